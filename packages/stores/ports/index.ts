// All ports in one place, and the set of stores that a service is given.
import type { Blobs } from './blobs.ts';
import type { Cache } from './cache.ts';
import type { Clock, NewId } from './common.ts';
import type { Documents } from './documents.ts';
import type { Events } from './events.ts';
import type { Jobs } from './jobs.ts';
import type { KeyRing } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { Models } from './models.ts';
import type { Relational } from './relational.ts';
import type { Search } from './search.ts';
import type { Series } from './series.ts';

/** The stores of one service. Everything but keys and models is its own: no service sees another's rows, keys of the cache, queues or files. */
export interface StoreSet<DB> {
  readonly service: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly relational: Relational<DB>;
  readonly documents: Documents;
  readonly series: Series;
  readonly search: Search;
  readonly cache: Cache;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly blobs: Blobs;
  readonly ledger: Ledger;
  readonly models: Models;
  readonly keys: KeyRing;
}

export type * from './blobs.ts';
export type * from './cache.ts';
export type * from './common.ts';
export type * from './documents.ts';
export type * from './events.ts';
export type * from './jobs.ts';
export type * from './keys.ts';
export type * from './ledger.ts';
export type * from './models.ts';
export type * from './relational.ts';
export type * from './search.ts';
export type * from './series.ts';
