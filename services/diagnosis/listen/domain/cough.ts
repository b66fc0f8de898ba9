// Cough events by rule. A cough opens with an explosive noise burst, goes on as noise, may end in a voiced phase, and lasts 0.15–0.8 s
// (phases: J. Korpáš, J. Sadloňová, M. Vrabec, "Analysis of the cough sound: an overview", Pulmonary Pharmacology 9, 1996: 261–268).
// The numbers below are the project's own; no recording of real coughs with a fitting licence was at hand to calibrate them.
import type { FrameFeatures } from './features.ts';
import { scoreOf } from './event-score.ts';
import { ramp, round } from './numbers.ts';
import type { PitchTrack } from './pitch.ts';
import { pitchAt } from './pitch.ts';
import type { Segments } from './segments.ts';

export interface CoughEvent { from: number; to: number; /** chance that it is one, [0,1] */ score: number; /** what the score weighs (event-score.ts) */ row: number[]; riseDb: number; brightness: number }

export const COUGH = {
  /** dB the level must rise within 50 ms */
  rise: 12,
  /** dB over the noise floor at the peak */
  overNoise: 12,
  /** dB under the loudest frame at most: a cough is as loud as speech or louder, a brush of cloth is not */
  underLoudest: 9,
  /** frames from 15 dB to 3 dB under the peak, at most: a burst, where breath and cloth swell */
  steep: 3,
  /** the loudest frame comes within this time of the onset, s */
  peakWithin: 0.12,
  /** share of the power of the first 150 ms that may lie in voiced frames */
  voicedBurst: 0.34,
  /** no voice within this time before the onset, s: the release of a stop consonant follows a vowel closely, a cough does not */
  quietBefore: 0.12,
  /** share of the burst's power above 1 kHz, at least: a thud has none */
  high: 0.08,
  /** spectral flatness of the burst, at least */
  flatness: 0.04,
  shortest: 0.12,
  /** s: the same where noise swallows all but the burst, the peak standing no more than `drowned` dB over the floor; between that and `clear` dB in proportion */
  shortestInNoise: 0.06,
  drowned: 16,
  clear: 26,
  longest: 0.9,
  /** the event ends when the level stays this far under its peak, dB */
  decay: 25,
} as const;

export function findCoughs(f: FrameFeatures, pitch: PitchTrack, seg: Segments): CoughEvent[] {
  const out: CoughEvent[] = [];
  const db = f.db;
  const at = (i: number) => db[i] ?? seg.noiseFloor;
  const need = Math.max(seg.noiseFloor + COUGH.overNoise, seg.loudest - COUGH.underLoudest);
  for (let i = 0; i < db.length; i++) {
    const before = Math.min(at(i - 4), at(i - 5), at(i - 6));
    const rise = at(i) - before;
    if (rise < COUGH.rise || at(i) < need - 6) continue;
    // The onset is where the level first left the quiet before it.
    let on = i;
    while (on > i - 6 && at(on - 1) > before + 6) on--;
    let peak = on;
    for (let j = on; j <= on + COUGH.peakWithin / f.step; j++) if (at(j) > at(peak)) peak = j;
    let end = peak;
    while (end < db.length && Math.max(at(end), at(end + 1), at(end + 2)) > Math.max(at(peak) - COUGH.decay, seg.noiseFloor + 6)) end++;
    const event = judge(on, peak, end);
    if (event) { out.push(event); i = end; }
    else i = Math.max(i, peak);
  }
  return out;

  function judge(on: number, peak: number, end: number): CoughEvent | undefined {
    const seconds = (end - on) * f.step;
    // Without a moment before it in the recording, an onset cannot be told from a cut.
    if (on < 4) return undefined;
    for (let j = on - COUGH.quietBefore / f.step; j < on - 1; j++) if (pitchAt(pitch, (j + 0.5) * f.step) !== undefined) return undefined;
    const shortest = COUGH.shortestInNoise + (COUGH.shortest - COUGH.shortestInNoise) * ramp(at(peak) - seg.noiseFloor, COUGH.drowned, COUGH.clear);
    if (at(peak) < need || seconds < shortest - 1e-9 || seconds > COUGH.longest) return undefined;
    let from = peak, to = peak;
    while (from > on && at(from - 1) > at(peak) - 15) from--;
    while (to > from && at(to - 1) > at(peak) - 3) to--;
    if (to - from > COUGH.steep) return undefined;
    // Nothing later may be louder: in a syllable the vowel after the consonant is.
    let later = -Infinity;
    for (let j = peak + 8; j < end; j++) later = Math.max(later, at(j));
    if (later > at(peak) - 3) return undefined;
    const burst = { from: on, to: Math.min(end, on + 15) };
    let voiced = 0, high = 0, flat = 0, weight = 0;
    for (let j = burst.from; j < burst.to; j++) {
      const w = 10 ** (at(j) / 10);
      if (pitchAt(pitch, (j + 0.5) * f.step) !== undefined) voiced += w;
      high += w * (f.high[j] ?? 0);
      flat += w * (f.flatness[j] ?? 0);
      weight += w;
    }
    voiced /= weight;
    high /= weight;
    flat /= weight;
    if (voiced > COUGH.voicedBurst || high < COUGH.high || flat < COUGH.flatness) return undefined;
    const riseDb = at(peak) - at(on - 3);
    if (riseDb < COUGH.rise) return undefined;
    const row = [1, ramp(riseDb, COUGH.rise, 40), ramp(at(on - 3) - seg.noiseFloor, 12, 0), ramp(high, COUGH.high, 0.4), ramp(flat, COUGH.flatness, 0.3), ramp(voiced, COUGH.voicedBurst, 0), ramp((end - on) * f.step, 0.06, 0.4)];
    return { from: round(on * f.step, 2), to: round(end * f.step, 2), score: round(scoreOf('cough', row)), row, riseDb: round(riseDb, 1), brightness: round(high) };
  }
}
