import { describe, expect, it } from 'vitest';
import { networkInput, STRETCHES } from './network-input.ts';

/** Ten seconds of a sine of the given frequency at 100 Hz. */
const sine = (hz: number): Float64Array => Float64Array.from({ length: 1000 }, (_, i) => 3 * Math.sin((2 * Math.PI * hz * i) / 100 + 0.4));
const rows = (x: Float32Array): [Float32Array, Float32Array] => [x.subarray(0, x.length / 2), x.subarray(x.length / 2)];
const rises = (x: Float32Array): number => x.filter((v, i) => i > 0 && x[i - 1]! < 0 && v >= 0).length;

describe('what the networks over the wave see', () => {
  it('is every second sample and its slope, of mean 0 and spread 1', () => {
    const x = sine(1.3);
    const [wave, slope] = rows(networkInput(x));
    expect(wave.length).toBe(500);
    for (const row of [wave, slope]) {
      const mean = row.reduce((a, v) => a + v, 0) / 500;
      expect(Math.sqrt(row.reduce((a, v) => a + (v - mean) ** 2, 0) / 500)).toBeCloseTo(1, 2);
    }
    for (const i of [10, 77, 400]) expect((wave[i]! - wave[0]!) / (wave[100]! - wave[0]!)).toBeCloseTo((x[2 * i]! - x[0]!) / (x[200]! - x[0]!), 4);
  });
  it('keeps the beats and changes their pace when stretched', () => {
    for (const stretch of STRETCHES) {
      const [wave] = rows(networkInput(sine(2), stretch));
      expect(wave.length).toBe(Math.floor(500 * stretch));
      expect(Math.abs(rises(wave) - 20), String(stretch)).toBeLessThanOrEqual(1);
      // at .5 s from the start the stretched wave is where the other one is at .5 / stretch
      expect(wave[25]!).toBeCloseTo(Math.sqrt(2) * Math.sin(2 * Math.PI * 2 * (0.5 / stretch) + 0.4), 1);
    }
  });
  it('is shown at several lengths, shorter and longer alike, none beyond what training used', () => {
    expect(STRETCHES.length).toBeGreaterThanOrEqual(3);
    expect(STRETCHES).toContain(1);
    for (const s of STRETCHES) expect(STRETCHES.some((other) => Math.abs(s + other - 2) < 1e-9) && s >= 0.92 && s <= 1.08, String(s)).toBe(true);
  });
  it('stays finite at the last sample and for a flat wave', () => {
    for (const stretch of STRETCHES) for (const x of [sine(1), new Float64Array(1000), new Float64Array(501).fill(2)]) expect(networkInput(x, stretch).every(Number.isFinite)).toBe(true);
  });
});
