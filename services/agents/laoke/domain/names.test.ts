// A herb is found under what physicians write, and another plant is not taken for it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables } from '../testing.ts';
import { FURTHER_NAMES } from './further-names.ts';
import { cleaned, herbNames, lineage, resolve } from './names.ts';

const names = herbNames(tables.base);
const herb = (input: string) => resolve(names, input).herb;

describe('resolve', () => {
  it.each([['炙甘草', '炙甘草'], ['蜜炙甘草', '炙甘草'], ['生半夏', '半夏'], ['法半夏', '法半夏'], ['川乌', '川乌'], ['制川乌', '制川乌'], ['制附子', '附子'], ['炒白芍', '白芍'], ['酒白芍12g', '白芍'], ['白朮', '白术'], ['黃芪', '黄芪'], ['當歸身', '当归'], ['钩藤(后下)15g', '钩藤'], ['大枣十二枚', '大枣'], ['三七', '三七'], ['三七粉冲服', '三七'], ['半夏', '半夏'], ['百部', '百部'], ['重楼10g', '重楼'], ['生 地', '地黄'], ['煅龙骨 先煎 30克', '龙骨'], ['醋炒柴胡', '柴胡'], ['川芎 3-5 克', '川芎'], ['黄芩饮片', '黄芩'], ['生百合', '百合'], ['三七三钱', '三七'], ['炙百合二两', '百合']])('%s is %s', (input, zh) => expect(herb(input)).toBe(zh));
  it.each(['仙女草', '土党参', '水蛭草', '狗木通', 'aspirin', '一', '克', '10g', '（）', '甘草甘草'])('%s is not known', (input) => expect(herb(input)).toBeUndefined());
  it('keeps dangerous namesakes apart', () => {
    for (const [input, not] of [['关木通', '木通'], ['广防己', '防己'], ['水半夏', '半夏'], ['明党参', '党参'], ['土贝母', '贝母'], ['香加皮', '五加皮']] as const) { expect(herb(input)).toBe(input); expect(herb(input)).not.toBe(not); }
  });
  it('says how it knew', () => expect(['附子', '附片', '川附子'].map((n) => resolve(names, n).via)).toEqual(['name', 'synonym', 'processing']));
  it('knows every name of the base, with a dose and a note as well', () => {
    for (const h of tables.base.herbs) for (const n of [h.zh, ...h.aliases]) for (const input of [n, `${n} 10g`, `${n}（先煎）`, `${n}三钱`]) expect(herb(input), input).toBe(h.zh);
  });
  it('answers any text, and a herb it gives is one of the base', () => {
    const all = new Set(tables.base.herbs.map((h) => h.zh));
    fc.assert(fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), (s) => { const h = herb(s); expect(h === undefined || all.has(h)).toBe(true); expect(cleaned(cleaned(s))).toBe(cleaned(s)); }));
  });
});

describe('lineage', () => {
  it('goes from the form to what it is made of', () => {
    expect(lineage(names, '制川乌')).toEqual(['制川乌', '川乌', '乌头']);
    expect(lineage(names, '茯苓')).toEqual(['茯苓']);
  });
});

describe('further names', () => {
  it.each([['大贝母', '浙贝母'], ['江子10粒', '巴豆'], ['炒恶实', '牛蒡子'], ['盐附子', '附子'], ['腰黄', '雄黄']])('%s is %s', (input, zh) => expect(herb(input)).toBe(zh));
  it('name herbs of the base, each once, and take no name from another herb', () => {
    const known = new Set(tables.base.herbs.map((h) => h.zh)), held = new Map(tables.base.herbs.flatMap((h) => [h.zh, ...h.aliases].map((n) => [n, h.zh] as const)));
    expect(new Set(FURTHER_NAMES.map(([n]) => n)).size).toBe(FURTHER_NAMES.length);
    for (const [n, zh] of FURTHER_NAMES) { expect(known.has(zh), zh).toBe(true); expect(held.get(n) ?? zh, n).toBe(zh); expect(herb(n), n).toBe(zh); }
  });
  it('leave out what means different things', () => { for (const n of ['天龙', '苦楝子', '关木通子']) expect(herb(n)).toBeUndefined(); });
});
