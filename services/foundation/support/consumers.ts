// A consultation that asks for review gets one, once; a withdrawn one leaves the queue.
import type { StoredEvent, Tx } from '@suoke/stores';
import { withdraw } from './domain/review.ts';
import { change, find, put, type BaseContext } from './store.ts';

export async function onReviewRequested(event: StoredEvent, c: BaseContext, done: (tx: Tx) => Promise<boolean>): Promise<void> {
  const d = event.data as Record<string, string>;
  await c.stores.relational.transaction(async (tx) => {
    if (!(await done(tx))) return;
    // The event's id is the review's: however often it is delivered, there is one review.
    await put(c, {
      id: event.id, consultationId: d['consultationId'] ?? '', personId: d['personId'] ?? '', state: 'waiting', practitionerId: '', practitionerName: '', triage: d['triage'] ?? 'routine',
      createdAt: c.now().toISOString(), resultSha256: d['resultSha256'] ?? '', decision: '', comment: '', herbs: [], contentSha256: '', signature: '', publicKey: '', signedAt: '', secondOpinionOf: '', question: '', notFor: '', history: [],
    }, 0, 'opened', tx);
  });
}

/** Each review is changed on its own; again is the same. */
export async function onWithdrawn(event: StoredEvent, c: BaseContext): Promise<void> {
  for (const r of await find(c, { consultationId: String(event.data['consultationId']) }, 200)) await change(c, r.id, 'withdrawn', (x) => withdraw(x, c.now()));
}
