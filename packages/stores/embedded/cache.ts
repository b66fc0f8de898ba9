// Cache port in this process's memory: least recently used goes first, bounded by bytes.
import { SuokeError } from '@suoke/terminology';
import type { Cache, RateDecision, RateLimit } from '../ports/cache.ts';
import type { Json } from '../ports/common.ts';
import { inflight } from './inflight.ts';
import { jsonText } from './json.ts';

interface Entry { text: string; size: number; /** ms since 1970, Infinity for none */ expires: number }

/** Shared by all services of a process, so that one bound holds for all. */
export class MemoryStore {
  readonly entries = new Map<string, Entry>();
  readonly running = inflight();
  readonly maxBytes: number;
  #bytes = 0;
  constructor(maxBytes: number) { this.maxBytes = maxBytes; }

  get(key: string, now: number): Entry | undefined {
    const e = this.entries.get(key);
    if (!e) return undefined;
    if (e.expires <= now) { this.delete(key); return undefined; }
    this.entries.delete(key); // a Map keeps insertion order: to the end means most recently used
    this.entries.set(key, e);
    return e;
  }

  set(key: string, text: string, expires: number): void {
    this.delete(key);
    const size = 2 * (key.length + text.length) + 100; // UTF-16 and the map's own share, roughly
    if (size > this.maxBytes) return;
    this.entries.set(key, { text, size, expires });
    this.#bytes += size;
    for (const oldest of this.entries.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const e = this.entries.get(key);
    if (!e) return false;
    this.#bytes -= e.size;
    return this.entries.delete(key);
  }
}

export class MemoryCache implements Cache {
  #store: MemoryStore;
  #prefix: string;
  #now: () => number;
  constructor(store: MemoryStore, prefix: string, now: () => number) { this.#store = store; this.#prefix = `${prefix}\0`; this.#now = now; }

  async get<T extends Json>(key: string): Promise<T | undefined> {
    const e = this.#store.get(this.#prefix + key, this.#now());
    return e && JSON.parse(e.text) as T; // a copy: nobody can change what is cached
  }

  async set(key: string, value: Json, ttlMs?: number): Promise<void> {
    this.#put(key, value, this.#expiry(ttlMs));
  }

  async delete(key: string): Promise<boolean> {
    return this.#store.get(this.#prefix + key, this.#now()) !== undefined && this.#store.delete(this.#prefix + key);
  }

  async increment(key: string, by = 1, ttlMs?: number): Promise<number> {
    const e = this.#store.get(this.#prefix + key, this.#now());
    const before: unknown = e ? JSON.parse(e.text) : 0;
    if (typeof before !== 'number') throw new SuokeError('conflict', 'cache.counter', `"${key}" holds no number`, 'use another key for the counter');
    this.#put(key, before + by, e?.expires ?? this.#expiry(ttlMs));
    return before + by;
  }

  async remember<T extends Json>(key: string, ttlMs: number, compute: () => Promise<T>): Promise<T> {
    const known = await this.get<T>(key);
    if (known !== undefined) return known;
    return this.#store.running(this.#prefix + key, async () => {
      const value = await compute();
      await this.set(key, value, ttlMs);
      return value;
    });
  }

  async take(key: string, { capacity, refillPerSecond }: RateLimit, cost = 1): Promise<RateDecision> {
    if (!(capacity > 0 && refillPerSecond > 0 && cost >= 0 && cost <= capacity)) throw new SuokeError('invalid', 'cache.limit', 'a limit needs capacity and refill above 0 and a cost within the capacity', 'check the configured limit');
    const now = this.#now();
    const e = this.#store.get(`${this.#prefix}rate\0${key}`, now);
    const [left, since] = e ? JSON.parse(e.text) as [number, number] : [capacity, now];
    const tokens = Math.min(capacity, left + Math.max(0, now - since) / 1000 * refillPerSecond);
    const allowed = tokens + 1e-9 >= cost;
    const rest = allowed ? Math.max(0, tokens - cost) : tokens;
    // Once full again the bucket equals one never used, so it may be forgotten.
    this.#store.set(`${this.#prefix}rate\0${key}`, JSON.stringify([rest, now]), now + (capacity - rest) / refillPerSecond * 1000 + 1);
    return { allowed, remaining: Math.floor(rest + 1e-9), retryAfterMs: allowed ? 0 : Math.ceil((cost - tokens) / refillPerSecond * 1000) };
  }

  #put(key: string, value: Json, expires: number): void {
    this.#store.set(this.#prefix + key, jsonText(value, 'cache.value'), expires);
  }

  #expiry(ttlMs: number | undefined): number {
    return ttlMs === undefined ? Infinity : this.#now() + ttlMs;
  }
}
