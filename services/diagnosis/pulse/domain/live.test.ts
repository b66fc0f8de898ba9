import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../support/random.ts';
import { record, steady, visible } from '../support/records.ts';
import { bands } from './bands.ts';
import { findBeats } from './beats.ts';
import { fiducials } from './fiducials.ts';
import { pushLive, startLive, type LiveReport, type LiveState } from './live.ts';
import { agreement } from './signal-quality.ts';
import { codeOf } from '../support/code-of.ts';

/** The whole record in pushes of `chunk` samples: every beat told, and when, and the last report. */
function stream(x: Float64Array, rateHz: number, chunk: number): { beats: number[]; arrived: number[]; last: LiveReport; state: LiveState } {
  let state = startLive({ rateHz });
  let last: LiveReport | undefined;
  const beats: number[] = [];
  const arrived: number[] = [];
  for (let k = 0; k < x.length; k += chunk) {
    last = pushLive(state, x.subarray(k, k + chunk));
    state = last.state;
    for (const b of last.beats) {
      beats.push(b.timeS);
      arrived.push(Math.min(k + chunk, x.length) / rateHz);
    }
  }
  return { beats, arrived, last: last!, state };
}
const later = (t: readonly number[], from = 3, to = 28) => t.filter((v) => v > from && v < to);

describe('a stream', () => {
  it.each([25, 50, 100, 125, 250, 1000])('at %i Hz gives every beat once, in order, and the rate', (rateHz) => {
    const w = steady(72, 30, rateHz);
    const { beats, last } = stream(w.samples, rateHz, Math.ceil(rateHz / 20));
    expect(beats.every((t, i) => i === 0 || t > beats[i - 1]!)).toBe(true);
    expect(agreement(later(w.beats.map((t) => t - 0.1)), later(beats), 0.12)).toBeGreaterThan(0.97);
    expect(Math.abs(last.rateBpm! - 72)).toBeLessThan(1.5);
    expect(last.quality).toMatchObject({ usable: true, problems: [] });
    expect(last.rhythmHint?.label).toBe('sinus');
  });
  it('tells no rate and no rhythm of noise', () => {
    const r = random(5);
    const { last } = stream(Float64Array.from({ length: 2000 }, () => r.normal()), 100, 5);
    expect(last.quality.usable).toBe(false);
    expect(last.rateBpm).toBeUndefined();
    expect(last.rhythmHint).toBeUndefined();
  });
  it('tells a beat within 0.2 s of its peak, arrival in pushes of 20 ms included', () => {
    const w = steady(80, 30);
    const { beats, arrived } = stream(w.samples, 100, 2);
    beats.forEach((t, i) => {
      const peak = w.beats.find((p) => p > t && p < t + 0.3);
      if (peak !== undefined) expect(arrived[i]! - peak).toBeLessThan(0.2);
    });
    expect(beats.length).toBeGreaterThan(30);
  });
  it('agrees with the analysis of the whole record, arrhythmias too', () => {
    let sum = 0;
    const kinds = ['sinus', 'pvc', 'pac', 'svt', 'af'] as const;
    kinds.forEach((kind, i) => {
      const x = record({ kind, seconds: 30, seed: 40 + i, snrDb: 20 }).samples;
      const b = bands(x);
      sum += agreement(later(fiducials(b.shape, findBeats(b)).map((v) => v.upstrokeS)), later(stream(x, 100, 10).beats), 0.1);
    });
    expect(sum / kinds.length).toBeGreaterThan(0.93);
  });
  it('does not depend on how it is cut into pushes, nor on a way through JSON', () => {
    const x = record({ kind: 'pac', seconds: 20, seed: 7, snrDb: 20, rateHz: 125 }).samples;
    const whole = stream(x, 125, 600).beats;
    expect(stream(x, 125, 7).beats).toEqual(whole);
    let state = startLive({ rateHz: 125 });
    const beats: number[] = [];
    for (let k = 0; k < x.length; k += 50) {
      const r = pushLive(JSON.parse(JSON.stringify(state)) as LiveState, x.subarray(k, k + 50));
      state = r.state;
      beats.push(...r.beats.map((b) => b.timeS));
    }
    expect(beats).toEqual(whole);
  });
  it('leaves the state it was given as it was', () => {
    const w = steady(70, 12);
    const { state } = stream(w.samples.subarray(0, 900), 100, 100);
    const before = JSON.stringify(state);
    const a = pushLive(state, w.samples.subarray(900));
    expect(JSON.stringify(state)).toBe(before);
    expect(pushLive(state, w.samples.subarray(900))).toEqual(a);
  });
  it('does not keep counting strong dicrotic waves', () => {
    const w = record({ kind: 'sinus', seconds: 40, seed: 3, dicrotic: true, snrDb: 25 });
    const told = later(stream(w.samples, 100, 5).beats, 8, 39).length;
    expect(Math.abs(told / later(visible(w), 8, 39).length - 1)).toBeLessThan(0.1);
  });
});

describe('what is wrong with a stream', () => {
  const problems = (x: Float64Array) => stream(x, 100, 20).last.quality;
  it('is said: settling, off the skin, at the limit, upside down, noise', () => {
    const good = steady(75, 15).samples;
    expect(problems(good.subarray(0, 100)).problems).toContain('pulse.settling');
    expect(problems(Float64Array.from(good, (v, i) => (i > 1300 ? 0.2 : v))).problems).toContain('pulse.constant');
    expect(problems(good.map((v) => Math.min(v, 0.6))).problems).toContain('pulse.saturated');
    const noise = record({ kind: 'sinus', seconds: 15, seed: 2, snrDb: -15 });
    expect(problems(noise.samples).problems.some((p) => p === 'pulse.noisy' || p === 'pulse.unreadable')).toBe(true);
  });
  it('after lost samples it settles again, and time goes on', () => {
    const w = steady(75, 30);
    let state = stream(w.samples.subarray(0, 1500), 100, 50).state;
    const r = pushLive(state, w.samples.subarray(1800, 1850), 300);
    expect(r.quality.problems).toEqual(expect.arrayContaining(['pulse.settling', 'pulse.gaps']));
    state = r.state;
    const beats: number[] = [];
    for (let k = 1850; k < 3000; k += 50) {
      const next = pushLive(state, w.samples.subarray(k, k + 50));
      state = next.state;
      beats.push(...next.beats.map((b) => b.timeS));
    }
    expect(beats[0]).toBeGreaterThan(18);
    expect(agreement(w.beats.filter((t) => t > 21 && t < 29).map((t) => t - 0.1), beats.filter((t) => t > 21 && t < 28.9), 0.12)).toBeGreaterThan(0.95);
  });
});

describe('hostile input', () => {
  it.each([NaN, 0, 24, 1001, Infinity, -100])('a rate of %d is refused', (rateHz) => expect(codeOf(() => startLive({ rateHz }))).toBe('pulse.live.rate'));
  it('is refused by kind', () => {
    const s = startLive({ rateHz: 100 });
    expect(codeOf(() => pushLive(s, [1, NaN]))).toBe('pulse.live.not-a-number');
    expect(codeOf(() => pushLive(s, [1e300]))).toBe('pulse.live.not-a-number');
    expect(codeOf(() => pushLive(s, new Float64Array(501)))).toBe('pulse.live.too-many');
    for (const gap of [-1, 0.5, NaN, 1e9]) expect(codeOf(() => pushLive(s, [1], gap))).toBe('pulse.live.gap');
  });
  it('never crashes, never tells a beat that is not a time', () => {
    const push = fc.record({ samples: fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double()), { maxLength: 150 }), lost: fc.constantFrom(0, 0, 0, 3, 700) });
    fc.assert(fc.property(fc.integer({ min: 25, max: 300 }), fc.array(push, { maxLength: 12 }), (rateHz, pushes) => {
      let state = startLive({ rateHz });
      for (const p of pushes) {
        expect(codeOf(() => {
          const r = pushLive(state, p.samples, p.lost);
          state = r.state;
          for (const b of r.beats) expect(b.timeS >= 0 && b.timeS <= state.taken / rateHz && b.confidence >= 0 && b.confidence <= 1).toBe(true);
          expect(r.rateBpm === undefined || r.rateBpm > 0).toBe(true);
        })).toMatch(/^(none|pulse\.live\.(not-a-number|too-many))$/);
      }
    }), { numRuns: 60 });
  });
});
