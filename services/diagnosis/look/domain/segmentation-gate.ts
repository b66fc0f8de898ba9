// The gate: does what the nets saw look like a tongue at all?
import { convexHull, polygonArea } from './contour.ts';
import type { Point } from './contour.ts';
import { area, bounds } from './raster.ts';
import type { Mask, Plane } from './raster.ts';

/** How much the answer looks like a tongue. */
export interface Gate {
  /** undecided pixels (p .1–.9) over decided ones (p > .5); small is good */
  fuzzy: number;
  /** area over the area of the convex hull */
  solidity: number;
  /** mean probability inside */
  inside: number;
  /** Dice of first and second pass */
  agreement: number;
  /** width over height of the found shape, in picture pixels */
  aspect: number;
  passed: boolean;
}

/**
 * The gate's limits, project's own measurement: on 632 tongue photos and 493 cuts without a tongue. Ordinary tongues measure .6–2.1 in
 * width over height; a chin squeezed into the net's square passes everything else but is three times as wide as high.
 * A photo that fails is not refused: the mask is still given, and quality says that no tongue is to be seen.
 */
export const GATE = { fuzzy: 0.28, solidity: 0.9, inside: 0.92, agreement: 0.6, aspect: { least: 0.35, most: 2.4 } };

/**
 * The gate of what only a search has found, which had many chances to be none: two looks must agree more. It may be less decided, for a small
 * tongue is a blurred one. Project's own measurement: tongues of 8 and 12 % of the width against cuts without one, alone and from afar.
 */
export const SEARCH_GATE = { fuzzy: 0.34, solidity: 0.94, inside: 0.92, agreement: 0.88, aspect: GATE.aspect };

/** Area of the mask over that of its convex hull. */
export function solidity(m: Mask): number {
  // the hull of a mask is the hull of the ends of its rows
  const ends: Point[] = [];
  for (let y = 0; y < m.height; y++) {
    const o = y * m.width;
    let first = 0, last = m.width - 1;
    while (first < m.width && m.data[o + first] === 0) first++;
    if (first === m.width) continue;
    while (m.data[o + last] === 0) last--;
    ends.push([first, y], [first, y + 1], [last + 1, y], [last + 1, y + 1]);
  }
  const hull = Math.abs(polygonArea(convexHull(ends)));
  return hull > 0 ? Math.min(1, area(m) / hull) : 0;
}

/** `p` over `m`'s place; `pixel`: width over height of a mask pixel in the picture. */
export function gateOf(p: Plane, m: Mask, agreement: number, pixel: number, limits = GATE): Gate {
  const b = bounds(m);
  let undecided = 0, decided = 0, sum = 0, inside = 0;
  for (let i = 0; i < p.data.length; i++) {
    const v = p.data[i] as number;
    if (v > 0.1 && v < 0.9) undecided++;
    if (v > 0.5) decided++;
    if (m.data[i] === 1) { sum += v; inside++; }
  }
  const g = { fuzzy: decided > 0 ? undecided / decided : 9, solidity: solidity(m), inside: inside > 0 ? sum / inside : 0, agreement, aspect: b === null ? 0 : (pixel * b.width) / b.height };
  const shaped = g.aspect > limits.aspect.least && g.aspect < limits.aspect.most;
  return { ...g, passed: shaped && g.fuzzy < limits.fuzzy && g.solidity > limits.solidity && g.inside > limits.inside && g.agreement > limits.agreement };
}

