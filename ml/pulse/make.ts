// Writes three training sets by two generators, and a validation set of the plainer one, with what each kind of model sees. `node ml/pulse/make.ts OUT MITDB [SEED]`
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { beatInput, BEAT_ROWS, MOST_BEATS } from '../../services/diagnosis/pulse/domain/beat-input.ts';
import { bands, RATE, type Bands } from '../../services/diagnosis/pulse/domain/bands.ts';
import { findBeats } from '../../services/diagnosis/pulse/domain/beats.ts';
import { FEATURES, features, featureVector } from '../../services/diagnosis/pulse/domain/features.ts';
import { fiducials, type Beat } from '../../services/diagnosis/pulse/domain/fiducials.ts';
import { networkInput, STRETCHES } from '../../services/diagnosis/pulse/domain/network-input.ts';
import { secondPeaks } from '../../services/diagnosis/pulse/domain/signal-quality.ts';
import { corrupt, sensorHighpass, unit } from '../../services/diagnosis/pulse/support/noise.ts';
import { random, type Random } from '../../services/diagnosis/pulse/support/random.ts';
import { KINDS, rhythm, type Kind, type Series } from '../../services/diagnosis/pulse/support/rhythms.ts';
import { gaussianWave, windkesselWave } from '../../services/diagnosis/pulse/support/waves.ts';
import { readMitdb, type Window } from './mitdb.ts';
import { variedRhythm, wideRhythm } from './rhythms.ts';
import { trainingWave } from './waves.ts';

const SECONDS = 10;
/** rhythms that MIT-BIH's first half holds enough of */
const REAL = ['sinus', 'pvc', 'pac', 'af'] as const;

type MakeWave = (series: Series, startS: number, r: Random) => Float64Array;
type MakeRhythm = (kind: Kind, seconds: number, r: Random) => Series;
/** How many windows of each rhythm, and by which generator. */
interface Set { name: string; seed: number; real: number; generated: number; rhythm: MakeRhythm; wave: MakeWave; /** also writes what the service averages: stretched waves, the second detector's beats */ views?: boolean }

/** The waves of the service's own tests: plainer, and of another make than the training waves. */
function plainWave(series: Series, startS: number, r: Random): Float64Array {
  const o = { seconds: SECONDS, startS };
  let x = (r.chance(0.65) ? windkesselWave(series, o, r) : gaussianWave(series, o, r)).samples;
  if (r.chance(0.5)) x = sensorHighpass(x, RATE, r.range(0.05, 0.4));
  return unit(r.chance(0.5) ? corrupt(x, RATE, r, r.pick([40, 30, 25, 20, 15, 10])) : x.map((v) => v + r.normal(0, 0.005)));
}

/** A window in which the rhythm's own beats are seen. */
function generated(kind: Kind, make: MakeRhythm, wave: MakeWave, r: Random): Float64Array {
  for (;;) {
    const series = make(kind, SECONDS + 4, r);
    const startS = -r.range(1, 3);
    let t = startS;
    const seen = series.rr.some((rr, i) => {
      t += rr;
      return series.types[i] !== 'N' && t > 0.5 && t < SECONDS - 0.5;
    });
    if (seen || kind === 'sinus' || kind === 'af') return wave(series, startS, r);
  }
}

async function write(folder: string, set: Set, windows: readonly Window[]): Promise<void> {
  const r = random(set.seed);
  const rows: { kind: Kind; x: Float64Array }[] = [];
  const real = r.shuffle([...windows]);
  for (const kind of REAL) {
    const of = real.filter((w) => w.kind === kind);
    for (let i = 0; i < set.real; i++) {
      const w = of[i % of.length]!;
      const stretch = r.range(0.85, 1.15);
      const times = w.times.map((t) => t * stretch);
      rows.push({ kind, x: set.wave({ rr: times.slice(1).map((t, k) => t - times[k]!), types: w.types.slice(1) }, times[0]!, r) });
    }
  }
  for (const kind of KINDS) for (let i = 0; i < set.generated; i++) rows.push({ kind, x: generated(kind, set.rhythm, set.wave, r) });
  const waves = rows.map(({ x }) => bands(x));
  const at = join(folder, set.name);
  await mkdir(at, { recursive: true });
  const inputs = async (name: string, stretch: number): Promise<void> => {
    const each = waves.map((b) => networkInput(b.shape, stretch));
    const all = new Float32Array(each.length * each[0]!.length);
    each.forEach((v, i) => all.set(v, i * v.length));
    await writeFile(join(at, `${name}.f32`), all);
  };
  const beats = async (suffix: string, of: (b: Bands) => Beat[]): Promise<void> => {
    const table = new Float32Array(rows.length * FEATURES.length);
    const sequences = new Float32Array(rows.length * BEAT_ROWS * MOST_BEATS);
    waves.forEach((b, i) => {
      const found = of(b);
      const { data, n } = beatInput(found);
      for (let k = 0; k < BEAT_ROWS; k++) sequences.set(data.subarray(k * n, (k + 1) * n), (i * BEAT_ROWS + k) * MOST_BEATS);
      const f = features(found);
      if (f) table.set(featureVector(f), i * FEATURES.length);
    });
    await writeFile(join(at, `features${suffix}.f32`), table);
    await writeFile(join(at, `beats${suffix}.f32`), sequences);
  };
  await inputs('inputs', 1);
  await beats('', (b) => fiducials(b.shape, findBeats(b)));
  if (set.views) {
    for (const stretch of STRETCHES) await inputs(`inputs-${stretch}`, stretch);
    await beats('-second', (b) => fiducials(b.shape, secondPeaks(b)));
  }
  await writeFile(join(at, 'labels.u8'), Uint8Array.from(rows, (x) => KINDS.indexOf(x.kind)));
  await writeFile(join(at, 'meta.json'), JSON.stringify({ features: FEATURES, rhythms: KINDS, seed: set.seed, rows: rows.length, rateHz: RATE, stretches: STRETCHES }));
}

const [out, mitdb, seed = '5'] = process.argv.slice(2);
if (!out || !mitdb) throw new Error('usage: node ml/pulse/make.ts OUT MITDB [SEED]');
const windows = await readMitdb(mitdb);
const training: MakeWave = (s, start, r) => trainingWave(s, SECONDS, start, RATE, r);
await write(out, { name: 'train', seed: Number(seed), real: 1500, generated: 3600, rhythm: variedRhythm, wave: training }, windows);
await write(out, { name: 'wide', seed: Number(seed) + 3000, real: 1500, generated: 3600, rhythm: wideRhythm, wave: training }, windows);
await write(out, { name: 'plain', seed: Number(seed) + 2000, real: 750, generated: 1800, rhythm, wave: plainWave }, windows);
await write(out, { name: 'validate', seed: Number(seed) + 1000, real: 300, generated: 500, rhythm, wave: plainWave, views: true }, windows);
