// Ledger port on PostgreSQL: gapless indices, and a trigger that refuses change even to who has the connection.
import { sql, type Kysely } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { Json, Tx } from '../ports/common.ts';
import type { Ledger, LedgerEntry, LedgerHead } from '../ports/ledger.ts';
import { jsonText } from './json.ts';
import { statements } from './migrations.ts';

export const ledgerMigrations = [statements('0001-ledger',
  `CREATE TABLE ledger (log text COLLATE "C" PRIMARY KEY, size bigint NOT NULL)`,
  `CREATE TABLE ledger_entry (log text COLLATE "C" NOT NULL, index bigint NOT NULL, leaf bytea NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (log, index))`,
  `CREATE INDEX ledger_entry_leaf ON ledger_entry (log, sha256(leaf))`,
  `CREATE TABLE ledger_head (log text COLLATE "C" NOT NULL, size bigint NOT NULL, root bytea NOT NULL, data jsonb NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (log, size))`,
  `CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'restrict_violation'; END $$`,
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()`,
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()`,
)];

const MAX_LEAF = 1024 * 1024;
const MOST = 10_000;
interface EntryRow { index: number; leaf: Buffer; at: Date }
interface HeadRow { size: number; root: Buffer; data: { [key: string]: Json }; at: Date }

export class PostgresLedger implements Ledger {
  #db: Kysely<unknown>;
  #now: () => Date;
  constructor(db: Kysely<unknown>, now: () => Date) { this.#db = db; this.#now = now; }

  async append(tx: Tx, log: string, leaf: Uint8Array): Promise<number> {
    if (leaf.length === 0 || leaf.length > MAX_LEAF) throw new SuokeError('invalid', 'ledger.leaf', `a leaf has 1 byte to 1 MiB, this has ${leaf.length}`, 'append the hash of large content');
    // The row lock on `ledger` lasts until commit: the next index is given only when this one is certain.
    const rows = await sql<{ index: number }>`WITH place AS (
        INSERT INTO ledger AS l (log, size) VALUES (${log}, 1) ON CONFLICT (log) DO UPDATE SET size = l.size + 1 RETURNING size - 1 AS index)
      INSERT INTO ledger_entry (log, index, leaf, at) SELECT ${log}, index, ${Buffer.from(leaf)}, ${this.#now()} FROM place RETURNING index`.execute(tx);
    return rows.rows[0]!.index;
  }

  async range(log: string, from: number, to: number, { tx }: { tx?: Tx } = {}): Promise<LedgerEntry[]> {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to - from > MOST) throw new SuokeError('invalid', 'ledger.range', `[${from}, ${to}) is no range of at most ${MOST} entries`, 'read in pieces');
    const rows = await sql<EntryRow>`SELECT index, leaf, at FROM ledger_entry WHERE log = ${log} AND index >= ${from} AND index < ${to} ORDER BY index`.execute(tx ?? this.#db);
    return rows.rows.map(r => ({ index: r.index, leaf: new Uint8Array(r.leaf), at: r.at }));
  }

  async find(log: string, leaf: Uint8Array): Promise<number | undefined> {
    const bytes = Buffer.from(leaf);
    const rows = await sql<{ index: number }>`SELECT index FROM ledger_entry WHERE log = ${log} AND sha256(leaf) = sha256(${bytes}::bytea) AND leaf = ${bytes} ORDER BY index LIMIT 1`.execute(this.#db);
    return rows.rows[0]?.index;
  }

  async size(log: string, { tx }: { tx?: Tx } = {}): Promise<number> {
    return (await sql<{ size: number }>`SELECT size FROM ledger WHERE log = ${log}`.execute(tx ?? this.#db)).rows[0]?.size ?? 0;
  }

  async putHead(tx: Tx, log: string, head: { size: number; root: Uint8Array; data?: { [key: string]: Json } }): Promise<void> {
    const state = (await sql<{ size: number; head: number | null; root: Buffer | null }>`
      SELECT l.size, h.size AS head, h.root FROM (SELECT size FROM ledger WHERE log = ${log} FOR UPDATE) l
      LEFT JOIN LATERAL (SELECT size, root FROM ledger_head WHERE log = ${log} ORDER BY size DESC LIMIT 1) h ON true`.execute(tx)).rows[0];
    const last = state?.head ?? -1;
    const refuse = (why: string) => new SuokeError('conflict', 'ledger.head', why, 'compute the head again from the log as it is now');
    if (!Number.isInteger(head.size) || head.size < 0 || head.size > (state?.size ?? 0)) throw refuse(`a head of size ${head.size} goes beyond the log (${state?.size ?? 0})`);
    if (head.size < last) throw refuse(`a head of size ${head.size} is older than the last one (${last})`);
    const root = Buffer.from(head.root);
    if (head.size === last) {
      if (state?.root && root.equals(state.root)) return;
      throw refuse(`another head of size ${head.size} has been given already`);
    }
    await sql`INSERT INTO ledger_head (log, size, root, data, at) VALUES (${log}, ${head.size}, ${root}, ${jsonText(head.data ?? {}, 'ledger.head')}::jsonb, ${this.#now()})`.execute(tx);
  }

  async latestHead(log: string): Promise<LedgerHead | undefined> {
    const rows = await sql<HeadRow>`SELECT size, root, data, at FROM ledger_head WHERE log = ${log} ORDER BY size DESC LIMIT 1`.execute(this.#db);
    return rows.rows[0] && { ...rows.rows[0], root: new Uint8Array(rows.rows[0].root) };
  }

  async heads(log: string, { after = -1, limit = 1000 }: { after?: number; limit?: number } = {}): Promise<LedgerHead[]> {
    const rows = await sql<HeadRow>`SELECT size, root, data, at FROM ledger_head WHERE log = ${log} AND size > ${after} ORDER BY size LIMIT ${Math.min(limit, MOST)}`.execute(this.#db);
    return rows.rows.map(r => ({ ...r, root: new Uint8Array(r.root) }));
  }
}
