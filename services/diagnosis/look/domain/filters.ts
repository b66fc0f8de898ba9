// Smoothing of planes: box and Gaussian blur, guided filter.
import { resamplePlane, wholeBox } from './raster.ts';
import type { Plane } from './raster.ts';
import { floats } from './scratch.ts';

/** Mean over (2r+1)² pixels, borders repeated; running sums, so the cost does not grow with r. `out` may be the plane's own data. */
export function boxBlur(p: Plane, r: number, out: Float32Array = new Float32Array(p.data.length)): Plane {
  const rows = floats('box rows', p.data.length);
  boxRows(p.data, p.width, p.height, r, rows);
  boxColumns(rows, p.width, p.height, r, out);
  return { width: p.width, height: p.height, data: out };
}

function boxRows(src: Float32Array, w: number, h: number, r: number, out: Float32Array): void {
  const scale = 1 / (2 * r + 1);
  // between `from` and `to` no border is near
  const from = Math.min(w, r), to = Math.max(from, w - r - 1);
  for (let y = 0; y < h; y++) {
    const o = y * w, last = o + w - 1;
    let sum = 0;
    for (let k = -r; k <= r; k++) sum += src[o + Math.min(w - 1, Math.max(0, k))] as number;
    for (let x = 0; x < from; x++) {
      out[o + x] = sum * scale;
      sum += (src[Math.min(last, o + x + r + 1)] as number) - (src[o] as number);
    }
    for (let i = o + from, end = o + to; i < end; i++) {
      out[i] = sum * scale;
      sum += (src[i + r + 1] as number) - (src[i - r] as number);
    }
    for (let x = to; x < w; x++) {
      out[o + x] = sum * scale;
      sum += (src[last] as number) - (src[o + Math.max(0, x - r)] as number);
    }
  }
}

function boxColumns(src: Float32Array, w: number, h: number, r: number, out: Float32Array): void {
  const scale = 1 / (2 * r + 1);
  const sum = new Float64Array(w);
  for (let k = -r; k <= r; k++) {
    const o = Math.min(h - 1, Math.max(0, k)) * w;
    for (let x = 0; x < w; x++) sum[x] = (sum[x] as number) + (src[o + x] as number);
  }
  for (let y = 0; y < h; y++) {
    const add = Math.min(h - 1, y + r + 1) * w, drop = Math.max(0, y - r) * w, o = y * w;
    for (let x = 0; x < w; x++) {
      const v = sum[x] as number;
      out[o + x] = v * scale;
      sum[x] = v + (src[add + x] as number) - (src[drop + x] as number);
    }
  }
}

/** Gaussian weights out to 3 σ, summing to 1; index `radius` is the centre. */
export function gaussianKernel(sigma: number): Float64Array {
  const r = Math.max(1, Math.ceil(3 * sigma));
  const k = Float64Array.from({ length: 2 * r + 1 }, (_, i) => Math.exp(-0.5 * ((i - r) / sigma) ** 2));
  const sum = k.reduce((a, b) => a + b, 0);
  return k.map((v) => v / sum);
}

/** Gaussian blur; over σ = 6 three box blurs stand in for it (Kovesi, "Fast almost-Gaussian filtering", 2010). `out` must not be the plane's own data. */
export function gaussianBlur(p: Plane, sigma: number, out: Float32Array = new Float32Array(p.data.length)): Plane {
  const { width: w, height: h, data } = p;
  const blurred: Plane = { width: w, height: h, data: out };
  if (sigma > 6) {
    const r = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
    boxBlur(p, r, out);
    boxBlur(blurred, r, out);
    return boxBlur(blurred, r, out);
  }
  const k = gaussianKernel(sigma);
  const r = (k.length - 1) / 2;
  const half = k.slice(r), centre = half[0] as number;
  const rows = floats('gauss rows', w * h), line = floats('gauss line', w + 2 * r);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    line.fill(data[o] as number, 0, r);
    line.set(data.subarray(o, o + w), r);
    line.fill(data[o + w - 1] as number, r + w);
    for (let x = 0; x < w; x++) {
      const c = x + r;
      let sum = centre * (line[c] as number);
      for (let j = 1; j <= r; j++) sum += (half[j] as number) * ((line[c - j] as number) + (line[c + j] as number));
      rows[o + x] = sum;
    }
  }
  // two pairs of rows at once: half as often through the row that is being made
  for (let y = 0; y < h; y++) {
    const o = y * w;
    const up1 = Math.max(0, y - 1) * w, down1 = Math.min(h - 1, y + 1) * w, weight1 = half[1] as number;
    for (let x = 0; x < w; x++) out[o + x] = centre * (rows[o + x] as number) + weight1 * ((rows[up1 + x] as number) + (rows[down1 + x] as number));
    let j = 2;
    for (; j < r; j += 2) {
      const a = Math.max(0, y - j) * w, b = Math.min(h - 1, y + j) * w, c = Math.max(0, y - j - 1) * w, d = Math.min(h - 1, y + j + 1) * w;
      const s = half[j] as number, t = half[j + 1] as number;
      for (let x = 0; x < w; x++) out[o + x] = (out[o + x] as number) + s * ((rows[a + x] as number) + (rows[b + x] as number)) + t * ((rows[c + x] as number) + (rows[d + x] as number));
    }
    if (j === r) {
      const a = Math.max(0, y - j) * w, b = Math.min(h - 1, y + j) * w, s = half[j] as number;
      for (let x = 0; x < w; x++) out[o + x] = (out[o + x] as number) + s * ((rows[a + x] as number) + (rows[b + x] as number));
    }
  }
  return blurred;
}

/**
 * Guided filter (He, Sun, Tang, "Guided image filtering", ECCV 2010): `p` smoothed so that its edges follow those of `guide`.
 * `radius` in pixels, `eps` in squared units of the guide. With `step` 2 its coefficients, which are smooth, are found on planes of half
 * the size (He and Sun, "Fast guided filter", 2015).
 */
export function guidedFilter(guide: Plane, p: Plane, radius: number, eps: number, step: 1 | 2 = 1): Plane {
  const { width: w, height: h } = p;
  const I = step === 1 ? guide : halved(guide), P = step === 1 ? p : halved(p);
  const { a, b } = coefficients(I, P, Math.max(1, Math.round(radius / step)), eps);
  const A = step === 1 ? a : resamplePlane(a, wholeBox(a), w, h, floats('guided a', w * h)), B = step === 1 ? b : resamplePlane(b, wholeBox(b), w, h, floats('guided b', w * h));
  const out = new Float32Array(w * h);
  for (let i = 0; i < out.length; i++) out[i] = (A.data[i] as number) * (guide.data[i] as number) + (B.data[i] as number);
  return { width: w, height: h, data: out };
}

/** Means of 2 × 2 pixels; an odd last row or column is left out. */
function halved(p: Plane): Plane {
  const w = Math.max(1, p.width >> 1), h = Math.max(1, p.height >> 1);
  if (p.width < 2 || p.height < 2) return resamplePlane(p, wholeBox(p), w, h);
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0, i = 2 * y * p.width; x < w; x++, i += 2) {
      out[y * w + x] = ((p.data[i] as number) + (p.data[i + 1] as number) + (p.data[i + p.width] as number) + (p.data[i + p.width + 1] as number)) / 4;
    }
  }
  return { width: w, height: h, data: out };
}

/** The line that maps guide to picture around each pixel, averaged over the windows that hold it. */
function coefficients(guide: Plane, p: Plane, radius: number, eps: number): { a: Plane; b: Plane } {
  const { width, height } = p;
  const n = width * height, I = guide.data, P = p.data;
  const both = new Float32Array(n), squared = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const g = I[i] as number;
    both[i] = g * (P[i] as number);
    squared[i] = g * g;
  }
  const mean = (data: Float32Array, out: Float32Array) => boxBlur({ width, height, data }, radius, out).data;
  const mI = mean(I, floats('guide I', n)), mP = mean(P, floats('guide P', n));
  mean(both, both);
  mean(squared, squared);
  for (let i = 0; i < n; i++) {
    const g = mI[i] as number, q = mP[i] as number;
    const slope = ((both[i] as number) - g * q) / ((squared[i] as number) - g * g + eps);
    both[i] = slope;
    squared[i] = q - slope * g;
  }
  return { a: { width, height, data: mean(both, both) }, b: { width, height, data: mean(squared, squared) } };
}
