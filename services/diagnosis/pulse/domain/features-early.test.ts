import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyFeatures } from './features-early.ts';
import { features, featureVector, localRatios } from './features.ts';
import type { Beat } from './fiducials.ts';

/** Beats at the given intervals with the given heights (1 where left out). */
function beatsOf(rr: readonly number[], heights: readonly number[] = []): Beat[] {
  let t = 0.5;
  return [0, ...rr].map((v, i) => {
    t += v;
    return { foot: Math.round(100 * t) - 8, peak: Math.round(100 * t) + 8, upstrokeS: t, amplitude: heights[i] ?? 1, riseS: 0.16, slope: 0.1 };
  });
}
const of = (rr: readonly number[], heights?: readonly number[]) => earlyFeatures(rr, localRatios(rr), beatsOf(rr, heights));

describe('features of early beats', () => {
  it('a full pause after an early beat is compensation of one, a reset less', () => {
    expect(of([0.8, 0.8, 0.8, 0.5, 1.1, 0.8, 0.8, 0.8]).earlyCompensation).toBeCloseTo(1, 2);
    expect(of([0.8, 0.8, 0.8, 0.5, 0.8, 0.8, 0.8, 0.8]).earlyCompensation).toBeLessThan(0.85);
  });
  it('sees that an early beat is weak and the next strong, whatever the gain', () => {
    const rr = [0.8, 0.8, 0.8, 0.5, 1.1, 0.8, 0.8, 0.8];
    const f = of(rr, [1, 1, 1, 1, 0.4, 1.2, 1, 1, 1].map((v) => 300 * v));
    expect(f.earlyAmplitude).toBeCloseTo(0.4, 5);
    expect(f.afterAmplitude).toBeCloseTo(1.2, 5);
  });
  it('puts flutter on a grid, and steady intervals in one run', () => {
    const flutter = of([2, 2, 3, 2, 4, 2, 3, 3, 2, 2, 4].map((k) => 0.27 * k));
    const none = of([0.61, 0.93, 0.74, 0.55, 1.02, 0.68, 0.83, 0.59, 0.97, 0.71, 0.88]);
    expect(flutter.grid).toBeLessThan(0.05);
    expect(none.grid).toBeGreaterThan(0.4);
    expect(of([0.8, 0.8, 0.8, 0.8, 0.8, 0.8]).steadyRun).toBe(1);
  });
  it('a pause without an early beat is seen as such', () => {
    expect(of([0.8, 0.8, 0.8, 1.6, 0.8, 0.8, 0.8]).pauseAlone).toBeCloseTo(2, 5);
    expect(of([0.8, 0.8, 0.8, 0.5, 1.1, 0.8, 0.8, 0.8]).pauseAlone).toBeLessThan(1.05);
  });
  it('all features stay finite for any plausible beats', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0.21, max: 2.5, noNaN: true }), fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 5, noNaN: true }))), { minLength: 4, maxLength: 40 }), (v) => {
      const f = features(beatsOf(v.map((x) => x[0]), v.map((x) => x[1])));
      expect(featureVector(f!).every(Number.isFinite)).toBe(true);
    }));
  });
});
