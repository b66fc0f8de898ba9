// What every time series adapter must do.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from './common.ts';

type Trial = Stores<'series'>;
const day = (text: string) => new Date(`${text}Z`);

export function seriesConformance(name: string, make: () => Promise<Trial>): void {
  describe(`series: ${name}`, () => {
    let s: Trial;
    beforeAll(async () => { s = await make(); });

    test('a range includes its start and not its end, in time order, across months', async () => {
      const at = ['2026-01-31T23:59:59.999', '2026-02-01T00:00:00', '2026-02-28T12:00:00', '2026-03-01T00:00:00'].map(day);
      await s.series.write([...at].reverse().map((t, i) => ({ subject: 'r', metric: 'm', at: t, value: i })));
      expect((await s.series.range({ subject: 'r', metric: 'm', from: at[1]!, to: at[3]! })).map(p => p.at)).toEqual([at[1], at[2]]);
      expect((await s.series.range({ subject: 'r', metric: 'm', from: at[0]!, to: day('2027-01-01T00:00:00'), limit: 1, descending: true })).map(p => p.at)).toEqual([at[3]]);
      expect(await s.series.range({ subject: 'someone else', metric: 'm', from: at[0]!, to: at[3]! })).toEqual([]);
    });

    test('the same point again replaces its value, also inside one batch', async () => {
      const p = { subject: 'again', metric: 'm', at: day('2026-05-01T00:00:00'), value: 1 };
      await s.series.write([p, { ...p, value: 2 }]);
      await s.series.write([{ ...p, value: 3 }, { ...p, source: 'watch', value: 4 }]);
      expect((await s.series.range({ subject: 'again', metric: 'm', from: p.at, to: day('2026-05-02T00:00:00') })).map(x => x.value)).toEqual([3, 4]);
    });

    test('days follow the time zone, empty ones are left out', async () => {
      await s.series.write([['2026-04-01T15:59:00', 10], ['2026-04-01T16:00:00', 20], ['2026-04-04T00:00:00', 40]].map(([at, value]) => ({ subject: 'z', metric: 'm', at: day(String(at)), value: Number(value) })));
      const days = await s.series.aggregate({ subject: 'z', metric: 'm', from: day('2026-04-01T00:00:00'), to: day('2026-05-01T00:00:00'), bucket: 'day', timeZone: 'Asia/Shanghai' });
      expect(days.map(d => [d.at.toISOString(), d.count, d.mean])).toEqual([['2026-03-31T16:00:00.000Z', 1, 10], ['2026-04-01T16:00:00.000Z', 1, 20], ['2026-04-03T16:00:00.000Z', 1, 40]]);
    });

    test('aggregates agree with a plain computation', async () => {
      let run = 0;
      await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 86_399 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 40 }), fc.constantFrom(60, 900, 3600), async (raw, seconds) => {
        const subject = `agg${run++}`;
        const start = day('2026-06-01T00:00:00').getTime();
        const points = [...new Map(raw)].map(([t, value]) => ({ subject, metric: 'm', at: new Date(start + t * 1000), value: value + 0 }));
        await s.series.write(points);
        const got = await s.series.aggregate({ subject, metric: 'm', from: new Date(start), to: new Date(start + 86_400_000), bucket: { seconds }, percentiles: [0, 50, 100] });
        const groups = Map.groupBy(points, p => start + Math.floor((p.at.getTime() - start) / (seconds * 1000)) * seconds * 1000);
        expect(got.map(g => g.at.getTime())).toEqual([...groups.keys()].sort((a, b) => a - b));
        for (const g of got) {
          const values = groups.get(g.at.getTime())!.map(p => p.value).sort((a, b) => a - b);
          const middle = (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2;
          expect(g.count).toBe(values.length);
          expect([g.min, g.percentiles['0']]).toEqual([values[0], values[0]]);
          expect([g.max, g.percentiles['100']]).toEqual([values.at(-1), values.at(-1)]);
          expect(g.percentiles['50']).toBeCloseTo(middle, 4);
          expect(g.sum).toBeCloseTo(values.reduce((a, b) => a + b, 0), 3);
          expect(g.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 4);
        }
      }), { numRuns: 15 });
    });

    test('the newest of each metric, and the metrics there are', async () => {
      await s.series.write([['a', 1, 1], ['a', 2, 2], ['b', 1, 3]].map(([metric, d, value]) => ({ subject: 'l', metric: String(metric), at: day(`2026-07-0${d}T00:00:00`), value: Number(value) })));
      expect((await s.series.latest('l')).map(p => [p.metric, p.value])).toEqual([['a', 2], ['b', 3]]);
      expect((await s.series.latest('l', ['b', 'none'])).map(p => p.value)).toEqual([3]);
      expect(await s.series.metrics('l')).toEqual(['a', 'b']);
    });

    test('retention drops what is older, erasure one subject', async () => {
      await s.series.write(['2001-01-15T00:00:00', '2001-02-10T00:00:00', '2001-02-20T00:00:00'].flatMap(t => ['old', 'other'].map(subject => ({ subject, metric: 'm', at: day(t), value: 1 }))));
      await s.series.retain(day('2001-02-15T00:00:00'));
      const left = () => s.series.range({ subject: 'old', metric: 'm', from: day('2000-01-01T00:00:00'), to: day('2002-01-01T00:00:00') });
      expect((await left()).map(p => p.at)).toEqual([day('2001-02-20T00:00:00')]);
      await s.series.write([{ subject: 'old', metric: 'm', at: day('2001-01-16T00:00:00'), value: 2 }]); // a dropped month can come back
      expect(await left()).toHaveLength(2);
      expect(await s.series.erase('old')).toBe(2);
      expect(await left()).toEqual([]);
      expect(await s.series.metrics('other')).toEqual(['m']);
    });

    test('a transaction that already wrote may open a new month, and takes all back', async () => {
      await expect(s.relational.transaction(async tx => {
        for (const month of ['03', '04']) await s.series.write([{ subject: 'tx', metric: 'm', at: day(`2011-${month}-01T00:00:00`), value: 1 }], { tx });
        throw new Error('no');
      })).rejects.toThrow('no');
      expect(await s.series.metrics('tx')).toEqual([]);
    });

    test('what is no measurement is refused', async () => {
      const p = { subject: 'x', metric: 'm', at: day('2026-01-01T00:00:00'), value: 1 };
      for (const bad of [{ ...p, value: NaN }, { ...p, value: Infinity }, { ...p, at: new Date(NaN) }, { ...p, at: new Date(0, 0) }, { ...p, subject: '' }, { ...p, metric: 'a\0' }]) {
        if (bad.at.getTime() === new Date(0, 0).getTime() && bad.at.getUTCFullYear() >= 1900) continue;
        await expect(s.series.write([bad])).rejects.toMatchObject({ kind: 'invalid' });
      }
      await expect(s.series.aggregate({ ...p, from: p.at, to: p.at, bucket: 'day', timeZone: 'Mars/Olympus' })).rejects.toMatchObject({ code: 'series.time-zone' });
      await expect(s.series.aggregate({ ...p, from: p.at, to: p.at, bucket: { seconds: 0 } })).rejects.toMatchObject({ code: 'series.bucket' });
    });
  });
}
