// Time series port on a PostgreSQL table partitioned by month.
import { sql, type Kysely } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { Tx } from '../ports/common.ts';
import type { Bucket, Point, Series, SeriesAggregate, SeriesRange } from '../ports/series.ts';
import { statements } from './migrations.ts';

export const seriesMigrations = [statements('0001-series',
  `CREATE TABLE point (
    subject text COLLATE "C" NOT NULL, metric text COLLATE "C" NOT NULL, at timestamptz NOT NULL, source text COLLATE "C" NOT NULL DEFAULT '', value double precision NOT NULL,
    PRIMARY KEY (subject, metric, at, source)) PARTITION BY RANGE (at)`,
)];

const MOST = 100_000;
interface Row { subject: string; metric: string; at: Date; source: string; value: number }

export class PostgresSeries implements Series {
  #db: Kysely<unknown>;
  #schema: string;
  #known = new Set<string>();
  constructor(db: Kysely<unknown>, schema: string) { this.#db = db; this.#schema = schema; }

  async write(points: Point[], { tx }: { tx?: Tx } = {}): Promise<void> {
    points.forEach(check);
    // One statement must not touch a row twice; of equal keys in a batch the last counts, as in separate writes.
    const unique = [...new Map(points.map(p => [JSON.stringify([p.subject, p.metric, p.at.getTime(), p.source ?? '']), p])).values()];
    for (const month of new Set(unique.map(p => monthOf(p.at)))) await this.#partition(month);
    for (let i = 0; i < unique.length; i += 5000) {
      const part = unique.slice(i, i + 5000);
      await sql`INSERT INTO point (subject, metric, at, source, value)
        SELECT * FROM unnest(${part.map(p => p.subject)}::text[], ${part.map(p => p.metric)}::text[], ${part.map(p => p.at.toISOString())}::timestamptz[], ${part.map(p => p.source ?? '')}::text[], ${part.map(p => p.value)}::float8[])
        ON CONFLICT (subject, metric, at, source) DO UPDATE SET value = excluded.value`.execute(tx ?? this.#db);
    }
  }

  async prepare(times: readonly Date[]): Promise<void> {
    for (const month of new Set(times.map(monthOf))) await this.#partition(month);
  }

  async range({ subject, metric, from, to, limit = MOST, descending = false }: SeriesRange & { limit?: number; descending?: boolean }): Promise<Point[]> {
    const rows = await sql<Row>`SELECT subject, metric, at, source, value FROM point WHERE subject = ${subject} AND metric = ${metric} AND at >= ${from} AND at < ${to}
      ORDER BY at ${sql.raw(descending ? 'DESC' : 'ASC')}, source LIMIT ${Math.min(Math.max(Math.trunc(limit), 0), MOST)}`.execute(this.#db);
    return rows.rows.map(toPoint);
  }

  async aggregate({ subject, metric, from, to, bucket, timeZone = 'UTC', percentiles = [] }: SeriesRange & { bucket: Bucket; timeZone?: string; percentiles?: number[] }): Promise<SeriesAggregate[]> {
    if (percentiles.some(p => !(p >= 0 && p <= 100))) throw new SuokeError('invalid', 'series.percentile', 'percentiles lie between 0 and 100', 'ask for example for [5, 50, 95]');
    if (typeof bucket === 'object' && !(bucket.seconds >= 1 && bucket.seconds <= 31_536_000)) throw new SuokeError('invalid', 'series.bucket', 'a bucket has 1 second to 365 days', 'give the seconds as a number in that range');
    try { new Intl.DateTimeFormat('en', { timeZone }); } catch (cause) { throw new SuokeError('invalid', 'series.time-zone', `"${timeZone}" is no time zone`, 'use an IANA name such as Asia/Shanghai', { cause }); }
    const start = typeof bucket === 'object' ? sql`date_bin(make_interval(secs => ${bucket.seconds}), at, 'epoch'::timestamptz)` : sql`date_trunc(${bucket}, at, ${timeZone})`;
    const fractions = percentiles.map(p => p / 100);
    const rows = await sql<{ at: Date; count: number; min: number; max: number; mean: number; sum: number; p: number[] | null }>`
      SELECT start AS at, count(*) AS count, min(value) AS min, max(value) AS max, avg(value) AS mean, sum(value) AS sum,
        ${percentiles.length > 0 ? sql`percentile_cont(${fractions}::float8[]) WITHIN GROUP (ORDER BY value)` : sql`NULL`} AS p
      FROM (SELECT ${start} AS start, value FROM point WHERE subject = ${subject} AND metric = ${metric} AND at >= ${from} AND at < ${to} ORDER BY at, source) v
      GROUP BY start ORDER BY start`.execute(this.#db);
    return rows.rows.map(({ p, ...r }) => ({ ...r, percentiles: Object.fromEntries(percentiles.map((name, i) => [String(name), p?.[i] ?? NaN])) }));
  }

  async latest(subject: string, metrics?: string[]): Promise<Point[]> {
    const wanted = metrics ?? await this.metrics(subject);
    const rows = await sql<Row>`SELECT p.* FROM unnest(${wanted}::text[]) m CROSS JOIN LATERAL
      (SELECT subject, metric, at, source, value FROM point WHERE subject = ${subject} AND metric = m ORDER BY at DESC, source LIMIT 1) p ORDER BY p.metric`.execute(this.#db);
    return rows.rows.map(toPoint);
  }

  async metrics(subject: string): Promise<string[]> {
    const rows = await sql<{ metric: string }>`SELECT DISTINCT metric FROM point WHERE subject = ${subject} ORDER BY metric`.execute(this.#db);
    return rows.rows.map(r => r.metric);
  }

  async retain(before: Date): Promise<number> {
    const keep = `point_${monthOf(before).replace('-', '_')}`;
    const parts = await sql<{ name: string }>`SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'point'::regclass`.execute(this.#db);
    const old = parts.rows.map(r => r.name).filter(name => name < keep);
    for (const name of old) {
      await sql`DROP TABLE IF EXISTS ${sql.ref(name)}`.execute(this.#db);
      this.#known.clear();
    }
    await sql`DELETE FROM point WHERE at < ${before}`.execute(this.#db);
    return old.length;
  }

  async erase(subject: string): Promise<number> {
    return Number((await sql`DELETE FROM point WHERE subject = ${subject}`.execute(this.#db)).numAffectedRows ?? 0n);
  }

  /** Makes the month's partition if it is not there; a lock keeps two writers from making it at once. */
  async #partition(month: string): Promise<void> {
    if (this.#known.has(month)) return;
    const name = `point_${month.replace('-', '_')}`;
    const [from, to] = [new Date(`${month}-01T00:00:00Z`), new Date(`${month}-01T00:00:00Z`)];
    to.setUTCMonth(to.getUTCMonth() + 1);
    await this.#db.transaction().execute(async tx => {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${this.#schema}.point`}, 0))`.execute(tx);
      const there = await sql`SELECT 1 FROM pg_class WHERE relname = ${name} AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = ${this.#schema})`.execute(tx);
      if (there.rows.length > 0) return;
      // Attaching goes well beside open transactions that have written points; CREATE … PARTITION OF would wait for them, and they perhaps for us.
      await sql`CREATE TABLE ${sql.ref(name)} (LIKE point INCLUDING ALL)`.execute(tx);
      await sql`ALTER TABLE point ATTACH PARTITION ${sql.ref(name)} FOR VALUES FROM (${sql.lit(from.toISOString())}) TO (${sql.lit(to.toISOString())})`.execute(tx);
    });
    this.#known.add(month);
  }
}

function check(p: Point): void {
  const year = p.at.getUTCFullYear();
  if (!Number.isFinite(p.value)) throw new SuokeError('invalid', 'series.value', `${p.metric}: the value is not a finite number`, 'leave out points without a measured value');
  if (!(year >= 1900 && year <= 2200)) throw new SuokeError('invalid', 'series.time', `${p.metric}: the time is not between 1900 and 2200`, 'give the time of measurement');
  if (p.subject === '' || p.metric === '' || `${p.subject}${p.metric}${p.source ?? ''}`.includes('\0')) throw new SuokeError('invalid', 'series.name', 'subject and metric must be named, without NUL', 'give both');
}

/** UTC month, for example 2026-03 */
function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

function toPoint(r: Row): Point {
  return { subject: r.subject, metric: r.metric, at: r.at, value: r.value, source: r.source };
}
