// Keeps reviews: comment and prescription sealed with the person's key; each change and its event in one transaction.
import type { SupportService, LaokeService, XiaoaiService } from '@suoke/contracts';
import { notFound, type CallContext, type ServiceContext } from '@suoke/service';
import type { Tx } from '@suoke/stores';
import type { Review } from './domain/review.ts';

export interface SupportCalls extends Record<string, import('@bufbuild/protobuf').DescService> { laoke: typeof LaokeService; xiaoai: typeof XiaoaiService }
export type Context = CallContext<SupportCalls>;
export type BaseContext = ServiceContext<SupportCalls>;
export type Service = typeof SupportService;

interface Row { consultationId: string; personId: string; state: string; practitionerId: string; notFor: string; createdAt: string; sealed: string }
const collection = 'review';

const seal = async (c: BaseContext, r: Review, tx: Tx) => Buffer.from(await c.stores.keys.seal(r.personId, Buffer.from(JSON.stringify(r)), `support.review/${r.id}`, { tx })).toString('base64');
const open = async (c: BaseContext, id: string, row: Row) => JSON.parse(Buffer.from(await c.stores.keys.open(row.personId, Buffer.from(row.sealed, 'base64'), `support.review/${id}`)).toString('utf8')) as Review;

export async function put(c: BaseContext, r: Review, ifVersion: number, what: string, tx: Tx): Promise<void> {
  await c.stores.documents.put(collection, r.id, { consultationId: r.consultationId, personId: r.personId, state: r.state, practitionerId: r.practitionerId, notFor: r.notFor, createdAt: r.createdAt, sealed: await seal(c, r, tx) } satisfies Row, { ifVersion, tx });
  await c.stores.events.publish(tx, { type: `review.${what}`, key: r.consultationId, data: { reviewId: r.id, consultationId: r.consultationId, personId: r.personId, practitionerId: r.practitionerId, contentSha256: r.contentSha256, signature: r.signature } });
}

export async function get(c: BaseContext, id: string): Promise<Review> {
  const d = await c.stores.documents.get<Row>(collection, id);
  if (!d) throw notFound('review', id);
  return open(c, id, d.body);
}

export async function change(c: BaseContext, id: string, what: string, next: (r: Review) => Review): Promise<Review> {
  return c.stores.relational.transaction(async (tx) => {
    const d = await c.stores.documents.get<Row>(collection, id, { tx, forUpdate: true });
    if (!d) throw notFound('review', id);
    const old = await open(c, id, d.body);
    const r = next(old);
    if (r !== old) await put(c, r, d.version, what, tx);
    return r;
  });
}

export async function find(c: BaseContext, where: Record<string, string | { in: string[] }>, limit: number): Promise<Review[]> {
  const rows = await c.stores.documents.find<Row>(collection, { where, orderBy: '@createdAt', limit });
  return Promise.all(rows.map((d) => open(c, d.id, d.body)));
}

/** Waiting cases are open to every practitioner; a claimed one only to whoever claimed it, or to whose second opinion is asked. */
export async function mayRead(c: BaseContext, practitionerId: string, consultationId: string): Promise<boolean> {
  const rows = await c.stores.documents.find<Row>(collection, { where: { consultationId }, limit: 50 });
  return rows.some((d) => (d.body.state === 'waiting' && d.body.notFor !== practitionerId) || d.body.practitionerId === practitionerId || d.body.notFor === practitionerId);
}
