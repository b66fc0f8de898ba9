// One pool of PostgreSQL connections for the whole process, seen by each service as its own schema.
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { Pool, TypeOverrides, type PoolClient } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSuokeError, SuokeError } from '@suoke/terminology';
import type { Log } from '../ports/common.ts';

/** How long a connection attempt waits for a database that is just starting or recovering. */
const RESTART_PATIENCE_MS = 10_000;
/** A connection that does not answer its goodbye is left to the server. */
const CLOSING_MS = 2_000;

export class Database {
  readonly pool: Pool;
  readonly url: string;
  #schemas = new WeakMap<PoolClient, string>();
  #ending = new Set<Promise<void>>();

  constructor(url: string, size: number, log: Log) {
    this.url = url;
    this.pool = new Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 15_000, types: wireTypes(), allowExitOnIdle: true });
    // Without a listener an idle connection that breaks would end the process.
    this.pool.on('error', e => log('warn', 'a database connection broke', { reason: e.message }));
    this.pool.on('connect', client => {
      client.on('error', () => undefined);
      const ended = new Promise<void>(resolve => client.once('end', resolve)).finally(() => this.#ending.delete(ended));
      this.#ending.add(ended);
    });
  }

  /** Ends every connection. The pool itself does not wait until they are gone, and a server that stops then would break them. */
  async close(): Promise<void> {
    await this.pool.end();
    await Promise.race([Promise.all(this.#ending), sleep(CLOSING_MS, undefined, { ref: false })]);
  }

  /** A query builder whose unqualified names are looked up in `schema`; without one every name must be qualified, which saves a round trip. Never `destroy()` it: the pool is shared. */
  kysely<DB>(schema?: string): Kysely<DB> {
    const pool: PostgresPool = { options: this.pool.options, end: async () => undefined, connect: () => this.connect(schema) };
    return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  }

  /** A pooled connection, with the schema first on its search path if one is given. Waits while the database restarts. */
  async connect(schema?: string): Promise<PoolClient> {
    for (const end = Date.now() + RESTART_PATIENCE_MS; ;) {
      let client: PoolClient | undefined;
      try {
        client = await this.pool.connect();
        if (schema !== undefined && this.#schemas.get(client) !== schema) {
          await client.query(`SET search_path TO ${quoteName(schema)}, public`);
          this.#schemas.set(client, schema);
        }
        return client;
      } catch (e) {
        client?.release(true);
        if (!isConnectionLoss(e)) throw e;
        if (Date.now() > end) throw unavailable(e);
        await sleep(100);
      }
    }
  }
}

/** Service and schema names come from code; they are checked all the same. */
export function quoteName(name: string): string {
  if (!/^[a-z][a-z0-9_-]{0,50}$/.test(name)) throw new SuokeError('invalid', 'stores.name', `"${name}" cannot name a service`, 'use lower-case letters, digits, "-" and "_", starting with a letter');
  return `"${name}"`;
}

const lossCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300']);

/** The database went away, or is not there yet. */
export function isConnectionLoss(e: unknown): boolean {
  if (!(e instanceof Error)) return false;
  const code = (e as { code?: unknown }).code;
  return (typeof code === 'string' && lossCodes.has(code)) || /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(e.message);
}

export function unavailable(cause: unknown): SuokeError {
  return new SuokeError('unavailable', 'stores.unavailable', 'the database is away', 'try again in a moment; whether a change that was under way has been kept must be looked up', { cause });
}

/** Our own errors pass; a lost connection becomes one; the rest passes as it is. */
export function translate(e: unknown): unknown {
  return !isSuokeError(e) && isConnectionLoss(e) ? unavailable(e) : e;
}

/** SQLSTATE of a PostgreSQL error. */
export function sqlState(e: unknown): string | undefined {
  const code = e instanceof Error ? (e as { code?: unknown }).code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** bigint comes as a number: sequences and counts stay far below 2^53, and one beyond is an error rather than a wrong figure. */
function wireTypes(): TypeOverrides {
  const types = new TypeOverrides();
  types.setTypeParser(20, text => {
    const n = Number(text);
    if (!Number.isSafeInteger(n)) throw new SuokeError('internal', 'stores.bigint', `bigint ${text} is too large`, 'read it as text');
    return n;
  });
  return types;
}
