// Pictures as plain typed arrays, and the one resampler that everything uses.
import { doubles, floats, integers } from './scratch.ts';

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

/** Sides as machine integers: a side that was computed is a float to the engine, and with it every index below, at more than twice the time. */
export const sides = (p: { readonly width: number; readonly height: number }): { w: number; h: number } => ({ w: p.width | 0, h: p.height | 0 });

/** For each pixel made: the first one read, how many, and their weights, `width` places each (at least four, what is left 0). */
interface Taps { readonly start: Int32Array; readonly count: Int32Array; readonly weight: Float32Array; readonly width: number; /** the largest count */ readonly most: number }

/** Triangle-filter weights: bilinear when enlarging, an antialiased average when reducing. */
function taps(from: number, span: number, limit: number, out: number): Taps {
  const step = span / out;
  const support = Math.max(1, step);
  const width = Math.max(4, Math.ceil(2 * support) + 1);
  let most = 0;
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
    if (n > most) most = n;
  }
  return { start, count, weight, width, most };
}

/** Resamples `box` of an interleaved picture to `outWidth` × `outHeight`; values keep their scale. */
export function resample(data: Float32Array | Uint8Array, width: number, height: number, channels: 1 | 3, box: Box, outWidth: number, outHeight: number, out: Float32Array = new Float32Array(outWidth * outHeight * channels)): Float32Array {
  resampleRows(data, width, height, channels, box, outWidth, outHeight, out);
  return out;
}

/** Into floats, or rounded into bytes. */
function resampleRows(data: Float32Array | Uint8Array, width: number, height: number, channels: 1 | 3, box: Box, outWidth: number, outHeight: number, out: Float32Array | Uint8Array): void {
  const h = taps(box.x, box.width, width, outWidth), v = taps(box.y, box.height, height, outHeight);
  const line = (outWidth | 0) * channels, rows = outHeight | 0, wide = (width | 0) * channels;
  const row = floats('resample row', line), source = doubles('resample source', wide + 12).fill(0, wide);
  const squeeze = channels === 1 ? (h.most <= 4 ? squeeze1Few : squeeze1) : h.most <= 4 ? squeeze3Few : squeeze3;
  // rows are squeezed when they are first needed and kept while they may be needed again
  const held = Math.min(height, v.width + 1) | 0;
  const ring = floats('resample ring', held * line);
  const holds = integers('resample holds', held).fill(-1);
  for (let i = 0; i < rows; i++) {
    const n = v.count[i] as number, first = v.start[i] as number;
    for (let k = 0; k < n; k++) {
      const y = first + k, slot = y % held;
      if (holds[slot] === y) continue;
      source.set(data.subarray(y * wide, (y + 1) * wide));
      squeeze(source, h, ring, slot * line);
      holds[slot] = y;
    }
    if (out instanceof Float32Array) join(ring, line, held, first, n, v.weight, i * v.width, out, i * line);
    else {
      join(ring, line, held, first, n, v.weight, i * v.width, row, 0);
      // weights are positive and sum to 1: the values stay within 0…255
      for (let x = 0, to = i * line; x < line; x++, to++) out[to] = (row[x] as number) + 0.5;
    }
  }
}

/** Weighted sum of `n` rows of the ring, from row `first` of the picture: three at first, then two at once. */
function join(ring: Float32Array, line: number, held: number, first: number, n: number, weights: Float32Array, at: number, row: Float32Array, to: number): void {
  const p = weights[at] as number, a = (first % held) * line;
  if (n === 1) { for (let x = 0; x < line; x++) row[to + x] = p * (ring[a + x] as number); return; }
  const q = weights[at + 1] as number, b = ((first + 1) % held) * line;
  if (n === 2) { for (let x = 0; x < line; x++) row[to + x] = p * (ring[a + x] as number) + q * (ring[b + x] as number); return; }
  const s = weights[at + 2] as number, c = ((first + 2) % held) * line;
  for (let x = 0; x < line; x++) row[to + x] = p * (ring[a + x] as number) + q * (ring[b + x] as number) + s * (ring[c + x] as number);
  for (let k = 3; k < n; k += 2) {
    const t = weights[at + k] as number, d = ((first + k) % held) * line;
    // the last one may be alone: it then stands in for its neighbour, with no weight
    const u = k + 1 < n ? (weights[at + k + 1] as number) : 0, e = k + 1 < n ? ((first + k + 1) % held) * line : d;
    for (let x = 0; x < line; x++) row[to + x] = (row[to + x] as number) + t * (ring[d + x] as number) + u * (ring[e + x] as number);
  }
}

/** One row squeezed. */
function squeeze1(data: Float64Array, h: Taps, out: Float32Array, to: number): void {
  const { start, count, weight } = h;
  for (let i = 0, w = 0, n = start.length; i < n; i++, w += h.width) {
    const from = start[i] as number;
    let sum = 0;
    for (let k = 0, many = count[i] as number; k < many; k++) sum += (weight[w + k] as number) * (data[from + k] as number);
    out[to + i] = sum;
  }
}

function squeeze3(data: Float64Array, h: Taps, out: Float32Array, to: number): void {
  const { start, count, weight } = h;
  for (let i = 0, o = to, w = 0, n = start.length; i < n; i++, o += 3, w += h.width) {
    let r = 0, g = 0, b = 0;
    for (let k = w, j = 3 * (start[i] as number), end = w + (count[i] as number); k < end; k++, j += 3) {
      const share = weight[k] as number;
      r += share * (data[j] as number);
      g += share * (data[j + 1] as number);
      b += share * (data[j + 2] as number);
    }
    out[o] = r;
    out[o + 1] = g;
    out[o + 2] = b;
  }
}

/** The same two where no pixel has more than four taps, as in most pictures: without an inner loop in half the time. Taps that are not there weigh nothing. */
function squeeze1Few(data: Float64Array, h: Taps, out: Float32Array, to: number): void {
  const { start, weight } = h;
  for (let i = 0, w = 0, n = start.length; i < n; i++, w += h.width) {
    const j = start[i] as number;
    out[to + i] = (weight[w] as number) * (data[j] as number) + (weight[w + 1] as number) * (data[j + 1] as number) + (weight[w + 2] as number) * (data[j + 2] as number) + (weight[w + 3] as number) * (data[j + 3] as number);
  }
}

function squeeze3Few(data: Float64Array, h: Taps, out: Float32Array, to: number): void {
  const { start, weight } = h;
  for (let i = 0, o = to, w = 0, n = start.length; i < n; i++, o += 3, w += h.width) {
    const p = weight[w] as number, q = weight[w + 1] as number, s = weight[w + 2] as number, t = weight[w + 3] as number, j = 3 * (start[i] as number);
    out[o] = p * (data[j] as number) + q * (data[j + 3] as number) + s * (data[j + 6] as number) + t * (data[j + 9] as number);
    out[o + 1] = p * (data[j + 1] as number) + q * (data[j + 4] as number) + s * (data[j + 7] as number) + t * (data[j + 10] as number);
    out[o + 2] = p * (data[j + 2] as number) + q * (data[j + 5] as number) + s * (data[j + 8] as number) + t * (data[j + 11] as number);
  }
}

/** The box lies on whole pixels of the picture and keeps its size: nothing to compute. */
const isCut = (p: Rgb, box: Box, width: number, height: number): boolean =>
  box.width === width && box.height === height && Number.isInteger(box.x) && Number.isInteger(box.y) && box.x >= 0 && box.y >= 0 && box.x + width <= p.width && box.y + height <= p.height;

export function resampleRgb(p: Rgb, box: Box, width: number, height: number, data: Uint8Array = new Uint8Array(3 * width * height)): Rgb {
  if (isCut(p, box, width, height)) {
    if (width === p.width && height === p.height) return p;
    for (let y = 0; y < height; y++) { const from = 3 * ((box.y + y) * p.width + box.x); data.set(p.data.subarray(from, from + 3 * width), 3 * y * width); }
    return { width, height, data };
  }
  resampleRows(p.data, p.width, p.height, 3, box, width, height, data);
  return { width, height, data };
}

export function resamplePlane(p: Plane, box: Box, width: number, height: number, out: Float32Array = new Float32Array(width * height)): Plane {
  resampleRows(p.data, p.width, p.height, 1, box, width, height, out);
  return { width, height, data: out };
}

/** Pixels above a level. */
export function above(p: Plane, level: number, out: Uint8Array = new Uint8Array(p.data.length)): Mask {
  const { data } = p;
  for (let i = 0; i < out.length; i++) out[i] = (data[i] as number) > level ? 1 : 0;
  return { width: p.width, height: p.height, data: out };
}

export function area(m: Mask): number {
  const { data } = m;
  let n = 0;
  for (let i = 0; i < data.length; i++) n += data[i] as number;
  return n;
}

/** The smallest box around the ones, or null when there are none. */
export function bounds(m: Mask): Box | null {
  const { w, h } = sides(m), { data } = m;
  let x0 = w, y0 = h, x1 = -1, y1 = -1;
  for (let y = 0; y < h; y++) {
    const o = y * w;
    let first = 0, last = w - 1;
    while (first < w && data[o + first] === 0) first++;
    if (first === w) continue;
    // from the right only down to the furthest one known
    while (last > x1 && data[o + last] === 0) last--;
    if (first < x0) x0 = first;
    if (last > x1) x1 = last;
    if (y < y0) y0 = y;
    y1 = y;
  }
  return x1 < 0 ? null : { x: x0, y: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 };
}

/** Overlap of two masks of one size, 2|A∩B| / (|A|+|B|); 1 when both are empty. */
export function dice(a: Mask, b: Mask): number {
  const one = a.data, other = b.data;
  let both = 0, sum = 0;
  for (let i = 0; i < one.length; i++) {
    const p = one[i] as number, q = other[i] as number;
    both += p & q;
    sum += p + q;
  }
  return sum === 0 ? 1 : (2 * both) / sum;
}

/** Column of the first pixel of a row that is not 0, the row being `w` values from `at`; `w` when there is none. */
export function firstOf(data: Uint8Array, at: number, w: number): number {
  let x = 0;
  while (x < w && data[at + x] === 0) x++;
  return x;
}

/** Column of the last one; −1 when there is none. */
export function lastOf(data: Uint8Array, at: number, w: number): number {
  let x = w - 1;
  while (x >= 0 && data[at + x] === 0) x--;
  return x;
}
