// `suoke vitals`: reads tables of vitals without a server: what would be kept, what is refused, days, and the alerts they would raise.
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import process from 'node:process';
import { runBatch } from '../batch.ts';

interface Output { file: string; accepted: number; refused: { line: number; code: string; message: string }[]; metrics: { metric: string; unit: string; days: { date: string; count: number; mean: number; min: number; max: number }[] }[]; alerts: { kind: string; level: string; metric: string; value: number; threshold: number; zh: string; en: string; source: string; at: string }[] }

export function register(program: Command): void {
  program.command('vitals')
    .description('检查生命体征表格：可导入的数据、错误行、每日值与提醒 · check tables of vitals: good lines, refused lines, days, alerts')
    .argument('<files...>', 'CSV: time,metric,value,unit[,device], or a time and a column for each metric')
    .option('--time-zone <name>', 'of times without an offset', 'Asia/Shanghai')
    .option('--emergency-number <number>', 'the number that advice names', '120')
    .option('--now <time>', 'ISO 8601; times after it are refused (default: now)')
    .option('--json', 'one JSON object a line')
    .action(async (files: string[], options: { timeZone: string; emergencyNumber: string; now?: string; json?: boolean }) => {
      const now = options.now ? new Date(options.now) : new Date();
      process.exitCode = await runBatch<string, Output>({ inputs: files, name: (f) => f, json: options.json ?? false, analyse: (file) => analyse(file, { ...options, now }), render });
    });
}

/** One table; throws the errors that concern the whole file. */
export async function analyse(file: string, o: { timeZone: string; emergencyNumber: string; now: Date }): Promise<Output> {
  const [{ decodeText }, { readVitals }, { checkSamples }, { thresholdAlerts }, { trendAlerts, daysOf, trendMetrics }, { notRepeated }, { localDate }, { metric, metricOrder, round4 }] = await Promise.all([
    import('@suoke/tools/domain/encoding.ts'), import('@suoke/tools/domain/vitals.ts'), import('@suoke/data-processing/domain/samples.ts'), import('@suoke/data-processing/domain/evaluate.ts'),
    import('@suoke/data-processing/domain/trends.ts'), import('@suoke/data-processing/domain/alert.ts'), import('@suoke/data-processing/domain/days.ts'), import('@suoke/data-processing/domain/metrics.ts'),
  ]);
  const read = readVitals(decodeText(await readFile(file)).text, o.timeZone);
  const { accepted, refused } = checkSamples(read.samples, o.now);
  const candidates = thresholdAlerts(accepted, new Map(), o.emergencyNumber);
  const metrics: Output['metrics'] = [];
  for (const code of metricOrder) {
    const mine = accepted.filter((s) => s.metric === code);
    const newest = mine.at(-1);
    if (!newest) continue;
    const days = daysOf(mine.map((s) => ({ hour: Math.floor(s.at.getTime() / 3_600_000), date: localDate(s.at, o.timeZone), count: 1, sum: s.value, min: s.value, max: s.value })));
    metrics.push({ metric: code, unit: metric(code).unit, days: days.map((d) => ({ date: d.date, count: d.count, mean: round4(d.mean), min: d.min, max: d.max })) });
    if (trendMetrics.has(code)) candidates.push(...trendAlerts(code, days, localDate(newest.at, o.timeZone), newest.at));
  }
  const alerts = notRepeated(candidates, []).map((a) => ({ kind: a.kind, level: a.level, metric: a.metric, value: a.value, threshold: a.threshold, zh: a.zh, en: a.en, source: a.source, at: a.at.toISOString() }));
  return { file, accepted: accepted.length, refused: [...read.refused, ...refused.map((r) => ({ line: read.samples[r.index]?.line ?? 0, code: r.code, message: r.message }))].sort((a, b) => a.line - b.line), metrics, alerts };
}

function render(r: Output): string {
  const lines = [`# ${r.file}: ${r.accepted} 个值 values, ${r.refused.length} 处错误 refused`];
  for (const m of r.metrics) for (const d of m.days) lines.push(`  ${d.date}  ${m.metric}  ${d.mean} (${d.min}–${d.max}) ${m.unit}  n=${d.count}`);
  for (const a of r.alerts) lines.push(`! ${a.level} ${a.at} ${a.metric} ${a.value}: ${a.zh} ${a.en}`);
  for (const x of r.refused) lines.push(`x line ${x.line}: ${x.code}: ${x.message}`);
  return lines.join('\n');
}
