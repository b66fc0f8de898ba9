// What the rhythm network sees: the 0.3–8 Hz wave and its slope at 50 Hz, each of mean 0 and standard deviation 1.
import { mean, sd } from './stats.ts';

/** Two rows of `Math.floor(shape.length / 2)` values, wave then slope. `shape` is the 0.3–8 Hz view at 100 Hz (no aliasing at 50 Hz). */
export function networkInput(shape: Float64Array): Float32Array {
  const n = Math.floor(shape.length / 2);
  const wave = Float64Array.from({ length: n }, (_, i) => shape[2 * i]!);
  const slope = wave.map((_, i) => {
    const a = Math.max(0, i - 1);
    const b = Math.min(n - 1, i + 1);
    return b > a ? (wave[b]! - wave[a]!) / (b - a) : 0;
  });
  const out = new Float32Array(2 * n);
  [wave, slope].forEach((row, k) => {
    const m = k === 0 ? mean(row) : 0;
    const s = sd(row) || 1;
    for (let i = 0; i < n; i++) out[k * n + i] = (row[i]! - m) / s;
  });
  return out;
}
