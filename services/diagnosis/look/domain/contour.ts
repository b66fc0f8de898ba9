// Outlines: tracing a mask, resampling by arc length, simplifying, convex hull, area.
import { gaussianKernel } from './filters.ts';
import { sides } from './raster.ts';
import type { Mask } from './raster.ts';
import { doubles } from './scratch.ts';

export type Point = [number, number];

/** The eight neighbours, clockwise from the right. */
const DX = Int8Array.of(1, 1, 0, -1, -1, -1, 0, 1), DY = Int8Array.of(0, 1, 1, 1, 0, -1, -1, -1);

/** Outer border of the first component met from the top left, clockwise, in pixel indices (Moore tracing with Jacob's stop). */
export function traceContour(m: Mask): Point[] {
  const { w, h } = sides(m), { data } = m;
  const first = data.indexOf(1);
  if (first < 0) return [];
  const sx = first % w, sy = (first - sx) / w;
  /** The direction of the next pixel of the border, or −1. */
  const next = (x: number, y: number, dir: number): number => {
    for (let turn = 0; turn < 8; turn++) {
      const d = (dir + 6 + turn) & 7, nx = x + (DX[d] as number), ny = y + (DY[d] as number);
      if (nx >= 0 && ny >= 0 && nx < w && ny < h && data[ny * w + nx] === 1) return d;
    }
    return -1;
  };
  const out: Point[] = [];
  let x = sx, y = sy, dir = next(sx, sy, 0);
  const start = dir;
  for (let guard = 0; guard < 4 * data.length + 8; guard++) {
    out.push([x, y]);
    if (dir < 0) break;                          // a single pixel
    x += DX[dir] as number;
    y += DY[dir] as number;
    dir = next(x, y, dir);
    // back at the start: done when the next step would repeat the first one
    if (x === sx && y === sy && dir === start) break;
  }
  return out;
}

/** `n` points at equal distances along a closed polygon, from its first point. */
export function resampleClosed(points: readonly Point[], n: number): { x: Float64Array; y: Float64Array } {
  const m = points.length;
  const at = new Float64Array(m + 1);
  for (let i = 0; i < m; i++) {
    const a = points[i] as Point, b = points[(i + 1) % m] as Point;
    at[i + 1] = (at[i] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  const total = at[m] as number;
  const x = new Float64Array(n), y = new Float64Array(n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const s = (total * i) / n;
    while (k < m - 1 && (at[k + 1] as number) <= s) k++;
    const a = points[k] as Point, b = points[(k + 1) % m] as Point;
    const span = (at[k + 1] as number) - (at[k] as number);
    const t = span > 0 ? (s - (at[k] as number)) / span : 0;
    x[i] = a[0] + t * (b[0] - a[0]);
    y[i] = a[1] + t * (b[1] - a[1]);
  }
  return { x, y };
}

/** Gaussian smoothing of a closed sequence; σ in samples. */
export function smoothClosed(z: Float64Array, sigma: number): Float64Array {
  const k = gaussianKernel(sigma);
  const r = (k.length - 1) / 2;
  const n = z.length;
  const out = new Float64Array(n), round = new Float64Array(n + 2 * r);
  for (let i = 0; i < round.length; i++) round[i] = z[(((i - r) % n) + n) % n] as number;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < k.length; j++) sum += (k[j] as number) * (round[i + j] as number);
    out[i] = sum;
  }
  return out;
}

/** Signed area of a polygon (positive when clockwise on a screen). */
export function polygonArea(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const a = points[i] as Point, b = points[(i + 1) % points.length] as Point;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

/** Convex hull (Andrew's monotone chain), clockwise on a screen. */
export function convexHull(points: readonly Point[]): Point[] {
  const p = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (p.length < 3) return p;
  const half = (list: readonly Point[]) => {
    const out: Point[] = [];
    for (const c of list) {
      while (out.length >= 2) {
        const a = out[out.length - 2] as Point, b = out[out.length - 1] as Point;
        if ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0) break;
        out.pop();
      }
      out.push(c);
    }
    out.pop();
    return out;
  };
  return [...half(p), ...half(p.reverse())];
}

/** Douglas–Peucker simplification of a closed polygon; `tolerance` in the polygon's units. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const n = points.length;
  if (n < 4) return [...points];
  const x = doubles('simplify x', n + 1), y = doubles('simplify y', n + 1), keep = new Uint8Array(n + 1);
  for (let i = 0; i <= n; i++) { const p = points[i === n ? 0 : i] as Point; x[i] = p[0]; y[i] = p[1]; }
  let far = 0, best = -1;
  for (let i = 1; i < n; i++) {
    const d = Math.hypot((x[i] as number) - (x[0] as number), (y[i] as number) - (y[0] as number));
    if (d > best) { best = d; far = i; }
  }
  keep[0] = keep[far] = 1;
  const work = [0, far, far, n];
  while (work.length > 0) {
    const j = work.pop() as number, i = work.pop() as number, at = furthest(x, y, i, j, tolerance);
    if (at >= 0) { keep[at] = 1; work.push(i, at, at, j); }
  }
  return points.filter((_, i) => keep[i] === 1);
}

/** The point between the i-th and the j-th that lies furthest from the line through both, and beyond `tolerance`; or −1. */
function furthest(x: Float64Array, y: Float64Array, i: number, j: number, tolerance: number): number {
  const ax = x[i] as number, ay = y[i] as number, dx = (x[j] as number) - ax, dy = (y[j] as number) - ay;
  const length = Math.hypot(dx, dy) || 1;
  let worst = tolerance, at = -1;
  for (let k = i + 1; k < j; k++) {
    const d = Math.abs(dx * ((y[k] as number) - ay) - dy * ((x[k] as number) - ax)) / length;
    if (d > worst) { worst = d; at = k; }
  }
  return at;
}
