// A seeded generator with the few distributions the simulator needs.
import { uniform } from '@suoke/terminology/testing/uniform.ts';

export { uniform };

export interface Random {
  next(): number;
  range(low: number, high: number): number;
  /** whole number in [low, high) */
  int(low: number, high: number): number;
  normal(mean?: number, sd?: number): number;
  gamma(shape: number): number;
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: T[]): T[];
}

export function random(seed: number): Random {
  const next = uniform(seed);
  const range = (low: number, high: number) => low + (high - low) * next();
  const int = (low: number, high: number) => Math.floor(range(low, high));
  // Box–Muller
  const normal = (mean = 0, sd = 1) => mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next, range, int, normal,
    // Marsaglia & Tsang 2000, shape ≥ 1
    gamma(shape) {
      const d = shape - 1 / 3;
      const c = 1 / Math.sqrt(9 * d);
      for (;;) {
        const x = normal();
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
      }
    },
    chance: (p) => next() < p,
    pick: (items) => items[int(0, items.length)]!,
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = int(0, i + 1);
        [items[i], items[j]] = [items[j]!, items[i]!];
      }
      return items;
    },
  };
}
