// Small statistics over arrays, and the rounding of results.

export const clamp01 = (v: number) => Math.min(1, Math.max(0, v));

/** A straight ramp from 0 at `from` to 1 at `to` (either order), clamped. */
export const ramp = (v: number, from: number, to: number) => clamp01((v - from) / (to - from));

export function round(v: number, digits = 4): number {
  const r = Number(v.toFixed(digits));
  return Object.is(r, -0) ? 0 : r;
}

export const roundOrNull = (v: number | null, digits = 4) => (v === null || !Number.isFinite(v) ? null : round(v, digits));

export function mean(v: readonly number[]): number {
  return v.reduce((a, b) => a + b, 0) / v.length;
}

export function deviation(v: readonly number[]): number {
  const m = mean(v);
  return Math.sqrt(v.reduce((a, b) => a + (b - m) ** 2, 0) / Math.max(1, v.length - 1));
}

/** Linear-interpolated quantile of any numbers; NaN for none. */
export function quantile(v: ArrayLike<number>, q: number): number {
  const s = Float64Array.from(v).sort();
  if (s.length === 0) return Number.NaN;
  const p = q * (s.length - 1);
  const i = Math.floor(p);
  const a = s[i] as number;
  return a + (p - i) * ((s[i + 1] ?? a) - a);
}

/** Logistic of weights · row, kept to 0.01–0.99: no fit here was made on enough cases to claim more. */
export function measuredChance(weights: readonly number[], row: readonly number[]): number {
  const p = 1 / (1 + Math.exp(-row.reduce((sum, v, i) => sum + v * (weights[i] as number), 0)));
  return Math.min(0.99, Math.max(0.01, p));
}

/** Chance that at least one is true of so many chances, if they were independent; 0 for none. */
export const anyOf = (chances: readonly number[]): number => 1 - chances.reduce((none, p) => none * (1 - p), 1);
