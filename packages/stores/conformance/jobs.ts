// What every jobs adapter must do.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from './common.ts';

type Trial = Stores<'jobs'>;

export function jobsConformance(name: string, make: () => Promise<Trial>): void {
  describe(`jobs: ${name}`, () => {
    let s: Trial;
    beforeAll(async () => { s = await make(); });
    const finished = (queue: string, id: string | undefined) => expect.poll(async () => (await s.jobs.status(queue, id!))?.state, { timeout: 15_000, interval: 50 });

    test('works what was enqueued, and nothing of a transaction that failed', async () => {
      await s.jobs.queue('plain');
      const seen: unknown[] = [];
      await expect(s.relational.transaction(async tx => { await s.jobs.enqueue('plain', { n: 0 }, { tx }); throw new Error('no'); })).rejects.toThrow('no');
      const id = await s.relational.transaction(tx => s.jobs.enqueue('plain', { n: 1 }, { tx }));
      const second = await s.jobs.enqueue('plain', { n: 2 });
      const worker = await s.jobs.work<{ n: number }>('plain', async job => { seen.push(job.data.n); return 'ok'; }, { pollSeconds: 0.5 });
      await finished('plain', id).toBe('completed');
      await finished('plain', second).toBe('completed');
      expect(seen.sort()).toEqual([1, 2]);
      await worker.stop();
    });

    test('tries again after a failure; what failed for good can be put back', async () => {
      await s.jobs.queue('retry', { retryLimit: 0 });
      let healed = false;
      const worker = await s.jobs.work('retry', async () => { if (!healed) throw new Error('broken'); }, { pollSeconds: 0.5 });
      const id = await s.jobs.enqueue('retry', {});
      await finished('retry', id).toBe('failed');
      healed = true;
      expect(await s.jobs.retryFailed('retry', id)).toBe(1);
      await finished('retry', id).toBe('completed');
      await worker.stop();
    });

    test('one waiting job for each singleton key; others are not held back', async () => {
      await s.jobs.queue('single');
      expect(await s.jobs.enqueue('single', {}, { singletonKey: 'a' })).toBeDefined();
      expect(await s.jobs.enqueue('single', {}, { singletonKey: 'a' })).toBeUndefined();
      expect(await s.jobs.enqueue('single', {}, { singletonKey: 'b' })).toBeDefined();
      expect(await s.jobs.enqueue('single', {})).toBeDefined();
      expect(await s.jobs.enqueue('single', {})).toBeDefined();
    });

    test('not before its time; a schedule is checked', async () => {
      await s.jobs.queue('later');
      let ran = false;
      const worker = await s.jobs.work('later', async () => { ran = true; }, { pollSeconds: 0.5 });
      const id = await s.jobs.enqueue('later', {}, { startAfter: new Date(Date.now() + 3600_000) });
      await new Promise(resolve => setTimeout(resolve, 700));
      expect([ran, (await s.jobs.status('later', id!))?.state]).toEqual([false, 'created']);
      await s.jobs.schedule('later', '0 8 * * 1', { weekly: true }, { key: 'report' });
      await s.jobs.unschedule('later', 'report');
      await expect(s.jobs.schedule('later', 'every day', {})).rejects.toMatchObject({ code: 'jobs.schedule' });
      await worker.stop();
    });

    test('an unknown queue is refused', async () => {
      await expect(s.jobs.enqueue('unknown', {})).rejects.toMatchObject({ code: 'jobs.queue' });
    });
  });
}
