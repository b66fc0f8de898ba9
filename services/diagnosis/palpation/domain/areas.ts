// Areas that stand out of a field: where, how large, how strong, with their outline.
import type { Field } from './field.ts';
import { outline } from './outline.ts';

export interface Area {
  /** 1 above the background, −1 below */
  sign: 1 | -1;
  /** [x, y] in mm from the outer corner of the first sensor; x along the columns, y along the rows */
  centreMm: [number, number];
  /** closed outline at half the contrast, same frame; the first point is not repeated */
  contourMm: [number, number][];
  areaMm2: number;
  /** of the circle of the same area */
  diameterMm: number;
  /** four standard deviations along the longer and the shorter axis: an ellipse's own axes */
  lengthMm: number;
  widthMm: number;
  /** largest departure from the background, in the grid's unit, always positive */
  contrast: number;
  /** the background at the centre */
  background: number;
  /** contrast over the noise that smoothing leaves */
  signalToNoise: number;
}

export interface AreaLimits {
  /** least contrast in the grid's unit at a given background */
  contrast: (background: number) => number;
  signs: readonly (1 | -1)[];
}

/** Times the smoothed noise (project's own: of what lies under 6 on generated maps, two thirds were no areas). */
const LEAST_SIGNAL = 6;
/** A circle of 12 mm: about a fingertip. Project's own. */
const LEAST_AREA_MM2 = 110;
const LEAST_CELLS = 3;
const MAX_AREAS = 20;

/** Strongest first. An area reaches out to half its own contrast; what lies inside a stronger one is part of it. */
export function findAreas(f: Field, limits: AreaLimits): Area[] {
  const out: Area[] = [];
  for (const sign of limits.signs) {
    const v = f.residual.map((r) => sign * r);
    const order = [...v.keys()].filter((i) => isPeak(v, f, i)).sort((a, b) => (v[b] as number) - (v[a] as number) || a - b);
    const taken = new Uint8Array(v.length);
    for (const i of order) {
      const height = v[i] as number;
      if (taken[i] || height < limits.contrast(f.background[i] as number) || height < LEAST_SIGNAL * f.smoothNoise) continue;
      const cells = flood(v, f, i, height / 2);
      // A shoulder of an area already found is no area of its own.
      const fresh = cells.every((k) => !taken[k]);
      for (const k of cells) taken[k] = 1;
      if (!fresh || cells.length < LEAST_CELLS) continue;
      const area = measure(f, v, cells, height, sign);
      if (area.areaMm2 >= LEAST_AREA_MM2) out.push(area);
      if (out.length >= 2 * MAX_AREAS) break;
    }
  }
  return out.sort((a, b) => b.signalToNoise - a.signalToNoise).slice(0, MAX_AREAS);
}

function isPeak(v: Float64Array, { rows, cols }: Field, i: number): boolean {
  const r = Math.floor(i / cols), c = i % cols;
  for (let y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) for (let x = Math.max(0, c - 1); x <= Math.min(cols - 1, c + 1); x++) if ((v[y * cols + x] as number) > (v[i] as number)) return false;
  return (v[i] as number) > 0;
}

function flood(v: Float64Array, { rows, cols }: Field, from: number, level: number): number[] {
  const seen = new Uint8Array(v.length);
  const cells = [from];
  seen[from] = 1;
  for (let k = 0; k < cells.length; k++) {
    const i = cells[k] as number, r = Math.floor(i / cols), c = i % cols;
    const visit = (y: number, x: number) => {
      const j = y * cols + x;
      if (y >= 0 && y < rows && x >= 0 && x < cols && !seen[j] && (v[j] as number) >= level) { seen[j] = 1; cells.push(j); }
    };
    visit(r - 1, c); visit(r + 1, c); visit(r, c - 1); visit(r, c + 1);
  }
  return cells;
}

function measure(f: Field, v: Float64Array, cells: readonly number[], height: number, sign: 1 | -1): Area {
  let sx = 0, sy = 0, w = 0;
  for (const i of cells) {
    const k = v[i] as number;
    sx += k * (i % f.cols); sy += k * Math.floor(i / f.cols); w += k;
  }
  const cx = sx / w, cy = sy / w;
  let xx = 0, yy = 0, xy = 0;
  for (const i of cells) {
    const dx = (i % f.cols) - cx, dy = Math.floor(i / f.cols) - cy;
    xx += dx * dx + 1 / 12; yy += dy * dy + 1 / 12; xy += dx * dy; // 1/12: a cell is a square, not a point
  }
  xx /= cells.length; yy /= cells.length; xy /= cells.length;
  const middle = (xx + yy) / 2, off = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  const p = f.pitchMm;
  const contour = outline(v, f.rows, f.cols, cells, height / 2).map(([x, y]): [number, number] => [(x + 0.5) * p, (y + 0.5) * p]);
  const areaMm2 = Math.abs(shoelace(contour));
  const at = Math.round(cy) * f.cols + Math.round(cx);
  return {
    sign, centreMm: [(cx + 0.5) * p, (cy + 0.5) * p], contourMm: contour, areaMm2, diameterMm: 2 * Math.sqrt(areaMm2 / Math.PI),
    lengthMm: 4 * Math.sqrt(middle + off) * p, widthMm: 4 * Math.sqrt(Math.max(0, middle - off)) * p,
    contrast: height, background: f.background[at] as number, signalToNoise: height / f.smoothNoise,
  };
}

function shoelace(c: readonly [number, number][]): number {
  let s = 0;
  c.forEach(([x, y], i) => { const [u, w] = c[(i + 1) % c.length] as [number, number]; s += x * w - u * y; });
  return s / 2;
}
