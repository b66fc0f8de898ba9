// The shape of the usual beat: rise, width, dicrotic notch and wave, augmentation, areas. Heights are shares of the pulse's height.
import { RATE } from './bands.ts';
import type { Beat } from './fiducials.ts';
import { argmax, median } from './stats.ts';

export interface Morphology {
  /** beats that went into the usual beat */
  beats: number;
  periodS: number;
  /** foot to peak */
  riseS: number;
  riseShare: number;
  /** width at half height */
  halfWidthS: number;
  halfWidthShare: number;
  /** the incisura after the systolic wave: a true minimum, or only a bend of the falling limb */
  dicrotic?: { kind: 'notch' | 'bend'; atS: number; level: number; /** only for a notch */ waveAtS?: number; waveLevel?: number; depth?: number };
  /** height of the dicrotic wave against the systolic (Millasseau 2002); only with a notch */
  reflectionIndex?: number;
  /** (later systolic wave − earlier) / pulse height: negative for a shoulder after the peak, positive for one before it */
  augmentation?: number;
  /** area after the notch or bend against the area before it (Wang 2009) */
  areaRatio?: number;
}

const LEAST_BEATS = 5;
/** Beats must be this much like the median beat to enter the usual one. The project's own. */
const ALIKE = 0.95;

/** Where the upstroke begins: the first minimum going back from its steepest point. (The lowest point may be the notch of a strong dicrotic wave.) */
function footBefore(fine: Float64Array, steep: number): number {
  let k = Math.min(steep, fine.length - 1);
  while (k > 0 && fine[k - 1]! < fine[k]!) k--;
  return k;
}

/** The usual beat from foot to foot on a 10 ms grid, 0 at the feet and 1 at the top; and how many beats it is the median of. */
export function usualBeat(fine: Float64Array, beats: readonly Beat[], alike: readonly number[]): { beat: Float64Array; count: number } | undefined {
  const feet = beats.map((b) => footBefore(fine, Math.round(b.upstrokeS * RATE)));
  const periods = feet.slice(1).map((f, i) => f - feet[i]!);
  const n = Math.round(median(periods));
  if (n < 0.25 * RATE) return undefined;
  const cut: Float64Array[] = [];
  periods.forEach((period, i) => {
    if (Math.abs(period / n - 1) > 0.15 || !(alike[i]! >= ALIKE)) return;
    const from = feet[i]!;
    const base = (t: number) => fine[from]! + (fine[from + period]! - fine[from]!) * (t / period);
    const y = Float64Array.from({ length: n + 1 }, (_, k) => {
      const t = (k * period) / n;
      const a = Math.floor(t);
      const v = fine[from + a]! + (t - a) * ((fine[from + a + 1] ?? fine[from + a]!) - fine[from + a]!);
      return v - base(t);
    });
    const top = y[argmax(y)]!;
    if (top > 0) cut.push(y.map((v) => v / top));
  });
  if (cut.length < LEAST_BEATS) return undefined;
  const beat = Float64Array.from({ length: n + 1 }, (_, k) => median(cut.map((c) => c[k]!)));
  const top = beat[argmax(beat)]!;
  return { beat: beat.map((v) => v / top), count: cut.length };
}

/** First crossing of `level` from `from` in the given direction, in samples. */
function crossing(y: Float64Array, level: number, from: number, step: 1 | -1): number {
  for (let k = from; k + step >= 0 && k + step < y.length; k += step) {
    if (y[k + step]! <= level) return k + (step * (y[k]! - level)) / (y[k]! - y[k + step]!);
  }
  return step > 0 ? y.length - 1 : 0;
}

function findDicrotic(y: Float64Array, peak: number): NonNullable<Morphology['dicrotic']> | undefined {
  const end = Math.floor(0.8 * (y.length - 1));
  for (let k = peak + 6; k < end; k++) {
    if (!(y[k]! < y[k - 1]! && y[k]! <= y[k + 1]!)) continue;
    let top = k;
    while (top + 1 < y.length && y[top + 1]! >= y[top]!) top++;
    // a ripple below one hundredth is no wave
    if (y[top]! - y[k]! >= 0.01) return { kind: 'notch', atS: k / RATE, level: y[k]!, waveAtS: top / RATE, waveLevel: y[top]!, depth: y[top]! - y[k]! };
  }
  let at = 0;
  let most = 0;
  for (let k = peak + 8; k < Math.min(end, y.length - 1); k++) {
    const bend = y[k - 1]! - 2 * y[k]! + y[k + 1]!;
    if (bend > most) {
      most = bend;
      at = k;
    }
  }
  return at > 0 ? { kind: 'bend', atS: at / RATE, level: y[at]! } : undefined;
}

/** A shoulder on the upstroke, or between the peak and the notch: where the slope has a local extremum of the wrong sense. */
function findAugmentation(y: Float64Array, peak: number, until: number): number | undefined {
  const d = (k: number) => y[k + 1]! - y[k]!;
  for (let k = peak - 3; k > 1; k--) {
    if (y[k]! < 0.3) break;
    if (d(k) < d(k - 1) && d(k) < d(k + 1)) return 1 - y[k]!;
  }
  for (let k = peak + 4; k < until - 3; k++) if (d(k) > d(k - 1) && d(k) > d(k + 1)) return y[k]! - 1;
  return undefined;
}

/** The measures, or undefined with fewer than five beats alike. `fine` is the 0.3–12 Hz wave at 100 Hz. */
export function morphology(fine: Float64Array, beats: readonly Beat[], alike: readonly number[]): { measures: Morphology; beat: Float64Array } | undefined {
  const usual = usualBeat(fine, beats, alike);
  if (!usual) return undefined;
  const { beat: y, count } = usual;
  const period = (y.length - 1) / RATE;
  const peak = argmax(y);
  const width = (crossing(y, 0.5, peak, 1) - crossing(y, 0.5, peak, -1)) / RATE;
  const dicrotic = findDicrotic(y, peak);
  const measures: Morphology = { beats: count, periodS: period, riseS: peak / RATE, riseShare: peak / RATE / period, halfWidthS: width, halfWidthShare: width / period };
  if (dicrotic) {
    const at = Math.round(dicrotic.atS * RATE);
    const area = (a: number, b: number) => y.slice(a, b).reduce((s, v) => s + Math.max(0, v), 0);
    measures.dicrotic = dicrotic;
    measures.areaRatio = area(at, y.length) / area(0, at);
    if (dicrotic.waveLevel !== undefined) measures.reflectionIndex = dicrotic.waveLevel;
    const augmentation = findAugmentation(y, peak, at);
    if (augmentation !== undefined) measures.augmentation = augmentation;
  }
  return { measures, beat: y };
}
