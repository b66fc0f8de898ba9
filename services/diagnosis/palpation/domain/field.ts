// A grid made ready for looking at areas: lone bad sensors out, a sloping background taken off, noise known, smoothed.
import type { Grid } from './grid.ts';

export interface Field {
  rows: number;
  cols: number;
  pitchMm: number;
  /** smoothed reading minus background, row by row; missing sensors are bridged by their neighbours */
  residual: Float64Array;
  /** the background at each sensor */
  background: Float64Array;
  /** standard deviation of one sensor's noise, and what smoothing leaves of it */
  noise: number;
  smoothNoise: number;
  /** share of sensors without a reading */
  missing: number;
  /** share of the map too far from any working sensor to be bridged */
  blind: number;
  /** sensors that disagreed with all their neighbours and were left out */
  outliers: number;
}

/**
 * Widths of the smoothing, in sensors (standard deviation). The narrowest is taken that brings the noise well under the contrast looked
 * for, since smoothing eats small spots; never wider than 8 mm, the size of a fingertip. Project's own.
 */
const WIDTHS = [0.6, 0.8, 1, 1.4, 2, 2.8];
const WIDEST_MM = 8;
const QUIET = 1 / 8;
/** Where working sensors hold less than this share of the smoothing's weight, the map shows nothing (project's own). */
const BLIND = 0.2;
const OUTLIER = 6;

export type Matrix = { rows: number; cols: number; pitchMm: number; values: Float64Array };

export const matrixOf = (g: Grid): Matrix => ({ rows: g.values.length, cols: (g.values[0] as unknown[]).length, pitchMm: g.pitchMm, values: Float64Array.from(g.values.flat(), (v) => v ?? Number.NaN) });

/** `contrast` is the least that is looked for, in the grid's unit. `flat` takes off the middle value alone: for differences of two sides. */
export function readField(m: Matrix, contrast: number, flat = false): Field {
  const { rows, cols, pitchMm } = m;
  const missing = m.values.reduce((n, v) => n + (Number.isNaN(v) ? 1 : 0), 0) / m.values.length;
  const noise = noiseOf(m);
  const { values, outliers } = withoutOutliers(m, noise);
  const background = flat ? new Float64Array(values.length).fill(median([...values].filter((v) => !Number.isNaN(v)))) : robustPlane({ ...m, values }, noise);
  const { kernel, kept } = kernelFor(noise, contrast, pitchMm);
  const known = values.map((v) => (Number.isNaN(v) ? 0 : 1));
  const centred = values.map((v, i) => (Number.isNaN(v) ? 0 : v - (background[i] as number)));
  const above = blur(centred, rows, cols, kernel), below = blur(known, rows, cols, kernel);
  const residual = above.map((v, i) => ((below[i] as number) > 1e-6 ? v / (below[i] as number) : 0));
  const blind = below.reduce((n, w) => n + (w < BLIND ? 1 : 0), 0) / below.length;
  return { rows, cols, pitchMm, residual, background, noise, smoothNoise: noise * kept, missing, blind, outliers };
}

/** `kept`: the share of the noise's deviation that two passes, along rows and along columns, leave. */
function kernelFor(noise: number, contrast: number, pitchMm: number): { kernel: Float64Array; kept: number } {
  const make = (sigma: number) => {
    const reach = Math.ceil(3 * sigma);
    const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
    const sum = kernel.reduce((a, k) => a + k, 0);
    return { kernel, kept: kernel.reduce((a, k) => a + (k / sum) ** 2, 0) };
  };
  const able = WIDTHS.filter((w, i) => i === 0 || w * pitchMm <= WIDEST_MM).map(make);
  return able.find((k) => noise * k.kept <= QUIET * contrast) ?? (able[able.length - 1] as ReturnType<typeof make>);
}

/** From second differences along rows and columns, which areas and slopes hardly touch: median absolute value / 0.6745 / √6. */
function noiseOf({ rows, cols, values }: Matrix): number {
  const d: number[] = [];
  const push = (a: number, b: number, c: number) => { const v = (values[a] as number) - 2 * (values[b] as number) + (values[c] as number); if (!Number.isNaN(v)) d.push(Math.abs(v)); };
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) {
    const i = r * cols + c;
    if (c > 0 && c < cols - 1) push(i - 1, i, i + 1);
    if (r > 0 && r < rows - 1) push(i - cols, i, i + cols);
  }
  return Math.max(1e-6, median(d) / 0.6745 / Math.sqrt(6));
}

/** For comparisons: broken sensors taken out before anything is mirrored or interpolated. */
export const cleaned = (m: Matrix): Matrix => ({ ...m, values: withoutOutliers(m, noiseOf(m)).values });

/** A sensor that lies far from the median of its neighbours, and from all of them but one, is broken: one or two sensors are never an area. */
function withoutOutliers(m: Matrix, noise: number): { values: Float64Array; outliers: number } {
  const values = m.values.slice();
  let outliers = 0;
  for (let r = 0; r < m.rows; r++) for (let c = 0; c < m.cols; c++) {
    const v = m.values[r * m.cols + c] as number;
    if (Number.isNaN(v)) continue;
    const around: number[] = [];
    for (let y = Math.max(0, r - 1); y <= Math.min(m.rows - 1, r + 1); y++) for (let x = Math.max(0, c - 1); x <= Math.min(m.cols - 1, c + 1); x++) {
      const w = m.values[y * m.cols + x] as number;
      if ((x !== c || y !== r) && !Number.isNaN(w)) around.push(w);
    }
    if (around.length < 3) continue;
    const middle = median(around);
    const spread = 1.4826 * median(around.map((a) => Math.abs(a - middle)));
    const limit = OUTLIER * Math.max(noise, spread);
    if (Math.abs(v - middle) > limit && around.filter((a) => Math.abs(v - a) <= limit / 2).length <= 1) { values[r * m.cols + c] = Number.NaN; outliers++; }
  }
  return { values, outliers };
}

/** Plane by iteratively reweighted least squares with Tukey's biweight (cut at 4.685 deviations), so that areas do not tilt it. */
function robustPlane({ rows, cols, values }: Matrix, noise: number): Float64Array {
  const at = (i: number) => [1, (i % cols) / cols - 0.5, Math.floor(i / cols) / rows - 0.5] as const;
  const use = [...values.keys()].filter((i) => !Number.isNaN(values[i] as number));
  let plane = [median(use.map((i) => values[i] as number)), 0, 0];
  for (let round = 0; round < 25; round++) {
    const r = use.map((i) => (values[i] as number) - dot(plane, at(i)));
    const scale = 4.685 * Math.max(noise, 1.4826 * median(r.map(Math.abs)));
    const a = [[0, 0, 0], [0, 0, 0], [0, 0, 0]], b = [0, 0, 0];
    use.forEach((i, k) => {
      const u = (r[k] as number) / scale;
      const w = Math.abs(u) < 1 ? (1 - u * u) ** 2 : 0;
      const f = at(i);
      for (let p = 0; p < 3; p++) {
        b[p] = (b[p] as number) + w * (f[p] as number) * (values[i] as number);
        for (let q = 0; q < 3; q++) (a[p] as number[])[q] = ((a[p] as number[])[q] as number) + w * (f[p] as number) * (f[q] as number);
      }
    });
    const next = solve3(a, b);
    if (!next) break;
    const moved = Math.max(...next.map((v, k) => Math.abs(v - (plane[k] as number))));
    plane = next;
    if (moved < 1e-6) break;
  }
  return Float64Array.from(values, (_, i) => dot(plane, at(i)));
}

const dot = (p: readonly number[], f: readonly number[]) => (p[0] as number) * (f[0] as number) + (p[1] as number) * (f[1] as number) + (p[2] as number) * (f[2] as number);

/** Cramer's rule; undefined when the points do not span a plane. */
function solve3(a: number[][], b: number[]): number[] | undefined {
  const det = (m: number[][]) => {
    const [p, q, r] = m as [number[], number[], number[]];
    const n = (v: number[], i: number) => v[i] as number;
    return n(p, 0) * (n(q, 1) * n(r, 2) - n(q, 2) * n(r, 1)) - n(p, 1) * (n(q, 0) * n(r, 2) - n(q, 2) * n(r, 0)) + n(p, 2) * (n(q, 0) * n(r, 1) - n(q, 1) * n(r, 0));
  };
  const d = det(a);
  if (Math.abs(d) < 1e-12) return undefined;
  return [0, 1, 2].map((k) => det(a.map((row, i) => row.map((v, j) => (j === k ? (b[i] as number) : v)))) / d);
}

function blur(v: Float64Array, rows: number, cols: number, kernel: Float64Array): Float64Array {
  const reach = (kernel.length - 1) / 2;
  const across = new Float64Array(v.length), out = new Float64Array(v.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) {
    let s = 0;
    for (let k = Math.max(-reach, -c); k <= Math.min(reach, cols - 1 - c); k++) s += (kernel[k + reach] as number) * (v[r * cols + c + k] as number);
    across[r * cols + c] = s;
  }
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) {
    let s = 0;
    for (let k = Math.max(-reach, -r); k <= Math.min(reach, rows - 1 - r); k++) s += (kernel[k + reach] as number) * (across[(r + k) * cols + c] as number);
    out[r * cols + c] = s;
  }
  return out;
}

export function median(v: readonly number[]): number {
  if (v.length === 0) return 0;
  const s = Float64Array.from(v).sort();
  const i = s.length >> 1;
  return s.length % 2 ? (s[i] as number) : ((s[i - 1] as number) + (s[i] as number)) / 2;
}
