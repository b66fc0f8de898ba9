// Contract in, contract out: each call checks whose consultation it is, changes it in one transaction, and answers with what stands.
import { toJson } from '@bufbuild/protobuf';
import { ValueSchema, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { type common, findingFromMessage, firstDifference, type inquiry, xiaoke, type XiaoaiService, type xiaoai } from '@suoke/contracts';
import { fromConnectError, notFound, personId, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { allFindings, differentiate, facts, flagsOf, getExamination, makePlan, readText, redFlag, tell, theorise } from './clinical.ts';
import type { Context, XiaoaiCalls } from './context.ts';
import { addRedFlags, countingExaminations, isEmergency, moveTo, open, requireState, speak, type Consultation, type PersonFacts } from './domain/consultation.ts';
import { analysing, enough, followUp, greeting, understood, urgent } from './domain/wording.ts';
import { advance, attachExamination, say, stopForEmergency } from './flow.ts';
import { toMessage } from './message.ts';
import { insert, list, load, update } from './store.ts';

export const handlers: Handlers<typeof XiaoaiService, XiaoaiCalls> = {
  async startConsultation(q, c) {
    const person = personId(c.caller);
    const user = await c.calls.users.getUser({ id: person });
    const at = c.now().toISOString();
    const v = speak({
      id: c.newId(), personId: person, state: 'intake', createdAt: at, updatedAt: at, steps: [{ state: 'intake', at }], language: (q.language || user.language || 'zh') === 'en' ? 'en' : 'zh',
      person: factsOf(q.person ?? user.facts), said: [], textFindings: [], examinations: [], dialogueFindings: [], asked: 0, redFlags: [], spoken: [],
    }, { from: 'xiaoai', kind: 'text', text: greeting[(q.language || user.language || 'zh') === 'en' ? 'en' : 'zh'] }, c.now());
    const made = await insert(c, v, q.requestId, []);
    return view(c, made.value, made.version);
  },

  async listConsultations(q, c) {
    const mine = await list(c, personId(c.caller), q.limit || 20);
    return { consultations: mine.map((v) => ({ id: v.id, state: v.state, complaint: v.said[0]?.slice(0, 80) ?? '', createdAt: timestampFromDate(new Date(v.createdAt)), firstSyndrome: firstSyndrome(v) })) };
  },

  async getConsultation(q, c) {
    const { value, version } = await readable(c, q.id);
    return view(c, value, version);
  },

  async *say(q, c) {
    const { value: before } = await own(c, q.id);
    requireState(before, open, 'take in more');
    // Red flags before anything else.
    const read = await readText(c, q.text);
    const now = c.now();
    const kept = await update(c, q.id, (v) => {
      requireState(v, open, 'take in more');
      const heard = addRedFlags(speak({ ...v, said: [...v.said, q.text], textFindings: [...v.textFindings, ...read.findings] }, { from: 'person', kind: 'text', text: q.text }, now), read.redFlags);
      if (isEmergency(read.redFlags)) return stopForEmergency(heard, c.config.emergencyNumber, now);
      const warned = read.redFlags.length ? speak(heard, { from: 'xiaoai', kind: 'red-flag', text: say(v, urgent(read.redFlags)) }, now) : heard;
      return { value: v.state === 'intake' ? moveTo(warned, 'examinations', now) : warned };
    });
    if (kept.value.state === 'emergency') {
      yield* pieces(kept.value.spoken.at(-1)?.text ?? '');
      yield { consultation: await view(c, kept.value, kept.version) };
      return;
    }
    const dialogue = await c.calls.inquiry.startDialogue({ consultationId: q.id, personId: kept.value.personId, person: facts(kept.value.person), findings: (await c.calls.inquiry.readText({ text: kept.value.said.join('\n') })).findings, tell: await tell(c, kept.value) });
    const names = read.findings.filter((f) => f.polarity === 'present').map((f) => ({ zh: f.zh, en: f.en }));
    const reply = say(kept.value, understood(distinct(names), dialogue.next ? { zh: dialogue.next.zh, en: dialogue.next.en } : undefined));
    const answered = await update(c, q.id, (v) => ({ value: speak(v, { from: 'xiaoai', kind: 'text', text: reply }, c.now()) }));
    yield* pieces(reply);
    yield { consultation: await view(c, answered.value, answered.version) };
  },

  async answerQuestion(q, c) {
    const { value: before } = await own(c, q.id);
    requireState(before, open, 'take an answer');
    if (!q.value) throw new SuokeError('invalid', 'answer.missing', 'there is no answer', 'send one of the options');
    const standing = await c.calls.inquiry.getDialogue({ consultationId: q.id });
    const dialogue = await c.calls.inquiry.answer({ consultationId: q.id, questionId: q.questionId, value: q.value, tell: await tell(c, before, standing.findings) });
    const flags = [...dialogue.redFlags.map(redFlag), ...(await flagsOf(c, dialogue.findings, before.person))];
    const words = answerWords(standing.next?.id === q.questionId ? standing.next : undefined, toJson(ValueSchema, q.value), before.language);
    const kept = await update(c, q.id, (v) => {
      requireState(v, open, 'take an answer');
      const now = c.now();
      const heard = addRedFlags(speak({ ...v, asked: dialogue.asked }, { from: 'person', kind: 'text', text: words }, now), flags);
      if (isEmergency(flags)) return stopForEmergency(heard, c.config.emergencyNumber, now);
      return { value: speak(heard, { from: 'xiaoai', kind: 'text', text: say(v, dialogue.next ? { zh: dialogue.next.zh, en: dialogue.next.en } : enough) }, now) };
    });
    return view(c, kept.value, kept.version);
  },

  async undoAnswer(q, c) {
    const { value: before } = await own(c, q.id);
    requireState(before, open, 'take an answer back');
    const dialogue = await c.calls.inquiry.undo({ consultationId: q.id, tell: await tell(c, before) });
    const kept = await update(c, q.id, (v) => ({ value: speak({ ...v, asked: dialogue.asked }, { from: 'xiaoai', kind: 'text', text: say(v, dialogue.next ? { zh: `好的，上一个回答收回了。${dialogue.next.zh}`, en: `All right, the last answer is taken back. ${dialogue.next.en}` } : enough) }, c.now()) }));
    return view(c, kept.value, kept.version);
  },

  async attachExamination(q, c) {
    const { value } = await own(c, q.id);
    requireState(value, open, 'take an examination');
    const kept = await attachExamination(c, q.id, { modality: q.modality as 'look', id: q.examinationId });
    return view(c, kept.value, kept.version);
  },

  async analyse(q, c) {
    const { value: before } = await own(c, q.id);
    if (before.state !== 'intake' && before.state !== 'examinations') return view(c, before, (await load(c, q.id)).version);
    if (before.said.length === 0 && before.examinations.length === 0) throw new SuokeError('conflict', 'consultation.intake', 'there is nothing to analyse yet', 'first say what is wrong or add an examination');
    const dialogue = before.said.length ? await c.calls.inquiry.getDialogue({ consultationId: q.id }) : undefined;
    const kept = await update(c, q.id, (v) => {
      if (v.state !== 'intake' && v.state !== 'examinations') return undefined;
      const ready = v.state === 'intake' ? moveTo(v, 'examinations', c.now()) : v;
      return { value: speak(moveTo({ ...ready, dialogueFindings: (dialogue?.findings ?? []).map(findingFromMessage) }, 'analysis', c.now()), { from: 'xiaoai', kind: 'text', text: say(v, analysing) }, c.now()), announce: [advance] };
    });
    return view(c, kept.value, kept.version);
  },

  async followUp(q, c) {
    await own(c, q.id);
    const read = q.words.trim() ? await readText(c, q.words) : { findings: [], redFlags: [] };
    const kept = await update(c, q.id, (v) => {
      requireState(v, ['follow-up', 'review'], 'be followed up');
      const now = c.now();
      const heard = addRedFlags(speak({ ...v, followUp: { outcome: q.outcome, words: q.words, at: now.toISOString() } }, { from: 'person', kind: 'text', text: q.words || q.outcome }, now), read.redFlags);
      if (isEmergency(read.redFlags)) return stopForEmergency(heard, c.config.emergencyNumber, now);
      const answered = speak(heard, { from: 'xiaoai', kind: 'text', text: say(v, followUp(q.outcome)) }, now);
      return { value: v.state === 'follow-up' ? moveTo(answered, 'closed', now) : answered, announce: [{ type: 'consultation.followed-up', data: { outcome: q.outcome } }] };
    });
    return view(c, kept.value, kept.version);
  },

  async withdraw(q, c) {
    await own(c, q.id);
    const kept = await update(c, q.id, (v) => ({ value: moveTo(v, 'withdrawn', c.now()) }));
    return view(c, kept.value, kept.version);
  },

  async replay(q, c) {
    const { value: v } = await readable(c, q.id);
    if (!v.differentiation) throw new SuokeError('conflict', 'consultation.no-result', 'this consultation has no result to replay yet', 'let the analysis finish first');
    for (const e of countingExaminations(v)) {
      const r = await c.calls[e.modality].replay({ id: e.id });
      if (!r.identical) return { ...r, firstDifference: `/examinations/${e.modality}${r.firstDifference}` };
    }
    const again = await readAgain(c, v);
    const d = firstDifference(
      { textFindings: v.textFindings, differentiation: v.differentiation, theory: v.theory, ...(v.plan ? { plan: v.plan } : {}) },
      again);
    return d ? { identical: false, firstDifference: d.pointer, was: d.was, is: d.is } : { identical: true };
  },
};

/** The stored inputs through today's engines, step by step as the flow does it. */
async function readAgain(c: Context, v: Consultation): Promise<Record<string, unknown>> {
  const texts = await Promise.all(v.said.map((s) => readText(c, s)));
  const inputs: Consultation = { ...v, textFindings: texts.flatMap((t) => t.findings) };
  const findings = await allFindings(c, inputs);
  const withDifferentiation: Consultation = { ...inputs, differentiation: toJson(xiaoke.DifferentiationSchema, await differentiate(c, inputs, findings)) };
  const theory = v.theory ? await theorise(c, withDifferentiation, findings) : undefined;
  const plan = v.plan && v.planDate && v.constitution ? await makePlan(c, withDifferentiation, findings, v.constitution, v.planDate, true) : undefined;
  return { textFindings: inputs.textFindings, differentiation: withDifferentiation.differentiation, ...(theory ? { theory } : {}), ...(plan ? { plan } : {}) };
}

async function own(c: Context, id: string) {
  const person = personId(c.caller);
  const found = await load(c, id);
  if (found.value.personId !== person) throw notFound('consultation', id);
  return found;
}

/** The person themselves, a practitioner who reviews it with the person's consent, or another service. */
async function readable(c: Context, id: string) {
  if (c.caller.role === 'person') return own(c, id);
  const found = await load(c, id);
  if (c.caller.role === 'service') return found;
  if (c.caller.role !== 'practitioner' || !(await c.calls.support.mayRead({ practitionerId: c.caller.id, consultationId: id })).may) throw notFound('consultation', id);
  await c.requireConsent(found.value.personId, 'review');
  return found;
}

async function view(c: Context, v: Consultation, version: number): Promise<xiaoai.Consultation> {
  const examinations = await Promise.all(v.examinations.map((e) => getExamination(c, e)));
  const dialogue = open.includes(v.state) && v.said.length ? await dialogueOf(c, v.id) : undefined;
  return toMessage(v, { version, examinations, forPractitioner: c.caller.role === 'practitioner', question: dialogue?.next, ...(dialogue ? { dialogueFindings: dialogue.findings, asked: dialogue.asked } : {}) });
}

/** None yet when the complaint was kept but the process ended before the dialogue began. */
async function dialogueOf(c: Context, consultationId: string): Promise<inquiry.DialogueState | undefined> {
  try {
    return await c.calls.inquiry.getDialogue({ consultationId });
  } catch (e) {
    if (fromConnectError(e).kind === 'not-found') return undefined;
    throw e;
  }
}

/** The chosen options in words, for the conversation. */
function answerWords(q: inquiry.Question | undefined, value: unknown, language: 'zh' | 'en'): string {
  const words = (Array.isArray(value) ? value : [value]).map((v) => q?.options.find((o) => o.id === v)?.[language] ?? String(v));
  return words.join(language === 'zh' ? '、' : ', ');
}

function factsOf(p: common.PersonFacts | undefined): PersonFacts {
  return { sex: p?.sex || 'unknown', ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant === undefined ? {} : { pregnant: p.pregnant }), allergies: p?.allergies ?? [], conditions: p?.conditions ?? [], medicines: p?.medicines ?? [] };
}

function firstSyndrome(v: Consultation): string {
  const d = v.differentiation as { ranked?: { zh?: string }[]; support?: string } | undefined;
  return d?.support === 'too-little' ? '' : (d?.ranked?.[0]?.zh ?? '');
}

function distinct<T extends { zh: string }>(list: readonly T[]): T[] {
  return list.filter((x, i) => list.findIndex((y) => y.zh === x.zh) === i);
}

/** A sentence at a time, as one reads. */
function* pieces(text: string): Generator<{ text: string }> {
  for (const piece of text.match(/[^。！？\n.!?]+[。！？\n.!?]*/g) ?? [text]) yield { text: piece };
}
