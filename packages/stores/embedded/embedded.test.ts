// The embedded adapters against the conformance suites.
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobsConformance } from '../conformance/blobs.ts';
import { cacheConformance } from '../conformance/cache.ts';
import { documentsConformance } from '../conformance/documents.ts';
import { eventsConformance } from '../conformance/events.ts';
import { jobsConformance } from '../conformance/jobs.ts';
import { keysConformance } from '../conformance/keys.ts';
import { ledgerConformance } from '../conformance/ledger.ts';
import { modelsConformance } from '../conformance/models.ts';
import { relationalConformance, type Item } from '../conformance/relational.ts';
import { searchConformance } from '../conformance/search.ts';
import { seriesConformance } from '../conformance/series.ts';
import { testStores, type TestStores } from '../testing.ts';
import { FolderBlobs } from './blobs.ts';
import { MemoryCache, MemoryStore } from './cache.ts';
import { Database } from './database.ts';
import { statements } from './migrations.ts';
import { FolderModels } from './models.ts';

let opened: TestStores<{ item: Item }>;
let folder: string;
beforeAll(async () => {
  [opened, folder] = await Promise.all([
    testStores<{ item: Item }>('trial', { migrations: [statements('0001-item', 'CREATE TABLE item (id text PRIMARY KEY, n int NOT NULL)')] }),
    mkdtemp(path.join(tmpdir(), 'suoke-folders-')),
  ]);
});
afterAll(async () => {
  await opened?.close();
  await rm(folder, { recursive: true, force: true });
});

const stores = async () => opened.stores;
relationalConformance('postgres', async () => opened.stores.relational);
documentsConformance('postgres', stores);
seriesConformance('postgres', stores);
searchConformance('postgres', async () => opened.stores.search);
eventsConformance('postgres', stores);
jobsConformance('pg-boss', stores);
ledgerConformance('postgres', stores);
keysConformance('postgres', stores);
blobsConformance('folder', async () => new FolderBlobs(path.join(folder, 'blobs')));
modelsConformance('folder', async () => ({
  models: new FolderModels(path.join(folder, 'models')),
  damage: (name, version) => appendFile(path.join(folder, 'models', name, version, 'model.bin'), 'x'),
}));
cacheConformance('memory', async () => {
  let now = 1_000_000;
  return { cache: new MemoryCache(new MemoryStore(1_000_000), 'trial', () => now), advance: ms => { now += ms; } };
});

describe('embedded only', () => {
  test('every connection has ended when it is closed, so that a server that stops next breaks none', async () => {
    const database = new Database(opened.url, 6, () => undefined);
    let ended = 0;
    database.pool.on('connect', client => client.once('end', () => { ended++; }));
    await Promise.all(Array.from({ length: 6 }, () => database.pool.query('SELECT pg_sleep(.02)')));
    await database.close();
    expect(ended).toBe(6);
  });
  test('the ledger refuses change even by SQL', async () => {
    await opened.stores.relational.transaction(tx => opened.stores.ledger.append(tx, 'sql', Buffer.from('x')));
    for (const statement of ['UPDATE ledger_entry SET leaf = leaf', 'DELETE FROM ledger_entry', 'TRUNCATE ledger_entry', 'DELETE FROM ledger_head']) {
      await expect(sql.raw(statement).execute(opened.stores.relational.db)).rejects.toThrow('append-only');
    }
  });

  test('a damaged blob file is never handed out', async () => {
    const blobs = new FolderBlobs(path.join(folder, 'damaged'));
    const { sha256 } = await blobs.put(Buffer.from('content'), { owner: 'a' });
    const { readdir } = await import('node:fs/promises');
    const file = (await readdir(path.join(folder, 'damaged'), { recursive: true })).find(n => n.endsWith(sha256))!;
    await appendFile(path.join(folder, 'damaged', file), 'x');
    await expect(blobs.get({ owner: 'a', sha256 })).rejects.toMatchObject({ code: 'blobs.corrupt' });
    await writeFile(path.join(folder, 'damaged', file), '');
    await expect(blobs.get({ owner: 'a', sha256 })).rejects.toMatchObject({ code: 'blobs.corrupt' });
    await blobs.put(Buffer.from('content'), { owner: 'a' }); // storing it again heals it
    expect(Buffer.from(await blobs.get({ owner: 'a', sha256 })).toString()).toBe('content');
  });

  test('the cache stays within its bytes and drops what was used longest ago', async () => {
    const store = new MemoryStore(10_000);
    const cache = new MemoryCache(store, 'x', () => 0);
    for (let i = 0; i < 50; i++) {
      await cache.set(`k${i}`, 'v'.repeat(200));
      await cache.get('k0');
    }
    expect(store.entries.size).toBeLessThan(22);
    expect(await cache.get('k0')).toBeDefined();
    expect(await cache.get('k1')).toBeUndefined();
    await cache.set('huge', 'v'.repeat(20_000));
    expect(await cache.get('huge')).toBeUndefined();
    expect(await cache.get('k49')).toBeDefined();
  });

  test('services see their own tables only, through one pool', async () => {
    const other = await opened.house.forService<{ item: Item }>('other', { migrations: [statements('0001-item', 'CREATE TABLE item (id text PRIMARY KEY, n int NOT NULL)')], ports: ['relational', 'events'] });
    await other.relational.db.insertInto('item').values({ id: 'theirs', n: 1 }).execute();
    await Promise.all(Array.from({ length: 30 }, async (_, i) => {
      const mine = i % 2 === 0 ? opened.stores : other;
      const found = await mine.relational.db.selectFrom('item').selectAll().where('id', '=', 'theirs').execute();
      expect(found).toHaveLength(i % 2);
    }));
    expect(() => other.documents).toThrow(expect.objectContaining({ code: 'stores.undeclared' }));
    await expect(opened.house.forService('drop table')).rejects.toMatchObject({ code: 'stores.name' });
    await expect(opened.house.forService('suoke')).rejects.toMatchObject({ code: 'stores.name' });
  });

  test('migrations run once, in order, whole or not at all', async () => {
    const first = statements('0001-a', 'CREATE TABLE a (x int)');
    const broken = statements('0002-b', 'CREATE TABLE b (x int)', 'nonsense');
    await expect(opened.house.forService('mig', { migrations: [first, broken], ports: ['relational'] })).rejects.toThrow();
    const tables = async () => (await sql<{ t: string }>`SELECT tablename AS t FROM pg_tables WHERE schemaname = 'mig' ORDER BY 1`.execute(opened.stores.relational.db)).rows.map(r => r.t);
    expect(await tables()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => opened.house.forService('mig', { migrations: [first], ports: ['relational'] })));
    expect(await tables()).toEqual(['a']);
    await expect(opened.house.forService('mig', { migrations: [statements('0000-z', 'SELECT 1'), first], ports: ['relational'] })).rejects.toMatchObject({ code: 'migrations.order' });
    await expect(opened.house.forService('mig', { migrations: [], ports: ['relational'] })).rejects.toMatchObject({ code: 'migrations.newer' });
    await expect(opened.house.forService('mig', { migrations: [first, first], ports: ['relational'] })).rejects.toMatchObject({ code: 'migrations.order' });
  });
});
