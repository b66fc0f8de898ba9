// Confidence of what is said of a face: every claim has its fit, and nothing poorer makes it surer.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACE_CODES, FITTED, allowedBy, confidenceOf } from './confidence.ts';
import type { FaceClaim } from './confidence.ts';
import { FIVE_COLOURS, WHOLE } from './findings.ts';

const claims = Object.keys(FITTED) as FaceClaim[], claim = fc.constantFrom(...claims), unit = fc.double({ min: 0, max: 1, noNaN: true }), lightness = fc.double({ min: 0, max: 100, noNaN: true });

it('every place, every finding there and not there has a fit', () => {
  const all: FaceClaim[] = ['place.none', ...(Object.keys(FIVE_COLOURS) as (keyof typeof FIVE_COLOURS)[]).map((c): FaceClaim => `place.${c}`), ...FACE_CODES.flatMap((c): FaceClaim[] => [c, `no ${c}`])];
  expect(claims.slice().sort()).toEqual(all.sort());
  expect(WHOLE.map((w) => w.code).concat().sort()).toEqual(FACE_CODES.filter((c) => c !== 'sign.malar-flush').slice().sort());
  for (const c of claims) for (const v of Object.values(FITTED[c])) expect(Number.isFinite(v), c).toBe(true);
});
it('stays within 0 and 1; no poorer light, lamp or darker picture makes it surer', () => {
  fc.assert(fc.property(claim, unit, unit, unit, lightness, unit, (c, score, trust, worse, L, darker) => {
    const sure = confidenceOf(c, score, allowedBy(trust, L));
    expect(sure).toBeGreaterThanOrEqual(0);
    expect(sure).toBeLessThanOrEqual(1);
    expect(confidenceOf(c, score, allowedBy(trust * worse, L * darker))).toBeLessThanOrEqual(sure);
  }));
});
it('is not less sure of a clearer score', () => {
  const half = fc.double({ min: 0.5, max: 1, noNaN: true });
  fc.assert(fc.property(claim, half, half, unit, lightness, (c, a, b, trust, L) => {
    const of = (s: number) => confidenceOf(c, s, allowedBy(trust, L));
    expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
    expect(of(1 - Math.max(a, b))).toBeGreaterThanOrEqual(of(1 - Math.min(a, b)) - 1e-9);
  }));
});
it('is not one constant: a clear red place in good light is surer than a faint one in bad', () => {
  expect(confidenceOf('place.red', 0.98, allowedBy(1, 60)) - confidenceOf('place.red', 0.55, allowedBy(0.3, 25))).toBeGreaterThan(0.3);
});
