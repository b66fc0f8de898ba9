// Delivers the events of one named consumer: claims, runs the handler, marks done, retries with backoff, buries.
import { sql, type Kysely } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { SuokeError } from '@suoke/terminology';
import type { ConsumerOptions, Delivery, StoredEvent, Subscription } from '../ports/events.ts';
import type { Bus } from './bus.ts';
import { isConnectionLoss } from './database.ts';
import type { EventRow } from './event-tables.ts';

type Settled = Required<Omit<ConsumerOptions, 'types' | 'from'>>;
interface Claimed extends EventRow { attempts: number; worker: number }
/** Beyond the handler's time: for marking done under load. */
const LEASE_GRACE_MS = 10_000;

export class Consumer implements Subscription {
  readonly name: string;
  #db: Kysely<unknown>;
  #bus: Bus;
  #options: Settled;
  #handler: (delivery: Delivery) => Promise<void>;
  #detach: (() => void) | undefined;
  #running = new Set<Promise<void>>();
  #claiming: Promise<void> | undefined;
  #again = false;
  #stopping = new AbortController();

  constructor(name: string, db: Kysely<unknown>, bus: Bus, options: ConsumerOptions, handler: (delivery: Delivery) => Promise<void>) {
    this.name = name;
    this.#db = db;
    this.#bus = bus;
    this.#handler = handler;
    this.#options = { concurrency: options.concurrency ?? 4, maxAttempts: options.maxAttempts ?? 8, backoffMs: options.backoffMs ?? 200, maxBackoffMs: options.maxBackoffMs ?? 60_000, timeoutMs: options.timeoutMs ?? 60_000 };
  }

  async start(): Promise<void> {
    this.#detach = await this.#bus.attach(this.name, () => this.#wake());
  }

  async stop(): Promise<void> {
    this.#detach?.();
    this.#stopping.abort();
    await this.#claiming;
    await Promise.all(this.#running);
  }

  async drained(): Promise<void> {
    for (;;) {
      const rows = await sql<{ n: number }>`SELECT count(*) AS n FROM suoke.delivery WHERE consumer = ${this.name} AND state = 'waiting'`.execute(this.#db);
      if (rows.rows[0]?.n === 0 && this.#running.size === 0) return;
      await sleep(15);
    }
  }

  #wake(): void {
    this.#again = true;
    this.#claiming ??= this.#claimAll().finally(() => {
      this.#claiming = undefined;
      if (this.#again && !this.#stopping.signal.aborted && this.#running.size < this.#options.concurrency) this.#wake();
    });
  }

  async #claimAll(): Promise<void> {
    try {
      while (this.#again && !this.#stopping.signal.aborted) {
        this.#again = false;
        const room = this.#options.concurrency - this.#running.size;
        const worker = this.#bus.worker;
        if (room <= 0 || worker === undefined) return; // a finished handler, or the bus, wakes again
        for (const claimed of await this.#claim(room, worker)) {
          const run = this.#deliver(claimed).finally(() => { this.#running.delete(run); this.#wake(); });
          this.#running.add(run);
        }
      }
    } catch (e) {
      this.#bus.log(isConnectionLoss(e) || e instanceof SuokeError ? 'warn' : 'error', 'events could not be claimed', { consumer: this.name, reason: (e as Error).message });
    }
  }

  /** The first waiting event of each key that is due; skipped rows are being claimed by another process this very moment. */
  async #claim(limit: number, worker: number): Promise<Claimed[]> {
    const rows = await sql<Claimed>`WITH due AS (
        SELECT w.sequence FROM suoke.delivery w WHERE w.consumer = ${this.name} AND w.state = 'waiting' AND w.worker IS NULL AND w.next_at <= now()
          AND NOT EXISTS (SELECT FROM suoke.delivery e WHERE e.consumer = w.consumer AND e.key = w.key AND e.state = 'waiting' AND e.sequence < w.sequence)
        ORDER BY w.sequence LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      UPDATE suoke.delivery d SET worker = ${worker}, attempts = d.attempts + 1, lease_until = now() + make_interval(secs => ${(this.#options.timeoutMs + LEASE_GRACE_MS) / 1000})
      FROM due, suoke.event e WHERE d.consumer = ${this.name} AND d.sequence = due.sequence AND e.sequence = due.sequence
      RETURNING e.*, d.attempts, d.worker`.execute(this.#db);
    return rows.rows.sort((a, b) => a.sequence - b.sequence);
  }

  async #deliver(claimed: Claimed): Promise<void> {
    const mine = sql`consumer = ${this.name} AND sequence = ${claimed.sequence} AND worker = ${claimed.worker} AND attempts = ${claimed.attempts} AND state = 'waiting'`;
    const timeout = new AbortController();
    const delivery: Delivery = {
      event: toEvent(claimed), attempt: claimed.attempts, signal: AbortSignal.any([timeout.signal, this.#stopping.signal]),
      done: async tx => (await sql`DELETE FROM suoke.delivery WHERE ${mine} RETURNING 1`.execute(tx)).rows.length > 0,
    };
    const timer = setTimeout(() => timeout.abort(new SuokeError('unavailable', 'events.timeout', `the handler took longer than ${this.#options.timeoutMs} ms`, 'make it quicker, or allow it more time')), this.#options.timeoutMs);
    try {
      const late = new Promise<never>((_, reject) => timeout.signal.addEventListener('abort', () => reject(timeout.signal.reason as Error)));
      await Promise.race([this.#handler(delivery), late]);
      await sql`DELETE FROM suoke.delivery WHERE ${mine}`.execute(this.#db);
    } catch (e) {
      await this.#failed(claimed, mine, e).catch((lost: Error) => this.#bus.log('warn', 'a failed delivery could not be marked; it will come again', { consumer: this.name, reason: lost.message }));
    } finally {
      clearTimeout(timer);
    }
  }

  async #failed({ attempts, type, id }: Claimed, mine: ReturnType<typeof sql>, e: unknown): Promise<void> {
    const dead = attempts >= this.#options.maxAttempts;
    const wait = Math.min(this.#options.maxBackoffMs, this.#options.backoffMs * 2 ** Math.min(attempts - 1, 30));
    const error = describe(e);
    await sql`UPDATE suoke.delivery SET worker = NULL, lease_until = NULL, error = ${error}, next_at = now() + make_interval(secs => ${wait / 1000}),
      state = ${dead ? 'dead' : 'waiting'}, died_at = ${dead ? sql`now()` : sql`NULL`} WHERE ${mine}`.execute(this.#db);
    this.#bus.log(dead ? 'error' : 'warn', dead ? 'an event went to the dead letters' : 'an event will be tried again', { consumer: this.name, type, id, attempts, error });
    if (!dead) setTimeout(() => { if (!this.#stopping.signal.aborted) this.#wake(); }, wait + 5).unref();
  }
}

export function toEvent(r: EventRow): StoredEvent {
  return { id: r.id, sequence: r.sequence, source: r.source, type: r.type, key: r.key, data: r.data, headers: r.headers, at: r.at };
}

/** A code and a message; never a stack, which may quote people's data. */
function describe(e: unknown): string {
  if (!(e instanceof Error)) return 'unknown error';
  const code = (e as { code?: unknown }).code;
  return `${typeof code === 'string' ? `${code}: ` : ''}${e.message}`.replaceAll('\0', '').slice(0, 500);
}
