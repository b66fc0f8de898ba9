// Shapes in masks and planes: opening, black-hat, largest component, holes, exact distance to the edge.
import { mask } from './raster.ts';
import type { Mask, Plane } from './raster.ts';

/** Half widths of the rows of a filled ellipse `size` × `size` (size odd), row by row from the top. */
function ellipseRows(size: number): number[] {
  const r = (size - 1) / 2;
  return Array.from({ length: size }, (_, i) => Math.round(r * Math.sqrt(Math.max(0, 1 - ((i - r) / r) ** 2))));
}

/** Running maximum over 2r+1 pixels of every row (van Herk 1992): three comparisons a pixel whatever r is. */
function rowMax(src: Float32Array, w: number, h: number, r: number): Float32Array {
  if (r === 0) return src;
  const n = 2 * r + 1;
  const length = Math.ceil((w + 2 * r) / n) * n;
  const line = new Float32Array(length), left = new Float32Array(length), right = new Float32Array(length);
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    line.fill(-Infinity);
    for (let x = 0; x < w; x++) line[x + r] = src[y * w + x] as number;
    for (let block = 0; block < length; block += n) {
      let best = -Infinity;
      for (let i = block; i < block + n; i++) { const v = line[i] as number; if (v > best) best = v; left[i] = best; }
      best = -Infinity;
      for (let i = block + n - 1; i >= block; i--) { const v = line[i] as number; if (v > best) best = v; right[i] = best; }
    }
    for (let x = 0; x < w; x++) {
      const a = right[x] as number, b = left[x + n - 1] as number;
      out[y * w + x] = a > b ? a : b;
    }
  }
  return out;
}

/** Grey dilation by a filled ellipse of odd `size`; beyond the border counts as absent. */
export function dilateEllipse(p: Plane, size: number): Plane {
  const rows = ellipseRows(size);
  const r = (size - 1) / 2;
  const { width: w, height: h } = p;
  const out = new Float32Array(w * h).fill(-Infinity);
  for (const half of new Set(rows)) {
    const wide = rowMax(p.data, w, h, half);
    for (let i = 0; i < size; i++) {
      if (rows[i] !== half) continue;
      const dy = i - r;
      for (let y = Math.max(0, -dy); y < Math.min(h, h - dy); y++) {
        const o = y * w, f = (y + dy) * w;
        for (let x = 0; x < w; x++) if ((wide[f + x] as number) > (out[o + x] as number)) out[o + x] = wide[f + x] as number;
      }
    }
  }
  return { width: w, height: h, data: out };
}

const negated = (p: Plane): Plane => ({ ...p, data: p.data.map((v) => -v) });

/** Closing minus the picture: bright where a dark line or spot narrower than `size` lies. */
export function blackHat(p: Plane, size: number): Plane {
  const closed = negated(dilateEllipse(negated(dilateEllipse(p, size)), size));
  for (let i = 0; i < closed.data.length; i++) closed.data[i] = (closed.data[i] as number) - (p.data[i] as number);
  return closed;
}

/** Binary dilation by a square of side 2r+1. */
export function dilate(m: Mask, r: number): Mask {
  const { width: w, height: h } = m;
  const rows = new Uint8Array(w * h);
  const out = mask(w, h);
  for (let y = 0; y < h; y++) {
    let last = -Infinity;
    for (let x = -r; x < w; x++) {
      if (x + r < w && m.data[y * w + x + r] === 1) last = x + r;
      if (x >= 0 && last >= x - r) rows[y * w + x] = 1;
    }
  }
  for (let x = 0; x < w; x++) {
    let last = -Infinity;
    for (let y = -r; y < h; y++) {
      if (y + r < h && rows[(y + r) * w + x] === 1) last = y + r;
      if (y >= 0 && last >= y - r) out.data[y * w + x] = 1;
    }
  }
  return out;
}

const inverted = (m: Mask): Mask => ({ ...m, data: m.data.map((v) => 1 - v) });

/** Erosion then dilation by a square of side 2r+1: removes what is narrower. The border does not erode. */
export function open(m: Mask, r: number): Mask {
  return dilate(inverted(dilate(inverted(m), r)), r);
}

/** A connected set of pixels: its pixel indices and its box. */
export interface Component { readonly pixels: Int32Array; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** 8-connected components of at least `least` pixels, in reading order of their first pixel. */
export function components(m: Mask, least = 1): Component[] {
  const { width: w, height: h } = m;
  const seen = new Uint8Array(w * h);
  const stack = new Int32Array(w * h);
  const out: Component[] = [];
  for (let s = 0; s < w * h; s++) {
    if (m.data[s] === 0 || seen[s] === 1) continue;
    let head = 0, tail = 0, x0 = w, x1 = 0, y0 = h, y1 = 0;
    stack[tail++] = s;
    seen[s] = 1;
    while (head < tail) {
      const i = stack[head++] as number;
      const x = i % w, y = (i - x) / w;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const nx = x + dx, ny = y + dy;
          if (nx < 0 || ny < 0 || nx >= w || ny >= h) continue;
          const k = ny * w + nx;
          if (m.data[k] === 1 && seen[k] === 0) { seen[k] = 1; stack[tail++] = k; }
        }
      }
    }
    if (tail >= least) out.push({ pixels: stack.slice(0, tail), x: x0, y: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 });
  }
  return out;
}

/** The largest component alone, its holes filled. */
export function largestFilled(m: Mask): Mask {
  const all = components(m);
  const out = mask(m.width, m.height);
  const best = all.reduce<Component | null>((a, b) => (a === null || b.pixels.length > a.pixels.length ? b : a), null);
  if (best === null) return out;
  for (const i of best.pixels) out.data[i] = 1;
  return fillHoles(out);
}

/** Zeros that the border cannot reach (4-connected) become ones. */
export function fillHoles(m: Mask): Mask {
  const { width: w, height: h } = m;
  const out = new Uint8Array(w * h).fill(1);
  const stack = new Int32Array(w * h);
  let n = 0;
  // marks a zero as outside; each pixel is pushed once at most
  const push = (i: number): void => { if (m.data[i] === 0 && out[i] === 1) { out[i] = 0; stack[n++] = i; } };
  for (let x = 0; x < w; x++) { push(x); push((h - 1) * w + x); }
  for (let y = 0; y < h; y++) { push(y * w); push(y * w + w - 1); }
  const last = (h - 1) * w;
  while (n > 0) {
    const i = stack[--n] as number;
    const x = i % w;
    if (x > 0 && out[i - 1] === 1) push(i - 1);
    if (x < w - 1 && out[i + 1] === 1) push(i + 1);
    if (i >= w && out[i - w] === 1) push(i - w);
    if (i < last && out[i + w] === 1) push(i + w);
  }
  return { width: w, height: h, data: out };
}

/** Euclidean distance in pixels from each one to the nearest zero; beyond the border counts as zero (Felzenszwalb and Huttenlocher 2012). */
export function distanceToEdge(m: Mask): Plane {
  const w = m.width + 2, h = m.height + 2;
  const far = (w + h) ** 2;
  const g = new Float64Array(w * h);
  for (let y = 0; y < m.height; y++) for (let x = 0; x < m.width; x++) if (m.data[y * m.width + x] === 1) g[(y + 1) * w + x + 1] = far;
  const n = Math.max(w, h);
  const f = new Float64Array(n), d = new Float64Array(n), z = new Float64Array(n + 1), v = new Int32Array(n);
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < h; y++) f[y] = g[y * w + x] as number;
    lowerEnvelope(f, h, d, v, z);
    for (let y = 0; y < h; y++) g[y * w + x] = d[y] as number;
  }
  const out = new Float32Array(m.width * m.height);
  for (let y = 1; y <= m.height; y++) {
    for (let x = 0; x < w; x++) f[x] = g[y * w + x] as number;
    lowerEnvelope(f, w, d, v, z);
    for (let x = 1; x <= m.width; x++) out[(y - 1) * m.width + x - 1] = Math.sqrt(d[x] as number);
  }
  return { width: m.width, height: m.height, data: out };
}

/** d[q] = min over p of (q−p)² + f[p]. */
function lowerEnvelope(f: Float64Array, n: number, d: Float64Array, v: Int32Array, z: Float64Array): void {
  let k = 0;
  v[0] = 0;
  z[0] = -Infinity;
  z[1] = Infinity;
  const cross = (q: number, p: number) => ((f[q] as number) + q * q - ((f[p] as number) + p * p)) / (2 * q - 2 * p);
  for (let q = 1; q < n; q++) {
    let s = cross(q, v[k] as number);
    while (s <= (z[k] as number)) s = cross(q, v[--k] as number);
    v[++k] = q;
    z[k] = s;
    z[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while ((z[k + 1] as number) < q) k++;
    const p = v[k] as number;
    d[q] = (q - p) ** 2 + (f[p] as number);
  }
}
