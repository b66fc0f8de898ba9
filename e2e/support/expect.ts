// Small helpers of the end-to-end tests: what a call was refused with, and waiting for what comes by itself.
import { setTimeout as sleep } from 'node:timers/promises';
import { fromConnectError } from '@suoke/service/errors.ts';
import type { SuokeError } from '@suoke/terminology';

/** The project's error that a call ends with; throws when it does not fail. */
export async function refusal(call: Promise<unknown> | AsyncIterable<unknown>): Promise<SuokeError> {
  try {
    if (Symbol.asyncIterator in call) for await (const _ of call) { /* to its end */ }
    else await call;
  } catch (e) {
    return fromConnectError(e);
  }
  throw new Error('the call was not refused');
}

/** Asks again until it is so. */
export async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean, limitMs = 20_000): Promise<T> {
  for (const end = Date.now() + limitMs; ;) {
    const value = await ask();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`not so after ${limitMs} ms: ${JSON.stringify(value, (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v)).slice(0, 800)}`);
    await sleep(50);
  }
}

export async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const x of stream) out.push(x);
  return out;
}
