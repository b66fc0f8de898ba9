// One batch: checked, held against thresholds and trends, kept and announced.
import { contentHash } from '@suoke/contracts';
import { recordedWithinMs, type Candidate } from './domain/alert.ts';
import { addDays, localDate, startOfDay } from './domain/days.ts';
import { needsContext, sustainedMs, thresholdAlerts, type Measured } from './domain/evaluate.ts';
import type { MetricCode } from './domain/metrics.ts';
import { checkSamples, type RawSample, type Sample } from './domain/samples.ts';
import { daysOf, trendAlerts, trendDays, trendMetrics, type Hour } from './domain/trends.ts';
import { answered, hoursOf, keep, type Answer, type BaseContext } from './store.ts';

const hourMs = 3_600_000;

/** SuokeError conflict `vitals.batch-reused`. */
export async function ingest(c: BaseContext, person: string, batchId: string, raw: readonly RawSample[]): Promise<{ answer: Answer; fresh: boolean }> {
  const batch = { id: batchId, digest: batchId === '' ? '' : contentHash(raw.map((r) => [r.metric, String(r.value), r.unit, String(r.at.getTime()), r.device])) };
  const before = await answered(c, person, batch);
  if (before) return { answer: before, fresh: false };
  const checked = checkSamples(raw, c.now());
  const recent = checked.accepted.filter((s) => c.now().getTime() - s.at.getTime() <= recordedWithinMs);
  const candidates = [...thresholdAlerts(recent, await earlier(c, person, recent), c.config.emergencyNumber), ...(await trends(c, person, recent))];
  return keep(c, person, batch, checked, candidates);
}

/** The ten minutes before the first sample of each metric for which a single reading does not count. */
async function earlier(c: BaseContext, person: string, samples: readonly Sample[]): Promise<Map<MetricCode, Measured[]>> {
  const found = new Map<MetricCode, Measured[]>();
  for (const metric of needsContext(samples)) {
    const first = (samples.find((s) => s.metric === metric) as Sample).at;
    found.set(metric, await c.stores.series.range({ subject: person, metric, from: new Date(first.getTime() - sustainedMs), to: first, limit: 10_000 }));
  }
  return found;
}

/**
 * Kept hours and the batch's own, as of the day of its newest sample. A sample sent twice without a batch id counts
 * twice here until the next batch; minima, maxima and nearly all means are the same.
 */
async function trends(c: BaseContext, person: string, samples: readonly Sample[]): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const metric of trendMetrics) {
    const mine = samples.filter((s) => s.metric === metric);
    const newest = mine.at(-1);
    if (!newest) continue;
    const today = localDate(newest.at, c.config.timeZone);
    const from = startOfDay(addDays(today, 1 - trendDays), c.config.timeZone);
    const to = startOfDay(addDays(today, 1), c.config.timeZone);
    const kept = await hoursOf(c, person, metric, from, to);
    const added = mine.filter((s) => s.at >= from).map((s): Hour => ({ hour: Math.floor(s.at.getTime() / hourMs) * hourMs, date: localDate(s.at, c.config.timeZone), count: 1, sum: s.value, min: s.value, max: s.value }));
    found.push(...trendAlerts(metric, daysOf([...kept, ...added]), today, newest.at));
  }
  return found;
}
