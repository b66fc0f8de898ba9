// Where the tongue is: two passes of the net, an edge-following filter, and the gate that asks whether it is a tongue at all.
import { redGreen } from './colour.ts';
import { convexHull, polygonArea, simplify, traceContour } from './contour.ts';
import type { Point } from './contour.ts';
import { guidedFilter } from './filters.ts';
import { largestFilled, open } from './morphology.ts';
import { above, area, bounds, dice, plane, resample, resamplePlane, resampleRgb, wholeBox } from './raster.ts';
import type { Box, Mask, Plane, Rgb } from './raster.ts';

/** Side of the net's square input, and of its output. */
export const NET_INPUT = 192;
export const NET_OUTPUT = 96;
/** Longest side, in pixels, of the picture on which the outline is refined. */
const WORK_SIDE = 384;
/** The second pass sees the first one's box grown by this share on every side. */
const MARGIN = 0.2;
/** Guided filter on a*: radius in pixels of the working picture and eps in squared a* units (project's own measurement). */
const GUIDE = { radius: 6, eps: 4, step: 2 } as const;
/** A box over this share of the picture is not looked at again. */
const ALMOST_ALL = 0.85;
/** The second pass is believed when it overlaps the first by at least this Dice (project's own measurement). */
const AGREE = 0.75;

/** The net: `count` standardised pictures, count × 3 × 192 × 192, to count × 96 × 96 logits. */
export type Infer = (input: Float32Array, count: number) => Promise<Float32Array>;

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

export interface Segmentation {
  /** the part of the picture that `soft` and `mask` cover, in its pixels */
  box: Box;
  /** probability-like, > .5 inside the tongue only */
  soft: Plane;
  mask: Mask;
  /** share of the picture that the mask covers */
  share: number;
  gate: Gate;
}

/**
 * The gate's limits, project's own measurement: on 632 tongue photos and 493 cuts without a tongue. Ordinary tongues measure .6–2.1 in
 * width over height; a chin squeezed into the net's square passes everything else but is three times as wide as high.
 * A photo that fails is not refused: the mask is still given, and quality says that no tongue is to be seen.
 */
export const GATE = { fuzzy: 0.28, solidity: 0.9, inside: 0.92, agreement: 0.6, aspect: { least: 0.35, most: 2.4 } };

/** Which way round the net sees a picture. */
type View = 'plain' | 'mirrored';

/** `box` of the picture squeezed to the net's square: mean 0 for each channel, divided by the picture's standard deviation + .05. */
function netInput(picture: Rgb, box: Box, views: readonly View[]): Float32Array {
  const p = resample(picture.data, picture.width, picture.height, 3, box, NET_INPUT, NET_INPUT);
  const n = NET_INPUT * NET_INPUT;
  const mean = [0, 0, 0];
  let squares = 0;
  for (let c = 0; c < 3; c++) {
    let sum = 0;
    for (let i = c; i < 3 * n; i += 3) {
      const v = (p[i] as number) / 255;
      sum += v;
      squares += v * v;
    }
    mean[c] = sum / n;
  }
  const all = ((mean[0] as number) + (mean[1] as number) + (mean[2] as number)) / 3;
  const scale = 1 / (Math.sqrt(Math.max(0, squares / (3 * n) - all * all)) + 0.05);
  const out = new Float32Array(3 * n * views.length);
  views.forEach((view, k) => {
    for (let c = 0; c < 3; c++) {
      const to = (3 * k + c) * n, less = (mean[c] as number) * scale, factor = scale / 255;
      if (view === 'plain') for (let i = 0, j = c; i < n; i++, j += 3) out[to + i] = (p[j] as number) * factor - less;
      else {
        for (let y = 0; y < NET_INPUT; y++) {
          const row = y * NET_INPUT;
          for (let x = 0; x < NET_INPUT; x++) out[to + row + NET_INPUT - 1 - x] = (p[3 * (row + x) + c] as number) * factor - less;
        }
      }
    }
  });
  return out;
}

/** Probability of tongue over `box`, 96 × 96, mean of the views. */
async function probability(picture: Rgb, box: Box, infer: Infer, views: readonly View[]): Promise<Plane> {
  const z = await infer(netInput(picture, box, views), views.length);
  const out = plane(NET_OUTPUT, NET_OUTPUT);
  const n = NET_OUTPUT * NET_OUTPUT, share = 1 / views.length;
  views.forEach((view, k) => {
    for (let y = 0; y < NET_OUTPUT; y++) {
      for (let x = 0; x < NET_OUTPUT; x++) {
        const at = y * NET_OUTPUT + (view === 'plain' ? x : NET_OUTPUT - 1 - x);
        out.data[at] = (out.data[at] as number) + share / (1 + Math.exp(-(z[k * n + y * NET_OUTPUT + x] as number)));
      }
    }
  });
  return out;
}

/** A probability plane that covers `covers`, sampled over `box` (same units) at the given size. */
function lookUp(p: Plane, covers: Box, box: Box, width: number, height: number): Plane {
  const kx = p.width / covers.width, ky = p.height / covers.height;
  return resamplePlane(p, { x: (box.x - covers.x) * kx, y: (box.y - covers.y) * ky, width: box.width * kx, height: box.height * ky }, width, height);
}

function fit(width: number, height: number): [number, number] {
  const k = Math.min(1, WORK_SIDE / Math.max(width, height));
  return [Math.max(8, Math.round(width * k)), Math.max(8, Math.round(height * k))];
}

/** Box grown by a share of its size on every side, cut to the picture, on whole pixels. */
export function grow(box: Box, share: number, picture: { width: number; height: number }): Box {
  const x = Math.max(0, Math.floor(box.x - share * box.width)), y = Math.max(0, Math.floor(box.y - share * box.height));
  const right = Math.min(picture.width, Math.ceil(box.x + (1 + share) * box.width));
  const bottom = Math.min(picture.height, Math.ceil(box.y + (1 + share) * box.height));
  return { x, y, width: right - x, height: bottom - y };
}

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

/** `pixel`: width over height of a mask pixel in the picture. */
function gateOf(p: Plane, m: Mask, agreement: number, pixel: number): Gate {
  const b = bounds(m);
  let undecided = 0, decided = 0, sum = 0, inside = 0;
  for (let i = 0; i < p.data.length; i++) {
    const v = p.data[i] as number;
    if (v > 0.1 && v < 0.9) undecided++;
    if (v > 0.5) decided++;
    if (m.data[i] === 1) { sum += v; inside++; }
  }
  const g = { fuzzy: decided > 0 ? undecided / decided : 9, solidity: solidity(m), inside: inside > 0 ? sum / inside : 0, agreement, aspect: b === null ? 0 : (pixel * b.width) / b.height };
  const shaped = g.aspect > GATE.aspect.least && g.aspect < GATE.aspect.most;
  return { ...g, passed: shaped && g.fuzzy < GATE.fuzzy && g.solidity > GATE.solidity && g.inside > GATE.inside && g.agreement > GATE.agreement };
}

/** Mean of two planes of one size, `weight` on the first. */
function mixed(a: Plane, b: Plane, weight: number): Plane {
  const data = new Float32Array(a.data.length);
  for (let i = 0; i < data.length; i++) data[i] = weight * (a.data[i] as number) + (1 - weight) * (b.data[i] as number);
  return { width: a.width, height: a.height, data };
}

/** The box around the largest piece over `level`, in pixels of the picture, or null. */
function boxOf(p: Plane, picture: Rgb): Box | null {
  const b = bounds(largestFilled(above(p, 0.5)));
  if (b === null) return null;
  const kx = picture.width / p.width, ky = picture.height / p.height;
  return { x: b.x * kx, y: b.y * ky, width: b.width * kx, height: b.height * ky };
}

/** Finds the tongue in an upright picture. Deterministic for a deterministic `infer`. */
export async function segment(picture: Rgb, infer: Infer): Promise<Segmentation> {
  const whole = wholeBox(picture);
  const first = await probability(picture, whole, infer, ['plain']);
  const found = boxOf(first, picture);
  if (found === null) {
    const none = above(first, 0.5);
    return { box: whole, soft: first, mask: none, share: 0, gate: gateOf(first, none, 0, 1) };
  }
  const box = grow(found, MARGIN, picture);
  const narrow = (box.width * box.height) / (picture.width * picture.height);
  let covers = whole, merged = first, agreement = 1;
  if (narrow < ALMOST_ALL) {
    const second = await probability(picture, box, infer, ['plain', 'mirrored']);
    const before = lookUp(first, whole, box, NET_OUTPUT, NET_OUTPUT);
    agreement = dice(above(second, 0.5), above(before, 0.5));
    // the first pass sees a small tongue in few pixels: the smaller the box, the more the second one counts
    const weight = 1 - 0.5 * Math.sqrt(narrow / ALMOST_ALL);
    if (agreement > (narrow < 0.12 ? 0.5 : AGREE)) { covers = box; merged = mixed(second, before, weight); }
  }
  // a second look at the same pixels would show nothing new, but the mirror image does
  if (covers === whole) merged = mixed(first, await probability(picture, whole, infer, ['mirrored']), 0.5);
  const [w, h] = fit(covers.width, covers.height);
  merged = resamplePlane(merged, wholeBox(merged), w, h);
  // the guide is a*, on which tongue and skin differ most
  const smooth = guidedFilter(redGreen(resampleRgb(picture, covers, w, h)), merged, GUIDE.radius, GUIDE.eps, GUIDE.step);
  const m = largestFilled(open(above(smooth, 0.5), 2));
  const soft = smooth.data;
  for (let i = 0; i < soft.length; i++) soft[i] = m.data[i] === 1 ? Math.max(0.501, soft[i] as number) : Math.min(0.499, soft[i] as number);
  const share = (area(m) / m.data.length) * ((covers.width * covers.height) / (picture.width * picture.height));
  return { box: covers, soft: smooth, mask: m, share, gate: gateOf(merged, m, agreement, (covers.width / m.width) / (covers.height / m.height)) };
}

/** The mask in a picture `scale` times larger than the one segmented, `width` × `height`; 0 or 255. */
export function enlargeMask(s: Segmentation, scale: { x: number; y: number }, width: number, height: number): Mask {
  const out: Mask = { width, height, data: new Uint8Array(width * height) };
  const x0 = Math.max(0, Math.round(s.box.x * scale.x)), y0 = Math.max(0, Math.round(s.box.y * scale.y));
  const x1 = Math.min(width, Math.round((s.box.x + s.box.width) * scale.x)), y1 = Math.min(height, Math.round((s.box.y + s.box.height) * scale.y));
  if (x1 <= x0 || y1 <= y0) return out;
  // bilinear, row by row straight into bytes: a 12-megapixel plane of floats would cost more than the whole analysis
  const { width: sw, height: sh, data: soft } = s.soft;
  const left = new Int32Array(x1 - x0), right = new Int32Array(x1 - x0), share = new Float32Array(x1 - x0);
  for (let x = 0; x < left.length; x++) {
    const at = Math.min(sw - 1, Math.max(0, ((x + 0.5) * sw) / left.length - 0.5));
    left[x] = Math.floor(at);
    right[x] = Math.min(sw - 1, Math.floor(at) + 1);
    share[x] = at - Math.floor(at);
  }
  const line = new Float32Array(sw);
  for (let y = y0; y < y1; y++) {
    const at = Math.min(sh - 1, Math.max(0, ((y - y0 + 0.5) * sh) / (y1 - y0) - 0.5));
    const upper = Math.floor(at) * sw, lower = Math.min(sh - 1, Math.floor(at) + 1) * sw, t = at - Math.floor(at);
    // the row's ends: outside them the soft mask cannot reach one half
    let from = sw, to = -1;
    for (let x = 0; x < sw; x++) {
      const v = (1 - t) * (soft[upper + x] as number) + t * (soft[lower + x] as number);
      line[x] = v;
      if (v > 0.5) { if (from > x) from = x; to = x; }
    }
    if (to < 0) continue;
    const begin = Math.max(0, Math.floor(((from - 1) * left.length) / sw) - 1), end = Math.min(left.length, Math.ceil(((to + 2) * left.length) / sw) + 1);
    for (let x = begin, o = y * width + x0 + begin; x < end; x++, o++) {
      const a = line[left[x] as number] as number, b = line[right[x] as number] as number;
      if (a + (share[x] as number) * (b - a) > 0.5) out.data[o] = 255;
    }
  }
  return out;
}

/** The outline as a polygon in a picture `scale` times larger than the one segmented; empty without a tongue. */
export function outlinePolygon(s: Segmentation, scale: { x: number; y: number }): Point[] {
  const kx = (s.box.width / s.mask.width) * scale.x, ky = (s.box.height / s.mask.height) * scale.y;
  return simplify(traceContour(s.mask), 0.6).map(([x, y]) => [(s.box.x * scale.x) + (x + 0.5) * kx, (s.box.y * scale.y) + (y + 0.5) * ky]);
}
