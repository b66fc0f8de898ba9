// The service on a real database, through the guards: batches, a stream, alerts that do not repeat, days, the weekly report.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { DataProcessingService, UsersService } from '@suoke/contracts';
import { fromConnectError } from '@suoke/service';
import { users } from '@suoke/users';
import { migrations } from './migrations/index.ts';
import { dataProcessing } from './service.ts';
import { hosted, type TestHosting } from './testing/hosting.ts';

const now = '2026-03-18T12:00:00.000Z'; // Wednesday, 20:00 in Shanghai
let t: TestHosting;
beforeAll(async () => { t = await hosted([users, dataProcessing], { now }); });
afterAll(() => t.close());

const at = (iso: string) => timestampFromDate(new Date(iso));
const sample = (metric: string, value: number, unit: string, iso: string, device = '') => ({ metric, value, unit, at: at(iso), device });
const code = (e: unknown) => fromConnectError(e).code;

describe('data-processing', () => {
  it('refuses without consent, and another person\'s id', async () => {
    const c = t.client(DataProcessingService, await t.person('p-none', []));
    await expect(c.ingest({ samples: [sample('heart-rate', 70, '/min', now)] }).catch(code)).resolves.toBe('consent.missing');
    const own = t.client(DataProcessingService, await t.person('p-own'));
    await expect(own.ingest({ personId: 'p-none', samples: [sample('heart-rate', 70, '/min', now)] }).catch(code)).resolves.toBe('vitals.not-yours');
  });

  it('keeps good samples, refuses each bad one with its code, and converts units', async () => {
    const c = t.client(DataProcessingService, await t.person('p-mixed'));
    const r = await c.ingest({ samples: [
      sample('temperature', 98.6, '[degF]', '2026-03-18T08:00:00Z'), sample('glucose', 99.088, 'mg/dL', '2026-03-18T08:00:00Z'),
      sample('heart-rate', 70, 'mm[Hg]', now), sample('heart-rate', 700, '/min', now), sample('heart-rate', NaN, '/min', now),
      sample('mood', 3, '1', now), sample('weight', 70, 'kg', '2026-03-18T12:06:00Z'), sample('weight', 70, 'kg', '2001-01-01T00:00:00Z'),
      sample('systolic', 80, 'mm[Hg]', now), sample('diastolic', 120, 'mm[Hg]', now),
    ] });
    expect(r.accepted).toBe(2);
    expect(r.refused.map((x) => [x.index, x.code])).toEqual([[2, 'vitals.unit'], [3, 'vitals.implausible'], [4, 'vitals.value'], [5, 'vitals.metric'], [6, 'vitals.future'], [7, 'vitals.too-old'], [8, 'vitals.pressure-order'], [9, 'vitals.pressure-order']]);
    const latest = await c.getLatest({});
    expect(latest.samples.map((s) => [s.metric, s.value, s.unit])).toEqual([['temperature', 37, 'Cel'], ['glucose', 5.5, 'mmol/L']]);
  });

  it('answers the same batch once, refuses its id for other samples, and takes duplicates without harm', async () => {
    const c = t.client(DataProcessingService, await t.person('p-batch'));
    const batch = { batchId: 'b1', samples: [sample('spo2', 88, '%', '2026-03-18T10:00:00Z', 'ring')] };
    const [first, second] = await Promise.all([c.ingest(batch), c.ingest(batch)]);
    expect([first.repeatedBatch, second.repeatedBatch].sort()).toEqual([false, true]);
    expect(second.alerts.map((a) => a.id)).toEqual(first.alerts.map((a) => a.id));
    expect(first.alerts.map((a) => [a.level, a.metric, a.value, a.threshold])).toEqual([['emergency', 'spo2', 88, 90]]);
    expect(first.alerts[0]?.zh).toContain('120');
    await expect(c.ingest({ ...batch, samples: [sample('spo2', 97, '%', '2026-03-18T10:00:00Z', 'ring')] }).catch(code)).resolves.toBe('vitals.batch-reused');
    await c.ingest({ samples: batch.samples });
    const day = await c.getDaily({ metric: 'spo2', from: '2026-03-18', to: '2026-03-18' });
    expect(day.days.map((d) => [d.date, d.count, d.mean])).toEqual([['2026-03-18', 1, 88]]);
    expect((await c.listAlerts({})).alerts).toHaveLength(1);
  });

  it('announces a fresh alert in the outbox, without a word about health, and an imported old one only in the list', async () => {
    const stores = await t.house.forService('data-processing', { migrations, ports: ['relational', 'series', 'events'] });
    const c = t.client(DataProcessingService, await t.person('p-event'));
    await c.ingest({ samples: [sample('temperature', 39.4, 'Cel', '2026-03-18T11:00:00Z'), sample('temperature', 39.6, 'Cel', '2026-03-10T11:00:00Z')] });
    const events = (await stores.events.read({ types: ['alert.raised'], key: 'p-event' })).map((e) => e.data);
    expect(events).toHaveLength(1);
    expect(events[0]).toEqual({ personId: 'p-event', level: 'urgent', alertId: expect.any(String) as string });
    expect((await c.listAlerts({})).alerts.map((a) => a.value)).toEqual([39.4, 39.6]);
  });

  it('keeps every acknowledged batch of a stream', async () => {
    const c = t.client(DataProcessingService, await t.person('p-stream'));
    async function* requests() {
      for (let i = 0; i < 5; i++) yield { batchId: `s${i}`, samples: Array.from({ length: 60 }, (_, k) => sample('heart-rate', 70 + i, '/min', new Date(Date.parse('2026-03-18T09:00:00Z') + (i * 60 + k) * 1000).toISOString())) };
    }
    const acknowledged: string[] = [];
    for await (const r of c.ingestStream(requests())) {
      acknowledged.push(r.batchId);
      const day = await c.getDaily({ metric: 'heart-rate', from: '2026-03-18', to: '2026-03-18' });
      expect(day.days[0]?.count).toBe(acknowledged.length * 60);
    }
    expect(acknowledged).toEqual(['s0', 's1', 's2', 's3', 's4']);
  });

  it('ends a stream at a batch that breaks the contract, or when consent is withdrawn, and keeps what was acknowledged', async () => {
    const person = await t.person('p-withdraws');
    const c = t.client(DataProcessingService, person);
    async function* requests() {
      yield { batchId: 'a', samples: [sample('weight', 70, 'kg', '2026-03-18T09:00:00Z')] };
      await t.client(UsersService, person).setConsent({ purpose: 'care', granted: false });
      yield { batchId: 'b', samples: [sample('weight', 71, 'kg', '2026-03-18T10:00:00Z')] };
    }
    const got: string[] = [];
    await expect((async () => { for await (const r of c.ingestStream(requests())) got.push(r.batchId); })().catch(code)).resolves.toBe('consent.missing');
    expect(got).toEqual(['a']);
    await t.client(UsersService, person).setConsent({ purpose: 'care', granted: true });
    expect((await c.getLatest({})).samples.map((s) => s.value)).toEqual([70]);
  });

  it('takes a service\'s word for whose vitals they are only with that person\'s consent', async () => {
    await t.person('p-served');
    await t.person('p-unserved', []);
    const c = t.client(DataProcessingService, { id: 'platform', role: 'service', name: 'platform' });
    const samples = [sample('steps', 1200, '{steps}', '2026-03-18T09:00:00Z')];
    expect((await c.ingest({ personId: 'p-served', samples })).accepted).toBe(1);
    await expect(c.ingest({ personId: 'p-unserved', samples }).catch(code)).resolves.toBe('consent.missing');
    await expect(c.ingest({ samples }).catch(code)).resolves.toBe('vitals.person');
  });

  it('cuts days by the time zone and reports the week against the one before, the same each time', async () => {
    const c = t.client(DataProcessingService, await t.person('p-week'));
    const samples = [
      sample('weight', 70, 'kg', '2026-03-10T00:00:00Z'), sample('weight', 70.4, 'kg', '2026-03-15T15:59:59Z'), // Sunday 23:59:59 there
      sample('weight', 70.6, 'kg', '2026-03-15T16:00:00Z'), sample('weight', 73, 'kg', '2026-03-17T00:00:00Z'), // Monday 00:00 there
      sample('steps', 4000, '{steps}', '2026-03-16T04:00:00Z'), sample('steps', 5000, '{steps}', '2026-03-16T08:00:00Z'),
    ];
    await c.ingest({ samples });
    const r = await c.getWeeklyReport({ date: '2026-03-22' });
    expect([r.from, r.to]).toEqual(['2026-03-16', '2026-03-22']);
    expect(r.metrics.map((m) => [m.metric, m.days.map((d) => d.date), m.mean, m.meanBefore])).toEqual([['weight', ['2026-03-16', '2026-03-17'], 71.8, 70.2], ['steps', ['2026-03-16'], 9000, undefined]]);
    expect(r.alerts.map((a) => [a.kind, a.metric, a.value])).toEqual([['trend', 'weight', 2.6]]);
    expect(r.summaryZh).toContain('体重：测了 2 天，平均 71.8 kg，比上周高 1.6 kg。');
    expect(r.metrics[0]?.chartSvg).toMatch(/^<svg /);
    expect(await c.getWeeklyReport({ date: '2026-03-16' })).toEqual(r);
    await expect(c.getWeeklyReport({ date: '2026-02-30' }).catch(code)).resolves.toBe('date.invalid');
    await expect(c.getDaily({ metric: 'weight', from: '2020-01-01', to: '2026-01-01' }).catch(code)).resolves.toBe('date.range');
  });
});
