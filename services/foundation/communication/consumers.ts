// Turns what other services announce into deliveries: a change to look at, or a notification in words.
import type { ServiceDefinition } from '@suoke/service';
import type { StoredEvent, Tx } from '@suoke/stores';
import type { CommunicationService } from '@suoke/contracts';
import { onReview } from './attending.ts';
import { noticeOf } from './domain/notices.ts';
import { add, platformOwner, type BaseContext, type CommunicationCalls, type Tables } from './store.ts';

export const consumers: NonNullable<ServiceDefinition<typeof CommunicationService, CommunicationCalls, Tables>['consumers']> = {
  changes: { types: ['consultation.changed', 'review.claimed', 'review.released', 'review.decided', 'review.signed', 'review.withdrawn'], handle: changed },
  notices: { types: ['review.requested', 'review.signed', 'review.second-opinion', 'red-flag.raised', 'alert.raised', 'task.due'], handle: notify },
  attendance: { types: ['review.claimed', 'review.released', 'review.withdrawn'], handle: onReview },
};

async function changed(event: StoredEvent, c: BaseContext, done: (tx: Tx) => Promise<boolean>): Promise<void> {
  const person = String(event.data['personId'] ?? '');
  const consultationId = String(event.data['consultationId'] ?? '');
  await c.stores.relational.transaction(async (tx) => {
    if (!(await done(tx)) || !consultationId) return;
    const recipients = [person, ...(event.type.startsWith('review.') ? ['role:practitioner'] : [])].filter(Boolean);
    await add(c, tx, { id: `changed/${event.id}`, recipients, owner: platformOwner, at: c.now(), body: { kind: 'changed', consultationId } });
  });
}

async function notify(event: StoredEvent, c: BaseContext, done: (tx: Tx) => Promise<boolean>): Promise<void> {
  await c.stores.relational.transaction(async (tx) => {
    if (!(await done(tx))) return;
    for (const [i, n] of noticeOf(event.type, event.data, c.config.emergencyNumber).entries()) {
      await add(c, tx, { id: `notice/${event.id}/${i}`, recipients: [n.to], owner: n.to.startsWith('role:') ? platformOwner : n.to, at: c.now(), body: { kind: 'notification', notificationKind: n.kind, zh: n.zh, en: n.en, link: n.link } });
    }
  });
}
