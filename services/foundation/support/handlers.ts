// Contract in, contract out: the queue, decisions, signatures, and plain variants.
import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { contentHash, type SupportService, type support } from '@suoke/contracts';
import { notFound, type Handlers } from '@suoke/service';
import { signAs } from '@suoke/service/signing-key.ts';
import { SuokeError } from '@suoke/terminology';
import { plain, readAloud, ssml } from './domain/plain.ts';
import { claim, decide, inOrder, release, sign, type Decision, type Review } from './domain/review.ts';
import { change, find, get, mayRead, put, type Context, type SupportCalls } from './store.ts';

export const handlers: Handlers<typeof SupportService, SupportCalls> = {
  async listReviews(q, c) {
    const limit = q.limit || 50;
    const waiting = () => find(c, { state: 'waiting' }, limit);
    const mine = () => find(c, { practitionerId: c.caller.id }, limit);
    const found = q.which === 'mine' ? await mine() : q.which === 'all' ? [...(await waiting()), ...(await mine())] : await waiting();
    return { reviews: found.filter((r) => r.notFor !== c.caller.id).sort(inOrder).map(message) };
  },
  async getReview(q, c) {
    return message(await visible(c, q.id));
  },
  async claim(q, c) {
    await visible(c, q.id);
    return message(await change(c, q.id, 'claimed', (r) => claim(r, who(c), c.now())));
  },
  async release(q, c) {
    return message(await change(c, q.id, 'released', (r) => release(r, who(c), c.now())));
  },
  async decide(q, c) {
    const herbs = [...new Set(q.herbs.map((h) => h.trim()).filter(Boolean))];
    if (herbs.length) await checkHerbs(c, await get(c, q.id), herbs, q.conflictsAccepted);
    return message(await change(c, q.id, 'decided', (r) => decide(r, who(c), { decision: q.decision as Decision, comment: q.comment, herbs }, contentHash, c.now())));
  },
  async sign(q, c) {
    // Signed outside the row lock: a signature over a hash that is not accepted below is never stored or shown.
    const signature = await signAs(c.stores, c.caller.id, Buffer.from(q.contentSha256, 'hex'));
    return message(await change(c, q.id, 'signed', (r) => sign(r, who(c), q.contentSha256, signature, c.now())));
  },
  async askSecondOpinion(q, c) {
    const first = await visible(c, q.id);
    if (first.practitionerId !== c.caller.id) throw new SuokeError('denied', 'review.not-mine', 'another practitioner has this case, or nobody', 'claim it first');
    const second: Review = {
      ...first, id: c.newId(), state: 'waiting', practitionerId: '', practitionerName: '', decision: '', comment: '', herbs: [], contentSha256: '', signature: '', publicKey: '', signedAt: '',
      createdAt: c.now().toISOString(), secondOpinionOf: first.id, notFor: c.caller.id, question: q.question, history: [{ at: c.now().toISOString(), by: c.caller.id, what: `second opinion asked: ${q.question}` }],
    };
    await c.stores.relational.transaction((tx) => put(c, second, 0, 'second-opinion', tx));
    return message(second);
  },
  async mayRead(q, c) {
    return { may: await mayRead(c, q.practitionerId, q.consultationId) };
  },
  async plain(q) {
    const variants = plain({ findings: q.findings, syndromes: q.syndromes.map((zh) => ({ zh })), text: q.text });
    return { plain: variants, readAloud: { zh: readAloud(variants.zh), en: readAloud(variants.en) }, ssmlZh: ssml(variants.zh, 'zh-CN') };
  },
};

const who = (c: Context) => ({ id: c.caller.id, name: c.caller.name });

/** What a practitioner may know of: what waits, and what they have or had. */
async function visible(c: Context, id: string): Promise<Review> {
  const r = await get(c, id);
  if (c.caller.role === 'service') return r;
  if (!(await mayRead(c, c.caller.id, r.consultationId))) throw notFound('review', id);
  await c.requireConsent(r.personId, 'review');
  return r;
}

/** A forbidden combination is never taken; a cautioned one only when the practitioner says that they have read it. */
async function checkHerbs(c: Context, r: Review, herbs: string[], accepted: boolean): Promise<void> {
  const consultation = await c.calls.xiaoai.getConsultation({ id: r.consultationId });
  const check = await c.calls.laoke.checkHerbs({ herbs, ...(consultation.person ? { person: consultation.person } : {}) });
  if (check.unknown.length) throw new SuokeError('invalid', 'herbs.unknown', `unknown herbs: ${check.unknown.join('、')}`, 'use the names of the knowledge base: unknown herbs cannot be checked');
  const forbidden = check.conflicts.filter((x) => x.severity === 'forbidden');
  if (forbidden.length) throw new SuokeError('conflict', 'herbs.forbidden', forbidden.map((x) => x.zh).join('；'), 'change the prescription');
  if (check.conflicts.length && !accepted) throw new SuokeError('conflict', 'herbs.caution', check.conflicts.map((x) => x.zh).join('；'), 'change the prescription, or confirm that you have read the cautions');
}

function message(r: Review): MessageInitShape<typeof support.ReviewSchema> {
  const at = (iso: string) => timestampFromDate(new Date(iso));
  return {
    id: r.id, consultationId: r.consultationId, state: r.state, practitionerId: r.practitionerId, practitionerName: r.practitionerName, triage: r.triage, createdAt: at(r.createdAt),
    summary: r.question, decision: r.decision, comment: r.comment, herbs: r.herbs, contentSha256: r.contentSha256, signature: r.signature, publicKey: r.publicKey, secondOpinionOf: r.secondOpinionOf,
    ...(r.signedAt ? { signedAt: at(r.signedAt) } : {}), history: r.history.map((h) => ({ at: at(h.at), by: h.by, what: h.what })),
  };
}
