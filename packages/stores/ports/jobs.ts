// Port: work to do later, again on failure, or on a schedule.
import type { Json, Tx } from './common.ts';

export interface JobOptions {
  /** enqueue with the change that asks for it */
  tx?: Tx;
  /** not before */
  startAfter?: Date;
  /** at most one waiting or running job with this key */
  singletonKey?: string;
  /** larger first, default 0 */
  priority?: number;
}

export interface QueueOptions {
  /** tries after the first, default 5 with exponential backoff from `retryDelaySeconds` (default 1) */
  retryLimit?: number;
  retryDelaySeconds?: number;
  /** a job running longer counts as failed, default 900 */
  expireInSeconds?: number;
}

export interface Job<T> { id: string; data: T; /** aborted when it expires or the worker stops */ signal: AbortSignal }

export interface JobStatus { id: string; state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'; retryCount: number; output: Json }

export interface Jobs {
  /** Makes the queue known. Idempotent; call at start, before enqueue and work. */
  queue(name: string, options?: QueueOptions): Promise<void>;
  /** Resolves to the job's id, undefined when a singleton is already there. */
  enqueue(name: string, data: { [key: string]: Json }, options?: JobOptions): Promise<string | undefined>;
  /** `concurrency` default 1; `pollSeconds` default 1, at least 0.5. A throwing handler makes the job retry. */
  work<T extends { [key: string]: Json }>(name: string, handler: (job: Job<T>) => Promise<Json | void>, options?: { concurrency?: number; pollSeconds?: number }): Promise<{ stop(): Promise<void> }>;
  /** cron with five fields in `timeZone` (default Asia/Shanghai); again with the same key replaces */
  schedule(name: string, cron: string, data: { [key: string]: Json }, options?: { key?: string; timeZone?: string }): Promise<void>;
  unschedule(name: string, key?: string): Promise<void>;
  status(name: string, id: string): Promise<JobStatus | undefined>;
  /** Puts failed jobs back in line; resolves to how many. */
  retryFailed(name: string, id?: string): Promise<number>;
}
