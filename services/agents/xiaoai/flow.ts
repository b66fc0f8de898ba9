// The steps that go on by themselves. Each is one transaction with the event that starts the next, so that a process that
// dies anywhere goes on from the last finished step.
import { toJson } from '@bufbuild/protobuf';
import { contentHash, xiaoke } from '@suoke/contracts';
import type { StoredEvent, Tx } from '@suoke/stores';
import { allFindings, differentiate, differentiationOf, makePlan, redFlag, theorise } from './clinical.ts';
import type { StepContext } from './context.ts';
import { addRedFlags, isEmergency, moveTo, speak, working, type Consultation } from './domain/consultation.ts';
import { concluded, emergency, reviewed, type Said } from './domain/wording.ts';
import { load, update, type Announcement } from './store.ts';

type Done = (tx: Tx) => Promise<boolean>;
const idOf = (event: StoredEvent): string => String(event.data['consultationId']);
export const advance: Announcement = { type: 'consultation.advance' };
export const say = (v: Consultation, said: Said): string => said[v.language];

/** Stops everything and says why. */
export function stopForEmergency(v: Consultation, number: string, now: Date): { value: Consultation; announce: Announcement[] } {
  const value = speak(moveTo(v, 'emergency', now), { from: 'xiaoai', kind: 'red-flag', text: say(v, emergency(v.redFlags, number)) }, now);
  return { value, announce: [{ type: 'red-flag.raised', data: { codes: v.redFlags.filter((f) => f.level === 'emergency').map((f) => f.code).join(',') } }] };
}

/** Does the step a consultation stands at. */
export async function step(event: StoredEvent, c: StepContext, done: Done): Promise<void> {
  const { value: v } = await load(c, idOf(event));
  if (!working.includes(v.state)) return void (await update(c, v.id, () => undefined, done));
  if (!(await c.calls.users.checkConsent({ personId: v.personId, purpose: 'care' })).granted) {
    return void (await update(c, v.id, (x) => ({ value: moveTo(x, 'withdrawn', c.now()) }), done));
  }
  const change = await work(c, v);
  // Another delivery of the same event may have been quicker: then the state has moved and there is nothing to do.
  await update(c, v.id, (x) => (x.state === v.state ? change(x) : undefined), done);
}

type Change = (x: Consultation) => { value: Consultation; announce?: Announcement[] };

async function work(c: StepContext, v: Consultation): Promise<Change> {
  const now = c.now();
  const findings = await allFindings(c, v);
  switch (v.state) {
    case 'analysis': {
      const differentiation = await differentiate(c, v, findings);
      return (x) => ({ value: { ...moveTo(x, 'opinion', now), differentiation: toJson(xiaoke.DifferentiationSchema, differentiation) }, announce: [advance] });
    }
    case 'opinion': {
      const theory = await theorise(c, v, findings);
      return (x) => ({ value: { ...moveTo(x, 'plan', now), theory }, announce: [advance] });
    }
    default: {
      const known = await c.calls.inquiry.getConstitution({ personId: v.personId });
      const constitution = { main: known.main, also: known.also, tendencies: known.tendencies, complete: known.complete };
      const date = dayIn(c.config.timeZone, now);
      const plan = await makePlan(c, v, findings, constitution, date, false);
      const mayReview = (await c.calls.users.checkConsent({ personId: v.personId, purpose: 'review' })).granted;
      const d = differentiationOf(v);
      return (x) => {
        const result: Consultation = { ...x, plan, planDate: date, constitution };
        const resultSha256 = resultHash(result);
        const spoken = speak({ ...moveTo(result, 'review', now), resultSha256 }, { from: 'xiaoai', kind: 'result', text: say(x, concluded(d.ranked[0] ? { zh: d.ranked[0].zh, en: d.ranked[0].en } : undefined, d.support)) }, now);
        const announce: Announcement[] = [{ type: 'consultation.concluded', data: { resultSha256 } }];
        if (mayReview) return { value: spoken, announce: [...announce, { type: 'review.requested', data: { resultSha256, triage: d.triage?.level ?? 'routine' } }] };
        const noReview = { id: '', state: 'no-consent', practitioner: '', decision: '', comment: '', herbs: [], signature: '', contentSha256: '', signedAt: '' };
        return { value: { ...moveTo(spoken, 'follow-up', now), review: noReview }, announce };
      };
    }
  }
}

/** What provenance proves: inputs and results, not the order in which they were said. */
export function resultHash(v: Consultation): string {
  return contentHash({ said: v.said, textFindings: v.textFindings, dialogueFindings: v.dialogueFindings, examinations: v.examinations, person: v.person, differentiation: v.differentiation, theory: v.theory, plan: v.plan });
}

export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** An examination made for a consultation attaches itself, and its findings are looked at for emergencies. */
export async function onExamination(event: StoredEvent, c: StepContext, done: Done): Promise<void> {
  const { consultationId, personId, modality, examinationId } = event.data as Record<string, string>;
  if (!consultationId || !modality || !examinationId || modality === 'inquiry') return;
  let mine: Consultation;
  try { ({ value: mine } = await load(c, consultationId)); } catch { return; } // an id that is no consultation: nothing to attach to
  if (mine.personId !== personId) return;
  await attachExamination(c, consultationId, { modality: modality as 'look', id: examinationId }, done);
}

export async function attachExamination(c: StepContext, id: string, ref: { modality: 'look' | 'listen' | 'pulse' | 'palpation'; id: string }, done?: Done) {
  const { value: before } = await load(c, id);
  const examination = await c.calls[ref.modality].getExamination({ id: ref.id });
  const response = examination.quality?.usable ? await c.calls.inquiry.checkFindings({ findings: examination.findings, person: before.person }) : undefined;
  const flags = (response?.redFlags ?? []).map(redFlag);
  return update(c, id, (v) => {
    if (v.examinations.some((x) => x.id === ref.id)) return undefined;
    if (v.state !== 'intake' && v.state !== 'examinations') return undefined;
    const flagged = addRedFlags({ ...v, examinations: [...v.examinations, ref] }, flags);
    return isEmergency(flags) ? stopForEmergency(flagged, c.config.emergencyNumber, c.now()) : { value: { ...flagged, updatedAt: c.now().toISOString() } };
  }, done);
}

/** What support announces about the review of a consultation. */
export async function onReview(event: StoredEvent, c: StepContext, done: Done): Promise<void> {
  const review = await c.calls.support.getReview({ id: String(event.data['reviewId']) });
  await update(c, review.consultationId, (v) => {
    const signed = review.state === 'signed';
    const value: Consultation = { ...v, review: {
      id: review.id, state: review.state, practitioner: review.practitionerName, signature: review.signature, contentSha256: review.contentSha256,
      // A decision reaches the person only when it is signed.
      decision: signed ? review.decision : '', comment: signed ? review.comment : '', herbs: signed ? review.herbs : [], signedAt: signed && review.signedAt ? c.now().toISOString() : '',
    } };
    if (!signed || v.state !== 'review') return { value };
    return { value: speak(moveTo(value, 'follow-up', c.now()), { from: 'xiaoai', kind: 'result', text: say(v, reviewed) }, c.now()) };
  }, done);
}

/** Brings what was said to the conversation; each line has its own request id, so twice is once. */
export async function deliver(event: StoredEvent, c: StepContext): Promise<void> {
  const { value: v } = await load(c, idOf(event));
  const from = Number(event.data['from']);
  if (from === 0) await c.calls.communication.openConversation({ id: v.id, participants: [v.personId], title: v.said[0]?.slice(0, 40) ?? '' });
  for (let i = from; i < Number(event.data['to']); i++) {
    const s = v.spoken[i];
    if (s) await c.calls.communication.postMessage({ conversationId: v.id, from: s.from === 'person' ? v.personId : s.from, text: s.text, kind: s.kind, requestId: `${v.id}/${i}` });
  }
}

