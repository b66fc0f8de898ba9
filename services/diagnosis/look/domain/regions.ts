// The parts of the tongue that TCM reads separately: tip 舌尖, sides 舌边, centre 舌中, root 舌根.
import type { Point } from './contour.ts';
import { simplify, traceContour } from './contour.ts';
import type { Frame } from './frame.ts';
import { largestFilled } from './morphology.ts';
import { median, pick } from './statistics.ts';
import type { Lab } from './colour.ts';

export type RegionName = 'tip' | 'sides' | 'centre' | 'root';
export const REGION_NAMES: Readonly<Record<RegionName, { zh: string; en: string }>> = {
  tip: { zh: '舌尖', en: 'tip' }, sides: { zh: '舌边', en: 'sides' }, centre: { zh: '舌中', en: 'centre' }, root: { zh: '舌根', en: 'root' },
};

/** Median CIELAB of some pixels. */
export interface Colour { L: number; a: number; b: number }

export type Regions = Record<RegionName, Uint8Array>;
/** The numbers that `regionAt` gives the parts. */
export const REGION_ORDER = ['tip', 'sides', 'centre', 'root'] as const satisfies readonly RegionName[];

/**
 * The part that a pixel of the tongue belongs to, as its place in REGION_ORDER. The four parts are the usual ones of TCM tongue
 * inspection; the proportions (the front and rear fifth, and a fifth of the width on each side) are the project's own.
 */
export function regionAt(f: Frame, i: number): 0 | 1 | 2 | 3 {
  const v = f.v.data[i] as number;
  if (v >= 0.8) return 0;
  if (v < 0.2) return 3;
  // a fifth of the width measured inward from the outline where the tongue narrows, from the box's edge where it is full
  return Math.abs(f.u.data[i] as number) > 0.6 || (f.depth.data[i] as number) < 0.1 * f.box.width ? 1 : 2;
}

/** Every pixel of the tongue belongs to one part. */
export function regionsOf(f: Frame): Regions {
  const n = f.mask.data.length;
  const out = { tip: new Uint8Array(n), sides: new Uint8Array(n), centre: new Uint8Array(n), root: new Uint8Array(n) };
  for (const i of f.inside) out[REGION_ORDER[regionAt(f, i)]][i] = 1;
  return out;
}

export function colourOf(lab: Lab, pixels: Uint8Array): Colour {
  return { L: median(pick(lab.L.data, pixels)), a: median(pick(lab.a.data, pixels)), b: median(pick(lab.b.data, pixels)) };
}

/** Outline of the largest piece of a set of pixels, in frame pixels. */
export function regionOutline(f: Frame, pixels: Uint8Array): Point[] {
  const m = largestFilled({ width: f.mask.width, height: f.mask.height, data: pixels });
  return simplify(traceContour(m), 1);
}
