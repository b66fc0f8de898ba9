// Brings what was said to the conversation, in order, each line once.
import type { StoredEvent } from '@suoke/stores';
import type { StepContext } from './context.ts';
import { load } from './store.ts';

/** Each line has its own request id, so that however often the event comes it is there once. */
export async function deliver(event: StoredEvent, c: StepContext): Promise<void> {
  const { value: v } = await load(c, String(event.data['consultationId']));
  // Opened with every delivery: the title is known only after the first words, and an event given up on must not silence the rest.
  await c.calls.communication.openConversation({ id: v.id, participants: [v.personId], title: v.said[0]?.slice(0, 40) ?? '' });
  for (let i = Number(event.data['from']); i < Number(event.data['to']); i++) {
    const s = v.spoken[i];
    if (s) await c.calls.communication.postMessage({ conversationId: v.id, from: s.from === 'person' ? v.personId : s.from, text: s.text, kind: s.kind, requestId: `${v.id}/${i}` });
  }
}
