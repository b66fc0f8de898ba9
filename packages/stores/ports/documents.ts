// Port: JSON documents in named collections, with a version for optimistic concurrency.
import type { Json, Tx } from './common.ts';

export interface StoredDocument<T> {
  id: string;
  /** 1 on first put, one more on each later put */
  version: number;
  body: T;
  createdAt: Date;
  updatedAt: Date;
}

export type Scalar = string | number | boolean | null;
/** A condition on one field: a bare scalar means equality. */
export type Condition = Scalar | { eq?: Scalar; ne?: Scalar; in?: Scalar[]; gt?: string | number; gte?: string | number; lt?: string | number; lte?: string | number; /** the field is an array holding this */ has?: Scalar; exists?: boolean };

export interface DocumentQuery {
  /** dotted paths into the body, all of which must hold: `{ 'person.id': 'p1', state: { in: ['open', 'claimed'] } }` */
  where?: Record<string, Condition>;
  /** dotted path, or `@createdAt`, `@updatedAt`, `@id`; ties by id. Default `@id`. */
  orderBy?: string;
  descending?: boolean;
  /** default 100, at most 1000 */
  limit?: number;
  offset?: number;
}

export interface Documents {
  /**
   * Writes the whole document. `ifVersion: 0` demands that it is new, `ifVersion: n` that n is the stored version;
   * otherwise SuokeError conflict `documents.version`. Resolves to the new version.
   */
  put<T extends Json | object>(collection: string, id: string, body: T, options?: { ifVersion?: number; tx?: Tx }): Promise<number>;
  get<T>(collection: string, id: string, options?: { tx?: Tx; /** lock the row until the transaction ends */ forUpdate?: boolean }): Promise<StoredDocument<T> | undefined>;
  find<T>(collection: string, query?: DocumentQuery, options?: { tx?: Tx }): Promise<StoredDocument<T>[]>;
  count(collection: string, where?: Record<string, Condition>, options?: { tx?: Tx }): Promise<number>;
  /** true when there was one */
  delete(collection: string, id: string, options?: { ifVersion?: number; tx?: Tx }): Promise<boolean>;
}
