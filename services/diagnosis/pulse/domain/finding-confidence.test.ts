import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLASSICAL, ofTime, placeFindings } from './classical.ts';
import { confidenceOf, FITTED, FITTED_PLACES, NOT_FITTED } from './finding-confidence.ts';
import { signalFindings } from './findings.ts';
import type { Morphology } from './morphology.ts';
import type { PlaceReading } from './places.ts';
import { PULSES } from './vocabulary.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shape = (halfWidthShare: number): Morphology => ({ beats: 20, periodS: 0.8, riseS: 0.15, riseShare: 0.2, halfWidthS: halfWidthShare * 0.8, halfWidthShare, dicrotic: { kind: 'notch', atS: 0.4, level: 0.4, waveAtS: 0.5, waveLevel: 0.5, depth: 0.1 } });
const wave = (rateBpm: number, quality: number, af = 0.1) => {
  const rr = Array.from({ length: 30 }, () => 60 / rateBpm);
  return signalFindings({ runs: [{ rr, at: rr.map((v, i) => v * i) }], rateBpm, seconds: 30, quality, af, morphology: shape(0.3) });
};
const place = (quality: number): PlaceReading => ({
  side: 'left', position: 'guan', quality, amplitudes: { superficial: 9, middle: 14, deep: 20 }, strongest: 'deep', force: 1, width: 1, length: 0.6, rise: 0.15, tension: 0.2, unevenness: 0.05, shape: shape(0.3),
});
const placed = (quality: number) => placeFindings([place(quality)], { rate: 75, irregularity: 0.02 });

it('is a chance, and never falls when the signal or the score becomes clearer', () => {
  for (const fit of [...Object.values(FITTED), ...Object.values(FITTED_PLACES)]) {
    fc.assert(fc.property(share, share, share, share, fc.boolean(), (q1, q2, d1, d2, present) => {
      const at = (q: number, d: number) => confidenceOf(fit, present ? 0.5 + d / 2 : 0.499 - 0.499 * d, q);
      const less = at(Math.min(q1, q2), Math.min(d1, d2)), more = at(Math.max(q1, q2), Math.max(d1, d2));
      expect(less).toBeGreaterThan(0);
      expect(more).toBeLessThan(1);
      expect(more).toBeGreaterThanOrEqual(less - 1e-12);
    }));
  }
});
it('has a row for every code that a wave or its places can give, or a reason why not', () => {
  const fromWave = wave(75, 0.9).map((f) => f.code), fromPlaces = placed(0.9).map((f) => f.code);
  expect(fromWave.filter((c) => !FITTED[c])).toEqual(['pulse.suspected-af']);
  expect(NOT_FITTED['pulse.suspected-af']).toBeTruthy();
  expect(NOT_FITTED.felt).toBeTruthy();
  expect(Object.keys(FITTED).sort()).toEqual(fromWave.filter((c) => c !== 'pulse.suspected-af').sort());
  expect(Object.keys(FITTED_PLACES).sort()).toEqual(CLASSICAL.filter((c) => !ofTime(c)).map((c) => c.code).sort());
  expect(fromPlaces.sort()).toEqual(Object.keys(FITTED_PLACES).sort());
  // nothing of the vocabulary is left without either table
  expect(PULSES.map((p) => p.code).filter((c) => !FITTED[c] && !FITTED_PLACES[c])).toEqual([]);
});
it('of one wave, and of its places, never rises when the signal becomes poorer', () => {
  fc.assert(fc.property(share, share, fc.integer({ min: 30, max: 180 }), share, (q1, q2, rate, af) => {
    const [low, high] = [Math.min(q1, q2), Math.max(q1, q2)];
    for (const read of [(q: number) => wave(rate, q, af), placed]) {
      const poor = read(low), clear = read(high);
      for (const [i, f] of clear.entries()) expect(poor[i]!.confidence, f.code).toBeLessThanOrEqual(f.confidence + 1e-12);
    }
  }), { numRuns: 50 });
});
it('is what the findings carry; a suspicion of fibrillation carries the rhythm\'s own probability', () => {
  const of = (rateBpm: number, quality: number, af: number) => (code: string) => wave(rateBpm, quality, af).find((f) => f.code === code)!;
  const clear = of(48, 0.95, 0.8), poor = of(48, 0.2, 0.3), near = of(59.5, 0.95, 0.05);
  for (const code of Object.keys(FITTED)) expect(clear(code).confidence, code).toBeCloseTo(confidenceOf(FITTED[code]!, clear(code).score, 0.95), 9);
  expect(clear('pulse.slow').confidence).toBeGreaterThan(0.97);
  expect(poor('pulse.slow').confidence).toBeLessThan(clear('pulse.slow').confidence);
  expect(near('pulse.slow').confidence).toBeLessThan(0.9);
  expect([clear, poor, near].map((f) => [f('pulse.suspected-af').polarity, f('pulse.suspected-af').confidence])).toEqual([['present', 0.8], ['absent', 0.7], ['absent', 0.95]]);
  for (const f of placed(0.9)) expect(f.confidence, f.code).toBeCloseTo(confidenceOf(FITTED_PLACES[f.code]!, f.score, 0.9), 9);
});
