// Writes the training set: simulated waves with their features and rhythm. `node ml/pulse/make.ts OUT MITDB [SEED]`
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { bands, RATE } from '../../services/diagnosis/pulse/domain/bands.ts';
import { findBeats } from '../../services/diagnosis/pulse/domain/beats.ts';
import { FEATURES, features, featureVector } from '../../services/diagnosis/pulse/domain/features.ts';
import { fiducials } from '../../services/diagnosis/pulse/domain/fiducials.ts';
import { corrupt, sensorHighpass, unit } from '../../services/diagnosis/pulse/support/noise.ts';
import { networkInput } from '../../services/diagnosis/pulse/domain/network-input.ts';
import { random, type Random } from '../../services/diagnosis/pulse/support/random.ts';
import { KINDS, rhythm, type Kind, type Series } from '../../services/diagnosis/pulse/support/rhythms.ts';
import { gaussianWave, windkesselWave } from '../../services/diagnosis/pulse/support/waves.ts';
import { readMitdb } from './mitdb.ts';

const SECONDS = 10;
const FROM_MIT = 1000; // a rhythm, for the four that MIT-BIH's first half holds enough of
const GENERATED = 2500; // a rhythm

function wave(series: Series, startS: number, r: Random): Float64Array {
  const o = { seconds: SECONDS, startS };
  let x = (r.chance(0.65) ? windkesselWave(series, o, r) : gaussianWave(series, o, r)).samples;
  if (r.chance(0.5)) x = sensorHighpass(x, RATE, r.range(0.05, 0.4));
  x = r.chance(0.5) ? corrupt(x, RATE, r, r.pick([40, 30, 25, 20, 15, 10])) : x.map((v) => v + r.normal(0, 0.005));
  return unit(x);
}

function generated(kind: Kind, r: Random): Float64Array {
  for (;;) {
    const series = rhythm(kind, SECONDS + 4, r);
    const startS = -r.range(1, 3);
    let t = startS;
    const seen = series.rr.some((rr, i) => {
      t += rr;
      return series.types[i] !== 'N' && t > 0.5 && t < SECONDS - 0.5;
    });
    if (seen || kind === 'sinus' || kind === 'af') return wave(series, startS, r);
  }
}

const [out, mitdb, seed = '5'] = process.argv.slice(2);
if (!out || !mitdb) throw new Error('usage: node ml/pulse/make.ts OUT MITDB [SEED]');
const r = random(Number(seed));
const rows: { kind: Kind; x: Float64Array }[] = [];
const real = r.shuffle(await readMitdb(mitdb));
for (const kind of ['sinus', 'pvc', 'pac', 'af'] as const) {
  const of = real.filter((w) => w.kind === kind);
  for (let i = 0; i < FROM_MIT; i++) {
    const w = of[i % of.length]!;
    const stretch = r.range(0.85, 1.15);
    const times = w.times.map((t) => t * stretch);
    rows.push({ kind, x: wave({ rr: times.slice(1).map((t, k) => t - times[k]!), types: w.types.slice(1) }, times[0]!, r) });
  }
}
for (const kind of KINDS) for (let i = 0; i < GENERATED; i++) rows.push({ kind, x: generated(kind, r) });

const inputs = new Float32Array(rows.length * SECONDS * RATE);
const table = new Float32Array(rows.length * FEATURES.length);
rows.forEach(({ x }, i) => {
  const b = bands(x);
  inputs.set(networkInput(b.shape), i * SECONDS * RATE);
  const f = features(fiducials(b.shape, findBeats(b)));
  table.set(f ? featureVector(f) : new Float32Array(FEATURES.length), i * FEATURES.length);
});
await mkdir(out, { recursive: true });
await writeFile(join(out, 'inputs.f32'), inputs);
await writeFile(join(out, 'features.f32'), table);
await writeFile(join(out, 'labels.u8'), Uint8Array.from(rows, (x) => KINDS.indexOf(x.kind)));
await writeFile(join(out, 'meta.json'), JSON.stringify({ features: FEATURES, rhythms: KINDS, seed: Number(seed), rows: rows.length, rateHz: RATE }));
