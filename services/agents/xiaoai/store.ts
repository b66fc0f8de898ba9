// Keeps consultations: sealed with the person's key; each change and its events in one transaction.
import { notFound, type Calls, type ServiceContext } from '@suoke/service';
import { sealedDocuments, type Tx } from '@suoke/stores';
import { isSuokeError } from '@suoke/terminology';
import type { Consultation, State } from './domain/consultation.ts';
import type { Announcement } from './domain/safety.ts';

type Stores = Pick<ServiceContext<Calls>, 'stores'>;
type Open = { state: State; createdAt: string; updatedAt: string };
export interface Kept { value: Consultation; version: number }

/** What must be found without the key; nothing of it speaks about health. */
const consultations = sealedDocuments<Consultation, Open>('consultation');

async function write(c: Stores, v: Consultation, ifVersion: number, announce: readonly Announcement[], spokenFrom: number, tx: Tx): Promise<number> {
  const version = await consultations.put(c.stores, v.id, { personId: v.personId, open: { state: v.state, createdAt: v.createdAt, updatedAt: v.updatedAt }, value: v }, { ifVersion, tx });
  const base = { consultationId: v.id, personId: v.personId };
  await c.stores.events.publish(tx,
    { type: 'consultation.changed', key: v.id, data: { ...base, state: v.state } },
    ...(v.spoken.length > spokenFrom ? [{ type: 'consultation.spoke', key: v.id, data: { ...base, from: spokenFrom, to: v.spoken.length } }] : []),
    ...announce.map((a) => ({ type: a.type, key: v.id, data: { ...base, ...a.data } })));
  return version;
}

/** Starts one, or gives the one that stands under this id: the id comes from the request, so that twice is once. */
export async function insert(c: Stores, v: Consultation): Promise<Kept> {
  try {
    return { value: v, version: await c.stores.relational.transaction((tx) => write(c, v, 0, [], 0, tx)) };
  } catch (e) {
    if (isSuokeError(e) && e.code === 'documents.version') return load(c, v.id);
    throw e;
  }
}

export async function load(c: Stores, id: string): Promise<Kept> {
  const d = await consultations.get(c.stores, id);
  if (!d) throw notFound('consultation', id);
  return { value: d.value, version: d.version };
}

/**
 * Reads, changes and writes under a row lock. `change` is pure and may refuse by throwing; it resolves to the new value
 * and what to announce, or undefined for no change. `done` marks an event as handled in the same transaction.
 */
export async function update(c: Stores, id: string, change: (v: Consultation) => { value: Consultation; announce?: readonly Announcement[] } | undefined, done?: (tx: Tx) => Promise<boolean>): Promise<Kept> {
  return c.stores.relational.transaction(async (tx) => {
    const d = await consultations.get(c.stores, id, { tx, forUpdate: true });
    if (!d) throw notFound('consultation', id);
    const old: Kept = { value: d.value, version: d.version };
    if (done && !(await done(tx))) return old;
    const next = change(d.value);
    if (!next || next.value === d.value) return old;
    return { value: next.value, version: await write(c, next.value, d.version, next.announce ?? [], d.value.spoken.length, tx) };
  });
}

export async function list(c: Stores, personId: string, limit: number): Promise<Consultation[]> {
  return (await consultations.find(c.stores, { where: { personId }, orderBy: '@createdAt', descending: true, limit })).map((d) => d.value);
}
