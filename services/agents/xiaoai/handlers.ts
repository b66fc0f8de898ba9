// Contract in, contract out: each call checks whose consultation it is, changes it in one transaction, and answers with what stands.
import { toJson } from '@bufbuild/protobuf';
import { ValueSchema, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { canonicalJson, contentHash, findingFromMessage, firstDifference, type common, type inquiry, type XiaoaiService, xiaoke } from '@suoke/contracts';
import { personId, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { asAttached, own, readable, view } from './access.ts';
import { allFindings, dialogueOf, differentiate, flagsOf, getExamination, makePlan, measuredOf, putQuestion, readText, redFlag, theorise } from './clinical.ts';
import type { Context, XiaoaiCalls } from './context.ts';
import { countingExaminations, moveTo, open, requireRoom, requireState, speak, withAnswers, type Consultation, type ExaminationRef, type PersonFacts, type RedFlag } from './domain/consultation.ts';
import { hear, say, withoutStale } from './domain/safety.ts';
import { vitalsIn } from './domain/vitals.ts';
import { analysing, enough, followUp, greeting, takenBack } from './domain/wording.ts';
import { advance, attachExamination, resultHash } from './flow.ts';
import { insert, list, update } from './store.ts';
import { pieces, talk } from './talk.ts';

export const handlers: Handlers<typeof XiaoaiService, XiaoaiCalls> = {
  async startConsultation(q, c) {
    const person = personId(c.caller);
    const user = await c.calls.users.getUser({ id: person });
    const at = c.now().toISOString();
    const language = (q.language || user.language || 'zh') === 'en' ? 'en' : 'zh';
    const v: Consultation = {
      id: q.requestId ? contentHash({ person, requestId: q.requestId }).slice(0, 32) : c.newId(), personId: person, state: 'intake', createdAt: at, updatedAt: at, steps: [{ state: 'intake', at }], language,
      person: factsOf(q.person ?? user.facts), said: [], textFindings: [], examinations: [], dialogueFindings: [], asked: 0, requests: [], redFlags: [], spoken: [],
    };
    return view(c, await insert(c, speak(v, { from: 'xiaoai', kind: 'text', text: greeting[language] }, c.now())));
  },

  async listConsultations(q, c) {
    const mine = await list(c, personId(c.caller), q.limit || 20);
    return { consultations: mine.map((v) => ({ id: v.id, state: v.state, complaint: v.said[0]?.slice(0, 80) ?? '', createdAt: timestampFromDate(new Date(v.createdAt)), firstSyndrome: firstSyndrome(v) })) };
  },

  async getConsultation(q, c) {
    return view(c, await readable(c, q.id));
  },

  async *say(q, c) {
    const { kept, reply } = await talk(c, await own(c, q.id), q);
    yield* pieces(reply);
    yield { consultation: await view(c, kept) };
  },

  async answerQuestion(q, c) {
    const before = await own(c, q.id);
    const v = before.value;
    if (!q.value) throw new SuokeError('invalid', 'answer.missing', 'there is no answer', 'send one of the options');
    const value = toJson(ValueSchema, q.value);
    const answer = `${q.questionId}\n${canonicalJson(value)}`;
    if (v.lastAnswer === answer) return view(c, before); // the client did not hear of it and asks again
    requireState(v, open, 'take an answer');
    requireRoom(v);
    const standing = await dialogueOf(c, v);
    const taken = await c.calls.inquiry.answer({ consultationId: q.id, questionId: q.questionId, value: q.value });
    const person = withAnswers(v.person, answersOf(taken.facts));
    const flags = await dialogueFlags(c, { ...v, person }, taken);
    const words = answerWords(standing?.next?.id === q.questionId ? standing.next : undefined, value, v.language);
    // Flags first: nobody is asked on while help has to be called.
    const kept = await update(c, q.id, (x) => {
      if (x.lastAnswer === answer) return undefined;
      requireState(x, open, 'take an answer');
      return hear(speak({ ...x, asked: taken.asked, lastAnswer: answer }, { from: 'person', kind: 'text', text: words }, c.now()), flags, c.config.emergencyNumber, c.now());
    });
    if (!open.includes(kept.value.state)) return view(c, kept);
    const next = await putQuestion(c, { ...kept.value, person }, taken.findings);
    return view(c, await update(c, q.id, (x) => (open.includes(x.state) ? { value: speak(x, { from: 'xiaoai', kind: 'text', text: say(x, next.next ?? enough) }, c.now()) } : undefined)));
  },

  async undoAnswer(q, c) {
    const before = await own(c, q.id);
    requireState(before.value, open, 'take an answer back');
    requireRoom(before.value);
    const standing = await dialogueOf(c, before.value);
    if (!standing || standing.asked === 0 || standing.asked < (q.asked ?? 0)) return view(c, before); // nothing to take back, or taken back already
    const left = await c.calls.inquiry.undo({ consultationId: q.id });
    const person = withAnswers(before.value.person, answersOf(left.facts));
    const flags = await dialogueFlags(c, { ...before.value, person }, left);
    const cleared = await update(c, q.id, (x) => {
      requireState(x, open, 'take an answer back');
      const { lastAnswer: _gone, ...rest } = x;
      return { value: withoutStale({ ...rest, asked: left.asked }, flags) };
    });
    const next = await putQuestion(c, { ...cleared.value, person }, left.findings);
    return view(c, await update(c, q.id, (x) => (open.includes(x.state) ? { value: speak(x, { from: 'xiaoai', kind: 'text', text: say(x, takenBack(next.next)) }, c.now()) } : undefined)));
  },

  async attachExamination(q, c) {
    const kept = await own(c, q.id);
    const { value } = kept;
    // It may have come by its event already, and may have been what stopped the flow.
    if (value.examinations.some((e) => e.modality === q.modality && e.id === q.examinationId)) return view(c, kept);
    requireState(value, open, 'take an examination');
    return view(c, await attachExamination(c, value, { modality: q.modality as ExaminationRef['modality'], id: q.examinationId }));
  },

  async analyse(q, c) {
    const before = await own(c, q.id);
    const v = before.value;
    if (!open.includes(v.state)) return view(c, before);
    if (v.said.length === 0 && v.examinations.length === 0) throw new SuokeError('conflict', 'consultation.intake', 'there is nothing to analyse yet', 'first say what is wrong or add an examination');
    const dialogue = await dialogueOf(c, v);
    const examined = await Promise.all(countingExaminations(v).map((e) => getExamination(c, e)));
    const vitals = { ...(await measuredOf(c)), ...vitalsIn(examined.filter((e) => e.quality?.usable).flatMap((e) => e.findings).map(findingFromMessage)) };
    const ready = { person: withAnswers(v.person, answersOf(dialogue?.facts)), dialogueFindings: (dialogue?.findings ?? []).map(findingFromMessage), ...(Object.keys(vitals).length ? { vitals } : {}) };
    // Once more over everything together: what is harmless alone may not be so beside another.
    const flags = await flagsOf(c, await allFindings(c, { ...v, ...ready }), ready.person, vitals);
    return view(c, await update(c, q.id, (x) => {
      if (!open.includes(x.state)) return undefined;
      const now = c.now();
      const heard = hear({ ...x, ...ready }, flags, c.config.emergencyNumber, now);
      if (heard.stopped) return heard;
      const begun = x.state === 'intake' ? moveTo(heard.value, 'examinations', now) : heard.value;
      return { value: speak(moveTo({ ...begun, analysedFlags: begun.redFlags }, 'analysis', now), { from: 'xiaoai', kind: 'text', text: say(x, analysing) }, now), announce: [advance] };
    }));
  },

  async followUp(q, c) {
    const before = await own(c, q.id);
    const words = q.words.trim();
    const told = before.value.followUp;
    if (told?.outcome === q.outcome && told.words === words) return view(c, before); // the client did not hear of it and says it again
    const read = words ? await readText(c, words) : { redFlags: [] };
    return view(c, await update(c, q.id, (v) => {
      requireState(v, ['follow-up', 'review'], 'be followed up');
      const now = c.now();
      const heardOf = speak({ ...v, followUp: { outcome: q.outcome, words, at: now.toISOString() } }, { from: 'person', kind: 'text', text: words || outcomeWords[q.outcome as Outcome][v.language] }, now);
      const heard = hear(heardOf, read.redFlags, c.config.emergencyNumber, now);
      if (heard.stopped) return heard;
      const answered = speak(heard.value, { from: 'xiaoai', kind: 'text', text: say(v, followUp(q.outcome)) }, now);
      return { value: v.state === 'follow-up' ? moveTo(answered, 'closed', now) : answered, announce: [{ type: 'consultation.followed-up' }] };
    }));
  },

  async withdraw(q, c) {
    await own(c, q.id);
    return view(c, await update(c, q.id, (v) => (v.state === 'withdrawn' ? undefined : { value: moveTo(v, 'withdrawn', c.now()), announce: [{ type: 'consultation.withdrawn' }] })));
  },

  async replay(q, c) {
    const { value: v } = await readable(c, q.id);
    if (!v.differentiation) throw new SuokeError('conflict', 'consultation.no-result', 'this consultation has no result to replay yet', 'let the analysis finish first');
    return asAttached(c, async () => {
      for (const e of countingExaminations(v)) {
        const r = await c.calls[e.modality].replay({ id: e.id });
        if (!r.identical) return { ...r, firstDifference: `/examinations/${e.modality}${r.firstDifference}` };
      }
      const again = await readAgain(c, v);
      const d = firstDifference(
        { textFindings: v.textFindings, differentiation: v.differentiation, ...(v.theory ? { theory: v.theory } : {}), ...(v.plan ? { plan: v.plan } : {}), ...(v.resultSha256 ? { resultSha256: v.resultSha256 } : {}) },
        again);
      return d ? { identical: false, firstDifference: d.pointer, was: d.was, is: d.is } : { identical: true };
    });
  },
};

/** The stored inputs through today's engines, step by step as the flow does it, and the hash of what is stored. */
async function readAgain(c: Context, v: Consultation): Promise<Record<string, unknown>> {
  const texts = await Promise.all(v.said.map((s) => readText(c, s)));
  const inputs: Consultation = { ...v, textFindings: texts.flatMap((t) => t.findings) };
  const findings = await allFindings(c, inputs);
  const withDifferentiation: Consultation = { ...inputs, differentiation: toJson(xiaoke.DifferentiationSchema, await differentiate(c, inputs, findings)) };
  const theory = v.theory ? await theorise(c, withDifferentiation, findings) : undefined;
  const plan = v.plan && v.planDate && v.constitution ? await makePlan(c, withDifferentiation, findings, v.constitution, v.planDate, true) : undefined;
  return { textFindings: inputs.textFindings, differentiation: withDifferentiation.differentiation, ...(theory ? { theory } : {}), ...(plan ? { plan } : {}), ...(v.resultSha256 ? { resultSha256: resultHash(v) } : {}) };
}

/** Flags of the dialogue and of everything together; they go when the answer they come from is taken back. */
async function dialogueFlags(c: Context, v: Consultation, d: inquiry.DialogueState): Promise<RedFlag[]> {
  const findings = await allFindings(c, { ...v, dialogueFindings: d.findings.map(findingFromMessage) });
  return [...d.redFlags.map(redFlag), ...(await flagsOf(c, findings, v.person))].map((f) => ({ ...f, from: 'dialogue' }));
}

type Outcome = 'better' | 'same' | 'worse';
const outcomeWords: Record<Outcome, { zh: string; en: string }> = { better: { zh: '好转了', en: 'better' }, same: { zh: '没有变化', en: 'no change' }, worse: { zh: '加重了', en: 'worse' } };

const answersOf = (f: common.PersonFacts | undefined) => ({ ...(f?.pregnant === undefined ? {} : { pregnant: f.pregnant }), allergies: f?.allergies ?? [], conditions: f?.conditions ?? [], medicines: f?.medicines ?? [] });

/** The chosen options in words, for the conversation. */
function answerWords(q: inquiry.Question | undefined, value: unknown, language: 'zh' | 'en'): string {
  if (value === null) return language === 'zh' ? '不清楚，或不想回答' : 'not known, or no answer';
  const words = (Array.isArray(value) ? value : [value]).map((v) => q?.options.find((o) => o.id === String(v))?.[language] ?? String(v));
  return words.join(language === 'zh' ? '、' : ', ');
}

function factsOf(p: common.PersonFacts | undefined): PersonFacts {
  return { sex: p?.sex || 'unknown', ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant === undefined ? {} : { pregnant: p.pregnant }), allergies: p?.allergies ?? [], conditions: p?.conditions ?? [], medicines: p?.medicines ?? [] };
}

function firstSyndrome(v: Consultation): string {
  const d = v.differentiation as { ranked?: { zh?: string }[]; support?: string } | undefined;
  return d?.support === 'too-little' ? '' : (d?.ranked?.[0]?.zh ?? '');
}
