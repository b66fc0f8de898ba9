// One process owns a data folder at a time; the lock of a dead owner is recognised and broken.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import { birthMark, isAlive } from './processes.ts';

interface Owner { pid: number; birth: string; host: string; token: string }
export interface OwnerLock { release(): Promise<void> }

const HEARTBEAT_MS = 5_000;
/** A process of another machine (or container) cannot be asked whether it lives: its lock counts while it is touched. */
const FOREIGN_STALE_MS = 20_000;

/** SuokeError conflict `postgres.owned`, naming the pid, while another process owns `folder` (or this one does already). */
export async function takeOwnership(folder: string): Promise<OwnerLock> {
  const file = path.join(folder, 'owner.lock');
  const me: Owner = { pid: process.pid, birth: birthMark(process.pid), host: hostname(), token: randomUUID() };
  const draft = `${file}.${me.token}`;
  await writeFile(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    for (let round = 0; round < 20; round++) {
      // A hard link appears with its content and only if the name is free: nobody ever sees a half-written lock.
      const taken = await link(draft, file).then(() => true, (e: NodeJS.ErrnoException) => {
        if (e.code === 'EEXIST') return false;
        throw new SuokeError('unavailable', 'postgres.folder', `cannot write ${file}: ${e.message}`, 'choose a data folder on a local disk that this user may write', { cause: e });
      });
      if (taken && (await read(file))?.token === me.token) return hold(file, me);
      const other = await read(file);
      if (!other || other.token === me.token) continue;
      if (await lives(file, other)) {
        throw new SuokeError('conflict', 'postgres.owned', `process ${other.pid} on ${other.host} owns ${folder}`,
          other.pid === process.pid ? 'it is started already in this process: use that one' : `stop process ${other.pid} first, or choose another data folder`);
      }
      await breakLock(file, other);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new SuokeError('conflict', 'postgres.owned', `several processes are taking ${folder} at once`, 'start one of them at a time');
}

async function read(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { pid: 0, birth: '', host: hostname(), token: 'unreadable' }; // torn by a power loss: nobody's
  }
}

async function lives(file: string, owner: Owner): Promise<boolean> {
  if (owner.host !== hostname()) {
    const touched = await stat(file).then(s => s.mtimeMs, () => 0);
    return Date.now() - touched < FOREIGN_STALE_MS;
  }
  return isAlive(owner.pid) && birthMark(owner.pid) === owner.birth;
}

/** Moves the dead lock aside; if a quicker process had already put its own there, gives that back. */
async function breakLock(file: string, dead: Owner): Promise<void> {
  const aside = `${file}.stale-${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return; // broken by someone else
  }
  if ((await read(aside))?.token !== dead.token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function hold(file: string, me: Owner): OwnerLock {
  const timer = setInterval(() => { const now = new Date(); utimes(file, now, now).catch(() => undefined); }, HEARTBEAT_MS);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      if ((await read(file))?.token === me.token) await rm(file, { force: true });
    },
  };
}
