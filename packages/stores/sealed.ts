// JSON documents about one person: what must be found stands in the open, all else is sealed with the person's key.
import type { Transaction } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { DocumentQuery, Json, StoreSet, Tx } from './ports/index.ts';

type Stores<DB> = Pick<StoreSet<DB>, 'service' | 'documents' | 'keys' | 'relational'>;
/** Fields that queries need; nothing of it may speak about health. */
export type OpenFields = Record<string, Json>;

export interface Sealed<T, Open> {
  id: string;
  /** whose key seals it: the person's id */
  personId: string;
  open: Open;
  value: T;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}
export interface NewSealed<T, Open> { personId: string; open: Open; value: T }

type Row<Open> = Open & { personId: string; sealed: string };
const racing = (e: unknown): boolean => e instanceof SuokeError && e.code === 'documents.version';
const tries = 3;

/**
 * A collection of sealed documents. The ciphertext is bound to service, collection and id: moved elsewhere it does not open.
 * `get` and `find` throw not-found `keys.destroyed` once the person's key is gone.
 */
export function sealedDocuments<T, Open extends OpenFields = Record<never, never>>(collection: string) {
  const context = (service: string, id: string) => `${service}.${collection}/${id}`;

  async function unseal<DB>(s: Stores<DB>, d: { id: string; version: number; body: Row<Open>; createdAt: Date; updatedAt: Date }, tx?: Tx): Promise<Sealed<T, Open>> {
    const { personId, sealed, ...open } = d.body;
    const plain = await s.keys.open(personId, Buffer.from(sealed, 'base64'), context(s.service, d.id), tx ? { tx } : {});
    return { id: d.id, personId, open: open as unknown as Open, value: JSON.parse(Buffer.from(plain).toString('utf8')) as T, version: d.version, createdAt: d.createdAt, updatedAt: d.updatedAt };
  }

  return {
    async get<DB>(s: Stores<DB>, id: string, o: { tx?: Tx; forUpdate?: boolean } = {}): Promise<Sealed<T, Open> | undefined> {
      const d = await s.documents.get<Row<Open>>(collection, id, o);
      return d && unseal(s, d, o.tx);
    },

    /** The fields in the open, for decisions about access that need no key; `unseal` then opens what was read, without reading it again. */
    async peek<DB>(s: Stores<DB>, id: string): Promise<{ personId: string; open: Open; unseal: () => Promise<T> } | undefined> {
      const d = await s.documents.get<Row<Open>>(collection, id);
      if (!d) return undefined;
      const { personId, sealed: _sealed, ...open } = d.body;
      return { personId, open: open as unknown as Open, unseal: async () => (await unseal(s, d)).value };
    },

    /** `where` and `orderBy` see the open fields and `personId`. */
    async find<DB>(s: Stores<DB>, query: DocumentQuery): Promise<Sealed<T, Open>[]> {
      return Promise.all((await s.documents.find<Row<Open>>(collection, query)).map((d) => unseal(s, d)));
    },

    /** The open fields of what a query finds, without opening anything. */
    async scan<DB>(s: Stores<DB>, query: DocumentQuery): Promise<(Open & { personId: string; id: string })[]> {
      return (await s.documents.find<Row<Open>>(collection, query)).map((d) => ({ ...d.body, id: d.id }));
    },

    /** As `documents.put`; resolves to the new version. */
    async put<DB>(s: Stores<DB>, id: string, v: NewSealed<T, Open>, o: { ifVersion?: number; tx?: Tx } = {}): Promise<number> {
      const sealed = await s.keys.seal(v.personId, Buffer.from(JSON.stringify(v.value)), context(s.service, id), o.tx ? { tx: o.tx } : {});
      return s.documents.put(collection, id, { ...v.open, personId: v.personId, sealed: Buffer.from(sealed).toString('base64') }, o);
    },

    /**
     * Reads, changes and writes under a row lock, so that no concurrent change is lost. `next` may run again when two make
     * the same document at once; it resolves to undefined for no change. Its result and the document as it then stands.
     */
    async change<DB>(s: Stores<DB>, id: string, next: (old: Sealed<T, Open> | undefined, tx: Transaction<DB>) => NewSealed<T, Open> | undefined | Promise<NewSealed<T, Open> | undefined>): Promise<NewSealed<T, Open> | undefined> {
      for (let attempt = 1; ; attempt++) {
        try {
          return await s.relational.transaction(async (tx) => {
            const old = await this.get(s, id, { tx, forUpdate: true });
            const v = await next(old, tx);
            if (v) await this.put(s, id, v, { ifVersion: old?.version ?? 0, tx });
            return v ?? old;
          });
        } catch (e) {
          if (!racing(e) || attempt === tries) throw e;
        }
      }
    },
  };
}
