// Smoothing of planes: box and Gaussian blur, guided filter.
import { resamplePlane, wholeBox } from './raster.ts';
import type { Plane } from './raster.ts';

/** Mean over (2r+1)² pixels, borders repeated; running sums, so the cost does not grow with r. */
export function boxBlur(p: Plane, r: number): Plane {
  return { ...p, data: boxColumns(boxRows(p.data, p.width, p.height, r), p.width, p.height, r) };
}

function boxRows(src: Float32Array, w: number, h: number, r: number): Float32Array {
  const out = new Float32Array(src.length);
  const scale = 1 / (2 * r + 1);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    let sum = 0;
    for (let k = -r; k <= r; k++) sum += src[o + Math.min(w - 1, Math.max(0, k))] as number;
    for (let x = 0; x < w; x++) {
      out[o + x] = sum * scale;
      sum += (src[o + Math.min(w - 1, x + r + 1)] as number) - (src[o + Math.max(0, x - r)] as number);
    }
  }
  return out;
}

function boxColumns(src: Float32Array, w: number, h: number, r: number): Float32Array {
  const out = new Float32Array(src.length);
  const scale = 1 / (2 * r + 1);
  const sum = new Float64Array(w);
  for (let k = -r; k <= r; k++) {
    const o = Math.min(h - 1, Math.max(0, k)) * w;
    for (let x = 0; x < w; x++) sum[x] = (sum[x] as number) + (src[o + x] as number);
  }
  for (let y = 0; y < h; y++) {
    const add = Math.min(h - 1, y + r + 1) * w, drop = Math.max(0, y - r) * w;
    for (let x = 0; x < w; x++) {
      out[y * w + x] = (sum[x] as number) * scale;
      sum[x] = (sum[x] as number) + (src[add + x] as number) - (src[drop + x] as number);
    }
  }
  return out;
}

/** Gaussian weights out to 3 σ, summing to 1; index `radius` is the centre. */
export function gaussianKernel(sigma: number): Float64Array {
  const r = Math.max(1, Math.ceil(3 * sigma));
  const k = Float64Array.from({ length: 2 * r + 1 }, (_, i) => Math.exp(-0.5 * ((i - r) / sigma) ** 2));
  const sum = k.reduce((a, b) => a + b, 0);
  return k.map((v) => v / sum);
}

/** Gaussian blur; over σ = 6 three box blurs stand in for it (Kovesi, "Fast almost-Gaussian filtering", 2010). */
export function gaussianBlur(p: Plane, sigma: number): Plane {
  if (sigma > 6) {
    const r = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
    return boxBlur(boxBlur(boxBlur(p, r), r), r);
  }
  const k = gaussianKernel(sigma);
  const r = (k.length - 1) / 2;
  const half = k.slice(r);
  const { width: w, height: h, data } = p;
  const rows = new Float32Array(w * h), out = new Float32Array(w * h);
  const line = new Float32Array(w + 2 * r);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    line.fill(data[o] as number, 0, r);
    line.set(data.subarray(o, o + w), r);
    line.fill(data[o + w - 1] as number, r + w);
    for (let x = 0; x < w; x++) {
      const c = x + r;
      let sum = (half[0] as number) * (line[c] as number);
      for (let j = 1; j <= r; j++) sum += (half[j] as number) * ((line[c - j] as number) + (line[c + j] as number));
      rows[o + x] = sum;
    }
  }
  for (let y = 0; y < h; y++) {
    const o = y * w;
    const centre = half[0] as number;
    for (let x = 0; x < w; x++) out[o + x] = centre * (rows[o + x] as number);
    for (let j = 1; j <= r; j++) {
      const up = Math.max(0, y - j) * w, down = Math.min(h - 1, y + j) * w, weight = half[j] as number;
      for (let x = 0; x < w; x++) out[o + x] = (out[o + x] as number) + weight * ((rows[up + x] as number) + (rows[down + x] as number));
    }
  }
  return { width: w, height: h, data: out };
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
  const A = step === 1 ? a : resamplePlane(a, wholeBox(a), w, h), B = step === 1 ? b : resamplePlane(b, wholeBox(b), w, h);
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
  const mean = (data: Float32Array) => boxBlur({ width, height, data }, radius).data;
  const mI = mean(I), mP = mean(P), mIP = mean(both), mII = mean(squared);
  for (let i = 0; i < n; i++) {
    const g = mI[i] as number, q = mP[i] as number;
    const slope = ((mIP[i] as number) - g * q) / ((mII[i] as number) - g * g + eps);
    both[i] = slope;
    squared[i] = q - slope * g;
  }
  return { a: { width, height, data: mean(both) }, b: { width, height, data: mean(squared) } };
}
