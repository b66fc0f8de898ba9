// Trend alerts over the last days of one metric.
import type { Candidate, Level } from './alert.ts';
import { addDays, daysBetween } from './days.ts';
import { round4, type MetricCode } from './metrics.ts';
import { mean, theilSen } from './statistics.ts';
import { trendWords } from './wording.ts';

/** One hour of one metric, as the store aggregates it; hours can be added up exactly. */
export interface Hour { date: string; count: number; sum: number; min: number; max: number; hour: number }
export interface DayValue { date: string; count: number; mean: number; min: number; max: number; /** lowest mean of an hour: for the heart rate, the resting one */ lowestHour: number }

export const trendDays = 7;
export const trendMetrics: ReadonlySet<MetricCode> = new Set(['weight', 'systolic', 'diastolic', 'heart-rate', 'spo2', 'temperature']);

/** Days with samples, in order. Hours of the same `hour` (its start, ms) are merged first. */
export function daysOf(hours: readonly Hour[]): DayValue[] {
  const merged = new Map<number, Hour>();
  for (const h of hours) {
    const m = merged.get(h.hour);
    merged.set(h.hour, m ? { ...m, count: m.count + h.count, sum: m.sum + h.sum, min: Math.min(m.min, h.min), max: Math.max(m.max, h.max) } : h);
  }
  const days = new Map<string, Hour[]>();
  for (const h of merged.values()) days.set(h.date, [...(days.get(h.date) ?? []), h]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, hs]) => {
    const count = hs.reduce((n, h) => n + h.count, 0);
    return { date, count, mean: hs.reduce((n, h) => n + h.sum, 0) / count, min: Math.min(...hs.map((h) => h.min)), max: Math.max(...hs.map((h) => h.max)), lowestHour: Math.min(...hs.map((h) => h.sum / h.count)) };
  });
}

type Rule = (days: readonly DayValue[], today: string) => { level: Level; value: number; threshold: number } | undefined;
interface TrendRule { name: keyof typeof trendWords; cause: string; metrics: readonly MetricCode[]; source: string; rule: Rule }

/** Change over six days along the Theil–Sen line; undefined with fewer than five days measured. */
function change(days: readonly DayValue[], value: (d: DayValue) => number): number | undefined {
  if (days.length < 5) return undefined;
  const first = (days[0] as DayValue).date;
  return theilSen(days.map((d) => [daysBetween(first, d.date), value(d)])) * (trendDays - 1);
}

/** Mean of home readings on at least three days, two readings or more on each. */
const homeMean = (limit: number): Rule => (days) => {
  const measured = days.filter((d) => d.count >= 2);
  const value = mean(measured.map((d) => d.mean));
  return measured.length >= 3 && value >= limit ? { level: 'notice', value, threshold: limit } : undefined;
};

const rules: readonly TrendRule[] = [
  {
    name: 'weight-gain', cause: 'weight.gain', metrics: ['weight'], source: 'ESC Guidelines for heart failure (2016, 2021): more than 2 kg in 3 days',
    rule: (days, today) => {
      const last = days.find((d) => d.date === today);
      const before = days.filter((d) => d.date < today && d.date >= addDays(today, -3)).map((d) => d.mean);
      const gain = last && before.length ? last.mean - Math.min(...before) : 0;
      return gain > 2 ? { level: 'notice', value: gain, threshold: 2 } : undefined;
    },
  },
  { name: 'pressure-mean', cause: 'pressure.mean', metrics: ['systolic'], source: '2018 ESC/ESH: home mean from 135 mmHg systolic', rule: homeMean(135) },
  { name: 'pressure-mean', cause: 'pressure.mean', metrics: ['diastolic'], source: '2018 ESC/ESH: home mean from 85 mmHg diastolic', rule: homeMean(85) },
  {
    name: 'resting-heart-rate', cause: 'heart-rate.rising', metrics: ['heart-rate'], source: "project's own: lowest hour of each day, Theil–Sen line over a week, +8 /min or more",
    rule: (days) => {
      const rise = change(days, (d) => d.lowestHour);
      return rise !== undefined && rise >= 8 ? { level: 'notice', value: rise, threshold: 8 } : undefined;
    },
  },
  {
    name: 'spo2-fall', cause: 'spo2.falling', metrics: ['spo2'], source: "project's own: daily means, Theil–Sen line over a week, 3 points down or more",
    rule: (days) => {
      const fall = change(days, (d) => d.mean);
      return fall !== undefined && fall <= -3 ? { level: 'notice', value: fall, threshold: -3 } : undefined;
    },
  },
  {
    name: 'fever-days', cause: 'temperature.days', metrics: ['temperature'], source: "project's own: 38.1 °C or more on three days running",
    rule: (days, today) => {
      const last3 = [0, -1, -2].map((n) => days.find((d) => d.date === addDays(today, n)));
      return last3.every((d) => d !== undefined && d.max >= 38.1) ? { level: 'urgent', value: (last3[0] as DayValue).max, threshold: 38.1 } : undefined;
    },
  },
];

/** `days`: of the metric, up to `today` and not before six days earlier. `at`: the newest sample's time. */
export function trendAlerts(metric: MetricCode, days: readonly DayValue[], today: string, at: Date): Candidate[] {
  const window = days.filter((d) => d.date <= today && daysBetween(d.date, today) < trendDays);
  return rules.filter((r) => r.metrics.includes(metric)).flatMap((r) => {
    const found = r.rule(window, today);
    return found ? [{ cause: r.cause, kind: 'trend' as const, level: found.level, metric, value: round4(found.value), threshold: found.threshold, ...trendWords[r.name], source: r.source, at }] : [];
  });
}
