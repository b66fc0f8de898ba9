// Differentiation on case records nobody here wrote (../shared/data/text/tcmeval-sdt): accuracy, calibration, speed,
// beside a baseline that only compares characters. See --help.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { analyseInquiry } from '@suoke/inquiry/analyse.ts';
import { differentiate, METHOD, readName, SYNDROMES, syndromeVector, type Differentiation, type FindingIn } from '@suoke/xiaoke/analyse.ts';
import { personFromText } from '@suoke/xiaoke/domain/person.ts';
import { dot, norm } from '@suoke/xiaoke/domain/vectors.ts';
import { optionsOf } from './options.ts';

const HELP = `node bench/differentiation.ts [--errors]
  --errors   also list the records of which not all syndromes were named, with what was named
Records: ../shared/data/text, or under SUOKE_DATA.`;

const dataFolder = process.env.SUOKE_DATA ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
const file = join(dataFolder, 'text', 'tcmeval-sdt', 'train.json');

export interface Case { id: string; text: string; options: string[]; gold: Set<string> }
export interface Outcome { id: string; share: number; first: boolean; at3: number; at5: number; ms: number; ranked: { name: string; p: number; right: boolean }[]; open: boolean; found: number }

/** The cases of the set: text, ten options, the right ones among them. */
export function readCases(path: string): Case[] {
  const records = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[];
  return records.map((r) => {
    const options = new Map((r['Options of TCM Syndrome'] ?? '').split(';').map((o) => [o.slice(0, o.indexOf(':')), o.slice(o.indexOf(':') + 1)]));
    return { id: r['Medical Record ID'] ?? '', text: r['Clinical Data'] ?? '', options: [...new Set(options.values())], gold: new Set((r['Answers of TCM Syndrome'] ?? '').split(';').map((k) => options.get(k.trim()) ?? '')) };
  });
}

/**
 * Items of the physician's examination (../shared/data/text/mtcmb) that ask for the syndrome of a described case: the stem
 * asks so, at least three findings are read in it, and every option is a name that can be read to the end.
 */
export function readExam(path: string): Case[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap((line) => {
    const r = JSON.parse(line) as { id: number; question: string; options: Record<string, string>; answer: string };
    const options = Object.values(r.options).map((o) => o.trim());
    const named = options.every((o) => o.length > 0 && o.length <= 14 && readName(o).unread === '' && norm(syndromeVector(o)) > 0);
    if (!named || new Set(options).size !== options.length || !/证[候侯型属为]|辨证|其证|病机|诊断?为|属于?[(（ 　]*[)）。： 　]*$/u.test(r.question) || !r.options[r.answer]) return [];
    if (analyseInquiry(r.question).findings.filter((f) => f.polarity === 'present').length < 3) return [];
    return [{ id: String(r.id), text: r.question, options, gold: new Set([(r.options[r.answer] as string).trim()]) }];
  });
}

function judge(c: Case, ranked: { name: string; p: number }[], ms: number, open: boolean, found: number): Outcome {
  const hits = (n: number) => ranked.slice(0, n).filter((r) => c.gold.has(r.name)).length / c.gold.size;
  return { id: c.id, share: hits(c.gold.size), first: c.gold.has(ranked[0]?.name ?? ''), at3: hits(3), at5: hits(5), ms, open, found, ranked: ranked.map((r) => ({ ...r, right: c.gold.has(r.name) })) };
}

/** How the platform does on one case. */
export function ours(c: Case): Outcome {
  const start = performance.now();
  const read = analyseInquiry(c.text);
  const d = differentiate({ findings: read.findings, redFlags: read.redFlags, person: personFromText(c.text), among: c.options });
  const ms = performance.now() - start;
  const open = differentiate({ findings: read.findings, person: personFromText(c.text) });
  const near = open.ranked.some((r) => [...c.gold].some((g) => cosine(r.syndrome.zh, g) >= 0.8));
  return judge(c, d.ranked.map((r) => ({ name: r.syndrome.zh, p: r.probability })), ms, near, read.findings.length);
}

function cosine(a: string, b: string): number {
  const x = syndromeVector(a), y = syndromeVector(b);
  return dot(x, y) / (norm(x) * norm(y) || 1);
}

/** The baseline: how many characters of the name stand in the text. */
export function overlap(c: Case): Outcome {
  const ranked = c.options.map((name) => ({ name, p: [...name].filter((ch) => c.text.includes(ch)).length / name.length })).sort((a, b) => b.p - a.p);
  return judge(c, ranked, 0, false, 0);
}

export const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / (x.length || 1);
const f = (x: number) => x.toFixed(3);

function row(name: string, o: readonly Outcome[]): void {
  console.log(`${name.padEnd(28)} n=${String(o.length).padEnd(4)} share ${f(mean(o.map((x) => x.share)))}  top-1 ${f(mean(o.map((x) => +x.first)))}  recall@3 ${f(mean(o.map((x) => x.at3)))}  recall@5 ${f(mean(o.map((x) => x.at5)))}`);
}

function calibration(o: readonly Outcome[]): void {
  console.log('\ncalibration of the first place (in-sample): said probability against how often it was right');
  for (const [lo, hi] of [[0, 0.3], [0.3, 0.5], [0.5, 0.7], [0.7, 0.85], [0.85, 1.01]] as const) {
    const bin = o.flatMap((x) => { const r = x.ranked[0]; return r && r.p >= lo && r.p < hi ? [r] : []; });
    if (bin.length > 0) console.log(`  ${lo.toFixed(2)}–${Math.min(1, hi).toFixed(2)}  n=${String(bin.length).padEnd(4)} said ${f(mean(bin.map((r) => r.p)))}  right ${f(mean(bin.map((r) => +r.right)))}`);
  }
}

/** Simulated patients, one per syndrome: the first two findings of its description are told, then questions are answered from it. */
function questioning(rounds: number): void {
  const codes = new Map<string, number>();
  for (const s of SYNDROMES) for (const c of s.findings) codes.set(c, (codes.get(c) ?? 0) + 1);
  const fixed = [...codes].filter(([c]) => /^(symptom|sign|factor)\./.test(c)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([c]) => c);
  const finding = (code: string, polarity: 'present' | 'absent'): FindingIn => ({ code, zh: code, en: code, polarity, modality: 'inquiry' });
  const place = (name: string, d: Differentiation) => d.ranked.findIndex((r) => r.syndrome.zh === name);
  const right: Record<'adaptive' | 'fixed', number[]> = { adaptive: [], fixed: [] };
  for (const how of ['adaptive', 'fixed'] as const) for (const s of SYNDROMES) {
    const told = s.findings.filter((c) => !/^(tongue|pulse)\./.test(c)).slice(0, 2).map((c) => finding(c, 'present'));
    for (let i = 0; i <= rounds; i++) {
      const d = differentiate({ findings: told, limit: 3 });
      const at = place(s.zh, d);
      if (at >= 0) right[how][i] = (right[how][i] ?? 0) + 1;
      const next = how === 'adaptive' ? d.ask[0]?.code : fixed.find((c) => !told.some((t) => t.code === c));
      if (next === undefined) { for (let j = i + 1; j <= rounds; j++) if (at >= 0) right[how][j] = (right[how][j] ?? 0) + 1; break; }
      told.push(finding(next, s.findings.includes(next) ? 'present' : 'absent'));
    }
  }
  console.log('\nsimulated patients, answering from the descriptions the model is read from: the syndrome among the first three after so many questions, by gain against the commonest first');
  for (let i = 0; i <= rounds; i += 2) console.log(`  ${String(i).padStart(2)}  by gain ${f((right.adaptive[i] ?? 0) / SYNDROMES.length)}  fixed ${f((right.fixed[i] ?? 0) / SYNDROMES.length)}`);
}

if (import.meta.main) {
  const { values: flags } = optionsOf(HELP, { errors: { type: 'boolean' } });
  if (!existsSync(file)) { console.error(`no data at ${file}; set SUOKE_DATA`); process.exit(1); }
  const cases = readCases(file);
  ours(cases[0] as Case); // the tables are read once, outside the clock
  const o = cases.map(ours);
  console.log(`${METHOD}, ${SYNDROMES.length} syndromes; tcmeval-sdt, choosing among ten options`);
  row('character overlap', cases.map(overlap));
  row('elements', o);
  row('  every other (not held out)', o.filter((_, i) => i % 2 === 0));
  row('  the others (not held out)', o.filter((_, i) => i % 2 === 1));
  const exam = join(dataFolder, 'text', 'mtcmb', 'TCM-ED-A.jsonl');
  if (existsSync(exam)) {
    const items = readExam(exam);
    row('exam items: overlap', items.map(overlap));
    row('exam items: elements', items.map(ours));
  }
  console.log(`tcmeval-sdt, whole catalogue: a syndrome like the gold one (cosine ≥ .8) among the first five in ${f(mean(o.map((x) => +x.open)))}`);
  console.log(`findings read per record: ${mean(o.map((x) => x.found)).toFixed(1)}`);
  const ms = o.map((x) => x.ms).sort((a, b) => a - b);
  console.log(`ms per record, reading the text included: median ${(ms[ms.length >> 1] ?? 0).toFixed(1)}, p99 ${(ms[Math.floor(ms.length * 0.99)] ?? 0).toFixed(1)}`);
  calibration(o);
  questioning(10);
  if (flags.errors) for (const x of o.filter((r) => r.share < 1)) console.log(`${x.id}  gold ${x.ranked.filter((r) => r.right).map((r) => r.name).join('、')}  ranked ${x.ranked.slice(0, 3).map((r) => `${r.name} ${r.p.toFixed(2)}`).join('、')}`);
}
