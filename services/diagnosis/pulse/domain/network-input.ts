// What the wave's networks see: the 0.3–8 Hz wave and its slope at 50 Hz, each of mean 0 and standard deviation 1.
import { mean, sd } from './stats.ts';

/** Between two samples by a straight line; the last sample goes on. */
function between(x: Float64Array, at: number): number {
  const i = Math.min(Math.floor(at), x.length - 1);
  const a = x[i]!;
  return a + (at - i) * ((x[i + 1] ?? a) - a);
}

/**
 * Two rows of the same length, wave then slope. `shape` is the 0.3–8 Hz view at 100 Hz (no aliasing at 50 Hz), played at
 * `stretch` times its length (1 takes every second sample as it is).
 */
export function networkInput(shape: Float64Array, stretch = 1): Float32Array {
  const n = Math.floor((shape.length * stretch) / 2);
  const wave = Float64Array.from({ length: n }, (_, i) => (stretch === 1 ? shape[2 * i]! : between(shape, (2 * i) / stretch)));
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

/** How the window is stretched for the networks, whose answers are averaged: all within what they were trained on (ml/pulse, 0.92–1.08). */
export const STRETCHES = [0.92, 0.96, 1, 1.04, 1.08] as const;
