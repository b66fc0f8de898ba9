// What every ledger adapter must do.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from './common.ts';

type Trial = Stores<'ledger'>;
const leaf = (text: string) => new Uint8Array(Buffer.from(text));

export function ledgerConformance(name: string, make: () => Promise<Trial>): void {
  describe(`ledger: ${name}`, () => {
    let s: Trial;
    beforeAll(async () => { s = await make(); });
    const append = (log: string, text: string) => s.relational.transaction(tx => s.ledger.append(tx, log, leaf(text)));

    test('indices have no gaps, also among many at once and after a rollback', async () => {
      expect(await s.ledger.size('a')).toBe(0);
      await Promise.all(Array.from({ length: 20 }, (_, i) => i % 5 === 4
        ? s.relational.transaction(async tx => { await s.ledger.append(tx, 'a', leaf(`no ${i}`)); throw new Error('no'); }).catch(() => undefined)
        : append('a', `yes ${i}`)));
      const all = await s.ledger.range('a', 0, 100);
      expect(all.map(e => e.index)).toEqual(Array.from({ length: 16 }, (_, i) => i));
      expect(all.every(e => Buffer.from(e.leaf).toString().startsWith('yes'))).toBe(true);
      expect(await s.ledger.size('a')).toBe(16);
    });

    test('finds a leaf and reads a range', async () => {
      for (const t of ['x', 'y', 'x']) await append('b', t);
      expect(await s.ledger.find('b', leaf('x'))).toBe(0);
      expect(await s.ledger.find('b', leaf('nothing'))).toBeUndefined();
      expect((await s.ledger.range('b', 1, 3)).map(e => Buffer.from(e.leaf).toString())).toEqual(['y', 'x']);
      await expect(s.ledger.range('b', 0, 10_001)).rejects.toMatchObject({ code: 'ledger.range' });
      await expect(append('b', '')).rejects.toMatchObject({ code: 'ledger.leaf' });
    });

    test('heads only grow and never contradict', async () => {
      for (const t of ['1', '2', '3']) await append('h', t);
      const put = (size: number, root: string) => s.relational.transaction(tx => s.ledger.putHead(tx, 'h', { size, root: leaf(root), data: { signature: 'S' } }));
      await put(2, 'r2');
      await put(2, 'r2');
      for (const [size, root] of [[2, 'other'], [1, 'r1'], [4, 'r4'], [-1, 'r'], [2.5, 'r']] as const) await expect(put(size, root)).rejects.toMatchObject({ kind: 'conflict', code: 'ledger.head' });
      await put(3, 'r3');
      expect(await s.ledger.latestHead('h')).toMatchObject({ size: 3, root: leaf('r3'), data: { signature: 'S' } });
      expect((await s.ledger.heads('h')).map(h => h.size)).toEqual([2, 3]);
      expect((await s.ledger.heads('h', { after: 2 })).map(h => h.size)).toEqual([3]);
      expect(await s.ledger.latestHead('none')).toBeUndefined();
    });
  });
}
