// Ten-second windows over a record: what the rhythm models and the signal quality were made for.
import { RATE } from './bands.ts';
import type { Beat } from './fiducials.ts';

/** [from, to) in samples at 100 Hz */
export interface Span { from: number; to: number }

const LENGTH = 10 * RATE;
const STEP = 5 * RATE;

/** One span for a record up to 10.5 s; else ten seconds every five, the last one against the end. */
export function cutWindows(n: number): Span[] {
  if (n <= LENGTH + RATE / 2) return [{ from: 0, to: n }];
  const out: Span[] = [];
  for (let from = 0; from + LENGTH <= n; from += STEP) out.push({ from, to: from + LENGTH });
  if (out.at(-1)!.to < n) out.push({ from: n - LENGTH, to: n });
  return out;
}

/** Spans in order of time, those that overlap or touch as one. */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { from, to } of spans) {
    const last = out.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

/** Beats whose upstroke lies in the span. */
export const inWindow = (beats: readonly Beat[], s: Span): Beat[] => beats.filter((b) => b.upstrokeS >= s.from / RATE && b.upstrokeS < s.to / RATE);
/** The same beats counted from the span's start. */
export const shifted = (beats: readonly Beat[], s: Span): Beat[] =>
  s.from === 0 ? [...beats] : beats.map((b) => ({ ...b, foot: b.foot - s.from, peak: b.peak - s.from, upstrokeS: b.upstrokeS - s.from / RATE }));
