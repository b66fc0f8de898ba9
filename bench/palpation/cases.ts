// Generated touch maps whose areas are known, and how found areas are held against them.
import { makeMap, seeded } from '@suoke/palpation/testing/maps.ts';
import type { MapSpec, TrueArea } from '@suoke/palpation/testing/maps.ts';

export interface Case { spec: MapSpec; quantity: 'temperature' | 'pressure'; seed: number }
export interface Matched<A> { hits: { truth: TrueArea; found: A }[]; missed: TrueArea[]; false: A[] }

export const random = (seed: number) => { const r = seeded(seed); return { between: (a: number, b: number) => a + (b - a) * r(), chance: (p: number) => r() < p, whole: (a: number, b: number) => Math.floor(a + (b - a + 1) * r()) }; };

/** The map as it is sent for analysis. */
export const mapOf = (c: Case) => ({ quantity: c.quantity, pitchMm: c.spec.pitchMm, values: makeMap(c.spec) });

/** Difficulty: how bad noise, drift and sensors may get, from 0 to 1. */
export function makeCase(seed: number, hard: number, areas: number): Case {
  const r = random(seed * 7919 + 13);
  const quantity = r.chance(0.5) ? 'temperature' : 'pressure';
  const unit = quantity === 'temperature' ? 1 : 6;
  const pitchMm = r.between(4, 10), rows = r.whole(16, 32), cols = r.whole(16, 32);
  const w = cols * pitchMm, h = rows * pitchMm;
  const base = quantity === 'temperature' ? r.between(28, 35) : r.between(8, 20);
  const truth: TrueArea[] = [];
  for (let tries = 0; truth.length < areas && tries < 60; tries++) {
    const a = r.between(9, 26), b = a * r.between(0.6, 1), x = r.between(a, w - a), y = r.between(a, h - a);
    const contrast = (r.chance(quantity === 'temperature' ? 0.35 : 0) ? -1 : 1) * (quantity === 'temperature' ? r.between(1.3, 3) : base * r.between(0.45, 1.2));
    if (truth.every((t) => Math.hypot(t.x - x, t.y - y) > 1.6 * (t.a + a) + 12)) truth.push({ x, y, a, b, turn: r.between(0, Math.PI), contrast, soft: r.between(0, 1) });
  }
  return {
    quantity, seed,
    spec: {
      rows, cols, pitchMm, base, slope: [unit * r.between(-1, 1) * (0.4 + hard), unit * r.between(-1, 1) * (0.4 + hard)], bend: unit * r.between(-0.5, 0.5) * hard,
      noise: unit * (0.05 + 0.3 * hard * r.between(0, 1)), offset: unit * 0.15 * hard * r.between(0, 1), drift: unit * 0.4 * hard * r.between(-1, 1), dead: 0.12 * hard * r.between(0, 1), stuck: 0.03 * hard * r.between(0, 1), areas: truth, seed,
    },
  };
}

/** Each true area takes the first reported one of its direction whose centre lies within it, or within 12 mm. */
export function match<A>(areas: readonly TrueArea[], found: readonly A[], of: (a: A) => { up: boolean; at: readonly [number, number] }): Matched<A> {
  const left = [...found];
  const hits: Matched<A>['hits'] = [], missed: TrueArea[] = [];
  for (const t of [...areas].sort((a, b) => Math.abs(b.contrast) - Math.abs(a.contrast))) {
    const k = left.findIndex((m) => { const { up, at } = of(m); return up === t.contrast > 0 && Math.hypot(at[0] - t.x, at[1] - t.y) <= Math.max(t.a, 12); });
    if (k < 0) missed.push(t);
    else hits.push({ truth: t, found: left.splice(k, 1)[0] as A });
  }
  return { hits, missed, false: left };
}
