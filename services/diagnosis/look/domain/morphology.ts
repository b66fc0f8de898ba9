// Shapes in masks and planes: opening, black-hat, largest component, holes, exact distance to the edge.
import { mask } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { floats, octets } from './scratch.ts';

/** Half widths of the rows of a filled ellipse `size` × `size` (size odd), row by row from the top. */
function ellipseRows(size: number): number[] {
  const r = (size - 1) / 2;
  return Array.from({ length: size }, (_, i) => Math.round(r * Math.sqrt(Math.max(0, 1 - ((i - r) / r) ** 2))));
}

/** Running maximum over 2r+1 pixels of every row (van Herk 1992): three comparisons a pixel whatever r is. */
function rowMax(src: Float32Array, w: number, h: number, r: number, out: Float32Array): Float32Array {
  const n = 2 * r + 1;
  const length = Math.ceil((w + 2 * r) / n) * n;
  const left = floats('max left', length), right = floats('max right', length);
  const line = floats('max line', length).fill(-Infinity);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    for (let x = 0; x < w; x++) line[x + r] = src[o + x] as number;
    for (let block = 0; block < length; block += n) {
      const end = block + n;
      let best = line[block] as number;
      left[block] = best;
      for (let i = block + 1; i < end; i++) { const v = line[i] as number; if (v > best) best = v; left[i] = best; }
      best = line[end - 1] as number;
      right[end - 1] = best;
      for (let i = end - 2; i >= block; i--) { const v = line[i] as number; if (v > best) best = v; right[i] = best; }
    }
    for (let x = 0; x < w; x++) {
      const a = right[x] as number, b = left[x + n - 1] as number;
      out[o + x] = a > b ? a : b;
    }
  }
  return out;
}

/** Grey dilation by a filled ellipse of odd `size`; beyond the border counts as absent. */
export function dilateEllipse(p: Plane, size: number, to: Float32Array = new Float32Array(p.data.length)): Plane {
  const rows = ellipseRows(size);
  const r = (size - 1) / 2;
  const { width: w, height: h, data } = p;
  const out = to.fill(-Infinity);
  const room = floats('dilate rows', w * h);
  // rows of the ellipse above and below its middle are alike: both are folded in at once
  for (let dy = 0; dy <= r; dy++) {
    const half = rows[r + dy] as number;
    if (dy > 0 && rows[r + dy - 1] === half) continue;
    let last = dy;
    while (last < r && rows[r + last + 1] === half) last++;
    const wide = half === 0 ? data : rowMax(data, w, h, half, room);
    for (let d = dy; d <= last; d++) {
      for (let y = 0; y < h; y++) {
        const o = y * w, up = (y - d) * w, down = (y + d) * w;
        if (y >= d && y + d < h) {
          for (let x = 0; x < w; x++) {
            const a = wide[up + x] as number, b = wide[down + x] as number, v = a > b ? a : b;
            if (v > (out[o + x] as number)) out[o + x] = v;
          }
        } else if (y >= d) for (let x = 0; x < w; x++) { const v = wide[up + x] as number; if (v > (out[o + x] as number)) out[o + x] = v; }
        else if (y + d < h) for (let x = 0; x < w; x++) { const v = wide[down + x] as number; if (v > (out[o + x] as number)) out[o + x] = v; }
      }
    }
  }
  return { width: w, height: h, data: out };
}

/** Closing minus the picture: bright where a dark line or spot narrower than `size` lies. */
export function blackHat(p: Plane, size: number): Plane {
  const wide = dilateEllipse(p, size, floats('black-hat', p.data.length));
  for (let i = 0; i < wide.data.length; i++) wide.data[i] = -(wide.data[i] as number);
  const { data } = dilateEllipse(wide, size);
  for (let i = 0; i < data.length; i++) data[i] = -(data[i] as number) - (p.data[i] as number);
  return { width: p.width, height: p.height, data };
}

/** Binary dilation by a square of side 2r+1. */
export function dilate(m: Mask, r: number): Mask {
  return spread(m, r, 1);
}

/** Erosion then dilation by a square of side 2r+1: removes what is narrower. The border does not erode. */
export function open(m: Mask, r: number): Mask {
  return spread(spread(m, r, 0), r, 1);
}

/** Pixels of `value` spread over a square of side 2r+1: dilation of the ones, or of the zeros, which erodes the ones. */
function spread(m: Mask, r: number, value: 0 | 1): Mask {
  const { width: w, height: h, data } = m;
  const rows = octets('spread rows', w * h), out = new Uint8Array(w * h);
  const other = value === 1 ? 0 : 1;
  for (let y = 0; y < h; y++) {
    const o = y * w;
    let last = -2 * r - 1;
    for (let x = 0; x < Math.min(r, w); x++) if (data[o + x] === value) last = x;
    for (let x = 0; x < w; x++) {
      if (x + r < w && data[o + x + r] === value) last = x + r;
      rows[o + x] = last >= x - r ? value : other;
    }
  }
  const last = new Int32Array(w).fill(-2 * r - 1);
  for (let y = 0; y < Math.min(r, h); y++) for (let x = 0; x < w; x++) if (rows[y * w + x] === value) last[x] = y;
  for (let y = 0; y < h; y++) {
    const o = y * w, ahead = (y + r) * w;
    if (y + r < h) for (let x = 0; x < w; x++) if (rows[ahead + x] === value) last[x] = y + r;
    for (let x = 0; x < w; x++) out[o + x] = (last[x] as number) >= y - r ? value : other;
  }
  return { width: w, height: h, data: out };
}

/** A connected set of pixels: its pixel indices and its box. */
export interface Component { readonly pixels: Int32Array; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Runs of equal pixels, row by row, joined to sets: `root` names the set of each run, by its first run. */
interface Runs { readonly n: number; readonly from: Int32Array; readonly to: Int32Array; readonly row: Int32Array; readonly root: Int32Array }

/** Connected runs of `value` (Rosenfeld and Pfaltz 1966, on runs): `reach` 1 joins diagonal neighbours too, 0 only those with a common side. */
function runsOf(m: Mask, value: number, reach: 0 | 1): Runs {
  const { width: w, height: h, data } = m;
  let room = 4 * h + 64;
  let from = new Int32Array(room), to = new Int32Array(room), row = new Int32Array(room), root = new Int32Array(room);
  const more = (a: Int32Array) => { const b = new Int32Array(2 * a.length); b.set(a); return b; };
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] as number;
    for (let k = i; k !== r;) { const next = root[k] as number; root[k] = r; k = next; }
    return r;
  };
  let n = 0, above = 0, above1 = 0;
  for (let y = 0; y < h; y++) {
    const o = y * w, first = n;
    let p = above;
    for (let x = 0; x < w;) {
      if (data[o + x] !== value) { x++; continue; }
      const start = x;
      while (x < w && data[o + x] === value) x++;
      if (n === room) { room *= 2; from = more(from); to = more(to); row = more(row); root = more(root); }
      from[n] = start; to[n] = x; row[n] = y; root[n] = n;
      while (p < above1 && (to[p] as number) + reach <= start) p++;
      for (let q = p; q < above1 && (from[q] as number) < x + reach; q++) {
        const a = find(q), b = find(n);
        if (a < b) root[b] = a; else root[a] = b;
      }
      n++;
    }
    above = first;
    above1 = n;
  }
  for (let i = 0; i < n; i++) root[i] = find(i);
  return { n, from, to, row, root };
}

/** 8-connected components of at least `least` pixels, in reading order of their first pixel. */
export function components(m: Mask, least = 1): Component[] {
  const { n, from, to, row, root } = runsOf(m, 1, 1);
  const size = new Int32Array(n), place = new Int32Array(n).fill(-1);
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
export const largestFilled = (m: Mask): Mask => fillHoles(largest(m));

/** The largest component of the pixels of this `value` alone, the first of equals. */
export function largest(m: Mask, value = 1): Mask {
  const { n, from, to, row, root } = runsOf(m, value, 1);
  const out = mask(m.width, m.height);
  const size = new Int32Array(n);
  let best = -1;
  for (let i = 0; i < n; i++) { const r = root[i] as number; size[r] = (size[r] as number) + (to[i] as number) - (from[i] as number); }
  for (let i = 0; i < n; i++) if (best < 0 || (size[i] as number) > (size[best] as number)) best = i;
  for (let i = 0; i < n; i++) if (root[i] === best) out.data.fill(1, (row[i] as number) * m.width + (from[i] as number), (row[i] as number) * m.width + (to[i] as number));
  return out;
}

/** Zeros that the border cannot reach (4-connected) become ones. */
export function fillHoles(m: Mask): Mask {
  const { width: w, height: h } = m;
  const { n, from, to, row, root } = runsOf(m, 0, 0);
  const outside = new Uint8Array(n);
  for (let i = 0; i < n; i++) if (from[i] === 0 || to[i] === w || row[i] === 0 || row[i] === h - 1) outside[root[i] as number] = 1;
  const out = m.data.slice();
  for (let i = 0; i < n; i++) if (outside[root[i] as number] === 0) out.fill(1, (row[i] as number) * w + (from[i] as number), (row[i] as number) * w + (to[i] as number));
  return { width: w, height: h, data: out };
}

/** Euclidean distance in pixels from each one to the nearest zero; beyond the border counts as zero (Felzenszwalb and Huttenlocher 2012). */
export function distanceToEdge(m: Mask): Plane {
  const { width: w, height: h, data } = m;
  const out = new Float32Array(w * h);
  const g = floats('distance', w * h);                         // squared distance within the column, by two sweeps; whole numbers
  const run = new Int32Array(w);
  for (let y = 0; y < h; y++) for (let x = 0, i = y * w; x < w; x++, i++) { const d = data[i] === 1 ? (run[x] as number) + 1 : 0; run[x] = d; g[i] = d; }
  run.fill(0);
  for (let y = h - 1; y >= 0; y--) {
    for (let x = 0, i = y * w; x < w; x++, i++) {
      const d = data[i] === 1 ? (run[x] as number) + 1 : 0, down = g[i] as number;
      run[x] = d;
      g[i] = d < down ? d * d : down * down;
    }
  }
  const f = new Float64Array(w + 2), z = new Float64Array(w + 3), v = new Int32Array(w + 2), d = new Float64Array(w + 2);
  for (let y = 0; y < h; y++) {
    // only from the row's first one to its last: beyond them lies a zero
    let first = 0, last = w - 1;
    while (first < w && data[y * w + first] === 0) first++;
    if (first === w) continue;
    while (data[y * w + last] === 0) last--;
    const n = last - first + 3;
    f[0] = 0;
    f[n - 1] = 0;
    for (let x = first; x <= last; x++) f[x - first + 1] = g[y * w + x] as number;
    lowerEnvelope(f, n, d, v, z);
    for (let x = first; x <= last; x++) out[y * w + x] = Math.sqrt(d[x - first + 1] as number);
  }
  return { width: w, height: h, data: out };
}

/** d[q] = min over p of (q−p)² + f[p]. */
function lowerEnvelope(f: Float64Array, n: number, d: Float64Array, v: Int32Array, z: Float64Array): void {
  let k = 0;
  v[0] = 0;
  z[0] = -Infinity;
  z[1] = Infinity;
  for (let q = 1; q < n; q++) {
    const fq = (f[q] as number) + q * q;
    let p = v[k] as number;
    let s = (fq - (f[p] as number) - p * p) / (2 * q - 2 * p);
    while (s <= (z[k] as number)) {
      p = v[--k] as number;
      s = (fq - (f[p] as number) - p * p) / (2 * q - 2 * p);
    }
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
