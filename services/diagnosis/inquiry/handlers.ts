// Contract in, contract out: text, dialogue and questionnaire, each kept only where it must be taken up again.
import { toJson } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { findingFromMessage, findingToMessage, provenanceToMessage, type common, type InquiryService } from '@suoke/contracts';
import { notFound, personId, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { analyseInquiry, toFindings } from './analyse.ts';
import { itemsFor, QUESTIONNAIRE_VERSION, readItemAloud, startConstitution, answerItem, type ConstitutionSession, type Sex } from './domain/constitution/index.ts';
import { answer, DIALOGUE_VERSION, factsOf, findingsOf, nextQuestion, nextUntilSupported, questionById, resumeDialogue, startBelief, startDialogue, undo, update, type DialogueState, type Next, type Question, type Tell, type Value } from './domain/dialogue/index.ts';
import { redFlagsInFindings, redFlagsInText, type RedFlag, type RedFlagOptions } from './domain/text/redflags.ts';
import type { MeasureName } from './domain/text/measures.ts';
import { constitutionMessage, dialogueMessage, redFlagMessage } from './messages.ts';
import { changeConstitution, changeDialogue, constitution, dialogue, openDialogue, type Context, type Dialogue, type InquiryCalls, type Standing } from './store.ts';

export const handlers: Handlers<typeof InquiryService, InquiryCalls> = {
  async readText(q, c) {
    const r = analyseInquiry(q.text, { emergencyNumber: c.config.emergencyNumber });
    return { redFlags: r.redFlags.map(redFlagMessage), findings: toFindings(r).map(findingToMessage), provenance: provenanceToMessage(r.provenance) };
  },
  async checkFindings(q, c) {
    const flags = redFlagsInFindings(q.findings.map(findingFromMessage), { ...optionsOf(c, q.person), measures: measuresOf(q.vitals) });
    return { redFlags: flags.map(redFlagMessage), findings: q.findings };
  },
  async startDialogue(q, c) {
    const findings = q.findings.map(findingFromMessage);
    const kept = await openDialogue(c, q.consultationId, q.personId, (old) => {
      // Taken up again: what the complaint has told meanwhile counts, the answers stay. Of another version: begun again.
      const state = old?.state.version === DIALOGUE_VERSION ? { ...resumeDialogue(old.state), initial: findings } : startDialogue(personOf(q.person), findings);
      const belief = q.ranked && q.candidates.length > 0 ? update(startBelief(q.candidates), [...findingsOf(state), ...q.examined.map(findingFromMessage)]) : undefined;
      return { state, standing: belief ? standing(nextUntilSupported(state, belief, q.tell, q.supported)) : standingOf(state, q.tell, q.ranked) };
    });
    return dialogueMessage(q.consultationId, kept, []);
  },
  async getDialogue(q, c) {
    const d = await dialogue(c, q.consultationId);
    return dialogueMessage(q.consultationId, { ...d, state: resumeDialogue(d.state) }, []);
  },
  async answer(q, c) {
    if (!q.value) throw new SuokeError('invalid', 'inquiry.answer-missing', 'there is no answer', 'send an option, a number or words');
    const value = fitting(questionById(q.questionId), toJson(ValueSchema, q.value) as Value);
    const kept = await changeDialogue(c, q.consultationId, (d) => answered(d, q.questionId, value));
    const options: RedFlagOptions = { ...personOptions(c, kept.state) };
    const flags: RedFlag[] = [...(typeof value === 'string' && questionById(q.questionId).kind === 'text' ? redFlagsInText(value, options) : []), ...redFlagsInFindings(findingsOf(kept.state), options)];
    return dialogueMessage(q.consultationId, kept, flags);
  },
  async undo(q, c) {
    const kept = await changeDialogue(c, q.consultationId, (d) => {
      const state = undo(resumeDialogue(d.state));
      return state.steps.length === d.state.steps.length ? d : { state, standing: { weighing: true } };
    });
    return dialogueMessage(q.consultationId, kept, []);
  },
  async getQuestionnaire(q) {
    const items = itemsFor(sexOf(q.sex));
    return {
      version: QUESTIONNAIRE_VERSION,
      noteZh: '结构与评分按 ZYYXH/T 157-2009《中医体质分类与判定》，题目为本项目自拟表述。', noteEn: 'Structure and scoring after ZYYXH/T 157-2009; the wording of the items is our own.',
      items: items.map((i, n) => ({ id: i.id, zh: i.zh, en: i.en, readAloudZh: readItemAloud(i, n + 1, items.length, 'zh'), types: i.countsFor.map((t) => t.type) })),
    };
  },
  async saveConstitution(q, c) {
    const person = personId(c.caller);
    const sex = sexOf(q.sex);
    const session = await changeConstitution(c, person, (old) => {
      const standing = old?.version === QUESTIONNAIRE_VERSION ? old : startConstitution(sex ? { sex } : {});
      return Object.entries(q.answers).reduce((s, [item, value]) => answerItem(s, item, value === 0 ? null : value), sex ? asked(standing, sex) : standing);
    });
    return constitutionMessage(person, session, c.now());
  },
  async getConstitution(q, c) {
    const id = q.personId || c.caller.id;
    if (c.caller.role === 'person' && id !== c.caller.id) throw notFound('constitution', id);
    if (c.caller.role === 'practitioner') {
      if (!(await c.calls.support.mayRead({ practitionerId: c.caller.id, personId: id })).may) throw notFound('constitution', id);
      await c.requireConsent(id, 'review');
    }
    const d = await constitution(c, id);
    return d?.value.version === QUESTIONNAIRE_VERSION ? constitutionMessage(id, d.value, d.updatedAt) : constitutionMessage(id, undefined, undefined);
  },
};

/** Answers to questions that are not for this sex count no longer once the sex is said otherwise. */
function asked(s: ConstitutionSession, sex: Sex): ConstitutionSession {
  const items = new Set(itemsFor(sex).map((i) => i.id));
  return { ...s, who: { ...s.who, sex }, answers: Object.fromEntries(Object.entries(s.answers).filter(([id]) => items.has(id))) };
}

/** The question to put now; `ranked` says that what `tell` leaves out would tell nothing, also when it is empty. */
function standingOf(state: DialogueState, tell: Record<string, number>, ranked: boolean): Standing {
  const useful: Tell | undefined = ranked || Object.keys(tell).length > 0 ? tell : undefined;
  return standing(nextQuestion(state, useful));
}

function standing(next: Next): Standing {
  return next.done ? { finished: next.reason } : { questionId: next.question.id, ...(next.gain === undefined ? {} : { gain: next.gain }) };
}

/** The same answer to the same question again is the first one again: a client that heard nothing may repeat it. */
function answered(d: Dialogue, questionId: string, value: Value): Dialogue {
  const before = resumeDialogue(d.state);
  const last = before.steps.at(-1);
  if (last?.questionId === questionId && JSON.stringify(last.value) === JSON.stringify(value)) return d;
  const state = withWords(answer(before, questionId, value).state);
  return { state, standing: { weighing: true } };
}

/** What was answered in words is read like a complaint: its findings belong to the answer and go with it when it is taken back. */
function withWords(state: DialogueState): DialogueState {
  const last = state.steps.at(-1);
  if (!last || typeof last.value !== 'string' || last.value.trim() === '' || questionById(last.questionId).kind !== 'text') return state;
  return { ...state, steps: [...state.steps.slice(0, -1), { ...last, findings: toFindings(analyseInquiry(last.value)) }] };
}

/** Clients send a scale as a number or as the option's id, and one choice alone or as a list. */
function fitting(question: Question, value: Value): Value {
  const one = Array.isArray(value) && value.length === 1 ? (value as readonly string[])[0] as string : value;
  if (question.kind === 'scale') return typeof one === 'string' && /^[0-3]$/.test(one) ? Number(one) : one;
  if (question.kind === 'multi') return typeof value === 'string' ? [value] : value;
  return question.kind === 'single' ? one : value;
}

/** Metrics of data-processing by the names that the rules use; their units are the same. */
const metrics: Record<string, MeasureName> = { temperature: 'temperature', systolic: 'systolic', diastolic: 'diastolic', 'heart-rate': 'heartRate', 'respiratory-rate': 'respiratoryRate', spo2: 'spo2', glucose: 'glucose' };
function measuresOf(vitals: Record<string, number>): Partial<Record<MeasureName, number>> {
  return Object.fromEntries(Object.entries(vitals).flatMap(([metric, v]) => { const name = metrics[metric]; return name ? [[name, v]] : []; }));
}

function personOptions(c: Context, state: DialogueState): RedFlagOptions {
  return { emergencyNumber: c.config.emergencyNumber, ...(state.person.ageYears === undefined ? {} : { ageYears: state.person.ageYears }), ...(factsOf(state).pregnant ? { pregnant: true } : {}) };
}

function optionsOf(c: Context, p: common.PersonFacts | undefined): RedFlagOptions {
  return { emergencyNumber: c.config.emergencyNumber, ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant ? { pregnant: true } : {}) };
}

const sexOf = (s: string): Sex | undefined => (s === 'female' || s === 'male' ? s : undefined);

function personOf(p: common.PersonFacts | undefined) {
  const sex = sexOf(p?.sex ?? '');
  return { ...(sex ? { sex } : {}), ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant === undefined ? {} : { pregnant: p.pregnant }) };
}
