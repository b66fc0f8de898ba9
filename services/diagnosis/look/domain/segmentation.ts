// Where the tongue is: two passes of the net, an edge-following filter, and the gate that asks whether it is a tongue at all.
import { toLab } from './colour.ts';
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
const GUIDE = { radius: 6, eps: 4 };
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

/** Mean 0 for each channel, divided by the picture's standard deviation + .05; the second copy is mirrored. */
function netInput(picture: Rgb, box: Box): Float32Array {
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
  const out = new Float32Array(6 * n);
  for (let c = 0; c < 3; c++) {
    for (let y = 0; y < NET_INPUT; y++) {
      for (let x = 0; x < NET_INPUT; x++) {
        const v = ((p[(y * NET_INPUT + x) * 3 + c] as number) / 255 - (mean[c] as number)) * scale;
        out[c * n + y * NET_INPUT + x] = v;
        out[3 * n + c * n + y * NET_INPUT + NET_INPUT - 1 - x] = v;
      }
    }
  }
  return out;
}

/** Probability of tongue over `box`, 96 × 96, mean of the picture and its mirror image. */
async function probability(picture: Rgb, box: Box, infer: Infer): Promise<Plane> {
  const z = await infer(netInput(picture, box), 2);
  const out = plane(NET_OUTPUT, NET_OUTPUT);
  const n = NET_OUTPUT * NET_OUTPUT;
  const p = (i: number) => 1 / (1 + Math.exp(-(z[i] as number)));
  for (let y = 0; y < NET_OUTPUT; y++) {
    for (let x = 0; x < NET_OUTPUT; x++) {
      out.data[y * NET_OUTPUT + x] = (p(y * NET_OUTPUT + x) + p(n + y * NET_OUTPUT + NET_OUTPUT - 1 - x)) / 2;
    }
  }
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
  const line = traceContour(m).flatMap(([x, y]): Point[] => [[x, y], [x + 1, y], [x, y + 1], [x + 1, y + 1]]);
  const hull = Math.abs(polygonArea(convexHull(line)));
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

/** Finds the tongue in an upright picture. Deterministic for a deterministic `infer`. */
export async function segment(picture: Rgb, infer: Infer): Promise<Segmentation> {
  const whole = wholeBox(picture);
  const [w, h] = fit(picture.width, picture.height);
  const work = Math.max(picture.width, picture.height) > WORK_SIDE ? resampleRgb(picture, whole, w, h) : picture;
  const first = await probability(work, wholeBox(work), infer);
  const coarse = resamplePlane(first, wholeBox(first), w, h);
  const coarseMask = largestFilled(open(above(coarse, 0.5), 2));
  const found = bounds(coarseMask) ?? bounds(largestFilled(above(coarse, 0.5)));
  if (found === null) return { box: whole, soft: coarse, mask: coarseMask, share: 0, gate: gateOf(coarse, coarseMask, 0, 1) };

  const kx = picture.width / w, ky = picture.height / h;
  const box = grow({ x: found.x * kx, y: found.y * ky, width: found.width * kx, height: found.height * ky }, MARGIN, picture);
  const narrow = (box.width * box.height) / (picture.width * picture.height);
  let covers = whole, merged = coarse, agreement = 1;
  if (narrow < 0.85) {
    const second = await probability(picture, box, infer);
    const [cw, ch] = fit(box.width, box.height);
    const q = resamplePlane(second, wholeBox(second), cw, ch);
    const p = lookUp(first, whole, box, cw, ch);
    // the first pass sees a small tongue in few pixels: the smaller the box, the more the second one counts
    const weight = 1 - 0.5 * Math.sqrt(narrow / 0.85);
    const mix: Plane = { width: cw, height: ch, data: q.data.map((v, i) => weight * v + (1 - weight) * (p.data[i] as number)) };
    agreement = dice(above(q, 0.5), above(p, 0.5));
    if (agreement > (narrow < 0.12 ? 0.5 : AGREE)) { covers = box; merged = mix; }
  }
  const guide = toLab(resampleRgb(picture, covers, merged.width, merged.height)).a;
  const smooth = guidedFilter(guide, merged, GUIDE.radius, GUIDE.eps);
  const m = largestFilled(open(above(smooth, 0.5), 2));
  const soft: Plane = { ...smooth, data: smooth.data.map((v, i) => (m.data[i] === 1 ? Math.max(0.501, v) : Math.min(0.499, v))) };
  const share = (area(m) / m.data.length) * ((covers.width * covers.height) / (picture.width * picture.height));
  return { box: covers, soft, mask: m, share, gate: gateOf(merged, m, agreement, (covers.width / m.width) / (covers.height / m.height)) };
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
    for (let x = 0; x < sw; x++) line[x] = (1 - t) * (soft[upper + x] as number) + t * (soft[lower + x] as number);
    for (let x = 0; x < left.length; x++) {
      const k = share[x] as number;
      if ((1 - k) * (line[left[x] as number] as number) + k * (line[right[x] as number] as number) > 0.5) out.data[y * width + x0 + x] = 255;
    }
  }
  return out;
}

/** The outline as a polygon in a picture `scale` times larger than the one segmented; empty without a tongue. */
export function outlinePolygon(s: Segmentation, scale: { x: number; y: number }): Point[] {
  const kx = (s.box.width / s.mask.width) * scale.x, ky = (s.box.height / s.mask.height) * scale.y;
  return simplify(traceContour(s.mask), 0.6).map(([x, y]) => [(s.box.x * scale.x) + (x + 0.5) * kx, (s.box.y * scale.y) + (y + 0.5) * ky]);
}
