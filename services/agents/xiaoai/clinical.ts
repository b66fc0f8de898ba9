// The questions 小艾 puts to the other services; stateless, so that a step and a replay ask in exactly the same way.
import { create, fromJson, toJson, type JsonValue } from '@bufbuild/protobuf';
import { common, findingFromMessage, findingToMessage, inquiry, laoke, soer, xiaoke } from '@suoke/contracts';
import type { Finding } from '@suoke/terminology';
import { countingExaminations, type Consultation, type ConstitutionFacts, type ExaminationRef, type PersonFacts, type RedFlag } from './domain/consultation.ts';
import type { StepContext } from './context.ts';

export const facts = (p: PersonFacts) => create(common.PersonFactsSchema, p);

export function redFlag(m: common.RedFlag): RedFlag {
  return { code: m.code, level: m.level === 'emergency' ? 'emergency' : 'urgent', zh: m.zh, en: m.en, words: m.words, span: [...m.span], advice: m.advice, adviceEn: m.adviceEn, source: m.source };
}

export function getExamination(c: StepContext, e: ExaminationRef): Promise<common.Examination> {
  return c.calls[e.modality].getExamination({ id: e.id });
}

export async function readText(c: StepContext, text: string): Promise<{ findings: Finding[]; redFlags: RedFlag[] }> {
  const r = await c.calls.inquiry.readText({ text });
  return { findings: r.findings.map(findingFromMessage), redFlags: r.redFlags.map(redFlag) };
}

export async function flagsOf(c: StepContext, findings: readonly common.Finding[], person: PersonFacts): Promise<RedFlag[]> {
  if (findings.length === 0) return [];
  const r = await c.calls.inquiry.checkFindings(create(inquiry.CheckFindingsRequestSchema, { findings: [...findings], person: facts(person) }));
  return r.redFlags.map(redFlag);
}

/** Every finding that counts, in a fixed order: what was said, what was answered, then each usable examination. */
export async function allFindings(c: StepContext, v: Consultation): Promise<common.Finding[]> {
  const examined = await Promise.all(countingExaminations(v).map((e) => getExamination(c, e)));
  return [...v.textFindings.map(findingToMessage), ...v.dialogueFindings.map(findingToMessage), ...examined.filter((e) => e.quality?.usable).flatMap((e) => e.findings)];
}

export function differentiate(c: StepContext, v: Consultation, findings: common.Finding[]): Promise<xiaoke.Differentiation> {
  return c.calls.xiaoke.differentiate(create(xiaoke.DifferentiateRequestSchema, { findings, redFlags: v.redFlags.map((f) => create(common.RedFlagSchema, f)), person: facts(v.person) }));
}

/** Expected information gain by finding code: what the dialogue orders its questions by. */
export async function tell(c: StepContext, v: Consultation, dialogue: readonly common.Finding[] = []): Promise<Record<string, number>> {
  const d = await differentiate(c, v, [...v.textFindings.map(findingToMessage), ...dialogue]);
  return Object.fromEntries(d.ask.map((a) => [a.code, a.gain]));
}

export const differentiationOf = (v: Consultation): xiaoke.Differentiation => fromJson(xiaoke.DifferentiationSchema, v.differentiation as JsonValue);

export async function theorise(c: StepContext, v: Consultation, findings: common.Finding[]): Promise<unknown> {
  const d = differentiationOf(v);
  const syndromes = d.support === 'too-little' ? [] : d.ranked.map((r) => ({ code: r.code, zh: r.zh, probability: r.probability }));
  const theory = await c.calls.laoke.theorise(create(laoke.TheoriseRequestSchema, { syndromes, findings, person: facts(v.person) }));
  return toJson(laoke.TheorySchema, theory);
}

export async function makePlan(c: StepContext, v: Consultation, findings: common.Finding[], constitution: ConstitutionFacts, date: string, dryRun: boolean): Promise<unknown> {
  const d = differentiationOf(v);
  const syndromes = d.support === 'too-little' ? [] : d.ranked.map((r) => ({ code: r.code, zh: r.zh, probability: r.probability }));
  const plan = await c.calls.soer.makePlan(create(soer.MakePlanRequestSchema, {
    consultationId: v.id, personId: v.personId, syndromes, findings, person: facts(v.person), date, dryRun, constitution: { ...constitution },
  }));
  return toJson(soer.PlanSchema, plan);
}
