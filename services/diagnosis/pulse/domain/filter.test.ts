import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandpass, highpass, lowpass, zeroPhase } from './filter.ts';

const sine = (hz: number, n = 2000, rate = 100) => Float64Array.from({ length: n }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rate));
const middle = (x: Float64Array) => Math.max(...x.slice(500, 1500).map(Math.abs));

describe('Butterworth', () => {
  it('has the textbook coefficients of a second-order low-pass at a quarter of the rate', () => {
    const [s] = lowpass(2, 25, 100);
    // b = [1 2 1]/(2+√2), a1 = 0, a2 = (2−√2)/(2+√2)
    expect(s!.b0).toBeCloseTo(1 / (2 + Math.SQRT2), 10);
    expect(s!.a1).toBeCloseTo(0, 10);
    expect(s!.a2).toBeCloseTo((2 - Math.SQRT2) / (2 + Math.SQRT2), 10);
  });
  it('halves the amplitude at its corners when run forward and backward', () => {
    for (const hz of [1, 8]) expect(middle(zeroPhase(sine(hz), bandpass(2, 1, 8, 100)))).toBeCloseTo(0.5, 1);
    expect(middle(zeroPhase(sine(5), lowpass(3, 5, 100)))).toBeCloseTo(0.5, 1);
    expect(middle(zeroPhase(sine(5), highpass(1, 5, 100)))).toBeCloseTo(0.5, 1);
  });
  it('passes the middle of the band without shift and stops the rest', () => {
    const x = sine(2.8);
    const y = zeroPhase(x, bandpass(2, 0.5, 8, 100));
    for (let i = 500; i < 1500; i++) expect(Math.abs(y[i]! - x[i]!)).toBeLessThan(0.03);
    expect(middle(zeroPhase(sine(0.05), bandpass(2, 0.5, 8, 100)))).toBeLessThan(0.01);
    expect(middle(zeroPhase(sine(40), bandpass(2, 0.5, 8, 100)))).toBeLessThan(0.01);
  });
  it('gives a constant no ripple at the ends', () => {
    const y = zeroPhase(new Float64Array(300).fill(7), lowpass(4, 10, 100));
    for (const v of y) expect(v).toBeCloseTo(7, 8);
  });
  it('refuses a band that does not fit', () => {
    expect(() => bandpass(2, 0.5, 60, 100)).toThrow(RangeError);
    expect(() => lowpass(2, 50, 100)).toThrow(RangeError);
  });
  it('stays finite and keeps the length for any input', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 300 }), (a) => {
      const y = zeroPhase(Float64Array.from(a), bandpass(2, 0.5, 8, 100));
      expect(y.length).toBe(a.length);
      expect(y.every(Number.isFinite)).toBe(true);
    }));
  });
});
