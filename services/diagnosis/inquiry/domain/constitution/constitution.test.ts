// Scores against hand-computed examples, bounds and monotony over random answers, partial questionnaires, refusals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerItem, constitutionProgress, CONSTITUTION_TYPES, ITEMS, itemsFor, readItemAloud, readResultAloud, resumeConstitution,
  scoreConstitution, startConstitution, transformedScore,
} from './index.ts';
import type { Answers, ConstitutionType, Sex } from './index.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20260320 });

const fill = (value: number, sex: Sex = 'female'): Record<string, number> => Object.fromEntries(itemsFor(sex).map((i) => [i.id, value]));
const of = (r: ReturnType<typeof scoreConstitution>, type: ConstitutionType) => {
  const t = r.types.find((x) => x.type === type);
  if (!t) throw new Error(type);
  return t;
};
/** The best possible answers: 1 everywhere, 5 for the two positive items of the balanced type. */
const healthy = (sex: Sex = 'female'): Record<string, number> => ({ ...fill(1, sex), energy: 5, adapts: 5 });
const anySex = fc.constantFrom<Sex>('female', 'male');
const anyAnswers = (sex: Sex) => fc.record(Object.fromEntries(itemsFor(sex).map((i) => [i.id, fc.integer({ min: 1, max: 5 })])), { requiredKeys: [] });

describe('the structure of the standard', () => {
  it('has 61 items, 60 for each sex, and the standard’s counts per type', () => {
    expect(ITEMS).toHaveLength(61);
    expect(new Set(ITEMS.map((i) => i.id)).size).toBe(61);
    for (const sex of ['female', 'male'] as const) {
      expect(itemsFor(sex)).toHaveLength(60);
      expect(CONSTITUTION_TYPES.map((t) => itemsFor(sex).filter((i) => i.countsFor.some((c) => c.type === t)).length)).toEqual([8, 8, 7, 8, 8, 6, 7, 7, 7]);
    }
    expect(ITEMS.flatMap((i) => i.countsFor).filter((c) => c.reversed).map((c) => c.type)).toEqual(Array(6).fill('balanced'));
  });
});

describe('scores computed by hand', () => {
  it('transforms a raw score', () => {
    expect(transformedScore(26, 8)).toBe(56.25);   // (26 − 8) / 32 × 100
    expect(transformedScore(7, 7)).toBe(0);
    expect(transformedScore(35, 7)).toBe(100);
  });
  it('gives the healthiest answers balanced 100 and all others 0', () => {
    const r = scoreConstitution(healthy(), { sex: 'female' });
    expect(r.types.map((t) => t.score)).toEqual([100, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(r).toMatchObject({ complete: true, main: 'balanced', also: [], tendencies: [] });
  });
  it('scores all threes as 50 everywhere: every biased type, and not balanced', () => {
    const r = scoreConstitution(fill(3, 'male'), { sex: 'male' });
    expect(r.types.map((t) => t.score)).toEqual(Array(9).fill(50));
    expect(of(r, 'balanced').verdict).toBe('no');
    expect(r.main).toBe('qi-deficiency');
    expect(r.also).toHaveLength(7);
  });
  it('turns the shared items round for the balanced type', () => {
    // tired and weak-voice at 5: qi raw 8 + 4 + 4 = 16 → 8/32 = 25; balanced loses 8 of 32 → 75.
    const r = scoreConstitution({ ...healthy(), 'tired': 5, 'weak-voice': 5 }, { sex: 'female' });
    expect(of(r, 'qi-deficiency').score).toBe(25);
    expect(of(r, 'balanced').score).toBe(75);
    expect(of(r, 'balanced').verdict).toBe('yes');
  });
  it('calls a person basically balanced with a tendency when one type is between 30 and 40', () => {
    // phlegm-dampness raw 8 + 10 = 18 → 10/32 = 31.25
    const r = scoreConstitution({ ...healthy(), 'phlegm': 5, 'sticky-mouth': 5, 'heavy-body': 3 }, { sex: 'female' });
    expect(of(r, 'phlegm-dampness')).toMatchObject({ score: 31.25, verdict: 'tendency' });
    expect(of(r, 'balanced').verdict).toBe('basically');
    expect(r).toMatchObject({ main: 'balanced', tendencies: ['phlegm-dampness'] });
  });
  it('is not balanced, whatever its balanced score, once a type reaches 40', () => {
    // yang raw 7 + 12 = 19 → 12/28 = 42.857
    const r = scoreConstitution({ ...healthy(), 'cold-limbs': 5, 'cold-trunk': 5, 'more-clothes': 5 }, { sex: 'female' });
    expect(of(r, 'yang-deficiency')).toMatchObject({ score: 42.86, verdict: 'yes' });
    expect(of(r, 'balanced')).toMatchObject({ score: 100, verdict: 'no' });
    expect(r.main).toBe('yang-deficiency');
  });
  it('reads 39.29 (n = 7, raw 18) as a tendency: the standard leaves no gap between 39 and 40', () => {
    const r = scoreConstitution({ ...healthy(), 'hives': 5, 'sneezes': 5, 'allergies': 4 }, { sex: 'female' });
    expect(of(r, 'special')).toMatchObject({ score: 39.29, verdict: 'tendency' });
  });
  it('counts the item of one’s own sex', () => {
    const r = scoreConstitution({ ...healthy('male'), 'damp-scrotum': 5 }, { sex: 'male' });
    expect(of(r, 'damp-heat')).toMatchObject({ items: 6, score: 16.67 });
    expect(of(scoreConstitution({}, {}), 'damp-heat').items).toBe(5);
  });
});

describe('age', () => {
  it('changes notes and never a score', () => {
    const at = (ageYears: number) => scoreConstitution(fill(3), { sex: 'female', ageYears });
    expect([10, 40, 64, 65, 80].map((a) => at(a).notes.map((n) => n.code).filter((c) => c === 'child' || c === 'elder'))).toEqual([['child'], [], [], ['elder'], ['elder']]);
    expect(at(80).types).toEqual(at(40).types);
  });
});

describe('properties', () => {
  it('keeps every score and bound in [0,100] and the true score between the bounds of any part of it', () => {
    fc.assert(fc.property(anySex.chain((sex) => fc.tuple(fc.constant(sex), anyAnswers(sex), fc.integer({ min: 1, max: 5 }))), ([sex, answers, rest]) => {
      const partial = scoreConstitution(answers as Answers, { sex });
      const full = scoreConstitution({ ...fill(rest, sex), ...answers as Answers }, { sex });
      partial.types.forEach((t, k) => {
        const f = full.types[k];
        expect(t.low).toBeGreaterThanOrEqual(0);
        expect(t.high).toBeLessThanOrEqual(100);
        expect(f?.score).toBeGreaterThanOrEqual(t.low);
        expect(f?.score).toBeLessThanOrEqual(t.high);
        if (t.verdict !== 'undetermined') expect(f?.verdict).toBe(t.verdict);
      });
      expect(full.complete).toBe(true);
      expect(full.types.every((t) => t.verdict !== 'undetermined')).toBe(true);
      if (partial.main) expect(full.types.find((t) => t.type === partial.main)?.verdict).toMatch(/yes|basically/);
    }), { numRuns: 200 });
  });
  it('is monotone: a higher answer never lowers a biased type and moves the balanced type only its own way', () => {
    fc.assert(fc.property(fc.constantFrom(...itemsFor('female')), anyAnswers('female'), fc.integer({ min: 1, max: 4 }), (item, answers, v) => {
      const base = { ...fill(2), ...answers as Answers };
      const a = scoreConstitution({ ...base, [item.id]: v }, { sex: 'female' }), b = scoreConstitution({ ...base, [item.id]: v + 1 }, { sex: 'female' });
      for (const [k, t] of a.types.entries()) {
        const role = item.countsFor.find((c) => c.type === t.type);
        const change = (b.types[k]?.score ?? 0) - (t.score ?? 0);
        if (!role) expect(change).toBe(0);
        else expect(Math.sign(change)).toBe(role.reversed ? -1 : 1);
      }
    }), { numRuns: 200 });
  });
});

describe('interrupting and resuming', () => {
  it('names what is missing, resumes from JSON and reaches the same result', () => {
    let s = startConstitution({ sex: 'male', ageYears: 40 });
    for (const item of itemsFor('male').slice(0, 30)) s = answerItem(s, item.id, 2);
    const p = constitutionProgress(s);
    expect(p).toMatchObject({ answered: 30, total: 60 });
    expect(p.next?.id).toBe(p.missing[0]);
    const again = resumeConstitution(JSON.parse(JSON.stringify(s)) as typeof s);
    expect(scoreConstitution(again.answers, again.who)).toEqual(scoreConstitution(s.answers, s.who));
    let t = again;
    for (let next = constitutionProgress(t).next; next; next = constitutionProgress(t).next) t = answerItem(t, next.id, 2);
    expect(scoreConstitution(t.answers, t.who)).toMatchObject({ complete: true, missing: [] });
    expect(constitutionProgress(answerItem(t, 'tired', null)).missing).toEqual(['tired']);
  });
  it('names no main type while the answers leave it open', () => {
    expect(scoreConstitution({}, { sex: 'female' })).toMatchObject({ main: null, complete: false });
    expect(scoreConstitution({}, { sex: 'female' }).types.every((t) => t.verdict === 'undetermined')).toBe(true);
  });
});

describe('refusals', () => {
  it.each([
    [{ 'no-such-item': 3 }, 'inquiry.constitution-item-unknown'],
    [{ tired: 0 }, 'inquiry.constitution-answer-out-of-range'],
    [{ tired: 6 }, 'inquiry.constitution-answer-out-of-range'],
    [{ tired: 2.5 }, 'inquiry.constitution-answer-out-of-range'],
    [{ tired: Number.NaN }, 'inquiry.constitution-answer-out-of-range'],
    [{ 'damp-scrotum': 3 }, 'inquiry.constitution-item-not-asked'],
    [{ constructor: 3 }, 'inquiry.constitution-item-unknown'],
  ])('%j → %s', (answers, code) => {
    expect(() => scoreConstitution(answers as unknown as Answers, { sex: 'female' })).toThrow(expect.objectContaining({ code }));
  });
  it('refuses a session of another version', () => {
    expect(() => resumeConstitution({ ...startConstitution(), version: 'other/1' })).toThrow(expect.objectContaining({ code: 'inquiry.constitution-version' }));
  });
});

describe('read aloud', () => {
  it('speaks an item with its scale and a result without symbols', () => {
    const first = itemsFor('female')[0];
    if (!first) throw new Error('no items');
    expect(readItemAloud(first, 1, 60, 'zh')).toContain('1，完全没有');
    const spoken = readResultAloud(scoreConstitution(fill(3), { sex: 'female' }), 'zh');
    expect(spoken).toContain('气虚质');
    expect(spoken).not.toMatch(/[%<>|#*_]/);
    expect(readResultAloud(scoreConstitution({}, {}), 'en')).toContain('still open');
  });
});
