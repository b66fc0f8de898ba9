// `suoke bench NAME`: runs a benchmark by name, with a file where it needs one.
import { readFileSync } from 'node:fs';
import { SuokeError } from '@suoke/terminology';
import { runBenchmark, type Answer, type Benchmark, type Report } from './domain/benchmark.ts';
import { caseBenchmark, choiceBenchmark } from './domain/benchmark-files.ts';
import { bySearch, byOverlap, everydayBenchmark, pinyinBenchmark } from './domain/benchmarks.ts';
import { knowledge } from './knowledge.ts';

/** Names, with what each needs. `cases` is answered by the differentiation that the caller gives. */
export const BENCHMARKS: Readonly<Record<string, { zh: string; en: string; file: boolean }>> = {
  everyday: { zh: '用日常说法找词条（自带）', en: 'finding entries by everyday words (built in)', file: false },
  pinyin: { zh: '用拼音找词条（自带）', en: 'finding entries by pinyin (built in)', file: false },
  choice: { zh: '多项选择题（JSONL 文件）', en: 'multiple choice, a JSONL file', file: true },
  cases: { zh: '病案选证型（TCMEval-SDT 格式）', en: 'syndromes of cases, TCMEval-SDT format', file: true },
};

/**
 * Runs one. `path` is the question file of `choice` and `cases`; `answer` replaces the built-in answerer, and must be
 * given for better than word overlap. Throws `benchmark.unknown`, `benchmark.no-file` and those of the readers.
 */
export function bench(name: string, options: { path?: string; answer?: Answer } = {}): Report {
  if (!Object.hasOwn(BENCHMARKS, name)) throw new SuokeError('not-found', 'benchmark.unknown', `no benchmark ${name}`, `one of ${Object.keys(BENCHMARKS).join(', ')}`);
  const { index, base } = knowledge();
  const benchmark: Benchmark = name === 'everyday' ? everydayBenchmark(readFileSync(new URL('data/bench-everyday.txt', import.meta.url), 'utf8'))
    : name === 'pinyin' ? pinyinBenchmark(base)
    : name === 'choice' ? choiceBenchmark(name, file(name, options.path))
    : caseBenchmark(name, file(name, options.path));
  return runBenchmark(benchmark, options.answer ?? (BENCHMARKS[name]?.file ? byOverlap(index) : bySearch(index)));
}

function file(name: string, path: string | undefined): string {
  if (!path) throw new SuokeError('invalid', 'benchmark.no-file', `${name} needs a file`, 'give --file PATH');
  try { return readFileSync(path, 'utf8'); } catch (cause) { throw new SuokeError('not-found', 'benchmark.no-file', `${path} cannot be read`, 'give the path of a readable file', { cause }); }
}
