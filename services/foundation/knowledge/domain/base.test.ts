// The tables hold together: every reference leads somewhere, every name is one thing, sizes are what the notes say.
import { readFileSync } from 'node:fs';
import { SuokeError } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../data/load.ts';
import { readBase } from './base.ts';
import { faults } from './integrity.ts';
import { TABLES, type KnowledgeBase, type TableName } from './types.ts';

const { base, sha256, tables } = loadKnowledge();
const raw = () => Object.fromEntries(TABLES.map((n) => [n, readFileSync(new URL(`../data/${n}`, import.meta.url), 'utf8')])) as Record<TableName, string>;

describe('the knowledge base', () => {
  it('has no reference that leads nowhere and no name given twice', () => expect(faults(base)).toEqual([]));
  it('is of the size that its notes promise', () => {
    expect(base.herbs.length).toBeGreaterThanOrEqual(500);
    expect(base.formulas.length).toBeGreaterThanOrEqual(200);
    expect(base.points.length).toBe(134);
    expect(base.syndromes.length).toBe(196);
    expect(base.constitutions.length).toBe(9);
  });
  it('gives every syndrome pathogenesis, methods, points and a citation with a place', () => {
    for (const s of base.syndromes) {
      expect(s.id).toMatch(/^syndrome\.[a-z0-9-]+$/);
      expect(s.pathogenesis.zh && s.pathogenesis.en && s.plain, s.zh).toBeTruthy();
      expect(s.methods.length * s.points.length * s.citations.length, s.zh).toBeGreaterThan(0);
      for (const c of s.citations) { expect(c.place, s.zh).not.toBe(''); expect([...c.quote].length).toBeLessThanOrEqual(40); }
    }
  });
  it('covers every name and id of the differentiation service', () => {
    const rows = ['organs', 'general', 'further'].flatMap((f) => readFileSync(new URL(`../../../agents/xiaoke/domain/syndromes/${f}.ts`, import.meta.url), 'utf8').split('\n'))
      .filter((l) => l.startsWith('syndrome.')).map((l) => l.split('|').map((c) => c.trim()));
    expect(rows.length).toBeGreaterThanOrEqual(193);
    const ours = new Map(base.syndromes.map((s) => [s.id, s.zh]));
    expect(rows.filter(([id = '', zh]) => ours.get(id) !== zh).map(([id]) => id)).toEqual([]);
  });
  it('cites the clause of every formula of 伤寒论 and 金匮要略', () => {
    const lacking = base.formulas.filter((f) => ['伤寒论', '金匮要略'].includes(f.book) && !f.citation?.place.includes('第'));
    expect(lacking.map((f) => f.zh)).toEqual([]);
    expect(base.formulas.find((f) => f.zh === '桂枝汤')?.citation).toMatchObject({ work: '伤寒论', place: '辨太阳病脉证并治上 第12条' });
  });
  it('holds no dose anywhere', () => expect(JSON.stringify(base)).not.toMatch(/\d+(\.\d+)?\s*(克|g\b|毫克|mg\b)/));
  it('marks the states that are emergencies', () => expect(base.syndromes.filter((s) => s.urgent).map((s) => s.zh)).toEqual(expect.arrayContaining(['亡阳', '亡阴', '热陷心包', '热极生风'])));
  it('has a hash for every table and one for all', () => {
    expect(Object.keys(tables)).toEqual([...TABLES]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it('refuses a malformed table by name and line', () => {
    const broken = { ...raw(), 'points.txt': 'ST36|足三里\n' };
    expect(() => readBase(broken)).toThrowError(expect.objectContaining({ code: 'knowledge.table', message: expect.stringContaining('points.txt:1') as string }) as SuokeError);
    expect(() => readBase({ ...raw(), 'safety/toxic.tsv': 'herb\tlevel\tsource\n川乌\tvery\tx\n' })).toThrowError(SuokeError);
  });
});

describe('faults', () => {
  const broken = (change: Partial<KnowledgeBase>) => faults({ ...base, ...change }).join('\n');
  it('names a formula with an unknown herb, a syndrome with an unknown formula, a name given twice', () => {
    expect(broken({ formulas: base.formulas.map((f) => (f.zh === '桂枝汤' ? { ...f, herbs: ['仙草'] } : f)) })).toContain('桂枝汤: 仙草');
    expect(broken({ syndromes: base.syndromes.map((s) => (s.zh === '气虚' ? { ...s, formulas: ['万灵汤'] } : s)) })).toContain('气虚: 万灵汤');
    expect(broken({ herbs: [...base.herbs, { ...base.herbs[0]!, id: 'herb.x' }] })).toContain('given twice');
  });
  it('ends on a circle of parents', () => {
    expect(broken({ herbs: base.herbs.map((h) => (h.zh === '甘草' ? { ...h, parent: '炙甘草' } : h)) })).toContain('circle');
  });
});
