// Sixteen more numbers of a window: what the early beats are like, and whether the rest keeps a beat or a grid.
// They tell early beats, flutter and fibrillation apart, and hold whatever the sensor's gain. The project's own, after the physiology named.
import { correlation, differences, mean, median, sd } from './stats.ts';
import type { Beat } from './fiducials.ts';

export const EARLY_FEATURES = [
  'earlyCompensation', 'earlyAmplitude', 'earlySpread', 'earlyCoupling', 'afterAmplitude', 'longest', 'pauseAlone', 'grid',
  'twoClusters', 'steadyRun', 'steadyRR', 'amplitudeStep', 'lag1', 'poincare', 'amplitudeDip', 'fastAmplitude',
] as const;
export type EarlyFeatures = Record<(typeof EARLY_FEATURES)[number], number>;

const EARLY = 0.88; // of the local median interval
const STEADY = 0.06; // of the median, from one interval to the next
const CLOSE = 0.05; // of the median, within a cluster
const FAST_S = 0.6;

const or = (x: readonly number[], otherwise: number): number => (x.length ? mean(x) : otherwise);

/** Distance of the intervals from whole multiples of one atrial cycle of 0.19–0.36 s (flutter), best cycle; 1 is what chance gives. */
function gridDistance(rr: readonly number[]): number {
  let best = 1;
  for (let k = 38; k <= 72; k++) {
    const cycle = k / 200;
    best = Math.min(best, mean(rr.map((v) => Math.abs(v - cycle * Math.round(v / cycle)))) / (cycle / 4));
  }
  return best;
}

/** Share of the intervals in the two largest clusters: an early beat and its pause, or two conduction ratios, leave few others. */
function twoClusters(r: readonly number[]): number {
  const largest = (from: readonly number[]): number[] => from.map((c) => from.filter((v) => Math.abs(v - c) <= CLOSE)).reduce((a, b) => (b.length > a.length ? b : a), []);
  const first = largest(r);
  const rest = r.filter((v) => !first.includes(v));
  return (first.length + largest(rest).length) / r.length;
}

/** Longest run of intervals that follow each other evenly: how many steps, and their median. */
function steadyRun(r: readonly number[], steps: readonly number[]): { length: number; median: number } {
  let run = 0;
  let best = 0;
  let end = 0;
  steps.forEach((d, i) => {
    run = Math.abs(d) < STEADY ? run + 1 : 0;
    if (run > best) {
      best = run;
      end = i + 1;
    }
  });
  return { length: best, median: best > 0 ? median(r.slice(end - best, end + 1)) : median(r) };
}

/** `rr` in seconds, at least four; `q` each against its local median; one beat more than intervals. */
export function earlyFeatures(rr: readonly number[], q: readonly number[], beats: readonly Beat[]): EarlyFeatures {
  const n = rr.length;
  const m = median(rr);
  const r = rr.map((v) => v / m);
  const steps = differences(r);
  const early = q.flatMap((v, i) => (v < EARLY ? [i] : []));
  const usual = median(beats.map((b) => b.amplitude));
  const a = beats.map((b) => b.amplitude / usual);
  // against the neighbours, so that breathing and a slipping sensor cancel
  const level = a.map((v, i) => v / median([...a.slice(Math.max(0, i - 3), i), ...a.slice(i + 1, i + 4)]));
  const pauses = q.filter((_, i) => i === 0 || q[i - 1]! > 0.9);
  const run = steadyRun(r, steps);
  const fast = a.slice(1).filter((_, i) => rr[i]! < FAST_S);
  const slow = a.slice(1).filter((_, i) => rr[i]! >= FAST_S);
  const sums = r.slice(1).map((v, i) => v + r[i]!);
  return {
    earlyCompensation: or(early.filter((i) => i + 1 < n).map((i) => ((rr[i]! + rr[i + 1]!) * q[i]!) / (2 * rr[i]!)), 1),
    earlyAmplitude: or(early.map((i) => level[i + 1]!), 1),
    earlySpread: early.length > 1 ? sd(early.map((i) => q[i]!)) : 0,
    earlyCoupling: or(early.map((i) => q[i]!), 1),
    // the beat after the pause is strong: more filling and more force
    afterAmplitude: or(early.filter((i) => i + 2 < a.length).map((i) => level[i + 2]!), 1),
    longest: Math.max(...q),
    // a long interval with no early beat before it: a beat that left no pulse, or none at all
    pauseAlone: pauses.length ? Math.max(...pauses) : 1,
    grid: gridDistance(rr), twoClusters: twoClusters(r), steadyRun: run.length / Math.max(1, steps.length), steadyRR: run.median * m,
    // in fibrillation a beat's strength follows the ratio of the two intervals before it
    amplitudeStep: n > 4 ? correlation(rr.slice(1).map((v, i) => Math.log(v / rr[i]!)), a.slice(2)) : 0,
    lag1: n > 4 ? correlation(r.slice(0, -1), r.slice(1)) : 0,
    poincare: sd(steps) / (sd(sums) + 0.01),
    amplitudeDip: Math.min(...level),
    fastAmplitude: fast.length && slow.length ? mean(fast) / mean(slow) : 1,
  };
}
