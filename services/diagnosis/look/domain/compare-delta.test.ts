// CIEDE2000 against pairs of the published test table.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deltaE2000 } from './compare-delta.ts';

type Six = [number, number, number, number, number, number, number];
/** L, a, b twice and ΔE00: rows of table 1 of Sharma, Wu and Dalal 2005. */
const TABLE: Six[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425], [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615], [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1], [50, 0, 0, 50, -1, 2, 2.3669], [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792], [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.5, 0, 73, 25, -18, 27.1492], [50, 2.5, 0, 61, -5, 29, 22.8977], [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373], [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441], [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];
it.each(TABLE)('(%d, %d, %d) to (%d, %d, %d) is %d', (L, a, b, M, c, d, e) => expect(deltaE2000({ L, a, b }, { L: M, a: c, b: d })).toBeCloseTo(e, 4));
it('is symmetric, never negative, and 0 for equal colours', () => {
  const colour = fc.record({ L: fc.double({ min: 0, max: 100, noNaN: true }), a: fc.double({ min: -90, max: 90, noNaN: true }), b: fc.double({ min: -90, max: 90, noNaN: true }) });
  fc.assert(fc.property(colour, colour, (p, q) => {
    expect(deltaE2000(p, q)).toBeCloseTo(deltaE2000(q, p), 8);
    expect(deltaE2000(p, q)).toBeGreaterThanOrEqual(0);
    expect(deltaE2000(p, p)).toBe(0);
  }));
});
