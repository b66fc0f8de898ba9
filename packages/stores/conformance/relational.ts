// What every relational adapter must do.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Relational } from '../ports/relational.ts';

export interface Item { id: string; n: number }

/** `make` gives a port whose migrations have made the table item(id text primary key, n int). */
export function relationalConformance(name: string, make: () => Promise<Relational<{ item: Item }>>): void {
  describe(`relational: ${name}`, () => {
    let port: Relational<{ item: Item }>;
    beforeAll(async () => { port = await make(); });
    afterAll(async () => { await port.db.deleteFrom('item').execute(); });
    const get = (id: string) => port.db.selectFrom('item').select('n').where('id', '=', id).executeTakeFirst();

    test('commits when the work resolves and gives its result', async () => {
      expect(await port.transaction(async tx => { await tx.insertInto('item').values({ id: 'kept', n: 1 }).execute(); return 'done'; })).toBe('done');
      expect(await get('kept')).toEqual({ n: 1 });
    });

    test('rolls everything back when the work throws, and throws the same error', async () => {
      const error = new Error('no');
      await expect(port.transaction(async tx => { await tx.insertInto('item').values({ id: 'gone', n: 1 }).execute(); throw error; })).rejects.toBe(error);
      expect(await get('gone')).toBeUndefined();
    });

    test('others do not see what is not committed', async () => {
      await port.transaction(async tx => {
        await tx.insertInto('item').values({ id: 'hidden', n: 1 }).execute();
        expect(await get('hidden')).toBeUndefined();
      });
      expect(await get('hidden')).toEqual({ n: 1 });
    });

    test('of two serialisable increments at once none is lost, with retry', async () => {
      await port.db.insertInto('item').values({ id: 'counter', n: 0 }).execute();
      const add = () => port.transaction(async tx => {
        const { n } = await tx.selectFrom('item').select('n').where('id', '=', 'counter').executeTakeFirstOrThrow();
        await tx.updateTable('item').set({ n: n + 1 }).where('id', '=', 'counter').execute();
      }, { isolation: 'serializable', retry: true });
      await Promise.all([add(), add(), add()]);
      expect(await get('counter')).toEqual({ n: 3 });
    });

    test('values never become SQL', async () => {
      const id = `'; DROP TABLE item; --`;
      await port.db.insertInto('item').values({ id, n: 9 }).execute();
      expect((await sql<Item>`SELECT id, n FROM item WHERE id = ${id}`.execute(port.db)).rows).toEqual([{ id, n: 9 }]);
    });
  });
}
