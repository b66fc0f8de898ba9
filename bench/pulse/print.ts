// How the figures of the pulse benchmark are printed: three decimals, and beside a target whether it was met.
export const f3 = (v: number): string => v.toFixed(3);
export const mean = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0) / v.length;
export const at = (v: readonly number[], share: number): number => [...v].sort((a, b) => a - b)[Math.floor(share * (v.length - 1))] ?? NaN;
/** `.991 (target ≥ .99: met)` */
export const held = (value: number, target: number, sense: '≥' | '≤' = '≥', digits = 3): string =>
  `${value.toFixed(digits)} (target ${sense} ${target}: ${(sense === '≥' ? value >= target : value <= target) ? 'met' : 'missed'})`;
