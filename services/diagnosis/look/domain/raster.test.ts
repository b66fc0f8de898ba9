// The array operations against plain definitions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rgbToLab } from './colour.ts';
import { convexHull, polygonArea, resampleClosed, simplify, traceContour } from './contour.ts';
import { boxBlur, gaussianBlur, guidedFilter } from './filters.ts';
import { blackHat, components, dilateEllipse, distanceToEdge, fillHoles, largestFilled, open } from './morphology.ts';
import { area, mask, plane, resamplePlane, wholeBox } from './raster.ts';
import type { Mask, Plane } from './raster.ts';
import { logistic, percentiles } from './statistics.ts';

const masks = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 })).chain(([w, h]) =>
  fc.array(fc.constantFrom<0 | 1>(0, 1), { minLength: w * h, maxLength: w * h }).map((d): Mask => ({ width: w, height: h, data: Uint8Array.from(d) })));
const planes = fc.tuple(fc.integer({ min: 2, max: 14 }), fc.integer({ min: 2, max: 14 })).chain(([w, h]) =>
  fc.array(fc.integer({ min: 0, max: 255 }), { minLength: w * h, maxLength: w * h }).map((d): Plane => ({ width: w, height: h, data: Float32Array.from(d) })));
const disc = (r: number, size: number): Mask => {
  const m = mask(size, size);
  for (let i = 0; i < m.data.length; i++) m.data[i] = Math.hypot((i % size) - size / 2, Math.floor(i / size) - size / 2) <= r ? 1 : 0;
  return m;
};

describe('resampling', () => {
  it('keeps a flat plane flat at any size', () => fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (w, h) => {
    const p = plane(17, 9);
    p.data.fill(5);
    for (const v of resamplePlane(p, wholeBox(p), w, h).data) expect(v).toBeCloseTo(5, 4);
  })));
  it('is the identity at the same size', () => fc.assert(fc.property(planes, (p) => {
    expect([...resamplePlane(p, wholeBox(p), p.width, p.height).data]).toEqual([...p.data]);
  })));
});

describe('filters', () => {
  it('box blur is the mean of the window', () => fc.assert(fc.property(planes, fc.integer({ min: 0, max: 3 }), (p, r) => {
    const at = (x: number, y: number) => p.data[Math.min(p.height - 1, Math.max(0, y)) * p.width + Math.min(p.width - 1, Math.max(0, x))] as number;
    const blurred = boxBlur(p, r);
    let sum = 0;
    for (let y = -r; y <= r; y++) for (let x = -r; x <= r; x++) sum += at(1 + x, 1 + y);
    expect(blurred.data[p.width + 1]).toBeCloseTo(sum / (2 * r + 1) ** 2, 2);
  })));
  it('Gaussian blur stays within the range and keeps a constant', () => fc.assert(fc.property(planes, fc.constantFrom(0.8, 2, 9), (p, sigma) => {
    const out = gaussianBlur(p, sigma).data;
    expect(Math.min(...out)).toBeGreaterThanOrEqual(Math.min(...p.data) - 0.01);
    expect(Math.max(...out)).toBeLessThanOrEqual(Math.max(...p.data) + 0.01);
  })));
  it('the guided filter follows the edge of its guide', () => {
    const guide = plane(40, 40), p = plane(40, 40);
    for (let i = 0; i < 1600; i++) { guide.data[i] = i % 40 < 20 ? 0 : 50; p.data[i] = Math.min(1, Math.max(0, ((i % 40) - 14) / 12)); }
    const out = guidedFilter(guide, p, 6, 4).data;
    expect((out[20 * 40 + 20] as number) - (out[20 * 40 + 19] as number)).toBeGreaterThan(0.3);
  });
});

describe('morphology', () => {
  it('dilation by an ellipse is the maximum over it', () => fc.assert(fc.property(planes, (p) => {
    const out = dilateEllipse(p, 5).data;
    const x = p.width >> 1, y = p.height >> 1;
    let best = -Infinity;
    [0, 2, 2, 2, 0].forEach((half, i) => {                    // rows of an ellipse of 5
      for (let dx = -half; dx <= half; dx++) {
        const px = x + dx, py = y + i - 2;
        if (px >= 0 && py >= 0 && px < p.width && py < p.height) best = Math.max(best, p.data[py * p.width + px] as number);
      }
    });
    expect(out[y * p.width + x]).toBe(best);
  })));
  it('black-hat finds a dark line, and nothing on a flat plane or at a wide step', () => {
    const p = plane(60, 60);
    p.data.fill(100);
    for (let y = 0; y < 60; y++) for (let x = 40; x < 60; x++) p.data[y * 60 + x] = 20;
    for (let y = 10; y < 50; y++) p.data[y * 60 + 15] = 60;
    const out = blackHat(p, 9).data;
    expect(out[30 * 60 + 15]).toBe(40);
    expect(out[30 * 60 + 25]).toBe(0);
    expect(out[30 * 60 + 50]).toBe(0);
  });
  it('distance to the edge is exact', () => fc.assert(fc.property(masks, (m) => {
    const d = distanceToEdge(m).data;
    for (let i = 0; i < d.length; i++) {
      const x = i % m.width, y = Math.floor(i / m.width);
      let best = m.data[i] === 0 ? 0 : Math.min(x + 1, y + 1, m.width - x, m.height - y);
      for (let k = 0; k < d.length; k++) if (m.data[k] === 0) best = Math.min(best, m.data[i] === 0 ? 0 : Math.hypot(x - (k % m.width), y - Math.floor(k / m.width)));
      expect(d[i]).toBeCloseTo(best, 4);
    }
  })));
  it('components part the ones among themselves; the largest is one of them, filled', () => fc.assert(fc.property(masks, (m) => {
    const all = components(m);
    expect(all.reduce((n, c) => n + c.pixels.length, 0)).toBe(area(m));
    expect(area(largestFilled(m))).toBeGreaterThanOrEqual(Math.max(0, ...all.map((c) => c.pixels.length)));
    expect(area(fillHoles(fillHoles(m)))).toBe(area(fillHoles(m)));
  })));
  it('opening never adds and removes spurs', () => {
    const m = disc(12, 40);
    for (let x = 0; x < 40; x++) m.data[20 * 40 + x] = 1;
    const o = open(m, 2);
    expect(o.data.every((v, i) => v <= (m.data[i] as number))).toBe(true);
    expect(o.data[20 * 40 + 2]).toBe(0);
    expect(o.data[20 * 40 + 20]).toBe(1);
  });
});

describe('contours', () => {
  it('tracing ends on any mask and stays on it', () => fc.assert(fc.property(masks, (m) => {
    for (const [x, y] of traceContour(m)) expect(m.data[y * m.width + x]).toBe(1);
  })));
  it('a disc has the length, area and hull of a disc', () => {
    const line = traceContour(disc(20, 60));
    expect(Math.abs(polygonArea(line))).toBeGreaterThan(0.88 * Math.PI * 400);
    expect(Math.abs(polygonArea(convexHull(line))) / Math.abs(polygonArea(line))).toBeLessThan(1.05);
    expect(simplify(line, 0.8).length).toBeLessThan(line.length / 2);
    const { x, y } = resampleClosed(line, 90);
    for (let i = 0; i < 90; i++) expect(Math.hypot((x[i] as number) - 30, (y[i] as number) - 30)).toBeGreaterThan(18);
  });
});

describe('numbers', () => {
  it('percentiles agree with sorting', () => fc.assert(fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }), (v) => {
    const s = [...v].sort((a, b) => a - b);
    const want = [0, 30, 50, 98, 100].map((p) => { const at = (p / 100) * (s.length - 1), i = Math.floor(at); return (s[i] as number) + (at - i) * ((s[Math.min(i + 1, s.length - 1)] as number) - (s[i] as number)); });
    percentiles(Float64Array.from(v), [0, 30, 50, 98, 100]).forEach((got, i) => expect(got).toBeCloseTo(want[i] as number, 9));
  })));
  it('the logistic map rises and is one half at the boundary', () => fc.assert(fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }), (x, more) => {
    expect(logistic(x + more, 3, 1.5)).toBeGreaterThanOrEqual(logistic(x, 3, 1.5));
    expect(logistic(3, 3, 1.5)).toBe(0.5);
  })));
  it('CIELAB of known sRGB colours (reference values of the sRGB primaries, D65)', () => {
    const near = (rgb: [number, number, number], lab: [number, number, number]) => rgbToLab(...rgb).forEach((v, i) => expect(Math.abs(v - (lab[i] as number))).toBeLessThan(0.15));
    near([255, 255, 255], [100, 0, 0]);
    near([0, 0, 0], [0, 0, 0]);
    near([255, 0, 0], [53.24, 80.09, 67.2]);
    near([0, 0, 255], [32.3, 79.19, -107.86]);
  });
});
