// What every events adapter must do.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Delivery } from '../ports/index.ts';
import type { Stores } from './common.ts';

type Trial = Stores<'events' | 'documents' | 'service'>;

export function eventsConformance(name: string, make: () => Promise<Trial>): void {
  describe(`events: ${name}`, () => {
    let s: Trial;
    beforeAll(async () => { s = await make(); });
    const publish = (type: string, key: string, ...ns: number[]) => s.relational.transaction(tx => s.events.publish(tx, ...ns.map(n => ({ type, key, data: { n } }))));
    const gather = (into: unknown[]) => async (d: Delivery) => { into.push(d.event.data['n']); };

    test('delivered with the commit, never without it', async () => {
      const seen: unknown[] = [];
      const sub = await s.events.subscribe('commit', { types: ['commit.*'] }, gather(seen));
      await expect(s.relational.transaction(async tx => { await s.events.publish(tx, { type: 'commit.no', key: 'k', data: { n: 0 } }); throw new Error('no'); })).rejects.toThrow('no');
      await publish('commit.yes', 'k', 1);
      await publish('other.thing', 'k', 2);
      await sub.drained();
      expect(seen).toEqual([1]);
      await sub.stop();
    });

    test('waits for a consumer that is away, each consumer gets its own, the past only on demand', async () => {
      const [a, b, late, all]: unknown[][] = [[], [], [], []];
      await (await s.events.subscribe('away-a', { types: ['away.x'] }, gather(a!))).stop();
      const subB = await s.events.subscribe('away-b', { types: ['away.x'] }, gather(b!));
      await publish('away.x', 'k', 1, 2);
      const subA = await s.events.subscribe('away-a', { types: ['away.x'] }, gather(a!));
      const subLate = await s.events.subscribe('away-late', { types: ['away.x'] }, gather(late!));
      const subAll = await s.events.subscribe('away-all', { types: ['away.x'], from: 'beginning' }, gather(all!));
      await Promise.all([subA, subB, subLate, subAll].map(x => x.drained()));
      expect([a, b, late, all]).toEqual([[1, 2], [1, 2], [], [1, 2]]);
      await Promise.all([subA, subB, subLate, subAll].map(x => x.stop()));
    });

    test('events of one key come in commit order, whatever fails on the way; other keys go on meanwhile', async () => {
      const seen: Record<string, unknown[]> = {};
      let failures = 0;
      const sub = await s.events.subscribe('order', { types: ['order.x'], backoffMs: 20 }, async d => {
        if (d.event.data['n'] === 2 && d.event.key === 'k0' && failures++ < 2) throw new Error('not yet');
        (seen[d.event.key] ??= []).push(d.event.data['n']);
      });
      const keys = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'];
      await Promise.all(keys.map(async key => { for (const n of [1, 2, 3, 4]) await publish('order.x', key, n); }));
      await sub.drained();
      expect(seen).toEqual(Object.fromEntries(keys.map(k => [k, [1, 2, 3, 4]])));
      expect(failures).toBe(3);
      await sub.stop();
    });

    test('publishers of one key at once: sequence order is commit order', async () => {
      const seen: unknown[] = [];
      const sub = await s.events.subscribe('race', { types: ['race.x'] }, gather(seen));
      let commits = 0;
      await Promise.all(Array.from({ length: 12 }, () => s.relational.transaction(async tx => {
        const d = await s.documents.get<{ n: number }>('race', 'counter', { tx });
        await s.events.publish(tx, { type: 'race.x', key: 'same', data: { n: -1 } }); // from here on we are alone with the key
        const now = await s.documents.get<{ n: number }>('race', 'counter', { tx });
        commits = (now?.body.n ?? d?.body.n ?? 0) + 1;
        await s.documents.put('race', 'counter', { n: commits }, { tx });
        await s.events.publish(tx, { type: 'race.x', key: 'same', data: { n: commits } });
      })));
      await sub.drained();
      expect(seen.filter(n => n !== -1)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
      await sub.stop();
    });

    test('done inside the consumer\'s transaction: its effect happens once although the handler fails afterwards', async () => {
      let calls = 0;
      const sub = await s.events.subscribe('once', { types: ['once.x'], backoffMs: 5 }, async d => {
        calls++;
        if (calls === 1) throw new Error('before anything');
        await s.relational.transaction(async tx => {
          if (!await d.done(tx)) return;
          const n = (await s.documents.get<{ n: number }>('once', 'effect', { tx }))?.body.n ?? 0;
          await s.documents.put('once', 'effect', { n: n + 1 }, { tx });
        });
        throw new Error('after the commit');
      });
      await publish('once.x', 'k', 1);
      await sub.drained();
      expect(calls).toBe(2);
      expect((await s.documents.get('once', 'effect'))?.body).toEqual({ n: 1 });
      await sub.stop();
    });

    test('after the last attempt a dead letter, which can be looked at and put back', async () => {
      let healed = false;
      const seen: unknown[] = [];
      const sub = await s.events.subscribe('dead', { types: ['dead.x'], maxAttempts: 3, backoffMs: 5 }, async d => {
        if (!healed && d.event.data['n'] === 1) throw Object.assign(new Error('broken'), { code: 'X' });
        seen.push([d.event.data['n'], d.attempt]);
      });
      const [id] = await publish('dead.x', 'k', 1, 2);
      await sub.drained();
      const consumer = `${s.service}.dead`;
      expect(seen).toEqual([[2, 1]]);
      expect(await s.events.deadLetters({ consumer })).toMatchObject([{ consumer, attempts: 3, error: 'X: broken', event: { id, key: 'k', data: { n: 1 } } }]);
      expect((await s.events.backlog()).find(b => b.consumer === consumer)).toMatchObject({ waiting: 0, dead: 1 });
      healed = true;
      expect(await s.events.requeue({ consumer, eventId: id! })).toBe(1);
      await sub.drained();
      expect(seen).toEqual([[2, 1], [1, 1]]);
      expect(await s.events.deadLetters({ consumer })).toEqual([]);
      await sub.stop();
    });

    test('a handler that hangs is given up, and may not mark its delivery done any more', async () => {
      const late: boolean[] = [];
      let calls = 0;
      const sub = await s.events.subscribe('hang', { types: ['hang.x'], timeoutMs: 60, backoffMs: 5 }, async d => {
        if (++calls > 1) return;
        await new Promise(resolve => d.signal.addEventListener('abort', resolve));
        await sub.drained();
        late.push(await s.relational.transaction(tx => d.done(tx)));
      });
      await publish('hang.x', 'k', 1);
      await expect.poll(() => late, { timeout: 5000 }).toEqual([false]);
      expect(calls).toBe(2);
      await sub.stop();
    });

    test('the log can be read and pruned', async () => {
      const ids = await publish('log.x', 'me', 1, 2, 3);
      const read = await s.events.read({ types: ['log.*'], key: 'me' });
      expect(read.map(e => [e.id, e.source, e.data['n']])).toEqual(ids.map((id, i) => [id, s.service, i + 1]));
      expect((await s.events.read({ types: ['log.*'], after: read[0]!.sequence, limit: 1 })).map(e => e.id)).toEqual([ids[1]]);
      await s.events.prune(new Date(Date.now() + 1000 * 3600 * 24 * 36500));
      expect(await s.events.read({ types: ['log.*'] })).toEqual([]);
    });

    test('bad names and the same consumer twice are refused', async () => {
      await expect(publish('NoDots', 'k', 1)).rejects.toMatchObject({ code: 'events.type' });
      await expect(publish('a.b', '', 1)).rejects.toMatchObject({ code: 'events.type' });
      const sub = await s.events.subscribe('twice', { types: ['x.y'] }, async () => undefined);
      await expect(s.events.subscribe('twice', { types: ['x.y'] }, async () => undefined)).rejects.toMatchObject({ code: 'events.consumer' });
      await sub.stop();
    });
  });
}
