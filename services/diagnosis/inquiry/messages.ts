// The domain's plain results as the contract's messages.
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { common, findingToMessage, type inquiry } from '@suoke/contracts';
import { CONSTITUTION_NAMES, readResultAloud, scoreConstitution, type ConstitutionSession } from './domain/constitution/index.ts';
import { factsOf, findingsOf, openQuestion, questionById, type DialogueState, type Question } from './domain/dialogue/index.ts';
import { statedIn } from './domain/dialogue/facts.ts';
import type { RedFlag } from './domain/text/redflags.ts';
import type { Dialogue } from './store.ts';

export function redFlagMessage(f: RedFlag): common.RedFlag {
  return create(common.RedFlagSchema, { code: f.code, level: f.level, zh: f.zh, en: f.en, words: f.words, span: f.span ? [...f.span] : [], advice: f.advice.zh, adviceEn: f.advice.en, source: f.source });
}

const SCALE = [
  { id: '0', zh: '没有', en: 'none' }, { id: '1', zh: '轻微', en: 'slight' }, { id: '2', zh: '明显', en: 'moderate' }, { id: '3', zh: '严重', en: 'severe' },
] as const;

function questionMessage(q: Question, gain: number | undefined): MessageInitShape<typeof inquiry.QuestionSchema> {
  const options = q.kind === 'scale' ? SCALE : q.options;
  return { id: q.id, topic: q.topic, zh: q.zh, en: q.en, kind: q.kind, options: options.map((o) => ({ id: o.id, zh: o.zh, en: o.en })), ...(gain === undefined ? {} : { gain }) };
}

export function dialogueMessage(consultationId: string, { state, standing }: Dialogue, redFlags: readonly RedFlag[]): MessageInitShape<typeof inquiry.DialogueStateSchema> {
  const weighing = 'weighing' in standing;
  const open = 'questionId' in standing ? openQuestion(state, questionById(standing.questionId)) : null;
  return {
    consultationId, done: open === null && !weighing, weighing, asked: state.steps.length, redFlags: redFlags.map(redFlagMessage), findings: findingsOf(state).slice(state.initial.length).map(findingToMessage), facts: factsMessage(state),
    ...('questionId' in standing && open ? { next: questionMessage(open, standing.gain) } : weighing ? {} : { finishedBecause: 'finished' in standing ? standing.finished : 'all-asked' }),
  };
}

/** Only what was answered; what the person had said of themselves before is not repeated. */
function factsMessage(state: DialogueState): MessageInitShape<typeof common.PersonFactsSchema> {
  const facts = factsOf(state);
  const stated = statedIn(facts.texts['medicines-allergies'] ?? '');
  return { ...(facts.pregnant === undefined || facts.pregnant === state.person.pregnant ? {} : { pregnant: facts.pregnant }), conditions: facts.conditions, ...stated };
}

export function constitutionMessage(personId: string, session: ConstitutionSession | undefined, updatedAt: Date | undefined): MessageInitShape<typeof inquiry.ConstitutionSchema> {
  const r = scoreConstitution(session?.answers ?? {}, session?.who ?? {});
  return {
    personId, complete: r.complete, missing: r.missing, answers: { ...session?.answers }, main: r.main ?? '', tendencies: r.tendencies, also: r.also, readAloud: { zh: readResultAloud(r, 'zh'), en: readResultAloud(r, 'en') },
    scores: r.types.map((t) => ({ type: t.type, zh: CONSTITUTION_NAMES[t.type].zh, en: CONSTITUTION_NAMES[t.type].en, ...(t.score === null ? {} : { score: t.score }), verdict: t.verdict })),
    ...(updatedAt ? { updatedAt: timestampFromDate(updatedAt) } : {}),
  };
}
