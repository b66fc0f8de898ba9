// Practitioners in a conversation: who holds the review of the case hears and speaks, while the person consents to review.
import type { StoredEvent, Tx } from '@suoke/stores';
import type { BaseContext, Conversation } from './store.ts';

/** Follows the review: claimed is in, given back or withdrawn is out. A second opinion is asked among colleagues, not in front of the person. */
export async function onReview(event: StoredEvent, c: BaseContext, done: (tx: Tx) => Promise<boolean>): Promise<void> {
  const { reviewId, consultationId, practitionerId } = event.data as Record<string, string>;
  await c.stores.relational.transaction(async (tx) => {
    if (!(await done(tx)) || !reviewId || !consultationId || event.data['secondOpinion'] === true) return;
    await tx.deleteFrom('attending').where('review_id', '=', reviewId).execute();
    if (event.type === 'review.claimed' && practitionerId) await tx.insertInto('attending').values({ review_id: reviewId, conversation_id: consultationId, practitioner_id: practitionerId }).execute();
  });
}

export interface Attendant { reviewId: string; practitionerId: string }

/** Those who attend now; nobody once the person no longer consents to review. */
export async function attendants(c: BaseContext, v: Pick<Conversation, 'id'> & { owner: string }): Promise<Attendant[]> {
  const rows = await c.stores.relational.db.selectFrom('attending').selectAll().where('conversation_id', '=', v.id).execute();
  if (rows.length === 0 || !(await c.calls.users.checkConsent({ personId: v.owner, purpose: 'review' })).granted) return [];
  return rows.map((r) => ({ reviewId: r.review_id, practitionerId: r.practitioner_id }));
}

/** The conversations that a practitioner attends, consent not asked yet. */
export async function attended(c: BaseContext, practitionerId: string): Promise<string[]> {
  return (await c.stores.relational.db.selectFrom('attending').select('conversation_id').where('practitioner_id', '=', practitionerId).limit(100).execute()).map((r) => r.conversation_id);
}
