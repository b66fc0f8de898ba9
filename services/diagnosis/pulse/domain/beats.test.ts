import { describe, expect, it } from 'vitest';
import { record, steady, visible } from '../support/records.ts';
import { KINDS } from '../support/rhythms.ts';
import { bands } from './bands.ts';
import { findBeats } from './beats.ts';
import { fiducials, intervals } from './fiducials.ts';
import { agreement } from './signal-quality.ts';

const found = (x: Float64Array) => findBeats(bands(x)).map((p) => p / 100);
const inside = (t: number[], seconds: number) => t.filter((v) => v > 0.5 && v < seconds - 0.5);

describe('beats', () => {
  it.each([40, 60, 75, 100, 150, 180])('finds every beat of a steady pulse of %i a minute', (rate) => {
    const w = steady(rate, 30);
    expect(agreement(inside(w.beats, 30), inside(found(w.samples), 30), 0.1)).toBe(1);
  });
  it.each(KINDS)('finds the beats of generated %s', (kind) => {
    let sum = 0;
    for (let seed = 1; seed <= 4; seed++) {
      const w = record({ kind, seconds: 60, seed });
      sum += agreement(inside(visible(w), 60), inside(found(w.samples), 60), 0.1);
    }
    expect(sum / 4).toBeGreaterThan(0.92);
  });
  it('does not count a strong dicrotic wave as a beat', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const w = record({ kind: 'sinus', seconds: 30, seed, dicrotic: true, snrDb: 20 });
      expect(found(w.samples).length).toBeLessThanOrEqual(w.beats.length + 1);
    }
  });
  it('keeps working in noise', () => {
    const w = record({ kind: 'sinus', seconds: 60, seed: 3, snrDb: 5 });
    expect(agreement(inside(w.beats, 60), inside(found(w.samples), 60), 0.1)).toBeGreaterThan(0.9);
  });
  it('measures intervals between samples: within 3 ms at 100 Hz', () => {
    // 0.857 s falls between samples; the arrival itself has no jitter here beyond the plan's, so compare the mean
    const w = steady(70, 40);
    const b = bands(w.samples);
    const rr = intervals(fiducials(b.shape, findBeats(b)));
    expect(Math.abs(rr.reduce((a, c) => a + c, 0) / rr.length - 60 / 70)).toBeLessThan(0.003);
  });
  it('finds none in silence', () => {
    expect(findBeats(bands(new Float64Array(1000)))).toEqual([]);
  });
});
