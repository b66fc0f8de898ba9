// A kept consultation as the contract's message, with what the caller may see of it.
import { create, fromJson, type JsonValue, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { common, findingToMessage, laoke, soer, xiaoai, xiaoke, type inquiry } from '@suoke/contracts';
import type { Consultation } from './domain/consultation.ts';

export interface Extras {
  version: number;
  examinations?: common.Examination[];
  question?: inquiry.Question | undefined;
  dialogueFindings?: common.Finding[];
  asked?: number;
  /** formulas are reference material for a practitioner; a person never gets them from an engine */
  forPractitioner: boolean;
}

const at = (iso: string) => timestampFromDate(new Date(iso));

export function toMessage(c: Consultation, x: Extras): xiaoai.Consultation {
  const init: MessageInitShape<typeof xiaoai.ConsultationSchema> = {
    id: c.id, personId: c.personId, state: c.state, createdAt: at(c.createdAt), updatedAt: at(c.updatedAt), language: c.language, version: x.version,
    person: create(common.PersonFactsSchema, c.person), said: c.said, asked: x.asked ?? c.asked,
    redFlags: c.redFlags.map((f) => create(common.RedFlagSchema, f)),
    findings: [...c.textFindings.map(findingToMessage), ...(x.dialogueFindings ?? c.dialogueFindings.map(findingToMessage))],
    examinations: x.examinations ?? [],
    steps: c.steps.map((s) => ({ state: s.state, at: at(s.at) })),
  };
  if (x.question) init.question = x.question;
  if (c.differentiation) init.differentiation = fromJson(xiaoke.DifferentiationSchema, c.differentiation as JsonValue);
  if (c.theory) {
    const theory = fromJson(laoke.TheorySchema, c.theory as JsonValue);
    if (!x.forPractitioner) theory.practitionerReference = [];
    init.theory = theory;
  }
  if (c.plan) init.plan = fromJson(soer.PlanSchema, c.plan as JsonValue);
  if (c.resultSha256) init.resultSha256 = c.resultSha256;
  if (c.review) init.review = { id: c.review.id, state: c.review.state, practitioner: c.review.practitioner, decision: c.review.decision, comment: c.review.herbs.length ? `${c.review.comment}\n${c.review.herbs.join('、')}` : c.review.comment, signature: c.review.signature, contentSha256: c.review.contentSha256, ...(c.review.signedAt ? { signedAt: at(c.review.signedAt) } : {}) };
  if (c.followUp) init.followUp = { outcome: c.followUp.outcome, words: c.followUp.words, at: at(c.followUp.at) };
  return create(xiaoai.ConsultationSchema, init);
}
