// What every cache adapter must do.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cache } from '../ports/cache.ts';

/** `advance` moves the clock that the cache reads. */
export function cacheConformance(name: string, make: () => Promise<{ cache: Cache; advance: (ms: number) => Promise<void> | void }>): void {
  describe(`cache: ${name}`, () => {
    let cache: Cache;
    let advance: (ms: number) => Promise<void> | void;
    beforeAll(async () => { ({ cache, advance } = await make()); });

    test('keeps a copy until its time is over', async () => {
      const value = { list: [1] };
      await cache.set('a', value, 1000);
      value.list.push(2);
      expect(await cache.get('a')).toEqual({ list: [1] });
      await advance(999);
      expect(await cache.get('a')).toEqual({ list: [1] });
      await advance(2);
      expect(await cache.get('a')).toBeUndefined();
      expect(await cache.delete('a')).toBe(false);
    });

    test('a cached null is not an absent value', async () => {
      await cache.set('null', null);
      expect(await cache.get('null')).toBeNull();
      expect(await cache.delete('null')).toBe(true);
      expect(await cache.get('null')).toBeUndefined();
    });

    test('counts; the time runs from the first increment', async () => {
      expect(await cache.increment('n', 1, 1000)).toBe(1);
      await advance(600);
      expect(await cache.increment('n', 5, 1000)).toBe(6);
      await advance(600);
      expect(await cache.increment('n')).toBe(1);
    });

    test('computes once for all who ask at once, and again after a failure', async () => {
      let calls = 0;
      const compute = async () => { calls++; if (calls === 1) throw new Error('first'); return calls; };
      const first = await Promise.allSettled([cache.remember('m', 1000, compute), cache.remember('m', 1000, compute)]);
      expect(first.map(r => r.status)).toEqual(['rejected', 'rejected']);
      expect(await Promise.all([cache.remember('m', 1000, compute), cache.remember('m', 1000, compute)])).toEqual([2, 2]);
      expect(calls).toBe(2);
    });

    test('a token bucket lets a burst through, then the refill rate', async () => {
      const limit = { capacity: 3, refillPerSecond: 2 };
      for (const remaining of [2, 1, 0]) expect(await cache.take('t', limit)).toEqual({ allowed: true, remaining, retryAfterMs: 0 });
      expect(await cache.take('t', limit)).toEqual({ allowed: false, remaining: 0, retryAfterMs: 500 });
      await advance(500);
      expect((await cache.take('t', limit)).allowed).toBe(true);
      expect((await cache.take('t', limit)).allowed).toBe(false);
      expect((await cache.take('someone else', limit)).allowed).toBe(true);
      await expect(cache.take('t', limit, 4)).rejects.toMatchObject({ code: 'cache.limit' });
    });

    test('over any time no more goes through than burst plus refill', async () => {
      let run = 0;
      await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }), fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 40 }), async (capacity, refillPerSecond, waits) => {
        const key = `p${run++}`;
        let passed = 0;
        let elapsed = 0;
        for (const ms of waits) {
          await advance(ms);
          elapsed += ms;
          const d = await cache.take(key, { capacity, refillPerSecond });
          passed += d.allowed ? 1 : 0;
          expect(d.retryAfterMs > 0).toBe(!d.allowed);
        }
        expect(passed).toBeLessThanOrEqual(capacity + elapsed / 1000 * refillPerSecond + 1e-6);
      }), { numRuns: 50 });
    });
  });
}
