// Pictures as plain typed arrays, and the one resampler that everything uses.
import { floats } from './scratch.ts';

/** 8-bit sRGB, three interleaved channels, row by row from the top left. */
export interface Rgb { readonly width: number; readonly height: number; readonly data: Uint8Array }
/** One float a pixel. */
export interface Plane { readonly width: number; readonly height: number; readonly data: Float32Array }
/** One byte a pixel: 0 outside, 1 inside. */
export interface Mask { readonly width: number; readonly height: number; readonly data: Uint8Array }
/** A rectangle in pixel edges: (0, 0, width, height) is the whole picture. May reach beyond it: borders are repeated. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const wholeBox = (p: { width: number; height: number }): Box => ({ x: 0, y: 0, width: p.width, height: p.height });
export const plane = (width: number, height: number): Plane => ({ width, height, data: new Float32Array(width * height) });
export const mask = (width: number, height: number): Mask => ({ width, height, data: new Uint8Array(width * height) });

interface Taps { readonly start: Int32Array; readonly count: Int32Array; readonly weight: Float32Array; readonly width: number }

/** Triangle-filter weights: bilinear when enlarging, an antialiased average when reducing. */
function taps(from: number, span: number, limit: number, out: number): Taps {
  const step = span / out;
  const support = Math.max(1, step);
  const width = Math.ceil(2 * support) + 1;
  const start = new Int32Array(out);
  const count = new Int32Array(out);
  const weight = new Float32Array(out * width);
  for (let i = 0; i < out; i++) {
    const centre = from + (i + 0.5) * step - 0.5;
    const first = Math.ceil(centre - support);
    const last = Math.floor(centre + support);
    const lo = Math.min(Math.max(first, 0), limit - 1);
    let n = 0;
    let sum = 0;
    for (let j = first; j <= last; j++) {
      const w = 1 - Math.abs(j - centre) / support;
      if (w <= 0) continue;
      const k = Math.min(Math.max(j, 0), limit - 1) - lo;
      weight[i * width + k] = (weight[i * width + k] as number) + w;
      n = Math.max(n, k + 1);
      sum += w;
    }
    for (let k = 0; k < n; k++) weight[i * width + k] = (weight[i * width + k] as number) / sum;
    start[i] = lo;
    count[i] = n;
  }
  return { start, count, weight, width };
}

/** Resamples `box` of an interleaved picture to `outWidth` × `outHeight`; values keep their scale. */
export function resample(data: Float32Array | Uint8Array, width: number, height: number, channels: 1 | 3, box: Box, outWidth: number, outHeight: number): Float32Array {
  const out = new Float32Array(outWidth * outHeight * channels);
  resampleRows(data, width, height, channels, box, outWidth, outHeight, (row, at) => out.set(row, at));
  return out;
}

/** Row by row: `take` gets each finished row, which it must copy, and where it begins. */
function resampleRows(data: Float32Array | Uint8Array, width: number, height: number, channels: 1 | 3, box: Box, outWidth: number, outHeight: number, take: (row: Float32Array, at: number) => void): void {
  const h = taps(box.x, box.width, width, outWidth);
  const v = taps(box.y, box.height, height, outHeight);
  const line = outWidth * channels;
  const row = floats('resample row', line);
  // rows are squeezed when they are first needed and kept while they may be needed again
  const held = Math.min(height, v.width + 1);
  const ring = floats('resample ring', held * line);
  const holds = new Int32Array(held).fill(-1);
  for (let i = 0; i < outHeight; i++) {
    const n = v.count[i] as number, first = v.start[i] as number;
    for (let k = 0; k < n; k++) {
      const y = first + k, slot = y % held;
      if (holds[slot] === y) continue;
      if (channels === 3) squeeze3(data as Uint8Array, y * width, h, ring, slot * line); else squeeze1(data as Float32Array, y * width, h, ring, slot * line);
      holds[slot] = y;
    }
    const weight = (k: number) => (k < n ? (v.weight[i * v.width + k] as number) : 0);
    // beyond the last row the weight is 0 and the first one stands in
    const from = (k: number) => ((first + (k < n ? k : 0)) % held) * line;
    const p = weight(0), q = weight(1), s = weight(2), a = from(0), b = from(1), c = from(2);
    if (n <= 2) for (let x = 0; x < line; x++) row[x] = p * (ring[a + x] as number) + q * (ring[b + x] as number);
    else for (let x = 0; x < line; x++) row[x] = p * (ring[a + x] as number) + q * (ring[b + x] as number) + s * (ring[c + x] as number);
    for (let k = 3; k < n; k += 2) {
      const t = weight(k), u = weight(k + 1), d = from(k), e = from(k + 1);
      for (let x = 0; x < line; x++) row[x] = (row[x] as number) + t * (ring[d + x] as number) + u * (ring[e + x] as number);
    }
    take(row, i * line);
  }
}

function squeeze1(data: Float32Array, row: number, h: Taps, out: Float32Array, to: number): void {
  const { start, count, weight, width } = h;
  for (let i = 0; i < start.length; i++) {
    const from = row + (start[i] as number), n = count[i] as number, w = i * width;
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (weight[w + k] as number) * (data[from + k] as number);
    out[to + i] = sum;
  }
}

function squeeze3(data: Uint8Array, row: number, h: Taps, out: Float32Array, to: number): void {
  const { start, count, weight, width } = h;
  for (let i = 0, o = to; i < start.length; i++, o += 3) {
    const n = count[i] as number, w = i * width;
    let r = 0, g = 0, b = 0;
    for (let k = 0, j = (row + (start[i] as number)) * 3; k < n; k++, j += 3) {
      const share = weight[w + k] as number;
      r += share * (data[j] as number);
      g += share * (data[j + 1] as number);
      b += share * (data[j + 2] as number);
    }
    out[o] = r;
    out[o + 1] = g;
    out[o + 2] = b;
  }
}

export function resampleRgb(p: Rgb, box: Box, width: number, height: number): Rgb {
  if (box.x === 0 && box.y === 0 && box.width === width && box.height === height && p.width === width && p.height === height) return p;
  const data = new Uint8Array(width * height * 3);
  // weights are positive and sum to 1: the values stay within 0…255
  resampleRows(p.data, p.width, p.height, 3, box, width, height, (row, at) => { for (let x = 0; x < row.length; x++) data[at + x] = (row[x] as number) + 0.5; });
  return { width, height, data };
}

export function resamplePlane(p: Plane, box: Box, width: number, height: number, out: Float32Array = new Float32Array(width * height)): Plane {
  resampleRows(p.data, p.width, p.height, 1, box, width, height, (row, at) => out.set(row, at));
  return { width, height, data: out };
}

/** Pixels above a level. */
export function above(p: Plane, level: number): Mask {
  const m = mask(p.width, p.height);
  for (let i = 0; i < m.data.length; i++) m.data[i] = (p.data[i] as number) > level ? 1 : 0;
  return m;
}

export function area(m: Mask): number {
  let n = 0;
  for (let i = 0; i < m.data.length; i++) n += m.data[i] as number;
  return n;
}

/** The smallest box around the ones, or null when there are none. */
export function bounds(m: Mask): Box | null {
  let x0 = m.width, y0 = m.height, x1 = -1, y1 = -1;
  for (let y = 0; y < m.height; y++) {
    for (let x = 0; x < m.width; x++) {
      if (m.data[y * m.width + x] === 0) continue;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      y1 = y;
    }
  }
  return x1 < 0 ? null : { x: x0, y: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 };
}

/** Overlap of two masks of one size, 2|A∩B| / (|A|+|B|); 1 when both are empty. */
export function dice(a: Mask, b: Mask): number {
  let both = 0, sum = 0;
  for (let i = 0; i < a.data.length; i++) {
    both += (a.data[i] as number) & (b.data[i] as number);
    sum += (a.data[i] as number) + (b.data[i] as number);
  }
  return sum === 0 ? 1 : (2 * both) / sum;
}
