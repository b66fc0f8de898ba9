// What every key ring must do.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from './common.ts';

type Trial = Stores<'keys'>;

export function keysConformance(name: string, make: () => Promise<Trial>): void {
  describe(`keys: ${name}`, () => {
    let s: Trial;
    beforeAll(async () => { s = await make(); });

    test('one key for each owner, the same every time, also when asked for by many at once', async () => {
      const keys = await Promise.all(Array.from({ length: 6 }, () => s.keys.keyFor('a')));
      expect(new Set(keys.map(k => Buffer.from(k).toString('hex'))).size).toBe(1);
      expect(keys[0]).toHaveLength(32);
      expect(Buffer.from(await s.keys.keyFor('b')).equals(keys[0]!)).toBe(false);
    });

    test('sealed values open for the same owner and context only, and not when changed', async () => {
      const sealed = await s.keys.seal('a', Buffer.from('舌淡红'), 'look/1');
      expect(Buffer.from(await s.keys.open('a', sealed, 'look/1')).toString()).toBe('舌淡红');
      await expect(s.keys.open('a', sealed, 'look/2')).rejects.toMatchObject({ kind: 'denied', code: 'crypto.open' });
      await expect(s.keys.open('b', sealed, 'look/1')).rejects.toMatchObject({ code: 'crypto.open' });
      for (let i = 0; i < sealed.length; i++) {
        const bent = Uint8Array.from(sealed);
        bent[i]! ^= 1;
        await expect(s.keys.open('a', bent, 'look/1')).rejects.toMatchObject({ code: 'crypto.open' });
      }
    });

    test('after destruction nothing opens and no new key is made', async () => {
      const sealed = await s.keys.seal('gone', Buffer.from('x'), 'c');
      expect(await s.keys.destroyed('gone')).toBe(false);
      await expect(s.relational.transaction(async tx => { await s.keys.destroy('gone', { tx }); throw new Error('no'); })).rejects.toThrow('no');
      expect(Buffer.from(await s.keys.open('gone', sealed, 'c')).toString()).toBe('x');
      expect(await s.keys.destroy('gone')).toBe(true);
      expect(await s.keys.destroy('gone')).toBe(false);
      expect(await s.keys.destroyed('gone')).toBe(true);
      await expect(s.keys.open('gone', sealed, 'c')).rejects.toMatchObject({ kind: 'not-found', code: 'keys.destroyed' });
      expect(await s.keys.destroy('never seen')).toBe(false);
      await expect(s.keys.keyFor('never seen')).rejects.toMatchObject({ code: 'keys.destroyed' });
    });

    test('a new master key takes over every living key', async () => {
      const sealed = await s.keys.seal('r', Buffer.from('kept'), 'c');
      expect(await s.keys.rewrap(new Uint8Array(32).fill(9))).toBeGreaterThan(0);
      expect(Buffer.from(await s.keys.open('r', sealed, 'c')).toString()).toBe('kept');
    });
  });
}
