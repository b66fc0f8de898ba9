// What the rhythm models see: 66 numbers of the interval series and of the amplitudes of a window of about ten seconds.
// The same code computes them for training (ml/pulse), so a model and its input cannot drift apart.
import { argmin, correlation, differences, mean, median, percentile, sd, share } from './stats.ts';
import { EARLY_FEATURES, earlyFeatures, type EarlyFeatures } from './features-early.ts';
import { intervals, type Beat } from './fiducials.ts';

/** Order is the order in the model file. Intervals `r` are relative to their median, `q` to their local median. */
const BASE = [
  'count', 'rateBpm', 'medianRR', 'minR', 'maxR', 'rmssd', 'cv', 'pnn50', 'jumps15', 'jumps30',
  'shannon', 'sampleEntropy', 'turningPoints', 'short', 'long', 'shortLong', 'prematurity', 'compensation', 'fastRun', 'min3',
  'min5', 'medianDeviation', 'runSpread', 'largestJumps', 'meanJump', 'fastestRate', 'fastestShare', 'bigeminy', 'trigeminy', 'iqr',
  'entropyPerRate', 'under400', 'neighbour', 'cluster', 'restSpread', 'steady', 'premature',
  'amplitudeCv', 'amplitudeMin', 'amplitudeMax', 'amplitudeRR', 'amplitudeShort', 'amplitudeAfter', 'riseCv', 'riseMedian',
  'slopeCv', 'amplitudeLow3', 'amplitudeNextRR', 'riseShort', 'alternation',
] as const;
export const FEATURES = [...BASE, ...EARLY_FEATURES] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = Record<FeatureName, number>;

/** Fewest beats for which the features mean anything. */
export const LEAST_BEATS = 5;

/** Sample entropy with m = 1 (Richman & Moorman 2000), counts raised by a half so that short series stay finite. */
function sampleEntropy(r: readonly number[], tolerance: number): number {
  const n = r.length;
  if (n < 4) return 0;
  let a = 0;
  let b = 0;
  for (let i = 0; i < n - 1; i++) {
    for (let j = i + 1; j < n - 1; j++) {
      if (Math.abs(r[i]! - r[j]!) >= tolerance) continue;
      b++;
      if (Math.abs(r[i + 1]! - r[j + 1]!) < tolerance) a++;
    }
  }
  return -Math.log((a + 0.5) / (b + 0.5));
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.97, 1.03, 1.1, 1.2, 1.3, 1.5, Infinity];
function shannon(r: readonly number[]): number {
  const bins = new Array<number>(EDGES.length - 1).fill(0);
  for (const v of r) {
    let k = 0;
    while (k < bins.length - 1 && v >= EDGES[k + 1]!) k++;
    bins[k]!++;
  }
  return -bins.filter((n) => n > 0).reduce((s, n) => s + (n / r.length) * Math.log(n / r.length), 0);
}

/** Each interval against the median of the three before and the three after it. */
export function localRatios(rr: readonly number[]): number[] {
  return rr.map((v, i) => {
    const around = [...rr.slice(Math.max(0, i - 3), i), ...rr.slice(i + 1, i + 4)];
    return around.length ? v / median(around) : 1;
  });
}

/** Smallest mean of `w` consecutive intervals, and where it starts. */
function fastest(rr: readonly number[], w: number): { value: number; at: number } {
  if (rr.length < w) return { value: mean(rr), at: 0 };
  let best = { value: Infinity, at: 0 };
  for (let i = 0; i + w <= rr.length; i++) {
    const value = mean(rr.slice(i, i + w));
    if (value < best.value) best = { value, at: i };
  }
  return best;
}

/** Median distance of each point (r_i, r_{i+1}) to its nearest neighbour: small when a pattern comes back. */
function neighbourDistance(r: readonly number[]): number {
  const nearest: number[] = [];
  for (let i = 0; i + 1 < r.length; i++) {
    let best = Infinity;
    for (let j = 0; j + 1 < r.length; j++) if (j !== i) best = Math.min(best, Math.hypot(r[i]! - r[j]!, r[i + 1]! - r[j + 1]!));
    nearest.push(best);
  }
  return median(nearest);
}

/** The 37 features of the intervals; `rr` in seconds, at least four. */
function intervalFeatures(rr: readonly number[]): Omit<Features, keyof EarlyFeatures | `amplitude${string}` | `rise${string}` | 'slopeCv' | 'alternation'> {
  const n = rr.length;
  const m = median(rr);
  const r = rr.map((v) => v / m);
  const d = differences(r);
  const jump = d.map(Math.abs);
  const q = localRatios(rr);
  let turns = 0;
  for (let i = 1; i + 1 < n; i++) if ((rr[i]! - rr[i - 1]!) * (rr[i]! - rr[i + 1]!) > 0) turns++;
  let shortLong = 0;
  for (let i = 0; i + 1 < n; i++) if (r[i]! < 0.85 && r[i + 1]! > 1.1 && r[i + 1]! / r[i]! > 1.35) shortLong++;
  const k = argmin(r, 0, n - 1);
  let fastRun = 0;
  let run = 0;
  for (const v of rr) {
    run = v < 0.6 ? run + 1 : 0;
    fastRun = Math.max(fastRun, run);
  }
  const six = fastest(rr, 6);
  const sixth = n >= 6 ? rr.slice(six.at, six.at + 6) : rr;
  const five = fastest(rr, 5).value;
  let seesaw = 0;
  for (let i = 0; i + 1 < d.length; i++) if (d[i]! * d[i + 1]! < 0 && jump[i]! > 0.1 && jump[i + 1]! > 0.1) seesaw++;
  const entropy = sampleEntropy(r, 0.1);
  // what is left after early beats, the interval after each, and long intervals are taken out
  const rest = r.filter((_, i) => !(q[i]! < 0.88 || (i > 0 && q[i - 1]! < 0.88) || q[i]! > 1.15));
  const meanRR = mean(rr);
  return {
    count: n, rateBpm: 60 / meanRR, medianRR: m, minR: Math.min(...r), maxR: Math.max(...r),
    rmssd: Math.sqrt(mean(d.map((v) => v * v))), cv: sd(r) / mean(r),
    pnn50: share(differences(rr), (v) => Math.abs(v) > 0.05), jumps15: share(d, (v) => Math.abs(v) > 0.15), jumps30: share(d, (v) => Math.abs(v) > 0.3),
    shannon: shannon(r), sampleEntropy: entropy, turningPoints: n > 2 ? turns / (n - 2) : 0,
    short: r.filter((v) => v < 0.85).length, long: r.filter((v) => v > 1.15).length, shortLong,
    prematurity: Math.min(...q), compensation: (r[k]! + r[k + 1]!) / 2, fastRun, min3: fastest(rr, 3).value,
    min5: five, medianDeviation: median(r.map((v) => Math.abs(v - 1))), runSpread: sd(sixth) / mean(sixth),
    largestJumps: n > 4 ? mean([...jump].sort((a, b) => a - b).slice(-3)) : mean(jump), meanJump: mean(jump),
    fastestRate: 60 / five, fastestShare: five / m, bigeminy: d.length > 1 ? seesaw / (d.length - 1) : 0,
    trigeminy: n > 6 && sd(r) > 0.02 ? correlation(r.slice(0, -3), r.slice(3)) : 0, iqr: percentile(r, 75) - percentile(r, 25),
    entropyPerRate: entropy - Math.log(0.2) - Math.log(meanRR), under400: rr.filter((v) => v < 0.4).length,
    neighbour: neighbourDistance(r), cluster: Math.max(...r.map((c) => share(r, (v) => Math.abs(v - c) <= 0.05))),
    restSpread: rest.length >= 3 ? sd(rest) / mean(rest) : sd(r), steady: share(jump, (v) => v < 0.05), premature: share(q, (v) => v < 0.88),
  };
}

/** The features of a window, or undefined with fewer than five beats. */
export function features(beats: readonly Beat[]): Features | undefined {
  if (beats.length < LEAST_BEATS) return undefined;
  const rr = intervals(beats);
  const base = intervalFeatures(rr);
  const usual = median(beats.map((b) => b.amplitude));
  const a = beats.map((b) => b.amplitude / usual);
  const ending = a.slice(1);
  const r = rr.map((v) => v / base.medianRR);
  const k = argmin(r);
  const rise = beats.map((b) => b.riseS);
  const slope = beats.map((b) => b.slope);
  const step = differences(a);
  let flips = 0;
  for (let i = 0; i + 1 < step.length; i++) if (step[i]! * step[i + 1]! < 0) flips++;
  const all: Features = {
    ...base, ...earlyFeatures(rr, localRatios(rr), beats),
    amplitudeCv: sd(a), amplitudeMin: Math.min(...a), amplitudeMax: Math.max(...a), amplitudeRR: correlation(r, ending),
    amplitudeShort: ending[k]!, amplitudeAfter: ending[k + 1] ?? 1, riseCv: sd(rise) / mean(rise), riseMedian: median(rise),
    slopeCv: sd(slope) / mean(slope), amplitudeLow3: mean([...a].sort((x, y) => x - y).slice(0, 3)),
    amplitudeNextRR: r.length > 4 ? correlation(r.slice(0, -1), ending.slice(1)) : 0, riseShort: rise[k + 1]! / median(rise),
    alternation: step.length > 1 ? flips / (step.length - 1) : 0,
  };
  for (const name of FEATURES) if (!Number.isFinite(all[name])) all[name] = 0;
  return all;
}

/** The features in the model's order, as 32-bit floats: what training saw. */
export const featureVector = (f: Features): Float32Array => Float32Array.from(FEATURES, (name) => f[name]);
