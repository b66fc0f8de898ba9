import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { analysePulse } from './analyse.ts';
import { analyseReading } from './analysis.ts';
import { signalFindings } from './domain/findings.ts';
import { random } from './support/random.ts';
import { record, steady } from './support/records.ts';
import { windkesselWave } from './support/waves.ts';
import type { PulseResult } from './result.ts';

const codes = (r: PulseResult) => r.quality.problems.map((p) => p.code);
const present = (r: PulseResult) => r.findings.filter((f) => f.polarity === 'present').map((f) => f.code);
const refusal = (x: Float64Array, rate: number): string => {
  try {
    analysePulse(x, rate);
  } catch (e) {
    if (isSuokeError(e) && e.hint) return e.code;
    throw e;
  }
  return 'none';
};

describe('a good record', () => {
  it.each([[45, 'pulse.slow'], [66, 'pulse.moderate'], [100, 'pulse.rapid'], [140, 'pulse.swift']])('of %i a minute is called %s', (rate, code) => {
    const r = analysePulse(steady(rate, 20).samples, 100);
    expect(r.quality.usable).toBe(true);
    expect(Math.abs(r.rateBpm! - rate)).toBeLessThan(1);
    expect(present(r)).toContain(code);
    expect(present(r)).not.toContain('pulse.knotted');
  });
  it.each([25, 50, 64, 117, 250, 1000])('gives the same rate when sampled at %i Hz', (rate) => {
    const r = analysePulse(steady(72, 20, rate).samples, rate);
    expect(Math.abs(r.rateBpm! - 72)).toBeLessThan(1);
    expect(r.morphology !== undefined).toBe(rate >= 50);
  });
  it('has scores that sum to one and a label', () => {
    const r = analysePulse(record({ kind: 'sinus', seconds: 10, seed: 2, snrDb: 25 }).samples, 100);
    expect(Object.values(r.rhythm.scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3);
    expect(r.rhythm.label).toBe('sinus');
  });
  const places = (r: PulseResult, code: string) => r.findings.find((f) => f.code === code)!.evidence.filter((e) => e.kind === 'time').map((e) => [e.from, e.to]);
  it('points to what was read of it, for rate, rhythm and shape alike', () => {
    const r = analysePulse(steady(72, 30).samples, 100);
    for (const code of ['slow', 'moderate', 'rapid', 'swift', 'irregular', 'suspected-af', 'slippery', 'wiry']) expect(places(r, `pulse.${code}`), code).toEqual([[0, 30]]);
    expect(places(r, 'pulse.knotted')).toEqual([]);
  });
  it('does not point to a part that was too poor to read', () => {
    const x = steady(72, 60).samples;
    const r = random(6);
    let drift = 0;
    for (let i = 2000; i < 4000; i++) x[i] = drift = 0.95 * drift + r.normal();
    expect(places(analysePulse(x, 100), 'pulse.rapid')).toEqual([[0, 20], [40, 60]]);
  });
  it('points to a few places at most, in their order', () => {
    const read = Array.from({ length: 20 }, (_, i) => ({ fromS: 20 * i, toS: 20 * i + 10 + (i % 5) }));
    const at = signalFindings({ runs: [], rateBpm: 70, seconds: 400, quality: 0.9, af: 0.1, read })[0]!.evidence.filter((e) => e.kind === 'time').map((e) => e.from);
    expect(at).toEqual([80, 180, 280, 380]);
  });
  it('is answered with the same bytes again, whatever its offset in memory', () => {
    const x = record({ kind: 'pvc', seconds: 30, seed: 5, snrDb: 15 }).samples;
    const wide = new Float64Array(x.length + 3);
    wide.set(x, 3);
    expect(JSON.stringify(analysePulse(wide.subarray(3), 100))).toBe(JSON.stringify(analysePulse(x.slice(), 100)));
  });
  it('does not depend on unit or offset', () => {
    const x = record({ kind: 'sinus', seconds: 20, seed: 8, snrDb: 20 }).samples;
    const a = analysePulse(x, 100);
    const b = analysePulse(x.map((v) => 4096 * v - 70000), 100);
    expect(b.beats).toEqual(a.beats);
    expect(b.rhythm).toEqual(a.rhythm);
  });
  it('is turned when upside down', () => {
    const r0 = random(4);
    const rr = new Array<number>(40).fill(60 / 70);
    const x = windkesselWave({ rr, types: rr.map(() => 'N' as const) }, { seconds: 20, startS: -2 }, r0).samples;
    expect(codes(analysePulse(x, 100))).not.toContain('pulse.inverted');
    const r = analysePulse(x.map((v) => -v), 100);
    expect(codes(r)).toContain('pulse.inverted');
    expect(Math.abs(r.rateBpm! - 70)).toBeLessThan(1);
  });
});

describe('stops', () => {
  /** A steady pulse in which every `every`-th interval is doubled. */
  const stopping = (every: (i: number) => boolean, rateBpm: number, seconds: number): Float64Array => {
    const x = new Float64Array(seconds * 100);
    let t = 0.5;
    for (let i = 0; t < seconds; i++) {
      for (let k = 0; k < x.length; k++) x[k]! += Math.exp(-0.5 * ((k / 100 - t) / 0.09) ** 2) + 0.3 * Math.exp(-0.5 * ((k / 100 - t - 0.25) / 0.08) ** 2);
      t += (60 / rateBpm) * (every(i) ? 1.8 : 1);
    }
    return x;
  };
  it('at equal beat counts are intermittent, said only of 30 s and more', () => {
    const x = stopping((i) => i % 6 === 5, 75, 40);
    expect(present(analysePulse(x, 100))).toEqual(expect.arrayContaining(['pulse.intermittent', 'pulse.irregular', 'pulse.knotted']));
    const short = analysePulse(x.slice(0, 2000), 100);
    expect(short.findings.map((f) => f.code)).not.toContain('pulse.intermittent');
    expect(short.unsupported.map((u) => u.code)).toContain('pulse.intermittent');
  });
  it('without rule are knotted when slow, skipping when quick, and point to their place', () => {
    const at = new Set([3, 9, 12, 20, 24, 33]);
    const slow = analysePulse(stopping((i) => at.has(i), 70, 40), 100);
    expect(present(slow)).toContain('pulse.knotted');
    expect(present(slow)).not.toContain('pulse.intermittent');
    expect(slow.findings.find((f) => f.code === 'pulse.knotted')!.evidence.some((e) => e.kind === 'time')).toBe(true);
    expect(present(analysePulse(stopping((i) => at.has(i), 125, 20), 100))).toContain('pulse.skipping');
  });
});

describe('a poor record', () => {
  it.each([
    ['empty', new Float64Array(0), 100, 'pulse.empty'], ['of a second', new Float64Array(100), 100, 'pulse.too-short'],
    ['constant', new Float64Array(2000).fill(3), 100, 'pulse.constant'], ['all NaN', new Float64Array(2000).fill(NaN), 100, 'pulse.mostly-missing'],
    ['all infinite', new Float64Array(2000).fill(Infinity), 100, 'pulse.mostly-missing'],
    ['of two hours', new Float64Array(20 * 7200), 20, 'pulse.too-long'], ['at no rate', steady(70, 20).samples, NaN, 'pulse.rate-implausible'],
    ['at 3 Hz', steady(70, 20).samples, 3, 'pulse.rate-implausible'], ['at a megahertz', steady(70, 20).samples, 1e6, 'pulse.rate-implausible'],
  ] as const)('%s is refused', (_, x, rate, code) => expect(refusal(x, rate)).toBe(code));
  it('of noise is hardly ever usable, and then hardly trusted', () => {
    let usable = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const r = random(seed);
      let w = 0;
      const x = Float64Array.from({ length: 1000 }, () => (seed % 2 ? r.normal() : (w = 0.95 * w + r.normal())));
      const result = analysePulse(x, 100, { rhythm: 'rules' });
      if (!result.quality.usable) {
        expect(result.findings).toEqual([]);
        expect(result.rhythm.label).toBe('uncertain');
      } else {
        usable++;
        expect(Math.max(...result.findings.map((f) => f.confidence))).toBeLessThan(0.25);
      }
    }
    expect(usable).toBeLessThanOrEqual(2);
  });
  it('says nothing of the person: no beats, rate, rhythm or places', () => {
    const r = random(11);
    const noise = Float64Array.from({ length: 3000 }, () => r.normal());
    const channels = [{ side: 'left', position: 'guan', depth: 'middle', samples: steady(70, 30).samples }] as const;
    for (const result of [analysePulse(noise, 100), analysePulse(noise, 100, { rhythm: 'rules' }), analysePulse(noise, 100, { channels })]) {
      expect(result.quality.usable).toBe(false);
      expect(result).toMatchObject({ beats: [], findings: [], rhythm: { label: 'uncertain', confidence: 0, windows: [] } });
      for (const key of ['rateBpm', 'hrv', 'morphology', 'places']) expect(result).not.toHaveProperty(key);
      expect(result.rhythm).not.toHaveProperty('group');
      expect(Object.values(result.rhythm.scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3);
    }
    const shown = analyseReading({ bytes: new TextEncoder().encode(noise.join('\n')), params: { kind: 'file', format: 'text', rateHz: 100, column: '' } } as Parameters<typeof analyseReading>[0]);
    expect(shown).toHaveProperty('details.rhythm.label', 'uncertain');
    expect(shown).not.toHaveProperty('details.rhythm.scores');
  });
  it('with a gap keeps the beats outside it', () => {
    const x = steady(70, 30).samples;
    x.fill(NaN, 1000, 1300);
    const r = analysePulse(x, 100);
    expect(codes(r)).toContain('pulse.gaps');
    expect(r.beats.every((t) => t < 10.1 || t > 12.9)).toBe(true);
    expect(Math.abs(r.rateBpm! - 70)).toBeLessThan(1);
    expect(present(r)).not.toContain('pulse.knotted');
  });
  it('that hits the limits is told so, and its shape is not read', () => {
    const r = analysePulse(steady(70, 20).samples.map((v) => Math.min(0.6, v)), 100);
    expect(codes(r)).toContain('pulse.saturated');
    expect(r.morphology).toBeUndefined();
  });
  it('with a wrong rate is doubted or refused', () => {
    const r = analysePulse(steady(70, 60, 100).samples, 1000);
    expect(r.quality.usable).toBe(false);
    expect(codes(r)).toContain('pulse.rate-doubtful');
  });
  it('never crashes', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 })), { minLength: 1, maxLength: 40 }), fc.integer({ min: 20, max: 60 }), (part, rate) => {
      const x = Float64Array.from({ length: rate * 8 }, (_, i) => part[(i * i) % part.length]!);
      expect(refusal(x, rate)).toMatch(/^(none|pulse\.[a-z-]+)$/);
    }), { numRuns: 60 });
  });
  it('never claims what one sensor cannot show', () => {
    const r = analysePulse(steady(70, 40).samples, 100);
    const never = ['floating', 'deep', 'thready', 'surging', 'tight', 'weak', 'faint'].map((n) => `pulse.${n}`);
    expect(r.findings.map((f) => f.code).filter((c) => never.includes(c))).toEqual([]);
    expect(r.unsupported.map((u) => u.code)).toEqual(expect.arrayContaining(never));
  });
});
