// Generated sounds of known pitch, jitter, shimmer and noise, for tests and benchmarks. Deterministic: the seed decides everything.
import { uniform as seeded } from '@suoke/terminology/testing/uniform.ts';

export { seeded };

export function gaussian(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export interface VoiceSpec {
  rate: number;
  seconds: number;
  f0: number;
  /** standard deviation of a period, fraction */
  jitter?: number;
  /** standard deviation of an amplitude, fraction */
  shimmer?: number;
  /** dB of the voice over white noise */
  hnr?: number;
  /** peak, full scale = 1 */
  level?: number;
  seed?: number;
  /** of the vocal tract; default an [a] of 700, 1220 and 2600 Hz */
  formants?: readonly Formant[];
  /** slow wandering of the pitch, semitones to either side */
  wander?: number;
}

/** One damped resonance: Hz, share, 1/s. */
export type Formant = readonly [hz: number, gain: number, damping: number];

/** Adds one pulse at `t` through these formants; by rotation, so that sine and exponential are taken once a pulse. */
function ring(x: Float64Array, rate: number, first: number, t: number, amplitude: number, formants: readonly Formant[]): void {
  const start = (first + 0.5) / rate - t, end = Math.min(x.length, first + Math.round(0.03 * rate)), turns = new Array<number>();
  for (const [hz, gain, damping] of formants) {
    const w = 2 * Math.PI * hz, e = gain * amplitude * Math.exp(-damping * start), k = Math.exp(-damping / rate);
    turns.push(e * Math.cos(w * start), e * Math.sin(w * start), k * Math.cos(w / rate), k * Math.sin(w / rate));
  }
  let soft = Math.exp(-4000 * start);
  const softer = Math.exp(-4000 / rate);
  for (let i = first; i < end; i++) {
    let sum = 0;
    for (let j = 0; j < turns.length; j += 4) {
      const re = turns[j] as number, im = turns[j + 1] as number, c = turns[j + 2] as number, d = turns[j + 3] as number;
      sum += im;
      turns[j] = re * c - im * d;
      turns[j + 1] = re * d + im * c;
    }
    x[i] = (x[i] as number) + (1 - soft) * sum;
    soft *= softer;
  }
}

/** A vowel: one damped response of the formants per glottal pulse, laid down at exact (fractional) times. Also says what was laid down. */
export function vowel(s: VoiceSpec): { samples: Float32Array; jitter: number; shimmer: number } {
  const random = gaussian(seeded(s.seed ?? 1));
  const x = new Float64Array(Math.round(s.rate * s.seconds));
  const periods: number[] = [], amplitudes: number[] = [];
  // Two slow swings, in phases that follow from the seed.
  const phase = s.seed ?? 1, swing = (t: number) => (s.wander ?? 0) * (0.6 * Math.sin(2.1 * t + phase) + 0.4 * Math.sin(5.3 * t + 2 * phase));
  for (let t = 0.5 / s.f0; t < s.seconds; ) {
    const amplitude = 1 + (s.shimmer ?? 0) * random();
    amplitudes.push(amplitude);
    const first = Math.ceil(t * s.rate - 0.5);
    if (s.formants) ring(x, s.rate, first, t, amplitude, s.formants);
    else
    for (let i = first; i < Math.min(x.length, first + 0.03 * s.rate); i++) {
      const u = (i + 0.5) / s.rate - t;
      // A soft onset keeps the pulse band-limited enough for 16 kHz.
      const onset = 1 - Math.exp(-u * 4000);
      x[i] = (x[i] as number) + amplitude * onset * (Math.sin(2 * Math.PI * 700 * u) * Math.exp(-u * 350) + 0.5 * Math.sin(2 * Math.PI * 1220 * u) * Math.exp(-u * 400) + 0.25 * Math.sin(2 * Math.PI * 2600 * u) * Math.exp(-u * 500));
    }
    const period = (1 / (s.wander ? s.f0 * 2 ** (swing(t) / 12) : s.f0)) * (1 + (s.jitter ?? 0) * random());
    periods.push(period);
    t += period;
  }
  let power = 0, peak = 0;
  for (const v of x) power += v * v;
  const noise = s.hnr === undefined ? 0 : Math.sqrt(power / x.length / 10 ** (s.hnr / 10));
  for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) + (noise ? noise * random() : 0);
  for (const v of x) peak = Math.max(peak, Math.abs(v));
  const differ = (v: readonly number[]) => v.slice(1).reduce((a, b, i) => a + Math.abs(b - (v[i] as number)), 0) / (v.length - 1) / (v.reduce((a, b) => a + b, 0) / v.length);
  return { samples: Float32Array.from(x, (v) => (v / peak) * (s.level ?? 0.5)), jitter: differ(periods), shimmer: differ(amplitudes) };
}

/** Adds `sound` to `into` at `seconds`. */
export function place(into: Float32Array, rate: number, seconds: number, sound: Float32Array): void {
  const at = Math.round(seconds * rate);
  for (let i = 0; i < sound.length && at + i < into.length; i++) into[at + i] = (into[at + i] as number) + (sound[i] as number);
}

export function noise(rate: number, seconds: number, level: number, seed = 7): Float32Array {
  const random = gaussian(seeded(seed));
  return Float32Array.from({ length: Math.round(rate * seconds) }, () => level * random());
}

/** A cough as its phases are described: a 20 ms burst, then turbulent noise that decays; a voiced end when asked. */
export function cough(rate: number, seed = 3, voicedEnd = false, level = 0.25): Float32Array {
  const out = noise(rate, 0.42, 1, seed);
  let low = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / rate;
    low += 0.5 * ((out[i] as number) - low); // a gentle tilt: a cough is not quite white
    const envelope = Math.min(1, t / 0.004) * (Math.exp(-t / 0.07) + 0.12 * Math.exp(-t / 0.2)) * Math.min(1, (0.42 - t) / 0.05);
    out[i] = level * envelope * (0.6 * low + 0.4 * (out[i] as number));
  }
  if (voicedEnd) {
    const v = vowel({ rate, seconds: 0.12, f0: 180, level: level * 0.15, seed }).samples;
    place(out, rate, 0.28, v.map((a, i) => a * Math.sin((Math.PI * i) / v.length)));
  }
  return out;
}

/** An audible breath: soft noise that swells and fades. */
export function breath(rate: number, seconds: number, level: number, seed = 5): Float32Array {
  const out = noise(rate, seconds, level, seed);
  return out.map((v, i) => v * Math.sin((Math.PI * i) / out.length) ** 1.5);
}

/** `count` vowels of `seconds` with gaps between them, over a quiet floor: something that segments like speech. */
export function babble(rate: number, count: number, seconds: number, gap: number, level = 0.4, seed = 11): Float32Array {
  const out = noise(rate, count * (seconds + gap) + gap, 0.0004, seed);
  for (let k = 0; k < count; k++) {
    const v = vowel({ rate, seconds, f0: 120 + 10 * (k % 5), jitter: 0.005, shimmer: 0.03, level, seed: seed + k }).samples;
    place(out, rate, gap + k * (seconds + gap), v.map((a, i) => a * Math.min(1, i / (0.03 * rate), (v.length - i) / (0.03 * rate))));
  }
  return out;
}
