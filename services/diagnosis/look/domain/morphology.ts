// Shapes in masks and planes: opening, black-hat, largest component, holes, exact distance to the edge.
import { firstOf, lastOf, sides } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { doubles, integers, octets } from './scratch.ts';

/** Half widths of the rows of a filled ellipse `size` × `size` (size odd), row by row from the top. */
function ellipseRows(size: number): number[] {
  const r = (size - 1) / 2;
  return Array.from({ length: size }, (_, i) => Math.round(r * Math.sqrt(Math.max(0, 1 - ((i - r) / r) ** 2))));
}

/** Bits of +∞ as a float: floats not below 0 have bits in the same order as they themselves, up to this. */
const MOST = 0x7f800000;
/** The larger of two numbers in 0…MOST, without a branch: in a picture the processor would guess it wrongly about half of the time. */
const larger = (a: number, b: number): number => { const d = (a - b) | 0; return a - (d & (d >> 31)); };

/** Turns the largest over 2r+1 pixels of a row into the largest over 2r+3. */
function widened(src: Int32Array, w: number, h: number, out: Int32Array): void {
  for (let y = 0; y < h; y++) {
    const o = y * w, last = o + w - 1;
    let before = 0, here = src[o] as number;
    for (let i = o; i < last; i++) {
      const after = src[i + 1] as number;
      out[i] = larger(larger(before, here), after);
      before = here;
      here = after;
    }
    out[last] = larger(before, here);
  }
}

/** Dilation of numbers in 0…MOST by a filled ellipse of odd `size`; its cost grows with `size`, which is small here. `from` must not be a work room of its own. */
function dilated(from: Int32Array, w: number, h: number, size: number, out: Int32Array): void {
  const rows = ellipseRows(size), r = (size - 1) >> 1;
  let wide = from, spare = integers('dilate one', w * h), other = integers('dilate other', w * h);
  out.fill(0);
  // from the ellipse's narrow ends to its middle; rows above and below the middle are alike: both are folded in at once
  for (let d = r, half = 0; d >= 0; d--) {
    for (; half < (rows[r + d] as number); half++) {
      widened(wide, w, h, spare);
      wide = spare;
      [spare, other] = [other, spare];
    }
    for (let y = 0; y < h; y++) {
      const inUp = y >= d, inDown = y + d < h;
      if (inUp || inDown) foldRows(wide, (inUp ? y - d : y + d) * w, (inDown ? y + d : y - d) * w, out, y * w, w);
    }
  }
}

function foldRows(wide: Int32Array, up: number, down: number, out: Int32Array, to: number, w: number): void {
  for (let x = 0; x < w; x++) out[to + x] = larger(out[to + x] as number, larger(wide[up + x] as number, wide[down + x] as number));
}

/** The bits of a plane's values, what is below 0 as 0, in the work room `name`. */
function bitsOf(p: Plane, name: string): Int32Array {
  const room = integers(name, p.data.length);
  new Float32Array(room.buffer, room.byteOffset, room.length).set(p.data);
  for (let i = 0; i < room.length; i++) { const v = room[i] as number; room[i] = v & ~(v >> 31); }
  return room;
}

/** Grey dilation by a filled ellipse of odd `size`, of values not below 0; beyond the border counts as absent. */
export function dilateEllipse(p: Plane, size: number): Plane {
  const { w, h } = sides(p), out = new Int32Array(w * h);
  dilated(bitsOf(p, 'dilate from'), w, h, size, out);
  return { width: w, height: h, data: new Float32Array(out.buffer) };
}

/** Closing minus the picture, whose values are not below 0: bright where a dark line or spot narrower than `size` lies. */
export function blackHat(p: Plane, size: number): Plane {
  const { w, h } = sides(p), plain = p.data;
  const from = bitsOf(p, 'dilate from'), wide = integers('black-hat', w * h), out = new Int32Array(w * h);
  dilated(from, w, h, size, wide);
  // erosion is dilation of what is missing
  for (let i = 0; i < wide.length; i++) from[i] = MOST - (wide[i] as number);
  dilated(from, w, h, size, out);
  for (let i = 0; i < out.length; i++) out[i] = MOST - (out[i] as number);
  const data = new Float32Array(out.buffer);
  for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) - (plain[i] as number);
  return { width: w, height: h, data };
}

/** Binary dilation by a square of side 2r+1. */
export function dilate(m: Mask, r: number, out?: Uint8Array): Mask {
  return spread(m, r, 1, out);
}

/** Erosion then dilation by a square of side 2r+1: removes what is narrower. The border does not erode. */
export function open(m: Mask, r: number, out?: Uint8Array): Mask {
  return spread(spread(m, r, 0, octets('open', m.data.length)), r, 1, out);
}

/** Pixels of `value` spread over a square of side 2r+1: dilation of the ones, or of the zeros, which erodes the ones. */
function spread(m: Mask, r: number, value: 0 | 1, out: Uint8Array = new Uint8Array(m.data.length)): Mask {
  const { w, h } = sides(m), { data } = m;
  // four pixels a word, first one lowest, in rows padded with pixels that are none; 1 where `value` is
  const words = (w + 3) >> 2, near = integers('spread rows', words * h), bytes = new Uint8Array(near.buffer, near.byteOffset, 4 * words * h);
  const flip = value === 1 ? 0 : 0x01010101, inLast = -1 >>> (8 * (4 * words - w));
  for (let y = 0; y < h; y++) {
    bytes.set(data.subarray(y * w, (y + 1) * w), 4 * words * y);
    const from = words * y, last = from + words - 1;
    if (flip !== 0) for (let k = from; k <= last; k++) near[k] = (near[k] as number) ^ flip;
    near[last] = (near[last] as number) & inLast;
    for (let left = r; left > 0; left -= 3) alongRow(near, from, last, Math.min(left, 3));
  }
  const line = integers('spread line', words), pixels = new Uint8Array(line.buffer, line.byteOffset, w);
  for (let y = 0; y < h; y++) {
    line.fill(flip);
    for (let from = Math.max(0, y - r), last = Math.min(h - 1, y + r); from <= last; from++) merge(near, from * words, line, flip !== 0);
    out.set(pixels, y * w);
  }
  return { width: w, height: h, data: out };
}

/** Ones spread by `r` ≤ 3 pixels to both sides within one row of words. */
function alongRow(near: Int32Array, from: number, last: number, r: number): void {
  let before = 0, here = near[from] as number;
  for (let k = from; k <= last; k++) {
    const after = k < last ? (near[k + 1] as number) : 0;
    let all = here | (here << 8) | (before >>> 24) | (here >>> 8) | (after << 24);
    if (r > 1) all |= (here << 16) | (before >>> 16) | (here >>> 16) | (after << 16);
    if (r > 2) all |= (here << 24) | (before >>> 8) | (here >>> 24) | (after << 8);
    near[k] = all;
    before = here;
    here = after;
  }
}

/** Ones of a row of words added to `line`; taken from it when `line` holds ones where nothing is. */
function merge(near: Int32Array, from: number, line: Int32Array, inverse: boolean): void {
  const n = line.length;
  if (inverse) for (let k = 0; k < n; k++) line[k] = (line[k] as number) & ~(near[from + k] as number);
  else for (let k = 0; k < n; k++) line[k] = (line[k] as number) | (near[from + k] as number);
}

/** A connected set of pixels: its pixel indices and its box. */
export interface Component { readonly pixels: Int32Array; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Runs of equal pixels, row by row, joined to sets: `root` names the set of each run, by its first run. Good until the next call of `runsOf`. */
interface Runs { readonly n: number; readonly from: Int32Array; readonly to: Int32Array; readonly row: Int32Array; readonly root: Int32Array }

/** The first run of the set of run `i`; the way there is shortened. */
function rootOf(root: Int32Array, i: number): number {
  let r = i;
  while (root[r] !== r) r = root[r] as number;
  for (let k = i; k !== r;) { const next = root[k] as number; root[k] = r; k = next; }
  return r;
}

/** Connected runs of `value` (Rosenfeld and Pfaltz 1966, on runs): `reach` 1 joins diagonal neighbours too, 0 only those with a common side. */
function runsOf(m: Mask, value: number, reach: 0 | 1): Runs {
  const { w, h } = sides(m), { data } = m;
  const most = h * ((w + 1) >> 1), from = integers('runs from', most), to = integers('runs to', most), row = integers('runs row', most), root = integers('runs root', most);
  let n = 0, above = 0, above1 = 0;
  // only the rows from the first of these pixels to the last
  const begin = data.indexOf(value), stop = begin < 0 ? 0 : Math.floor(data.lastIndexOf(value) / w) + 1;
  for (let y = begin < 0 ? 0 : Math.floor(begin / w); y < stop; y++) {
    const o = y * w, end = o + w, first = n;
    let p = above;
    for (let i = o; i < end;) {
      if (data[i] !== value) { i++; continue; }
      const start = i - o;
      while (i < end && data[i] === value) i++;
      from[n] = start; to[n] = i - o; row[n] = y; root[n] = n;
      while (p < above1 && (to[p] as number) + reach <= start) p++;
      for (let q = p, last = i - o + reach; q < above1 && (from[q] as number) < last; q++) {
        const a = rootOf(root, q), b = rootOf(root, n);
        if (a < b) root[b] = a; else root[a] = b;
      }
      n++;
    }
    above = first;
    above1 = n;
  }
  for (let i = 0; i < n; i++) root[i] = rootOf(root, i);
  return { n, from, to, row, root };
}

/** 8-connected components of at least `least` pixels, in reading order of their first pixel. */
export function components(m: Mask, least = 1): Component[] {
  const { n, from, to, row, root } = runsOf(m, 1, 1);
  const size = integers('runs size', n).fill(0), place = integers('runs place', n).fill(-1);
  for (let i = 0; i < n; i++) { const r = root[i] as number; size[r] = (size[r] as number) + (to[i] as number) - (from[i] as number); }
  const out: { pixels: Int32Array; n: number; x0: number; x1: number; y0: number; y1: number }[] = [];
  for (let i = 0; i < n; i++) {
    const r = root[i] as number, x = from[i] as number, end = to[i] as number, y = row[i] as number;
    if ((size[r] as number) < least) continue;
    if (place[r] === -1) { place[r] = out.length; out.push({ pixels: new Int32Array(size[r] as number), n: 0, x0: x, x1: end, y0: y, y1: y }); }
    const c = out[place[r] as number];
    if (c === undefined) continue;
    if (x < c.x0) c.x0 = x;
    if (end > c.x1) c.x1 = end;
    c.y1 = y;
    for (let k = x; k < end; k++) c.pixels[c.n++] = y * m.width + k;
  }
  return out.map((c) => ({ pixels: c.pixels, x: c.x0, y: c.y0, width: c.x1 - c.x0, height: c.y1 - c.y0 + 1 }));
}

/** The largest component alone (the first of equals), its holes filled. */
export const largestFilled = (m: Mask, out?: Uint8Array): Mask => fillHoles(largest(m, 1, octets('largest', m.data.length)), out);

/** The largest component of the pixels of this `value` alone, the first of equals. */
export function largest(m: Mask, value = 1, out: Uint8Array = new Uint8Array(m.data.length)): Mask {
  const { n, from, to, row, root } = runsOf(m, value, 1);
  const w = m.width | 0, size = integers('runs size', n).fill(0);
  out.fill(0);
  let best = -1;
  for (let i = 0; i < n; i++) { const r = root[i] as number; size[r] = (size[r] as number) + (to[i] as number) - (from[i] as number); }
  for (let i = 0; i < n; i++) if (best < 0 || (size[i] as number) > (size[best] as number)) best = i;
  for (let i = 0; i < n; i++) if (root[i] === best) out.fill(1, (row[i] as number) * w + (from[i] as number), (row[i] as number) * w + (to[i] as number));
  return { width: m.width, height: m.height, data: out };
}

/** Zeros that the border cannot reach (4-connected) become ones. */
export function fillHoles(m: Mask, out: Uint8Array = new Uint8Array(m.data.length)): Mask {
  const { w, h } = sides(m);
  const { n, from, to, row, root } = runsOf(m, 0, 0);
  const outside = integers('runs outside', n).fill(0);
  for (let i = 0; i < n; i++) if (from[i] === 0 || to[i] === w || row[i] === 0 || row[i] === h - 1) outside[root[i] as number] = 1;
  out.set(m.data);
  for (let i = 0; i < n; i++) if (outside[root[i] as number] === 0) out.fill(1, (row[i] as number) * w + (from[i] as number), (row[i] as number) * w + (to[i] as number));
  return { width: w, height: h, data: out };
}

/** Euclidean distance in pixels from each one to the nearest zero; beyond the border counts as zero (Felzenszwalb and Huttenlocher 2012). */
export function distanceToEdge(m: Mask, out: Float32Array = new Float32Array(m.data.length)): Plane {
  const { w, h } = sides(m), { data } = m;
  out.fill(0);
  const g = integers('distance', w * h);                       // distance within the column, by two sweeps
  const run = integers('distance run', w).fill(0);
  for (let y = 0, i = 0; y < h; y++) for (let x = 0; x < w; x++, i++) { const d = data[i] === 1 ? (run[x] as number) + 1 : 0; run[x] = d; g[i] = d; }
  run.fill(0);
  for (let y = h - 1; y >= 0; y--) {
    for (let x = 0, i = y * w; x < w; x++, i++) {
      const d = data[i] === 1 ? (run[x] as number) + 1 : 0;
      run[x] = d;
      if (d < (g[i] as number)) g[i] = d;
    }
  }
  const f = doubles('distance f', w + 2), line = new Envelope(w + 2);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    // only from the row's first one to its last: beyond them lies a zero
    const first = firstOf(data, o, w), last = lastOf(data, o, w);
    if (first === w) continue;
    const n = last - first + 3;
    f[0] = 0;
    f[n - 1] = 0;
    for (let x = first; x <= last; x++) { const d = g[o + x] as number; f[x - first + 1] = d * d; }
    line.under(f, n, out, o + first - 1);
  }
  return { width: w, height: h, data: out };
}

/** Work room of the lower envelope of parabolas (q − p)² + f[p]: their vertices, where each begins to be the lowest, and 1 / 2k for each distance k. */
class Envelope {
  private readonly v: Int32Array;
  private readonly z: Float64Array;
  private readonly half: Float64Array;
  constructor(most: number) {
    this.v = integers('envelope v', most);
    this.z = doubles('envelope z', most + 1);
    this.half = doubles('envelope half', most);
    for (let k = 1; k < most; k++) this.half[k] = 0.5 / k;
  }
  /** to[at + q] = √ min over p of (q−p)² + f[p], for all q but the first and the last of `n`. f holds whole numbers, so the minimum is exact. */
  under(f: Float64Array, n: number, to: Float32Array, at: number): void {
    const { v, z, half } = this;
    let k = 0;
    v[0] = 0;
    z[0] = -Infinity;
    z[1] = Infinity;
    for (let q = 1; q < n; q++) {
      const fq = (f[q] as number) + q * q;
      let p = v[k] as number, s = (fq - (f[p] as number) - p * p) * (half[q - p] as number);
      while (s <= (z[k] as number)) {
        p = v[--k] as number;
        s = (fq - (f[p] as number) - p * p) * (half[q - p] as number);
      }
      v[++k] = q;
      z[k] = s;
      z[k + 1] = Infinity;
    }
    k = 0;
    for (let q = 0; q < n - 1; q++) {
      while ((z[k + 1] as number) < q) k++;
      const p = v[k] as number;
      if (q > 0) to[at + q] = Math.sqrt((q - p) * (q - p) + (f[p] as number));
    }
  }
}
