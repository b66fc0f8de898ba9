// Contract in, contract out: the queue, decisions, signatures, and plain variants.
import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { contentHash, type SupportService, type support } from '@suoke/contracts';
import { notFound, type Handlers } from '@suoke/service';
import { signAs } from '@suoke/service/signing-key.ts';
import { isSuokeError, SuokeError } from '@suoke/terminology';
import { plain, readAloud, ssml } from './domain/plain.ts';
import { claim, decide, inOrder, release, requireMine, secondOpinion, sign, type Decision, type Review } from './domain/review.ts';
import { change, find, get, mayRead, open, type Context, type SupportCalls } from './store.ts';

/** The most pressing come first, so all that wait are looked at, up to this many. */
const mostWaiting = 500;

export const handlers: Handlers<typeof SupportService, SupportCalls> = {
  async listReviews(q, c) {
    const limit = q.limit || 50;
    const waiting = () => find(c, { state: 'waiting' }, mostWaiting);
    const mine = () => find(c, { practitionerId: c.caller.id }, limit);
    const found = q.which === 'mine' ? await mine() : q.which === 'all' ? [...(await waiting()), ...(await mine())] : await waiting();
    const allowed = await withConsent(c, found.filter((r) => r.notFor !== c.caller.id));
    return { reviews: allowed.sort(inOrder).slice(0, limit).map(message) };
  },
  async getReview(q, c) {
    return message(await visible(c, q.id));
  },
  async claim(q, c) {
    await visible(c, q.id);
    return message(await change(c, q.id, 'claimed', (r) => claim(r, who(c), c.now())));
  },
  async release(q, c) {
    // Also without the person's consent: giving a case back shows nothing of it.
    if ((await get(c, q.id)).practitionerId !== c.caller.id) throw notFound('review', q.id);
    return message(await change(c, q.id, 'released', (r) => release(r, who(c), c.now())));
  },
  async decide(q, c) {
    const r = await visible(c, q.id);
    const herbs = [...new Set(q.herbs.map((h) => h.trim()).filter(Boolean))];
    requireMine(r, who(c));
    if (herbs.length) await checkHerbs(c, r, herbs, q.conflictsAccepted);
    return message(await change(c, q.id, 'decided', (x) => decide(x, who(c), { decision: q.decision as Decision, comment: q.comment, herbs }, contentHash, c.now())));
  },
  async sign(q, c) {
    requireMine(await visible(c, q.id), who(c));
    // Signed outside the row lock: a signature over a hash that is not accepted below is never stored or shown.
    const signature = await signAs(c.stores, c.caller.id, Buffer.from(q.contentSha256, 'hex'));
    return message(await change(c, q.id, 'signed', (r) => sign(r, who(c), q.contentSha256, signature, c.now())));
  },
  async askSecondOpinion(q, c) {
    const first = await visible(c, q.id);
    requireMine(first, who(c));
    // One second opinion for each review, however often it is asked for.
    return message(await open(c, secondOpinion(first, contentHash({ secondOpinionOf: first.id }).slice(0, 32), who(c), q.question, c.now()), 'second-opinion'));
  },
  async mayRead(q, c) {
    if (!q.consultationId && !q.personId) return { may: false };
    return { may: await mayRead(c, q.practitionerId, q.consultationId ? { consultationId: q.consultationId } : { personId: q.personId }) };
  },
  async plain(q) {
    const variants = plain({ findings: q.findings, syndromes: q.syndromeNames.length > 0 ? q.syndromeNames.map(({ zh, en }) => ({ zh, en })) : q.syndromes.map((zh) => ({ zh })), text: q.text });
    return { plain: variants, readAloud: { zh: readAloud(variants.zh), en: readAloud(variants.en) }, ssmlZh: ssml(variants.zh, 'zh-CN') };
  },
};

const who = (c: Context) => ({ id: c.caller.id, name: c.caller.name });

/** What a practitioner may know of: what waits, and what they have or had. */
async function visible(c: Context, id: string): Promise<Review> {
  const r = await get(c, id);
  if (c.caller.role === 'service') return r;
  if (!(await mayRead(c, c.caller.id, { consultationId: r.consultationId }))) throw notFound('review', id);
  await c.requireConsent(r.personId, 'review');
  return r;
}

/** Reviews of people who have taken their consent back are not shown to anybody. */
async function withConsent(c: Context, list: readonly Review[]): Promise<Review[]> {
  const people = [...new Set(list.map((r) => r.personId))];
  const agreed = new Set<string>();
  await Promise.all(people.map(async (p) => {
    try {
      await c.requireConsent(p, 'review');
      agreed.add(p);
    } catch (e) {
      if (!isSuokeError(e) || e.code !== 'consent.missing') throw e;
    }
  }));
  return list.filter((r) => agreed.has(r.personId));
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
