// The odour part of bench/listen.ts: accuracy across drift beside an SVM, and what is called unknown when one gas was never learned.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareOdour, followDrift, learnOdours } from '@suoke/listen/domain/odour.ts';
import type { OdourModel, OdourResult } from '@suoke/listen/domain/odour.ts';
import type { Sample } from '@suoke/listen/testing/odours.ts';
import { odourConfidenceBench } from './listen/odour-confidence.ts';
import type { Claim } from './reliability.ts';

interface Peer { accuracy: Record<string, Record<string, number>>; auroc: Record<string, number>; seconds: number }

const TARGET = { 2: 0.75, 3: 0.49, 4: 0.255 } as const;
const percent = (v: number) => `${(100 * v).toFixed(1)} %`;

/** Gives back what named odours claimed and what came out, on generated arrays and on the real ones. */
export function odourBench(folder: string, python: string): { made: Claim[]; real: Claim[] } {
  if (!existsSync(folder)) {
    console.log('\nodours: ../shared/data is not here');
    return odourConfidenceBench([]);
  }
  const batch = Object.fromEntries([1, 2, 3, 4].map((n) => [n, read(join(folder, `batch${n}.dat`))])) as Record<1 | 2 | 3 | 4, Sample[]>;
  const run = spawnSync(python, [join(import.meta.dirname, 'listen_svm.py'), folder], { encoding: 'utf8', env: { ...process.env, OMP_NUM_THREADS: '1' } });
  const peer = run.status === 0 ? (JSON.parse(run.stdout) as Peer) : undefined;
  if (!peer) console.log('\nodours: no SVM beside: pip install scikit-learn, and name its python in SUOKE_SKLEARN_PYTHON');
  const start = performance.now();
  const model = learnOdours(batch[1]);
  const learned = performance.now() - start;
  console.log(`\nodours, learned from batch 1 alone (${batch[1].length} readings, shrinkage ${model.shrinkage.toFixed(4)}, learned in ${learned.toFixed(0)} ms)`);
  for (const n of [2, 3, 4] as const) {
    const rows = batch[n].map((s) => ({ s, r: compareOdour(s.reading, model) }));
    const right = rows.filter(({ s, r }) => r.similarity[0]?.label === s.label).length / rows.length;
    const known = rows.filter(({ r }) => !r.unknown);
    const of = (name: string) => peer?.accuracy[name]?.[n]?.toFixed(3) ?? '—';
    console.log(`  batch ${n}: nearest is right ${right.toFixed(3)} (target ${n === 2 ? '≥' : '>'} ${TARGET[n]}, ${right > TARGET[n] ? 'met' : 'missed'}); SVM ${of('svm')}, SVM on logarithms ${of('svm-log')}; accepted as known ${percent(known.length / rows.length)}, of these right ${known.length ? percent(known.filter(({ s, r }) => r.nearest === s.label).length / known.length) : '—'}`);
  }
  unknowns(batch, peer);
  const one = batch[2][0] as Sample, t = performance.now();
  for (let i = 0; i < 200; i++) compareOdour(one.reading, model);
  console.log(`  one reading in ${((performance.now() - t) / 200).toFixed(2)} ms`);
  return odourConfidenceBench([batch[1], batch[2], batch[3], batch[4]]);
}

/** One gas left out of learning at a time. On batch 1 the known readings are held out by fifths; later every fifth reading is `recent`, unlabelled. */
function unknowns(batch: Record<1 | 2 | 3 | 4, Sample[]>, peer: Peer | undefined): void {
  const gases = [...new Set(batch[1].map((s) => s.label))].sort();
  const mean = (v: readonly number[]) => v.reduce((x, y) => x + y, 0) / v.length;
  for (const n of [1, 2, 3, 4] as const) {
    const byDistance: number[] = [], byRatio: { gas: string; area: number }[] = [];
    const before = new Tally(), after = new Tally();
    for (const gas of gases) {
      const learn = batch[1].filter((s) => s.label !== gas), strangers = batch[n].filter((s) => s.label === gas), others = batch[n].filter((s) => s.label !== gas);
      if (strangers.length === 0) continue;
      const whole = learnOdours(learn);
      const moved = n === 1 ? whole : followDrift(whole, batch[n].filter((_, i) => i % 5 === 0).map((s) => s.reading)).model;
      const known = (n === 1 ? heldOut(learn) : others.map((s) => ({ s, m: moved }))).map(({ s, m }) => ({ s, r: compareOdour(s.reading, m) }));
      const strange = strangers.map((s) => ({ s, r: compareOdour(s.reading, moved) }));
      const area = (of: (r: OdourResult) => number) => auroc(strange.map((x) => of(x.r)), known.map((x) => of(x.r)));
      byDistance.push(area((r) => r.novelty as number));
      byRatio.push({ gas, area: area((r) => r.ratio as number) });
      after.add(gas, strange, known);
      if (n > 1) before.add(gas, strangers.map((s) => ({ s, r: compareOdour(s.reading, whole) })), others.map((s) => ({ s, r: compareOdour(s.reading, whole) })));
    }
    const ratio = mean(byRatio.map((x) => x.area)), rival = peer?.auroc[n];
    console.log(`  a gas never learned, batch ${n}: AUROC by distance ${mean(byDistance).toFixed(3)}, by ratio ${ratio.toFixed(3)}${rival === undefined ? '' : `, SVM's probability ${rival.toFixed(3)} (target: over it, ${Math.max(ratio, n === 1 ? mean(byDistance) : 0) > rival ? 'met' : 'missed'})`} (${byRatio.map((x) => `${x.gas} ${x.area.toFixed(2)}`).join(', ')})`);
    if (n === 1) console.log(`    at the limit of the distance: ${after.say()}`);
    else console.log(`    nothing known of drift: ${before.say()}\n    with every fifth reading of the batch as recent, unlabelled: ${after.say()} (target ≥ 75 % and ≥ 70 %, ${after.strangers() >= 0.75 && after.known() >= 0.7 ? 'met' : 'missed'})`);
  }
}

type Judged = readonly { s: Sample; r: OdourResult }[];

/** Strangers called unknown, known ones named, and how many names are right. */
class Tally {
  strange = 0; caught = 0; all = 0; named = 0; right = 0; missed = new Map<string, number>();
  add(gas: string, strange: Judged, known: Judged): void {
    const caught = strange.filter((x) => x.r.unknown).length, named = known.filter((x) => !x.r.unknown);
    this.strange += strange.length; this.caught += caught; this.all += known.length; this.named += named.length;
    this.right += named.filter((x) => x.r.nearest === x.s.label).length;
    this.missed.set(gas, caught / strange.length);
  }
  strangers(): number { return this.caught / this.strange; }
  known(): number { return this.named / this.all; }
  say(): string { return `${percent(this.strangers())} of strangers called unknown, ${percent(this.known())} of known ones named, ${this.named ? percent(this.right / this.named) : '—'} of these rightly (strangers: ${[...this.missed].map(([g, v]) => `${g} ${percent(v)}`).join(', ')})`; }
}

function heldOut(learn: Sample[]): { s: Sample; m: OdourModel }[] {
  return [0, 1, 2, 3, 4].flatMap((k) => {
    const m = learnOdours(learn.filter((_, i) => i % 5 !== k));
    return learn.filter((_, i) => i % 5 === k).map((s) => ({ s, m }));
  });
}

/** Share of pairs in which the stranger lies farther off; ties count half. */
function auroc(strangers: number[], known: number[]): number {
  let wins = 0;
  for (const a of strangers) for (const b of known) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (strangers.length * known.length);
}

function read(path: string): Sample[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => {
    const [label, , ...v] = line.split(',');
    return { label: label as string, reading: Array.from({ length: 16 }, (_, s) => v.slice(8 * s, 8 * s + 8).map(Number)) };
  });
}
