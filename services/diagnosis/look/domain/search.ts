// Where a tongue may be that is too small for the view of the whole picture: the net looks through smaller windows.
import { largestFilled } from './morphology.ts';
import { probabilities } from './segmentation-net.ts';
import type { Infer } from './segmentation-net.ts';
import { above, bounds } from './raster.ts';
import type { Box, Plane, Rgb } from './raster.ts';

/** A tongue seen in a window. */
export interface Candidate {
  /** the window, pixels of the picture */
  window: Box;
  /** probability over the window */
  seen: Plane;
  /** around the largest piece, pixels of the picture */
  box: Box;
  /** what speaks for it: mean probability of the piece, less the share of pixels that are undecided */
  score: number;
}

/** Side of the windows over the longest side of the picture: the smaller ones are looked through only when the larger ones show nothing. */
export const LEVELS = [1 / 2, 1 / 4] as const;
/** Smallest window, pixels: a tongue in a smaller one would be refused as too small. */
const LEAST_SIDE = 128;
/** Windows in one run of the net: more take longer each, for they leave the cache. */
const BATCH = 2;
/** A piece under this share of its window is left to the next level, which sees it larger. */
const LEAST = 0.008;

/** A piece that scores less is not looked at closer (project's own: tongues score .25 to .95, what is none seldom over .2). */
const LEAST_SCORE = 0.25;

/** Square windows of `side` pixels that cover the picture, each reaching half-way into the next. */
export function windows(picture: { width: number; height: number }, side: number): Box[] {
  const starts = (length: number): [number[], number] => {
    const size = Math.min(side, length);
    const n = Math.max(0, Math.ceil((length - size) / (side / 2) - 1e-9));
    return [Array.from({ length: n + 1 }, (_, i) => Math.round(n === 0 ? 0 : (i * (length - size)) / n)), size];
  };
  const [xs, width] = starts(picture.width), [ys, height] = starts(picture.height);
  return ys.flatMap((y) => xs.map((x): Box => ({ x, y, width, height })));
}

/** The largest piece in a window, or null; pieces cut by a window's edge inside the picture are left to the window beside it. */
function candidate(picture: Rgb, window: Box, seen: Plane): Candidate | null {
  const piece = largestFilled(above(seen, 0.5));
  const b = bounds(piece);
  if (b === null) return null;
  const { width: w, height: h } = piece;
  const cut = (b.x === 0 && window.x > 0) || (b.y === 0 && window.y > 0) || (b.x + b.width === w && window.x + window.width < picture.width) || (b.y + b.height === h && window.y + window.height < picture.height);
  let inside = 0, sum = 0, undecided = 0;
  for (let i = 0; i < piece.data.length; i++) {
    const p = seen.data[i] as number;
    if (piece.data[i] === 1) { inside++; sum += p; }
    if (p > 0.1 && p < 0.9) undecided++;
  }
  if (inside < LEAST * piece.data.length) return null;
  const kx = window.width / w, ky = window.height / h;
  const box = { x: window.x + b.x * kx, y: window.y + b.y * ky, width: b.width * kx, height: b.height * ky };
  return { window, seen, box, score: sum / inside - 0.5 * Math.min(1, undecided / inside) - (cut ? 0.5 : 0) };
}

/** What the windows of one level show, best first; those that lie mostly in a better one are left out. */
export async function search(picture: Rgb, infer: Infer, level: number): Promise<Candidate[]> {
  const side = Math.round(level * Math.max(picture.width, picture.height));
  if (side < LEAST_SIDE) return [];
  const boxes = windows(picture, side);
  const found: Candidate[] = [];
  for (let i = 0; i < boxes.length; i += BATCH) {
    const some = boxes.slice(i, i + BATCH);
    const seen = await probabilities(infer, some.map((box) => ({ picture, box })));
    seen.forEach((p, k) => {
      const c = candidate(picture, some[k] as Box, p);
      if (c !== null && c.score > LEAST_SCORE) found.push(c);
    });
  }
  // the best of each place, best first
  found.sort((a, b) => b.score - a.score);
  return found.filter((c, i) => found.slice(0, i).every((better) => shared(c.box, better.box) < 0.5));
}

/** Area two boxes share, over that of the smaller. */
function shared(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x), h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(a.width * a.height, b.width * b.height);
}
