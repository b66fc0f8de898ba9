// How far the beats found can be trusted: a logistic formula of three measures, fitted on generated waves with known beats.
import { RATE, type Bands } from './bands.ts';
import { upstrokePeaks } from './beats.ts';
import type { Beat } from './fiducials.ts';
import { clamp, mean, median, sigmoid } from './stats.ts';
import { purity } from './spectrum.ts';

export interface SignalQuality {
  /** probability that at least 95 % of the beats are right, in [0,1] */
  score: number;
  /** F1 of the beats against a second, independent detector */
  agreement: number;
  /** mean correlation of the beats with the median beat */
  template: number;
  purity: number;
}

const TOLERANCE = 0.1; // s between the two detectors' beats
const EDGE = 0.25; // s at both ends that are left out
const SECOND_SHARE = 0.5; // of the usual rise and slope, for the second detector

/** Beats by the second detector: upstrokes alone. */
export const secondPeaks = (view: Pick<Bands, 'second'>): number[] => upstrokePeaks(view.second, SECOND_SHARE);

/** F1 of two increasing lists within the tolerance (same unit). */
export function agreement(a: readonly number[], b: readonly number[], tolerance: number): number {
  let i = 0;
  let j = 0;
  let hits = 0;
  while (i < a.length && j < b.length) {
    const d = b[j]! - a[i]!;
    if (Math.abs(d) <= tolerance) {
      hits++;
      i++;
      j++;
    } else if (d < 0) j++;
    else i++;
  }
  return a.length + b.length ? (2 * hits) / (a.length + b.length) : 0;
}

function unitBeat(x: Float64Array): Float64Array {
  const m = mean(x);
  let norm = 0;
  for (const v of x) norm += (v - m) ** 2;
  const s = Math.sqrt(norm) + 1e-9;
  return x.map((v) => (v - m) / s);
}

/** Beats cut from 0.15 s before the upstroke, one median interval long (0.3–1.2 s), scaled to unit norm, and each one's correlation with their median; NaN for a beat cut off by an end, empty with fewer than three whole beats. */
export function templateMatch(view: Float64Array, beats: readonly Beat[]): number[] {
  const at = beats.map((b) => Math.floor(b.upstrokeS * RATE));
  const length = Math.round(clamp(median(at.slice(1).map((v, i) => v - at[i]!)), 0.3 * RATE, 1.2 * RATE));
  const before = Math.floor(0.15 * RATE);
  const cut = at.map((u) => (u - before >= 0 && u - before + length <= view.length ? unitBeat(view.subarray(u - before, u - before + length)) : undefined));
  const whole = cut.filter((c) => c !== undefined);
  if (whole.length < 3) return [];
  const template = unitBeat(Float64Array.from({ length }, (_, k) => median(whole.map((c) => c[k]!))));
  return cut.map((c) => (c ? c.reduce((s, v, k) => s + v * template[k]!, 0) : NaN));
}

/** Quality of one stretch of about ten seconds; `beats` and `peaks` lie within it and are counted from its start. */
export function signalQuality(view: Pick<Bands, 'beat' | 'second'>, beats: readonly Beat[], peaks: readonly number[]): SignalQuality {
  const n = view.beat.length;
  const inside = (p: readonly number[]) => p.filter((v) => v > EDGE * RATE && v < n - EDGE * RATE);
  const a = agreement(inside(peaks), inside(secondPeaks(view)), TOLERANCE * RATE);
  const t = mean(templateMatch(view.beat, beats).filter(Number.isFinite));
  const p = purity(view.beat, RATE);
  return { score: sigmoid(-19.44 + 9.35 * a + 11.31 * t + 3.68 * p), agreement: a, template: t, purity: p };
}
