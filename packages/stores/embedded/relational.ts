// Relational port on PostgreSQL.
import type { Kysely, Transaction } from 'kysely';
import type { Relational, TransactionOptions } from '../ports/relational.ts';
import { sqlState, translate } from './database.ts';

const RETRIED = new Set(['40001', '40P01']);

export class PostgresRelational<DB> implements Relational<DB> {
  readonly db: Kysely<DB>;
  constructor(db: Kysely<DB>) { this.db = db; }

  async transaction<T>(work: (tx: Transaction<DB>) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const builder = this.db.transaction();
        return await (options.isolation ? builder.setIsolationLevel(options.isolation) : builder).execute(work);
      } catch (e) {
        if (options.retry && attempt <= 3 && RETRIED.has(sqlState(e) ?? '')) continue;
        throw translate(e);
      }
    }
  }
}
