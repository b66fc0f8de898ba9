// Pitch candidates of every frame by windowed autocorrelation, after P. Boersma (1993), "Accurate short-term analysis of the
// fundamental frequency and the harmonics-to-noise ratio of a sampled sound", IFA Proceedings 17: 97–110.
import { autocorrelatePair, makeFft, powerOfTwo } from './fft.ts';
import { placeFrames, sampleBefore } from './frames.ts';
import type { Frames } from './frames.ts';
import { interpolateEven, refineMaximum } from './sinc.ts';

export interface PitchOptions {
  /** Hz; also sets the window, three periods long */
  floor: number;
  /** Hz */
  ceiling: number;
  maxCandidates: number;
  silenceThreshold: number;
  voicingThreshold: number;
  octaveCost: number;
  octaveJumpCost: number;
  voicedUnvoicedCost: number;
}

/** Praat's documented standard settings ("Sound: To Pitch (ac)..."), with its general floor and ceiling. */
export const PITCH_DEFAULTS: PitchOptions = {
  floor: 75, ceiling: 600, maxCandidates: 15, silenceThreshold: 0.03, voicingThreshold: 0.45,
  octaveCost: 0.01, octaveJumpCost: 0.35, voicedUnvoicedCost: 0.14,
};

export interface Candidate { frequency: number; strength: number }

export interface CandidateFrame {
  /** peak of the frame's middle relative to the peak of the whole, at most 1 */
  intensity: number;
  voiced: Candidate[];
}

const DEPTH = 30;
const FINE_DEPTH = 70;

/** One entry per frame; empty when the sound is shorter than three periods of the floor or has no variation at all. */
export function pitchCandidates(x: Float32Array, rate: number, o: PitchOptions): { frames: Frames; at: CandidateFrame[] } {
  const windowSeconds = 3 / o.floor;
  const frames = placeFrames(x.length, rate, windowSeconds, windowSeconds / 4);
  const half = Math.floor(Math.floor(windowSeconds * rate) / 2) - 1;
  const window = hann(2 * half);
  const peak = globalPeak(x);
  if (frames.count === 0 || peak === 0 || half < 4) return { frames: { ...frames, count: 0 }, at: [] };

  const period = Math.floor(rate / o.floor);
  const last = Math.floor(half); // correlations up to half a window are kept
  const maxLag = Math.min(Math.floor((2 * half) / 3) + 2, last);
  const fft = makeFft(powerOfTwo(3 * half + 2));
  fft.re.set(window);
  autocorrelatePair(fft);
  const windowR = Float64Array.from({ length: last + 1 }, (_, i) => (fft.re[i] as number) / (fft.re[0] as number));

  const at: CandidateFrame[] = [];
  const r = new Float64Array(last + 1);
  for (let f = 0; f < frames.count; f += 2) {
    fft.re.fill(0);
    fft.im.fill(0);
    const peaks = [load(fft.re, f), f + 1 < frames.count ? load(fft.im, f + 1) : 0];
    autocorrelatePair(fft);
    for (let k = 0; k < 2 && f + k < frames.count; k++) {
      const c = k === 0 ? fft.re : fft.im;
      const zero = c[0] as number;
      const voiced: Candidate[] = [];
      if (zero > 0) {
        for (let i = 0; i <= last; i++) r[i] = (c[i] as number) / (zero * (windowR[i] as number));
        collect(voiced);
      }
      at.push({ intensity: Math.min(1, (peaks[k] as number) / peak), voiced });
    }
  }
  return { frames, at };

  /** Copies the windowed frame without its local mean; returns the peak of its middle period. */
  function load(into: Float64Array, frame: number): number {
    const left = sampleBefore(frames.first + frame * frames.step, rate);
    let mean = 0;
    for (let i = left + 1 - period; i <= left + period; i++) mean += x[i] ?? 0;
    mean /= 2 * period;
    let top = 0;
    for (let i = 0; i < 2 * half; i++) {
      const v = ((x[left + 1 - half + i] ?? 0) - mean) * (window[i] as number);
      into[i] = v;
      if (Math.abs(i - half + 0.5) <= period / 2 + 1 && Math.abs(v) > top) top = Math.abs(v);
    }
    return top;
  }

  function collect(voiced: Candidate[]): void {
    for (let i = 2; i < maxLag; i++) {
      const here = r[i] as number, before = r[i - 1] as number, after = r[i + 1] as number;
      if (!(here > 0.5 * o.voicingThreshold && here > before && here >= after)) continue;
      const lag = i + (0.5 * (after - before)) / (2 * here - before - after);
      const frequency = rate / lag;
      // The ceiling is held against the refined frequency, below: a coarse one just over it may come down.
      if (rate / (i + 1) >= o.ceiling || frequency < o.floor * 0.9) continue;
      const y = interpolateEven(r, last, lag, DEPTH);
      const candidate = { frequency, strength: y > 1 ? 1 / y : y };
      if (voiced.length < o.maxCandidates - 1) { voiced.push(candidate); continue; }
      const local = (c: Candidate) => c.strength - o.octaveCost * Math.log2(o.floor / c.frequency);
      let weakest = 0;
      for (let j = 1; j < voiced.length; j++) if (local(voiced[j] as Candidate) < local(voiced[weakest] as Candidate)) weakest = j;
      if (local(candidate) > local(voiced[weakest] as Candidate)) voiced[weakest] = candidate;
    }
    for (const c of voiced) {
      const m = refineMaximum(r, last, Math.round(rate / c.frequency), FINE_DEPTH);
      c.frequency = rate / m.x;
      c.strength = m.y > 1 ? 1 / m.y : m.y;
    }
    for (let i = voiced.length - 1; i >= 0; i--) if ((voiced[i] as Candidate).frequency >= o.ceiling) voiced.splice(i, 1);
  }
}

function hann(n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 1)) / (n + 1)));
}

/** Largest distance from the mean. */
export function globalPeak(x: Float32Array): number {
  let mean = 0;
  for (let i = 0; i < x.length; i++) mean += x[i] as number;
  mean /= x.length || 1;
  let peak = 0;
  for (let i = 0; i < x.length; i++) {
    const d = Math.abs((x[i] as number) - mean);
    if (d > peak) peak = d;
  }
  // Rounding of the mean must not make a constant signal look like sound.
  return peak > 1e-12 ? peak : 0;
}
