import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resample, startResampler, type Run } from './resample.ts';

const all = (points: readonly (readonly [number, number])[], rateHz = 60) => {
  const r = startResampler(rateHz);
  const runs: Run[] = points.flatMap(([t, v]) => resample(r, t, v));
  return { r, runs, flat: runs.flatMap((x) => [...Array.from({ length: x.lost }, () => NaN), ...x.samples]) };
};

it('draws a pulse wave from frames at uneven times as it is', () => {
  const wave = (t: number) => Math.sin(2 * Math.PI * 1.2 * t) + 0.3 * Math.sin(4 * Math.PI * 1.2 * t);
  // 30 frames a second, each up to 6 ms early or late.
  const times = Array.from({ length: 300 }, (_, i) => i / 30 + 0.006 * Math.sin(17 * i) + 5);
  const { r, flat } = all(times.map((t) => [t, wave(t)] as const));
  expect(flat.length).toBeGreaterThan(590);
  flat.forEach((v, k) => { if (k > 3) expect(Math.abs(v - wave(r.startS + k / 60))).toBeLessThan(0.02); });
});

it('says how much a silent camera has left out, and goes on at the right time', () => {
  const line = (from: number, n: number) => Array.from({ length: n }, (_, i) => [from + i / 30, from + i / 30] as const);
  const { r, flat, runs } = all([...line(0, 30), ...line(2, 30)]);
  expect(runs.some((x) => x.lost > 0)).toBe(true);
  expect(r.made).toBe(flat.length);
  flat.forEach((v, k) => { if (!Number.isNaN(v)) expect(v).toBeCloseTo(k / 60, 6); });
  const lost = flat.filter(Number.isNaN).length / 60;
  expect(lost).toBeGreaterThan(0.9);
  expect(lost).toBeLessThan(1.2);
});

it('leaves out what stands still in time or is no number', () => expect(all([[0, 1], [0.1, 1], [0.1, 50], [0.05, 50], [NaN, 1], [0.15, NaN], [0.2, 1], [0.3, 1]]).flat.every((v) => Math.abs(v - 1) < 1e-9)).toBe(true));

it('never counts wrongly, whatever the times', () => fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: -300, max: 300, noNaN: true })), { maxLength: 120 }), (steps) => {
  let t = 0;
  const { r, flat, runs } = all(steps.map(([dt, v]) => [(t += dt), v] as const));
  expect(r.made).toBe(flat.length);
  // Nothing is made later than the last frame.
  if (flat.length) expect((flat.length - 1) / 60).toBeLessThanOrEqual(t - r.startS + 1 / 60 + 1e-6);
  expect(runs.every((x) => x.lost >= 0 && (x.lost > 0 || x.samples.length > 0))).toBe(true);
})));
