// Harmonics-to-noise ratio by forward cross-correlation of one period (Boersma 1993; Praat "To Harmonicity (cc)":
// step 10 ms, floor 75 Hz, silence threshold 0.1, one period a window).
import { crossCorrelate, makeFft, powerOfTwo } from './fft.ts';
import { placeFrames, sampleBefore } from './frames.ts';
import { globalPeak } from './pitch-candidates.ts';
import { interpolateEven, refineMaximum } from './sinc.ts';

export interface Harmonicity {
  step: number;
  first: number;
  /** dB per frame; NaN where the frame is silent or shows no periodicity */
  db: Float64Array;
  /** mean over frames that have a value, dB; null when none has */
  mean: number | null;
}

const FLOOR = 75;
const STEP = 0.01;
const SILENCE = 0.1;
const DEPTH = 70;
/** Over 40 dB the ratio hangs on the last digits of the correlation: there the interpolation takes in all samples it can reach. */
const NEARLY_ONE = 0.9999;
const DEEPEST = 700;
/** Refining a maximum has not been seen to raise it by more than this (project's own; it only saves time). */
const REFINEMENT_GAIN = 0.25;

export function harmonicity(x: Float32Array, rate: number): Harmonicity {
  const period = Math.floor(rate / FLOOR);
  const width = 2 * (Math.floor(period / 2) - 1); // an even number of samples inside one period of the floor
  const maxLag = width;
  const frames = placeFrames(x.length, rate, 2 / FLOOR, STEP);
  const peak = globalPeak(x);
  const db = new Float64Array(frames.count).fill(Number.NaN);
  if (peak === 0 || width < 8) return { step: STEP, first: frames.first, db, mean: null };
  const fft = makeFft(powerOfTwo(2 * width + maxLag + 1));
  const r = new Float64Array(maxLag + 1);
  let sum = 0, n = 0;
  for (let f = 0; f < frames.count; f++) {
    const time = frames.first + f * STEP;
    const left = sampleBefore(time, rate);
    let mean = 0;
    for (let i = left + 1 - period; i <= left + period; i++) mean += x[i] ?? 0;
    mean /= 2 * period;
    let top = 0;
    for (let i = left + 1 - Math.floor(width / 2); i <= left + Math.floor(width / 2); i++) top = Math.max(top, Math.abs((x[i] ?? 0) - mean));
    const unvoiced = Math.max(0, 2 - Math.min(1, top / peak) / SILENCE);
    if (unvoiced >= 1) continue;
    correlate(Math.max(0, sampleBefore(time - 1 / FLOOR, rate)), mean);
    const best = strongest();
    if (best <= unvoiced || best <= 0) continue;
    const value = best >= 1 - 1e-15 ? 150 : 10 * Math.log10(best / (1 - best));
    db[f] = value;
    sum += value;
    n++;
  }
  return { step: STEP, first: frames.first, db, mean: n === 0 ? null : sum / n };

  /** Normalised correlation of the window at `start` with itself `lag` samples later, for all lags, into r. */
  function correlate(start: number, mean: number): void {
    fft.re.fill(0);
    fft.im.fill(0);
    let still = 0;
    for (let i = 0; i < width + maxLag; i++) {
      const v = (x[start + i] ?? mean) - mean;
      fft.im[i] = v;
      if (i < width) { fft.re[i] = v; still += v * v; }
    }
    const first = still;
    const y = fft.im.slice(0, width + maxLag);
    crossCorrelate(fft);
    r[0] = 1;
    let moving = first;
    for (let lag = 1; lag <= maxLag; lag++) {
      const gone = y[lag - 1] as number;
      const come = y[lag - 1 + width] as number;
      moving += come * come - gone * gone;
      const norm = Math.sqrt(first * Math.max(0, moving));
      r[lag] = norm > 1e-30 ? (fft.re[lag] as number) / fft.size / norm : 0;
    }
  }

  /** Height of the best local maximum below the Nyquist frequency; those that refinement could still bring to the front are refined. */
  function strongest(): number {
    const peaks: { i: number; y: number }[] = [];
    for (let i = 2; i < maxLag; i++) {
      const here = r[i] as number, before = r[i - 1] as number, after = r[i + 1] as number;
      if (!(here > 0 && here > before && here >= after)) continue;
      const lag = i + (0.5 * (after - before)) / (2 * here - before - after);
      const y = interpolateEven(r, maxLag, lag, 30);
      peaks.push({ i, y: y > 1 ? 1 / y : y });
    }
    peaks.sort((a, b) => b.y - a.y);
    let best = 0;
    for (const p of peaks) {
      if (p.y < best - REFINEMENT_GAIN) break;
      const { x: lag, y } = refineMaximum(r, maxLag, p.i, p.y > NEARLY_ONE ? DEEPEST : DEPTH);
      if (lag > 2) best = Math.max(best, y > 1 ? 1 / y : y);
    }
    return best;
  }
}
