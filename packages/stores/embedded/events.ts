// Events port on PostgreSQL: transactional outbox, fanned out to consumers at publishing.
import { sql, type Kysely } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { Clock, NewId, Tx } from '../ports/common.ts';
import type { ConsumerOptions, DeadLetter, Delivery, Events, NewEvent, StoredEvent, Subscription } from '../ports/events.ts';
import type { Bus } from './bus.ts';
import { Consumer, toEvent } from './consumer.ts';
import { CHANNEL, type EventRow } from './event-tables.ts';
import { jsonText } from './json.ts';

const MAX_DATA = 1024 * 1024;
const MOST = 1000;

export class PostgresEvents implements Events {
  #db: Kysely<unknown>;
  #bus: Bus;
  #service: string;
  #clock: Clock;
  #newId: NewId;
  #consumers = new Map<string, Consumer>();
  constructor(db: Kysely<unknown>, bus: Bus, service: string, clock: Clock, newId: NewId) { this.#db = db; this.#bus = bus; this.#service = service; this.#clock = clock; this.#newId = newId; }

  async publish(tx: Tx, ...events: NewEvent[]): Promise<string[]> {
    if (events.length === 0) return [];
    const at = this.#clock.now().toISOString();
    const rows = events.map(e => {
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(e.type) || e.key === '') throw new SuokeError('invalid', 'events.type', `"${e.type}" with key "${e.key}" is no event`, 'name it like examination.completed and give the key that orders it');
      return { id: e.id ?? this.#newId(), type: e.type, key: e.key, data: e.data, headers: e.headers ?? {}, at };
    });
    const json = jsonText(rows, 'events.data');
    if (json.length > MAX_DATA * events.length) throw new SuokeError('too-large', 'events.data', 'an event is over 1 MiB', 'publish a reference to the content');
    // Held until commit: of one key, sequence order is commit order. Sorted, so that two publishers cannot block each other.
    const keys = [...new Set(events.map(e => e.key))].sort();
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(k, 7)) FROM unnest(${keys}::text[]) k`.execute(tx);
    await sql`WITH e AS (
        INSERT INTO suoke.event (id, source, type, key, data, headers, at)
        SELECT r->>'id', ${this.#service}, r->>'type', r->>'key', r->'data', r->'headers', (r->>'at')::timestamptz FROM jsonb_array_elements(${json}::jsonb) WITH ORDINALITY x(r, n) ORDER BY n
        RETURNING sequence, type, key),
      d AS (INSERT INTO suoke.delivery (consumer, sequence, key) SELECT c.name, e.sequence, e.key FROM e JOIN suoke.consumer c ON suoke.type_matches(e.type, c.types) RETURNING consumer)
      SELECT pg_notify(${CHANNEL}, string_agg(DISTINCT consumer, ',')) FROM d HAVING count(*) > 0`.execute(tx);
    return rows.map(r => r.id);
  }

  async subscribe(name: string, options: ConsumerOptions, handler: (delivery: Delivery) => Promise<void>): Promise<Subscription> {
    const full = `${this.#service}.${name}`;
    if (this.#consumers.has(full)) throw new SuokeError('conflict', 'events.consumer', `${full} is subscribed already in this process`, 'give the second consumer a name of its own');
    await this.#register(full, options);
    const consumer = new Consumer(full, this.#db, this.#bus, options, handler);
    this.#consumers.set(full, consumer);
    await consumer.start();
    return { drained: () => consumer.drained(), stop: async () => { this.#consumers.delete(full); await consumer.stop(); } };
  }

  /** Stops every consumer of this service in this process. */
  async close(): Promise<void> {
    await Promise.all([...this.#consumers.values()].map(c => c.stop()));
    this.#consumers.clear();
  }

  async #register(name: string, { types, from }: ConsumerOptions): Promise<void> {
    if (types.length === 0) throw new SuokeError('invalid', 'events.types', `${name} names no types`, 'name at least one, or "*"');
    const sorted = [...new Set(types)].sort();
    const known = await sql`SELECT 1 FROM suoke.consumer WHERE name = ${name} AND types = ${sorted}::text[]`.execute(this.#db);
    if (known.rows.length > 0) return;
    await this.#db.transaction().execute(async tx => {
      // Waits for the publishers that are under way and holds off new ones: an event is either seen below, or sees this consumer.
      await sql`LOCK TABLE suoke.event IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
      const before = await sql`SELECT 1 FROM suoke.consumer WHERE name = ${name}`.execute(tx);
      await sql`INSERT INTO suoke.consumer (name, types) VALUES (${name}, ${sorted}::text[]) ON CONFLICT (name) DO UPDATE SET types = excluded.types`.execute(tx);
      if (before.rows.length === 0 && from === 'beginning') {
        await sql`INSERT INTO suoke.delivery (consumer, sequence, key) SELECT ${name}, sequence, key FROM suoke.event WHERE suoke.type_matches(type, ${sorted}::text[])`.execute(tx);
      }
    });
  }

  async read({ after = 0, types = ['*'], key, limit = 100 }: { after?: number; types?: string[]; key?: string; limit?: number } = {}): Promise<StoredEvent[]> {
    const rows = await sql<EventRow>`SELECT * FROM suoke.event WHERE sequence > ${after} AND suoke.type_matches(type, ${types}::text[]) ${key === undefined ? sql`` : sql`AND key = ${key}`}
      ORDER BY sequence LIMIT ${Math.min(limit, MOST)}`.execute(this.#db);
    return rows.rows.map(toEvent);
  }

  async deadLetters({ consumer, limit = 100 }: { consumer?: string; limit?: number } = {}): Promise<DeadLetter[]> {
    const rows = await sql<EventRow & { consumer: string; attempts: number; error: string; died_at: Date }>`SELECT e.*, d.consumer, d.attempts, coalesce(d.error, '') AS error, d.died_at
      FROM suoke.delivery d JOIN suoke.event e USING (sequence) WHERE d.state = 'dead' ${consumer === undefined ? sql`` : sql`AND d.consumer = ${consumer}`} ORDER BY d.died_at, d.sequence LIMIT ${Math.min(limit, MOST)}`.execute(this.#db);
    return rows.rows.map(r => ({ consumer: r.consumer, event: toEvent(r), attempts: r.attempts, error: r.error, at: r.died_at }));
  }

  async requeue({ consumer, eventId }: { consumer: string; eventId?: string }): Promise<number> {
    const rows = await sql`UPDATE suoke.delivery d SET state = 'waiting', attempts = 0, next_at = now(), died_at = NULL, worker = NULL FROM suoke.event e
      WHERE e.sequence = d.sequence AND d.consumer = ${consumer} AND d.state = 'dead' ${eventId === undefined ? sql`` : sql`AND e.id = ${eventId}`} RETURNING 1`.execute(this.#db);
    await sql`SELECT pg_notify(${CHANNEL}, ${consumer})`.execute(this.#db);
    return rows.rows.length;
  }

  async forget(consumer: string): Promise<void> {
    await sql`DELETE FROM suoke.consumer WHERE name = ${consumer}`.execute(this.#db);
  }

  async backlog(): Promise<{ consumer: string; waiting: number; dead: number; oldestMs: number }[]> {
    const rows = await sql<{ consumer: string; waiting: number; dead: number; oldestMs: number }>`SELECT c.name AS consumer, count(*) FILTER (WHERE d.state = 'waiting') AS waiting, count(*) FILTER (WHERE d.state = 'dead') AS dead,
        coalesce(extract(epoch FROM ${this.#clock.now()}::timestamptz - min(e.at) FILTER (WHERE d.state = 'waiting')) * 1000, 0)::float8 AS "oldestMs"
      FROM suoke.consumer c LEFT JOIN suoke.delivery d ON d.consumer = c.name LEFT JOIN suoke.event e USING (sequence) GROUP BY c.name ORDER BY c.name`.execute(this.#db);
    return rows.rows;
  }

  async prune(before: Date): Promise<number> {
    const result = await sql`DELETE FROM suoke.event e WHERE e.at < ${before} AND NOT EXISTS (SELECT FROM suoke.delivery d WHERE d.sequence = e.sequence)`.execute(this.#db);
    return Number(result.numAffectedRows ?? 0n);
  }
}
