// Gas-sensor readings: strict input, likeness to references, unknown when far from all of them.
import fc from 'fast-check';
import { isSuokeError } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { gaussian, seeded } from '../testing/voices.ts';
import { compareOdour, followDrift, learnOdours, readOdour } from './odour.ts';
import type { OdourReading } from './odour.ts';

/** A made-up gas: each sensor answers by its own gain; `strength` scales all, as concentration does. */
function gas(pattern: number, strength: number, seed: number): OdourReading {
  const random = gaussian(seeded(seed));
  return Array.from({ length: 16 }, (_, s) => {
    const response = strength * 1000 * (1 + Math.sin(s * (pattern + 1)) ** 2 * 8) * (1 + 0.05 * random());
    return Array.from({ length: 8 }, (_, f) => (f > 4 ? -1 : 1) * (response / (f + 1)));
  });
}
const references = [0, 1, 2].flatMap((p) => Array.from({ length: 6 }, (_, k) => ({ label: `gas ${p}`, reading: gas(p, 1 + 0.2 * k, 10 * p + k) })));

describe('odour', () => {
  it('ranks the right reference first and shows the pattern', () => {
    for (const p of [0, 1, 2]) {
      const r = readOdour({ reading: gas(p, 1.3, 99 + p), references });
      expect([r.nearest, r.unknown]).toEqual([`gas ${p}`, false]);
      expect(r.confidence as number).toBeGreaterThan(0.5);
      expect(r.similarity.map((s) => s.distance)).toEqual(r.similarity.map((s) => s.distance).sort((a, b) => a - b));
      expect(r.pattern.reduce((a, s) => a + Math.abs(s.share), 0)).toBeCloseTo(1, 2);
    }
  });

  it('calls a strange gas unknown, and everything unknown without references', () => {
    const strange = gas(0, 1, 1).map((s) => s.map((v) => -v * 3));
    expect(readOdour({ reading: strange, references })).toMatchObject({ nearest: null, confidence: null, unknown: true });
    expect(readOdour({ reading: gas(0, 1, 1) })).toMatchObject({ nearest: null, confidence: null, unknown: true, similarity: [], limit: null });
  });

  it('names a dead array', () => {
    expect(readOdour({ reading: Array.from({ length: 16 }, () => Array.from({ length: 8 }, () => 0)), references })).toMatchObject({ unknown: true, silentSensors: Array.from({ length: 16 }, (_, i) => i + 1) });
  });

  it('names the place of what is wrong', () => {
    const reading = gas(0, 1, 1);
    const broken = reading.map((s) => s.slice());
    (broken[3] as number[])[5] = Number.NaN;
    const message = (input: unknown) => { try { readOdour(input); return 'accepted'; } catch (e) { return isSuokeError(e) ? `${e.code} ${e.message}` : 'crash'; } };
    expect(message({ reading: broken })).toContain('odour.bad-input');
    expect(message({ reading: broken })).toContain('/reading/3/5');
    expect(message({ reading: reading.slice(1) })).toContain('/reading');
    expect(message({ reading, extra: 1 })).toContain('/extra');
    expect(message({ reading, references: [{ label: '', reading }] })).toContain('/references/0/label');
  });

  it('calls a gas that was left out unknown, and nearly all fresh readings of the known ones known', () => {
    const many = [0, 1, 2, 3].flatMap((p) => Array.from({ length: 30 }, (_, k) => ({ label: `gas ${p}`, reading: gas(p, 1 + 0.05 * k, 1000 * p + k) })));
    const model = learnOdours(many.filter((r) => r.label !== 'gas 3'));
    const fresh = [0, 1, 2].flatMap((p) => Array.from({ length: 20 }, (_, k) => compareOdour(gas(p, 1.02 + 0.06 * k, 5000 + 100 * p + k), model)));
    expect(fresh.filter((r) => r.unknown).length / fresh.length).toBeLessThan(0.15);
    const strangers = Array.from({ length: 20 }, (_, k) => compareOdour(gas(3, 1 + 0.07 * k, 9000 + k), model));
    expect(strangers.every((r) => r.unknown)).toBe(true);
  });

  it('after drift of the sensors, still names the known and calls the stranger unknown, once it has seen recent readings', () => {
    const many = [0, 1, 2, 3].flatMap((p) => Array.from({ length: 30 }, (_, k) => ({ label: `gas ${p}`, reading: gas(p, 1 + 0.05 * k, 1000 * p + k) })));
    const model = learnOdours(many.filter((r) => r.label !== 'gas 3'));
    // Each sensor has lost some of its gain, by another share each.
    const drifted = (reading: OdourReading) => reading.map((s, i) => s.map((v) => v * (0.75 + 0.2 * Math.sin(i))));
    const later = [0, 1, 2].flatMap((p) => Array.from({ length: 20 }, (_, k) => ({ label: `gas ${p}`, reading: drifted(gas(p, 1.02 + 0.06 * k, 5000 + 100 * p + k)) })));
    const strangers = Array.from({ length: 20 }, (_, k) => drifted(gas(3, 1 + 0.07 * k, 9000 + k)));
    // The day's limit refuses most: little is named that was not learned like this.
    expect(later.filter(({ reading }) => compareOdour(reading, model).unknown).length / later.length).toBeGreaterThan(0.5);
    const { model: moved, drift } = followDrift(model, later.map((x) => x.reading));
    expect(drift).toBeGreaterThan(1);
    const named = later.filter(({ reading, label }) => compareOdour(reading, moved).nearest === label);
    expect(named.length / later.length).toBeGreaterThan(0.8);
    expect(strangers.filter((r) => compareOdour(r, moved).unknown).length / strangers.length).toBeGreaterThan(0.9);
    const r = compareOdour(later[0]!.reading, moved);
    expect(r).toMatchObject({ ratioLimit: 0.8 });
    expect(r.ratio as number).toBeLessThanOrEqual(0.8);
  });

  it('with one label only there is no ratio, and the distance decides', () => {
    const one = learnOdours(references.filter((r) => r.label === 'gas 0'));
    expect(compareOdour(gas(0, 1.1, 3), followDrift(one, [gas(0, 3, 4)]).model)).toMatchObject({ ratio: null, ratioLimit: null });
  });

  it('gives finite numbers for any readings and any references, equal, single or extreme', () => {
    const value = fc.oneof(fc.constantFrom(0, 1e9, -1e9, 1), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    const reading = fc.array(fc.array(value, { minLength: 8, maxLength: 8 }), { minLength: 16, maxLength: 16 });
    fc.assert(fc.property(reading, fc.array(fc.record({ label: fc.constantFrom('a', 'b', 'c'), reading: fc.oneof(reading, fc.constant(gas(0, 1, 1))) }), { maxLength: 5 }), (r, refs) => {
      const walk = (v: unknown): boolean => (typeof v === 'number' ? Number.isFinite(v) : v !== null && typeof v === 'object' ? Object.values(v).every(walk) : true);
      expect(walk(readOdour({ reading: r, references: refs }))).toBe(true);
    }), { numRuns: 25, seed: 8 });
  });

  it('refuses what is no reading, no reference and no model, with the same code', () => {
    const model = learnOdours(references), reading = gas(0, 1, 1);
    const code = (work: () => unknown) => { try { work(); return 'accepted'; } catch (e) { return isSuokeError(e) ? e.code : 'crash'; } };
    fc.assert(fc.property(fc.anything(), (v) => {
      const x = v as never;
      for (const work of [() => learnOdours(x), () => learnOdours([x]), () => compareOdour(x, model), () => followDrift(x, [reading]), () => followDrift(model, [x])]) expect(code(work)).toBe('odour.bad-input');
      expect(code(() => compareOdour(reading, x))).toBe(v === null ? 'accepted' : 'odour.bad-input');
    }), { numRuns: 100, seed: 6 });
    expect(code(() => learnOdours([]))).toBe('odour.bad-input');
    expect(code(() => compareOdour(reading, model))).toBe('accepted');
  });

  it('never fails in any other way', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ reading: fc.array(fc.array(fc.double(), { minLength: 8, maxLength: 8 }), { minLength: 16, maxLength: 16 }) })), (input) => {
      try {
        const r = readOdour(input);
        expect(Number.isFinite(r.strength)).toBe(true);
      } catch (e) {
        expect(isSuokeError(e) && e.code).toBe('odour.bad-input');
      }
    }), { numRuns: 200, seed: 5 });
  });
});
