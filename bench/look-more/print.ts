// Small helpers of the look benchmarks: a seeded generator, quantiles, a line with its target.

/** mulberry32: the same seed gives the same numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let s = seed >>> 0;
  return () => { s = (s + 0x6d2b79f5) >>> 0; let t = s; t = Math.imul(t ^ (t >>> 15), t | 1); t ^= t + Math.imul(t ^ (t >>> 7), t | 61); return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
}
export const quantile = (v: readonly number[], p: number): number => { const s = [...v].sort((a, b) => a - b); return s[Math.min(s.length - 1, Math.floor(p * s.length))] ?? NaN; };
export function line(name: string, value: number, target: string, met: boolean, digits = 3): void {
  console.log(`${name.padEnd(64)} ${value.toFixed(digits).padStart(9)}   target ${target}: ${met ? 'met' : 'missed'}`);
}
