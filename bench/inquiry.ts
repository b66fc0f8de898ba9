// How well free text is read, and how well the dialogue asks, beside named peers in one run.
// The rule of matching is that of services/diagnosis/inquiry/README.md. See --help.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { analyseInquiry } from '@suoke/inquiry/analyse.ts';
import { cases, classical, steering } from './inquiry/data.ts';
import { controls, figures, run } from './inquiry/findings.ts';
import { confidenceReport } from './inquiry/confidence.ts';
import { coverage } from './inquiry/coverage.ts';
import { dialogueReport } from './inquiry/dialogue.ts';
import { englishReport } from './inquiry/english.ts';
import { everydayReport, toldShare } from './inquiry/everyday.ts';
import { judgedPrecision } from './inquiry/judged.ts';
import { dictionary, ours, segmenter, type Reader } from './inquiry/peers.ts';
import { sheet } from './inquiry/sheet.ts';
import { whoseReport } from './inquiry/whose.ts';
import { optionsOf } from './options.ts';
import { plot } from './reliability.ts';

const HELP = `node bench/inquiry.ts [--only findings|spoken|dialogue] [--worst DIR] [--svg DIR]
  --only PART   findings (how well text is read), spoken (everyday wording and English alone, without records) or dialogue (how well it asks); default findings and dialogue
  --worst DIR   also write the ten worst records, marked up, into DIR (records: keep them out of the repository)
  --svg DIR     also draw the reliability plots into DIR
Records: ../shared/data/text, or under SUOKE_DATA.`;
const { values: flags } = optionsOf(HELP, { only: { type: 'string' }, worst: { type: 'string' }, svg: { type: 'string' } });
const f = (x: number): string => x.toFixed(3);
const against = (x: number, target: number): string => `${f(x)} (target ${target}: ${x >= target ? 'met' : 'missed'})`;
const median = (x: number[]): number => x.sort((a, b) => a - b)[x.length >> 1] ?? 0;

function findings(): void {
  const all = cases();
  const halves = [['all', all], ['steering half', all.filter((c) => steering(c.id))], ['kept aside', all.filter((c) => !steering(c.id))]] as const;
  for (const [half, set] of halves) {
    console.log(`\ntcmeval-sdt, ${half}: ${set.length} records`);
    for (const reader of [ours, dictionary, segmenter]) {
      const x = figures(run(set, reader));
      console.log(`  ${reader.name}: fair recall ${reader === ours ? against(x.recall, 0.85) : f(x.recall)}, fair precision ${reader === ours ? against(x.precision, 0.85) : f(x.precision)}`);
      console.log(`    strict: recall ${f(x.strictRecall)}, precision ${f(x.strictPrecision)}; list alone without the comment: precision ${f(x.listOnly)}; listed phrases with half their characters read: ${f(x.halfCovered)}`);
      console.log(`    of ${x.said} findings said: ${Object.entries(x.counts).map(([k, n]) => `${k} ${n}`).join(', ')}; ${x.gold} listed phrases`);
    }
    for (const c of controls(set)) {
      const x = figures(run(set, ours, c.control));
      console.log(`  control, ${c.name}: fair recall ${f(x.recall)}, fair precision ${f(x.precision)} (strict precision ${f(x.strictPrecision)})`);
    }
  }
  judgedPrecision(all);
  confidenceReport(all, flags.svg);
  spoken(flags.svg);
  englishReport(flags.svg);
  const { worst } = flags;
  if (worst) {
    mkdirSync(worst, { recursive: true });
    const kept = run(all, ours).map((r) => ({ r, wrong: r.readFairly.filter((x) => !x).length + r.verdicts.filter((v) => v === 'unmarked').length }));
    const ten = kept.sort((a, b) => b.wrong - a.wrong || (a.r.case.id < b.r.case.id ? -1 : 1)).slice(0, 10).map((x) => x.r);
    writeFileSync(join(worst, 'inquiry-worst.html'), sheet(ten));
    console.log(`\nthe ten worst records, marked up: ${join(worst, 'inquiry-worst.html')}`);
  }
}

/** What people say rather than write: is it truly said, and of whom? Needs no records. */
function spoken(svg: string | undefined): void {
  const everyday = everydayReport(), whose = whoseReport();
  if (svg === undefined) return;
  mkdirSync(svg, { recursive: true });
  const file = join(svg, 'text-reliability-everyday.svg');
  writeFileSync(file, plot([{ name: '口语 said, other half', bins: everyday }, { name: '谁的 whose', bins: whose }], { zh: '口语：所读属实与归属的把握', en: 'everyday wording: truly said, and of the right person' }));
  console.log(`  reliability plot: ${file}`);
}

function others(): void {
  for (const part of ['train', 'val'] as const) {
    const c = coverage(classical(part), ours), d = coverage(classical(part), dictionary);
    console.log(`\ntcm-records ${part} (${part === 'train' ? 'steering' : 'kept aside'}): of ${c.clauses} short clauses that name a sign, ${f(c.share)} hold a finding; ${dictionary.name} ${f(d.share)}`);
  }
  console.log(`taken for told, not written: ${toldShare(cases().map((c) => c.text))} records of tcmeval-sdt, ${toldShare(classical('train'))} of tcm-records train`);
  const val = classical('val');
  const flagged = (texts: readonly string[], level: string) => texts.filter((t) => analyseInquiry(t).redFlags.some((x) => x.level === level)).length;
  for (const [name, texts] of [['tcmeval-sdt', cases().map((c) => c.text)], ['tcm-records val', val]] as const) {
    console.log(`${name}: emergency in ${flagged(texts, 'emergency')}, urgent in ${flagged(texts, 'urgent')} of ${texts.length} records`);
  }
  const characters = val.reduce((n, t) => n + t.length, 0);
  const speeds = [ours, dictionary, segmenter].map((reader) => [reader.name, speed(reader, val, characters)] as const);
  const own = speeds[0]?.[1] ?? 1;
  console.log(`\nspeed on tcm-records val, characters per second of process time, median of 5: ${speeds.map(([n, s]) => `${n} ${Math.round(s)} (${(own / s).toFixed(2)} ×)`).join(', ')}; ours finds red flags in the same pass, × is ours against it`);
}

function speed(reader: Reader, texts: readonly string[], characters: number): number {
  for (const t of texts.slice(0, 50)) reader.read(t);
  return median(Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    for (const t of texts) reader.read(t);
    const { user, system } = process.cpuUsage(from);
    return characters / ((user + system) / 1e6);
  }));
}

const { only } = flags;
if (only === 'spoken') {
  spoken(flags.svg);
  englishReport(flags.svg);
}
if (only === undefined || only === 'findings') {
  findings();
  others();
}
if (only === undefined || only === 'dialogue') dialogueReport(flags.svg);
