import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SuokeError } from '@suoke/terminology';
import { claim, decide, inOrder, release, secondOpinion, sign, signedContent, withdraw, type Review } from './review.ts';

const now = new Date('2026-11-22T08:00:00Z');
const [an, bo] = [{ id: 'an', name: 'An' }, { id: 'bo', name: 'Bo' }];
const fresh: Review = {
  id: 'r', consultationId: 'c', personId: 'p', state: 'waiting', practitionerId: '', practitionerName: '', triage: 'routine', createdAt: now.toISOString(), resultSha256: 'h', decision: '', comment: '', herbs: [],
  contentSha256: '', signature: '', publicKey: '', signedAt: '', secondOpinionOf: '', question: '', notFor: '', history: [],
};
const hash = (content: unknown) => JSON.stringify(content);
const signature = { signature: 's', publicKey: 'k' };
const approve = { decision: 'approve' as const, comment: '', herbs: [] };

type Act = (r: Review) => Review;
const acts: Record<string, Act> = {
  'an claims': (r) => claim(r, an, now), 'bo claims': (r) => claim(r, bo, now), 'an releases': (r) => release(r, an, now), 'bo releases': (r) => release(r, bo, now),
  'an decides': (r) => decide(r, an, approve, hash, now), 'bo decides': (r) => decide(r, bo, approve, hash, now),
  'an signs': (r) => sign(r, an, r.contentSha256, signature, now), 'bo signs': (r) => sign(r, bo, r.contentSha256, signature, now), 'the person withdraws': (r) => withdraw(r, now),
};

describe('a review', () => {
  it('whatever is tried in whatever order: only its practitioner acts on it, and a signature is final', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 25 }), (tried) => {
      let r = fresh;
      for (const name of tried) {
        const before = r;
        try { r = (acts[name] as Act)(r); } catch (e) { expect(e).toBeInstanceOf(SuokeError); }
        if (before.state === 'signed' || before.state === 'withdrawn') expect(r).toBe(before);
        if (before.practitionerId && r !== before && !name.startsWith('the person')) expect(name.startsWith(before.practitionerId)).toBe(true);
        if (r.state === 'waiting') expect([r.practitionerId, r.decision, r.comment, r.contentSha256, r.signature]).toEqual(['', '', '', '', '']);
        if (r.state === 'signed') expect([r.signature, r.contentSha256]).toEqual(['s', hash(signedContent(r))]);
        expect(r.history.length).toBe(before.history.length + (r === before ? 0 : 1));
      }
    }));
  });
  it('needs a reason for anything but approval, and no prescription with a referral', () => {
    const mine = claim(fresh, an, now);
    expect(() => decide(mine, an, { decision: 'reject', comment: ' ', herbs: [] }, hash, now)).toThrow(expect.objectContaining({ code: 'review.comment' }));
    expect(() => decide(mine, an, { decision: 'refer', comment: '转诊', herbs: ['甘草'] }, hash, now)).toThrow(expect.objectContaining({ code: 'review.herbs' }));
  });
  it('is signed only as it was seen', () => {
    const decided = decide(claim(fresh, an, now), an, approve, hash, now);
    expect(() => sign(decided, an, 'something else', signature, now)).toThrow(expect.objectContaining({ code: 'review.changed' }));
    const signed = sign(decided, an, decided.contentSha256, signature, now);
    expect(sign(signed, an, decided.contentSha256, signature, now)).toBe(signed); // repeated
  });
  it('a second opinion is blank, and not for whoever asks', () => {
    const second = secondOpinion(decide(claim(fresh, an, now), an, { ...approve, comment: '好', herbs: ['党参'] }, hash, now), 'r2', an, '？', now);
    expect(second).toMatchObject({ state: 'waiting', decision: '', comment: '', herbs: [], secondOpinionOf: 'r', resultSha256: 'h' });
    expect(() => claim(second, an, now)).toThrow(expect.objectContaining({ code: 'review.own-case' }));
    expect(claim(second, bo, now).practitionerId).toBe('bo');
  });
  it('the most pressing comes first, then the longest waiting', () => {
    const at = (id: string, triage: string, minute: number) => ({ ...fresh, id, triage, createdAt: new Date(now.getTime() + minute * 60_000).toISOString() });
    expect([at('a', 'routine', 0), at('b', 'urgent', 2), at('c', 'urgent', 1), at('d', 'emergency', 3)].sort(inOrder).map((r) => r.id)).toEqual(['d', 'c', 'b', 'a']);
  });
});
