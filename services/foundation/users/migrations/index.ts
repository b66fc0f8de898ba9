// The tables that better-auth 1.7 keeps accounts, sessions and signing keys in.
import { sql, type Kysely } from 'kysely';
import type { Migration } from '@suoke/stores';

export const migrations: Migration[] = [
  {
    name: '0001-accounts',
    async up(db: Kysely<unknown>) {
      await sql`
        create table "user" (id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null default false, image text,
          "createdAt" timestamptz not null, "updatedAt" timestamptz not null, role text not null default 'person', licence text not null default '', language text not null default 'zh')`.execute(db);
      await sql`
        create table session (id text primary key, "expiresAt" timestamptz not null, token text not null unique, "createdAt" timestamptz not null, "updatedAt" timestamptz not null,
          "ipAddress" text, "userAgent" text, "userId" text not null references "user" (id) on delete cascade)`.execute(db);
      await sql`create index session_by_user on session ("userId")`.execute(db);
      await sql`
        create table account (id text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" (id) on delete cascade,
          "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
          "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`.execute(db);
      await sql`create index account_by_user on account ("userId")`.execute(db);
      await sql`create table verification (id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`.execute(db);
      await sql`create table jwks (id text primary key, "publicKey" text not null, "privateKey" text not null, "createdAt" timestamptz not null, "expiresAt" timestamptz, alg text, crv text)`.execute(db);
    },
  },
];
