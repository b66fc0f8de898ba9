// The hashes of complete subtrees, and where to find the entries of a consultation.
import { sql, type Kysely } from 'kysely';
import type { Migration } from '@suoke/stores';

export const migrations: Migration[] = [
  {
    name: '0001-nodes',
    async up(db: Kysely<unknown>) {
      await sql`create table node (level smallint not null, index bigint not null, hash bytea not null, primary key (level, index))`.execute(db);
      await sql`create index node_leaf on node (hash) where level = 0`.execute(db);
      await sql`create table entry (index bigint primary key, kind text not null, consultation_id text not null default '')`.execute(db);
      await sql`create index entry_consultation on entry (consultation_id) where consultation_id <> ''`.execute(db);
      await sql`create index entry_kind on entry (kind, index desc)`.execute(db);
    },
  },
];
