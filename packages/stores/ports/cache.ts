// Port: short-lived values, counters and rate limits. Nothing here may be the only copy of anything.
import type { Json } from './common.ts';

export interface RateLimit {
  /** most requests in a burst */
  capacity: number;
  /** tokens that come back each second */
  refillPerSecond: number;
}

export interface RateDecision { allowed: boolean; remaining: number; /** 0 when allowed */ retryAfterMs: number }

export interface Cache {
  get<T extends Json>(key: string): Promise<T | undefined>;
  /** `ttlMs` absent: until evicted */
  set(key: string, value: Json, ttlMs?: number): Promise<void>;
  delete(key: string): Promise<boolean>;
  /** Adds to a counter that starts at 0; the time to live counts from its first increment. */
  increment(key: string, by?: number, ttlMs?: number): Promise<number>;
  /** Computes once for all concurrent callers of this process, then keeps it. */
  remember<T extends Json>(key: string, ttlMs: number, compute: () => Promise<T>): Promise<T>;
  /** Token bucket: takes `cost` (default 1) tokens if they are there. */
  take(key: string, limit: RateLimit, cost?: number): Promise<RateDecision>;
}
