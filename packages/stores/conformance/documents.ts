// What every documents adapter must do.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from './common.ts';

type Trial = Stores<'documents'>;

export function documentsConformance(name: string, make: () => Promise<Trial>): void {
  describe(`documents: ${name}`, () => {
    let s: Trial;
    beforeAll(async () => { s = await make(); });

    test('versions count from 1 and guard against lost updates', async () => {
      expect(await s.documents.put('v', 'a', { n: 1 }, { ifVersion: 0 })).toBe(1);
      await expect(s.documents.put('v', 'a', { n: 9 }, { ifVersion: 0 })).rejects.toMatchObject({ kind: 'conflict', code: 'documents.version' });
      expect(await s.documents.put('v', 'a', { n: 2 }, { ifVersion: 1 })).toBe(2);
      await expect(s.documents.put('v', 'a', { n: 9 }, { ifVersion: 1 })).rejects.toMatchObject({ code: 'documents.version' });
      expect(await s.documents.put('v', 'a', { n: 3 })).toBe(3);
      expect(await s.documents.get('v', 'a')).toMatchObject({ id: 'a', version: 3, body: { n: 3 } });
      await expect(s.documents.delete('v', 'a', { ifVersion: 1 })).rejects.toMatchObject({ code: 'documents.version' });
      expect(await s.documents.delete('v', 'a', { ifVersion: 3 })).toBe(true);
      expect(await s.documents.delete('v', 'a')).toBe(false);
      expect(await s.documents.get('v', 'a')).toBeUndefined();
    });

    test('of many who write the same version exactly one succeeds', async () => {
      await s.documents.put('race', 'a', { by: -1 });
      const results = await Promise.allSettled(Array.from({ length: 8 }, (_, by) => s.documents.put('race', 'a', { by }, { ifVersion: 1 })));
      expect(results.filter(r => r.status === 'fulfilled')).toHaveLength(1);
    });

    test('finds by conditions, sorts, pages and counts', async () => {
      const people = [{ name: '王', age: 30, tags: ['a', 'b'], address: { city: '上海' } }, { name: '李', age: 4, tags: [], address: { city: '北京' } }, { name: '张', age: 52, tags: ['b'], address: { city: '上海' }, left: true }];
      await Promise.all(people.map((p, i) => s.documents.put('people', `p${i}`, p)));
      const names = async (where: Parameters<typeof s.documents.count>[1]) => (await s.documents.find<{ name: string }>('people', { where, orderBy: 'age' })).map(d => d.body.name);
      expect(await names({ 'address.city': '上海' })).toEqual(['王', '张']);
      expect(await names({ age: { gte: 5, lt: 52 } })).toEqual(['王']);
      expect(await names({ age: { in: [4, 52] } })).toEqual(['李', '张']);
      expect(await names({ age: { in: [] } })).toEqual([]);
      expect(await names({ tags: { has: 'b' } })).toEqual(['王', '张']);
      expect(await names({ left: { exists: true } })).toEqual(['张']);
      expect(await names({ left: { ne: true }, 'address.city': '上海' })).toEqual(['王']);
      expect(await names({ age: '30' })).toEqual([]);
      expect(await names({ name: { gt: 0 } })).toEqual([]);
      expect((await s.documents.find<{ name: string }>('people', { orderBy: 'age', descending: true, limit: 1, offset: 1 })).map(d => d.body.name)).toEqual(['王']);
      expect(await s.documents.count('people', { age: { gt: 10 } })).toBe(2);
      expect(await s.documents.find('nobody')).toEqual([]);
    });

    test('a value equal to the asked one is not an array that holds it', async () => {
      await s.documents.put('shape', 'plain', { x: 1 });
      await s.documents.put('shape', 'list', { x: [1] });
      expect((await s.documents.find('shape', { where: { x: 1 } })).map(d => d.id)).toEqual(['plain']);
    });

    test('takes part in a transaction', async () => {
      await expect(s.relational.transaction(async tx => { await s.documents.put('tx', 'a', {}, { tx }); expect(await s.documents.get('tx', 'a', { tx, forUpdate: true })).toBeDefined(); throw new Error('no'); })).rejects.toThrow('no');
      expect(await s.documents.get('tx', 'a')).toBeUndefined();
    });

    test('what cannot be kept is refused by name', async () => {
      const loop: { self?: unknown } = {};
      loop.self = loop;
      for (const body of [loop, { text: 'a\0b' }, { n: 1n }]) await expect(s.documents.put('bad', 'a', body)).rejects.toMatchObject({ kind: 'invalid', code: 'documents.body' });
      await expect(s.documents.put('bad', 'a', { text: 'x'.repeat(17 * 1024 * 1024) })).rejects.toMatchObject({ kind: 'too-large' });
      await expect(s.documents.find('bad', { where: { 'a..b': 1 } })).rejects.toMatchObject({ code: 'documents.path' });
    });

    test('any JSON comes back as it was', async () => {
      await fc.assert(fc.asyncProperty(fc.string(), fc.jsonValue({ stringUnit: 'grapheme' }), async (id, value) => {
        if (JSON.stringify([id, value]).includes('\\u0000')) return;
        const body = { value };
        await s.documents.put('any', id, body);
        const back = await s.documents.get('any', id);
        expect(back?.body).toEqual(JSON.parse(JSON.stringify(body)));
      }), { numRuns: 40 });
    });
  });
}
