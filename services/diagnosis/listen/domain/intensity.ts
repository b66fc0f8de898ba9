// Level of the recording. A microphone without calibration does not know the sound pressure: dB here are of the digital signal.
import { round } from './numbers.ts';

/** Praat's convention: amplitude 1 is taken for 1 Pa, and dB are relative to 20 µPa, so that full-scale power reads 93.98 dB. */
const REFERENCE = 2e-5;

/** Mean power of all samples in dB re 2e-5, as Praat's "Sound: Get intensity (dB)"; null for digital silence. */
export function intensityDb(x: Float32Array): number | null {
  let sum = 0;
  for (const v of x) sum += v * v;
  return sum > 0 ? 10 * Math.log10(sum / x.length / REFERENCE ** 2) : null;
}

/** dBFS (power) → dB re 2e-5 with full scale = 1 Pa. */
export const fromFullScale = (db: number) => round(db - 20 * Math.log10(REFERENCE), 2);
