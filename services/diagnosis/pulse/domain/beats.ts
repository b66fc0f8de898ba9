// Beats of a pulse wave: two moving averages (ERMA, Elgendi et al. 2013, PLoS ONE 8(10):e76585), dicrotic waves taken out,
// then weak beats in long gaps rescued by an upstroke criterion (both the project's own), worked out from the papers.
import { argmax, median, percentile } from './stats.ts';
import { RATE, type Bands } from './bands.ts';

const PEAK_WINDOW = 0.111; // s, about a systolic peak (Elgendi 2013)
const BEAT_WINDOW = 0.667; // s, about a beat (Elgendi 2013)
const OFFSET = 0.02; // of the mean squared signal (Elgendi 2013)
const REFRACTORY = 0.22; // s; 270 a minute

function movingAverage(x: Float64Array, seconds: number): Float64Array {
  const half = Math.floor((seconds * RATE) / 2);
  const out = new Float64Array(x.length);
  let sum = 0;
  for (let i = 0; i < Math.min(half, x.length); i++) sum += x[i]!;
  for (let i = 0; i < x.length; i++) {
    if (i + half < x.length) sum += x[i + half]!;
    if (i - half - 1 >= 0) sum -= x[i - half - 1]!;
    out[i] = sum / (2 * half + 1);
  }
  return out;
}

/** Keeps, of peaks closer than the refractory time, the higher. */
function apart(peaks: readonly number[], height: (peak: number) => number): number[] {
  const out: number[] = [];
  for (const p of peaks) {
    const last = out.at(-1);
    if (last !== undefined && p - last < REFRACTORY * RATE) {
      if (height(p) > height(last)) out[out.length - 1] = p;
    } else out.push(p);
  }
  return out;
}

/** Systolic peaks (sample indices, increasing) in the 0.5–8 Hz signal at 100 Hz. */
export function ermaPeaks(beat: Float64Array): number[] {
  const energy = beat.map((v) => (v > 0 ? v * v : 0));
  const short = movingAverage(energy, PEAK_WINDOW);
  const long = movingAverage(energy, BEAT_WINDOW);
  let total = 0;
  for (const v of energy) total += v;
  const offset = (OFFSET * total) / Math.max(1, energy.length);
  const least = 2 * Math.floor((PEAK_WINDOW * RATE) / 2) + 1;
  const peaks: number[] = [];
  for (let i = 0; i < beat.length; i++) {
    if (short[i]! <= long[i]! + offset) continue;
    let end = i;
    while (end < beat.length && short[end]! > long[end]! + offset) end++;
    if (end - i >= least) peaks.push(argmax(beat, i, end));
    i = end;
  }
  return apart(peaks, (p) => beat[p]!);
}

/**
 * Local maxima whose rise from the trough before, and whose steepest slope, each reach `share` of what is usual
 * within ±3 s. `view` is a band-passed signal at 100 Hz; sample indices, increasing.
 */
export function upstrokePeaks(view: Float64Array, share: number): number[] {
  const peaks: number[] = [];
  const rise: number[] = [];
  const slope: number[] = [];
  let trough = 0;
  let steepest = 0;
  for (let i = 1; i + 1 < view.length; i++) {
    const d = view[i]! - view[i - 1]!;
    const next = view[i + 1]! - view[i]!;
    if (d > steepest) steepest = d;
    if (d < 0 && next >= 0) {
      trough = i;
      steepest = 0;
    } else if (d > 0 && next <= 0) {
      peaks.push(i);
      rise.push(view[i]! - view[trough]!);
      slope.push(steepest);
    }
  }
  const kept: number[] = [];
  const height = new Map<number, number>();
  let from = 0;
  let to = 0;
  for (let i = 0; i < peaks.length; i++) {
    while (peaks[i]! - peaks[from]! > 3 * RATE) from++;
    while (to < peaks.length && peaks[to]! - peaks[i]! <= 3 * RATE) to++;
    const near = rise.slice(from, to);
    const large = 0.4 * percentile(near, 90);
    const usualRise = median(near.filter((r) => r >= large));
    const usualSlope = median(slope.slice(from, to).filter((_, k) => near[k]! >= large));
    if (rise[i]! >= share * usualRise && slope[i]! >= share * usualSlope) {
      kept.push(peaks[i]!);
      height.set(peaks[i]!, rise[i]!);
    }
  }
  return apart(kept, (p) => height.get(p)!);
}

const GAP = 1.5; // of the median interval
const AFTER = 0.62; // of the median interval, from the beat before: past the dicrotic wave
const BEFORE = 0.45; // of the median interval, to the next beat
const RESCUE_SHARE = 0.3; // of the usual rise and slope

const ECHO_WITHIN = 0.5; // s after the beat it follows
const ECHO_SHARE = 0.7; // of that beat's rise and slope, at most
const ECHO_OFTEN = 0.7; // of the large beats have one
const ECHO_STEADY = 0.04; // s, median deviation of the delay

/** Rise from the trough before, and steepest slope, of a peak. */
function upstrokeOf(view: Float64Array, peak: number, after: number): { rise: number; slope: number } {
  let low = peak;
  let slope = 0;
  for (let k = peak; k > after && view[k - 1]! <= view[k]!; k--) {
    slope = Math.max(slope, view[k]! - view[k - 1]!);
    low = k - 1;
  }
  return { rise: view[peak]! - view[low]!, slope };
}

/** Takes out dicrotic waves counted as beats: weak, soon after a strong beat, after nearly every one, always at the same delay. The project's own. */
function withoutEchoes(peaks: readonly number[], view: Float64Array): number[] {
  const strokes = peaks.map((p, i) => upstrokeOf(view, p, i ? peaks[i - 1]! : 0));
  const echo = peaks.map((p, i) => i > 0 && p - peaks[i - 1]! <= ECHO_WITHIN * RATE
    && strokes[i]!.rise < ECHO_SHARE * strokes[i - 1]!.rise && strokes[i]!.slope < ECHO_SHARE * strokes[i - 1]!.slope);
  const delays = peaks.flatMap((p, i) => (echo[i] ? [p - peaks[i - 1]!] : []));
  if (delays.length < 3 || delays.length < ECHO_OFTEN * (peaks.length - delays.length)) return [...peaks];
  const usual = median(delays);
  if (median(delays.map((d) => Math.abs(d - usual))) > ECHO_STEADY * RATE) return [...peaks];
  return peaks.filter((_, i) => !echo[i]);
}

/** Systolic peaks (sample indices at 100 Hz, increasing, at least 220 ms apart). */
export function findBeats({ beat, upstroke }: Pick<Bands, 'beat' | 'upstroke'>): number[] {
  const peaks = withoutEchoes(ermaPeaks(beat), beat);
  if (peaks.length <= 4) return peaks;
  const usual = median(peaks.slice(1).map((p, i) => p - peaks[i]!));
  const candidates = upstrokePeaks(upstroke, RESCUE_SHARE);
  const all = [...peaks];
  for (let i = 1; i < peaks.length; i++) {
    const a = peaks[i - 1]!;
    const b = peaks[i]!;
    if (b - a <= GAP * usual) continue;
    all.push(...candidates.filter((c) => c - a > AFTER * usual && b - c > BEFORE * usual));
  }
  return [...new Set(all)].sort((x, y) => x - y);
}
