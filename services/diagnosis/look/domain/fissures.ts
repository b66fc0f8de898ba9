// 裂纹 fissures: dark lines along the middle of the tongue.
import type { Point } from './contour.ts';
import { traceContour } from './contour.ts';
import { gaussianBlur, medianAt } from './filters.ts';
import type { Frame } from './frame.ts';
import { where } from './frame.ts';
import { blackHat, components } from './morphology.ts';
import { mask, plane } from './raster.ts';
import { percentile, pick } from './statistics.ts';

export interface Fissures {
  /** 98th percentile of the relative darkness of lines in the middle band; about .05 smooth, .15 deeply fissured */
  depth: number;
  /** drawn-out dark places, outlines in frame pixels, strongest first */
  ridges: { outline: Point[]; length: number; depth: number }[];
}

/** Widest line counted as a fissure, pixels of the frame (7 % of the tongue). */
const LINE = 19;
/** A marked ridge is at least this dark (relative) and this long (frame pixels). Project's own. */
const RIDGE = { depth: 0.1, length: 22 };

/**
 * Green channel (where blood is dark and coating bright), highlights replaced by a local median, black-hat by an ellipse of 19 pixels
 * over the local mean. Read in |u| < .25, .2 < v < .8, where the median sulcus and its branches run. Project's own measurement: the
 * percentile tells severe from light better than the length of ridges over the whole tongue.
 */
export function fissures(f: Frame): Fissures {
  const { width, height } = f.rgb;
  const lines = plane(width, height);
  const { x: bx, y: by, width: bw, height: bh } = f.box;      // the rest of the frame is not looked at
  const green = plane(bw, bh), shine = mask(bw, bh);
  for (let y = 0; y < bh; y++) {
    for (let x = 0; x < bw; x++) {
      const i = (by + y) * width + bx + x;
      green.data[y * bw + x] = f.rgb.data[3 * i + 1] as number;
      shine.data[y * bw + x] = f.shine.data[i] as number;
    }
  }
  const clean = gaussianBlur(medianAt(green, shine, 10), 1.2);
  const local = gaussianBlur(clean, 20), dark = blackHat(clean, LINE);
  for (let y = 0; y < bh; y++) {
    for (let x = 0; x < bw; x++) lines.data[(by + y) * width + bx + x] = (dark.data[y * bw + x] as number) / ((local.data[y * bw + x] as number) + 1);
  }
  const core = where(f, (i) => (f.depth.data[i] as number) > 0.09 * 256 && f.shine.data[i] === 0);
  const middle = core.map((c, i) => (c === 1 && Math.abs(f.u.data[i] as number) < 0.25 && (f.v.data[i] as number) > 0.2 && (f.v.data[i] as number) < 0.8 ? 1 : 0));
  const values = pick(lines.data, middle);
  const depth = values.length > 50 ? percentile(values, 98) : 0;
  const found = { width, height, data: core.map((c, i) => (c === 1 && (lines.data[i] as number) > RIDGE.depth && (f.v.data[i] as number) > 0.1 && (f.v.data[i] as number) < 0.92 ? 1 : 0)) };
  const ridges = components(found, 20)
    .map((c) => {
      const own = mask(c.width, c.height);
      let sum = 0;
      for (const i of c.pixels) {
        sum += lines.data[i] as number;
        own.data[(Math.floor(i / width) - c.y) * c.width + (i % width) - c.x] = 1;
      }
      return { outline: traceContour(own).map(([x, y]): Point => [x + c.x, y + c.y]), length: Math.hypot(c.width, c.height), depth: sum / c.pixels.length };
    })
    .filter((r) => r.length >= RIDGE.length)
    .sort((a, b) => b.length * b.depth - a.length * a.depth)
    .slice(0, 12);
  return { depth, ridges };
}
