// Keeps reviews: comment and prescription sealed with the person's key; each change and its event in one transaction.
import type { SupportService, LaokeService, XiaoaiService } from '@suoke/contracts';
import { notFound, type CallContext, type ServiceContext } from '@suoke/service';
import { sealedDocuments, type DocumentQuery, type Tx } from '@suoke/stores';
import type { Review } from './domain/review.ts';

// A type, not an interface with an index signature: a call that is not declared here does not compile.
export type SupportCalls = { laoke: typeof LaokeService; xiaoai: typeof XiaoaiService };
export type Context = CallContext<SupportCalls>;
export type BaseContext = ServiceContext<SupportCalls>;
export type Service = typeof SupportService;

type Open = { consultationId: string; state: string; practitionerId: string; notFor: string; createdAt: string };
const reviews = sealedDocuments<Review, Open>('review');

export async function put(c: BaseContext, r: Review, ifVersion: number, what: string, tx: Tx): Promise<void> {
  await reviews.put(c.stores, r.id, { personId: r.personId, open: { consultationId: r.consultationId, state: r.state, practitionerId: r.practitionerId, notFor: r.notFor, createdAt: r.createdAt }, value: r }, { ifVersion, tx });
  await c.stores.events.publish(tx, { type: `review.${what}`, key: r.consultationId, data: { reviewId: r.id, consultationId: r.consultationId, personId: r.personId, practitionerId: r.practitionerId, secondOpinion: r.secondOpinionOf !== '', contentSha256: r.contentSha256, signature: r.signature } });
}

export async function get(c: BaseContext, id: string): Promise<Review> {
  const d = await reviews.get(c.stores, id);
  if (!d) throw notFound('review', id);
  return d.value;
}

/** Changes under a row lock; the same object back is no change and no event. */
export async function change(c: BaseContext, id: string, what: string, next: (r: Review) => Review): Promise<Review> {
  return c.stores.relational.transaction(async (tx) => {
    const d = await reviews.get(c.stores, id, { tx, forUpdate: true });
    if (!d) throw notFound('review', id);
    const r = next(d.value);
    if (r !== d.value) await put(c, r, d.version, what, tx);
    return r;
  });
}

/** Once: a second call with the same id gives the review that stands. */
export async function open(c: BaseContext, r: Review, what: string): Promise<Review> {
  return c.stores.relational.transaction(async (tx) => {
    const d = await reviews.get(c.stores, r.id, { tx, forUpdate: true });
    if (d) return d.value;
    await put(c, r, 0, what, tx);
    return r;
  });
}

export async function find(c: BaseContext, where: NonNullable<DocumentQuery['where']>, limit: number): Promise<Review[]> {
  return (await reviews.find(c.stores, { where, orderBy: '@createdAt', limit })).map((d) => d.value);
}

/**
 * Waiting cases are open to every practitioner; a claimed one only to whoever claimed it, or to whose second opinion is
 * asked; a withdrawn one to nobody. By consultation, or by person.
 */
export async function mayRead(c: BaseContext, practitionerId: string, of: { consultationId: string } | { personId: string }): Promise<boolean> {
  const rows = await reviews.scan(c.stores, { where: { ...of }, orderBy: '@createdAt', descending: true, limit: 200 });
  return rows.some((d) => d.state !== 'withdrawn' && ((d.state === 'waiting' && d.notFor !== practitionerId) || d.practitionerId === practitionerId || d.notFor === practitionerId));
}
