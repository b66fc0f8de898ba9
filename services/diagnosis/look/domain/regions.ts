// The parts of the tongue that TCM reads separately: tip 舌尖, sides 舌边, centre 舌中, root 舌根.
import type { Point } from './contour.ts';
import { simplify, traceContour } from './contour.ts';
import type { Frame } from './frame.ts';
import { where } from './frame.ts';
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

/**
 * Every pixel of the tongue belongs to one part. The four parts are the usual ones of TCM tongue inspection; the proportions
 * (the front and rear fifth, and a fifth of the width on each side) are the project's own.
 */
export function regionsOf(f: Frame): Regions {
  const v = f.v.data, u = f.u.data;
  const tip = where(f, (i) => (v[i] as number) >= 0.8);
  const root = where(f, (i) => (v[i] as number) < 0.2);
  const between = (i: number) => (v[i] as number) >= 0.2 && (v[i] as number) < 0.8;
  // a fifth of the width measured inward from the outline where the tongue narrows, from the box's edge where it is full
  const margin = (i: number) => Math.abs(u[i] as number) > 0.6 || (f.depth.data[i] as number) < 0.1 * f.box.width;
  return { tip, root, sides: where(f, (i) => between(i) && margin(i)), centre: where(f, (i) => between(i) && !margin(i)) };
}

export function colourOf(lab: Lab, pixels: Uint8Array): Colour {
  return { L: median(pick(lab.L.data, pixels)), a: median(pick(lab.a.data, pixels)), b: median(pick(lab.b.data, pixels)) };
}

/** Outline of the largest piece of a set of pixels, in frame pixels. */
export function regionOutline(f: Frame, pixels: Uint8Array): Point[] {
  const m = largestFilled({ width: f.mask.width, height: f.mask.height, data: pixels });
  return simplify(traceContour(m), 1);
}
