// Confidence: surer the clearer the score, lower in poor photos and doubtful light, capped where nobody labelled.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FITTED, confidenceOf } from './confidence.ts';
import { SIGNS } from './findings.ts';
import type { SignCode } from './signs.ts';

const codes = fc.constantFrom(...(Object.keys(SIGNS) as SignCode[])), unit = fc.double({ min: 0, max: 1, noNaN: true });

it('stays within 0 and 1, and no poorer photo or lamp makes it surer', () => {
  fc.assert(fc.property(codes, unit, unit, unit, unit, unit, (code, score, q, worse, lamp, dimmer) => {
    const c = confidenceOf(code, score, q, lamp);
    expect(c).toBeGreaterThanOrEqual(0);
    expect(c).toBeLessThanOrEqual(1);
    expect(confidenceOf(code, score, q * worse, lamp * dimmer)).toBeLessThanOrEqual(c + 1e-12);
  }));
});
it('is surer of a clearer score on the same side', () => {
  fc.assert(fc.property(codes, fc.double({ min: 0.5, max: 1, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }), (code, a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    expect(confidenceOf(code, high, 1, 1)).toBeGreaterThanOrEqual(confidenceOf(code, low, 1, 1) - 1e-12);
    // 1 − (1 − x) is not x in the last digit: keep off the boundary itself
    if (low > 0.500001) expect(confidenceOf(code, 1 - high, 1, 1)).toBeGreaterThanOrEqual(confidenceOf(code, 1 - low, 1, 1) - 1e-9);
  }));
});
it('a sign that nobody labelled is trusted little, a labelled one as its label bore out', () => {
  for (const code of Object.keys(SIGNS) as SignCode[]) {
    if (FITTED[code] === undefined) expect(confidenceOf(code, 1, 1, 1)).toBeLessThanOrEqual(0.35);
    else expect(confidenceOf(code, 0.95, 1, 1)).toBeGreaterThan(0.8);
  }
});
