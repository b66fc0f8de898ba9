// Cache port on Redis, shared by all processes: the same limits and short-lived values wherever a call arrives.
import { hkdfSync } from 'node:crypto';
import { SuokeError } from '@suoke/terminology';
import { open, seal } from '../crypto/envelope.ts';
import { inflight } from '../embedded/inflight.ts';
import { jsonText } from '../embedded/json.ts';
import type { Cache, RateDecision, RateLimit } from '../ports/cache.ts';
import type { Json } from '../ports/common.ts';
import { RedisAway, type RedisConnection } from './connection.ts';
import { DELETE, GET, INCREMENT, SET, TAKE } from './scripts.ts';

/** Values may speak about health (a pulse that is being read): Redis gets them sealed, under a key derived for this alone. */
export const cacheKey = (masterKey: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', masterKey, '', 'suoke/cache', 32));

export class RedisCache implements Cache {
  #redis: RedisConnection;
  #service: string;
  #key: Uint8Array;
  #now: () => number;
  /** serves while Redis is away: limits then count for this process alone, as they do without Redis */
  #own: Cache;
  #running = inflight();
  constructor(o: { redis: RedisConnection; service: string; key: Uint8Array; now: () => number; own: Cache }) { this.#redis = o.redis; this.#service = o.service; this.#key = o.key; this.#now = o.now; this.#own = o.own; }

  async get<T extends Json>(key: string): Promise<T | undefined> {
    return this.#or(async () => {
      const kept = await this.#redis.run(GET, this.#name(key), [String(this.#now())]);
      if (typeof kept !== 'string') return undefined;
      // Numbers stand plain, so that the server can count.
      return JSON.parse(kept.startsWith('s') ? Buffer.from(open(this.#key, Buffer.from(kept.slice(1), 'base64'), this.#name(key))).toString('utf8') : kept.slice(1)) as T;
    }, () => this.#own.get<T>(key));
  }

  async set(key: string, value: Json, ttlMs?: number): Promise<void> {
    const text = jsonText(value, 'cache.value');
    const kept = typeof value === 'number' ? `n${text}` : `s${Buffer.from(seal(this.#key, Buffer.from(text), this.#name(key))).toString('base64')}`;
    await this.#or(() => this.#redis.run(SET, this.#name(key), [kept, this.#expiry(ttlMs), ttl(ttlMs)]), () => this.#own.set(key, value, ttlMs));
  }

  async delete(key: string): Promise<boolean> {
    return this.#or(async () => await this.#redis.run(DELETE, this.#name(key), [String(this.#now())]) === 1, () => this.#own.delete(key));
  }

  async increment(key: string, by = 1, ttlMs?: number): Promise<number> {
    return this.#or(async () => {
      const n = await this.#redis.run(INCREMENT, this.#name(key), [String(by), String(this.#now()), this.#expiry(ttlMs), ttl(ttlMs)]);
      if (typeof n !== 'string') throw new SuokeError('conflict', 'cache.counter', `"${key}" holds no number`, 'use another key for the counter');
      return Number(n);
    }, () => this.#own.increment(key, by, ttlMs));
  }

  async remember<T extends Json>(key: string, ttlMs: number, compute: () => Promise<T>): Promise<T> {
    const known = await this.get<T>(key);
    if (known !== undefined) return known;
    return this.#running(key, async () => {
      const value = await compute();
      await this.set(key, value, ttlMs);
      return value;
    });
  }

  async take(key: string, limit: RateLimit, cost = 1): Promise<RateDecision> {
    const { capacity, refillPerSecond } = limit;
    if (!(capacity > 0 && refillPerSecond > 0 && cost >= 0 && cost <= capacity)) return this.#own.take(key, limit, cost); // which says what is wrong with it
    return this.#or(async () => {
      const [allowed, remaining, retryAfterMs] = await this.#redis.run(TAKE, this.#name(`rate\0${key}`), [capacity, refillPerSecond, cost, this.#now()].map(String)) as [number, number, number];
      return { allowed: allowed === 1, remaining, retryAfterMs };
    }, () => this.#own.take(key, limit, cost));
  }

  async #or<T>(shared: () => Promise<T>, own: () => Promise<T>): Promise<T> {
    try {
      return await shared();
    } catch (e) {
      if (e instanceof RedisAway) return own();
      throw e;
    }
  }

  #name(key: string): string {
    return `suoke:${this.#service}:${key}`;
  }

  #expiry(ttlMs: number | undefined): string {
    return ttlMs === undefined ? 'inf' : String(this.#now() + ttlMs);
  }
}

/** Redis forgets a little later than the entry itself says: its clock is not the one that counts. */
const GRACE_MS = 60_000;
const ttl = (ttlMs: number | undefined): string => (ttlMs === undefined ? '0' : String(Math.ceil(ttlMs) + GRACE_MS));
