// The odour part of bench/listen.ts: accuracy across drift beside an SVM, and what is called unknown when one gas was never learned.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareOdour, followDrift, learnOdours } from '@suoke/listen/domain/odour.ts';
import type { OdourModel, OdourReading } from '@suoke/listen/domain/odour.ts';

interface Sample { label: string; reading: OdourReading }
interface Peer { accuracy: Record<string, Record<string, number>>; auroc: Record<string, number>; seconds: number }

const TARGET = { 2: 0.75, 3: 0.49, 4: 0.255 } as const;
const percent = (v: number) => `${(100 * v).toFixed(1)} %`;

export function odourBench(folder: string, python: string): void {
  if (!existsSync(folder)) return console.log('\nodours: ../shared/data is not here');
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
}

/** One gas left out of learning at a time. On batch 1 the known readings are held out by fifths. */
function unknowns(batch: Record<1 | 2 | 3 | 4, Sample[]>, peer: Peer | undefined): void {
  const gases = [...new Set(batch[1].map((s) => s.label))].sort();
  for (const n of [1, 2, 3, 4] as const) {
    const areas: number[] = [], rejected: string[] = [];
    const follow = { strange: 0, known: 0 };
    let strange = 0, caught = 0, known = 0, kept = 0;
    for (const gas of gases) {
      const learn = batch[1].filter((s) => s.label !== gas), strangers = batch[n].filter((s) => s.label === gas);
      if (strangers.length === 0) continue;
      const whole = learnOdours(learn);
      const novelty = (s: Sample, m: OdourModel) => { const r = compareOdour(s.reading, m); return { value: r.novelty as number, unknown: r.unknown }; };
      const a = strangers.map((s) => novelty(s, whole));
      const b = n === 1 ? heldOut(learn).map(({ s, m }) => novelty(s, m)) : batch[n].filter((s) => s.label !== gas).map((s) => novelty(s, whole));
      const moved = n === 1 ? whole : followDrift(whole, batch[n].filter((_, i) => i % 5 === 0).map((s) => s.reading)).model;
      follow.strange += a.filter((x) => x.value > moved.limit).length;
      follow.known += b.filter((x) => x.value <= moved.limit).length;
      areas.push(auroc(a.map((x) => x.value), b.map((x) => x.value)));
      rejected.push(`${gas} ${percent(a.filter((x) => x.unknown).length / a.length)}`);
      strange += a.length; caught += a.filter((x) => x.unknown).length; known += b.length; kept += b.filter((x) => !x.unknown).length;
    }
    console.log(`  a gas never learned, batch ${n}: AUROC ${(areas.reduce((x, y) => x + y, 0) / areas.length).toFixed(3)}${peer ? ` (SVM's probability ${(peer.auroc[n] ?? Number.NaN).toFixed(3)})` : ''}; at the limit ${percent(caught / strange)} of strangers called unknown, ${percent(kept / known)} of known ones accepted (${rejected.join(', ')})${n === 1 ? '' : `; with the limit moved by every fifth reading of the batch, unlabelled: ${percent(follow.strange / strange)} and ${percent(follow.known / known)}`}`);
  }
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
