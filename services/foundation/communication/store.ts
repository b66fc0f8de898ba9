// Rows of the delivery log and of conversations. Bodies may speak about health: they are sealed with their owner's key.
import { sql, type Selectable, type Generated, type Transaction } from 'kysely';
import type { InquiryService, UsersService } from '@suoke/contracts';
import type { CallContext, ServiceContext } from '@suoke/service';

export interface Tables {
  conversation: { id: string; title: Buffer; owner: string; participants: string[]; created_at: Date };
  delivery: { cursor: Generated<string>; id: string; recipients: string[]; kind: string; conversation_id: string | null; owner: string; body: Buffer; at: Date; transaction: Generated<string> };
  read_mark: { user_id: string; delivery_id: string };
  attending: { review_id: string; conversation_id: string; practitioner_id: string };
}
export type CommunicationCalls = { inquiry: typeof InquiryService; users: typeof UsersService };
export type Context = CallContext<CommunicationCalls, Tables>;
export type BaseContext = ServiceContext<CommunicationCalls, Tables>;
type Tx = Transaction<Tables>;

export type Body =
  | { kind: 'message'; from: string; text: string; messageKind: string; json: string }
  | { kind: 'notification'; notificationKind: string; zh: string; en: string; link: string }
  | { kind: 'changed'; consultationId: string };

export interface Entry { cursor: bigint; id: string; conversationId: string; at: Date; body: Body }

/** The owner of what belongs to no single person. */
export const platformOwner = 'platform';

/** Adds to the log; the same id twice is one entry. Wakes whoever watches. */
export async function add(c: BaseContext, tx: Tx, e: { id: string; recipients: readonly string[]; conversationId?: string; owner: string; body: Body; at: Date }): Promise<void> {
  const body = Buffer.from(await c.stores.keys.seal(e.owner, Buffer.from(JSON.stringify(e.body)), `communication/${e.id}`, { tx }));
  await tx.insertInto('delivery').values({ id: e.id, recipients: [...e.recipients], kind: e.body.kind, conversation_id: e.conversationId ?? null, owner: e.owner, body, at: e.at }).onConflict((x) => x.column('id').doNothing()).execute();
}

async function read(c: BaseContext, rows: Selectable<Tables['delivery']>[]): Promise<Entry[]> {
  return Promise.all(rows.map(async (r) => ({
    cursor: BigInt(r.cursor), id: r.id, conversationId: r.conversation_id ?? '', at: r.at,
    body: JSON.parse(Buffer.from(await c.stores.keys.open(r.owner, r.body, `communication/${r.id}`)).toString('utf8')) as Body,
  })));
}

/**
 * What is for these recipients after a cursor, in order. Rows of transactions that are still running are held back
 * together with everything after them: a cursor handed out later never hides an earlier row.
 */
export async function after(c: BaseContext, recipients: readonly string[], cursor: bigint, limit = 200): Promise<Entry[]> {
  const rows = await c.stores.relational.db.selectFrom('delivery').selectAll()
    .where('cursor', '>', String(cursor))
    .where(sql<boolean>`recipients && ${sql.val([...recipients])}::text[]`)
    .where(sql<boolean>`transaction < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('cursor').limit(limit).execute();
  return read(c, rows);
}

export async function messages(c: BaseContext, conversationId: string, cursor: bigint, limit: number): Promise<Entry[]> {
  return read(c, await c.stores.relational.db.selectFrom('delivery').selectAll().where('conversation_id', '=', conversationId).where('kind', '=', 'message').where('cursor', '>', String(cursor)).orderBy('cursor').limit(limit).execute());
}

export async function byId(c: BaseContext, id: string): Promise<Entry | undefined> {
  const [entry] = await read(c, await c.stores.relational.db.selectFrom('delivery').selectAll().where('id', '=', id).execute());
  return entry;
}

export async function notifications(c: BaseContext, user: string, recipients: readonly string[], unreadOnly: boolean): Promise<(Entry & { read: boolean })[]> {
  let q = c.stores.relational.db.selectFrom('delivery').leftJoin('read_mark', (j) => j.onRef('read_mark.delivery_id', '=', 'delivery.id').on('read_mark.user_id', '=', user))
    .selectAll('delivery').select('read_mark.delivery_id as mark').where('kind', '=', 'notification').where(sql<boolean>`recipients && ${sql.val([...recipients])}::text[]`).orderBy('cursor', 'desc').limit(100);
  if (unreadOnly) q = q.where('read_mark.delivery_id', 'is', null);
  const rows = await q.execute();
  const entries = await read(c, rows);
  return entries.map((e, i) => ({ ...e, read: rows[i]?.mark != null }));
}

export async function markRead(c: BaseContext, user: string, ids: readonly string[]): Promise<void> {
  if (ids.length) await c.stores.relational.db.insertInto('read_mark').values(ids.map((id) => ({ user_id: user, delivery_id: id }))).onConflict((x) => x.doNothing()).execute();
}

export interface Conversation { id: string; title: string; participants: string[]; createdAt: Date }

export async function conversation(c: BaseContext, id: string): Promise<(Conversation & { owner: string }) | undefined> {
  const r = await c.stores.relational.db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst();
  return r && { id: r.id, owner: r.owner, participants: r.participants, createdAt: r.created_at, title: await openTitle(c, r) };
}

export async function conversations(c: BaseContext, user: string): Promise<Conversation[]> {
  const rows = await c.stores.relational.db.selectFrom('conversation').selectAll().where(sql<boolean>`${user} = any(participants)`).orderBy('created_at', 'desc').limit(100).execute();
  return Promise.all(rows.map(async (r) => ({ id: r.id, participants: r.participants, createdAt: r.created_at, title: await openTitle(c, r) })));
}

async function openTitle(c: BaseContext, r: { id: string; owner: string; title: Buffer }): Promise<string> {
  return Buffer.from(await c.stores.keys.open(r.owner, r.title, `communication/title/${r.id}`)).toString('utf8');
}

/** Opened once; a second time adds participants and, when given, changes the title. The first participant owns it. */
export async function openConversation(c: BaseContext, v: { id: string; participants: readonly string[]; title: string }): Promise<void> {
  await c.stores.relational.transaction(async (tx) => {
    // There is no row to lock before the first: of two that open it at once, the later one waits and adds to the first.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`communication/conversation/${v.id}`}, 0))`.execute(tx);
    const old = await tx.selectFrom('conversation').selectAll().where('id', '=', v.id).executeTakeFirst();
    if (old && v.participants.every((p) => old.participants.includes(p)) && (v.title === '' || v.title === (await openTitle(c, old)))) return;
    const owner = old?.owner ?? v.participants[0] ?? platformOwner;
    const participants = [...new Set([...(old?.participants ?? []), ...v.participants])];
    const title = v.title || !old ? Buffer.from(await c.stores.keys.seal(owner, Buffer.from(v.title), `communication/title/${v.id}`, { tx })) : old.title;
    await tx.insertInto('conversation').values({ id: v.id, owner, participants, title, created_at: c.now() }).onConflict((x) => x.column('id').doUpdateSet({ participants, title })).execute();
  });
}
