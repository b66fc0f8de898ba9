// Port: measured values over time.
import type { Tx } from './common.ts';

export interface Point {
  /** whose value, for example a person's id */
  subject: string;
  /** for example `heart-rate` */
  metric: string;
  at: Date;
  /** finite; the unit belongs to the metric */
  value: number;
  /** where it came from, for example a device's id; part of the identity together with subject, metric and at. Default ''. */
  source?: string;
}

export type Bucket = 'hour' | 'day' | 'week' | 'month' | { seconds: number };

export interface SeriesAggregate {
  /** start of the bucket */
  at: Date;
  count: number;
  min: number;
  max: number;
  mean: number;
  sum: number;
  /** linear interpolation between closest ranks (PostgreSQL `percentile_cont`), keyed by the percentile asked for */
  percentiles: Record<string, number>;
}

export interface SeriesRange {
  subject: string;
  metric: string;
  /** inclusive */
  from: Date;
  /** exclusive */
  to: Date;
}

export interface Series {
  /**
   * Makes room for these times. Call it before opening the transaction of a `write`: making room needs a connection of its own,
   * and writers that each hold one while they wait for another would hold each other up.
   */
  prepare(times: readonly Date[]): Promise<void>;
  /** Writes points; the same (subject, metric, at, source) again replaces the value, so a repeated batch is harmless. */
  write(points: Point[], options?: { tx?: Tx }): Promise<void>;
  /** in time order; `limit` default and most 100 000 */
  range(query: SeriesRange & { limit?: number; descending?: boolean }): Promise<Point[]>;
  /** Empty buckets are left out. Calendar buckets (day, week from Monday, month) follow `timeZone` (IANA, default UTC). */
  aggregate(query: SeriesRange & { bucket: Bucket; timeZone?: string; percentiles?: number[] }): Promise<SeriesAggregate[]>;
  /** the newest value of each metric */
  latest(subject: string, metrics?: string[]): Promise<Point[]>;
  metrics(subject: string): Promise<string[]>;
  /** Removes everything older than `before`; whole months are dropped as partitions. Resolves to how many partitions went. */
  retain(before: Date): Promise<number>;
  /** Removes all of one subject; resolves to the number of points. */
  erase(subject: string): Promise<number>;
}
