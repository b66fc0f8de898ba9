// Runs a service's pending migrations, in order, once, in one transaction under a lock.
import { sql, type Kysely } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { Migration } from '../ports/relational.ts';
import { quoteName } from './database.ts';

/** The schema for what all services share: the record of migrations, the event log, the keys. */
export const SHARED = 'suoke';

/**
 * Resolves to the names that ran now. SuokeError conflict `migrations.newer` when the database was written by newer
 * code, `migrations.order` when a new migration sorts before one that already ran. `part` names a list with an order of its own;
 * `known` is what `allApplied` read before, which spares a question for each list.
 */
export async function migrate(db: Kysely<unknown>, service: string, migrations: readonly Migration[], { part = '', known }: { part?: string; known?: ReadonlyMap<string, string[]> } = {}): Promise<string[]> {
  const owner = part === '' ? service : `${service}/${part}`;
  const names = migrations.map(m => m.name);
  const sorted = [...names].sort();
  if (new Set(names).size !== names.length || names.some((n, i) => n !== sorted[i])) {
    throw new SuokeError('internal', 'migrations.order', `${service}: migrations must have distinct names in rising order`, 'number them: 0001-…, 0002-…');
  }
  const done = known?.get(owner) ?? await applied(db, owner);
  if (done && names.every(n => done.includes(n)) && done.length === names.length) return [];
  return db.transaction().execute(async tx => {
    await sql`SELECT pg_advisory_xact_lock(hashtextextended('suoke.migrate', 0))`.execute(tx);
    // IF NOT EXISTS looks into a cache that may be older than the lock; reading the catalogue brings it up to date.
    const there = await sql<{ name: string }>`SELECT nspname AS name FROM pg_namespace WHERE nspname IN (${SHARED}, ${service})`.execute(tx);
    for (const name of new Set([SHARED, service])) {
      if (!there.rows.some(r => r.name === name)) await sql`CREATE SCHEMA ${sql.raw(quoteName(name))}`.execute(tx);
    }
    await sql`CREATE TABLE IF NOT EXISTS suoke.migration (service text NOT NULL, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (service, name))`.execute(tx);
    const before = await applied(tx, owner) ?? [];
    const unknown = before.filter(n => !names.includes(n));
    if (unknown.length > 0) throw new SuokeError('conflict', 'migrations.newer', `${service}: the database has migrations this code does not know: ${unknown.join(', ')}`, 'run the newer version that made them');
    const last = before.at(-1);
    const pending = migrations.filter(m => !before.includes(m.name));
    const late = pending.find(m => last !== undefined && m.name < last);
    if (late) throw new SuokeError('conflict', 'migrations.order', `${service}: ${late.name} sorts before ${last}, which already ran`, 'give it a higher number');
    for (const m of pending) {
      await m.up(tx);
      await sql`INSERT INTO suoke.migration (service, name) VALUES (${owner}, ${m.name})`.execute(tx);
    }
    return pending.map(m => m.name);
  });
}

async function applied(db: Kysely<unknown>, owner: string): Promise<string[] | undefined> {
  const there = await sql<{ t: string | null }>`SELECT to_regclass('suoke.migration')::text AS t`.execute(db);
  if (!there.rows[0]?.t) return undefined;
  const rows = await sql<{ name: string }>`SELECT name FROM suoke.migration WHERE service = ${owner} ORDER BY name COLLATE "C"`.execute(db);
  return rows.rows.map(r => r.name);
}

/** What has run so far, by list. */
export async function allApplied(db: Kysely<unknown>): Promise<Map<string, string[]>> {
  const rows = await sql<{ service: string; name: string }>`SELECT service, name FROM suoke.migration ORDER BY name COLLATE "C"`.execute(db);
  return new Map([...Map.groupBy(rows.rows, r => r.service)].map(([service, list]) => [service, list.map(r => r.name)]));
}

/** A migration from plain statements. */
export function statements(name: string, ...texts: string[]): Migration {
  return { name, up: async db => { for (const text of texts) await sql.raw(text).execute(db); } };
}
