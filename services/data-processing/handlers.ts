// Contract in, contract out: vitals in, days, alerts and the weekly report out.
import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { DataProcessingService, dataprocessing } from '@suoke/contracts';
import { personId, type CallContext, type Calls, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { addDays, checkDate, daysBetween, localDate, monday, startOfDay } from './domain/days.ts';
import { metric, metricOrder, metrics, round4, type MetricCode } from './domain/metrics.ts';
import { weeklyReport, type Day } from './domain/report.ts';
import { oldestYears } from './domain/samples.ts';
import { ingest } from './ingest.ts';
import { alertsOf, type Alert, type Tables } from './store.ts';

type Context = CallContext<Calls, Tables>;
/** GetDaily answers for at most so many days. */
export const mostDays = 400;

export const handlers: Handlers<typeof DataProcessingService, Calls, Tables> = {
  async ingest(q, c) {
    return take(c, await whose(c, q.personId), q);
  },

  async *ingestStream(requests, c) {
    for await (const q of requests) {
      const person = personId(c.caller);
      if (q.personId !== '' && q.personId !== person) throw notYours();
      // A stream may stand for hours: consent that was withdrawn meanwhile ends it.
      await c.requireConsent(person, 'care');
      yield await take(c, person, q);
    }
  },

  async getLatest(q, c) {
    const person = await whose(c, q.personId);
    const before = q.before ? timestampDate(q.before) : c.now();
    if (!Number.isFinite(before.getTime())) throw new SuokeError('invalid', 'vitals.time', 'the time cannot be read', 'send an RFC 3339 time');
    const to = new Date(before.getTime() + 1);
    const from = new Date(to.getTime() - oldestYears * 366 * 86_400_000);
    const newest = await Promise.all(metricOrder.map((m) => c.stores.series.range({ subject: person, metric: m, from, to, limit: 1, descending: true })));
    return { samples: newest.flat().map((p) => ({ metric: p.metric, value: p.value, unit: metric(p.metric as MetricCode).unit, at: timestampFromDate(p.at), device: p.source ?? '' })) };
  },

  async getDaily(q, c) {
    const m = metrics.get(q.metric);
    if (!m) throw new SuokeError('invalid', 'vitals.metric', `unknown metric ${JSON.stringify(q.metric)}`, `known: ${[...metrics.keys()].join(', ')}`);
    const [from, to] = [checkDate(q.from), checkDate(q.to)];
    if (to < from || daysBetween(from, to) >= mostDays) throw new SuokeError('invalid', 'date.range', `the range must have 1 to ${mostDays} days`, 'give from and to, both included');
    return { metric: m.code, unit: m.unit, days: await daily(c, personId(c.caller), m.code, from, to) };
  },

  async listAlerts(q, c) {
    return { alerts: (await alertsOf(c, personId(c.caller), { limit: q.limit || 50 })).map(alertMessage) };
  },

  async getWeeklyReport(q, c) {
    const person = personId(c.caller);
    const zone = c.config.timeZone;
    const from = monday(q.date ? checkDate(q.date) : localDate(c.now(), zone));
    const days = new Map<MetricCode, Day[]>();
    for (const m of metricOrder) days.set(m, await daily(c, person, m, addDays(from, -7), addDays(from, 6)));
    const alerts = await alertsOf(c, person, { from: startOfDay(from, zone), to: startOfDay(addDays(from, 7), zone), limit: 200 });
    return { ...weeklyReport(from, days, alerts), alerts: alerts.map(alertMessage) };
  },
};

/** The caller, or whom a service names, whose consent is then asked for here. */
async function whose(c: Context, named: string): Promise<string> {
  if (c.caller.role !== 'service') {
    const person = personId(c.caller);
    if (named !== '' && named !== person) throw notYours();
    return person;
  }
  if (named === '') throw new SuokeError('invalid', 'vitals.person', 'a service must say whose vitals these are', 'set person_id');
  await c.requireConsent(named, 'care');
  return named;
}

const notYours = () => new SuokeError('denied', 'vitals.not-yours', 'these would be the vitals of somebody else', 'leave person_id empty');

async function take(c: Context, person: string, q: dataprocessing.IngestRequest): Promise<MessageInitShape<typeof dataprocessing.IngestResponseSchema>> {
  const { answer, fresh } = await ingest(c, person, q.batchId, q.samples.map((s) => ({ metric: s.metric, value: s.value, unit: s.unit, at: s.at ? timestampDate(s.at) : new Date(NaN), device: s.device })));
  return { accepted: answer.accepted, refused: answer.refused, alerts: answer.alerts.map(alertMessage), batchId: q.batchId, repeatedBatch: !fresh };
}

async function daily(c: Context, person: string, code: MetricCode, from: string, to: string): Promise<Day[]> {
  const zone = c.config.timeZone;
  const list = await c.stores.series.aggregate({ subject: person, metric: code, from: startOfDay(from, zone), to: startOfDay(addDays(to, 1), zone), bucket: 'day', timeZone: zone, percentiles: [50] });
  return list.map((d) => ({ date: localDate(d.at, zone), count: d.count, min: round4(d.min), max: round4(d.max), mean: round4(d.mean), median: round4(d.percentiles['50'] ?? NaN), sum: round4(d.sum) }));
}

function alertMessage(a: Alert): MessageInitShape<typeof dataprocessing.AlertSchema> {
  return { id: a.id, kind: a.kind, level: a.level, metric: a.metric, value: a.value, threshold: a.threshold, zh: a.zh, en: a.en, source: a.source, at: timestampFromDate(a.at), unit: metric(a.metric).unit };
}
