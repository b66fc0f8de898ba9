// A `suoke` process of its own, watched from outside.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

export interface Child {
  process: ChildProcess;
  url: string;
  grpcAddress: string;
  /** everything it has printed */
  said(): string;
  /** resolves when it is gone */
  gone: Promise<void>;
  /** asks it to stop, and insists after a while */
  end(): Promise<void>;
}

const main = path.resolve(import.meta.dirname, '../../apps/cli/main.ts');
const startLimitMs = 60_000;

/** Starts it and waits until it says READY. Throws with its last words when it does not. */
export async function startChild(args: readonly string[], env: Record<string, string> = {}): Promise<Child> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([k]) => !/^(SUOKE_|NODE_OPTIONS|VITEST)/.test(k)));
  const p = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...clean, ...env }, cwd: path.dirname(main) });
  let out = '';
  const gone = new Promise<void>((resolve) => p.once('close', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready after ${startLimitMs} ms:\n${out.slice(-3000)}`)), startLimitMs);
    const hear = (piece: Buffer) => { out += piece.toString('utf8'); if (/^READY$/m.test(out)) { clearTimeout(late); resolve(); } };
    p.stdout.on('data', hear);
    p.stderr.on('data', hear);
    void gone.then(() => { clearTimeout(late); reject(new Error(`ended with ${p.exitCode ?? p.signalCode}:\n${out.slice(-3000)}`)); });
  });
  try {
    await ready;
  } catch (e) {
    p.kill('SIGKILL');
    throw e;
  }
  return {
    process: p, gone, said: () => out,
    url: /http:\/\/[^\s]+/.exec(out)?.[0] ?? '',
    grpcAddress: /gRPC\s+(\S+:\d+)/.exec(out)?.[1] ?? '',
    async end() {
      if (p.exitCode !== null || p.signalCode !== null) return;
      p.kill('SIGTERM');
      const insist = setTimeout(() => p.kill('SIGKILL'), 20_000);
      await gone;
      clearTimeout(insist);
    },
  };
}
