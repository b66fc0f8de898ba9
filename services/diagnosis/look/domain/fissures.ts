// 裂纹 fissures: dark lines along the middle of the tongue.
import type { Point } from './contour.ts';
import { traceContour } from './contour.ts';
import { boxBlur, gaussianBlur } from './filters.ts';
import { UNIT } from './frame.ts';
import type { Frame } from './frame.ts';
import { blackHat, components } from './morphology.ts';
import { mask, sides } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { floats } from './scratch.ts';
import { percentile } from './statistics.ts';

export interface Fissures {
  /** 98th percentile of the relative darkness of lines in the middle band; about .05 smooth, .15 deeply fissured */
  depth: number;
  /** 80th percentile of the fine relief of the whole tongue: papillae, focus and noise make it, .006 to .016 */
  texture: number;
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
  const { w, h } = sides(grey);
  const clean = gaussianBlur(withoutShine(grey, dry, 10 / STEP), 0.6, floats('fissures clean', w * h));
  const local = gaussianBlur(clean, 20 / STEP, floats('fissures local', w * h)).data, lines = blackHat(clean, LINE).data;
  const relief = reliefOf(clean), coarse = floats('fissures coarse', w * h);
  const found = mask(w, h);
  const values = floats('fissures values', w * h);
  let n = 0, m = 0;
  const W = f.rgb.width | 0, x0 = f.box.x | 0, y0 = f.box.y | 0, depth = f.depth.data, shine = f.shine.data, across = f.u;
  for (let y = 0, k = 0; y < h; y++) {
    const v = f.v[y0 + STEP * y] as number;
    for (let x = 0, i = (y0 + STEP * y) * W + x0; x < w; x++, k++, i += STEP) {
      const dark = (lines[k] as number) / ((local[k] as number) + 1);
      lines[k] = dark;
      if ((depth[i] as number) <= CORE * UNIT || shine[i] === 1) continue;
      if (Math.abs(across[x0 + STEP * x] as number) < 0.25 && v > 0.2 && v < 0.8) values[n++] = dark;
      if (v > 0.1 && v < 0.9) coarse[m++] = relief[k] as number;
      if (dark > RIDGE.depth && v > 0.1 && v < 0.92) found.data[k] = 1;
    }
  }
  return { depth: n > 12 ? percentile(values.subarray(0, n), 98) : 0, texture: m > 12 ? percentile(coarse.subarray(0, m), 80) : 0, ridges: ridgesOf(f, found, lines) };
}

/** The larger curvature of ln(luma + 8) at σ 1.2 halved pixels, times σ²: above 0 in dark lines and pits, whatever the exposure. */
function reliefOf(clean: Plane): Float32Array {
  const { w, h } = sides(clean), luma = clean.data, sigma = 1.2;
  const log = floats('relief log', w * h), out = floats('relief', w * h).fill(0);
  for (let i = 0; i < log.length; i++) log[i] = Math.log((luma[i] as number) + 8);
  const s = gaussianBlur({ width: w, height: h, data: log }, sigma, floats('relief smooth', w * h)).data;
  for (let y = 1; y + 1 < h; y++) {
    for (let i = y * w + 1, end = y * w + w - 1; i < end; i++) {
      const v = 2 * (s[i] as number), xx = (s[i - 1] as number) + (s[i + 1] as number) - v, yy = (s[i - w] as number) + (s[i + w] as number) - v;
      const xy = ((s[i + w + 1] as number) + (s[i - w - 1] as number) - (s[i - w + 1] as number) - (s[i + w - 1] as number)) / 4;
      const half = (xx - yy) / 2;
      out[i] = sigma * sigma * ((xx + yy) / 2 + Math.sqrt(half * half + xy * xy));
    }
  }
  return out;
}

/** Share of UNIT that a pixel must lie within the outline to be looked at. */
const CORE = 0.09;

/** The tongue's box at half size: luma, and 1 where it is tongue without highlight. */
function halvedLuma(f: Frame): { grey: Plane; dry: Plane } {
  const W = f.rgb.width | 0, x0 = f.box.x | 0, y0 = f.box.y | 0, { data } = f.rgb, shine = f.shine.data, tongue = f.mask.data;
  const w = f.box.width >> 1, h = f.box.height >> 1;
  const grey: Plane = { width: w, height: h, data: floats('fissures grey', w * h) }, dry: Plane = { width: w, height: h, data: floats('fissures dry', w * h) };
  const luma = grey.data, free = dry.data;
  for (let y = 0, k = 0; y < h; y++) {
    for (let x = 0, i = (y0 + STEP * y) * W + x0; x < w; x++, k++, i += STEP) {
      const j = i + W, a = 3 * i, b = 3 * j;
      const red = (data[a] as number) + (data[a + 3] as number) + (data[b] as number) + (data[b + 3] as number);
      const green = (data[a + 1] as number) + (data[a + 4] as number) + (data[b + 1] as number) + (data[b + 4] as number);
      const blue = (data[a + 2] as number) + (data[a + 5] as number) + (data[b + 2] as number) + (data[b + 5] as number);
      const wet = (shine[i] as number) | (shine[i + 1] as number) | (shine[j] as number) | (shine[j + 1] as number);
      luma[k] = (0.3 * red + 0.6 * green + 0.1 * blue) / 4;
      free[k] = (tongue[i] as number) & (tongue[i + 1] as number) & (tongue[j] as number) & (tongue[j + 1] as number) & (1 - wet);
    }
  }
  return { grey, dry };
}

/** Highlights, and what lies beyond the outline, become the mean of the dry pixels within ±`radius`. */
function withoutShine(grey: Plane, dry: Plane, radius: number): Plane {
  const { w: width, h: height } = sides(grey), n = width * height;
  const known: Plane = { width, height, data: floats('fissures known', n) }, out: Plane = { width, height, data: floats('fissures filled', n) };
  const luma = grey.data, free = dry.data, filled = out.data, lit = known.data;
  for (let i = 0; i < n; i++) lit[i] = (luma[i] as number) * (free[i] as number);
  const sum = boxBlur(known, radius, known.data).data, weight = boxBlur(dry, radius, floats('fissures weight', n)).data;
  for (let i = 0; i < n; i++) {
    const share = weight[i] as number;
    filled[i] = free[i] === 1 || share < 0.01 ? (luma[i] as number) : (sum[i] as number) / share;
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
