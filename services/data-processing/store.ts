// Keeps samples, alerts and answered batches; what one batch changes and announces is one transaction.
import { sql, type Transaction } from 'kysely';
import type { Calls, ServiceContext } from '@suoke/service';
import type { Tx } from '@suoke/stores';
import { SuokeError } from '@suoke/terminology';
import { announcedWithinMs, longestQuietMs, notRepeated, type Candidate } from './domain/alert.ts';
import { localDate } from './domain/days.ts';
import type { MetricCode } from './domain/metrics.ts';
import type { Refusal, Sample } from './domain/samples.ts';
import type { Hour } from './domain/trends.ts';

export interface Tables {
  alert: { id: string; person_id: string; at: Date; raised_at: Date; sealed: Buffer };
  batch: { person_id: string; batch_id: string; digest: string; at: Date; sealed: Buffer };
}
export type BaseContext = ServiceContext<Calls, Tables>;

export interface Alert extends Candidate { id: string }
/** What a batch was answered with. */
export interface Answer { accepted: number; refused: Refusal[]; alerts: Alert[] }
export interface Batch { id: string; digest: string }

const alertContext = (id: string) => `data-processing.alert/${id}`;
const batchContext = (person: string, id: string) => `data-processing.batch/${person}/${id}`;

async function seal(c: BaseContext, person: string, value: unknown, context: string, tx: Tx): Promise<Buffer> {
  return Buffer.from(await c.stores.keys.seal(person, Buffer.from(JSON.stringify(value)), context, { tx }));
}

async function open<T>(c: BaseContext, person: string, sealed: Uint8Array, context: string, tx?: Tx): Promise<T> {
  const text = Buffer.from(await c.stores.keys.open(person, sealed, context, tx ? { tx } : {})).toString('utf8');
  return JSON.parse(text, (key, v: unknown) => (key === 'at' ? new Date(v as string) : v)) as T;
}

/** The answer that this batch got before. SuokeError conflict `vitals.batch-reused` for other samples under the same id. */
export async function answered(c: BaseContext, person: string, batch: Batch, db: Pick<Transaction<Tables>, 'selectFrom'> = c.stores.relational.db, tx?: Tx): Promise<Answer | undefined> {
  if (batch.id === '') return undefined;
  const row = await db.selectFrom('batch').selectAll().where('person_id', '=', person).where('batch_id', '=', batch.id).executeTakeFirst();
  if (!row) return undefined;
  if (row.digest !== batch.digest) throw new SuokeError('conflict', 'vitals.batch-reused', 'another batch was sent under this id', 'give every batch an id of its own');
  return open<Answer>(c, person, row.sealed, batchContext(person, batch.id), tx);
}

/** Samples, alerts, the batch's answer and the events, all or nothing; `fresh` is false for a batch that was there. */
export async function keep(c: BaseContext, person: string, batch: Batch, checked: { accepted: Sample[]; refused: Refusal[] }, candidates: readonly Candidate[]): Promise<{ answer: Answer; fresh: boolean }> {
  const now = c.now();
  await c.stores.series.prepare(checked.accepted.map((s) => s.at));
  return c.stores.relational.transaction(async (tx) => {
    // One batch of a person at a time: otherwise two could tell the same cause, or keep the same batch.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`data-processing/${person}`}, 0))`.execute(tx);
    const before = await answered(c, person, batch, tx, tx);
    if (before) return { answer: before, fresh: false };
    await c.stores.series.write(checked.accepted.map((s) => ({ subject: person, metric: s.metric, at: s.at, value: s.value, source: s.device })), { tx });
    const alerts = candidates.length ? notRepeated(candidates, await around(c, person, candidates, tx)).map((a): Alert => ({ ...a, id: c.newId() })) : [];
    for (const a of alerts) await tx.insertInto('alert').values({ id: a.id, person_id: person, at: a.at, raised_at: now, sealed: await seal(c, person, a, alertContext(a.id), tx) }).execute();
    const answer: Answer = { accepted: checked.accepted.length, refused: checked.refused, alerts };
    if (batch.id !== '') await tx.insertInto('batch').values({ person_id: person, batch_id: batch.id, digest: batch.digest, at: now, sealed: await seal(c, person, answer, batchContext(person, batch.id), tx) }).execute();
    for (const a of alerts) {
      if (now.getTime() - a.at.getTime() > announcedWithinMs) continue;
      await c.stores.events.publish(tx, { type: 'alert.raised', key: person, data: { personId: person, alertId: a.id, level: a.level } });
    }
    return { answer, fresh: true };
  });
}

/** Alerts near enough in time to silence one of the candidates. */
async function around(c: BaseContext, person: string, candidates: readonly Candidate[], tx: Transaction<Tables>): Promise<Alert[]> {
  const times = candidates.map((x) => x.at.getTime());
  const rows = await tx.selectFrom('alert').selectAll().where('person_id', '=', person)
    .where('at', '>', new Date(Math.min(...times) - longestQuietMs)).where('at', '<', new Date(Math.max(...times) + longestQuietMs)).orderBy('at').execute();
  const list: Alert[] = [];
  for (const r of rows) list.push(await open<Alert>(c, person, r.sealed, alertContext(r.id), tx));
  return list;
}

/** Newest first. */
export async function alertsOf(c: BaseContext, person: string, o: { from?: Date; to?: Date; limit: number }): Promise<Alert[]> {
  let q = c.stores.relational.db.selectFrom('alert').selectAll().where('person_id', '=', person).orderBy('at', 'desc').orderBy('id').limit(o.limit);
  if (o.from) q = q.where('at', '>=', o.from);
  if (o.to) q = q.where('at', '<', o.to);
  const rows = await q.execute();
  return Promise.all(rows.map((r) => open<Alert>(c, person, r.sealed, alertContext(r.id))));
}

export async function hoursOf(c: BaseContext, person: string, metric: MetricCode, from: Date, to: Date): Promise<Hour[]> {
  const hours = await c.stores.series.aggregate({ subject: person, metric, from, to, bucket: 'hour' });
  return hours.map((h) => ({ hour: h.at.getTime(), date: localDate(h.at, c.config.timeZone), count: h.count, sum: h.sum, min: h.min, max: h.max }));
}
