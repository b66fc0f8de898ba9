// The cache on a real Redis: the same suite as in memory, shared by two processes, and what happens when the server goes away.
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { afterEach, expect, it } from 'vitest';
import { cacheConformance } from '../conformance/cache.ts';
import { MemoryCache, MemoryStore } from '../embedded/cache.ts';
import { freePort } from '../postgres/server.ts';
import { cacheKey, RedisCache } from './cache.ts';
import { RedisConnection } from './connection.ts';
import { startRedis, type RedisServer } from './testing.ts';

const key = cacheKey(new Uint8Array(32).fill(3));
const ends: (() => void | Promise<void>)[] = [];
afterEach(async () => { for (const end of ends.splice(0).reverse()) await end(); });

/** A cache as one process has it. */
async function processOn(url: string, o: { service?: string; now?: () => number; log?: (message: string) => void } = {}): Promise<RedisCache> {
  const now = o.now ?? Date.now;
  const service = o.service ?? `trial-${randomUUID()}`;
  const redis = await RedisConnection.open(url, (_level, message) => o.log?.(message));
  ends.push(() => redis.close());
  return new RedisCache({ redis, service, key, now, own: new MemoryCache(new MemoryStore(100_000), service, now) });
}
const shared = () => process.env['SUOKE_TEST_REDIS'] ?? '';
async function ownServer(port?: number): Promise<RedisServer> {
  const server = await startRedis(port);
  ends.push(() => server.stop());
  return server;
}

cacheConformance('redis', async () => {
  let now = 1_000_000;
  return { cache: await processOn(shared(), { now: () => now }), advance: (ms) => { now += ms; } };
});

it('is one cache for two processes: values, counters, limits', async () => {
  const service = `trial-${randomUUID()}`;
  const [a, b] = [await processOn(shared(), { service }), await processOn(shared(), { service })];
  await a.set('x', { held: '脉' }, 60_000);
  expect(await b.get('x')).toEqual({ held: '脉' });
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? a : b).increment('n')));
  expect(await a.get('n')).toBe(20);
  const limit = { capacity: 10, refillPerSecond: 0.001 };
  const taken = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? a : b).take('t', limit)));
  expect(taken.filter((d) => d.allowed)).toHaveLength(10);
});

it('lets the server see no value, and refuses one that was moved to another name', async () => {
  const { createClient } = await import('@redis/client');
  const service = `trial-${randomUUID()}`;
  const cache = await processOn(shared(), { service });
  await cache.set('a', { words: '胸口疼' });
  const raw = await createClient({ url: shared() }).connect();
  ends.push(() => raw.destroy());
  const kept = await raw.hGet(`suoke:${service}:a`, 'v') ?? '';
  expect(kept).not.toContain('胸口疼');
  expect(Buffer.from(kept.slice(1), 'base64').toString('utf8')).not.toContain('胸口疼');
  await raw.hSet(`suoke:${service}:b`, { v: kept, e: 'inf' });
  await expect(cache.get('b')).rejects.toMatchObject({ code: 'crypto.open' });
});

it('goes on alone while the server is away, says so once, and shares again when it is back', async () => {
  const server = await ownServer();
  const said: string[] = [];
  const service = 'trial';
  const [a, b] = [await processOn(server.url, { service, log: (m) => said.push(m) }), await processOn(server.url, { service })];
  await a.set('x', { n: 1 });
  server.child.kill('SIGKILL');
  const limit = { capacity: 2, refillPerSecond: 0.001 };
  await expect.poll(async () => (await a.get('x')) === undefined).toBe(true);
  expect([await a.take('t', limit), await a.take('t', limit), await a.take('t', limit)].map((d) => d.allowed)).toEqual([true, true, false]);
  expect((await b.take('t', limit)).allowed).toBe(true); // each for itself
  await a.set('y', { n: 2 });
  expect(await a.get('y')).toEqual({ n: 2 });
  expect(said).toHaveLength(1);
  await ownServer(Number(new URL(server.url).port));
  await expect.poll(async () => { await a.set('z', { n: 3 }); return b.get('z'); }, { timeout: 20_000, interval: 100 }).toEqual({ n: 3 });
  expect(said.at(-1)).toContain('back');
});

it('does not wait for a server that hangs', async () => {
  const server = await ownServer();
  const cache = await processOn(server.url);
  server.child.kill('SIGSTOP');
  expect((await cache.take('t', { capacity: 1, refillPerSecond: 1 })).allowed).toBe(true);
});

it('refuses to start with a wrong address, and says what to write', async () => {
  await expect(RedisConnection.open('http://127.0.0.1', () => undefined)).rejects.toMatchObject({ code: 'config.redis' });
  await expect(RedisConnection.open('nonsense', () => undefined)).rejects.toMatchObject({ code: 'config.redis' });
});

it('refuses to start when nothing answers', async () => {
  await expect(RedisConnection.open(`redis://127.0.0.1:${await freePort()}`, () => undefined)).rejects.toMatchObject({ kind: 'unavailable', code: 'stores.redis' });
});
