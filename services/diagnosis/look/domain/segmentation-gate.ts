// The gate: does what the nets saw look like a tongue at all?
import { area, bounds, firstOf, lastOf, sides } from './raster.ts';
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
  const hull = hullArea(m);
  return hull > 0 ? Math.min(1, area(m) / hull) : 0;
}

/** Area of the convex hull of a mask: of the ends of its rows, gone through from the top once for each side (Andrew's monotone chain). */
function hullArea(m: Mask): number {
  const { w, h } = sides(m), { data } = m;
  const left = new Chain(2 * h, 1), right = new Chain(2 * h, -1);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    const first = firstOf(data, o, w), last = lastOf(data, o, w);
    if (first === w) continue;
    left.add(first, y); left.add(first, y + 1);
    right.add(last + 1, y); right.add(last + 1, y + 1);
  }
  return right.under() - left.under();
}

/** One side of a convex hull, from points in rising order of y: `turn` 1 keeps those furthest left, −1 those furthest right. */
class Chain {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly turn: 1 | -1;
  private n = 0;
  constructor(most: number, turn: 1 | -1) { this.x = new Float64Array(most); this.y = new Float64Array(most); this.turn = turn; }
  add(px: number, py: number): void {
    const { x, y, turn } = this;
    let n = this.n;
    // of two points in one row the outer one stands
    if (n > 0 && y[n - 1] === py) {
      if (turn * (px - (x[n - 1] as number)) >= 0) return;
      n--;
    }
    while (n > 1) {
      const ax = x[n - 2] as number, ay = y[n - 2] as number;
      if (turn * (((x[n - 1] as number) - ax) * (py - ay) - ((y[n - 1] as number) - ay) * (px - ax)) < 0) break;
      n--;
    }
    x[n] = px;
    y[n] = py;
    this.n = n + 1;
  }
  /** Area between the chain and x = 0. */
  under(): number {
    let sum = 0;
    for (let i = 1; i < this.n; i++) sum += ((this.x[i] as number) + (this.x[i - 1] as number)) * ((this.y[i] as number) - (this.y[i - 1] as number));
    return sum / 2;
  }
}

/** `p` over `m`'s place; `pixel`: width over height of a mask pixel in the picture. */
export function gateOf(p: Plane, m: Mask, agreement: number, pixel: number, limits = GATE): Gate {
  const b = bounds(m);
  const probability = p.data, mask = m.data;
  let undecided = 0, decided = 0, sum = 0, inside = 0;
  for (let i = 0; i < probability.length; i++) {
    const v = probability[i] as number;
    if (v > 0.1 && v < 0.9) undecided++;
    if (v > 0.5) decided++;
    if (mask[i] === 1) { sum += v; inside++; }
  }
  const g = { fuzzy: decided > 0 ? undecided / decided : 9, solidity: solidity(m), inside: inside > 0 ? sum / inside : 0, agreement, aspect: b === null ? 0 : (pixel * b.width) / b.height };
  const shaped = g.aspect > limits.aspect.least && g.aspect < limits.aspect.most;
  return { ...g, passed: shaped && g.fuzzy < limits.fuzzy && g.solidity > limits.solidity && g.inside > limits.inside && g.agreement > limits.agreement };
}

