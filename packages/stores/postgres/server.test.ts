// The embedded server under kill -9 of its owner, of itself and of both; one owner for each folder; half-made folders.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStores } from '../embedded/house.ts';
import { statements } from '../embedded/migrations.ts';
import { isAlive, waitUntil } from './processes.ts';
import { startPostgres } from './server.ts';

let root: string;
beforeAll(async () => { root = await mkdtemp(path.join(tmpdir(), 'suoke-kill-')); await (await import('node:fs/promises')).chmod(root, 0o755); });
afterAll(async () => { await rm(root, { recursive: true, force: true }); });

/** A child that owns the server in `folder` and writes until it dies. */
class Writer {
  readonly acknowledged = new Set<number>();
  readonly child: ChildProcess;
  serverPid = 0;
  highest = 0;
  lost = 0;
  said = '';
  constructor(folder: string, start: number) {
    this.highest = start;
    this.child = spawn(process.execPath, [fileURLToPath(new URL('./kill-child.ts', import.meta.url)), folder, String(start)], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stderr!.on('data', (c: Buffer) => { this.said += c.toString(); });
    createInterface({ input: this.child.stdout! }).on('line', line => {
      const [word, n] = line.split(' ');
      if (word === 'server') this.serverPid = Number(n);
      else this.highest = Math.max(this.highest, Number(n) + 1);
      if (word === 'ok') this.acknowledged.add(Number(n));
      if (word === 'lost') this.lost++;
    });
  }
  /** Resolves once it has been promised `count` more writes. */
  async writes(count: number): Promise<void> {
    const goal = this.acknowledged.size + count;
    if (!await waitUntil(() => this.acknowledged.size >= goal || this.child.exitCode !== null, 40_000) || this.child.exitCode !== null) throw new Error(`the child does not write: ${this.said}`);
  }
  async kill(): Promise<void> {
    const gone = new Promise(resolve => this.child.once('close', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}

/** Opens the folder again and holds what is there against what was promised. */
async function verify(folder: string, acknowledged: Set<number>): Promise<void> {
  const server = await startPostgres({ dataDir: path.join(folder, 'postgres') });
  const house = await openStores({ postgresUrl: server.url, dataDir: folder, poolSize: 2 });
  try {
    const { relational, events, ledger } = await house.forService('kill', { migrations: [statements('0001', 'CREATE TABLE row (n int PRIMARY KEY)')], ports: ['relational', 'events', 'ledger'] });
    const rows = (await sql<{ n: number }>`SELECT n FROM row ORDER BY n`.execute(relational.db)).rows.map(r => r.n);
    const published = (await sql<{ n: number }>`SELECT (data->>'n')::int AS n FROM suoke.event ORDER BY 1`.execute(relational.db)).rows.map(r => r.n);
    const size = await ledger.size('rows');
    const leaves: number[] = [];
    for (let at = 0; at < size; at += 10_000) leaves.push(...(await ledger.range('rows', at, Math.min(size, at + 10_000))).map(e => Number(Buffer.from(e.leaf).toString())));
    const there = new Set(rows);
    expect([...acknowledged].filter(n => !there.has(n))).toEqual([]); // every promise is kept
    expect(published).toEqual(rows); // a row has its event, an event its row
    expect(leaves).toHaveLength(size);
    expect(leaves.sort((a, b) => a - b)).toEqual(rows);
    // and what is there is delivered
    let delivered = 0;
    const sub = await events.subscribe(`check-${acknowledged.size}`, { types: ['row.written'], from: 'beginning', concurrency: 5 }, async () => { delivered++; });
    await sub.drained();
    await sub.stop();
    expect(delivered).toBe(rows.length);
  } finally {
    await house.close();
    await server.stop();
  }
}

describe('kill -9', () => {
  test('of the owner, of the server, of both, again and again: every promised write is there, with its event and its leaf', async () => {
    const folder = path.join(root, 'rounds');
    await mkdir(folder);
    const acknowledged = new Set<number>();
    let start = 0;
    for (const [round, what] of ['owner', 'both', 'server', 'owner'].entries()) {
      const writer = new Writer(folder, start);
      try {
        await writer.writes(30 + round * 7);
        if (what === 'server') {
          process.kill(writer.serverPid, 'SIGKILL');
          await writer.writes(20); // it came back under its owner, who goes on writing
          expect(writer.lost).toBeGreaterThan(0);
        }
        if (what === 'both') process.kill(writer.serverPid, 'SIGKILL');
      } finally {
        await writer.kill();
      }
      start = writer.highest + 10;
      for (const n of writer.acknowledged) acknowledged.add(n);
      // Sometimes at once, while the orphan still runs; sometimes through the next writer's start.
      if (round !== 1) await verify(folder, acknowledged);
    }
    expect(acknowledged.size).toBeGreaterThan(150);
  });

  test('the server of a killed owner ends by itself', async () => {
    const folder = path.join(root, 'rounds');
    const writer = new Writer(folder, 1_000_000);
    await writer.writes(1);
    expect(isAlive(writer.serverPid)).toBe(true);
    await writer.kill();
    expect(await waitUntil(() => !isAlive(writer.serverPid), 10_000)).toBe(true);
    await expect(stat(path.join(folder, 'postgres', 'cluster', 'postmaster.pid'))).rejects.toThrow(); // in order, not by a crash
  });
});

describe('one folder', () => {
  test('one owner; quick second start on the same port; half-made and stale files do not matter', async () => {
    const dataDir = path.join(root, 'one');
    await mkdir(path.join(dataDir, 'cluster.new-dead', 'base'), { recursive: true }); // initdb was killed
    await mkdir(path.join(dataDir, 'cluster'));
    await writeFile(path.join(dataDir, 'password'), 'of the one that was never finished');
    await writeFile(path.join(dataDir, 'owner.lock'), '{"pid": 99'); // torn
    const first = await startPostgres({ dataDir });
    expect((await readdir(dataDir)).filter(n => n.startsWith('cluster.new'))).toEqual([]);
    expect((await stat(path.join(dataDir, 'password'))).mode & 0o077).toBe(0);
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({ kind: 'conflict', code: 'postgres.owned', message: expect.stringContaining(String(process.pid)) as string });
    await first.stop();
    await first.stop();
    expect(await first.ended).toBeUndefined();

    // A stale pid file whose number belongs to another process now: ours.
    await writeFile(path.join(dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n${dataDir}/cluster\n0\n1\n\n127.0.0.1\n0 0\nready   \n`);
    const second = await startPostgres({ dataDir });
    expect([second.port, second.url]).toEqual([first.port, first.url]);
    await second.stop();
  });

  test('refused to another process, which names the owner', async () => {
    const folder = path.join(root, 'rounds');
    const writer = new Writer(folder, 2_000_000);
    try {
      await writer.writes(1);
      await expect(startPostgres({ dataDir: path.join(folder, 'postgres') })).rejects.toMatchObject({ code: 'postgres.owned', message: expect.stringContaining(`process ${writer.child.pid}`) as string });
    } finally {
      await writer.kill();
    }
  });

  test('many that start at once: exactly one owns it', async () => {
    const dataDir = path.join(root, 'one');
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => startPostgres({ dataDir })));
    const owners = results.filter(r => r.status === 'fulfilled');
    await Promise.all(owners.map(o => o.value.stop()));
    expect(owners).toHaveLength(1);
    expect(results.filter(r => r.status === 'rejected').map(r => (r.reason as { code: string }).code)).toEqual(Array(5).fill('postgres.owned'));
  });

  test('a folder of something else, and one of another version, are left alone', async () => {
    const dataDir = path.join(root, 'foreign');
    await mkdir(path.join(dataDir, 'cluster'), { recursive: true });
    await writeFile(path.join(dataDir, 'cluster', 'thesis.txt'), 'dear');
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: 'postgres.folder' });
    expect(await readFile(path.join(dataDir, 'cluster', 'thesis.txt'), 'utf8')).toBe('dear');
    await writeFile(path.join(dataDir, 'cluster', 'PG_VERSION'), '9\n');
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: 'postgres.version' });
  });
});

describe('what it is', () => {
  test('durable, small, local, UTF-8, and with a password', async () => {
    const server = await startPostgres({ dataDir: path.join(root, 'one') });
    const client = new Client({ connectionString: server.url });
    try {
      await client.connect();
      const show = async (name: string) => (await client.query<Record<string, string>>(`SHOW ${name}`)).rows[0]?.[name];
      for (const [name, value] of Object.entries({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', server_encoding: 'UTF8', listen_addresses: '127.0.0.1', data_checksums: 'on', shared_buffers: '32MB', max_connections: '40' })) expect([name, await show(name)]).toEqual([name, value]);
      const wrong = new URL(server.url);
      wrong.password = 'wrong';
      await expect(new Client({ connectionString: wrong.href }).connect()).rejects.toMatchObject({ code: '28P01' });
    } finally {
      await client.end();
      await server.stop();
    }
  });

  test('the stores outlive a restart of the server', async () => {
    const server = await startPostgres({ dataDir: path.join(root, 'one') });
    const house = await openStores({ postgresUrl: server.url, dataDir: path.join(root, 'one-files'), poolSize: 3 });
    try {
      const { documents, events, relational } = await house.forService('alive', { ports: ['relational', 'documents', 'events'] });
      const seen: unknown[] = [];
      const sub = await events.subscribe('c', { types: ['a.b'] }, async d => { seen.push(d.event.data['n']); });
      await documents.put('c', 'a', { n: 1 });
      process.kill(server.pid, 'SIGKILL');
      await expect.poll(() => server.restarts, { timeout: 15_000 }).toBe(1);
      // The first call on a connection that broke may fail, and says so by name; the next one works.
      await expect.poll(() => documents.get('c', 'a').then(d => d?.body, (e: Error) => e.message), { timeout: 10_000 }).toEqual({ n: 1 });
      await relational.transaction(tx => events.publish(tx, { type: 'a.b', key: 'k', data: { n: 2 } }));
      await expect.poll(() => seen, { timeout: 10_000 }).toEqual([2]);
      await sub.stop();
    } finally {
      await house.close();
      await server.stop();
    }
  });
});
