import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealedDocuments } from './sealed.ts';
import { testStores, type TestStores } from './testing.ts';

let t: TestStores<unknown>;
const notes = sealedDocuments<{ text: string; n: number }, { kind: string }>('note');
beforeAll(async () => { t = await testStores('sealing'); });
afterAll(() => t.close());
const note = (text: string, n = 0) => ({ personId: 'an', open: { kind: 'a' }, value: { text, n } });

it('keeps the open fields readable and the rest not', async () => {
  expect(await notes.put(t.stores, '1', note('头晕'), { ifVersion: 0 })).toBe(1);
  const raw = JSON.stringify(await t.stores.documents.get('note', '1'));
  expect(raw).toContain('"kind":"a"');
  expect(raw).not.toContain('头晕');
  expect(await notes.get(t.stores, '1')).toMatchObject({ id: '1', personId: 'an', open: { kind: 'a' }, value: { text: '头晕' }, version: 1 });
  expect((await notes.find(t.stores, { where: { kind: 'a', personId: 'an' } })).map((d) => d.value.text)).toEqual(['头晕']);
  const seen = await notes.peek(t.stores, '1');
  expect(seen).toMatchObject({ personId: 'an', open: { kind: 'a' } });
  expect(await seen?.unseal()).toEqual({ text: '头晕', n: 0 });
});
it('does not open under another id', async () => {
  const moved = await t.stores.documents.get<object>('note', '1');
  await t.stores.documents.put('note', '2', moved?.body ?? {});
  await expect(notes.get(t.stores, '2')).rejects.toMatchObject({ code: 'crypto.open' });
  await t.stores.documents.delete('note', '2');
});
it('loses no change of many at once, from the very first on', async () => {
  await Promise.all(Array.from({ length: 3 }, () => notes.change(t.stores, 'count', (old) => note('x', (old?.value.n ?? 0) + 1))));
  await Promise.all(Array.from({ length: 8 }, () => notes.change(t.stores, 'count', (old) => note('x', (old?.value.n ?? 0) + 1))));
  expect((await notes.get(t.stores, 'count'))?.value.n).toBe(11);
});
it('writes nothing for no change, and nothing of a refused one', async () => {
  expect((await notes.change(t.stores, '1', () => undefined))?.value.text).toBe('头晕');
  await expect(notes.change(t.stores, '1', () => { throw new Error('no'); })).rejects.toThrow('no');
  expect((await notes.get(t.stores, '1'))?.version).toBe(1);
});
it('is gone with the key', async () => {
  await t.stores.keys.destroy('an');
  await expect(notes.get(t.stores, '1')).rejects.toMatchObject({ code: 'keys.destroyed' });
  const seen = await notes.peek(t.stores, '1');
  expect(seen?.open).toMatchObject({ kind: 'a' }); // what stands in the open stays countable
  await expect(seen?.unseal()).rejects.toMatchObject({ code: 'keys.destroyed' });
});
