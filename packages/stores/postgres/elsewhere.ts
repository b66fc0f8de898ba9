// Started as root in a folder that others may not enter (a clone under /root): the database's own user needs another place.
import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../ports/common.ts';
import type { Binaries } from './binaries.ts';
import { assertReachable, type RunAs } from './user.ts';

/** Where system services keep their state (Filesystem Hierarchy Standard 3.0, section 5.8). */
const HOME = '/var/lib/suoke';

/**
 * The folders as given when the user may enter them; otherwise a data folder of the same name under /var/lib/suoke and a
 * copy of the binaries there. A note in the given folder says where the data went. A cluster that is already in the given
 * folder is never left behind: then the refusal stands.
 */
export async function reachablePlace(dataDir: string, binaries: Binaries, user: RunAs, log: Log): Promise<{ dataDir: string; binaries: Binaries }> {
  const [dataOk, binariesOk] = await Promise.all([dataDir, path.dirname(binaries.postgres)].map(async (at) => assertReachable(at, user).then(() => true, () => false)));
  if (dataOk && binariesOk) return { dataDir, binaries };
  if (!dataOk && (await exists(path.join(dataDir, 'cluster')))) await assertReachable(dataDir, user);
  await mkdir(HOME, { recursive: true, mode: 0o755 });
  await assertReachable(HOME, user);
  const place = { dataDir: dataOk ? dataDir : path.join(HOME, createHash('sha256').update(dataDir).digest('hex').slice(0, 16)), binaries: binariesOk ? binaries : await copyOf(binaries) };
  if (!dataOk) {
    await mkdir(place.dataDir, { recursive: true });
    await writeFile(path.join(dataDir, 'MOVED'), `The database runs as user "${user.name}", who may not enter this folder. It is kept in ${place.dataDir}\n`);
    log('warn', `the database is kept in ${place.dataDir}, because its user "${user.name}" may not enter ${dataDir}`);
  }
  return place;
}

/** Once for each build: the copy is made aside and renamed, so that a half-made one is never used. */
async function copyOf(binaries: Binaries): Promise<Binaries> {
  const from = path.dirname(path.dirname(binaries.postgres));
  const mark = await stat(binaries.postgres);
  const to = path.join(HOME, `postgresql-${mark.size}-${Math.floor(mark.mtimeMs)}`);
  if (!(await exists(to))) {
    const aside = `${to}.${process.pid}`;
    await cp(from, aside, { recursive: true, verbatimSymlinks: true });
    await rename(aside, to).catch(() => rm(aside, { recursive: true, force: true })); // another process was quicker
  }
  return { initdb: path.join(to, path.relative(from, binaries.initdb)), postgres: path.join(to, path.relative(from, binaries.postgres)) };
}

const exists = (at: string): Promise<boolean> => stat(at).then(() => true, () => false);
