// `suoke bench [NAME]`: runs a benchmark of the knowledge service; cases are answered by the platform's own differentiation.
import process from 'node:process';
import type { Command } from 'commander';
import type { Answer, Report } from '@suoke/knowledge/domain/benchmark.ts';
import { errorLine } from '../batch.ts';

interface Options { file?: string; json?: boolean; baseline?: boolean }
interface Line extends Report { answeredBy: string }

export function register(program: Command): void {
  program.command('bench')
    .description('运行基准测试；不给名字则列出  run a benchmark; without a name, list them\nchoice：每行 {id, question, options: {A: …}, answer: "A"} one question a line\ncases：TCMEval-SDT 的病案数组，由小克辨证作答 an array of case records, answered by xiaoke')
    .argument('[name]', '名称 name')
    .option('--file <path>', '题目文件 question file')
    .option('--baseline', 'cases 改用词语重叠作答，以资比较 answer cases by word overlap instead, to compare')
    .option('--json', '每行一个 JSON 对象 one JSON object a line')
    .action(async (name: string | undefined, o: Options) => {
      try {
        const { BENCHMARKS, bench } = await import('@suoke/knowledge/bench.ts');
        if (name === undefined) {
          const list = Object.entries(BENCHMARKS).map(([n, b]) => ({ name: n, ...b }));
          process.stdout.write(list.map((b) => (o.json ? JSON.stringify(b) : `${b.name.padEnd(10)}${b.zh}  ${b.en}${b.file ? '  --file PATH' : ''}`)).join('\n') + '\n');
          return;
        }
        const differentiates = name === 'cases' && !o.baseline;
        const report = bench(name, { ...(o.file === undefined ? {} : { path: o.file }), ...(differentiates ? { answer: await byDifferentiation() } : {}) });
        const line: Line = { ...report, answeredBy: differentiates ? (await import('@suoke/xiaoke/analyse.ts')).METHOD : BENCHMARKS[name]?.file ? 'word overlap' : 'search' };
        process.stdout.write(`${o.json ? JSON.stringify(line) : render(line)}\n`);
      } catch (e) {
        process.stderr.write(`${errorLine(name ?? 'bench', e)}\n`);
        process.exitCode = 1;
      }
    });
}

/** As `suoke differentiate --text … --among …`: the options' names ranked, best first, as their keys. */
export async function byDifferentiation(): Promise<Answer> {
  const [{ analyseInquiry }, { differentiate }, { personFromText }] = await Promise.all([import('@suoke/inquiry/analyse.ts'), import('@suoke/xiaoke/analyse.ts'), import('@suoke/xiaoke/domain/person.ts')]);
  return ({ question, options = [] }) => {
    const keys = new Map<string, string>();
    for (const { key, text } of options) if (!keys.has(text)) keys.set(text, key);
    const read = analyseInquiry(question);
    const { ranked } = differentiate({ findings: read.findings, redFlags: read.redFlags, person: personFromText(question), among: [...keys.keys()] });
    return ranked.flatMap((r) => keys.get(r.syndrome.zh) ?? []);
  };
}

const measures: Record<string, string> = {
  accuracy: '全对 exactly right', hit1: '首位命中 first is right', hit5: '前五命中 right among five', mrr: '平均倒数排名 mean reciprocal rank', recall: '召回 share of right ones found', unanswered: '未答 unanswered',
};

function render(r: Line): string {
  const percent = (v: number) => `${(100 * v).toFixed(1)} %`.padStart(8);
  return [
    `${r.name}: ${r.items} 题 items · 作答 answered by ${r.answeredBy}`,
    ...Object.entries(r.metrics).map(([k, v]) => `  ${percent(v)}  ${measures[k] ?? k}`),
    ...Object.entries(r.groups).map(([g, v]) => `  ${percent(v.accuracy)}  ${g} (${v.items})`),
    ...(r.worst.length ? ['答得最差 answered worst:', ...r.worst.slice(0, 5).map((w) => `  ${w.id}: ${[...w.question].slice(0, 40).join('')}${[...w.question].length > 40 ? '…' : ''}\n      应为 right: ${w.right.join(' ')} · 所答 given: ${w.given.join(' ') || '—'}`)] : []),
  ].join('\n');
}
