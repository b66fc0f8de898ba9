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
  const energy = new Float64Array(beat.length);
  for (let i = 0; i < beat.length; i++) energy[i] = beat[i]! > 0 ? beat[i]! * beat[i]! : 0;
  const short = movingAverage(energy, PEAK_WINDOW);
  const long = movingAverage(energy, BEAT_WINDOW);
  let total = 0;
  for (let i = 0; i < energy.length; i++) total += energy[i]!;
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
const SAME_GAP = 0.1; // the time to the next beat, with an echo against without
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

/** Whether the beats with an echo and those without are followed by the next beat after the same time; after an early beat it would be later. */
function sameWithout(peaks: readonly number[], echo: readonly boolean[]): boolean {
  const beats = peaks.map((_, i) => i).filter((i) => !echo[i]);
  const gaps = beats.slice(1).map((i, k) => ({ echo: i - beats[k]! > 1, gap: peaks[i]! - peaks[beats[k]!]! }));
  const one = gaps.filter((g) => g.echo).map((g) => g.gap);
  const none = gaps.filter((g) => !g.echo).map((g) => g.gap);
  return one.length >= 3 && none.length >= 3 && Math.abs(median(one) / median(none) - 1) < SAME_GAP;
}

/** Takes out dicrotic waves counted as beats: weak, soon after a strong beat, always at the same delay, and either after nearly every one or without a difference to when the next comes. The project's own. */
function withoutEchoes(peaks: readonly number[], view: Float64Array): number[] {
  const strokes = peaks.map((p, i) => upstrokeOf(view, p, i ? peaks[i - 1]! : 0));
  const echo = peaks.map((p, i) => i > 0 && p - peaks[i - 1]! <= ECHO_WITHIN * RATE
    && strokes[i]!.rise < ECHO_SHARE * strokes[i - 1]!.rise && strokes[i]!.slope < ECHO_SHARE * strokes[i - 1]!.slope);
  const delays = peaks.flatMap((p, i) => (echo[i] ? [p - peaks[i - 1]!] : []));
  const usual = median(delays);
  if (delays.length < 3 || median(delays.map((d) => Math.abs(d - usual))) > ECHO_STEADY * RATE) return [...peaks];
  // noise lets some echoes look stronger: at the usual delay a peak needs only to be weaker than its beat
  peaks.forEach((p, i) => {
    if (i > 0 && !echo[i - 1] && Math.abs(p - peaks[i - 1]! - usual) <= ECHO_STEADY * RATE && strokes[i]!.rise < strokes[i - 1]!.rise) echo[i] = true;
  });
  const echoes = echo.filter(Boolean).length;
  if (echoes < ECHO_OFTEN * (peaks.length - echoes) && !sameWithout(peaks, echo)) return [...peaks];
  return peaks.filter((_, i) => !echo[i]);
}

const WEAK = 0.8; // of the rise and of the slope of the beat before
const EVEN = 0.12; // deviation of an interval from its neighbours' median that still counts as even

/**
 * Takes out single weak peaks between two beats of an even rhythm: noise and dicrotic waves that come now and then. A peak
 * goes only when the interval around it is as long as the intervals beside it, and those are even. The project's own.
 */
function withoutStrays(peaks: readonly number[], view: Float64Array): number[] {
  const strokes = peaks.map((p, i) => upstrokeOf(view, p, i ? peaks[i - 1]! : 0));
  const usual = median(strokes.map((s) => s.rise));
  const weak = peaks.map((_, i) => i > 0 && strokes[i]!.rise < WEAK * Math.max(usual, strokes[i - 1]!.rise) && strokes[i]!.slope < WEAK * strokes[i - 1]!.slope);
  const strong = peaks.filter((_, i) => !weak[i]);
  if (strong.length < 6 || peaks.length - strong.length > 0.5 * strong.length) return [...peaks];
  const gaps = strong.slice(1).map((p, i) => p - strong[i]!);
  const stray = new Set<number>();
  let k = 0;
  peaks.forEach((p, i) => {
    if (!weak[i]) return;
    while (k + 1 < strong.length && strong[k + 1]! < p) k++;
    if (strong[k]! > p || k + 1 >= strong.length) return;
    const beside = [...gaps.slice(Math.max(0, k - 3), k), ...gaps.slice(k + 1, k + 4)];
    const around = median(beside);
    const even = median(beside.map((g) => Math.abs(g / around - 1))) < EVEN / 2;
    if (even && Math.abs(gaps[k]! / around - 1) < EVEN) stray.add(p);
  });
  return peaks.filter((p) => !stray.has(p));
}

/** Systolic peaks (sample indices at 100 Hz, increasing, at least 220 ms apart). */
export function findBeats({ beat, upstroke }: Pick<Bands, 'beat' | 'upstroke'>): number[] {
  const peaks = withoutStrays(withoutEchoes(ermaPeaks(beat), beat), beat);
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
