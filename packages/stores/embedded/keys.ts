// Key ring on PostgreSQL: wrapped data keys in the shared schema, never a plain one at rest.
import { sql, type Kysely } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import { checkKey, newKey, open, seal } from '../crypto/envelope.ts';
import type { Tx } from '../ports/common.ts';
import type { KeyRing } from '../ports/keys.ts';

export const keyStatements = [
  `CREATE TABLE suoke.person_key (owner text COLLATE "C" PRIMARY KEY, wrapped bytea, made_at timestamptz NOT NULL, destroyed_at timestamptz, CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)))`,
];

export class PostgresKeyRing implements KeyRing {
  #db: Kysely<unknown>;
  #master: Uint8Array;
  #now: () => Date;
  constructor(db: Kysely<unknown>, masterKey: Uint8Array, now: () => Date) { checkKey(masterKey); this.#db = db; this.#master = masterKey; this.#now = now; }

  async keyFor(owner: string, { tx }: { tx?: Tx } = {}): Promise<Uint8Array> {
    const db = tx ?? this.#db;
    let wrapped = await this.#read(owner, db);
    if (wrapped === undefined) {
      const fresh = Buffer.from(seal(this.#master, newKey(), wrapContext(owner)));
      await sql`INSERT INTO suoke.person_key (owner, wrapped, made_at) VALUES (${owner}, ${fresh}, ${this.#now()}) ON CONFLICT (owner) DO NOTHING`.execute(db);
      wrapped = await this.#read(owner, db); // of two that made one at once, the first counts
    }
    if (!wrapped) throw new SuokeError('not-found', 'keys.destroyed', 'the key of this person was destroyed; the data cannot be read any more', 'nothing can bring it back: the person asked for erasure');
    try {
      return open(this.#master, wrapped, wrapContext(owner));
    } catch (cause) {
      throw new SuokeError('unavailable', 'keys.master', 'the master key does not open this person\'s key', 'configure the master key that this data folder was made with', { cause });
    }
  }

  async seal(owner: string, plain: Uint8Array, context: string, options: { tx?: Tx } = {}): Promise<Uint8Array> {
    return seal(await this.keyFor(owner, options), plain, context);
  }

  async open(owner: string, sealed: Uint8Array, context: string, options: { tx?: Tx } = {}): Promise<Uint8Array> {
    return open(await this.keyFor(owner, options), sealed, context);
  }

  async destroy(owner: string, { tx }: { tx?: Tx } = {}): Promise<boolean> {
    // A tombstone also where there was no key: a write that comes later must not make one.
    const rows = await sql<{ had: boolean }>`WITH before AS (SELECT wrapped IS NOT NULL AS had FROM suoke.person_key WHERE owner = ${owner})
      INSERT INTO suoke.person_key (owner, made_at, destroyed_at) VALUES (${owner}, ${this.#now()}, ${this.#now()})
      ON CONFLICT (owner) DO UPDATE SET wrapped = NULL, destroyed_at = coalesce(person_key.destroyed_at, excluded.destroyed_at)
      RETURNING coalesce((SELECT had FROM before), false) AS had`.execute(tx ?? this.#db);
    return rows.rows[0]?.had ?? false;
  }

  async destroyed(owner: string): Promise<boolean> {
    return await this.#read(owner, this.#db) === null;
  }

  async rewrap(newMasterKey: Uint8Array): Promise<number> {
    checkKey(newMasterKey);
    const count = await this.#db.transaction().execute(async tx => {
      const rows = await sql<{ owner: string; wrapped: Buffer }>`SELECT owner, wrapped FROM suoke.person_key WHERE wrapped IS NOT NULL ORDER BY owner FOR UPDATE`.execute(tx);
      for (const { owner, wrapped } of rows.rows) {
        const again = Buffer.from(seal(newMasterKey, open(this.#master, wrapped, wrapContext(owner)), wrapContext(owner)));
        await sql`UPDATE suoke.person_key SET wrapped = ${again} WHERE owner = ${owner}`.execute(tx);
      }
      return rows.rows.length;
    });
    this.#master = newMasterKey;
    return count;
  }

  /** undefined: never seen; null: destroyed */
  async #read(owner: string, db: Tx | Kysely<unknown>): Promise<Buffer | null | undefined> {
    return (await sql<{ wrapped: Buffer | null }>`SELECT wrapped FROM suoke.person_key WHERE owner = ${owner}`.execute(db)).rows[0]?.wrapped;
  }
}

function wrapContext(owner: string): string {
  return `suoke person key\0${owner}`;
}
