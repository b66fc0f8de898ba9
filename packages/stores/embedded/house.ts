// Opens every embedded store once for the process, and hands each service its own set.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import { loadMasterKey } from '../crypto/master-key.ts';
import type { Cache } from '../ports/cache.ts';
import type { Clock, Log, NewId, StoreSet } from '../ports/index.ts';
import type { Migration } from '../ports/relational.ts';
import { cacheKey, RedisCache } from '../redis/cache.ts';
import { RedisConnection } from '../redis/connection.ts';
import { FolderBlobs } from './blobs.ts';
import { Bus } from './bus.ts';
import { MemoryCache, MemoryStore } from './cache.ts';
import { Database, translate } from './database.ts';
import { documentMigrations, PostgresDocuments } from './documents.ts';
import { eventStatements } from './event-tables.ts';
import { PostgresEvents } from './events.ts';
import { Boss, BossJobs } from './jobs.ts';
import { keyStatements, PostgresKeyRing } from './keys.ts';
import { ledgerMigrations, PostgresLedger } from './ledger.ts';
import { allApplied, migrate, SHARED, statements } from './migrations.ts';
import { FolderModels } from './models.ts';
import { PostgresRelational } from './relational.ts';
import { PostgresSearch, searchMigrations } from './search.ts';
import { PostgresSeries, seriesMigrations } from './series.ts';

/** Ports that need tables of their own in the service's schema. */
const tables: Record<string, Migration[]> = { documents: documentMigrations, series: seriesMigrations, search: searchMigrations, ledger: ledgerMigrations };
export const PORTS = ['relational', 'documents', 'series', 'search', 'cache', 'events', 'jobs', 'blobs', 'ledger', 'models', 'keys'] as const;
export type PortName = typeof PORTS[number];

export interface StoreOptions {
  /** postgres://user:password@host:port/database */
  postgresUrl: string;
  /** for blobs, models and, if none is given, the master key */
  dataDir: string;
  clock?: Clock;
  newId?: NewId;
  /** 32 bytes; default: loadMasterKey(dataDir) */
  masterKey?: Uint8Array;
  log?: Log;
  /** connections of this process, default 12; one more listens for events once something is subscribed */
  poolSize?: number;
  /** bound of the in-process cache, default 32 MiB */
  cacheBytes?: number;
  /** a Redis that several processes share for limits and short-lived values; empty or absent: each process for itself */
  redisUrl?: string;
}

export interface StoreHouse {
  /** Runs pending migrations and returns the set; the same service again gets a set of its own over the same data. `ports` limits which tables are made. */
  forService<DB>(service: string, options?: { migrations?: readonly Migration[]; ports?: readonly PortName[] }): Promise<StoreSet<DB>>;
  /** For readiness: SuokeError unavailable `stores.unavailable` when the database does not answer. */
  ping(): Promise<void>;
  /** Stops consumers and workers, waits for what they are doing, then closes the connections. */
  close(): Promise<void>;
}

export async function openStores(options: StoreOptions): Promise<StoreHouse> {
  const log: Log = options.log ?? (() => undefined);
  const clock: Clock = options.clock ?? { now: () => new Date() };
  const newId: NewId = options.newId ?? randomUUID;
  const now = (): Date => clock.now();
  await mkdir(options.dataDir, { recursive: true });
  const masterKey = options.masterKey ?? await loadMasterKey(options.dataDir);
  const database = new Database(options.postgresUrl, options.poolSize ?? 12, log);
  const bus = new Bus(database, log);
  const boss = new Boss(database, log);
  const memory = new MemoryStore(options.cacheBytes ?? 32 * 1024 * 1024);
  const shared = database.kysely<unknown>(SHARED);
  const events: PostgresEvents[] = [];
  let closed: Promise<void> | undefined;
  let known: Map<string, string[]>;
  let redis: RedisConnection | undefined;
  try {
    if (options.redisUrl) redis = await RedisConnection.open(options.redisUrl, log);
    await migrate(shared, SHARED, [statements('0001-events', ...eventStatements), statements('0002-keys', ...keyStatements)]);
    known = await allApplied(shared);
  } catch (e) {
    redis?.close();
    await database.close();
    throw translate(e);
  }
  const anywhere = database.kysely<unknown>();
  const keys = new PostgresKeyRing(anywhere, masterKey, now);
  const inMemory = (service: string): Cache => new MemoryCache(memory, service, () => now().getTime());
  const valueKey = cacheKey(masterKey);
  const cacheOf = (service: string): Cache => (redis ? new RedisCache({ redis, service, key: valueKey, now: () => now().getTime(), own: inMemory(service) }) : inMemory(service));
  const models = new FolderModels(path.join(options.dataDir, 'models'));
  return {
    async forService<DB>(service: string, { migrations = [], ports = PORTS }: { migrations?: readonly Migration[]; ports?: readonly PortName[] } = {}): Promise<StoreSet<DB>> {
      if (service === SHARED || service === 'jobs' || service === 'public') throw new SuokeError('internal', 'stores.name', `"${service}" is taken by the platform`, 'choose another name');
      const db = database.kysely<DB>(service);
      const plain = db as unknown as ReturnType<typeof database.kysely<unknown>>;
      for (const port of ports) {
        // Recorded apart from the service's own migrations, so that each list has an order of its own.
        if (tables[port]) await migrate(plain, service, tables[port], { part: port, known });
      }
      await migrate(plain, service, migrations, { known });
      const own = new PostgresEvents(anywhere, bus, service, clock, newId);
      events.push(own);
      const set: StoreSet<DB> = {
        service, clock, newId, models, keys, events: own,
        relational: new PostgresRelational<DB>(db),
        documents: new PostgresDocuments(anywhere, service, now),
        series: new PostgresSeries(plain, service),
        search: new PostgresSearch(plain),
        cache: cacheOf(service),
        jobs: new BossJobs(boss, service),
        blobs: new FolderBlobs(path.join(options.dataDir, 'blobs', service)),
        ledger: new PostgresLedger(plain, now),
      };
      return limited(set, ports);
    },
    async ping() {
      try { await database.pool.query('SELECT 1'); } catch (e) { throw translate(e); }
    },
    close() {
      closed ??= (async () => {
        await Promise.all([...events.map(e => e.close()), boss.close()]);
        await bus.close();
        redis?.close();
        await database.close();
      })();
      return closed;
    },
  };
}

/** A port that was not asked for has no tables: say so by name rather than by an SQL error. */
function limited<DB>(set: StoreSet<DB>, ports: readonly PortName[]): StoreSet<DB> {
  for (const port of PORTS) {
    if (ports.includes(port)) continue;
    Object.defineProperty(set, port, { get() { throw new SuokeError('internal', 'stores.undeclared', `${set.service} does not declare the store "${port}"`, 'name it in the service definition'); } });
  }
  return set;
}
