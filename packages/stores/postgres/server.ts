// Starts the embedded PostgreSQL, keeps it alive, and leaves nothing behind when its owner dies.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SuokeError } from '@suoke/terminology';
import type { Log } from '../ports/common.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { reachablePlace } from './elsewhere.ts';
import { prepareCluster, USER, writeDurably } from './cluster.ts';
import { takeOwnership } from './owner-lock.ts';
import { isAlive, isPostgresOf, processesIn, waitUntil } from './processes.ts';
import { settings } from './settings.ts';
import { unprivilegedUser, type RunAs } from './user.ts';

export interface PostgresOptions {
  /** belongs to this server alone; made if absent */
  dataDir: string;
  /** 0 (default): the port of the last run if it is free, else any free one */
  port?: number;
  log?: Log;
  /** over the defaults in settings.ts */
  settings?: Record<string, string>;
}

export interface PostgresServer {
  /** stays the same when the server had to be restarted */
  readonly url: string;
  readonly port: number;
  /** of the server that runs now */
  readonly pid: number;
  /** how often it was restarted after dying under us */
  readonly restarts: number;
  /** resolves when the server is down for good: stopped, or given up after dying five times within a minute (then with the error) */
  readonly ended: Promise<SuokeError | undefined>;
  /** Ends open connections, writes everything down, gives up the folder. */
  stop(): Promise<void>;
}

interface Place { dataDir: string; cluster: string; binaries: Binaries; user: RunAs | undefined; settings: Record<string, string> }

/**
 * Only one process owns a folder (SuokeError conflict `postgres.owned`). If the owner dies in any way, a small shell
 * that waits on a pipe from it stops the server within moments; a start that finds such an orphan still running stops
 * it cleanly first. If the server dies, it is started again on the same port, and recovers from its log.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const log: Log = options.log ?? (() => undefined);
  const asked = path.resolve(options.dataDir);
  await mkdir(asked, { recursive: true });
  const [installed, user] = await Promise.all([findBinaries(), unprivilegedUser()]);
  const { dataDir, binaries } = user ? await reachablePlace(asked, installed, user, log) : { dataDir: asked, binaries: installed };
  const lock = await takeOwnership(dataDir);
  try {
    const all = { ...settings, ...options.settings };
    await stopOrphan(path.join(dataDir, 'cluster'), log);
    const { cluster, password, made } = await prepareCluster(dataDir, binaries, user, { sync: all['fsync'] !== 'off' });
    if (made) log('info', 'made a new database', { cluster });
    const place: Place = { dataDir, cluster, binaries, user, settings: all };
    const { port, child } = await launchOnSomePort(place, options.port ?? 0);
    await writeDurably(path.join(dataDir, 'port'), `${port}\n`);
    const url = `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;
    return keepAlive(place, child, port, url, () => lock.release(), log);
  } catch (e) {
    await lock.release();
    throw e;
  }
}

function keepAlive(place: Place, first: ChildProcess, port: number, url: string, release: () => Promise<void>, log: Log): PostgresServer {
  let child = first;
  let stopping = false;
  let restarts = 0;
  const recent: number[] = [];
  const ended = (async () => {
    for (;;) {
      await exit(child);
      if (stopping) return undefined;
      const now = Date.now();
      recent.push(now);
      if (recent.filter(t => now - t < 60_000).length > 5) return new SuokeError('unavailable', 'postgres.dying', 'the database keeps dying', `see ${path.join(place.dataDir, 'server.log')}`);
      log('error', 'the database died; starting it again', { exitCode: child.exitCode, signal: child.signalCode });
      try {
        await stopOrphan(place.cluster, log);
        child = await launch(place, port);
        restarts++;
        log('info', 'the database is back', { pid: child.pid });
      } catch (e) {
        if (!(e instanceof SuokeError)) throw e;
        log('error', e.message, { code: e.code });
        await sleep(500);
      }
    }
  })();
  return {
    url, port, ended,
    get pid() { return child.pid ?? 0; },
    get restarts() { return restarts; },
    async stop() {
      if (!stopping) {
        stopping = true;
        child.ref(); // until now it must not keep this process from ending by itself
        await shutDown(child.pid ?? 0, place.cluster);
        await ended;
        await release();
      }
      await ended;
    },
  };
}

async function launchOnSomePort(place: Place, wanted: number): Promise<{ port: number; child: ChildProcess }> {
  if (wanted !== 0) return { port: wanted, child: await launch(place, wanted) };
  const last = Number(await readFile(path.join(place.dataDir, 'port'), 'utf8').catch(() => '0'));
  for (let round = 0; ; round++) {
    const port = round === 0 && last > 0 && await isFree(last) ? last : await freePort();
    try {
      return { port, child: await launch(place, port) };
    } catch (e) {
      if (!(e instanceof SuokeError) || e.code !== 'postgres.port' || round >= 3) throw e;
    }
  }
}

/** Resolves when the server accepts connections. SuokeError unavailable `postgres.port` or `postgres.start`. */
async function launch(place: Place, port: number): Promise<ChildProcess> {
  const logFile = path.join(place.dataDir, 'server.log');
  if (await stat(logFile).then(s => s.size > 4_000_000, () => false)) await rename(logFile, `${logFile}.1`);
  for (const end = Date.now() + 20_000; ;) {
    const from = await stat(logFile).then(s => s.size, () => 0);
    const out = await open(logFile, 'a', 0o600);
    let child: ChildProcess;
    try {
      const args = ['-D', place.cluster, '-p', String(port), ...Object.entries(place.settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
      // A group of its own: Ctrl-C in a terminal must reach the owner only, which then stops the server in order.
      child = spawn(place.binaries.postgres, args, { ...(place.user && { uid: place.user.uid, gid: place.user.gid }), cwd: place.cluster, detached: true, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, stdio: ['ignore', out.fd, out.fd] });
      child.on('error', () => undefined); // seen as an exit below
    } finally {
      await out.close();
    }
    child.unref();
    guard(child, place.cluster);
    const pidFile = path.join(place.cluster, 'postmaster.pid');
    for (;;) {
      const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
      if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return child;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break;
      await sleep(10);
    }
    const said = (await readFile(logFile)).subarray(from).toString().trim().split('\n').slice(-5).join(' | ');
    if (/could not (bind|create any TCP)/.test(said)) throw new SuokeError('unavailable', 'postgres.port', `port ${port} is taken`, 'choose another port, or none');
    // Children of a killed server hold its memory for a moment longer.
    if (/shared memory block|lock file .* already exists/.test(said) && Date.now() < end) { await sleep(100); continue; }
    throw new SuokeError('unavailable', 'postgres.start', `the database did not start: ${said}`, `see ${logFile}`);
  }
}

/**
 * A shell that blocks on a pipe whose other end only this process holds. However this process ends, the pipe closes
 * and the shell asks the server to shut down, if the pid is still that server's.
 */
function guard(server: ChildProcess, cluster: string): void {
  if (process.platform === 'win32' || server.pid === undefined) return;
  const script = 'read -r word; [ "$word" = bye ] && exit 0; read -r pid < "$2" && [ "$pid" = "$1" ] && kill -INT "$1"';
  const shell = spawn('/bin/sh', ['-c', script, 'suoke-postgres-guard', String(server.pid), path.join(cluster, 'postmaster.pid')], { detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  server.once('exit', () => shell.stdin.end('bye\n'));
}

/** Before a start: a server left by a dead owner is stopped; a stale pid file that would block the start is removed. */
async function stopOrphan(cluster: string, log: Log): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) {
    if (await stat(pidFile).then(s => s.size === 0, () => false)) await rm(pidFile, { force: true }); // died while writing it
    return;
  }
  if (isPostgresOf(pid, cluster)) {
    log('warn', 'stopping the database of a dead owner', { pid });
    await shutDown(pid, cluster);
  } else if (isAlive(pid)) {
    // The number went to some other process. PostgreSQL would take that for a server and refuse to start.
    await waitUntil(() => processesIn(cluster).length === 0, 10_000, 50);
    await rm(pidFile, { force: true });
  }
}

/** Fast shutdown; after 20 s an immediate one, which the next start recovers from; then the hard way. */
async function shutDown(pid: number, cluster: string): Promise<void> {
  for (const [signal, ms] of [['SIGINT', 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]] as const) {
    if (!isPostgresOf(pid, cluster)) return;
    try { process.kill(pid, signal); } catch { return; }
    if (await waitUntil(() => !isAlive(pid), ms)) return;
  }
}

function exit(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer().once('error', () => resolve(false)).once('listening', () => probe.close(() => resolve(true)));
    probe.listen(port, '127.0.0.1');
  });
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).once('listening', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
    probe.listen(0, '127.0.0.1');
  });
}
