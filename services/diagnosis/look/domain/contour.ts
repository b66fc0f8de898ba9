// Outlines: tracing a mask, resampling by arc length, simplifying, convex hull, area.
import { gaussianKernel } from './filters.ts';
import type { Mask } from './raster.ts';

export type Point = [number, number];

const STEPS: readonly Point[] = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];

/** Outer border of the first component met from the top left, clockwise, in pixel indices (Moore tracing with Jacob's stop). */
export function traceContour(m: Mask): Point[] {
  const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < m.width && y < m.height && m.data[y * m.width + x] === 1;
  const first = m.data.indexOf(1);
  if (first < 0) return [];
  const sx = first % m.width, sy = (first - sx) / m.width;
  const out: Point[] = [];
  let x = sx, y = sy, dir = 0;
  for (let guard = 0; guard < 4 * m.data.length + 8; guard++) {
    out.push([x, y]);
    let turn = 0;
    for (; turn < 8; turn++) {
      const d = (dir + 6 + turn) % 8;
      const [dx, dy] = STEPS[d] as Point;
      if (inside(x + dx, y + dy)) { x += dx; y += dy; dir = d; break; }
    }
    if (turn === 8) break;                       // a single pixel
    if (x === sx && y === sy) {
      // back at the start: done when the next step would repeat the first one
      const again = Array.from({ length: 8 }, (_, t) => (dir + 6 + t) % 8).find((d) => inside(x + (STEPS[d] as Point)[0], y + (STEPS[d] as Point)[1]));
      const [dx, dy] = STEPS[again ?? 0] as Point;
      const second = out[1];
      if (second === undefined || (x + dx === second[0] && y + dy === second[1])) break;
    }
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
  if (points.length < 4) return [...points];
  const keep = new Uint8Array(points.length + 1);
  const closed = [...points, points[0] as Point];
  let far = 0, best = -1;
  for (let i = 1; i < points.length; i++) {
    const d = Math.hypot((points[i] as Point)[0] - (points[0] as Point)[0], (points[i] as Point)[1] - (points[0] as Point)[1]);
    if (d > best) { best = d; far = i; }
  }
  keep[0] = keep[far] = 1;
  const work: [number, number][] = [[0, far], [far, points.length]];
  for (let job = work.pop(); job !== undefined; job = work.pop()) {
    const [i, j] = job;
    const a = closed[i] as Point, b = closed[j] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    let worst = tolerance, at = -1;
    for (let k = i + 1; k < j; k++) {
      const c = closed[k] as Point;
      const d = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / length;
      if (d > worst) { worst = d; at = k; }
    }
    if (at >= 0) { keep[at] = 1; work.push([i, at], [at, j]); }
  }
  return points.filter((_, i) => keep[i] === 1);
}
