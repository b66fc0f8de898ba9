// PostgreSQL refuses to run as root: picks, or makes, the unprivileged user that it runs as then.
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { SuokeError } from '@suoke/terminology';

const run = promisify(execFile);
export interface RunAs { uid: number; gid: number; name: string }

/** Undefined when this process is not root (or on Windows): the server then runs as this user. */
export async function unprivilegedUser(): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'suoke-postgres']) {
    const found = await lookup(name);
    if (found) return found;
  }
  const failures: string[] = [];
  // shadow-utils first, then BusyBox
  for (const [command, ...args] of [['useradd', '--system', '--no-create-home', '--shell', '/bin/false', 'suoke-postgres'], ['adduser', '-S', '-D', '-H', 'suoke-postgres']] as const) {
    try {
      await run(command, args);
    } catch (e) {
      failures.push(`${command}: ${(e as Error).message.split('\n')[0]}`);
      continue;
    }
    const made = await lookup('suoke-postgres');
    if (made) return made;
  }
  throw new SuokeError('unavailable', 'postgres.user', `the database cannot run as root and no user could be made for it (${failures.join('; ')})`,
    'start as an ordinary user, or make a user named "postgres" first (useradd --system postgres)');
}

async function lookup(name: string): Promise<RunAs | undefined> {
  const line = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').find(l => l.startsWith(`${name}:`));
  if (line) {
    const [, , uid, gid] = line.split(':');
    return Number(uid) > 0 ? { uid: Number(uid), gid: Number(gid), name } : undefined;
  }
  try { // users that live in a directory service
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout), name };
  } catch {
    return undefined;
  }
}

/** The user must be able to enter every folder above `target`. SuokeError `postgres.folder` names the first that is closed. */
export async function assertReachable(target: string, user: RunAs): Promise<void> {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const s = await stat(at);
    const bits = s.uid === user.uid ? 0o100 : s.gid === user.gid ? 0o010 : 0o001;
    if (s.isDirectory() && !(s.mode & bits)) {
      throw new SuokeError('unavailable', 'postgres.folder', `the database runs as user "${user.name}", who may not enter ${at}`,
        `start as an ordinary user, or let others pass through (chmod o+x ${at}), or move the project elsewhere`);
    }
    if (at === path.dirname(at)) return;
  }
}
