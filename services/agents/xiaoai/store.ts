// Keeps consultations: sealed with the person's key; each change and its event in one transaction.
import { notFound, type ServiceContext, type Calls } from '@suoke/service';
import type { Consultation, State } from './domain/consultation.ts';

type Stores = Pick<ServiceContext<Calls>, 'stores' | 'service'>;

/** What must be found without the key; nothing of it speaks about health. */
interface Row { personId: string; state: State; createdAt: string; updatedAt: string; requestId: string; sealed: string }

const collection = 'consultation';
type Tx = Parameters<Parameters<Stores['stores']['relational']['transaction']>[0]>[0];
/** What a change announces besides the new state: event types with their data, which carries ids only. */
export interface Announcement { type: string; data?: Record<string, string> }

async function sealed(c: Stores, v: Consultation, tx: Tx): Promise<string> {
  return Buffer.from(await c.stores.keys.seal(v.personId, Buffer.from(JSON.stringify(v)), `xiaoai.consultation/${v.id}`, { tx })).toString('base64');
}

async function opened(c: Stores, row: Row, id: string): Promise<Consultation> {
  return JSON.parse(Buffer.from(await c.stores.keys.open(row.personId, Buffer.from(row.sealed, 'base64'), `xiaoai.consultation/${id}`)).toString('utf8')) as Consultation;
}

async function write(c: Stores, v: Consultation, requestId: string, ifVersion: number, announce: readonly Announcement[], spokenFrom: number, tx: Tx): Promise<number> {
  const version = await c.stores.documents.put(collection, v.id, { personId: v.personId, state: v.state, createdAt: v.createdAt, updatedAt: v.updatedAt, requestId, sealed: await sealed(c, v, tx) } satisfies Row, { ifVersion, tx });
  const base = { consultationId: v.id, personId: v.personId };
  await c.stores.events.publish(tx, { type: 'consultation.changed', key: v.id, data: { ...base, state: v.state } });
  if (v.spoken.length > spokenFrom) await c.stores.events.publish(tx, { type: 'consultation.spoke', key: v.id, data: { ...base, from: spokenFrom, to: v.spoken.length } });
  for (const a of announce) await c.stores.events.publish(tx, { type: a.type, key: v.id, data: { ...base, ...a.data } });
  return version;
}

/** Starts one; a second start with the same request id gives the first one again. */
export async function insert(c: Stores, v: Consultation, requestId: string, announce: readonly Announcement[]): Promise<{ value: Consultation; version: number; fresh: boolean }> {
  if (requestId) {
    const [same] = await c.stores.documents.find<Row>(collection, { where: { personId: v.personId, requestId }, limit: 1 });
    if (same) return { value: await opened(c, same.body, same.id), version: same.version, fresh: false };
  }
  const version = await c.stores.relational.transaction((tx) => write(c, v, requestId, 0, announce, 0, tx));
  return { value: v, version, fresh: true };
}

export async function load(c: Stores, id: string): Promise<{ value: Consultation; version: number }> {
  const d = await c.stores.documents.get<Row>(collection, id);
  if (!d) throw notFound('consultation', id);
  return { value: await opened(c, d.body, id), version: d.version };
}

/**
 * Reads, changes and writes under a row lock. `change` is pure and may refuse by throwing; it resolves to the new value
 * and what to announce, or undefined for no change. `done` marks an event as handled in the same transaction.
 */
export async function update(c: Stores, id: string, change: (v: Consultation) => { value: Consultation; announce?: readonly Announcement[] } | undefined, done?: (tx: Tx) => Promise<boolean>): Promise<{ value: Consultation; version: number; changed: boolean }> {
  return c.stores.relational.transaction(async (tx) => {
    const d = await c.stores.documents.get<Row>(collection, id, { tx, forUpdate: true });
    if (!d) throw notFound('consultation', id);
    const old = await opened(c, d.body, id);
    if (done && !(await done(tx))) return { value: old, version: d.version, changed: false };
    const next = change(old);
    if (!next) return { value: old, version: d.version, changed: false };
    const version = await write(c, next.value, d.body.requestId, d.version, next.announce ?? [], old.spoken.length, tx);
    return { value: next.value, version, changed: true };
  });
}

export async function list(c: Stores, personId: string, limit: number): Promise<Consultation[]> {
  const rows = await c.stores.documents.find<Row>(collection, { where: { personId }, orderBy: '@createdAt', descending: true, limit });
  return Promise.all(rows.map((r) => opened(c, r.body, r.id)));
}

