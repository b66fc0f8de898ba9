// Every pair of 十八反 and 十九畏 is caught, in both orders and through every name; nothing unknown passes in silence.
import { type SuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables } from '../testing.ts';
import { checkFormula, type ConflictKind } from './check.ts';
import { herbNames, lineage } from './names.ts';

const { base } = tables;
const names = herbNames(base);
const kinds = (herbs: string[], person = {}) => checkFormula(base, herbs, person, names).conflicts.map((c) => c.kind);
const rules = (herbs: string[]) => checkFormula(base, herbs, {}, names).conflicts.flatMap((c) => c.rule ?? []);

/** The songs, written out here apart from the table. */
const FAN: [string, string[]][] = [
  ['川乌', ['半夏', '瓜蒌', '川贝母', '浙贝母', '白蔹', '白及', '天花粉']], ['草乌', ['半夏', '瓜蒌', '贝母', '白蔹', '白及']], ['附子', ['半夏', '瓜蒌', '贝母', '白蔹', '白及']],
  ['甘草', ['海藻', '京大戟', '红大戟', '甘遂', '芫花']], ['藜芦', ['人参', '丹参', '玄参', '南沙参', '北沙参', '苦参', '党参', '细辛', '白芍', '赤芍']],
];
const WEI: [string, string][] = [['硫黄', '朴硝'], ['水银', '砒霜'], ['狼毒', '密陀僧'], ['巴豆', '牵牛子'], ['丁香', '郁金'], ['牙硝', '三棱'], ['川乌', '犀角'], ['草乌', '犀角'], ['人参', '五灵脂'], ['官桂', '赤石脂']];

describe('十八反 and 十九畏', () => {
  it.each(FAN.flatMap(([a, bs]) => bs.map((b) => [a, b] as const)))('%s 反 %s, in both orders', (a, b) => {
    expect(kinds([a, b])).toContain('incompatible');
    expect(kinds([b, '茯苓', a])).toContain('incompatible');
  });
  it.each(WEI)('%s 畏 %s, in both orders', (a, b) => {
    expect(kinds([a, b])).toContain('antagonistic');
    expect(kinds([b, '茯苓', a])).toContain('antagonistic');
  });
  it('every rule holds for every name of every form of both sides', () => {
    const forms = (root: string) => base.herbs.filter((h) => lineage(names, h.zh).includes(root)).flatMap((h) => [h.zh, ...h.aliases]);
    let pairs = 0;
    for (const rule of base.incompatibilities) for (const a of forms(rule.left)) for (const b of forms(rule.right)) {
      pairs++;
      expect(rules([a, b]), `${a} ${b}`).toContain(rule.id);
      expect(rules([b, a]), `${b} ${a}`).toContain(rule.id);
    }
    expect(pairs).toBeGreaterThan(700);
  });
  it.each([['制川乌', '法半夏'], ['炮附片', '姜半夏'], ['制附子10g', '清半夏 9克'], ['附子（先煎）', '生半夏'], ['炙甘草', '海藻'], ['蜜炙甘草', '煨甘遂'], ['川烏頭', '川貝母'], ['醋京大戟', '生甘草'], ['藜蘆', '丹參三钱'], ['黎芦', '炒白芍'], ['红参', '醋五灵脂'], ['桂心', '煅赤石脂'], ['黑丑', '巴豆霜'], ['公丁香', '广郁金'], ['制川乌', '大贝母'], ['江子', '黑丑'], ['元明粉', '京三棱']])('sees through %s with %s', (a, b) => {
    expect(kinds([a, b]).some((k) => k === 'incompatible' || k === 'antagonistic')).toBe(true);
  });
  it('finds none where there is none', () => {
    expect(rules(['人参', '白术', '茯苓', '炙甘草'])).toEqual([]);
    expect(rules(['土贝母', '附子'])).toEqual([]);
  });
  it('finds the two old formulas that break the rule on purpose, and no other', () => {
    const breaking = base.formulas.filter((f) => rules([...f.herbs]).length > 0).map((f) => f.zh);
    expect(breaking).toEqual(['附子粳米汤', '甘遂半夏汤']);
  });
});

describe('a person', () => {
  it('who is pregnant: forbidden and careful herbs, processed ones through what they are', () => {
    const { conflicts } = checkFormula(base, ['三棱', '桃仁', '法半夏', '茯苓'], { pregnant: true });
    expect(conflicts.filter((c) => c.kind === 'pregnancy').map((c) => [c.herbs[0], c.severity])).toEqual([['三棱', 'forbidden'], ['桃仁', 'caution'], ['法半夏', 'caution']]);
    expect(kinds(['三棱'], { pregnant: false })).not.toContain('pregnancy');
  });
  it('of whom pregnancy is not known is told that it was not checked', () => {
    expect(checkFormula(base, ['茯苓'], { sex: 'female' }).limits.some((l) => l.zh.includes('是否妊娠未知'))).toBe(true);
    expect(checkFormula(base, ['茯苓'], { sex: 'male' }).limits.some((l) => l.zh.includes('是否妊娠未知'))).toBe(false);
  });
  it('who is allergic, to the herb, a form of it, or what it is a form of', () => {
    for (const allergy of ['甘草', '炙甘草', '甘草过敏', '国老']) expect(kinds(['蜜甘草'], { allergies: [allergy] })).toContain('allergy');
    expect(kinds(['茯苓'], { allergies: ['甘草'] })).not.toContain('allergy');
    expect(checkFormula(base, ['茯苓'], { allergies: ['青霉素'] }).limits.some((l) => l.zh.includes('青霉素'))).toBe(true);
  });
  it('who takes a medicine: interaction with its source, silence named where nothing is held', () => {
    const hit = checkFormula(base, ['紫丹参'], { medicines: ['华法林钠片'] }).conflicts.find((c) => c.kind === 'interaction');
    expect(hit).toMatchObject({ severity: 'forbidden', rule: 'interaction.danshen-warfarin' });
    expect(hit?.source).not.toBe('');
    expect(kinds(['炙甘草'], { medicines: ['Digoxin 0.25 mg'] })).toContain('interaction');
    expect(checkFormula(base, ['茯苓'], { medicines: ['某药'] }).limits.some((l) => l.zh.includes('某药'))).toBe(true);
  });
});

describe('a kind of a herb', () => {
  const strict = ['caution', 'avoid', 'forbidden'];
  const levelOf = (herb: string) => checkFormula(base, [herb], { pregnant: true }, names).conflicts.find((c) => c.kind === 'pregnancy')?.severity;
  it('is never milder in pregnancy than what it is a kind of, unless the pharmacopoeia tells them apart', () => {
    let pairs = 0;
    for (const h of base.herbs) for (const above of lineage(names, h.zh).slice(1)) {
      const parent = base.pregnancy.find((r) => r.herb === above), own = base.pregnancy.find((r) => r.herb === h.zh);
      const nearer = lineage(names, h.zh).slice(0, lineage(names, h.zh).indexOf(above)).some((k) => base.pregnancy.find((r) => r.herb === k)?.source.startsWith('《中国药典》'));
      if (!parent || nearer) continue;
      pairs++;
      if (strict.indexOf(parent.level) > 0) expect(levelOf(h.zh), `${h.zh} (${own?.level ?? 'no entry'}) of ${above}`).toBe('forbidden');
    }
    expect(pairs).toBeGreaterThan(5);
  });
  it('红大戟 is forbidden as 大戟 is', () => {
    for (const name of ['红大戟', '红芽大戟', '广大戟']) expect(levelOf(name)).toBe('forbidden');
    expect(levelOf('制川乌')).toBe('caution');
  });
  it('does not fall below even where the tables say so', () => {
    const milder = { ...base, pregnancy: base.pregnancy.filter((r) => r.herb !== '红大戟').concat({ herb: '红大戟', level: 'caution', source: 'project’s own' }) };
    expect(checkFormula(milder, ['红大戟'], { pregnant: true }).conflicts.find((c) => c.kind === 'pregnancy')).toMatchObject({ severity: 'forbidden', zh: '红大戟（按大戟论）：孕妇禁用' });
  });
});

describe('toxicity', () => {
  it.each(['巴豆霜', '江子霜', '马钱子粉', '制马钱子', '制马钱子粉', '米斑蝥'])('%s is for pills and powders only', (h) => {
    expect(checkFormula(base, [h]).conflicts.find((c) => c.kind === 'toxic')).toMatchObject({ severity: 'caution', zh: `${h}有大毒，入丸散，严格按药典用量`, en: expect.stringContaining('only in pills or powders') as string });
  });
  it.each(['巴豆', '江子', '马钱子', '生马钱子', '生马钱子粉', '斑蝥', '生川乌'])('%s is not for internal use as it is', (h) => {
    expect(checkFormula(base, [h]).conflicts.find((c) => c.kind === 'toxic')).toMatchObject({ severity: 'forbidden', zh: expect.stringContaining('生品不作内服') as string });
  });
  it('tells raw from processed', () => {
    const of = (h: string) => checkFormula(base, [h]).conflicts.filter((c) => c.kind === 'toxic').map((c) => c.severity);
    expect(of('生川乌')).toEqual(['forbidden']);
    expect(of('制川乌')).toEqual(['caution']);
    expect(of('法半夏')).toEqual(['caution']);
    expect(of('茯苓')).toEqual([]);
  });
  it('warns of aristolochic acid and does not take 关木通 for 木通', () => {
    expect(kinds(['关木通'])).toContain('toxic');
    expect(kinds(['木通'])).not.toContain('toxic');
  });
});

describe('the list', () => {
  it('reports every unknown name and every repetition', () => {
    const c = checkFormula(base, ['茯苓', '云苓', '仙女草', '附子半夏']);
    expect(c.unknown).toEqual(['仙女草', '附子半夏']);
    expect(c.repeated).toEqual(['茯苓']);
  });
  it('refuses what is no list', () => {
    for (const [herbs, code] of [[[], 'herbs.empty'], [Array<string>(101).fill('茯苓'), 'herbs.too-many'], [[' '], 'herbs.name'], [['长'.repeat(65)], 'herbs.name']] as const)
      expect(() => checkFormula(base, herbs)).toThrowError(expect.objectContaining({ code }) as SuokeError);
  });
  it('never loses a line, never depends on the order, and more herbs never mean fewer conflicts', () => {
    const name = fc.oneof(fc.constantFrom(...base.herbs.map((h) => h.zh)), fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((s) => s.trim() !== ''));
    const set = (herbs: string[]) => checkFormula(base, herbs, { pregnant: true }, names).conflicts.map((c) => `${c.kind} ${c.rule ?? ''} ${[...c.herbs].sort().join()}`).sort();
    fc.assert(fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), name, (herbs, more) => {
      const c = checkFormula(base, herbs, {}, names);
      expect(c.herbs.map((h) => h.input)).toEqual(herbs);
      expect(c.unknown.length + c.herbs.filter((h) => h.herb).length).toBe(herbs.length);
      expect(set([...herbs].reverse())).toEqual(set(herbs));
      const grown = set([...herbs, more]);
      for (const x of set(herbs)) expect(grown).toContain(x);
    }), { numRuns: 150 });
  });
  it('names a source for every conflict, hardest first', () => {
    const order: ConflictKind[] = ['incompatible', 'antagonistic', 'pregnancy', 'allergy', 'interaction', 'toxic'];
    const { conflicts } = checkFormula(base, base.herbs.slice(0, 100).map((h) => h.zh).concat().slice(0, 98).concat(['附子', '半夏']), { pregnant: true, medicines: ['地高辛'] });
    for (const c of conflicts) { expect(c.source).not.toBe(''); expect(order).toContain(c.kind); expect(c.zh && c.en).toBeTruthy(); }
    expect(conflicts.map((c) => c.severity).join()).toMatch(/^(forbidden,?)*(caution,?)*$/);
  });
});
