// Confidence: surer the clearer the score, never surer in poorer photos and light, fitted for every sign that can be found.
import fc from 'fast-check';
import { confidenceBasis } from '@suoke/terminology/confidence.ts';
import { expect, it } from 'vitest';
import { drawTongue, encode } from '../testing.ts';
import { analyseLook } from '../analyse.ts';
import { EDITED, NEEDS, SHARED } from './confidence-edited.ts';
import { FITTED, confidenceOf } from './confidence.ts';
import { SIGNS } from './findings.ts';
import type { TongueCode } from './signs.ts';

const CODES = [...Object.keys(FITTED), ...Object.keys(EDITED)] as TongueCode[];
const codes = fc.constantFrom(...CODES), unit = fc.double({ min: 0, max: 1, noNaN: true });
const score = 0.9;

it('stays within 0 and 1, and no poorer photo, lamp or detail makes it surer', () => {
  fc.assert(fc.property(codes, unit, unit, unit, unit, unit, (code, s, q, worse, condition, dimmer) => {
    const c = confidenceOf(code, s, q, condition);
    expect(c).toBeGreaterThanOrEqual(0);
    expect(c).toBeLessThanOrEqual(1);
    expect(confidenceOf(code, s, q * worse, condition * dimmer)).toBeLessThanOrEqual(c + 1e-12);
  }));
});
it('a poor photo makes every sign less sure, a doubtful lamp every sign of colour, and no other', () => {
  for (const code of CODES) {
    expect(confidenceOf(code, score, 0.3, 0.9), code).toBeLessThan(confidenceOf(code, score, 0.9, 0.9));
    if (!(code in EDITED) || NEEDS[code as keyof typeof EDITED] !== undefined) expect(confidenceOf(code, score, 0.5, 0.05), code).toBeLessThan(confidenceOf(code, score, 0.5, 0.9));
    else expect(confidenceOf(code, score, 0.5, 0.05), code).toBe(confidenceOf(code, score, 0.5, 0.9));
  }
});
it('is surer of a clearer score on the same side', () => {
  fc.assert(fc.property(codes, fc.double({ min: 0.5, max: 1, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }), (code, a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    expect(confidenceOf(code, high, 1, 1)).toBeGreaterThanOrEqual(confidenceOf(code, low, 1, 1) - 1e-12);
    // 1 − (1 − x) is not x in the last digit: keep off the boundary itself
    if (low > 0.500001) expect(confidenceOf(code, 1 - high, 1, 1)).toBeGreaterThanOrEqual(confidenceOf(code, 1 - low, 1, 1) - 1e-9);
  }));
});
it('no weight of a fit lets something poorer count for more', () => {
  for (const fit of Object.values(EDITED)) expect(fit.score).toBeGreaterThanOrEqual(0);
  for (const weight of Object.values(SHARED)) expect(weight).toBeGreaterThan(0);
});
it('every sign that is found on a tongue has a fit, on labels or on edited photos, and only one', async () => {
  const found = (await analyseLook(await encode(drawTongue({}).picture))).findings.map((f) => f.code);
  expect(found).toHaveLength(20);
  expect([...CODES].sort()).toEqual([...found].sort());
});
it('the lamp counts for the signs that are read from colour', () => {
  for (const code of Object.keys(EDITED) as (keyof typeof EDITED)[]) if (code in SIGNS) expect(NEEDS[code] === 'lamp', code).toBe(SIGNS[code as keyof typeof SIGNS].colour);
});
it('a labelled sign is trusted as its label bore out', () => {
  for (const code of Object.keys(FITTED) as TongueCode[]) expect(confidenceOf(code, 0.95, 1, 1)).toBeGreaterThan(0.8);
});

it('calls labelled what was fitted on labels, and constructed what was fitted on edited photos', () => {
  const basis = (codes: readonly string[]) => [...new Set(codes.map((code) => confidenceBasis({ code, modality: 'look' })))];
  expect([basis(Object.keys(FITTED)), basis(Object.keys(EDITED))]).toEqual([['labelled'], ['constructed']]);
});
