// Alerts, readable only with the person's key, and the batches that were answered. The samples themselves are in the series store.
import { statements, type Migration } from '@suoke/stores';

export const migrations: Migration[] = [
  statements('0001-alerts',
    'create table alert (id text primary key, person_id text not null, at timestamptz not null, raised_at timestamptz not null, sealed bytea not null)',
    'create index alert_person on alert (person_id, at desc, id)',
    'create table batch (person_id text not null, batch_id text not null, digest text not null, at timestamptz not null, sealed bytea not null, primary key (person_id, batch_id))'),
];
