// How every analysis command treats many inputs: one JSON object a line in input order, one error line each on stderr,
// a failing exit status if any input failed, and the other inputs still analysed.
import process from 'node:process';
import { isSuokeError, SuokeError } from '@suoke/terminology';

export interface BatchOptions<I, O> {
  inputs: readonly I[];
  /** how an input is named in an error line */
  name: (input: I) => string;
  analyse: (input: I) => Promise<O>;
  /** one JSON object a line when set, otherwise `render` */
  json: boolean;
  render: (output: O) => string;
  /** inputs analysed at once; results are still printed in input order */
  concurrency?: number;
}

/** One line for standard error: `suoke: NAME: CODE: message (hint)`. */
export function errorLine(name: string, e: unknown): string {
  const known = isSuokeError(e) ? e : systemError(e);
  const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
  return `suoke: ${flat(name)}: ${known.code}: ${flat(known.message)}${known.hint ? ` (${flat(known.hint)})` : ''}`;
}

/** Errors of the operating system, as ours; anything else is a defect and is called internal. */
export function systemError(e: unknown): SuokeError {
  const code = e instanceof Error && 'code' in e ? String((e as NodeJS.ErrnoException).code) : '';
  if (code === 'ENOENT') return new SuokeError('not-found', 'input.not-found', 'no such file', 'check the path');
  if (code === 'EISDIR') return new SuokeError('invalid', 'input.is-directory', 'this is a folder', 'name the files in it');
  if (code === 'EACCES') return new SuokeError('denied', 'input.not-readable', 'the file may not be read', 'check its permissions');
  return new SuokeError('internal', 'internal', e instanceof Error ? e.message : String(e), 'this is a defect: please report it with the input', { cause: e });
}

/** Runs the batch; resolves to the exit status. */
export async function runBatch<I, O>(o: BatchOptions<I, O>): Promise<number> {
  let failed = false;
  const width = Math.max(1, o.concurrency ?? 2);
  const pending: (Promise<{ ok: true; value: O } | { ok: false; error: unknown }> | undefined)[] = [];
  const start = (i: number) => {
    const input = o.inputs[i] as I;
    pending[i] = o.analyse(input).then((value) => ({ ok: true as const, value }), (error: unknown) => ({ ok: false as const, error }));
  };
  for (let i = 0; i < Math.min(width, o.inputs.length); i++) start(i);
  const progress = process.stderr.isTTY && o.inputs.length > 4;
  for (let i = 0; i < o.inputs.length; i++) {
    const done = await (pending[i] as NonNullable<(typeof pending)[number]>);
    pending[i] = undefined; // its result may be large
    if (i + width < o.inputs.length) start(i + width);
    if (done.ok) await write(process.stdout, (o.json ? JSON.stringify(done.value) : o.render(done.value)) + '\n');
    else {
      failed = true;
      await write(process.stderr, errorLine(o.name(o.inputs[i] as I), done.error) + '\n');
    }
    if (progress) process.stderr.write(`\r${i + 1}/${o.inputs.length}${i + 1 === o.inputs.length ? '\n' : ''}`);
  }
  return failed ? 1 : 0;
}

/** Writes and waits while the pipe is full, so that a slow reader loses nothing and memory stays flat. */
function write(to: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => to.write(text, (e) => (e ? reject(e) : resolve())));
}
