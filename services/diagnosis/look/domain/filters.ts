// Smoothing of planes: box and Gaussian blur, guided filter, median at chosen pixels.
import { plane } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { select } from './statistics.ts';

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
  const { width: w, height: h } = p;
  const rows = new Float32Array(w * h);
  const line = new Float32Array(w + 2 * r);
  for (let y = 0; y < h; y++) {
    line.fill(p.data[y * w] as number, 0, r);
    line.set(p.data.subarray(y * w, y * w + w), r);
    line.fill(p.data[y * w + w - 1] as number, r + w);
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let j = 0; j < k.length; j++) sum += (k[j] as number) * (line[x + j] as number);
      rows[y * w + x] = sum;
    }
  }
  const out = plane(w, h);
  for (let y = 0; y < h; y++) {
    for (let j = 0; j < k.length; j++) {
      const from = Math.min(h - 1, Math.max(0, y + j - r)) * w;
      const weight = k[j] as number;
      for (let x = 0; x < w; x++) out.data[y * w + x] = (out.data[y * w + x] as number) + weight * (rows[from + x] as number);
    }
  }
  return out;
}

/**
 * Guided filter (He, Sun, Tang, "Guided image filtering", ECCV 2010): `p` smoothed so that its edges follow those of `guide`.
 * `radius` in pixels, `eps` in squared units of the guide.
 */
export function guidedFilter(guide: Plane, p: Plane, radius: number, eps: number): Plane {
  const n = p.data.length;
  const I = guide.data, P = p.data;
  const fresh = (): Plane => plane(p.width, p.height);
  const both = fresh(), squared = fresh(), a = fresh(), b = fresh(), out = fresh();
  for (let i = 0; i < n; i++) {
    both.data[i] = (I[i] as number) * (P[i] as number);
    squared.data[i] = (I[i] as number) ** 2;
  }
  const mI = boxBlur(guide, radius).data, mP = boxBlur(p, radius).data, mIP = boxBlur(both, radius).data, mII = boxBlur(squared, radius).data;
  for (let i = 0; i < n; i++) {
    const slope = ((mIP[i] as number) - (mI[i] as number) * (mP[i] as number)) / ((mII[i] as number) - (mI[i] as number) ** 2 + eps);
    a.data[i] = slope;
    b.data[i] = (mP[i] as number) - slope * (mI[i] as number);
  }
  const ma = boxBlur(a, radius).data, mb = boxBlur(b, radius).data;
  for (let i = 0; i < n; i++) out.data[i] = (ma[i] as number) * (I[i] as number) + (mb[i] as number);
  return out;
}

/** Replaces the pixels of `where` by the (upper) median of a 6 × 6 lattice of pixels spread evenly over ±`radius`. */
export function medianAt(p: Plane, where: Mask, radius: number): Plane {
  const { width: w, height: h } = p;
  const out = Float32Array.from(p.data);
  const offsets = Array.from({ length: 6 }, (_, k) => Math.round(-radius + (2 * radius * k) / 5));
  const around = new Float32Array(36);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      if (where.data[y * w + x] === 0) continue;
      let n = 0;
      for (const dy of offsets) {
        const row = Math.min(h - 1, Math.max(0, y + dy)) * w;
        for (const dx of offsets) around[n++] = p.data[row + Math.min(w - 1, Math.max(0, x + dx))] as number;
      }
      select(around, 18, 0, 35);
      out[y * w + x] = around[18] as number;
    }
  }
  return { ...p, data: out };
}
