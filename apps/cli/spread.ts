// Many inputs on all cores, a few right here: a thread costs some tenths of a second before its first answer.
import os from 'node:os';
import { isSuokeError, SuokeError } from '@suoke/terminology';
import { systemError } from './batch.ts';

/** Below so many inputs threads do not pay (measured: `look` breaks even at about four). */
const enough = 6;

export interface Spread<I, O> {
  /** may be called for several inputs at once */
  analyse(input: I): Promise<O>;
  /** how many to have under way */
  concurrency: number;
  /** `await using` ends the threads */
  [Symbol.asyncDispose](): Promise<void>;
}

/** `name` is exported by `module`, takes an input and resolves to a result, both plain data; its errors reach the caller typed. */
export async function spread<I, O>(module: URL, name: string, count: number): Promise<Spread<I, O>> {
  const cores = os.availableParallelism();
  if (count < enough || cores < 2) {
    const work = ((await import(module.href)) as Record<string, (input: I) => Promise<O>>)[name];
    if (!work) throw new SuokeError('internal', 'internal', `${module.href} has no ${name}`, 'this is a defect');
    return { analyse: (input) => work(input), concurrency: 1, [Symbol.asyncDispose]: async () => {} };
  }
  const { workers } = await import('@suoke/service/workers.ts');
  const pool = workers(cores);
  return { analyse: (input) => pool.run<O>(module, name, input), concurrency: cores + 1, [Symbol.asyncDispose]: () => pool.close() };
}

/** Errors of the operating system as ours, before they cross a thread's border. */
export async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (e) {
    throw isSuokeError(e) ? e : systemError(e);
  }
}
