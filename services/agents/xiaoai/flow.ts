// The steps that go on by themselves. Each is one transaction with the event that starts the next, so that a process that
// dies anywhere goes on from the last finished step.
import { toJson } from '@bufbuild/protobuf';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { contentHash, findingFromMessage, findingToMessage, xiaoke } from '@suoke/contracts';
import type { StoredEvent, Tx } from '@suoke/stores';
import { isSuokeError } from '@suoke/terminology';
import { allFindings, differentiate, differentiationOf, flagsOf, getExamination, makePlan, theorise } from './clinical.ts';
import type { StepContext } from './context.ts';
import { attach, moveTo, open, speak, working, type Consultation, type ExaminationRef, type RedFlag } from './domain/consultation.ts';
import { hear, say, type Announcement } from './domain/safety.ts';
import { vitalsIn } from './domain/vitals.ts';
import { concluded, consentGone, reviewed } from './domain/wording.ts';
import { load, update } from './store.ts';

type Done = (tx: Tx) => Promise<boolean>;
const idOf = (event: StoredEvent): string => String(event.data['consultationId']);
export const advance: Announcement = { type: 'consultation.advance' };

/** Does the step a consultation stands at. */
export async function step(event: StoredEvent, c: StepContext, done: Done): Promise<void> {
  const { value: v } = await load(c, idOf(event));
  if (!working.includes(v.state)) return void (await update(c, v.id, () => undefined, done));
  if (!(await c.calls.users.checkConsent({ personId: v.personId, purpose: 'care' })).granted) {
    return void (await update(c, v.id, (x) => (working.includes(x.state) ? { value: speak(moveTo(x, 'withdrawn', c.now()), { from: 'xiaoai', kind: 'text', text: say(x, consentGone) }, c.now()), announce: [{ type: 'consultation.withdrawn' }] } : undefined), done));
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
      return (x) => {
        // Urgency is judged over everything once more: what only shows in the whole still leaves the flow at once.
        const heard = hear({ ...x, differentiation: toJson(xiaoke.DifferentiationSchema, differentiation) }, urgency(differentiation.triage), c.config.emergencyNumber, now);
        return heard.stopped ? heard : { value: moveTo(heard.value, 'opinion', now), announce: [advance] };
      };
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
        const spoken = speak({ ...moveTo(result, 'review', now), resultSha256 }, { from: 'xiaoai', kind: 'result', text: say(x, concluded(d.support === 'too-little' ? undefined : d.ranked[0], d.support, d.triage, mayReview)) }, now);
        const announce: Announcement[] = [{ type: 'consultation.concluded', data: { resultSha256 } }];
        if (mayReview) return { value: spoken, announce: [...announce, { type: 'review.requested', data: { resultSha256, triage: d.triage?.level ?? 'routine' } }] };
        const noReview = { id: '', state: 'no-consent', practitioner: '', decision: '', comment: '', herbs: [], signature: '', contentSha256: '', signedAt: '' };
        return { value: { ...moveTo(spoken, 'follow-up', now), review: noReview }, announce };
      };
    }
  }
}

/** An emergency of the triage as a red flag; anything less is told with the result. */
function urgency(t: xiaoke.Triage | undefined): RedFlag[] {
  if (t?.level !== 'emergency') return [];
  return [{ code: 'triage.emergency', level: 'emergency', zh: t.because.join('、') || t.zh, en: t.en, words: '', span: [], advice: `${t.zh}。`, adviceEn: `${t.en}.`, source: "project's own" }];
}

/** What provenance proves: inputs and results, not the order in which they were said. */
export function resultHash(v: Consultation): string {
  return contentHash({ said: v.said, textFindings: v.textFindings, dialogueFindings: v.dialogueFindings, examinations: v.examinations, person: v.person, ...(v.vitals ? { vitals: v.vitals } : {}), differentiation: v.differentiation, theory: v.theory, plan: v.plan });
}

export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** An examination made for a consultation attaches itself, and its findings are looked at for emergencies. */
export async function onExamination(event: StoredEvent, c: StepContext, done: Done): Promise<void> {
  const { consultationId, personId, modality, examinationId } = event.data as Record<string, string>;
  if (!consultationId || !examinationId || !isModality(modality)) return;
  let mine: Consultation;
  try {
    ({ value: mine } = await load(c, consultationId));
  } catch (e) {
    if (isSuokeError(e) && e.kind === 'not-found') return; // an id that is no consultation, or of someone whose data is gone
    throw e;
  }
  if (mine.personId === personId) await attachExamination(c, mine, { modality, id: examinationId }, done);
}

const isModality = (m: string | undefined): m is ExaminationRef['modality'] => m === 'look' || m === 'listen' || m === 'pulse' || m === 'palpation';

/** Checked together with what is known already: a sign may be harmless alone and not beside another. */
export async function attachExamination(c: StepContext, before: Consultation, ref: ExaminationRef, done?: Done) {
  const examination = await getExamination(c, ref);
  const findings = examination.quality?.usable ? examination.findings : [];
  const flags = findings.length ? await flagsOf(c, [...before.textFindings.map(findingToMessage), ...findings], before.person, vitalsIn(findings.map(findingFromMessage))) : [];
  return update(c, before.id, (v) => {
    const attached = attach(v, examination.provenance?.method.startsWith('look-face/') ? { ...ref, view: 'face' } : ref);
    if (attached === v || !open.includes(v.state)) return undefined;
    return hear({ ...attached, updatedAt: c.now().toISOString() }, flags, c.config.emergencyNumber, c.now());
  }, done);
}

/** What support announces about the review of a consultation. Asked for as it stands now: late or repeated events change nothing. */
export async function onReview(event: StoredEvent, c: StepContext, done: Done): Promise<void> {
  const r = await c.calls.support.getReview({ id: String(event.data['reviewId']) });
  await update(c, r.consultationId, (v) => {
    const signed = r.state === 'signed';
    // What a practitioner has signed stands until another signature; a second opinion under way does not hide it.
    if (v.state === 'withdrawn' || (v.review?.state === 'signed' && !signed)) return undefined;
    const value: Consultation = { ...v, review: {
      id: r.id, state: r.state, practitioner: r.practitionerName, signature: r.signature, contentSha256: r.contentSha256,
      // A decision reaches the person only when it is signed.
      decision: signed ? r.decision : '', comment: signed ? r.comment : '', herbs: signed ? r.herbs : [], signedAt: signed && r.signedAt ? timestampDate(r.signedAt).toISOString() : '',
    } };
    if (contentHash(value.review) === contentHash(v.review)) return undefined;
    if (!signed || v.state !== 'review') return { value };
    return { value: speak(moveTo(value, 'follow-up', c.now()), { from: 'xiaoai', kind: 'result', text: say(v, reviewed) }, c.now()) };
  }, done);
}
