// Smoothing of planes: box and Gaussian blur, guided filter.
import { resamplePlane, sides, wholeBox } from './raster.ts';
import type { Plane } from './raster.ts';
import { doubles, floats } from './scratch.ts';

/** Mean over (2r+1)² pixels, borders repeated; running sums, so the cost does not grow with r. `out` may be the plane's own data. */
export function boxBlur(p: Plane, r: number, out: Float32Array = new Float32Array(p.data.length)): Plane {
  const { w, h } = sides(p);
  const rows = floats('box rows', p.data.length);
  boxRows(p.data, w, h, r | 0, rows);
  boxColumns(rows, w, h, r | 0, out);
  return { width: w, height: h, data: out };
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
  const sum = doubles('box sum', w).fill(0);
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

const kernels = new Map<number, Float64Array>();

/** Gaussian weights out to 3 σ, summing to 1; index `radius` is the centre. One array for each σ, for there are few: not to be written to. */
export function gaussianKernel(sigma: number): Float64Array {
  let k = kernels.get(sigma);
  if (k === undefined) kernels.set(sigma, (k = gaussian(sigma)));
  return k;
}

function gaussian(sigma: number): Float64Array {
  const r = Math.max(1, Math.ceil(3 * sigma));
  const k = Float64Array.from({ length: 2 * r + 1 }, (_, i) => Math.exp(-0.5 * ((i - r) / sigma) ** 2));
  const sum = k.reduce((a, b) => a + b, 0);
  return k.map((v) => v / sum);
}

/** Distances between pixels are looked up to this share of a pixel. */
const SHARE = 32;

/**
 * Reads the Gaussian mean around single points between pixels, out to 3 σ, borders repeated: for a thousand of them in a tenth of the time that
 * smoothing the whole plane takes.
 */
export function pointReader(sigma: number): (p: Plane, x: number, y: number) => number {
  const r = Math.ceil(3 * sigma), taps = 2 * r + 1, across = new Float64Array(taps);
  const bell = Float64Array.from({ length: (r + 1) * SHARE + 1 }, (_, i) => Math.exp(-0.5 * (i / SHARE / sigma) ** 2));
  return (p, x, y) => {
    const { w, h } = sides(p), { data } = p, left = (Math.round(x) | 0) - r, top = (Math.round(y) | 0) - r, within = left >= 0 && left + taps <= w;
    let width = 0, height = 0, sum = 0;
    for (let k = 0; k < taps; k++) { const b = bell[Math.round(Math.abs(left + k - x) * SHARE)] as number; across[k] = b; width += b; }
    for (let j = 0; j < taps; j++) {
      const b = bell[Math.round(Math.abs(top + j - y) * SHARE)] as number, o = Math.min(h - 1, Math.max(0, top + j)) * w;
      let row = 0;
      if (within) for (let k = 0, i = o + left; k < taps; k++, i++) row += (across[k] as number) * (data[i] as number);
      else for (let k = 0; k < taps; k++) row += (across[k] as number) * (data[o + Math.min(w - 1, Math.max(0, left + k))] as number);
      sum += b * row;
      height += b;
    }
    return sum / (width * height);
  };
}

/** Gaussian blur; over σ = 6 three box blurs stand in for it (Kovesi, "Fast almost-Gaussian filtering", 2010). `out` must not be the plane's own data. */
export function gaussianBlur(p: Plane, sigma: number, out: Float32Array = new Float32Array(p.data.length)): Plane {
  const { w, h } = sides(p);
  const blurred: Plane = { width: w, height: h, data: out };
  if (sigma > 6) {
    const r = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
    boxBlur(p, r, out);
    boxBlur(blurred, r, out);
    return boxBlur(blurred, r, out);
  }
  const k = gaussianKernel(sigma), half = k.subarray((k.length - 1) / 2);
  const rows = floats('gauss rows', w * h);
  gaussRows(p.data, w, h, half, rows);
  gaussColumns(rows, w, h, half, out);
  return blurred;
}

/** `half` holds the weights from the centre outward. Two pairs of taps at once: half as often through the row that is being made. */
function gaussRows(src: Float32Array, w: number, h: number, half: Float64Array, out: Float32Array): void {
  const r = half.length - 1, centre = half[0] as number, near = half[1] as number;
  const line = doubles('gauss line', w + 2 * r), sum = doubles('gauss sum', w);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    line.fill(src[o] as number, 0, r);
    line.set(src.subarray(o, o + w), r);
    line.fill(src[o + w - 1] as number, r + w);
    for (let x = 0, c = r; x < w; x++, c++) sum[x] = centre * (line[c] as number) + near * ((line[c - 1] as number) + (line[c + 1] as number));
    let j = 2;
    for (; j < r; j += 2) {
      const s = half[j] as number, t = half[j + 1] as number;
      for (let x = 0, a = r - j, b = r + j; x < w; x++, a++, b++) sum[x] = (sum[x] as number) + s * ((line[a] as number) + (line[b] as number)) + t * ((line[a - 1] as number) + (line[b + 1] as number));
    }
    if (j === r) {
      const s = half[r] as number;
      for (let x = 0, b = 2 * r; x < w; x++, b++) sum[x] = (sum[x] as number) + s * ((line[x] as number) + (line[b] as number));
    }
    out.set(sum, o);
  }
}

function gaussColumns(src: Float32Array, w: number, h: number, half: Float64Array, out: Float32Array): void {
  const r = half.length - 1, centre = half[0] as number, near = half[1] as number;
  for (let y = 0; y < h; y++) {
    const o = y * w, above = (j: number) => Math.max(0, y - j) * w, below = (j: number) => Math.min(h - 1, y + j) * w;
    const up = above(1), down = below(1);
    for (let x = 0; x < w; x++) out[o + x] = centre * (src[o + x] as number) + near * ((src[up + x] as number) + (src[down + x] as number));
    let j = 2;
    for (; j < r; j += 2) {
      const a = above(j), b = below(j), c = above(j + 1), d = below(j + 1), s = half[j] as number, t = half[j + 1] as number;
      for (let x = 0; x < w; x++) out[o + x] = (out[o + x] as number) + s * ((src[a + x] as number) + (src[b + x] as number)) + t * ((src[c + x] as number) + (src[d + x] as number));
    }
    if (j === r) {
      const a = above(j), b = below(j), s = half[j] as number;
      for (let x = 0; x < w; x++) out[o + x] = (out[o + x] as number) + s * ((src[a + x] as number) + (src[b + x] as number));
    }
  }
}

/**
 * Guided filter (He, Sun, Tang, "Guided image filtering", ECCV 2010): `p` smoothed so that its edges follow those of `guide`.
 * `radius` in pixels, `eps` in squared units of the guide. With `step` 2 its coefficients, which are smooth, are found on planes of half
 * the size (He and Sun, "Fast guided filter", 2015).
 */
export function guidedFilter(guide: Plane, p: Plane, radius: number, eps: number, step: 1 | 2 = 1): Plane {
  const { w, h } = sides(p);
  const I = step === 1 ? guide : halved(guide, 'guided guide'), P = step === 1 ? p : halved(p, 'guided plane');
  const { a, b } = coefficients(I, P, Math.max(1, Math.round(radius / step)), eps);
  const A = step === 1 ? a : resamplePlane(a, wholeBox(a), w, h, floats('guided a', w * h)), B = step === 1 ? b : resamplePlane(b, wholeBox(b), w, h, floats('guided b', w * h));
  const out = new Float32Array(w * h), slope = A.data, base = B.data, along = guide.data;
  for (let i = 0; i < out.length; i++) out[i] = (slope[i] as number) * (along[i] as number) + (base[i] as number);
  return { width: w, height: h, data: out };
}

/** Means of 2 × 2 pixels; an odd last row or column is left out. In the work room `name`. */
function halved(p: Plane, name: string): Plane {
  const { w: wide, h: high } = sides(p), src = p.data;
  const w = Math.max(1, wide >> 1), h = Math.max(1, high >> 1), out = floats(name, w * h);
  if (wide < 2 || high < 2) return resamplePlane(p, wholeBox(p), w, h, out);
  for (let y = 0, k = 0; y < h; y++) {
    for (let x = 0, i = 2 * y * wide, j = i + wide; x < w; x++, i += 2, j += 2, k++) out[k] = ((src[i] as number) + (src[i + 1] as number) + (src[j] as number) + (src[j + 1] as number)) / 4;
  }
  return { width: w, height: h, data: out };
}

/** The line that maps guide to picture around each pixel, averaged over the windows that hold it. */
function coefficients(guide: Plane, p: Plane, radius: number, eps: number): { a: Plane; b: Plane } {
  const { w: width, h: height } = sides(p);
  const n = width * height, I = guide.data, P = p.data;
  const both = floats('guided both', n), squared = floats('guided squared', n);
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
