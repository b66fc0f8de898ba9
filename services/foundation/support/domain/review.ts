// A review: who may do what to it and when. Pure.
import { SuokeError } from '@suoke/terminology';

export type ReviewState = 'waiting' | 'claimed' | 'decided' | 'signed' | 'withdrawn';
export type Decision = 'approve' | 'amend' | 'refer' | 'reject';

export interface Review {
  id: string;
  consultationId: string;
  personId: string;
  state: ReviewState;
  practitionerId: string;
  practitionerName: string;
  triage: string;
  createdAt: string;
  /** hash of the consultation's result that the practitioner was asked about */
  resultSha256: string;
  decision: Decision | '';
  comment: string;
  herbs: string[];
  /** over exactly what was read and decided; '' until decided */
  contentSha256: string;
  signature: string;
  publicKey: string;
  signedAt: string;
  secondOpinionOf: string;
  question: string;
  /** whoever had it before may not be the second opinion on their own case */
  notFor: string;
  history: { at: string; by: string; what: string }[];
}

/** Most pressing first, then longest waiting. */
export function inOrder(a: Review, b: Review): number {
  const rank = (r: Review) => ['emergency', 'urgent', 'soon', 'routine', 'self-care'].indexOf(r.triage);
  return rank(a) - rank(b) || (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1);
}

interface Who { id: string; name: string }

export function claim(r: Review, who: Who, now: Date): Review {
  if (r.state === 'claimed' && r.practitionerId === who.id) return r;
  if (r.state !== 'waiting') throw wrong(r, 'claim');
  if (r.notFor === who.id) throw new SuokeError('denied', 'review.own-case', 'a second opinion must come from somebody else', 'leave it to a colleague');
  return log({ ...r, state: 'claimed', practitionerId: who.id, practitionerName: who.name }, who, 'claimed', now);
}

export function release(r: Review, who: Who, now: Date): Review {
  requireMine(r, who);
  if (r.state !== 'claimed' && r.state !== 'decided') throw wrong(r, 'release');
  return log({ ...r, state: 'waiting', practitionerId: '', practitionerName: '', decision: '', comment: '', herbs: [], contentSha256: '' }, who, 'released', now);
}

export function decide(r: Review, who: Who, d: { decision: Decision; comment: string; herbs: string[] }, hash: (content: unknown) => string, now: Date): Review {
  requireMine(r, who);
  if (r.state !== 'claimed' && r.state !== 'decided') throw wrong(r, 'decide');
  if (d.decision !== 'approve' && d.comment.trim() === '') throw new SuokeError('invalid', 'review.comment', 'say why', 'a decision other than approval needs a comment');
  if (d.herbs.length > 0 && d.decision !== 'approve' && d.decision !== 'amend') throw new SuokeError('invalid', 'review.herbs', 'a case that is referred or rejected carries no prescription', 'leave the herbs out');
  const decided = { ...r, state: 'decided' as const, decision: d.decision, comment: d.comment.trim(), herbs: d.herbs };
  return log({ ...decided, contentSha256: hash(signedContent(decided)) }, who, `decided: ${d.decision}`, now);
}

/** Exactly what a signature covers. */
export function signedContent(r: Review): Record<string, unknown> {
  return { reviewId: r.id, consultationId: r.consultationId, resultSha256: r.resultSha256, practitionerId: r.practitionerId, decision: r.decision, comment: r.comment, herbs: r.herbs };
}

export function sign(r: Review, who: Who, seen: string, signature: { signature: string; publicKey: string }, now: Date): Review {
  requireMine(r, who);
  if (r.state === 'signed' && seen === r.contentSha256) return r;
  if (r.state !== 'decided') throw wrong(r, 'sign');
  if (seen !== r.contentSha256) throw new SuokeError('conflict', 'review.changed', 'this is not what you decided', 'read it again and sign the hash that it shows');
  return log({ ...r, state: 'signed', ...signature, signedAt: now.toISOString() }, who, 'signed', now);
}

/** The person has withdrawn the consultation: nothing more is to be decided. What was signed stays. */
export function withdraw(r: Review, now: Date): Review {
  if (r.state === 'signed' || r.state === 'withdrawn') return r;
  return log({ ...r, state: 'withdrawn' }, { id: r.personId, name: '' }, 'withdrawn', now);
}

/** A fresh look by somebody else, at the same result. */
export function secondOpinion(first: Review, id: string, who: Who, question: string, now: Date): Review {
  return {
    ...first, id, state: 'waiting', practitionerId: '', practitionerName: '', decision: '', comment: '', herbs: [], contentSha256: '', signature: '', publicKey: '', signedAt: '',
    createdAt: now.toISOString(), secondOpinionOf: first.id, notFor: who.id, question, history: [{ at: now.toISOString(), by: who.id, what: `second opinion asked: ${question}` }],
  };
}

export function requireMine(r: Review, who: Who): void {
  if (r.practitionerId !== who.id) throw new SuokeError('denied', 'review.not-mine', 'another practitioner has this case, or nobody', 'claim it first');
}

function wrong(r: Review, what: string): SuokeError {
  return new SuokeError('conflict', `review.${r.state}`, `one cannot ${what} a review that is ${r.state}`, r.state === 'signed' ? 'a signature is final: ask for a second opinion' : 'look at it again');
}

function log(r: Review, who: Who, what: string, now: Date): Review {
  return { ...r, history: [...r.history, { at: now.toISOString(), by: who.id, what }] };
}
