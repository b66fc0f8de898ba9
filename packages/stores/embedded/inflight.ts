// What several ask for at once is computed once.
import type { Json } from '../ports/common.ts';

/** A function that runs `compute` once for all who ask for the same key while it runs; each gets a copy of its own. A failure is everybody's, and is not kept. */
export function inflight(): <T extends Json>(key: string, compute: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<Json>>();
  return async <T extends Json>(key: string, compute: () => Promise<T>): Promise<T> => {
    let run = running.get(key);
    if (!run) {
      run = compute().finally(() => running.delete(key));
      running.set(key, run);
    }
    return structuredClone(await run) as T;
  };
}
