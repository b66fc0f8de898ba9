import { fromJson } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { findingToMessage, InquiryService, UsersService } from '@suoke/contracts';
import { refusal, type TestHost } from '@suoke/service/testing.ts';
import { findingGroup } from '@suoke/terminology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench } from './testing.ts';

let h: TestHost;
const agent = () => h.asService(InquiryService, 'xiaoai');
const value = (v: string | number | string[] | null) => fromJson(ValueSchema, v);
const present = (code: string) => findingToMessage({ code, zh: findingGroup(code)?.zh ?? code, en: findingGroup(code)?.en ?? code, modality: 'inquiry', polarity: 'present', score: 1, confidence: 0.9, evidence: [] });
const start = (consultationId: string, more: object = {}) => agent().startDialogue({ consultationId, personId: 'an', person: { sex: 'female', ageYears: 36 }, findings: [present('symptom.cough')], ...more });
beforeAll(async () => {
  h = await bench();
  for (const p of ['an', 'bo']) await h.as(UsersService, p).setConsent({ purpose: 'care', granted: true });
});
afterAll(() => h.stop());

describe('the dialogue', () => {
  it('asks what tells most, and the same to whoever asks again', async () => {
    const d = await start('d1', { tell: { 'symptom.thirst': 0.5, 'symptom.insomnia': 0.1 }, ranked: true });
    expect([d.next?.id, d.next?.gain]).toEqual(['thirst', 0.5]);
    expect((await agent().getDialogue({ consultationId: 'd1' })).next).toEqual(d.next);
  });
  it('ends with the questions of safety when nothing would tell anything', async () => {
    const d = await start('d2', { ranked: true });
    expect(['conditions', 'medicines-allergies', 'pregnancy']).toContain(d.next?.id);
    expect((await start('d2b')).next?.id).not.toBe(d.next?.id); // nothing known yet: the ten topics in order
  });
  it('gives a scale its options and takes a number or an id for it', async () => {
    for (const [id, answer] of [['s1', 2], ['s2', '2'], ['s3', ['2']]] as const) {
      await start(id, { tell: { 'symptom.fatigue': 1 } });
      const { next } = await agent().getDialogue({ consultationId: id });
      expect([next?.kind, next?.options.map((o) => o.zh)]).toEqual(['scale', ['没有', '轻微', '明显', '严重']]);
      const d = await agent().answer({ consultationId: id, questionId: next?.id ?? '', value: value(answer as string | number | string[]) });
      expect(d.findings.map((f) => [f.code, f.degree])).toEqual([['symptom.fatigue', 'moderate']]);
    }
  });
  it('reads words in an answer for findings, red flags, medicines and allergies, and forgets them with it', async () => {
    await start('d3');
    const d = await agent().answer({ consultationId: 'd3', questionId: 'medicines-allergies', value: value('在吃华法林，对虾过敏，刚才突然半边身子不能动，说话不清') });
    expect(d.facts).toMatchObject({ medicines: ['华法林'], allergies: ['虾'] });
    expect(d.findings.map((f) => f.code)).toContain('factor.sudden');
    expect(d.redFlags.map((f) => f.level)).toContain('emergency');
    const undone = await agent().undo({ consultationId: 'd3' });
    expect([undone.findings, undone.facts?.medicines, undone.asked]).toEqual([[], [], 0]);
  });
  it('the same answer again is one answer, also at once', async () => {
    await start('d4');
    const give = () => agent().answer({ consultationId: 'd4', questionId: 'sleep', value: value(['insomnia']) });
    const given = await Promise.all([give(), give(), give()]);
    expect(given.map((d) => d.asked)).toEqual([1, 1, 1]);
  });
  it('different answers at once are both kept', async () => {
    await start('d5');
    await Promise.all([agent().answer({ consultationId: 'd5', questionId: 'sleep', value: value(['insomnia']) }), agent().answer({ consultationId: 'd5', questionId: 'thirst', value: value('thirsty') })]);
    expect((await agent().getDialogue({ consultationId: 'd5' })).asked).toBe(2);
  });
  it('refuses what is no answer with a code of its own', async () => {
    await start('d6');
    expect((await refusal(agent().answer({ consultationId: 'd6', questionId: 'sleep', value: value(['no-such']) }))).code).toBe('inquiry.answer-invalid');
    expect((await refusal(agent().answer({ consultationId: 'd6', questionId: 'no-such', value: value('x') }))).code).toBe('inquiry.question-unknown');
    expect((await refusal(agent().getDialogue({ consultationId: 'none' }))).code).toBe('dialogue.not-found');
    expect((await agent().answer({ consultationId: 'd6', questionId: 'sleep', value: value(null) })).asked).toBe(1); // rather not say
  });
  it('belongs to one person for good', async () => {
    await start('d7');
    expect((await refusal(agent().startDialogue({ consultationId: 'd7', personId: 'bo' }))).code).toBe('dialogue.not-found');
  });
});

describe('red flags of findings and measured values', () => {
  it('hold together, by the metrics\' own names', async () => {
    const flags = async (codes: string[], vitals: Record<string, number> = {}) => (await agent().checkFindings({ findings: codes.map(present), vitals })).redFlags.map((f) => f.code);
    expect(await flags(['symptom.chest-pain', 'symptom.cold-sweat'])).toContain('redflag.acute-coronary');
    expect(await flags([], { 'heart-rate': 180 })).toContain('redflag.shock');
    expect(await flags([], { 'heart-rate': 72, steps: 9000 })).toEqual([]);
  });
});

describe('the constitution', () => {
  const save = (answers: Record<string, number>, sex = 'female') => h.as(InquiryService, 'an').saveConstitution({ answers, sex });
  it('is taken up where it was left, and of two changes at once none is lost', async () => {
    const { items } = await h.asNobody(InquiryService).getQuestionnaire({ sex: 'female' });
    const [a, b, c] = items.map((i) => i.id) as [string, string, string];
    await Promise.all([save({ [a]: 1 }), save({ [b]: 5 })]);
    expect((await save({ [c]: 3 })).answers).toEqual({ [a]: 1, [b]: 5, [c]: 3 });
    expect((await save({ [c]: 0 })).answers).toEqual({ [a]: 1, [b]: 5 });
    expect((await refusal(save({ [a]: 6 }))).kind).toBe('invalid');
  });
  it('drops answers that are not for the other sex instead of being stuck', async () => {
    const only = (await h.asNobody(InquiryService).getQuestionnaire({ sex: 'female' })).items.map((i) => i.id);
    const male = new Set((await h.asNobody(InquiryService).getQuestionnaire({ sex: 'male' })).items.map((i) => i.id));
    const female = only.find((id) => !male.has(id)) ?? '';
    expect(female).not.toBe('');
    await save({ [female]: 2 });
    const changed = await save({}, 'male');
    expect(Object.keys(changed.answers)).not.toContain(female);
    expect((await h.as(InquiryService, 'an').getConstitution({})).personId).toBe('an');
  });
  it('of somebody else looks like none, to people and to practitioners without a case', async () => {
    expect((await refusal(h.as(InquiryService, 'bo').getConstitution({ personId: 'an' }))).code).toBe('constitution.not-found');
    await h.as(UsersService, 'an').setConsent({ purpose: 'review', granted: true });
    expect((await refusal(h.as(InquiryService, 'doc', 'practitioner').getConstitution({ personId: 'an' }))).code).toBe('constitution.not-found');
  });
});
