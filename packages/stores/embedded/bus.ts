// One listening connection per process: wakes the consumers, and holds the lock that says this worker lives.
import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../ports/common.ts';
import type { Database } from './database.ts';
import { CHANNEL, WORKER_LOCK } from './event-tables.ts';

/** Polling is the floor under NOTIFY: what was missed while the connection was away is found within this time. */
const POLL_MS = 2_000;

export class Bus {
  readonly database: Database;
  readonly log: Log;
  /** Number of this worker while its connection holds; deliveries claimed under an old number are taken back by the sweep. */
  worker: number | undefined;
  #wake = new Map<() => void, string>();
  #running: Promise<void> | undefined;
  #closed = new AbortController();

  constructor(database: Database, log: Log) { this.database = database; this.log = log; }

  /** Calls `wake` when events may wait for this consumer. The first call opens the connection. */
  async attach(consumer: string, wake: () => void): Promise<() => void> {
    this.#wake.set(wake, consumer);
    this.#running ??= this.#run();
    wake();
    return () => { this.#wake.delete(wake); };
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#running; // ends its connection itself: ending one that is just being made would hang
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#closed.signal.aborted;) {
      const client = new Client({ connectionString: this.database.url, keepAlive: true, connectionTimeoutMillis: 10_000 });
      const lost = new Promise<void>(resolve => { client.once('end', resolve); client.once('error', () => resolve()); });
      try {
        await client.connect();
        client.on('notification', ({ payload }) => this.#wakeThose(payload ?? ''));
        await client.query(`LISTEN ${CHANNEL}`);
        const { rows } = await client.query<{ n: number }>(`SELECT nextval('suoke.worker')::int AS n`);
        await client.query('SELECT pg_advisory_lock($1, $2)', [WORKER_LOCK, rows[0]!.n]);
        await this.#sweep();
        this.worker = rows[0]!.n;
        failures = 0;
        this.#wakeAll();
        while (!this.#closed.signal.aborted && await Promise.race([lost.then(() => false), this.#pause(POLL_MS).then(() => true)])) {
          await this.#sweep();
          this.#wakeAll();
        }
      } catch (e) {
        if (!this.#closed.signal.aborted) this.log('warn', 'the event connection broke', { reason: (e as Error).message });
      }
      this.worker = undefined;
      await client.end().catch(() => undefined);
      if (!this.#closed.signal.aborted) await this.#pause(Math.min(2_000, 50 * 2 ** failures++));
    }
  }

  /** Takes back what dead workers had claimed (their lock went with their connection) and what took too long. */
  async #sweep(): Promise<void> {
    await this.database.pool.query(`UPDATE suoke.delivery SET worker = NULL WHERE worker IS NOT NULL AND (lease_until < now() OR worker NOT IN (
      SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = $1 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())))`, [WORKER_LOCK]);
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#closed.signal, ref: false }).catch(() => undefined);
  }

  #wakeAll(): void {
    for (const wake of this.#wake.keys()) wake();
  }

  /** A notification names the consumers it is for. */
  #wakeThose(names: string): void {
    const meant = new Set(names.split(','));
    for (const [wake, consumer] of this.#wake) if (meant.has(consumer)) wake();
  }
}
