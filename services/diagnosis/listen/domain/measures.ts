// Everything measured in one recording, before any of it is called a sign. Pure: samples in, numbers out.
import type { BreathEvent } from './breath.ts';
import { findBreaths } from './breath.ts';
import type { CoughEvent } from './cough.ts';
import { findCoughs } from './cough.ts';
import { decimateTo } from './decimate.ts';
import type { FrameFeatures } from './features.ts';
import { frameFeatures } from './features.ts';
import { harmonicity } from './harmonicity.ts';
import { intensityDb } from './intensity.ts';
import { jitterLocal, shimmerLocal } from './perturbation.ts';
import { pitchTrack, voicedSpans } from './pitch.ts';
import type { PitchTrack } from './pitch.ts';
import { glottalPulses } from './pulses.ts';
import type { Segments, Span } from './segments.ts';
import { segment, total, without } from './segments.ts';
import { syllableNuclei } from './syllables.ts';
import { alphaRatio, alphaWithoutNoise, fading, heldVowel } from './voice.ts';

export interface Perturbation { jitter: number | null; shimmer: number | null; hnr: number | null }

export interface Measures {
  duration: number;
  pitch: PitchTrack;
  features: FrameFeatures;
  segments: Segments;
  voiced: Span[];
  voicedSeconds: number;
  whole: Perturbation;
  held: (Span & Perturbation) | null;
  intensity: number | null;
  alpha: number | null;
  /** the same with the noise between taken off; null where that cannot be told */
  quietAlpha: number | null;
  fadingDbPerS: number | null;
  coughs: CoughEvent[];
  breaths: BreathEvent[] | null;
  /** sounding stretches that are neither cough nor breath and hold voice */
  speech: Span[];
  nuclei: number[];
}

/** Above this rate nothing of the voice is left to measure; a higher one is lowered by a whole factor. */
const FULL_RATE = 44_100;
/** A long recording is measured at the lower rate: its pitch and its events stay the same, and the time to wait stays short. */
const LONG_SECONDS = 60;
const EVENT_RATE = 16_000;

export interface MeasureOptions { floor: number; ceiling: number }

export function measure(samples: Float32Array, rate0: number, o: MeasureOptions): Measures {
  const duration = samples.length / rate0;
  const { samples: x, rate } = decimateTo(samples, rate0, duration > LONG_SECONDS ? EVENT_RATE : FULL_RATE);
  const small = decimateTo(x, rate, EVENT_RATE);
  const features = frameFeatures(small.samples, small.rate);
  const segments = segment(features, duration);
  const pitch = pitchTrack(x, rate, o);
  const voiced = voicedSpans(pitch, duration);
  const pulses = glottalPulses(x, rate, pitch);
  const h = harmonicity(x, rate);
  const whole = { jitter: jitterLocal(pulses), shimmer: shimmerLocal(x, rate, pulses), hnr: h.mean };
  const span = heldVowel(pitch, duration);
  let held: Measures['held'] = null;
  if (span) {
    const inside = pulses.filter((t) => t >= span.from && t <= span.to);
    const db = [...h.db].filter((v, i) => !Number.isNaN(v) && h.first + i * h.step >= span.from && h.first + i * h.step <= span.to);
    held = { ...span, jitter: jitterLocal(inside), shimmer: shimmerLocal(x, rate, inside), hnr: db.length ? db.reduce((a, b) => a + b, 0) / db.length : null };
  }
  const coughs = findCoughs(features, pitch, segments);
  const breaths = findBreaths(features, pitch, segments, coughs);
  const speech = without(segments.sounding, [...coughs, ...(breaths ?? [])].sort((a, b) => a.from - b.from), 0.1)
    .filter((s) => voiced.some((v) => Math.min(v.to, s.to) - Math.max(v.from, s.from) > 0.05));
  return {
    duration, pitch, features, segments, voiced, voicedSeconds: total(voiced), whole, held, intensity: intensityDb(x),
    alpha: alphaRatio(features, voiced), quietAlpha: alphaWithoutNoise(features, voiced, segments.noiseFloor, segments.loudest), fadingDbPerS: fading(features, speech), coughs, breaths, speech,
    nuclei: syllableNuclei(features, pitch, speech, segments.loudest),
  };
}
