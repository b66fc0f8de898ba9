import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confidenceOf, FITTED } from './finding-confidence.ts';
import { signalFindings } from './findings.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('is a chance, and never falls when the signal or the score becomes clearer', () => {
  for (const fit of Object.values(FITTED)) {
    fc.assert(fc.property(share, share, share, share, fc.boolean(), (q1, q2, d1, d2, present) => {
      const at = (q: number, d: number) => confidenceOf(fit, present ? 0.5 + d / 2 : 0.499 - 0.499 * d, q);
      const less = at(Math.min(q1, q2), Math.min(d1, d2)), more = at(Math.max(q1, q2), Math.max(d1, d2));
      expect(less).toBeGreaterThan(0);
      expect(more).toBeLessThan(1);
      expect(more).toBeGreaterThanOrEqual(less - 1e-12);
    }));
  }
});
it('is what the counted findings carry; a suspicion of fibrillation carries the rhythm\'s own probability', () => {
  const of = (rateBpm: number, quality: number, af: number) => {
    const rr = Array.from({ length: 30 }, () => 60 / rateBpm);
    const all = signalFindings({ runs: [{ rr, at: rr.map((v, i) => v * i) }], rateBpm, seconds: 30, quality, af });
    return (code: string) => all.find((f) => f.code === code)!;
  };
  const clear = of(48, 0.95, 0.8), poor = of(48, 0.2, 0.3), near = of(59.5, 0.95, 0.05);
  expect(clear('pulse.slow').confidence).toBeCloseTo(confidenceOf(FITTED['pulse.slow']!, clear('pulse.slow').score, 0.95), 9);
  expect(clear('pulse.slow').confidence).toBeGreaterThan(0.97);
  expect(poor('pulse.slow').confidence).toBeLessThan(clear('pulse.slow').confidence);
  expect(near('pulse.slow').confidence).toBeLessThan(0.9);
  expect([clear, poor, near].map((f) => [f('pulse.suspected-af').polarity, f('pulse.suspected-af').confidence])).toEqual([['present', 0.8], ['absent', 0.7], ['absent', 0.95]]);
});
