// The data folder's cluster: made in a side folder and moved into place whole, so a half-made one is never used.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import type { Binaries } from './binaries.ts';
import type { RunAs } from './user.ts';

export const USER = 'suoke';
export const MAJOR = '18';

/** Makes the cluster if there is none (about a second), and returns the password. Call it under the owner lock. */
export async function prepareCluster(dataDir: string, binaries: Binaries, user: RunAs | undefined, options: { sync: boolean }): Promise<{ cluster: string; password: string; made: boolean }> {
  const cluster = path.join(dataDir, 'cluster');
  for (const name of await readdir(dataDir)) {
    if (name.startsWith('cluster.new-')) await rm(path.join(dataDir, name), { recursive: true, force: true });
  }
  const passwordFile = path.join(dataDir, 'password');
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').then(s => s.trim(), () => undefined);
  if (version !== undefined) {
    if (version !== MAJOR) {
      throw new SuokeError('unsupported', 'postgres.version', `${cluster} was made by PostgreSQL ${version}, this is ${MAJOR}`, `dump it with PostgreSQL ${version} and restore it into a new folder`);
    }
    const password = await readFile(passwordFile, 'utf8').then(s => s.trim(), () => '');
    if (!password) throw new SuokeError('unavailable', 'postgres.password', `${passwordFile} is missing, so nobody can sign in to the database`, 'put the file back from a backup');
    return { cluster, password, made: false };
  }
  if ((await readdir(cluster).catch(() => [])).length > 0) {
    throw new SuokeError('unavailable', 'postgres.folder', `${cluster} holds something that is no PostgreSQL cluster`, 'move it away, or choose another data folder');
  }
  const password = randomBytes(24).toString('base64url');
  await writeDurably(passwordFile, password + '\n');
  const side = path.join(dataDir, `cluster.new-${randomBytes(4).toString('hex')}`);
  const secret = `${side}.password`;
  try {
    await mkdir(side, { mode: 0o700 });
    await writeFile(secret, password, { mode: 0o600 });
    if (user) await Promise.all([chown(side, user.uid, user.gid), chown(secret, user.uid, user.gid)]);
    await runInitdb(binaries.initdb, side, secret, user, options.sync);
  } finally {
    await rm(secret, { force: true });
  }
  await rm(cluster, { recursive: true, force: true }); // an empty folder at most, see above
  await rename(side, cluster);
  await syncFolder(dataDir);
  return { cluster, password, made: true };
}

async function runInitdb(initdb: string, folder: string, secret: string, user: RunAs | undefined, sync: boolean): Promise<void> {
  // The builtin provider sorts and folds by Unicode code points, the same on every machine and after every system upgrade.
  const args = ['-D', folder, '-U', USER, '--pwfile', secret, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...(sync ? [] : ['--no-sync'])];
  const child = spawn(initdb, args, { ...(user && { uid: user.uid, gid: user.gid }), cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-4000); });
  const code = await new Promise<number | null>((resolve, reject) => { child.on('error', reject); child.on('close', resolve); });
  if (code !== 0) throw new SuokeError('unavailable', 'postgres.initdb', `the database could not be made: ${said.trim() || `initdb ended with ${code}`}`, 'free some disk space and see that the folder can be written, then start again');
}

/** Complete and on disk under its name, or not there at all. */
export async function writeDurably(file: string, text: string): Promise<void> {
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(path.dirname(file));
}

export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot flush a folder
  const handle = await open(folder, 'r');
  try { await handle.sync(); } finally { await handle.close(); }
}
