// Audible breaths and sighs: soft, long, unvoiced noise that swells and fades, standing apart from speech. Thresholds are the
// project's own. Only a recording whose noise floor lies well under the voice can show them.
import type { FrameFeatures } from './features.ts';
import { scoreOf } from './event-score.ts';
import { ramp, round } from './numbers.ts';
import type { PitchTrack } from './pitch.ts';
import { pitchAt } from './pitch.ts';
import type { Segments, Span } from './segments.ts';
import { overlaps } from './segments.ts';

export interface BreathEvent { from: number; to: number; kind: 'breath' | 'sigh'; /** chance that it is one, [0,1] */ score: number; /** what the score weighs (event-score.ts) */ row: number[]; /** dB over the noise floor */ overNoiseDb: number }

export const BREATH = {
  /** the loudest sound must stand this far over the noise floor, dB, or nothing is reported */
  room: 28,
  overNoise: 8,
  shortest: 0.25,
  longest: 4,
  sigh: 0.9,
  /** share of frames that may be voiced */
  voiced: 0.15,
  /** mean spectral flatness, at least: breath is noise */
  flatness: 0.05,
  /** the swell takes at least this long from the edge to the peak, s */
  swell: 0.06,
  /** a fall and rise of this many dB inside makes two strokes of it: cloth and paper rustle, a breath goes up and down once */
  dip: 7,
} as const;

/** null when the recording cannot support it (noise floor too high). */
export function findBreaths(f: FrameFeatures, pitch: PitchTrack, seg: Segments, taken: readonly Span[]): BreathEvent[] | null {
  if (seg.loudest - seg.noiseFloor < BREATH.room) return null;
  const floor = seg.noiseFloor + BREATH.overNoise;
  const unvoicedNoise = (i: number) =>
    (f.db[i] as number) >= floor && (f.flatness[i] as number) >= BREATH.flatness / 2 && pitchAt(pitch, (i + 0.5) * f.step) === undefined;
  const out: BreathEvent[] = [];
  for (let i = 0; i < f.db.length; i++) {
    if (!unvoicedNoise(i)) continue;
    let j = i;
    while (j + 1 < f.db.length && (unvoicedNoise(j + 1) || (j + 3 < f.db.length && unvoicedNoise(j + 3)))) j++;
    const event = judge(i, j + 1);
    if (event && !taken.some((t) => overlaps(t, event))) out.push(event);
    i = j;
  }
  return out;

  /** Swells between dips, on the level over 70 ms. */
  function strokes(a: number, b: number): number {
    let n = 1, top = -Infinity, low = Infinity;
    for (let i = a + 3; i < b - 3; i++) {
      let v = 0;
      for (let j = i - 3; j <= i + 3; j++) v += (f.db[j] as number) / 7;
      if (v > top && low === Infinity) top = v;
      else if (top - v >= BREATH.dip || low < Infinity) {
        low = Math.min(low, v);
        if (v - low >= BREATH.dip) { n++; top = v; low = Infinity; }
      }
    }
    return n;
  }

  function judge(a: number, b: number): BreathEvent | undefined {
    const seconds = (b - a) * f.step;
    if (seconds < BREATH.shortest || seconds > BREATH.longest) return undefined;
    let peak = a, voiced = 0, flat = 0, rough = 0;
    for (let i = a; i < b; i++) {
      if ((f.db[i] as number) > (f.db[peak] as number)) peak = i;
      if (pitchAt(pitch, (i + 0.5) * f.step) !== undefined) voiced++;
      flat += f.flatness[i] as number;
      if (i > a) rough += Math.abs((f.db[i] as number) - (f.db[i - 1] as number));
    }
    flat /= b - a;
    rough /= b - a - 1;
    if (voiced / (b - a) > BREATH.voiced || flat < BREATH.flatness || (peak - a) * f.step < BREATH.swell) return undefined;
    if (strokes(a, b) > 1) return undefined;
    // A consonant leads straight into a vowel; a breath does not.
    for (let i = a - 6; i < b + 6; i++) {
      if (i >= a && i < b) continue;
      if ((f.db[i] ?? -Infinity) > (f.db[peak] as number) + 6 || pitchAt(pitch, (i + 0.5) * f.step) !== undefined) return undefined;
    }
    const over = (f.db[peak] as number) - seg.noiseFloor;
    const sigh = seconds >= BREATH.sigh && over >= BREATH.overNoise + 6;
    const kind = sigh ? 'sigh' : 'breath';
    const row = [1, ramp(over, BREATH.overNoise, 40), ramp(seg.loudest - (f.db[peak] as number), 10, 40), ramp(flat, BREATH.flatness, 0.3), ramp(rough, 4, 1.5), ramp(seconds, sigh ? BREATH.sigh : BREATH.shortest, sigh ? 1.6 : 0.5)];
    return { from: round(a * f.step, 2), to: round(b * f.step, 2), kind, score: round(scoreOf(kind, row)), row, overNoiseDb: round(over, 1) };
  }
}
