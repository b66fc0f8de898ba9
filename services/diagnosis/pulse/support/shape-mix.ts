// Shapes of a beat on either side of what makes a pulse slippery or wiry: mixtures of the named shapes, and any shape.
import { SHAPES } from './places.ts';
import type { Random } from './random.ts';
import { anyShape, dicroticShape, type Shape } from './waves.ts';

const NAMED = Object.values(SHAPES);

/** Between two shapes, part by part; `u` 0 gives `a`. */
export function between(a: Shape, b: Shape, u: number): Shape {
  return Object.fromEntries(Object.entries(a).map(([k, v]) => [k, v + u * (b[k as keyof Shape] - v)])) as unknown as Shape;
}

/** Two thirds lie between two of the named shapes with every part changed by up to a tenth; the others are any shape, one in three with a strong dicrotic wave. */
export function mixedShape(r: Random): Shape {
  if (r.chance(1 / 3)) return r.chance(1 / 3) ? dicroticShape(r) : anyShape(r);
  const s = between(r.pick(NAMED), r.pick(NAMED), r.next());
  return Object.fromEntries(Object.entries(s).map(([k, v]) => [k, v * r.range(0.9, 1.1)])) as unknown as Shape;
}
