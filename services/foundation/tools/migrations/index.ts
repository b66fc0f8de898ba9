// Institutions: public facts, in the open.
import { statements, type Migration } from '@suoke/stores';

export const migrations: Migration[] = [
  statements('0001-institutions',
    `create table institution (id text primary key, name text not null, level text not null, departments text[] not null, keys text[] not null, address text not null, phone text not null,
      latitude double precision not null check (latitude between -90 and 90), longitude double precision not null check (longitude between -180 and 180), emergency boolean not null, updated_at timestamptz not null)`,
    'create index institution_keys on institution using gin (keys)',
    'create index institution_place on institution (latitude, longitude)'),
];
