// Questions about other processes: is it alive, is it still the same one, is it a PostgreSQL of this folder.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (e) {
    return (e as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A killed process whose parent has not reaped it yet still answers signals.
  const state = procStat(pid)?.[0];
  return state !== 'Z' && state !== 'X';
}

/** A mark that differs between two processes that got the same pid one after the other; '' where it cannot be known. */
export function birthMark(pid: number): string {
  const stat = procStat(pid);
  if (stat) return stat[19] ?? ''; // field 22 of proc(5): start time in clock ticks after boot
  if (process.platform === 'win32' || process.platform === 'linux') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** True when the process is a PostgreSQL server started on `cluster`. */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    const command = process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}

/** Processes that work inside the folder: server children live there for a moment after their parent was killed. */
export function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter(n => /^\d+$/.test(n)).map(Number).filter(pid => {
    try { return readlinkSync(`/proc/${pid}/cwd`) === folder; } catch { return false; }
  });
}

/** True once `condition` holds, false when it did not within the time. */
export async function waitUntil(condition: () => boolean, ms: number, stepMs = 10): Promise<boolean> {
  for (const end = Date.now() + ms; ; await sleep(stepMs)) {
    if (condition()) return true;
    if (Date.now() > end) return false;
  }
}

/** /proc/<pid>/stat from its third field on; the second, the name, may hold blanks and brackets. */
function procStat(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
