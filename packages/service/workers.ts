// Analyses run in worker threads: one photo must not keep every other caller waiting, and both cores are used.
import os from 'node:os';
import { Piscina } from 'piscina';
import { SuokeError, type ErrorKind } from '@suoke/terminology';

/** What travels back instead of an exception: a thread boundary keeps only an error's message. */
export type Outcome = { ok: true; value: unknown } | { ok: false; kind: ErrorKind; code: string; message: string; hint: string };
export interface Task { module: string; name: string; input: unknown }

export interface Workers {
  /**
   * Calls the exported function `name` of a module in a thread. Input and result must survive structured cloning.
   * SuokeErrors come back as such.
   */
  run<T>(module: URL, name: string, input: unknown): Promise<T>;
  close(): Promise<void>;
}

/** Threads start when they are needed and end after half a minute without work. */
export function workers(threads: number): Workers {
  const pool = new Piscina<Task, Outcome>({
    filename: new URL('worker.ts', import.meta.url).href, minThreads: 0, maxThreads: threads, idleTimeout: 30_000, concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 },
  });
  return {
    async run<T>(module: URL, name: string, input: unknown): Promise<T> {
      const outcome = await pool.run({ module: module.href, name, input });
      if (outcome.ok) return outcome.value as T;
      throw new SuokeError(outcome.kind, outcome.code, outcome.message, outcome.hint);
    },
    close: () => pool.close(),
  };
}

let pool: Workers | undefined;

/** In a thread of the pool that all services of a process share; one core is left to the calls themselves. */
export async function inWorker<T>(module: URL, name: string, input: unknown): Promise<T> {
  pool ??= workers(Math.max(1, os.availableParallelism() - 1));
  return pool.run<T>(module, name, input);
}

/** Ends the threads; a later call starts them again. */
export async function stopWorkers(): Promise<void> {
  const ending = pool;
  pool = undefined;
  await ending?.close();
}
