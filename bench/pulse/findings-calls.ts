// Generated recordings whose truth is known, and every call of the analysis on them: counted signs, stops at equal counts, shape, places.
import { analysePulse } from '@suoke/pulse/analyse.ts';
import { CLASSICAL, ofTime, placeCalls, placeFindings } from '@suoke/pulse/domain/classical.ts';
import { FITTED } from '@suoke/pulse/domain/finding-confidence.ts';
import { signalFindings } from '@suoke/pulse/domain/findings.ts';
import { readPlaces } from '@suoke/pulse/domain/places.ts';
import { resample } from '@suoke/pulse/domain/prepare.ts';
import { handCase } from '@suoke/pulse/support/hands-between.ts';
import { move } from '@suoke/pulse/support/movement.ts';
import { corrupt } from '@suoke/pulse/support/noise.ts';
import { DEVICE } from '@suoke/pulse/support/places.ts';
import { random, type Random } from '@suoke/pulse/support/random.ts';
import { record, visible } from '@suoke/pulse/support/records.ts';
import { KINDS, rhythm } from '@suoke/pulse/support/rhythms.ts';
import { throughSensor } from '@suoke/pulse/support/sensor.ts';
import { mixedShape } from '@suoke/pulse/support/shape-mix.ts';
import { STOPPING, stopping } from '@suoke/pulse/support/stops.ts';
import { trueShape } from '@suoke/pulse/support/true-shape.ts';
import { gaussianWave } from '@suoke/pulse/support/waves.ts';
import type { PulseResult } from '@suoke/pulse/result.ts';
import { isSuokeError, type Finding } from '@suoke/terminology';

const SECONDS = 30;
export interface Call { code: string; score: number; quality: number; confidence: number; present: boolean; right: number }
export type Caller = (seed: number, i: number) => Call[];

/** Calls of these codes that the truth was asked about too. */
function judged(said: readonly Finding[], truth: readonly Pick<Finding, 'code' | 'polarity'>[], quality: (f: Finding) => number, codes: ReadonlySet<string>): Call[] {
  return said.flatMap((f) => {
    const t = truth.find((x) => x.code === f.code);
    return t && codes.has(f.code) ? [{ code: f.code, score: f.score, quality: quality(f), confidence: f.confidence, present: f.polarity === 'present', right: +(t.polarity === f.polarity) }] : [];
  });
}

/** What the rules say of these true beats; undefined with fewer than five intervals. */
function ofBeats(times: readonly number[], seconds: number): Finding[] | undefined {
  const beats = times.filter((t) => t > 0.3 && t < seconds - 0.3), rr = beats.slice(1).map((t, k) => t - beats[k]!);
  if (rr.length < 5) return undefined;
  return signalFindings({ runs: [{ rr, at: beats.slice(0, -1) }], rateBpm: 60 / (rr.reduce((a, b) => a + b, 0) / rr.length), seconds, quality: 1, af: 0 });
}

/** The analysis by rules; undefined where the recording is refused or nothing may be said of it. */
function read(samples: Float64Array, rateHz: number): PulseResult | undefined {
  try {
    const r = analysePulse(samples, rateHz, { rhythm: 'rules' });
    return r.quality.usable ? r : undefined;
  } catch (e) {
    if (isSuokeError(e) && e.kind === 'unusable') return undefined;
    throw e;
  }
}

const INTERMITTENT = new Set(['pulse.intermittent']), SHAPE = new Set(['pulse.slippery', 'pulse.wiry']);
const COUNTED = new Set(Object.keys(FITTED).filter((c) => !INTERMITTENT.has(c) && !SHAPE.has(c)));
const PLACES = new Set(CLASSICAL.filter((c) => !ofTime(c)).map((c) => c.code));

/** Thirty seconds of any rhythm, −6 to 25 dB or in movement, a third with strong dicrotic waves. */
export const counted: Caller = (seed, i) => {
  const kind = KINDS[i % KINDS.length]!, o = { kind, seconds: SECONDS, seed: seed + i, dicrotic: i % 3 === 0 };
  const clean = record({ ...o, clean: true });
  const samples = i % 5 === 4 ? move(clean.samples, 100, random(seed + 100_000 + i)).samples : record({ ...o, snrDb: -6 + 31 * ((i * 0.618) % 1) }).samples;
  const r = read(samples, 100), truth = ofBeats(visible(clean), SECONDS);
  return r && truth ? judged(r.findings, truth, () => r.quality.score, COUNTED) : [];
};

/** Half of the records stop at equal counts, the others nearly so, at any counts, or have another rhythm; 30 to 60 s, −3 to 25 dB or in movement, none to three stretches of one to four seconds missing. */
export const stops: Caller = (seed, i) => {
  const r = random(seed + i), seconds = r.range(30.5, 60);
  const kind = i % 2 === 0 ? 'equal' : STOPPING[1 + ((i >> 1) % (STOPPING.length - 1))]!;
  const clean = gaussianWave(stopping(kind, seconds + 4, r), { seconds, startS: -1 }, r);
  const samples = r.chance(0.2) ? move(clean.samples, 100, r).samples : corrupt(clean.samples, 100, r, r.range(-3, 25));
  for (let k = r.int(0, 4); k > 0; k--) {
    const from = Math.floor(r.range(0, seconds - 4) * 100);
    samples.fill(NaN, from, from + r.int(100, 400));
  }
  const a = read(samples, 100), truth = ofBeats(visible(clean), seconds);
  return a && truth ? judged(a.findings, truth, () => a.quality.score, INTERMITTENT) : [];
};

/** AC coupling of .02 to 1 Hz in 60 of 100, smoothing at 3 to 20 Hz in 60; 0 to 35 dB, or in movement. The project's own. */
function worn(x: Float64Array, rateHz: number, r: Random): Float64Array {
  const through = throughSensor(x, rateHz, { ...(r.chance(0.6) ? { highpassHz: 10 ** r.range(-1.7, 0) } : {}), ...(r.chance(0.6) ? { lowpassHz: r.range(3, 20) } : {}) });
  return r.chance(0.15) ? move(through, rateHz, r).samples : corrupt(through, rateHz, r, r.range(0, 35));
}

/** Thirty seconds of waves on either side of the limits of shape, at 50, 100 or 200 Hz, through a sensor's filters, noise, wander or movement. */
export const shape: Caller = (seed, i) => {
  const r = random(seed + i), rateHz = r.pick([50, 100, 200]);
  const clean = gaussianWave(rhythm(r.chance(0.85) ? 'sinus' : r.pick(KINDS), SECONDS + 4, r), { seconds: SECONDS, startS: -1, rateHz }, r, mixedShape(r));
  const truth = trueShape(resample(clean.samples, rateHz));
  const a = truth && read(worn(clean.samples, rateHz, r), rateHz);
  if (!a) return [];
  const asTrue = signalFindings({ runs: [], rateBpm: 60, seconds: SECONDS, quality: 1, af: 0, morphology: truth.measures });
  return judged(a.findings, asTrue, () => a.quality.score, SHAPE);
};

const NAMES = ['usual', ...PLACES].map((c) => c.replace('pulse.', ''));

/** Thirty seconds of a hand between two named ones, with errors of pressure, gain, sensor, noise and movement (support/hands-between.ts). */
export const places: Caller = (seed, i) => {
  const made = handCase(NAMES[i % NAMES.length]!, random(seed + i), SECONDS);
  if (!made) return [];
  const main = made.channels.find((c) => c.position === 'guan' && c.depth === 'middle' && c.element === 4)!;
  const a = read(main.samples, 100);
  const spread = a?.findings.find((f) => f.code === 'pulse.irregular')?.evidence[0];
  if (a?.rateBpm === undefined || spread?.kind !== 'measure') return [];
  const time = { rate: a.rateBpm, irregularity: spread.value }, felt = readPlaces(made.channels, 100, DEVICE);
  const quality = new Map(placeCalls(felt, time).map((c) => [c.pulse.code, c.best.place.quality]));
  return judged(placeFindings(felt, time), placeFindings(made.truth.places, made.truth.time), (f) => quality.get(f.code)!, PLACES);
};
