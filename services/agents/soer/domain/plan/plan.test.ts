// Safety, determinism and sense of lifestyle plans, for random persons and for particular ones.
import fc from 'fast-check';
import { findingGroup, findingGroups } from '@suoke/terminology';
import type { Finding } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { DOCTOR_FIRST, FEVER } from '../safety/filters.ts';
import { readPerson } from '../safety/person.ts';
import { FOODS } from '../tables/foods.ts';
import type { Food, FoodTag } from '../tables/foods.ts';
import { MOVEMENTS } from '../tables/movements.ts';
import { ELEMENT_PATTERNS } from '../tables/patterns.ts';
import { POINTS } from '../tables/points.ts';
import { TIPS } from '../tables/tips.ts';
import type { Person, Plan, PlanInput, SyndromeInput } from '../types.ts';
import { derivePatterns, patternsOf } from './derive.ts';
import { makePlan } from './make-plan.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20260320 });

const finding = (code: string, polarity: 'present' | 'absent' = 'present'): Finding => {
  const g = findingGroup(code);
  return { code, zh: g?.zh ?? code, en: g?.en ?? code, modality: 'inquiry', polarity, score: polarity === 'present' ? 1 : 0, confidence: 1, evidence: [] };
};
const plan = (person: Person, more: Partial<PlanInput> = {}): Plan =>
  makePlan({ syndromes: [{ zh: '心脾两虚', probability: 0.7 }], constitution: null, findings: [], person, date: '2026-03-20', ...more });
const foodsOf = (p: Plan): Food[] => [...new Set([...p.foods.map((f) => f.id), ...p.tasks.flatMap((t) => t.uses.filter((u) => u.table === 'food').map((u) => u.id))])].map((id) => {
  const food = FOODS.find((f) => f.id === id);
  if (!food) throw new Error(id);
  return food;
});
const usedBy = (p: Plan, table: string): string[] => p.tasks.flatMap((t) => t.uses.filter((u) => u.table === table).map((u) => u.id));

const NAMES = ['心脾两虚', '肝郁气滞', '肾阳虚', '肾阴虚', '湿热中阻', '痰湿阻肺', '气滞血瘀', '食滞胃脘', '风寒束肺', '风热犯肺', '肝阳上亢', '燥邪犯肺', '脾胃虚寒', '气阴两虚', '少阳证', 'unknown name'];
const CONDITIONS = ['糖尿病', 'kidney disease', '高血压', '华法林', '冠心病', '痛风', '甲亢', '骨质疏松', '静脉曲张', '深静脉血栓', '癫痫', '胃溃疡', '肾结石', 'asthma', '肺癌', '从未听说的病'];
const ALLERGIES = ['花生', 'milk', '海鲜', '鸡蛋', '芝麻', '坚果', '蜂蜜', '花粉', '大豆', '梨', '枸杞', '青霉素', 'wheat', '鱼', '乳胶'];
const codes = findingGroups().map((g) => g.code);
const anyInput: fc.Arbitrary<PlanInput> = fc.record({
  syndromes: fc.array(fc.record({ zh: fc.constantFrom(...NAMES), probability: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 5 }),
  constitution: fc.option(fc.record({ main: fc.constantFrom('balanced', 'qi-deficiency', 'yang-deficiency', 'yin-deficiency', 'phlegm-dampness', 'damp-heat', 'blood-stasis', 'qi-stagnation', 'special', null), tendencies: fc.uniqueArray(fc.constantFrom('damp-heat', 'yin-deficiency', 'special'), { maxLength: 2 }) })),
  findings: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...codes.filter((c) => !DOCTOR_FIRST.includes(c))) }, { weight: 1, arbitrary: fc.constantFrom(...codes) }).map((c) => finding(c)), { maxLength: 6 }),
  person: fc.record({
    ageYears: fc.integer({ min: 0, max: 100 }), sex: fc.constantFrom('female', 'male', 'unknown'), pregnant: fc.boolean(),
    allergies: fc.uniqueArray(fc.constantFrom(...ALLERGIES), { maxLength: 3 }), conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 3 }),
  }, { requiredKeys: [] }),
  date: fc.constantFrom('2026-01-10', '2026-03-20', '2026-07-15', '2026-10-01', '2024-02-29'),
});

// Stated here a second time, by name and not by tag, so that a wrong tag in a table shows.
const ALLERGEN_FOODS: Record<string, string[]> = {
  花生: ['peanut'], milk: ['milk', 'yoghurt'], 海鲜: ['crucian-carp', 'sea-bass', 'prawn', 'oyster'], 鸡蛋: ['egg'], 芝麻: ['black-sesame'], 坚果: ['walnut', 'almond', 'chestnut', 'peanut'],
  蜂蜜: ['honey'], 花粉: ['honey', 'chrysanthemum', 'rose-tea', 'jasmine-tea'], 大豆: ['tofu', 'black-soybean'], 梨: ['pear'], 枸杞: ['goji'], wheat: ['barley', 'oats'], 鱼: ['crucian-carp', 'sea-bass'], 乳胶: ['banana', 'kiwi', 'chestnut'],
};
const FORBIDDEN_IN_PREGNANCY = ['LI4', 'SP6', 'GB21', 'LR3', 'KI1', 'KI3', 'CV4', 'CV6', 'CV12', 'ST25', 'SP9', 'SP10', 'ST36', 'LI11'];
const SUGARY = ['banana', 'watermelon', 'grape', 'cherry', 'longan', 'red-date', 'mulberry', 'honey', 'rice', 'potato', 'sweet-potato'];

describe('for any person', () => {
  it('keeps every safety promise', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const p = makePlan(input);
      const who = readPerson(input.person, input.findings);
      const foods = foodsOf(p).map((f) => f.id), points = usedBy(p, 'point'), movements = usedBy(p, 'movement');
      for (const a of input.person.allergies ?? []) for (const id of ALLERGEN_FOODS[a] ?? []) expect(foods).not.toContain(id);
      const maybe = input.person.pregnant === true || (input.person.pregnant === undefined && input.person.sex !== 'male' && (input.person.ageYears === undefined || (input.person.ageYears >= 12 && input.person.ageYears <= 55)));
      if (maybe) {
        for (const id of FORBIDDEN_IN_PREGNANCY) expect(points).not.toContain(id);
        for (const id of ['jobs-tears', 'hawthorn', 'purslane', 'longan', 'bitter-gourd']) expect(foods).not.toContain(id);
        expect(p.tasks.some((t) => t.id === 'care.warm-feet')).toBe(false);
      }
      if (input.person.pregnant) expect(movements.every((id) => ['walk', 'stretch', 'breathing', 'chair'].includes(id))).toBe(true);
      const has = (c: string): boolean => (input.person.conditions ?? []).includes(c);
      if (has('糖尿病')) for (const id of SUGARY) expect(foods).not.toContain(id);
      if (has('kidney disease')) expect(foodsOf(p).some((f) => f.tags.includes('potassium') || f.tags.includes('protein'))).toBe(false);
      if (has('华法林')) { expect(points).toEqual([]); for (const id of ['spinach', 'garlic', 'ginger', 'goji', 'wood-ear', 'hawthorn']) expect(foods).not.toContain(id); }
      if (has('冠心病')) expect(movements).not.toContain('brisk-walk');
      if (has('深静脉血栓')) expect(points.every((id) => !['leg', 'foot'].includes(POINTS.find((x) => x.id === id)?.region ?? ''))).toBe(true);
      const age = input.person.ageYears;
      if (age !== undefined && age < 7) expect(points).toEqual([]);
      if (age !== undefined && age < 5) for (const id of ['peanut', 'walnut', 'almond', 'grape', 'chestnut']) expect(foods).not.toContain(id);
      if (age !== undefined && age < 1) expect(foods).toEqual([]);
      for (const id of movements) { const m = MOVEMENTS.find((x) => x.id === id); if (age !== undefined && m) expect(age >= m.minAge && age <= m.maxAge).toBe(true); }
      if (FEVER.some((c) => who.present.has(c))) expect(movements).toEqual([]);
      if (DOCTOR_FIRST.some((c) => who.present.has(c))) { expect(p.doctorFirst).toBe(true); expect(p.tasks.map((t) => t.id)).toEqual(['care.doctor']); }
      for (const word of who.unknownConditions) expect(p.notes.some((n) => n.zh.includes(word))).toBe(true);
      for (const word of who.unknownAllergies) expect(p.notes.some((n) => n.zh.includes(word))).toBe(true);
    }), { numRuns: 300 });
  });
  it('is deterministic, complete in both languages, reasoned, and scheduled within itself', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const p = makePlan(input);
      expect(JSON.stringify(makePlan(structuredClone(input)))).toBe(JSON.stringify(p));
      expect(p.tasks.length).toBeGreaterThan(0);
      expect(new Set(p.tasks.map((t) => t.id)).size).toBe(p.tasks.length);
      for (const t of p.tasks) {
        expect(t.reasons.length).toBeGreaterThan(0);
        for (const r of t.reasons) expect(r.source.zh && r.source.en).toBeTruthy();
        expect(t.schedule.rrule).toMatch(/^FREQ=(DAILY|WEEKLY;BYDAY=[A-Z,]+);UNTIL=\d{8}$/);
        expect(t.schedule.start >= p.date && t.schedule.until <= p.until).toBe(true);
        expect(t.how.zh && t.how.en && t.en).toBeTruthy();
        expect(t.zh).toMatch(/[\u4e00-\u9fff]/);
      }
      const texts = [...p.goals, ...p.avoid, ...p.seeDoctor, ...p.notes, ...p.conflicts, ...p.removed];
      for (const x of texts) { expect(x.zh).toMatch(/[\u4e00-\u9fff]/); expect(x.en).toMatch(/[a-z]/i); }
      expect(JSON.stringify(p)).not.toMatch(/undefined|NaN|\[object/);
    }), { numRuns: 100 });
  });
  it('never proposes what harms a pattern as much as it helps another', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const p = makePlan(input);
      for (const food of foodsOf(p)) {
        const weight = (ids: readonly string[]): number => p.patterns.filter((x) => ids.includes(x.id)).reduce((a, x) => a + x.weight, 0);
        expect(weight(food.avoid)).toBeLessThanOrEqual(weight(food.suits) / 2);
      }
    }), { numRuns: 150 });
  });
});

describe('for particular persons', () => {
  it('answers a sleepless woman with qi and blood deficiency', () => {
    const p = plan({ ageYears: 42, sex: 'female', pregnant: false }, { findings: [finding('symptom.insomnia'), finding('symptom.palpitations')], constitution: { main: 'qi-deficiency' } });
    expect(p.patterns.map((x) => x.id)).toEqual(['qi-deficiency', 'blood-deficiency']);
    expect(p.tasks.map((t) => t.id)).toEqual(expect.arrayContaining(['diet.qi-deficiency', 'diet.blood-deficiency', 'sleep.hours', 'sleep.wind-down', 'acupressure.HT7', 'season.chunfen']));
    expect(p.tasks.some((t) => t.id === 'sleep.noon')).toBe(false);
    expect(p.foods.filter((f) => f.foodMedicine).length).toBeLessThanOrEqual(3);
    for (const f of p.foods.filter((x) => x.foodMedicine)) expect(f.cautions.some((c) => c.zh.includes('药食同源'))).toBe(true);
    expect(p.seeDoctor.map((a) => a.code)).toContain('doctor.chest');
  });
  it('states a conflict of goals and how it is settled', () => {
    const p = plan({ ageYears: 40, sex: 'male' }, { syndromes: [{ zh: '肾阳虚', probability: 0.6 }, { zh: '肝胆湿热', probability: 0.4 }] });
    const c = p.conflicts.find((x) => x.between.includes('yang-deficiency') && x.between.includes('damp-heat'));
    expect(c?.resolution.zh).toContain('以阳虚为主');
    expect(p.foods.map((f) => f.id)).not.toContain('lamb');
    expect(p.removed).toContainEqual(expect.objectContaining({ id: 'lamb', code: 'pattern-conflict' }));
  });
  it('does not follow winter’s hot foods against heat', () => {
    const p = plan({ ageYears: 40, sex: 'male' }, { syndromes: [{ zh: '肝火上炎', probability: 0.8 }], date: '2026-12-25' });
    expect(p.season).toMatchObject({ term: 'dongzhi', date: '2026-12-22' });
    expect(p.conflicts.map((c) => c.between)).toContainEqual(['season.winter', 'heat']);
    expect(p.foods.map((f) => f.id)).not.toContain('lamb');
  });
  it('gives a person without imbalance an everyday plan', () => {
    const p = plan({ ageYears: 30, sex: 'male' }, { syndromes: [], constitution: { main: 'balanced' } });
    expect(p.patterns).toEqual([]);
    expect(p.foods.length).toBeGreaterThanOrEqual(5);
    expect(p.tasks.map((t) => t.kind)).toEqual(expect.arrayContaining(['diet', 'movement', 'sleep', 'mood', 'season', 'monitor']));
    expect(p.goals.at(-1)?.zh).toContain('150');
  });
  it('sends a grave syndrome to the doctor first', () => {
    expect(plan({ ageYears: 60, sex: 'male' }, { syndromes: [{ zh: '亡阳', probability: 0.6 }] })).toMatchObject({ doctorFirst: true, foods: [] });
  });
  it('does not take a denial for an illness, nor an absent or a relative’s sign for one’s own', () => {
    const who = readPerson({ conditions: ['无', '没有糖尿病', 'no diabetes'], allergies: ['无'] }, [finding('disease.diabetes', 'absent'), { ...finding('disease.asthma'), subject: 'mother' }]);
    expect([...who.conditions]).toEqual([]);
    expect(who.allergyWords).toEqual([]);
  });
  it('takes "no nuts" among allergies for an allergy, and "无药物过敏" for none', () => {
    const who = readPerson({ allergies: ['no nuts', '无药物过敏', 'no known drug allergies'] }, []);
    expect(who.allergyTags.has('tree-nut')).toBe(true);
    expect(who.allergyWords).toEqual(['no nuts']);
  });
  it('hears pregnancy and blood thinners wherever they are said', () => {
    expect(readPerson({ sex: 'female', pregnant: false, conditions: ['怀孕12周'] }, []).pregnancy).toBe('yes');
    const gestational = readPerson({ sex: 'female', conditions: ['妊娠糖尿病'] }, []);
    expect([gestational.pregnancy, ...gestational.conditions]).toEqual(['yes', 'diabetes']);
    expect(readPerson({ sex: 'female', ageYears: 30 }, []).pregnancy).toBe('possible');
    expect(readPerson({ sex: 'female', ageYears: 70 }, []).pregnancy).toBe('no');
    expect([...readPerson({ medicines: ['warfarin 3 mg'] }, []).conditions]).toEqual(['anticoagulant']);
  });
});

describe('patterns', () => {
  it.each<[string, string[]]>([
    ['心脾两虚', ['qi-deficiency', 'blood-deficiency']], ['肾阴虚', ['yin-deficiency']], ['阴虚火旺', ['yin-deficiency']], ['心肝火旺', ['heat']], ['脾肾阳虚', ['yang-deficiency']], ['脾胃虚寒', ['yang-deficiency']],
    ['肝郁气滞', ['qi-stagnation']], ['气滞血瘀', ['qi-stagnation', 'blood-stasis']], ['大肠湿热', ['damp-heat']], ['痰热壅肺', ['phlegm-dampness', 'heat']], ['食滞胃脘', ['food-stagnation']], ['肝阳上亢', ['yang-rising']], ['燥邪犯肺', ['dryness']], ['真寒假热', ['yang-deficiency', 'cold']],
  ])('%s → %j', (zh, ids) => {
    expect([...patternsOf({ zh, probability: 1 }).keys()].sort()).toEqual([...ids].sort());
  });
  it('reads elements where they are given, and joins dampness and heat', () => {
    expect(derivePatterns([{ zh: 'x', probability: 1, elements: { 湿: 1, 热: 1, 脾: 1 } }], null)[0]?.id).toBe('damp-heat');
  });
  it('grows with the probability of its syndrome', () => {
    const weight = (probability: number): number => derivePatterns([{ zh: '肾阳虚', probability }], { main: 'yang-deficiency' })[0]?.weight ?? 0;
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(weight(Math.max(a, b))).toBeGreaterThanOrEqual(weight(Math.min(a, b)));
    }), { numRuns: 50 });
  });
});

describe('tables', () => {
  it('name only known findings, patterns and unique ids', () => {
    for (const code of [...POINTS.flatMap((p) => p.findings), ...TIPS.flatMap((t) => t.codes), ...DOCTOR_FIRST, ...FEVER]) expect(findingGroup(code), code).toBeDefined();
    for (const list of [FOODS, POINTS, MOVEMENTS, TIPS]) expect(new Set(list.map((x) => x.id)).size).toBe(list.length);
    expect(Object.keys(ELEMENT_PATTERNS)).toContain('气虚');
  });
  it('tag foods consistently: sweet dried fruit is sugary, choking hazards are tagged', () => {
    const tagged = (tag: FoodTag): string[] => FOODS.filter((f) => f.tags.includes(tag)).map((f) => f.id);
    for (const id of ['red-date', 'longan', 'honey', 'banana']) expect(tagged('high-sugar')).toContain(id);
    for (const id of ['peanut', 'walnut', 'almond', 'grape']) expect(tagged('choking')).toContain(id);
    for (const id of ['hawthorn', 'jobs-tears', 'purslane']) expect(tagged('no-pregnancy')).toContain(id);
  });
});

describe('refusals', () => {
  const ok: PlanInput = { syndromes: [], findings: [], person: {}, date: '2026-03-20' };
  it.each<[Partial<Record<keyof PlanInput, unknown>>, string]>([
    [{ date: '2026-02-30' }, 'soer.date-invalid'], [{ date: '1800-01-01' }, 'soer.year-out-of-range'],
    [{ person: { ageYears: 200 } }, 'soer.person-invalid'], [{ person: { ageYears: Number.NaN } }, 'soer.person-invalid'], [{ person: null }, 'soer.person-invalid'],
    [{ person: { allergies: 'milk' } }, 'soer.person-invalid'], [{ syndromes: [{ zh: '', probability: 1 }] }, 'soer.syndromes-invalid'],
    [{ syndromes: [{ zh: '气虚', probability: 2 }] as SyndromeInput[] }, 'soer.syndromes-invalid'], [{ constitution: { main: 'constructor' } }, 'soer.constitution-unknown'], [{ findings: null }, 'soer.findings-invalid'], [{ findings: [null] }, 'soer.findings-invalid'],
  ])('%j → %s', (change, code) => {
    expect(() => makePlan({ ...ok, ...change } as PlanInput)).toThrow(expect.objectContaining({ code }));
  });
});
