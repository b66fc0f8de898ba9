// The other side of the pool: finds the function, calls it, and turns refusals into plain data.
import { isSuokeError } from '@suoke/terminology';
import type { Outcome, Task } from './workers.ts';

export default async function run({ module, name, input }: Task): Promise<Outcome> {
  try {
    const found = ((await import(module)) as Record<string, unknown>)[name];
    if (typeof found !== 'function') throw new TypeError(`${module} exports no function ${name}`);
    return { ok: true, value: await (found as (input: unknown) => unknown)(input) };
  } catch (e) {
    if (isSuokeError(e)) return { ok: false, kind: e.kind, code: e.code, message: e.message, hint: e.hint };
    throw e;
  }
}
