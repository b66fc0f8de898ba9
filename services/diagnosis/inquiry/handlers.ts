// Contract in, contract out: text, dialogue and questionnaire, each kept only where it must be taken up again.
import { toJson } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { findingFromMessage, findingToMessage, provenanceToMessage, type common, type InquiryService } from '@suoke/contracts';
import { notFound, personId, type Handlers } from '@suoke/service';
import { analyseInquiry, toFindings } from './analyse.ts';
import { itemsFor, QUESTIONNAIRE_VERSION, readItemAloud, resumeConstitution, startConstitution, answerItem, type Sex } from './domain/constitution/index.ts';
import { answer, findingsOf, resumeDialogue, startDialogue, undo, type DialogueState, type Value } from './domain/dialogue/index.ts';
import { redFlagsInFindings, redFlagsInText, type RedFlag, type RedFlagOptions } from './domain/text/redflags.ts';
import { constitutionMessage, dialogueMessage, redFlagMessage } from './messages.ts';
import { constitution, dialogue, findDialogue, saveConstitution, saveDialogue, type Context, type InquiryCalls } from './store.ts';

export const handlers: Handlers<typeof InquiryService, InquiryCalls> = {
  async readText(q, c) {
    const r = analyseInquiry(q.text, { emergencyNumber: c.config.emergencyNumber });
    return { redFlags: r.redFlags.map(redFlagMessage), findings: toFindings(r).map(findingToMessage), provenance: provenanceToMessage(r.provenance) };
  },
  async checkFindings(q, c) {
    const flags = redFlagsInFindings(q.findings.map(findingFromMessage), { ...optionsOf(c, q.person), measures: q.vitals });
    return { redFlags: flags.map(redFlagMessage), findings: q.findings };
  },
  async startDialogue(q, c) {
    const old = await findDialogue(c, q.consultationId);
    const findings = q.findings.map(findingFromMessage);
    // Taken up again: what the complaint has told meanwhile counts, the answers stay.
    const state = old ? { ...resumeDialogue(old.value), initial: findings } : startDialogue(personOf(q.person), findings);
    await saveDialogue(c, q.consultationId, q.personId, state, old?.version ?? 0);
    return dialogueMessage(q.consultationId, state, q.tell, []);
  },
  async getDialogue(q, c) {
    const d = await dialogue(c, q.consultationId);
    return dialogueMessage(q.consultationId, resumeDialogue(d.value), {}, []);
  },
  async answer(q, c) {
    const d = await dialogue(c, q.consultationId);
    const value = toJson(ValueSchema, q.value ?? { $typeName: 'google.protobuf.Value', kind: { case: undefined } }) as Value;
    const state = answered(d.value, q.questionId, value);
    if (state !== d.value) await saveDialogue(c, q.consultationId, d.personId, state, d.version);
    const options: RedFlagOptions = { emergencyNumber: c.config.emergencyNumber, ...(state.person.ageYears === undefined ? {} : { ageYears: state.person.ageYears }), ...(state.person.pregnant ? { pregnant: true } : {}) };
    const flags: RedFlag[] = [...(typeof value === 'string' ? redFlagsInText(value, options) : []), ...redFlagsInFindings(findingsOf(state), options)];
    return dialogueMessage(q.consultationId, state, q.tell, flags);
  },
  async undo(q, c) {
    const d = await dialogue(c, q.consultationId);
    const state = undo(resumeDialogue(d.value));
    if (state !== d.value) await saveDialogue(c, q.consultationId, d.personId, state, d.version);
    return dialogueMessage(q.consultationId, state, q.tell, []);
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
    const old = await constitution(c, person);
    const sex = sexOf(q.sex);
    let session = old ? resumeConstitution(old.value) : startConstitution(sex ? { sex } : {});
    if (sex) session = { ...session, who: { ...session.who, sex } };
    for (const [item, value] of Object.entries(q.answers)) session = answerItem(session, item, value === 0 ? null : value);
    await saveConstitution(c, person, session, old?.version ?? 0);
    return constitutionMessage(person, session, c.now());
  },
  async getConstitution(q, c) {
    const id = q.personId || c.caller.id;
    if (c.caller.role === 'person' && id !== c.caller.id) throw notFound('constitution', id);
    if (c.caller.role === 'practitioner') await c.requireConsent(id, 'review');
    const d = await constitution(c, id);
    return constitutionMessage(id, d ? resumeConstitution(d.value) : undefined, d?.updatedAt);
  },
};

/** The same answer to the same question again is the first one again: a client that heard nothing may repeat it. */
function answered(stored: DialogueState, questionId: string, value: Value): DialogueState {
  const state = resumeDialogue(stored);
  const last = state.steps.at(-1);
  if (last?.questionId === questionId && JSON.stringify(last.value) === JSON.stringify(value)) return stored;
  return answer(state, questionId, value).state;
}

function optionsOf(c: Context, p: common.PersonFacts | undefined): RedFlagOptions {
  return { emergencyNumber: c.config.emergencyNumber, ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant ? { pregnant: true } : {}) };
}

const sexOf = (s: string): Sex | undefined => (s === 'female' || s === 'male' ? s : undefined);

function personOf(p: common.PersonFacts | undefined) {
  const sex = sexOf(p?.sex ?? '');
  return { ...(sex ? { sex } : {}), ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant === undefined ? {} : { pregnant: p.pregnant }) };
}
