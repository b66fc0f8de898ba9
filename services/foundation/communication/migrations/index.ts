// One log of deliveries for everybody, in commit order; conversations with their participants.
import { sql, type Kysely } from 'kysely';
import type { Migration } from '@suoke/stores';

export const migrations: Migration[] = [
  {
    name: '0001-deliveries',
    async up(db: Kysely<unknown>) {
      await sql`create table conversation (id text primary key, title bytea not null, owner text not null, participants text[] not null, created_at timestamptz not null)`.execute(db);
      await sql`create index conversation_participants on conversation using gin (participants)`.execute(db);
      // recipients: user ids, or role:practitioner / role:operator for everybody of a role. Bodies are sealed with their owner's key.
      await sql`
        create table delivery (cursor bigint generated always as identity primary key, id text not null unique, recipients text[] not null, kind text not null, conversation_id text, owner text not null,
          body bytea not null, at timestamptz not null, transaction xid8 not null default pg_current_xact_id())`.execute(db);
      await sql`create index delivery_conversation on delivery (conversation_id, cursor)`.execute(db);
      await sql`create index delivery_recipients on delivery using gin (recipients)`.execute(db);
      await sql`create table read_mark (user_id text not null, delivery_id text not null, primary key (user_id, delivery_id))`.execute(db);
    },
  },
  {
    // Who attends to a case: the practitioner who holds its review hears and may speak, and no longer once it is given back.
    name: '0002-attending',
    async up(db: Kysely<unknown>) {
      await sql`create table attending (review_id text primary key, conversation_id text not null, practitioner_id text not null)`.execute(db);
      await sql`create index attending_conversation on attending (conversation_id)`.execute(db);
      await sql`create index attending_practitioner on attending (practitioner_id)`.execute(db);
    },
  },
];
