// The domain's plain results as the contract's messages.
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { common, findingToMessage, inquiry } from '@suoke/contracts';
import { CONSTITUTION_NAMES, readResultAloud, scoreConstitution, type ConstitutionSession } from './domain/constitution/index.ts';
import { findingsOf, nextQuestion, type DialogueState, type Question, type Tell } from './domain/dialogue/index.ts';
import type { RedFlag } from './domain/text/redflags.ts';

export function redFlagMessage(f: RedFlag): common.RedFlag {
  return create(common.RedFlagSchema, { code: f.code, level: f.level, zh: f.zh, en: f.en, words: f.words, span: f.span ? [...f.span] : [], advice: f.advice.zh, adviceEn: f.advice.en, source: f.source });
}

function questionMessage(q: Question, gain: number | undefined): MessageInitShape<typeof inquiry.QuestionSchema> {
  return { id: q.id, topic: q.topic, zh: q.zh, en: q.en, kind: q.kind, options: q.options.map((o) => ({ id: o.id, zh: o.zh, en: o.en })), ...(gain === undefined ? {} : { gain }) };
}

export function dialogueMessage(consultationId: string, state: DialogueState, tell: Tell, redFlags: readonly RedFlag[]): MessageInitShape<typeof inquiry.DialogueStateSchema> {
  const next = nextQuestion(state, hasAny(tell) ? tell : undefined);
  return {
    consultationId, done: next.done, asked: next.asked, redFlags: redFlags.map(redFlagMessage), findings: findingsOf(state).slice(state.initial.length).map(findingToMessage),
    ...(next.done ? { finishedBecause: next.reason } : { next: questionMessage(next.question, next.gain) }),
  };
}

const hasAny = (tell: Tell): boolean => (tell instanceof Map ? tell.size : Object.keys(tell).length) > 0;

export function constitutionMessage(personId: string, session: ConstitutionSession | undefined, updatedAt: Date | undefined): MessageInitShape<typeof inquiry.ConstitutionSchema> {
  const r = scoreConstitution(session?.answers ?? {}, session?.who ?? {});
  return {
    personId, complete: r.complete, missing: r.missing, answers: { ...session?.answers }, main: r.main ?? '', tendencies: r.tendencies, also: r.also, readAloud: { zh: readResultAloud(r, 'zh'), en: readResultAloud(r, 'en') },
    scores: r.types.map((t) => ({ type: t.type, zh: CONSTITUTION_NAMES[t.type].zh, en: CONSTITUTION_NAMES[t.type].en, ...(t.score === null ? {} : { score: t.score }), verdict: t.verdict })),
    ...(updatedAt ? { updatedAt: timestampFromDate(updatedAt) } : {}),
  };
}
