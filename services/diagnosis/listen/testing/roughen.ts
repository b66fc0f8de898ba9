// Roughness put into a real voice: what each hundredth of a second or so weighs, when it comes and what noise it carries varies by chance.
import { gaussian, seeded } from './voices.ts';

/** `amount` 0 (nothing) … 1: amplitude by up to 30 %, time by up to 0.25 ms, noise 6 dB under the voice (standard deviations; project's own). */
export function roughen(x: Float32Array, rate: number, amount: number, seed: number): Float32Array {
  if (amount <= 0) return x.slice();
  const normal = gaussian(seeded(seed)), step = Math.round(0.008 * rate), n = Math.ceil(x.length / step) + 2;
  const louder = Float64Array.from({ length: n }, () => 1 + 0.3 * amount * normal()), later = Float64Array.from({ length: n }, () => 2.5e-4 * amount * rate * normal());
  const noise = 0.5 * amount;
  let level = 0;
  return x.map((v, i) => {
    const k = Math.floor(i / step), u = i / step - k, mix = (a: Float64Array) => (1 - u) * (a[k] as number) + u * (a[k + 1] as number);
    const at = i + mix(later), j = Math.floor(at), w = at - j;
    level += 0.02 * (Math.abs(v) - level);
    return mix(louder) * ((1 - w) * (x[j] ?? 0) + w * (x[j + 1] ?? 0)) + noise * level * normal();
  });
}
