// Sounding and silent stretches, and the breath groups they make.
// Rule after Praat's "To TextGrid (silences)": sounding is what lies within 25 dB of the loudest (here its 99 % quantile, which one
// click cannot move), pauses last at least 0.3 s, sounding stretches at least 0.1 s. A noise floor raises the threshold.
import type { FrameFeatures } from './features.ts';
import { quantile } from './numbers.ts';

export interface Span { from: number; to: number }

export interface Segments {
  /** dBFS above which a frame sounds */
  threshold: number;
  /** dBFS: the 5 % quantile of the frames (project's own) */
  noiseFloor: number;
  /** dBFS: the 99 % quantile */
  loudest: number;
  sounding: Span[];
  pauses: Span[];
}

const DROP = 25;
const OVER_NOISE = 6;
const MIN_PAUSE = 0.3;
const MIN_SOUND = 0.1;

export function segment(f: FrameFeatures, duration: number): Segments {
  const loudest = quantile(f.db, 0.99);
  const noiseFloor = quantile(f.db, 0.05);
  const threshold = Math.min(loudest - 3, Math.max(loudest - DROP, noiseFloor + OVER_NOISE));
  const runs: Span[] = [];
  for (let i = 0; i < f.db.length; i++) {
    if (!((f.db[i] as number) >= threshold)) continue;
    let j = i;
    while (j + 1 < f.db.length && (f.db[j + 1] as number) >= threshold) j++;
    runs.push({ from: i * f.step, to: Math.min(duration, (j + 1) * f.step) });
    i = j;
  }
  const joined: Span[] = [];
  for (const r of runs) {
    const last = joined[joined.length - 1];
    if (last && r.from - last.to < MIN_PAUSE) last.to = r.to;
    else joined.push({ ...r });
  }
  const sounding = joined.filter((s) => s.to - s.from >= MIN_SOUND);
  // Silence before the first and after the last sound is waiting, not a pause in speech.
  const pauses = sounding.slice(1).map((s, i) => ({ from: (sounding[i] as Span).to, to: s.from }));
  return { threshold, noiseFloor, loudest, sounding, pauses };
}

export const total = (spans: readonly Span[]) => spans.reduce((a, s) => a + s.to - s.from, 0);

export const overlaps = (a: Span, b: Span) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0;

/** `spans` without the parts that lie in `holes` (both ascending); remainders under `shortest` seconds are dropped. */
export function without(spans: readonly Span[], holes: readonly Span[], shortest: number): Span[] {
  const out: Span[] = [];
  for (const s of spans) {
    let from = s.from;
    for (const h of holes) {
      if (h.to <= from || h.from >= s.to) continue;
      if (h.from - from >= shortest) out.push({ from, to: h.from });
      from = h.to;
    }
    if (s.to - from >= shortest) out.push({ from, to: s.to });
  }
  return out;
}
