// The parts of the tongue that TCM reads separately: tip 舌尖, sides 舌边, centre 舌中, root 舌根.
import type { Point } from './contour.ts';
import { simplify, traceContour } from './contour.ts';
import type { Frame } from './frame.ts';
import { largest } from './morphology.ts';
import { sides } from './raster.ts';
import { octets } from './scratch.ts';
import { median, pick } from './statistics.ts';
import type { Lab } from './colour.ts';

export type RegionName = 'tip' | 'sides' | 'centre' | 'root';
export const REGION_NAMES: Readonly<Record<RegionName, { zh: string; en: string }>> = {
  tip: { zh: '舌尖', en: 'tip' }, sides: { zh: '舌边', en: 'sides' }, centre: { zh: '舌中', en: 'centre' }, root: { zh: '舌根', en: 'root' },
};

/** Median CIELAB of some pixels. */
export interface Colour { L: number; a: number; b: number }

/** The numbers that `regionAt` gives the parts. */
export const REGION_ORDER = ['tip', 'sides', 'centre', 'root'] as const satisfies readonly RegionName[];

/**
 * The part that a pixel of the tongue belongs to, as its place in REGION_ORDER. The four parts are the usual ones of TCM tongue
 * inspection; the proportions (the front and rear fifth, and a fifth of the width on each side) are the project's own.
 */
export function regionAt(f: Frame, x: number, y: number): 0 | 1 | 2 | 3 {
  const v = f.v[y] as number;
  if (v >= 0.8) return 0;
  if (v < 0.2) return 3;
  // a fifth of the width measured inward from the outline where the tongue narrows, from the box's edge where it is full
  return Math.abs(f.u[x] as number) > 0.6 || (f.depth.data[y * f.rgb.width + x] as number) < 0.1 * f.box.width ? 1 : 2;
}

/** One byte a pixel of the frame: the place in REGION_ORDER of the part it belongs to + 1, or 0 outside the tongue. */
export function regionsOf(f: Frame): Uint8Array {
  const { w, h } = sides(f.mask), { data } = f.mask, out = f.rooms.octets('regions', data.length);
  for (let y = 0, i = 0; y < h; y++) for (let x = 0; x < w; x++, i++) out[i] = data[i] === 1 ? regionAt(f, x, y) + 1 : 0;
  return out;
}

export function colourOf(lab: Lab, pixels: Uint8Array): Colour {
  return { L: median(pick(lab.L.data, pixels)), a: median(pick(lab.a.data, pixels)), b: median(pick(lab.b.data, pixels)) };
}

/** Outline of the largest piece of the pixels of this `value`, in frame pixels. */
export function regionOutline(f: Frame, pixels: Uint8Array, value = 1): Point[] {
  return simplify(traceContour(largest({ width: f.mask.width, height: f.mask.height, data: pixels }, value, octets('outline', pixels.length))), 1);
}

export const outlineOfPart = (f: Frame, parts: Uint8Array, name: RegionName): Point[] => regionOutline(f, parts, REGION_ORDER.indexOf(name) + 1);
