// Vectors over the elements, and the one small notation the tables are written in: `肝1 气滞.8 寒-.5`.
import { ELEMENT_COUNT, ELEMENTS, elementIndex, type ElementId } from './elements.ts';

export type Vector = Float64Array;
/** element → weight, as written in a table */
export type Weights = readonly (readonly [ElementId, number])[];

export const zero = (): Vector => new Float64Array(ELEMENT_COUNT);

/** Reads `肝1 气滞.8`. Throws a plain Error on a word that is no element: a table is code, not input. */
export function parseWeights(text: string): Weights {
  return text.trim().split(/\s+/).filter(Boolean).map((t) => {
    const m = /^([^\d.-]+)(-?\d*\.?\d+)$/.exec(t);
    if (!m || elementIndex(m[1] as string) === undefined) throw new Error(`not an element weight: ${t}`);
    return [m[1] as string, Number(m[2])] as const;
  });
}

/** Adds `k` times the weights to the vector, in place. Unknown elements are ignored. */
export function addWeights(v: Vector, w: Weights, k = 1): Vector {
  for (const [id, x] of w) {
    const i = elementIndex(id);
    if (i !== undefined) v[i] = (v[i] as number) + k * x;
  }
  return v;
}

/** Takes the larger weight per element, so that a thing said twice in a name counts once. */
export function maxWeights(v: Vector, w: Weights): Vector {
  for (const [id, x] of w) {
    const i = elementIndex(id);
    if (i !== undefined && x > (v[i] as number)) v[i] = x;
  }
  return v;
}

export function dot(a: Vector, b: Vector): number {
  let s = 0;
  for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number);
  return s;
}
export const norm = (a: Vector): number => Math.sqrt(dot(a, a));

/** The elements of a vector with their weights, largest first, ties in the order of the list. */
export function toWeights(v: Vector, atLeast = 1e-9): [ElementId, number][] {
  const out: [ElementId, number][] = [];
  ELEMENTS.forEach((e, i) => { if (Math.abs(v[i] as number) >= atLeast) out.push([e.id, v[i] as number]); });
  return out.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}
