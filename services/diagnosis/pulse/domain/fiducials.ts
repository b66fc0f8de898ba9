// The points of each beat: foot, steepest point of the upstroke (between samples, by a parabola), peak, and the RR series.
import { argmax, argmin } from './stats.ts';
import { RATE } from './bands.ts';

/** One beat; indices are samples at 100 Hz, times seconds from the start, amplitudes in the filtered wave's own unit. */
export interface Beat {
  foot: number;
  peak: number;
  /** time of the steepest point of the upstroke: the reference of all intervals, for it moves least with the wave's shape */
  upstrokeS: number;
  amplitude: number;
  riseS: number;
  /** largest increase from one sample to the next */
  slope: number;
}

const SEARCH = 0.35; // s before the peak in which the upstroke lies
const LEAST = 0.12; // s from the peak before
const SAME = 0.2; // s; upstrokes closer than this are one beat

/** Beats of the 0.3–8 Hz wave for the given peaks. A beat whose upstroke is cut off by the record's start is left out. */
export function fiducials(shape: Float64Array, peaks: readonly number[]): Beat[] {
  const beats: Beat[] = [];
  for (let i = 0; i < peaks.length; i++) {
    const peak = peaks[i]!;
    const start = i ? peaks[i - 1]! : Math.max(0, peak - Math.floor(0.6 * RATE));
    if (peak - start < Math.floor(LEAST * RATE)) continue;
    const from = Math.max(start, peak - Math.floor(SEARCH * RATE));
    const slopes: number[] = [];
    for (let k = from; k < peak; k++) slopes.push(shape[k + 1]! - shape[k]!);
    if (slopes.length < 3) continue;
    const k = argmax(slopes);
    let between = 0;
    if (k > 0 && k < slopes.length - 1) {
      const bend = slopes[k - 1]! - 2 * slopes[k]! + slopes[k + 1]!;
      if (bend < 0) between = (0.5 * (slopes[k - 1]! - slopes[k + 1]!)) / bend;
    }
    const steep = from + k;
    const foot = steep > start ? argmin(shape, start, steep + 1) : start;
    if (i === 0 && foot === 0) continue;
    const upstrokeS = (steep + between) / RATE;
    const last = beats.at(-1);
    if (last && upstrokeS - last.upstrokeS <= SAME) continue;
    beats.push({ foot, peak, upstrokeS, amplitude: shape[peak]! - shape[foot]!, riseS: (peak - foot) / RATE, slope: slopes[k]! });
  }
  return beats;
}

/** Intervals between consecutive upstrokes in seconds: `intervals[i]` ends at beat `i + 1`. */
export const intervals = (beats: readonly Beat[]): number[] => beats.slice(1).map((b, i) => b.upstrokeS - beats[i]!.upstrokeS);
