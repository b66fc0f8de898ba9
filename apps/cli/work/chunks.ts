// Small inputs for threads: a text takes a millisecond or two, so that a thread gets many at a time, and the answers come back in order.
import { stat } from 'node:fs/promises';
import { isSuokeError, SuokeError, type ErrorKind } from '@suoke/terminology';
import { spread, typed } from '../spread.ts';

/** What became of one input of a chunk; an error as plain data, of which a thread's border keeps everything. */
export type Outcome<O> = { ok: true; value: O } | { ok: false; kind: ErrorKind; code: string; message: string; hint: string };

/** At most so many inputs at a time: `spread` starts threads from six chunks on. On two cores 3,000 short texts take as long with threads as without, 20,000 three quarters of it. */
const MOST_INPUTS = 400;

/** Bytes of files that make a chunk: a reading of odour with so many bytes of references takes long enough for a thread. */
export const HEAVY_FILES = 256 * 1024;

export interface Chunked<O> {
  /** The result of the input with this number, or its error. Meant to be asked in order, one after another: the threads work ahead. */
  result(at: number): Promise<O>;
  /** `await using` ends the threads */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Used by the modules that threads run: each input by itself, so that what fails is one input and no other. */
export async function each<I, O>(inputs: readonly I[], work: (input: I) => O | Promise<O>): Promise<Outcome<O>[]> {
  const out: Outcome<O>[] = [];
  for (const input of inputs) {
    try {
      out.push({ ok: true, value: await typed(async () => work(input)) });
    } catch (e) {
      if (!isSuokeError(e)) throw e;
      out.push({ ok: false, kind: e.kind, code: e.code, message: e.message, hint: e.hint });
    }
  }
  return out;
}

/**
 * `name` of `module` takes a list of inputs and answers with `each`. A chunk ends with the input that brings the sum of `weights` (one for
 * each input) to `heavy`, so that large inputs go one by one: they take long, and their results are large.
 */
export async function chunked<I, O>(module: URL, name: string, inputs: readonly I[], weights: readonly number[], heavy: number): Promise<Chunked<O>> {
  const starts = chunkStarts(weights, heavy);
  const work = await spread<readonly I[], Outcome<O>[]>(module, name, starts.length);
  const under = new Map<number, Promise<Outcome<O>[]>>();
  let next = 0, at = 0;
  const begin = (k: number) => {
    const chunk = work.analyse(inputs.slice(starts[k], starts[k + 1]));
    chunk.catch(() => {}); // told when its first input is asked for
    under.set(k, chunk);
  };
  return {
    async result(i) {
      while (at + 1 < starts.length && i >= (starts[at + 1] as number)) under.delete(at++); // its results may be large
      for (; next < Math.min(starts.length, at + work.concurrency); next++) begin(next);
      const outcome = (await under.get(at))?.[i - (starts[at] as number)];
      if (!outcome) throw new SuokeError('internal', 'internal', `no answer to input ${i}`, 'this is a defect');
      if (outcome.ok) return outcome.value;
      throw new SuokeError(outcome.kind, outcome.code, outcome.message, outcome.hint);
    },
    [Symbol.asyncDispose]: () => work[Symbol.asyncDispose](),
  };
}

/** The number of the first input of each chunk. */
export function chunkStarts(weights: readonly number[], heavy: number): number[] {
  const starts: number[] = [];
  let sum = 0;
  weights.forEach((w, i) => {
    const from = starts.at(-1);
    if (from === undefined || i - from >= MOST_INPUTS || sum >= heavy) { starts.push(i); sum = 0; }
    sum += w;
  });
  return starts;
}

/** A file weighs its bytes; one that is not there, nothing. */
export function sizes(files: readonly string[]): Promise<number[]> {
  return Promise.all(files.map((file) => stat(file).then((s) => s.size, () => 0)));
}
