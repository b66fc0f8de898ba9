// For the tests of any package: a real PostgreSQL shared by all test processes of a run, and a fresh database for each file.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { SuokeError } from '@suoke/terminology';
import { openStores, type PortName, type StoreHouse, type StoreOptions } from './embedded/house.ts';
import type { Migration, StoreSet } from './ports/index.ts';

export interface TestDatabase { url: string; drop(): Promise<void> }

/** One keeper for each checkout and user, so that runs of different checkouts do not meet. */
export function keeperFolder(): string {
  const mark = createHash('sha256').update(`${fileURLToPath(import.meta.url)}\0${process.getuid?.() ?? ''}`).digest('hex').slice(0, 12);
  return path.join(tmpdir(), `suoke-test-postgres-${mark}`);
}

/**
 * A fresh, empty database (some 50 ms). The server behind it is started by the first test process that asks (1–2 s),
 * serves all others, does not flush to disk, and ends by itself 15 s after the last one has gone.
 * With SUOKE_TEST_POSTGRES (a URL whose user may create databases) that server is used instead.
 */
export async function testPostgres(): Promise<TestDatabase> {
  const { admin, server } = await (process.env['SUOKE_TEST_POSTGRES'] ? connectTo(process.env['SUOKE_TEST_POSTGRES']) : connectToKeeper());
  const name = `t_${process.pid}_${randomBytes(5).toString('hex')}`;
  try {
    await admin.query(`CREATE DATABASE ${name}`);
  } catch (e) {
    await admin.end();
    throw e;
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      // The connection stays open until here: it tells the keeper that somebody still works.
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => undefined);
      await admin.end().catch(() => undefined);
    },
  };
}

export interface TestStores<DB> { house: StoreHouse; stores: StoreSet<DB>; url: string; dataDir: string; /** closes, drops the database, removes the folder */ close(): Promise<void> }

/** Everything a service needs, on a fresh database and a temporary folder. Call `close` in afterAll. */
export async function testStores<DB = unknown>(service: string, options: { migrations?: readonly Migration[]; ports?: readonly PortName[] } & Partial<Omit<StoreOptions, 'postgresUrl' | 'dataDir'>> = {}): Promise<TestStores<DB>> {
  const { migrations, ports, ...rest } = options;
  const [database, dataDir] = await Promise.all([testPostgres(), mkdtemp(path.join(tmpdir(), 'suoke-test-'))]);
  try {
    const house = await openStores({ poolSize: 6, masterKey: new Uint8Array(32).fill(7), ...rest, postgresUrl: database.url, dataDir });
    const stores = await house.forService<DB>(service, { ...(migrations && { migrations }), ...(ports && { ports }) });
    return {
      house, stores, url: database.url, dataDir,
      async close() {
        await house.close();
        await database.drop();
        await rm(dataDir, { recursive: true, force: true });
      },
    };
  } catch (e) {
    await database.drop();
    throw e;
  }
}

async function connectTo(server: string): Promise<{ admin: Client; server: string }> {
  const admin = new Client({ connectionString: server });
  admin.on('error', () => undefined);
  await admin.connect();
  return { admin, server };
}

async function connectToKeeper(): Promise<{ admin: Client; server: string }> {
  let spawned = 0;
  for (const end = Date.now() + 90_000; Date.now() < end;) {
    const url = await readyUrl();
    if (url !== undefined) {
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return { admin: client, server: url };
      } catch {
        await client.end().catch(() => undefined); // it ended a moment ago, or its file is a dead one's
      }
    }
    if (Date.now() - spawned > 10_000) {
      spawned = Date.now();
      await startKeeper();
    }
    await sleep(50);
  }
  const said = await readFile(path.join(keeperFolder(), 'keeper.log'), 'utf8').catch(() => '');
  throw new SuokeError('unavailable', 'testing.postgres', `the test database did not start: ${said.slice(-500)}`, `look into ${keeperFolder()}`);
}

/** If another test process starts one at the same moment, the folder's lock lets only one of them live. */
async function startKeeper(): Promise<void> {
  await mkdir(keeperFolder(), { recursive: true });
  const child = spawn(process.execPath, [fileURLToPath(new URL('./postgres/test-keeper.ts', import.meta.url)), keeperFolder()], { detached: true, stdio: 'ignore', cwd: path.dirname(fileURLToPath(import.meta.url)), env: { ...process.env, NODE_OPTIONS: '' } });
  child.on('error', () => undefined);
  child.unref();
}

async function readyUrl(): Promise<string | undefined> {
  return readFile(path.join(keeperFolder(), 'url'), 'utf8').then(s => s.trim() || undefined, () => undefined);
}
