// Follows the log of deliveries for one watcher: what is kept first, then what comes.
import type { BaseContext, Entry } from './store.ts';
import { after } from './store.ts';

/** A heartbeat this often keeps proxies from closing a quiet stream and tells the client that the server is there. */
const heartbeatMs = 15_000;
/** How soon new entries are looked for; one indexed query for each watcher. */
const pollMs = 400;

/** Everything for the recipients after the cursor, then live; `undefined` stands for a heartbeat. Ends when the signal is aborted. */
export async function* watch(c: BaseContext, recipients: readonly string[], from: bigint, signal: AbortSignal): AsyncIterable<Entry | undefined> {
  let cursor = from;
  let lastSent = Date.now();
  yield undefined; // the client learns at once that the stream stands
  while (!signal.aborted) {
    const entries = await after(c, recipients, cursor);
    for (const e of entries) {
      yield e;
      cursor = e.cursor;
      lastSent = Date.now();
    }
    if (entries.length > 0) continue;
    if (Date.now() - lastSent > heartbeatMs) {
      yield undefined;
      lastSent = Date.now();
    }
    await pause(pollMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => { clearTimeout(timer); signal.removeEventListener('abort', end); resolve(); };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
