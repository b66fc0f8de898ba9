// The questions 小艾 puts to the other services; stateless, so that a step and a replay ask in exactly the same way.
import { create, fromJson, toJson, type JsonValue } from '@bufbuild/protobuf';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { common, findingFromMessage, findingToMessage, inquiry, laoke, soer, xiaoke } from '@suoke/contracts';
import { fromConnectError } from '@suoke/service';
import type { Finding } from '@suoke/terminology';
import { countingExaminations, open, type Consultation, type ConstitutionFacts, type ExaminationRef, type PersonFacts, type RedFlag } from './domain/consultation.ts';
import type { StepContext } from './context.ts';
import { recentVitals } from './domain/vitals.ts';

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

export async function flagsOf(c: StepContext, findings: readonly common.Finding[], person: PersonFacts, vitals: Record<string, number> = {}): Promise<RedFlag[]> {
  if (findings.length === 0 && Object.keys(vitals).length === 0) return [];
  const r = await c.calls.inquiry.checkFindings(create(inquiry.CheckFindingsRequestSchema, { findings: [...findings], person: facts(person), vitals }));
  return r.redFlags.map(redFlag);
}

/** What devices measured within the last day. Without it the analysis goes on: it rests on findings, values only sharpen it. */
export async function measuredOf(c: StepContext): Promise<Record<string, number>> {
  try {
    const r = await c.calls.dataProcessing.getLatest({});
    return recentVitals(r.samples.map((s) => ({ metric: s.metric, value: s.value, at: s.at ? timestampDate(s.at) : new Date(0) })), c.now());
  } catch (e) {
    const known = fromConnectError(e);
    if (known.kind !== 'unavailable') throw e;
    c.log.warn({ code: known.code }, 'no measured values: their service is out of reach');
    return {};
  }
}

/** Every finding that counts, in a fixed order: what was said, what was answered, then each usable examination. */
export async function allFindings(c: StepContext, v: Consultation): Promise<common.Finding[]> {
  const examined = await Promise.all(countingExaminations(v).map((e) => getExamination(c, e)));
  return [...v.textFindings.map(findingToMessage), ...v.dialogueFindings.map(findingToMessage), ...examined.filter((e) => e.quality?.usable).flatMap((e) => e.findings)];
}

/** `forDialogue`: with the gain of every question and the descriptions of every syndrome. */
export function differentiate(c: StepContext, v: Consultation, findings: common.Finding[], forDialogue = false): Promise<xiaoke.Differentiation> {
  return c.calls.xiaoke.differentiate(create(xiaoke.DifferentiateRequestSchema, { findings, redFlags: (v.analysedFlags ?? v.redFlags).map((f) => create(common.RedFlagSchema, f)), person: facts(v.person), vitals: v.vitals ?? {}, ...(forDialogue ? { describe: everything, askLimit: everything } : {}) }));
}

/** More than there are: what is unlikely now may be likely after the next answer. */
const everything = 500;

/** Starts the dialogue or takes it up again, and puts the question that tells most after all that is known by now. */
export async function putQuestion(c: StepContext, v: Consultation, dialogue: readonly common.Finding[]): Promise<inquiry.DialogueState> {
  const findings = await allFindings(c, { ...v, dialogueFindings: dialogue.map(findingFromMessage) });
  const d = await differentiate(c, v, findings, true);
  return c.calls.inquiry.startDialogue({
    consultationId: v.id, personId: v.personId, person: facts(v.person), findings: v.textFindings.map(findingToMessage),
    candidates: d.described.map((x) => ({ id: x.code, findings: x.findings })), tell: Object.fromEntries(d.ask.map((a) => [a.code, a.gain])), ranked: d.support !== 'too-little', supported: d.support === 'supported', examined: findings.filter((f) => f.modality !== 'inquiry'),
  });
}

/**
 * The dialogue as it stands, with the question that the last answer leads to; none before anything was said. Whoever comes
 * between an answer and its weighing (another page, a process started after a crash) does the weighing.
 */
export async function dialogueOf(c: StepContext, v: Consultation): Promise<inquiry.DialogueState | undefined> {
  if (v.said.length === 0) return undefined;
  try {
    const standing = await c.calls.inquiry.getDialogue({ consultationId: v.id });
    return standing.weighing && open.includes(v.state) ? await putQuestion(c, v, standing.findings) : standing;
  } catch (e) {
    if (fromConnectError(e).kind !== 'not-found') throw e;
    return open.includes(v.state) ? putQuestion(c, v, []) : undefined;
  }
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
