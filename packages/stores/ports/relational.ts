// Port: rows in tables, with transactions and ordered migrations.
import type { Kysely, Transaction } from 'kysely';

/** One step of a service's schema. `up` runs once, inside one transaction with its record. Names sort in running order. */
export interface Migration {
  /** for example `0001-readings`; must sort after every migration already applied */
  name: string;
  /** Table names need no schema: the service's own schema comes first on the search path. */
  up: (db: Kysely<unknown>) => Promise<void>;
}

export interface Relational<DB> {
  /** The query builder, for single statements. Its tables live in the service's own schema. */
  readonly db: Kysely<DB>;
  /**
   * All or nothing. Commits when `work` resolves, rolls back when it throws. With `retry`, a serialisation failure or
   * deadlock (SQLSTATE 40001, 40P01) runs `work` again, up to three times; `work` must then be free of outside effects.
   */
  transaction<T>(work: (tx: Transaction<DB>) => Promise<T>, options?: TransactionOptions): Promise<T>;
}

export interface TransactionOptions {
  isolation?: 'read committed' | 'repeatable read' | 'serializable';
  retry?: boolean;
}
