// Theory follows the tables, keeps formulas to the practitioner, and answers the same input with the same bytes.
import { type SuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forPerson, parseBase, theorise } from '../analyse.ts';
import { tables } from '../testing.ts';
import type { TheoryInput } from './theory.ts';

const { base } = tables;
const palpitations = { code: 'symptom.palpitations', zh: '心悸', en: 'palpitations', polarity: 'present' as const };
const input: TheoryInput = { syndromes: [{ zh: '心肾不交', probability: 0.3 }, { code: 'syndrome.dual-deficiency-of-the-heart-and-spleen', zh: '心脾两虚证', probability: 0.62 }, { zh: '血瘀', probability: 0.05 }], findings: [palpitations, { ...palpitations, code: 'symptom.cough', zh: '咳嗽', en: 'cough', polarity: 'absent' }] };

describe('theory', () => {
  const t = theorise(tables, input);
  it('speaks of the likely syndromes, best first', () => {
    expect(t.syndromes.map((s) => s.zh)).toEqual(['心脾两虚', '心肾不交']);
    expect(t.syndromes[0]).toMatchObject({ principle: { zh: '补气，健脾，养心安神' }, citations: [{ work: '难经' }, { work: '难经' }] });
  });
  it('explains in plain words what was found, and only that', () => {
    expect(t.plain.zh).toContain('心悸');
    expect(t.plain.zh).not.toContain('咳嗽');
    expect(t.plain.zh).toContain('您');
    expect(t.plain.zh).not.toContain('你');
    expect(t.plain.zh).toContain('不是诊断，也不是处方');
    expect(t.plain.en).toContain('neither a diagnosis nor a prescription');
  });
  it('names formulas to the practitioner alone, without doses, each checked', () => {
    expect(t.practitioner.formulas.map((f) => f.zh)).toContain('归脾汤');
    expect(JSON.stringify(t)).not.toMatch(/\d\s*(克|钱|两|mg)/);
    const shown = JSON.stringify(forPerson(t));
    for (const f of base.formulas) expect(shown, f.zh).not.toContain(f.zh);
  });
  it('shows the conflicts of a reference formula with this person', () => {
    const f = theorise(tables, { ...input, syndromes: [{ zh: '寒湿', probability: 0.9 }], person: { pregnant: true } }).practitioner.formulas.find((x) => x.zh === '附子汤');
    expect(f?.conflicts.some((c) => c.kind === 'pregnancy' && c.herbs[0] === '附子')).toBe(true);
  });
  it('leaves out points that pregnancy forbids and says so', () => {
    const p = theorise(tables, { ...input, person: { pregnant: true } });
    expect(t.acupoints.map((x) => x.code)).toContain('SP6');
    expect(p.acupoints.map((x) => x.code)).not.toContain('SP6');
    expect(p.omitted).toMatchObject([{ code: 'SP6' }]);
    expect(p.syndromes.flatMap((s) => s.acupoints)).not.toContain('SP6');
  });
  it('sends an emergency to care before anything else', () => {
    const u = theorise(tables, { syndromes: [{ zh: '亡阳', probability: 0.8 }], findings: [] });
    expect(u.urgent).toBe(true);
    expect(u.plain.zh).toMatch(/^这里提到的情况可能危急，请立即就医/);
    expect(t.urgent).toBe(false);
  });
  it('names a syndrome it does not know and guesses nothing', () => {
    const u = theorise(tables, { syndromes: [{ zh: '怪证', probability: 1 }], findings: [] });
    expect([u.unknown, u.syndromes, u.practitioner.formulas]).toEqual([['怪证'], [], []]);
    expect(u.plain.zh).toContain('还没有理论说明');
  });
  it('does not explain a less likely syndrome in place of the likeliest', () => {
    const u = theorise(tables, { syndromes: [{ zh: '气虚', probability: 0.35 }, { code: 'syndrome.none-such', zh: '怪证', probability: 0.5 }, { zh: '亡阳', probability: 0.3 }], findings: [palpitations] });
    expect([u.unknown, u.syndromes, u.acupoints, u.practitioner.formulas, u.principle]).toEqual([['怪证'], [], [], [], { zh: '', en: '' }]);
    expect(u.plain.zh).toContain('“怪证”在知识库中还没有理论说明');
    expect(u.plain.en).toContain('no theory of the likeliest pattern, “怪证”');
    for (const s of base.syndromes.filter((x) => ['气虚', '亡阳'].includes(x.zh))) expect(u.plain.zh + u.plain.en).not.toMatch(new RegExp(`${s.zh}|${s.plain}|${s.en}`));
    // the danger that a likely syndrome stands for is told all the same
    expect([u.urgent, u.plain.zh.startsWith('这里提到的情况可能危急')]).toEqual([true, true]);
  });
  it('explains the likeliest when a less likely one is unknown, and names that', () => {
    const u = theorise(tables, { syndromes: [{ zh: '气虚', probability: 0.5 }, { zh: '怪证', probability: 0.4 }], findings: [] });
    expect([u.syndromes.map((s) => s.zh), u.unknown]).toEqual([['气虚'], ['怪证']]);
  });
  it('has theory for every syndrome of the base', () => {
    for (const s of base.syndromes) expect(theorise(tables, { syndromes: [{ code: s.id, zh: s.zh, probability: 1 }], findings: [] }).syndromes[0]?.code).toBe(s.id);
  });
  it('refuses nothing at all and an impossible probability', () => {
    expect(() => theorise(tables, { syndromes: [], findings: [] })).toThrowError(expect.objectContaining({ code: 'theory.none' }) as SuokeError);
    for (const probability of [-0.1, 1.1, NaN, Infinity]) expect(() => theorise(tables, { syndromes: [{ zh: '气虚', probability }], findings: [] })).toThrowError(expect.objectContaining({ code: 'theory.probability' }) as SuokeError);
  });
  it('is the same bytes for the same input, whatever the order of the syndromes', () => {
    const some = fc.uniqueArray(fc.record({ zh: fc.constantFrom(...base.syndromes.map((s) => s.zh)), probability: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 6, selector: (s) => s.zh });
    fc.assert(fc.property(some, (syndromes) => {
      const a = theorise(tables, { syndromes, findings: [palpitations] });
      expect(JSON.stringify(theorise(tables, { syndromes: structuredClone(syndromes), findings: [palpitations] }))).toBe(JSON.stringify(a));
      const { provenance: _a, ...rest } = a;
      const { provenance: _b, ...turned } = theorise(tables, { syndromes: [...syndromes].reverse(), findings: [palpitations] });
      expect(turned).toEqual(rest);
    }), { numRuns: 60 });
  });
  it('says which tables it stands on', () => expect(t.provenance).toMatchObject({ method: 'laoke/1.1.0', uses: { knowledge: base.version, knowledgeSha256: tables.sha256 } }));
});

describe('parseBase', () => {
  it('refuses tables that are missing, empty or of another shape', () => {
    const whole = JSON.parse(JSON.stringify(base)) as Record<string, unknown>;
    for (const broken of [null, [], {}, { ...whole, toxic: [] }, { ...whole, incompatibilities: undefined }, { ...whole, herbs: [{ zh: 1, aliases: [] }] }, { ...whole, syndromes: [null] }])
      expect(() => parseBase(broken)).toThrowError(expect.objectContaining({ code: 'theory.base' }) as SuokeError);
    expect(parseBase(whole).herbs.length).toBe(base.herbs.length);
  });
});
