// Jobs port on pg-boss, over the shared pool.
import { CompiledQuery } from 'kysely';
import type { Db, PgBoss } from 'pg-boss';
import { randomUUID } from 'node:crypto';
import { SuokeError } from '@suoke/terminology';
import type { Json, Log, Tx } from '../ports/common.ts';
import type { Job, JobOptions, JobStatus, Jobs, QueueOptions } from '../ports/jobs.ts';
import type { Database } from './database.ts';

/** One pg-boss for the process, started when the first queue is used. */
export class Boss {
  #database: Database;
  #log: Log;
  #started: Promise<PgBoss> | undefined;
  constructor(database: Database, log: Log) { this.#database = database; this.#log = log; }

  get(): Promise<PgBoss> {
    this.#started ??= this.#start().catch(e => { this.#started = undefined; throw e; });
    return this.#started;
  }

  async #start(): Promise<PgBoss> {
    const db: Db = { executeSql: (text, values) => this.#database.pool.query(text, values as unknown[]) };
    const { PgBoss } = await import('pg-boss'); // a tenth of a second that only a process with jobs pays
    const boss = new PgBoss({ db, schema: 'jobs', registerInstance: false, monitorVacuum: false, openTelemetry: { enabled: false } });
    boss.on('error', e => this.#log('warn', 'jobs: the database answered with an error', { reason: e.message }));
    return boss.start();
  }

  async close(): Promise<void> {
    const boss = await this.#started?.catch(() => undefined);
    await boss?.stop({ graceful: true, timeout: 10_000, close: false });
  }
}

export class BossJobs implements Jobs {
  #boss: Boss;
  #service: string;
  #queues = new Map<string, Promise<void>>();
  constructor(boss: Boss, service: string) { this.#boss = boss; this.#service = service; }

  async queue(name: string, options: QueueOptions = {}): Promise<void> {
    const full = this.#name(name);
    const making = this.#queues.get(name) ?? (async () => {
      const boss = await this.#boss.get();
      const retry = { retryLimit: options.retryLimit ?? 5, retryDelay: options.retryDelaySeconds ?? 1, retryBackoff: true, expireInSeconds: options.expireInSeconds ?? 900 };
      // `exclusive`: one waiting or running job per singleton key. Jobs without a key get one of their own.
      await boss.createQueue(full, { policy: 'exclusive', ...retry });
      await boss.updateQueue(full, retry);
    })().catch(e => { this.#queues.delete(name); throw e; });
    this.#queues.set(name, making);
    await making;
  }

  async enqueue(name: string, data: { [key: string]: Json }, { tx, startAfter, singletonKey, priority }: JobOptions = {}): Promise<string | undefined> {
    const boss = await this.#known(name);
    const id = await boss.send(this.#name(name), data, { singletonKey: singletonKey ?? randomUUID(), ...(startAfter && { startAfter }), ...(priority !== undefined && { priority }), ...(tx && { db: inside(tx) }) });
    return id ?? undefined;
  }

  async work<T extends { [key: string]: Json }>(name: string, handler: (job: Job<T>) => Promise<Json | void>, { concurrency = 1, pollSeconds = 1 }: { concurrency?: number; pollSeconds?: number } = {}): Promise<{ stop(): Promise<void> }> {
    const boss = await this.#known(name);
    const id = await boss.work<T>(this.#name(name), { batchSize: 1, pollingIntervalSeconds: pollSeconds, localConcurrency: concurrency }, async jobs => {
      let output: Json | void = undefined;
      for (const job of jobs) output = await handler({ id: job.id, data: job.data, signal: job.signal });
      return output === undefined ? undefined : { value: output };
    });
    return { stop: async () => { await boss.offWork(this.#name(name), { id, wait: true }); } };
  }

  async schedule(name: string, cron: string, data: { [key: string]: Json }, { key, timeZone = 'Asia/Shanghai' }: { key?: string; timeZone?: string } = {}): Promise<void> {
    const boss = await this.#known(name);
    try {
      await boss.schedule(this.#name(name), cron, data, { tz: timeZone, ...(key !== undefined && { key }) });
    } catch (cause) {
      throw new SuokeError('invalid', 'jobs.schedule', `"${cron}" in ${timeZone} is no schedule: ${(cause as Error).message}`, 'use five cron fields, for example 0 8 * * 1', { cause });
    }
  }

  async unschedule(name: string, key?: string): Promise<void> {
    const boss = await this.#known(name);
    await boss.unschedule(this.#name(name), key);
  }

  async status(name: string, id: string): Promise<JobStatus | undefined> {
    const boss = await this.#known(name);
    const job = (await boss.findJobs(this.#name(name), { id }))[0];
    return job && { id: job.id, state: job.state, retryCount: job.retryCount, output: (job.output ?? null) as Json };
  }

  async retryFailed(name: string, id?: string): Promise<number> {
    const boss = await this.#known(name);
    const jobs = await boss.findJobs(this.#name(name), { ...(id !== undefined && { id }), limit: 100_000 });
    const failed = jobs.filter(j => j.state === 'failed').map(j => j.id);
    if (failed.length > 0) await boss.retry(this.#name(name), failed);
    return failed.length;
  }

  async #known(name: string): Promise<PgBoss> {
    const making = this.#queues.get(name);
    if (!making) throw new SuokeError('internal', 'jobs.queue', `the queue ${this.#service}/${name} is not known`, 'call queue() at start');
    await making;
    return this.#boss.get();
  }

  #name(name: string): string {
    if (!/^[a-z][a-z0-9-]{0,60}$/.test(name)) throw new SuokeError('invalid', 'jobs.queue', `"${name}" cannot name a queue`, 'use lower-case letters, digits and "-"');
    return `${this.#service}/${name}`;
  }
}

/** pg-boss's statements on the connection of an open transaction. */
function inside(tx: Tx): Db {
  return { executeSql: async (text, values) => ({ rows: (await tx.getExecutor().executeQuery(CompiledQuery.raw(text, values as unknown[]))).rows }) };
}
