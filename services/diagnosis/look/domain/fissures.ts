// 裂纹 fissures: dark lines along the middle of the tongue.
import type { Point } from './contour.ts';
import { traceContour } from './contour.ts';
import { boxBlur, gaussianBlur } from './filters.ts';
import { UNIT } from './frame.ts';
import type { Frame } from './frame.ts';
import { blackHat, components } from './morphology.ts';
import { mask, plane } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { percentile } from './statistics.ts';

export interface Fissures {
  /** 98th percentile of the relative darkness of lines in the middle band; about .05 smooth, .15 deeply fissured */
  depth: number;
  /** drawn-out dark places, outlines in frame pixels, strongest first */
  ridges: { outline: Point[]; length: number; depth: number }[];
}

/** The picture is halved first: the lines sought are several pixels wide, and it costs a quarter. */
const STEP = 2;
/** Widest line counted as a fissure, in halved pixels (9 % of the tongue). */
const LINE = 11;
/** A marked ridge is at least this dark (relative) and this long (frame pixels). Project's own. */
const RIDGE = { depth: 0.073, length: 22, least: 20 };

/**
 * Luma (ITU-R BT.601 weights, rounded), highlights replaced by the mean of the dry pixels around, black-hat by an ellipse of 11 halved
 * pixels over the local mean. Read in |u| < .25, .2 < v < .8, where the median sulcus and its branches run. Project's own measurement:
 * the percentile tells severe from light better than the length of ridges over the whole tongue, than a best path from root to tip,
 * and than sums of several such measures (compared by five-fold cross-validation over the labelled photos).
 */
export function fissures(f: Frame): Fissures {
  const { grey, dry } = halvedLuma(f);
  const { width: w, height: h } = grey;
  const clean = gaussianBlur(withoutShine(grey, dry, 10 / STEP), 0.6);
  const local = gaussianBlur(clean, 20 / STEP).data, lines = blackHat(clean, LINE).data;
  const found = mask(w, h);
  const values = new Float32Array(w * h);
  let n = 0;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const k = y * w + x, i = (f.box.y + STEP * y) * f.rgb.width + f.box.x + STEP * x;
      const dark = (lines[k] as number) / ((local[k] as number) + 1);
      lines[k] = dark;
      if ((f.depth.data[i] as number) <= CORE * UNIT || f.shine.data[i] === 1) continue;
      const v = f.v.data[i] as number;
      if (Math.abs(f.u.data[i] as number) < 0.25 && v > 0.2 && v < 0.8) values[n++] = dark;
      if (dark > RIDGE.depth && v > 0.1 && v < 0.92) found.data[k] = 1;
    }
  }
  return { depth: n > 12 ? percentile(values.subarray(0, n), 98) : 0, ridges: ridgesOf(f, found, lines) };
}

/** Share of UNIT that a pixel must lie within the outline to be looked at. */
const CORE = 0.09;

/** The tongue's box at half size: luma, and 1 where it is tongue without highlight. */
function halvedLuma(f: Frame): { grey: Plane; dry: Plane } {
  const W = f.rgb.width, { data } = f.rgb;
  const w = f.box.width >> 1, h = f.box.height >> 1;
  const grey = plane(w, h), dry = plane(w, h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = (f.box.y + STEP * y) * W + f.box.x + STEP * x;
      let sum = 0, wet = 0;
      for (const k of [i, i + 1, i + W, i + W + 1]) {
        sum += 0.3 * (data[3 * k] as number) + 0.6 * (data[3 * k + 1] as number) + 0.1 * (data[3 * k + 2] as number);
        wet |= (f.shine.data[k] as number) | (1 - (f.mask.data[k] as number));
      }
      grey.data[y * w + x] = sum / 4;
      dry.data[y * w + x] = 1 - wet;
    }
  }
  return { grey, dry };
}

/** Highlights, and what lies beyond the outline, become the mean of the dry pixels within ±`radius`. */
function withoutShine(grey: Plane, dry: Plane, radius: number): Plane {
  const { width, height } = grey;
  const known = plane(width, height), out = plane(width, height);
  for (let i = 0; i < known.data.length; i++) known.data[i] = (grey.data[i] as number) * (dry.data[i] as number);
  const sum = boxBlur(known, radius).data, weight = boxBlur(dry, radius).data;
  for (let i = 0; i < out.data.length; i++) {
    const share = weight[i] as number;
    out.data[i] = dry.data[i] === 1 || share < 0.01 ? (grey.data[i] as number) : (sum[i] as number) / share;
  }
  return out;
}

function ridgesOf(f: Frame, found: Mask, lines: Float32Array): Fissures['ridges'] {
  const w = found.width;
  return components(found, RIDGE.least / (STEP * STEP))
    .map((c) => {
      const own = mask(c.width, c.height);
      let sum = 0;
      for (const i of c.pixels) {
        sum += lines[i] as number;
        own.data[(Math.floor(i / w) - c.y) * c.width + (i % w) - c.x] = 1;
      }
      const outline = traceContour(own).map(([x, y]): Point => [f.box.x + STEP * (x + c.x) + 0.5, f.box.y + STEP * (y + c.y) + 0.5]);
      return { outline, length: STEP * Math.hypot(c.width, c.height), depth: sum / c.pixels.length };
    })
    .filter((r) => r.length >= RIDGE.length)
    .sort((a, b) => b.length * b.depth - a.length * a.depth)
    .slice(0, 12);
}
