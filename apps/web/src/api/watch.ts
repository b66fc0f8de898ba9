// The live line from the platform: follows it from the last cursor, reconnects with backoff, and freshens what changed.
import { timestampMs } from '@bufbuild/protobuf/wkt';
import type { Delivery, Notification } from '@suoke/contracts/gen/suoke/communication/v1/communication_pb.js';
import { useEffect, useSyncExternalStore } from 'react';
import { backoffMs } from './backoff.ts';
import { communication } from './clients/communication.ts';
import { errorCode } from './errors.ts';
import { queries } from './queries.ts';

/** The server sends a heartbeat every 15 s; after three missed ones the line is taken for dead. */
const SILENCE_MS = 45_000;
/** Changes are gathered this long, so that a long catching-up freshens each thing once. */
const GATHER_MS = 200;

type Line = 'connecting' | 'live' | 'lost';
let line: Line = 'connecting';
const listeners = new Set<() => void>();
const setLine = (next: Line) => { if (next !== line) { line = next; for (const l of listeners) l(); } };
export const useLine = (): Line => useSyncExternalStore((l) => { listeners.add(l); return () => listeners.delete(l); }, () => line);

const cursorKey = (userId: string) => `suoke.cursor.${userId}`;

/** Keeps the line open while a user is signed in. `onNotice` hears of notifications younger than a minute. */
export function useWatch(userId: string, onNotice: (n: Notification) => void): void {
  useEffect(() => {
    const end = new AbortController();
    void follow(userId, end.signal, onNotice);
    return () => end.abort();
  }, [userId, onNotice]);
}

async function follow(userId: string, signal: AbortSignal, onNotice: (n: Notification) => void): Promise<void> {
  const gather = gatherer();
  for (let attempt = 0; !signal.aborted; attempt++) {
    const call = new AbortController();
    const stop = () => call.abort();
    signal.addEventListener('abort', stop, { once: true });
    let silence = setTimeout(stop, SILENCE_MS);
    try {
      const after = BigInt(localStorage.getItem(cursorKey(userId)) ?? '0');
      for await (const delivery of communication.watch({ after }, { signal: call.signal })) {
        clearTimeout(silence);
        silence = setTimeout(stop, SILENCE_MS);
        setLine('live');
        attempt = 0;
        if (delivery.cursor > after) localStorage.setItem(cursorKey(userId), String(delivery.cursor));
        handle(delivery, gather, onNotice);
      }
    } catch (e) {
      if (errorCode(e) === 'session.ended') return;
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
    }
    if (signal.aborted) return;
    setLine('lost');
    await new Promise((r) => setTimeout(r, backoffMs(attempt, Math.random())));
  }
}

function handle(d: Delivery, gather: (key: readonly string[]) => void, onNotice: (n: Notification) => void): void {
  switch (d.what.case) {
    case 'message': gather(['messages', d.what.value.conversationId]); return;
    case 'consultationChanged':
      for (const key of [['consultation', d.what.value], ['consultations'], ['entries', d.what.value], ['reviews']]) gather(key);
      return;
    case 'notification': {
      const n = d.what.value;
      gather(['notifications']);
      if (n.kind.startsWith('review')) gather(['reviews']);
      if (n.kind === 'task.due') gather(['tasks']);
      if (n.kind === 'alert.raised') gather(['alerts']);
      if (n.at && Date.now() - timestampMs(n.at) < 60_000) onNotice(n);
    }
  }
}

function gatherer(): (key: readonly string[]) => void {
  const waiting = new Map<string, readonly string[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (key) => {
    waiting.set(key.join('\n'), key);
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const queryKey of waiting.values()) void queries.invalidateQueries({ queryKey });
      waiting.clear();
    }, GATHER_MS);
  };
}
