// Measures of the voice beyond pitch: effort seen in the spectrum, the held vowel if there is one, fading along a breath.
import type { FrameFeatures } from './features.ts';
import { deviation, mean } from './numbers.ts';
import type { PitchTrack } from './pitch.ts';
import { voicedSpans } from './pitch.ts';
import type { Span } from './segments.ts';

/**
 * Power from 1 to 5 kHz over power from 50 Hz to 1 kHz in voiced frames, dB. It rises with vocal effort whatever the distance to the
 * microphone: J. Sundberg and M. Nordenberg (2006), "Effects of vocal loudness variation on spectrum balance as reflected by the
 * alpha measure of long-term-average spectra of speech", JASA 120: 453–457. null without voice.
 */
export function alphaRatio(f: FrameFeatures, voiced: readonly Span[]): number | null {
  const { low, high } = bands(f, voiced);
  return low > 0 && high > 0 ? 10 * Math.log10(high / low) : null;
}

/** Sums of the power under and over 1 kHz over `n` voiced frames. */
function bands(f: FrameFeatures, voiced: readonly Span[]): { low: number; high: number; n: number } {
  let low = 0, high = 0, n = 0;
  for (const s of voiced)
    for (let i = Math.ceil(s.from / f.step); i < Math.min(f.db.length, Math.floor(s.to / f.step)); i++) {
      low += f.lowPower[i] as number;
      high += f.highPower[i] as number;
      n++;
    }
  return { low, high, n };
}

/** Mean power under and over 1 kHz of what lies near the noise floor; null where the floor is not clearly under the sound, and may be voice. */
function quiet(f: FrameFeatures, noiseFloor: number, loudest: number): { low: number; high: number } | null {
  if (loudest - noiseFloor < 12) return null;
  let low = 0, high = 0, n = 0;
  for (let i = 0; i < f.db.length; i++) {
    if ((f.db[i] as number) > noiseFloor + 3) continue;
    low += f.lowPower[i] as number;
    high += f.highPower[i] as number;
    n++;
  }
  return n === 0 ? null : { low: low / n, high: high / n };
}

/** The alpha ratio with the power of the quiet frames taken off: what noise may have made of it is the difference. At least a twentieth is left. */
export function alphaWithoutNoise(f: FrameFeatures, voiced: readonly Span[], noiseFloor: number, loudest: number): number | null {
  const noise = quiet(f, noiseFloor, loudest);
  const { low, high, n } = bands(f, voiced);
  if (!noise || !(low > 0 && high > 0)) return null;
  return 10 * Math.log10(Math.max(0.05 * high, high - n * noise.high) / Math.max(0.05 * low, low - n * noise.low));
}

/** A held vowel: at least this long, and its pitch within this standard deviation (project's own). */
const HELD_SECONDS = 1;
const HELD_SEMITONES = 1;

/** The longest voiced stretch, if it is a held vowel. */
export function heldVowel(pitch: PitchTrack, duration: number): Span | null {
  let best: Span | null = null;
  for (const s of voicedSpans(pitch, duration)) {
    if (s.to - s.from < HELD_SECONDS || (best && s.to - s.from <= best.to - best.from)) continue;
    const st: number[] = [];
    pitch.hz.forEach((hz, i) => {
      const t = pitch.frames.first + i * pitch.frames.step;
      if (hz > 0 && t >= s.from && t <= s.to) st.push(12 * Math.log2(hz));
    });
    if (st.length > 10 && deviation(st) <= HELD_SEMITONES) best = s;
  }
  return best;
}

/** Mean fall of the level along breath groups of 1.5 s and more, dB per second, from their first third to their last; null without any. */
export function fading(f: FrameFeatures, groups: readonly Span[]): number | null {
  const falls: number[] = [];
  for (const g of groups) {
    const seconds = g.to - g.from;
    if (seconds < 1.5) continue;
    const level = (a: number, b: number) => {
      let sum = 0, n = 0;
      for (let i = Math.floor(a / f.step); i < Math.min(f.db.length, Math.floor(b / f.step)); i++) { sum += 10 ** ((f.db[i] as number) / 10); n++; }
      return n === 0 ? -120 : 10 * Math.log10(sum / n + 1e-12);
    };
    falls.push((level(g.from, g.from + seconds / 3) - level(g.to - seconds / 3, g.to)) / (seconds * (2 / 3)));
  }
  return falls.length === 0 ? null : mean(falls);
}
