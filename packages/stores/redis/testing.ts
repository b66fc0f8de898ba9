// For tests on a real server: a Redis of the machine.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../postgres/server.ts';

const startMs = 15_000;

export interface RedisServer { url: string; child: ChildProcess; stop(): Promise<void> }

/** A server of one's own that keeps nothing; on a free port unless one is given. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const at = port ?? await freePort();
  const child = spawn('redis-server', ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  const failed = once(child, 'error').then(([e]: unknown[]) => { throw new Error('no redis-server: the engines tier needs one (apt-get install redis-server)', { cause: e }); });
  await Promise.race([answering(at), failed]);
  return { url: `redis://127.0.0.1:${at}`, child, async stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL'); // also one that was stopped half way
    await once(child, 'exit');
  } };
}

async function answering(port: number): Promise<void> {
  for (const end = Date.now() + startMs; Date.now() < end; await sleep(50)) {
    const socket = net.connect(port, '127.0.0.1');
    if (await once(socket, 'connect').then(() => true, () => false)) { socket.destroy(); return; }
  }
  throw new Error('Redis did not answer');
}
