// Reads question files into benchmarks: multiple choice as JSON lines, and case records with syndrome options as JSON.
import { SuokeError } from '@suoke/terminology';
import type { Benchmark, Item } from './benchmark.ts';

const LARGEST = 50_000_000;
const record = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const bad = (name: string, where: string, what: string) => new SuokeError('invalid', 'benchmark.file', `${name}: ${where}: ${what}`, 'give the format that `suoke bench --help` describes');

function json(name: string, where: string, text: string): unknown {
  try { return JSON.parse(text) as unknown; } catch (cause) { throw new SuokeError('invalid', 'benchmark.file', `${name}: ${where} is not JSON`, 'give the format that `suoke bench --help` describes', { cause }); }
}
function fits(name: string, text: string): void {
  if (text.length > LARGEST) throw new SuokeError('too-large', 'benchmark.too-large', `${name}: ${text.length} characters`, `give at most ${LARGEST}`);
}

/** Lines `{id, question, options: {A: …}, answer: "A" or "AB"}`; throws `benchmark.file` naming the line. */
export function choiceBenchmark(name: string, text: string): Benchmark {
  fits(name, text);
  const items: Item[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const where = `line ${i + 1}`;
    const x = json(name, where, line);
    if (!record(x) || typeof x.question !== 'string' || !record(x.options) || typeof x.answer !== 'string') throw bad(name, where, 'question, options and answer are wanted');
    const options = Object.entries(x.options).map(([key, v]) => { if (typeof v !== 'string') throw bad(name, where, `option ${key} is not text`); return { key, text: v }; });
    const answers = x.answer.split('').filter((k) => options.some((o) => o.key === k));
    if (answers.length === 0) throw bad(name, where, 'the answer is none of the options');
    items.push({ id: String(typeof x.id === 'number' || typeof x.id === 'string' ? x.id : i + 1), question: x.question, options, answers, ...(typeof x.source === 'string' ? { group: x.source } : {}) });
  });
  return { name, about: { zh: '多项选择题', en: 'multiple-choice questions' }, source: 'file given', items };
}

/** A TCMEval-SDT file: an array of records with `Clinical Data`, `Options of TCM Syndrome` ("A:…;B:…") and `Answers of TCM Syndrome` ("B;I"). */
export function caseBenchmark(name: string, text: string): Benchmark {
  fits(name, text);
  const all = json(name, 'the file', text);
  if (!Array.isArray(all)) throw bad(name, 'the file', 'an array of records is wanted');
  const items = all.map((x: unknown, i): Item => {
    const where = `record ${i + 1}`;
    if (!record(x)) throw bad(name, where, 'not an object');
    const [question, options, answers] = ['Clinical Data', 'Options of TCM Syndrome', 'Answers of TCM Syndrome'].map((k) => { const v = x[k]; if (typeof v !== 'string') throw bad(name, where, `“${k}” is missing`); return v; });
    const read = (options ?? '').split(/[;；]/).map((o) => /^\s*([A-Z])\s*[:：]\s*(.+?)\s*$/.exec(o)).flatMap((m) => (m?.[1] && m[2] ? [{ key: m[1], text: m[2] }] : []));
    const right = [...new Set((answers ?? '').split(/[;；,，\s]+/).filter((k) => read.some((o) => o.key === k)))];
    if (read.length === 0 || right.length === 0) throw bad(name, where, 'no options, or no answer among them');
    const id = x['Medical Record ID'];
    return { id: typeof id === 'string' ? id : String(i + 1), question: question ?? '', options: read, answers: right };
  });
  return { name, about: { zh: '病案选证型', en: 'choose the syndromes of a case' }, source: 'file given', items };
}
