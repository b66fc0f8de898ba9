// Thresholds at their limits, sustained readings, trends, and that a cause is not told twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notRepeated, quiet, type Candidate, type Level } from './alert.ts';
import { addDays } from './days.ts';
import { thresholdAlerts } from './evaluate.ts';
import { metricOrder, type MetricCode } from './metrics.ts';
import type { Sample } from './samples.ts';
import { median, theilSen } from './statistics.ts';
import { crossed, thresholds } from './thresholds.ts';
import { daysOf, trendAlerts, type DayValue, type Hour } from './trends.ts';

const t0 = Date.parse('2026-03-18T08:00:00Z');
const sample = (metric: MetricCode, value: number, seconds = 0): Sample => ({ metric, value, at: new Date(t0 + seconds * 1000), device: '' });
const none = new Map<MetricCode, Sample[]>();

describe('thresholds', () => {
  it.each([
    ['systolic', 139, undefined], ['systolic', 140, 'notice'], ['systolic', 179.9, 'notice'], ['systolic', 180, 'urgent'], ['systolic', 90, 'notice'], ['systolic', 91, undefined],
    ['diastolic', 89, undefined], ['diastolic', 90, 'notice'], ['diastolic', 110, 'urgent'], ['spo2', 94, undefined], ['spo2', 93, 'notice'], ['spo2', 91, 'urgent'], ['spo2', 90, 'urgent'], ['spo2', 89.9, 'emergency'],
    ['temperature', 38, undefined], ['temperature', 38.1, 'notice'], ['temperature', 39.1, 'urgent'], ['temperature', 41.6, 'emergency'], ['temperature', 35, 'urgent'], ['temperature', 35.1, undefined],
    ['heart-rate', 130, undefined], ['heart-rate', 131, 'notice'], ['heart-rate', 41, undefined], ['heart-rate', 40, 'notice'], ['respiratory-rate', 20, undefined], ['respiratory-rate', 21, 'notice'], ['respiratory-rate', 25, 'urgent'], ['respiratory-rate', 8, 'urgent'],
    ['glucose', 3.9, undefined], ['glucose', 3.8, 'notice'], ['glucose', 2.9, 'urgent'], ['glucose', 16.7, undefined], ['glucose', 16.8, 'urgent'], ['glucose', 33.4, 'emergency'],
    ['steps', 100_000, undefined], ['weight', 200, undefined],
  ] as const)('%s %d: %s', (metric, value, level) => expect(crossed(metric, value)?.level).toBe(level));

  it('name a source each, and get worse the further out a value lies', () => {
    const rank = (l?: Level) => (l === undefined ? 0 : ['notice', 'urgent', 'emergency'].indexOf(l) + 1);
    for (const t of thresholds) expect(t.source.length).toBeGreaterThan(10);
    fc.assert(fc.property(fc.constantFrom(...metricOrder), fc.constantFrom('high', 'low'), fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), (m, side, v, d) => {
      const [near, far] = side === 'high' ? [crossed(m, v), crossed(m, v + d)] : [crossed(m, v), crossed(m, v - d)];
      if (near?.side === side) expect(rank(far?.level)).toBeGreaterThanOrEqual(rank(near.level));
    }));
  });

  it('takes one reading alone, but not one artefact among others', () => {
    expect(thresholdAlerts([sample('spo2', 85)], none, '120').map((a) => a.level)).toEqual(['emergency']);
    const around = [97, 96, 98, 85, 97].map((v, i) => sample('spo2', v, i * 60));
    expect(thresholdAlerts(around, none, '120')).toEqual([]);
    expect(thresholdAlerts([sample('spo2', 85)], new Map([['spo2', [sample('spo2', 97, -60), sample('spo2', 96, -120)]]]), '120')).toEqual([]);
    expect(thresholdAlerts([sample('spo2', 85)], new Map([['spo2', [sample('spo2', 97, -601)]]]), '120')).toHaveLength(1);
  });

  it('tells both pressures as one cause', () => {
    const found = notRepeated(thresholdAlerts([sample('systolic', 150), sample('diastolic', 95)], none, '120'), []);
    expect(found).toHaveLength(1);
  });

  it('looks through ten thousand samples of a bad day at once', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => sample('spo2', 80, i));
    expect(notRepeated(thresholdAlerts(many, none, '120'), [])).toHaveLength(3); // 2 h 47 min, quiet for one hour each
  });
});

describe('notRepeated', () => {
  const candidate = fc.record({ cause: fc.constantFrom('a', 'b'), kind: fc.constantFrom('threshold' as const, 'trend' as const), level: fc.constantFrom<Level>('emergency', 'urgent', 'notice'), minute: fc.integer({ min: 0, max: 30_000 }) })
    .map(({ cause, kind, level, minute }): Candidate => ({ cause: `${cause}.${kind}`, kind, level, metric: 'spo2', value: 1, threshold: 1, zh: '', en: '', source: '', at: new Date(t0 + minute * 60_000) }));

  it('never tells a cause twice within its quiet time unless it got worse, and never loses one that was not told', () => {
    const rank = (l: Level) => ['notice', 'urgent', 'emergency'].indexOf(l);
    fc.assert(fc.property(fc.array(candidate, { maxLength: 40 }), (list) => {
      const told = notRepeated(list, []);
      told.forEach((c, i) => {
        for (const p of told.slice(0, i)) {
          if (p.cause === c.cause && rank(p.level) >= rank(c.level)) expect(c.at.getTime() - p.at.getTime()).toBeGreaterThanOrEqual(quiet[c.kind][c.level]);
        }
      });
      for (const c of list) expect(told.some((p) => p === c || (p.cause === c.cause && rank(p.level) >= rank(c.level) && Math.abs(p.at.getTime() - c.at.getTime()) < quiet[c.kind][c.level]))).toBe(true);
      expect(notRepeated(list, told)).toEqual([]);
    }));
  });

  it('gives the same whether samples come in one batch or one by one', () => {
    fc.assert(fc.property(fc.array(candidate, { maxLength: 20 }), (list) => {
      const sorted = notRepeated(list, []);
      const oneByOne: Candidate[] = [];
      for (const c of [...list].sort((a, b) => a.at.getTime() - b.at.getTime() || ['emergency', 'urgent', 'notice'].indexOf(a.level) - ['emergency', 'urgent', 'notice'].indexOf(b.level))) oneByOne.push(...notRepeated([c], oneByOne));
      expect(oneByOne).toEqual(sorted);
    }));
  });
});

describe('trends', () => {
  const today = '2026-03-18';
  const at = new Date(t0);
  const days = (values: readonly (number | undefined)[], over: Partial<DayValue> = {}): DayValue[] => values.flatMap((v, i) => (v === undefined ? [] : [{ date: addDays(today, i + 1 - values.length), count: 2, mean: v, min: v, max: v, lowestHour: v, ...over }]));
  const causes = (m: MetricCode, values: readonly (number | undefined)[]) => trendAlerts(m, days(values), today, at).map((a) => a.cause);

  it('sees more than two kilograms within three days', () => {
    expect(causes('weight', [70, 70.5, 71, 72.1])).toEqual(['weight.gain']);
    expect(causes('weight', [70, 70.5, 71, 72])).toEqual([]);
    expect(causes('weight', [69, 72, 72, 72, 72.5])).toEqual([]); // four days ago does not count
    expect(causes('weight', [74, 72, 70])).toEqual([]);
  });
  it('sees a high mean at home on three days of two readings', () => {
    expect(causes('systolic', [136, 134, 135.1])).toEqual(['pressure.mean']);
    expect(causes('systolic', [150, 150])).toEqual([]);
    expect(trendAlerts('systolic', days([150, 150, 150], { count: 1 }), today, at)).toEqual([]);
    expect(causes('diastolic', [85, 85, 85])).toEqual(['pressure.mean']);
  });
  it('sees a resting heart rate that rises all week, and is not misled by one wild day', () => {
    expect(causes('heart-rate', [60, 62, 63, 64, 66, 67, 69])).toEqual(['heart-rate.rising']);
    expect(causes('heart-rate', [60, 61, 60, 110, 61, 60, 61])).toEqual([]);
    expect(causes('heart-rate', [60, undefined, undefined, 64, undefined, 67, 69])).toEqual([]);
  });
  it('sees saturation fall and fever stay', () => {
    expect(causes('spo2', [98, 98, 97, 96, 96, 95, 94])).toEqual(['spo2.falling']);
    expect(causes('temperature', [38.2, 38.5, 38.1])).toEqual(['temperature.days']);
    expect(causes('temperature', [38.2, undefined, 38.5, 38.1])).toEqual([]);
  });

  it('adds hours up exactly', () => {
    fc.assert(fc.property(fc.array(fc.record({ hour: fc.integer({ min: 0, max: 60 }), value: fc.integer({ min: 40, max: 180 }) }), { minLength: 1 }), fc.integer({ min: 0, max: 100 }), (list, cut) => {
      const hours = list.map(({ hour, value }): Hour => ({ hour, date: hour < 24 ? 'a' : hour < 48 ? 'b' : 'c', count: 1, sum: value, min: value, max: value }));
      const byHour = new Map<number, Hour>();
      for (const h of hours.slice(0, cut)) {
        const m = byHour.get(h.hour);
        byHour.set(h.hour, m ? { ...m, count: m.count + 1, sum: m.sum + h.sum, min: Math.min(m.min, h.min), max: Math.max(m.max, h.max) } : h);
      }
      expect(daysOf([...byHour.values(), ...hours.slice(cut)])).toEqual(daysOf(hours));
      for (const d of daysOf(hours)) expect(d.min <= d.lowestHour && d.lowestHour <= d.mean + 1e-9 && d.mean <= d.max + 1e-9).toBe(true);
    }));
  });

  it('draws the Theil–Sen line', () => {
    fc.assert(fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 4, max: 9 }), fc.integer({ min: -1000, max: 1000 }), (a, b, n, wild) => {
      const points = Array.from({ length: n }, (_, i): [number, number] => [i, a * i + b]);
      expect(theilSen(points)).toBeCloseTo(a, 9);
      if (n >= 5) expect(theilSen([...points.slice(0, -1), [n - 1, wild]])).toBeCloseTo(a, 9);
    }));
    expect(median([])).toBeNaN();
  });
});
