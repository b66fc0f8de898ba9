// How often readings of each kind are true: fitted on the steering half and on classical records, shown on the kept-aside half.
// A reading that stands in a listed phrase counts as true; of the others a drawn sample was judged by hand, and its share stands for all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidenceOf, type ReadFrom } from '@suoke/inquiry/domain/text/confidence.ts';
import { readText } from '@suoke/inquiry/domain/text/read.ts';
import { steering, type Case } from './data.ts';
import { run } from './findings.ts';
import { ours } from './peers.ts';
import { plot, type Bin } from '../reliability.ts';

const KINDS: readonly ReadFrom[] = ['phrase', 'word', 'character', 'pattern', 'bound', 'tongue', 'pulse', 'number'];
/** A sample's share is drawn towards that of all kinds as if it held ten more readings of the mean. */
const PRIOR = 10;

interface Row { id: string; code: string; place: string; right: boolean; by?: string }
interface Count { listed: number; unlisted: number; right: number; judged: number }

function sheet(name: string): Row[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8').trim().split('\n').filter((l) => !l.startsWith('#')).map((l) => {
    const [id = '', code = '', a = '', b = '', verdict, , by] = l.split('\t');
    return { id, code, place: `${a} ${b}`, right: verdict === 'right', ...(by ? { by } : {}) };
  });
}

/** The kind of a judged reading that is no longer said, by what can still be told of it. */
function kindOf(row: Row): ReadFrom {
  if (row.code.startsWith('tongue.')) return 'tongue';
  if (row.code.startsWith('pulse.')) return 'pulse';
  const [a = 0, b = 0] = row.place.split(' ').map(Number);
  return b - a === 1 ? 'character' : b - a === 2 ? 'word' : 'phrase';
}

function counts(cases: readonly Case[], rows: readonly Row[]): Map<ReadFrom, Count> {
  const table = new Map<ReadFrom, Count>(KINDS.map((k) => [k, { listed: 0, unlisted: 0, right: 0, judged: 0 }]));
  const by = new Map<string, ReadFrom>();
  for (const r of run(cases, ours)) {
    const kinds = new Map(readText(r.case.text).findings.filter((f) => f.polarity === 'present').map((f) => [`${f.code} ${f.span[0]} ${f.span[1]}`, f.by]));
    r.said.forEach((f, k) => {
      const kind = kinds.get(`${f.code} ${f.span[0]} ${f.span[1]}`);
      if (!kind || r.verdicts[k] === 'not-now') return;
      by.set(`${r.case.id} ${f.code} ${f.span[0]} ${f.span[1]}`, kind);
      const c = table.get(kind) as Count;
      if (r.strict[k]) c.listed++;
      else c.unlisted++;
    });
  }
  for (const row of rows) {
    const c = table.get(by.get(`${row.id} ${row.code} ${row.place}`) ?? (row.by as ReadFrom | undefined) ?? kindOf(row)) as Count;
    c.judged++;
    if (row.right) c.right++;
  }
  return table;
}

const share = (right: number, judged: number, mean: number): number => (right + PRIOR * mean) / (judged + PRIOR);

export function confidenceReport(all: readonly Case[], svg?: string): void {
  const steer = sheet('judged-steering.tsv');
  const classical = sheet('judged-classical.tsv');
  const mean = steer.filter((r) => r.right).length / steer.length;
  const fit = counts(all.filter((c) => steering(c.id)), steer);
  console.log(`\nconfidence, fitted on the steering half (of ${steer.length} judged unlisted readings ${mean.toFixed(3)} true) and, for single characters, bound words and denials, on ${classical.length} judged readings of tcm-records train`);
  const told = (k: string): string => {
    const rows = classical.filter((r) => r.by === k);
    return `${k} ${share(rows.filter((r) => r.right).length, rows.length, mean).toFixed(2)} (${rows.length} judged)`;
  };
  console.log(`  ${[...fit].filter(([k]) => k !== 'character' && k !== 'bound').map(([k, c]) => `${k} ${((c.listed + c.unlisted * share(c.right, c.judged, mean)) / (c.listed + c.unlisted || 1)).toFixed(2)} (${c.listed + c.unlisted})`).join(', ')}; ${['character', 'bound', 'absent'].map(told).join(', ')}`);

  const kept = counts(all.filter((c) => !steering(c.id)), sheet('judged.tsv'));
  const bins: Bin[] = [];
  let n = 0, error = 0, flat = 0, brier = 0, brierFlat = 0;
  for (const [kind, c] of kept) {
    const size = c.listed + c.unlisted;
    if (size === 0) continue;
    const said = confidenceOf(kind, false);
    // Kinds of which nothing unlisted was judged stand with the share of the whole sheet.
    const right = (c.listed + c.unlisted * (c.judged > 0 ? c.right / c.judged : 0.893)) / size;
    bins.push({ claimed: said, observed: right, n: size });
    n += size;
    error += size * Math.abs(said - right);
    flat += size * Math.abs(0.9 - right);
    brier += size * (right * (1 - said) ** 2 + (1 - right) * said ** 2);
    brierFlat += size * (right * 0.1 ** 2 + (1 - right) * 0.9 ** 2);
  }
  bins.sort((a, b) => a.claimed - b.claimed);
  console.log(`  on the kept-aside half: ${[...kept].filter(([, c]) => c.listed + c.unlisted > 0).map(([k, c]) => `${k} said ${confidenceOf(k, false).toFixed(2)} true ${((c.listed + c.unlisted * (c.judged > 0 ? c.right / c.judged : 0.893)) / (c.listed + c.unlisted)).toFixed(3)} (${c.listed + c.unlisted}, ${c.judged} judged)`).join('; ')}`);
  console.log(`  expected calibration error by kind ${(error / n).toFixed(3)} (a flat .9: ${(flat / n).toFixed(3)}), Brier ${(brier / n).toFixed(4)} (flat .9: ${(brierFlat / n).toFixed(4)})`);
  if (svg) {
    mkdirSync(svg, { recursive: true });
    writeFileSync(join(svg, 'text-reliability.svg'), plot([{ name: '按读法 by kind of reading', bins }], { zh: '从文字读出的征象：把握与属实', en: 'confidence of a finding read from text, by kind of reading' }));
    console.log(`  reliability plot: ${join(svg, 'text-reliability.svg')}`);
  }
}
