// The fast routines give what their plain definitions give, at every pixel and for every size.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull, polygonArea } from './contour.ts';
import type { Point } from './contour.ts';
import { gaussianBlur, gaussianKernel, pointReader } from './filters.ts';
import { blackHat, dilate, dilateEllipse, fillHoles, largest, open } from './morphology.ts';
import { Ranked } from './ranked.ts';
import { area, bounds, resamplePlane, resampleRgb } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { solidity } from './segmentation-gate.ts';
import { NET_INPUT, NET_OUTPUT, glass } from './segmentation-net.ts';
import { median, percentiles, taken } from './statistics.ts';

const sizes = fc.tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 1, max: 17 }));
const masks = sizes.chain(([w, h]) => fc.tuple(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: w * h, maxLength: w * h }), fc.integer({ min: 1, max: 9 }))
  .map(([d, share]): Mask => ({ width: w, height: h, data: Uint8Array.from(d, (v) => (v < share ? 1 : 0)) })));
const planes = sizes.chain(([w, h]) => fc.array(fc.float({ min: 0, max: 255, noNaN: true }), { minLength: w * h, maxLength: w * h }).map((d): Plane => ({ width: w, height: h, data: Float32Array.from(d) })));
const each = (m: { width: number; height: number }, is: (x: number, y: number) => number): number[] =>
  Array.from({ length: m.width * m.height }, (_, i) => is(i % m.width, Math.floor(i / m.width)));
const between = (x: number, least: number, most: number) => Math.min(most, Math.max(least, x));

/** The best value of a window, by definition; `absent` beyond the border. */
function over<T extends Mask | Plane>(m: T, offsets: readonly Point[], absent: number, best: (a: number, b: number) => number): number[] {
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= m.width || y >= m.height ? absent : (m.data[y * m.width + x] as number));
  return each(m, (x, y) => offsets.map(([dx, dy]) => at(x + dx, y + dy)).reduce((a, b) => best(a, b)));
}
const square = (r: number): Point[] => Array.from({ length: (2 * r + 1) ** 2 }, (_, k): Point => [(k % (2 * r + 1)) - r, Math.floor(k / (2 * r + 1)) - r]);
const ellipse = (size: number): Point[] => {
  const r = (size - 1) / 2;
  return square(r).filter(([dx, dy]) => Math.abs(dx) <= Math.round(r * Math.sqrt(1 - (dy / r) ** 2)));
};

describe('squares and ellipses', () => {
  it('a mask is dilated and opened as defined, whatever its width', () => fc.assert(fc.property(masks, fc.integer({ min: 0, max: 7 }), (m, r) => {
    expect([...dilate(m, r).data]).toEqual(over(m, square(r), 0, Math.max));
    const eroded = { ...m, data: Uint8Array.from(over(m, square(r), 1, Math.min)) };
    expect([...open(m, r).data]).toEqual(over(eroded, square(r), 0, Math.max));
  }), { numRuns: 200 }));
  it('dilation by an ellipse is the maximum over it, black-hat the closing less the plane', () => fc.assert(fc.property(planes, fc.constantFrom(3, 5, 9, 11), (p, size) => {
    const wide = over(p, ellipse(size), 0, Math.max);
    expect([...dilateEllipse(p, size).data]).toEqual(wide);
    const closed = over({ ...p, data: Float32Array.from(wide) }, ellipse(size), Infinity, Math.min);
    expect([...blackHat(p, size).data]).toEqual(closed.map((v, i) => Math.fround(v - (p.data[i] as number))));
  }), { numRuns: 60 }));
});

/** The pixels that a walk from `from` over pixels of its value reaches, by a flood. */
function reached(m: Mask, from: number, diagonal: boolean): Set<number> {
  const seen = new Set([from]), work = [from];
  for (let i = work.pop(); i !== undefined; i = work.pop()) {
    const x = i % m.width, y = Math.floor(i / m.width);
    for (const [dx, dy] of square(1)) {
      const k = (y + dy) * m.width + x + dx;
      if ((!diagonal && dx !== 0 && dy !== 0) || x + dx < 0 || x + dx >= m.width || y + dy < 0 || y + dy >= m.height || seen.has(k) || m.data[k] !== m.data[i]) continue;
      seen.add(k);
      work.push(k);
    }
  }
  return seen;
}

describe('pieces', () => {
  it('the largest of a value is the first of the largest floods', () => fc.assert(fc.property(masks, fc.constantFrom(0, 1), (m, value) => {
    let best = new Set<number>();
    for (let i = 0; i < m.data.length; i++) if (m.data[i] === value) { const all = reached(m, i, true); if (all.size > best.size) best = all; }
    expect([...largest(m, value).data]).toEqual(each(m, (x, y) => (best.has(y * m.width + x) ? 1 : 0)));
  })));
  it('holes are the zeros that no flood from the border reaches', () => fc.assert(fc.property(masks, (m) => {
    const outside = new Set<number>();
    each(m, (x, y) => { const i = y * m.width + x; if (m.data[i] === 0 && (x === 0 || y === 0 || x === m.width - 1 || y === m.height - 1)) for (const k of reached(m, i, false)) outside.add(k); return 0; });
    expect([...fillHoles(m).data]).toEqual(each(m, (x, y) => (outside.has(y * m.width + x) ? 0 : 1)));
  })));
  it('bounds and solidity are those of the pixels and of their convex hull', () => fc.assert(fc.property(masks, (m) => {
    const inside = each(m, (x, y) => (m.data[y * m.width + x] === 1 ? 1 : 0)).flatMap((v, i) => (v === 1 ? [[i % m.width, Math.floor(i / m.width)] as Point] : []));
    if (inside.length === 0) { expect(bounds(m)).toBeNull(); expect(solidity(m)).toBe(0); return; }
    const xs = inside.map((p) => p[0]), ys = inside.map((p) => p[1]), x = Math.min(...xs), y = Math.min(...ys);
    expect(bounds(m)).toEqual({ x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 });
    const hull = convexHull(inside.flatMap(([px, py]): Point[] => [[px, py], [px + 1, py], [px, py + 1], [px + 1, py + 1]]));
    expect(solidity(m)).toBe(area(m) / Math.abs(polygonArea(hull)));
  })));
});

describe('smoothing and resampling', () => {
  it('a Gaussian blur is the weighted sum of its window, borders repeated', () => fc.assert(fc.property(planes, fc.constantFrom(0.6, 1.2, 1.5, 2, 3), (p, sigma) => {
    const k = gaussianKernel(sigma), r = (k.length - 1) / 2;
    const want = each(p, (x, y) => {
      let sum = 0;
      for (let dy = -r; dy <= r; dy++) for (let dx = -r; dx <= r; dx++) sum += (k[r + dy] as number) * (k[r + dx] as number) * (p.data[between(y + dy, 0, p.height - 1) * p.width + between(x + dx, 0, p.width - 1)] as number);
      return sum;
    });
    gaussianBlur(p, sigma).data.forEach((v, i) => { expect(Math.abs(v - (want[i] as number))).toBeLessThan(1e-3); });
  }), { numRuns: 40 }));

  it('a point is read with the Gaussian around it, to a thirty-second of a pixel, also at the border', () => fc.assert(fc.property(planes, fc.double({ min: -1, max: 24, noNaN: true }), fc.double({ min: -1, max: 18, noNaN: true }), fc.constantFrom(1, 2, 3.3), (p, px, py, sigma) => {
    const r = Math.ceil(3 * sigma), x = between(px, -1, p.width), y = between(py, -1, p.height);
    let sum = 0, all = 0;
    for (let dy = -r; dy <= r; dy++) for (let dx = -r; dx <= r; dx++) {
      const cx = Math.round(x) + dx, cy = Math.round(y) + dy, b = Math.exp(-((cx - x) ** 2 + (cy - y) ** 2) / (2 * sigma * sigma));
      sum += b * (p.data[between(cy, 0, p.height - 1) * p.width + between(cx, 0, p.width - 1)] as number);
      all += b;
    }
    expect(Math.abs(pointReader(sigma)(p, x, y) - sum / all)).toBeLessThan(5);
  }), { numRuns: 60 }));
  it('a look in the mirror is that of the mirrored picture, turned back', async () => {
    const w = 40, h = 30, picture = { width: w, height: h, data: Uint8Array.from({ length: 3 * w * h }, (_, i) => (i * 7919) % 251) };
    const turned = { ...picture, data: picture.data.map((_, i) => { const c = i % 3, x = ((i - c) / 3) % w, row = (i - c) / 3 - x; return picture.data[3 * (row + w - 1 - x) + c] as number; }) };
    const net = (input: Float32Array) => Promise.resolve(Float32Array.from({ length: NET_OUTPUT ** 2 }, (_, i) => { const x = i % NET_OUTPUT, y = (i - x) / NET_OUTPUT; return (input[2 * y * NET_INPUT + 2 * x] as number) - (input[NET_INPUT ** 2 + 2 * y * NET_INPUT + 2 * x + 1] as number); }));
    const box = { x: 3, y: 2, width: 30, height: 25 }, one = glass(net, { picture, box }), other = glass(net, { picture: turned, box: { ...box, x: w - 33 } });
    const [plain, mirrored, straight] = [await one.plain(), await one.mirrored(), await other.plain()];
    expect(plain.data.some((v, i) => Math.abs(v - (mirrored.data[i] as number)) > 0.05)).toBe(true);
    mirrored.data.forEach((v, i) => { const x = i % NET_OUTPUT; expect(v).toBeCloseTo(straight.data[i - x + NET_OUTPUT - 1 - x] as number, 4); });
    one.done(); other.done();
  });

  /** The triangle filter of one axis, by definition: weight of each source pixel for output `i`. */
  const triangle = (from: number, span: number, limit: number, out: number, i: number): number[] => {
    const support = Math.max(1, span / out), centre = from + ((i + 0.5) * span) / out - 0.5, w = new Array<number>(limit).fill(0);
    for (let j = Math.ceil(centre - support); j <= centre + support; j++) { const k = between(j, 0, limit - 1); w[k] = (w[k] as number) + Math.max(0, 1 - Math.abs(j - centre) / support); }
    const sum = w.reduce((a, b) => a + b, 0);
    return w.map((v) => v / sum);
  };
  const boxes = fc.record({ x: fc.double({ min: -3, max: 6, noNaN: true }), y: fc.double({ min: -3, max: 6, noNaN: true }), width: fc.double({ min: 4, max: 30, noNaN: true }), height: fc.double({ min: 4, max: 30, noNaN: true }) });
  it('planes and pictures are resampled by the triangle filter at every factor', () => fc.assert(fc.property(planes, boxes, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (p, box, w, h) => {
    const want = each({ width: w, height: h }, (x, y) => {
      const a = triangle(box.x, box.width, p.width, w, x), b = triangle(box.y, box.height, p.height, h, y);
      return b.reduce((sum, wy, j) => (wy === 0 ? sum : sum + wy * a.reduce((s, wx, i) => s + wx * (p.data[j * p.width + i] as number), 0)), 0);
    });
    resamplePlane(p, box, w, h).data.forEach((v, i) => { expect(Math.abs(v - (want[i] as number))).toBeLessThan(1e-3); });
    const rgb = { width: p.width, height: p.height, data: new Uint8Array(3 * p.data.length) };
    p.data.forEach((v, i) => rgb.data.set([v, 255 - v, 7], 3 * i));
    const whole = resamplePlane({ ...p, data: Float32Array.from(p.data, (v) => Math.floor(v)) }, box, w, h).data, small = resampleRgb(rgb, box, w, h).data;
    whole.forEach((v, i) => { expect(Math.abs((small[3 * i] as number) - v)).toBeLessThan(0.501); expect(small[3 * i + 2]).toBe(7); });
  }), { numRuns: 60 }));
  it('a box on whole pixels in its own size is copied', () => fc.assert(fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }), (x, y) => {
    const p = { width: 12, height: 9, data: Uint8Array.from({ length: 324 }, (_, i) => (i * 7) % 256) };
    expect([...resampleRgb(p, { x, y, width: 6, height: 4 }, 6, 4).data]).toEqual(Array.from({ length: 72 }, (_, i) => p.data[3 * ((y + Math.floor(i / 18)) * 12 + x) + (i % 18)]));
  })));
});

describe('order statistics', () => {
  const spread = fc.record({ n: fc.integer({ min: 8100, max: 9000 }), seed: fc.integer({ min: 1, max: 1e6 }), steps: fc.constantFrom(1, 3, 200, 1e6) });
  const list = ({ n, seed, steps }: { n: number; seed: number; steps: number }) => Float32Array.from({ length: n }, (_, i) => Math.floor((Math.abs(Math.sin(i * 12.9898 + seed)) ** 3) * steps) - steps / 3);
  it('of many values are those of the sorted list', () => fc.assert(fc.property(spread, (s) => {
    const v = list(s), sorted = [...v].sort((a, b) => a - b);
    const want = [0, 20, 50, 97, 100].map((p) => { const at = (p / 100) * (v.length - 1), i = Math.floor(at), low = sorted[i] as number; return at === i ? low : low + (at - i) * ((sorted[i + 1] as number) - low); });
    expect(percentiles(v, [0, 20, 50, 97, 100])).toEqual(want);
  }), { numRuns: 20 }));
  it('a part of a ranked list has the median of its values', () => fc.assert(fc.property(spread, fc.integer({ min: 0, max: 3000 }), (s, m) => {
    const v = list(s), part = Int32Array.from({ length: m }, (_, k) => (k * 7 + s.seed) % v.length);
    expect(new Ranked(v, 'test').median(part)).toBe(median(taken(v, part)));
  }), { numRuns: 40 }));
});
