// A browser with a bad connection: watches deliveries, is cut off every few, and comes back with its last cursor.
import type { Client } from '@connectrpc/connect';
import type { communication, CommunicationService } from '@suoke/contracts';

export interface Watcher { seen: communication.Delivery[]; reconnects: number; stop(): Promise<void> }

/** `cutAfter`: how many deliveries a connection lives for. */
export function watchBadly(client: Client<typeof CommunicationService>, cutAfter: number): Watcher {
  const w: Watcher = { seen: [], reconnects: 0, stop: async () => {} };
  let stopping = false;
  let current = new AbortController();
  const running = (async () => {
    while (!stopping) {
      current = new AbortController();
      let here = 0;
      try {
        for await (const d of client.watch({ after: w.seen.at(-1)?.cursor ?? 0n }, { signal: current.signal })) {
          if (d.what.case === 'heartbeat') continue;
          w.seen.push(d);
          if (++here >= cutAfter) break; // the connection drops with more already on its way
        }
      } catch (e) {
        if (!current.signal.aborted) throw e;
      }
      current.abort();
      w.reconnects++;
    }
  })();
  w.stop = async () => { stopping = true; current.abort(); await running; };
  return w;
}

/** Everything up to a cursor, in one go. */
export async function readTo(client: Client<typeof CommunicationService>, cursor: bigint): Promise<communication.Delivery[]> {
  const out: communication.Delivery[] = [];
  const cut = new AbortController();
  try {
    for await (const d of client.watch({ after: 0n }, { signal: cut.signal })) {
      if (d.what.case === 'heartbeat') continue;
      out.push(d);
      if (d.cursor >= cursor) break;
    }
  } finally {
    cut.abort();
  }
  return out;
}
