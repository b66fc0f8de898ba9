// Beats of a pulse wave: two moving averages (ERMA, Elgendi et al. 2013, PLoS ONE 8(10):e76585), dicrotic waves taken out,
// then weak beats in long gaps rescued by an upstroke criterion (both the project's own), worked out from the papers.
import { argmax, median, percentile } from './stats.ts';
import { RATE, type BeatBands } from './bands.ts';

const PEAK_WINDOW = 0.111; // s, about a systolic peak (Elgendi 2013)
const BEAT_WINDOW = 0.667; // s, about a beat (Elgendi 2013)
const OFFSET = 0.02; // of the mean squared signal (Elgendi 2013)
const REFRACTORY = 0.22; // s; 270 a minute

/** Keeps, of peaks closer than the refractory time, the higher. */
function apart(peaks: readonly number[], height: (peak: number) => number, at: (peak: number) => number = (peak) => peak): number[] {
  const out: number[] = [];
  for (const p of peaks) {
    const last = out.at(-1);
    if (last !== undefined && at(p) - at(last) < REFRACTORY * RATE) {
      if (height(p) > height(last)) out[out.length - 1] = p;
    } else out.push(p);
  }
  return out;
}

/**
 * Systolic peaks (sample indices, increasing) in the 0.5–8 Hz signal at 100 Hz. Both moving averages run along as sums, over an energy with zeros at
 * both ends; the loops over samples do not branch, which a noisy signal would make the processor guess wrongly.
 */
export function ermaPeaks(beat: Float64Array): number[] {
  const n = beat.length;
  const near = Math.floor((PEAK_WINDOW * RATE) / 2);
  const far = Math.floor((BEAT_WINDOW * RATE) / 2);
  const lead = far + 1;
  const energy = new Float64Array(n + 2 * lead);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const v = beat[i]!;
    const risen = (v + Math.abs(v)) / 2; // v above 0, else 0
    total += energy[lead + i] = risen * risen;
  }
  const least = 2 * near + 1;
  const weight = least / (2 * far + 1);
  const offset = (least * OFFSET * total) / Math.max(1, n);
  let short = 0;
  let long = 0;
  for (let i = 0; i < near; i++) short += energy[lead + i]!;
  for (let i = 0; i < far; i++) long += energy[lead + i]!;
  const above = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const k = lead + i;
    short += energy[k + near]! - energy[k - near - 1]!;
    long += energy[k + far]! - energy[k - far - 1]!;
    above[i] = +(short > long * weight + offset);
  }
  const peaks: number[] = [];
  for (let start = above.indexOf(1); start >= 0;) {
    const next = above.indexOf(0, start);
    const end = next < 0 ? n : next;
    if (end - start >= least) peaks.push(argmax(beat, start, end));
    start = next < 0 ? -1 : above.indexOf(1, end);
  }
  return apart(peaks, (p) => beat[p]!);
}

/** Local maxima of a view, each with its rise from the trough before and its steepest slope. */
interface Rises { at: number[]; rise: number[]; slope: number[] }

function rises(view: Float64Array): Rises {
  const out: Rises = { at: [], rise: [], slope: [] };
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
      out.at.push(i);
      out.rise.push(view[i]! - view[trough]!);
      out.slope.push(steepest);
    }
  }
  return out;
}

const AROUND = 3 * RATE; // samples at both sides that tell what is usual

/** Of the maxima `[first, last)` those whose rise and slope each reach `share` of what is usual within ±3 s. */
function strong(r: Rises, share: number, first: number, last: number): number[] {
  const kept: number[] = [];
  let from = first;
  while (from > 0 && r.at[first]! - r.at[from - 1]! <= AROUND) from--;
  let to = first;
  for (let i = first; i < last; i++) {
    while (r.at[i]! - r.at[from]! > AROUND) from++;
    while (to < r.at.length && r.at[to]! - r.at[i]! <= AROUND) to++;
    const near = r.rise.slice(from, to);
    const large = 0.4 * percentile(near, 90);
    const usualRise = median(near.filter((v) => v >= large));
    const usualSlope = median(r.slope.slice(from, to).filter((_, k) => near[k]! >= large));
    if (r.rise[i]! >= share * usualRise && r.slope[i]! >= share * usualSlope) kept.push(i);
  }
  return apart(kept, (i) => r.rise[i]!, (i) => r.at[i]!).map((i) => r.at[i]!);
}

/**
 * Local maxima whose rise from the trough before, and whose steepest slope, each reach `share` of what is usual
 * within ±3 s. `view` is a band-passed signal at 100 Hz; sample indices, increasing.
 */
export function upstrokePeaks(view: Float64Array, share: number): number[] {
  const r = rises(view);
  return strong(r, share, 0, r.at.length);
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

/** Candidates between two samples: as `upstrokePeaks` of the whole would give them, but only the maxima there are judged. */
function between(r: Rises, a: number, b: number): number[] {
  const clear = (i: number): boolean => i <= 0 || i >= r.at.length || r.at[i]! - r.at[i - 1]! >= REFRACTORY * RATE;
  let first = firstAbove(r.at, a);
  // beyond a maximum that stands alone, what is kept before and after cannot touch each other
  while (!clear(first)) first--;
  let last = firstAbove(r.at, b);
  while (!clear(last)) last++;
  return strong(r, RESCUE_SHARE, Math.max(0, first), Math.min(last, r.at.length));
}

/** Index of the first value above `v` in an increasing list. */
function firstAbove(list: readonly number[], v: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const k = (low + high) >> 1;
    if (list[k]! > v) high = k;
    else low = k + 1;
  }
  return low;
}

/** Systolic peaks (sample indices at 100 Hz, increasing, at least 220 ms apart). */
export function findBeats(view: BeatBands): number[] {
  const peaks = withoutStrays(withoutEchoes(ermaPeaks(view.beat), view.beat), view.beat);
  if (peaks.length <= 4) return peaks;
  const usual = median(peaks.slice(1).map((p, i) => p - peaks[i]!));
  const all = [...peaks];
  let slow: Rises | undefined;
  for (let i = 1; i < peaks.length; i++) {
    const a = peaks[i - 1]!;
    const b = peaks[i]!;
    if (b - a <= GAP * usual) continue;
    slow ??= rises(view.upstroke);
    all.push(...between(slow, a, b).filter((c) => c - a > AFTER * usual && b - c > BEFORE * usual));
  }
  return all.length === peaks.length ? all : [...new Set(all)].sort((x, y) => x - y);
}
