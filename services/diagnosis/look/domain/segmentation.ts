// Where the tongue is: looks of the nets, each closer, an edge-following filter, and the gate that asks whether it is a tongue at all.
import { redGreen } from './colour.ts';
import { guidedFilter } from './filters.ts';
import { largestFilled, open } from './morphology.ts';
import { above, area, bounds, dice, resamplePlane, resampleRgb, wholeBox } from './raster.ts';
import type { Box, Mask, Plane, Rgb } from './raster.ts';
import { LEVELS, search } from './search.ts';
import { SEARCH_GATE, gateOf } from './segmentation-gate.ts';
import type { Gate } from './segmentation-gate.ts';
import { NET_OUTPUT, glass, mixed, probabilities } from './segmentation-net.ts';
import type { Infer } from './segmentation-net.ts';
import { floats, octets } from './scratch.ts';

export { enlargeMask, outlinePolygon } from './segmentation-mask.ts';
export { GATE, solidity } from './segmentation-gate.ts';
export type { Gate } from './segmentation-gate.ts';

/** Longest side, in pixels, of the picture on which the outline is refined. */
const WORK_SIDE = 288;
/** The second pass sees the first one's box grown by this share on every side. */
const MARGIN = 0.2;
/** Guided filter on a*: radius in pixels of the working picture and eps in squared a* units (project's own measurement). */
const GUIDE = { radius: 5, eps: 4, step: 2 } as const;
/** A box over this share of the picture is not looked at again. */
const ALMOST_ALL = 0.85;
/** A look is believed when it overlaps the one before by at least this Dice (project's own measurement). */
const AGREE = 0.75;
/** What a search finds is looked at until two looks agree by this. */
const AGREE_SEARCH = 0.92;
/** A tongue whose box fills less of the view of the whole, or whose looks agree less, is treated as if a search had found it. */
const SMALL = 0.25, DOUBTFUL = 0.85;
/** What a search found is looked at again with this share of its box around it. */
const STEP_BACK = 0.6;
/** Closer looks taken at most before giving up. */
const TURNS = 4;
/** Candidates of a level of the search that are looked at closer. */
const TRIED = 3;

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

/** A probability plane that covers `covers`, sampled over `box` (same units) at the given size. */
function lookUp(p: Plane, covers: Box, box: Box, width: number, height: number): Plane {
  const kx = p.width / covers.width, ky = p.height / covers.height;
  return resamplePlane(p, { x: (box.x - covers.x) * kx, y: (box.y - covers.y) * ky, width: box.width * kx, height: box.height * ky }, width, height);
}

function fit(width: number, height: number): [number, number] {
  const k = Math.min(1, WORK_SIDE / Math.max(width, height));
  return [Math.max(8, Math.round(width * k) | 0), Math.max(8, Math.round(height * k) | 0)];
}

/** Box grown by a share of its size on every side, cut to the picture, on whole pixels. */
export function grow(box: Box, share: number, picture: { width: number; height: number }): Box {
  const x = Math.max(0, Math.floor(box.x - share * box.width)), y = Math.max(0, Math.floor(box.y - share * box.height));
  const right = Math.min(picture.width, Math.ceil(box.x + (1 + share) * box.width));
  const bottom = Math.min(picture.height, Math.ceil(box.y + (1 + share) * box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The box around the largest piece over one half of a plane that covers `covers`, in the same units, or null. */
function boxOf(p: Plane, covers: Box): Box | null {
  const b = bounds(largestFilled(above(p, 0.5)));
  if (b === null) return null;
  const kx = covers.width / p.width, ky = covers.height / p.height;
  return { x: covers.x + b.x * kx, y: covers.y + b.y * ky, width: b.width * kx, height: b.height * ky };
}

/** The nets: `find` knows tongues of every size and pictures without one, `edge` the neighbours of a tongue that fills its view. */
export interface Nets { find: Infer; edge: Infer }

/** What was seen: probability over a part of the picture, and the Dice of the last two looks. */
interface Seen { covers: Box; p: Plane; agreement: number }

/** Looks closer until two looks agree by `enough`, or `TURNS` times. Null when a closer look sees nothing or none agrees by `AGREE`. */
async function closer(picture: Rgb, nets: Nets, first: { covers: Box; p: Plane }, enough: number): Promise<Seen | null> {
  let before = first, seen: Seen | null = null;
  for (let turn = 0; turn < TURNS; turn++) {
    const found = boxOf(before.p, before.covers);
    if (found === null) return seen;
    const box = grow(found, MARGIN, picture);
    const filled = (box.width * box.height) / (before.covers.width * before.covers.height);
    const [p] = await probabilities(nets.edge, [{ picture, box }]) as [Plane];
    const last = lookUp(before.p, before.covers, box, NET_OUTPUT, NET_OUTPUT);
    const agreement = dice(above(p, 0.5), above(last, 0.5));
    // a look from afar sees a small tongue in few pixels: the smaller the box in it, the more the closer look counts
    const weight = Math.max(0.5, 1 - 0.5 * Math.sqrt(filled / ALMOST_ALL));
    if (agreement > AGREE) seen = { covers: box, p: mixed(p, last, weight), agreement };
    if (agreement > enough) return seen;
    before = { covers: box, p };
  }
  return seen;
}

/**
 * Closer looks at what a window showed, and then a step back: the second net is made to see a whole tongue in every view, so the first one says from
 * further off whether there is more of it, or none. `agreement` is the least of both.
 */
async function fromWindow(picture: Rgb, nets: Nets, window: { covers: Box; p: Plane }): Promise<Seen | null> {
  let from = window;
  for (let round = 0; ; round++) {
    const there = await closer(picture, nets, from, AGREE_SEARCH);
    const found = there === null ? null : boxOf(there.p, there.covers);
    if (there === null || found === null) return null;
    const covers = grow(found, STEP_BACK, picture);
    const [p] = await probabilities(nets.find, [{ picture, box: covers }]) as [Plane];
    const agreement = Math.min(there.agreement, dice(above(p, 0.5), above(lookUp(there.p, there.covers, covers, NET_OUTPUT, NET_OUTPUT), 0.5)));
    if (agreement > SEARCH_GATE.agreement || round === 1) return { ...there, agreement };
    from = { covers, p };
  }
}

/** The view of the whole picture, then closer looks; a tongue that fills the picture is looked at as a whole again, in a mirror. */
async function fromWhole(picture: Rgb, nets: Nets): Promise<{ first: Plane; seen: Seen | null }> {
  const covers = wholeBox(picture), whole = glass(nets.find, { picture, box: covers });
  try {
    const first = await whole.plain();
    const found = boxOf(first, covers);
    if (found === null) return { first, seen: null };
    const box = grow(found, MARGIN, picture);
    const filled = (box.width * box.height) / (picture.width * picture.height);
    if (filled < ALMOST_ALL) {
      const near = filled < SMALL ? null : await closer(picture, nets, { covers, p: first }, AGREE);
      return { first, seen: near !== null && near.agreement > DOUBTFUL ? near : await fromWindow(picture, nets, { covers, p: first }) };
    }
    const again = await whole.mirrored();
    return { first, seen: { covers, p: mixed(first, again, 0.5), agreement: dice(above(first, 0.5), above(again, 0.5)) } };
  } finally {
    whole.done();
  }
}

/** Outline, mask and gate from what was seen. */
function finish(picture: Rgb, { covers, p, agreement }: Seen, limits?: typeof SEARCH_GATE): Segmentation {
  const [w, h] = fit(covers.width, covers.height);
  const merged = resamplePlane(p, wholeBox(p), w, h, floats('seen', w * h));
  // the guide is a*, on which tongue and skin differ most
  const smooth = guidedFilter(redGreen(resampleRgb(picture, covers, w, h, octets('seen rgb', 3 * w * h)), floats('guide', w * h)), merged, GUIDE.radius, GUIDE.eps, GUIDE.step);
  const m = largestFilled(open(above(smooth, 0.5, octets('seen above', w * h)), 2, octets('seen open', w * h)));
  const soft = smooth.data;
  for (let i = 0; i < soft.length; i++) {
    const v = soft[i] as number;
    soft[i] = m.data[i] === 1 ? (v > 0.501 ? v : 0.501) : v < 0.499 ? v : 0.499;
  }
  const share = (area(m) / m.data.length) * ((covers.width * covers.height) / (picture.width * picture.height));
  return { box: covers, soft: smooth, mask: m, share, gate: gateOf(merged, m, agreement, (covers.width / m.width) / (covers.height / m.height), limits) };
}

/**
 * Finds the tongue in an upright picture: in the view of the whole, and when nothing there passes the gate, in smaller windows. Without any
 * that passes, the best guess is given, with `gate.passed` false. Deterministic for deterministic nets.
 */
export async function segment(picture: Rgb, nets: Nets): Promise<Segmentation> {
  const guesses: Segmentation[] = [];
  const { first, seen } = await fromWhole(picture, nets);
  if (seen !== null) {
    const s = finish(picture, seen);
    if (s.gate.passed) return s;
    guesses.push(s);
  }
  for (const level of LEVELS) {
    for (const c of (await search(picture, nets.find, level)).slice(0, TRIED)) {
      const there = await fromWindow(picture, nets, { covers: c.window, p: c.seen });
      if (there === null) continue;
      const s = finish(picture, there, SEARCH_GATE);
      if (s.gate.passed) return s;
      guesses.push(s);
    }
  }
  const worth = ({ gate: g }: Segmentation): number => g.inside + g.agreement - g.fuzzy;
  const best = guesses.sort((a, b) => worth(b) - worth(a))[0];
  return best ?? finish(picture, { covers: wholeBox(picture), p: first, agreement: 0 });
}

/** √(width × height) of a tongue, in pixels, that measuring makes full use of; and the longest side a picture is decoded to for its sake. */
const DETAIL = 256, LARGEST = 4800;

/**
 * The longest side, in pixels, to decode the original to (`longest` is its own) so that a small tongue has the detail that is measured; null
 * when the picture has it already, when the original has no more, or when there is no tongue.
 */
export function finerSide(s: Segmentation, picture: { width: number; height: number }, longest: number): number | null {
  const b = s.gate.passed ? bounds(s.mask) : null;
  if (b === null) return null;
  const size = Math.sqrt((b.width * s.box.width * b.height * s.box.height) / (s.mask.width * s.mask.height));
  const now = Math.max(picture.width, picture.height);
  const side = Math.min(longest, LARGEST, Math.ceil((now * DETAIL) / size));
  return side > 1.2 * now ? side : null;
}

/** The same tongue in a picture `factor` times larger: one more look, which the greater detail makes finer. */
export async function segmentAgain(picture: Rgb, nets: Nets, before: Segmentation, factor: { x: number; y: number }): Promise<Segmentation> {
  const covers = { x: before.box.x * factor.x, y: before.box.y * factor.y, width: before.box.width * factor.x, height: before.box.height * factor.y };
  const seen = await closer(picture, nets, { covers, p: before.soft }, AGREE);
  const s = seen === null ? null : finish(picture, seen, SEARCH_GATE);
  return s?.gate.passed === true ? s : { ...before, box: covers };
}
