// What spoils a pulse wave: wander, movement, sensor noise, a high-pass in the sensor.
import { bandpass, highpass, lowpass, zeroPhase } from '../domain/filter.ts';
import { sd } from '../domain/stats.ts';
import type { Random } from './random.ts';

const normals = (n: number, r: Random): Float64Array => Float64Array.from({ length: n }, () => r.normal());

/** Movement: noise strongest about 0.3 Hz, falling above, in bursts of one to five seconds. Standard deviation about one. */
function movement(n: number, rateHz: number, r: Random): Float64Array {
  const z = zeroPhase(normals(n, r), [...highpass(1, 0.2, rateHz), ...lowpass(1, 0.6, rateHz)]);
  const scale = sd(z) || 1;
  const level = new Float64Array(n).fill(0.5);
  for (let k = 0; k < Math.max(1, Math.floor(n / rateHz / 15)); k++) {
    const centre = r.range(0, n / rateHz);
    const width = r.range(1, 5);
    for (let i = 0; i < n; i++) level[i]! += 1.5 * Math.exp(-0.5 * ((i / rateHz - centre) / width) ** 2);
  }
  return z.map((v, i) => (v / scale) * level[i]!);
}

/** Adds breathing wander, drift, and noise of the given signal-to-noise ratio within 0.5–8 Hz (none when undefined). */
export function corrupt(x: Float64Array, rateHz: number, r: Random, snrDb?: number): Float64Array {
  const n = x.length;
  const band = bandpass(2, 0.5, 8, rateHz);
  const s = sd(x);
  const wander = s * r.range(0.2, 1);
  const hz = r.range(0.15, 0.35);
  const phase = r.range(0, 6.28);
  const drift = (s * r.range(0, 1)) / Math.sqrt(n);
  let walk = 0;
  const y = x.map((v, i) => {
    walk += r.normal();
    return v + wander * Math.sin((2 * Math.PI * hz * i) / rateHz + phase) + drift * walk;
  });
  if (snrDb === undefined) return y;
  const white = normals(n, r);
  const z = movement(n, rateHz, r).map((v, i) => 0.9 * v + 0.3 * white[i]!);
  const k = (sd(zeroPhase(x, band)) * 10 ** (-snrDb / 20)) / (sd(zeroPhase(z, band)) || 1);
  return y.map((v, i) => v + k * z[i]!);
}

/** A sensor's own first-order high-pass. */
export const sensorHighpass = (x: Float64Array, rateHz: number, hz: number): Float64Array => zeroPhase(x, highpass(1, hz, rateHz));

/** Scaled to [0,1]. */
export function unit(x: Float64Array): Float64Array {
  let low = Infinity;
  let high = -Infinity;
  for (const v of x) {
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  return x.map((v) => (v - low) / (high - low || 1));
}
