// For the engines tier: the newest PostgreSQL that this machine has installed by itself, instead of the one that npm brings.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@suoke/stores/postgres/server.ts';
import { unprivilegedUser } from '@suoke/stores/postgres/user.ts';
import { Client } from 'pg';

/** As Debian and its kin lay it out. */
const versions = '/usr/lib/postgresql';
const startMs = 30_000;

export default async function setup(): Promise<() => Promise<void>> {
  const bin = (existsSync(versions) ? readdirSync(versions) : []).map((v) => path.join(versions, v, 'bin')).filter((d) => existsSync(path.join(d, 'initdb'))).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  if (!bin) throw new Error(`no PostgreSQL under ${versions}: the engines tier needs one (apt-get install postgresql)`);
  const user = await unprivilegedUser(); // PostgreSQL refuses to run as root
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'suoke-engine-'));
  if (user) chownSync(dataDir, user.uid, user.gid);
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', dataDir, '-U', 'suoke', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...as, encoding: 'utf8', cwd: dataDir });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(path.join(bin, 'postgres'), ['-D', dataDir, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=120'], { ...as, cwd: dataDir, stdio: 'ignore' });
  const url = `postgres://suoke@127.0.0.1:${port}/postgres`;
  await answering(url, server);
  process.env['SUOKE_TEST_POSTGRES'] = url;
  return async () => {
    server.kill('SIGINT');
    await once(server, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + startMs; Date.now() < end; await sleep(100)) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new Client({ connectionString: url });
    if (await client.connect().then(() => true, () => false)) return client.end();
  }
  server.kill('SIGKILL');
  throw new Error('PostgreSQL did not answer');
}
