// Documents port on PostgreSQL JSONB.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { Tx } from '../ports/common.ts';
import type { Condition, DocumentQuery, Documents, Scalar, StoredDocument } from '../ports/documents.ts';
import { statements } from './migrations.ts';
import { jsonText } from './json.ts';

export const documentMigrations = [statements('0001-documents',
  `CREATE TABLE document (
    collection text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, version bigint NOT NULL, body jsonb NOT NULL,
    created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, PRIMARY KEY (collection, id))`,
  `CREATE INDEX document_body ON document USING gin (body jsonb_path_ops)`,
)];

interface Row { id: string; version: number; body: unknown; created_at: Date; updated_at: Date }

export class PostgresDocuments implements Documents {
  #db: Kysely<unknown>;
  #now: () => Date;
  /** qualified, so that any connection will do whatever its search path */
  #document: RawBuilder<unknown>;
  constructor(db: Kysely<unknown>, service: string, now: () => Date) { this.#db = db; this.#now = now; this.#document = sql.table(`${service}.document`); }

  async put(collection: string, id: string, body: object | Scalar, { ifVersion, tx }: { ifVersion?: number; tx?: Tx } = {}): Promise<number> {
    const json = jsonText(body, 'documents.body');
    const now = this.#now();
    const guard = ifVersion === undefined ? sql`true` : ifVersion === 0 ? sql`false` : sql`d.version = ${ifVersion}`;
    const q = ifVersion !== undefined && ifVersion > 0
      ? sql<{ version: number }>`UPDATE ${this.#document} d SET body = ${json}::jsonb, version = d.version + 1, updated_at = ${now} WHERE collection = ${collection} AND id = ${id} AND ${guard} RETURNING version`
      : sql<{ version: number }>`INSERT INTO ${this.#document} AS d (collection, id, version, body, created_at, updated_at) VALUES (${collection}, ${id}, 1, ${json}::jsonb, ${now}, ${now})
          ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body, version = d.version + 1, updated_at = excluded.updated_at WHERE ${guard} RETURNING version`;
    const row = (await q.execute(tx ?? this.#db)).rows[0];
    if (!row) throw stale(collection, id, ifVersion ?? 0);
    return row.version;
  }

  async get<T>(collection: string, id: string, { tx, forUpdate }: { tx?: Tx; forUpdate?: boolean } = {}): Promise<StoredDocument<T> | undefined> {
    const lock = forUpdate && tx ? sql`FOR UPDATE` : sql``;
    const rows = await sql<Row>`SELECT id, version, body, created_at, updated_at FROM ${this.#document} WHERE collection = ${collection} AND id = ${id} ${lock}`.execute(tx ?? this.#db);
    return rows.rows[0] && toDocument<T>(rows.rows[0]);
  }

  async find<T>(collection: string, query: DocumentQuery = {}, { tx }: { tx?: Tx } = {}): Promise<StoredDocument<T>[]> {
    const limit = Math.min(Math.max(Math.trunc(query.limit ?? 100), 0), 1000);
    const direction = query.descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
    const rows = await sql<Row>`SELECT id, version, body, created_at, updated_at FROM ${this.#document} WHERE collection = ${collection} AND ${where(query.where)}
      ORDER BY ${orderBy(query.orderBy)} ${direction}, id ${query.descending ? sql`DESC` : sql`ASC`} LIMIT ${limit} OFFSET ${Math.max(Math.trunc(query.offset ?? 0), 0)}`.execute(tx ?? this.#db);
    return rows.rows.map(r => toDocument<T>(r));
  }

  async count(collection: string, conditions?: Record<string, Condition>, { tx }: { tx?: Tx } = {}): Promise<number> {
    const rows = await sql<{ n: number }>`SELECT count(*) AS n FROM ${this.#document} WHERE collection = ${collection} AND ${where(conditions)}`.execute(tx ?? this.#db);
    return rows.rows[0]?.n ?? 0;
  }

  async delete(collection: string, id: string, { ifVersion, tx }: { ifVersion?: number; tx?: Tx } = {}): Promise<boolean> {
    const guard = ifVersion === undefined ? sql`true` : sql`version = ${ifVersion}`;
    const rows = await sql`DELETE FROM ${this.#document} WHERE collection = ${collection} AND id = ${id} AND ${guard} RETURNING 1`.execute(tx ?? this.#db);
    if (rows.rows.length === 0 && ifVersion !== undefined && await this.get(collection, id, { tx })) throw stale(collection, id, ifVersion);
    return rows.rows.length > 0;
  }
}

function toDocument<T>(r: Row): StoredDocument<T> {
  return { id: r.id, version: r.version, body: r.body as T, createdAt: r.created_at, updatedAt: r.updated_at };
}

function stale(collection: string, id: string, asked: number): SuokeError {
  return new SuokeError('conflict', 'documents.version', asked === 0 ? `${collection}/${id} exists already` : `${collection}/${id} is not at version ${asked}`, 'read it again, apply the change to what is there now, and write that');
}

function path(field: string): string[] {
  if (!/^[^.\0]+(\.[^.\0]+)*$/.test(field)) throw new SuokeError('invalid', 'documents.path', `"${field}" is no path`, 'use names joined by dots');
  return field.split('.');
}

function orderBy(field = '@id'): RawBuilder<unknown> {
  if (field === '@id') return sql`id`;
  if (field === '@createdAt') return sql`created_at`;
  if (field === '@updatedAt') return sql`updated_at`;
  return sql`body #> ${path(field)}::text[]`;
}

function where(conditions: Record<string, Condition> = {}): RawBuilder<unknown> {
  const parts = Object.entries(conditions).flatMap(([field, c]) => condition(path(field), c));
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` AND `);
}

function condition(at: string[], c: Condition): RawBuilder<unknown>[] {
  if (typeof c !== 'object' || c === null) return [equals(at, c)];
  const parts: RawBuilder<unknown>[] = [];
  const value = sql`body #> ${at}::text[]`;
  if (c.eq !== undefined) parts.push(equals(at, c.eq));
  if (c.ne !== undefined) parts.push(sql`${value} IS DISTINCT FROM ${jsonText(c.ne, 'documents.query')}::jsonb`);
  if (c.in !== undefined) parts.push(c.in.length === 0 ? sql`false` : sql`(${sql.join(c.in.map(v => equals(at, v)), sql` OR `)})`);
  if (c.has !== undefined) parts.push(sql`body @> ${jsonText(nest(at, [c.has]), 'documents.query')}::jsonb`);
  if (c.exists !== undefined) parts.push(c.exists ? sql`${value} IS NOT NULL` : sql`${value} IS NULL`);
  for (const [name, operator] of [['gt', '>'], ['gte', '>='], ['lt', '<'], ['lte', '<=']] as const) {
    const bound = c[name];
    // jsonb sorts types apart, so a comparison holds only between values of the bound's own type
    if (bound !== undefined) parts.push(sql`(jsonb_typeof(${value}) = ${typeof bound} AND ${value} ${sql.raw(operator)} ${jsonText(bound, 'documents.query')}::jsonb)`);
  }
  return parts;
}

/** Containment finds it through the index; an array that merely contains the value is then left out. */
function equals(at: string[], v: Scalar): RawBuilder<unknown> {
  return sql`(body @> ${jsonText(nest(at, v), 'documents.query')}::jsonb AND body #> ${at}::text[] = ${jsonText(v, 'documents.query')}::jsonb)`;
}

function nest(at: string[], v: unknown): unknown {
  return at.reduceRight<unknown>((inner, name) => ({ [name]: inner }), v);
}
