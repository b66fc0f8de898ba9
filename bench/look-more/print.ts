// Small helpers of the look benchmarks: a seeded generator, quantiles, a line with its target.

export { uniform as seeded } from '@suoke/terminology/testing/uniform.ts';
export const quantile = (v: readonly number[], p: number): number => { const s = [...v].sort((a, b) => a - b); return s[Math.min(s.length - 1, Math.floor(p * s.length))] ?? NaN; };
export function line(name: string, value: number, target: string, met: boolean, digits = 3): void {
  console.log(`${name.padEnd(64)} ${value.toFixed(digits).padStart(9)}   target ${target}: ${met ? 'met' : 'missed'}`);
}
