// Keeps dialogues and questionnaires, sealed with the person's key.
import type { SupportService } from '@suoke/contracts';
import { notFound, type CallContext } from '@suoke/service';
import { sealedDocuments } from '@suoke/stores';
import type { ConstitutionSession } from './domain/constitution/index.ts';
import type { DialogueState } from './domain/dialogue/index.ts';

export type InquiryCalls = { support: typeof SupportService };
export type Context = CallContext<InquiryCalls>;

/** The question that was put, so that whoever asks again is shown the same one; none while a new answer has not been weighed. */
export type Standing = { questionId: string; gain?: number } | { finished: string } | { weighing: true };
export interface Dialogue { state: DialogueState; standing: Standing }

const dialogues = sealedDocuments<Dialogue>('dialogue');
const constitutions = sealedDocuments<ConstitutionSession>('constitution');

export async function dialogue(c: Context, consultationId: string): Promise<Dialogue> {
  const d = await dialogues.get(c.stores, consultationId);
  if (!d) throw notFound('dialogue', consultationId);
  return d.value;
}

/** Changes a dialogue that is there; the same object back means no change. */
export async function changeDialogue(c: Context, consultationId: string, next: (d: Dialogue) => Dialogue): Promise<Dialogue> {
  const kept = await dialogues.change(c.stores, consultationId, (old) => {
    if (!old) throw notFound('dialogue', consultationId);
    const value = next(old.value);
    return value === old.value ? undefined : { personId: old.personId, open: {}, value };
  });
  return (kept as { value: Dialogue }).value;
}

/** Changes a dialogue, or starts it for this person. A consultation's dialogue never changes hands. */
export async function openDialogue(c: Context, consultationId: string, personId: string, next: (d: Dialogue | undefined) => Dialogue): Promise<Dialogue> {
  const kept = await dialogues.change(c.stores, consultationId, (old) => {
    if (old && old.personId !== personId) throw notFound('dialogue', consultationId);
    return { personId, open: {}, value: next(old?.value) };
  });
  return (kept as { value: Dialogue }).value;
}

export async function constitution(c: Context, personId: string): Promise<{ value: ConstitutionSession; updatedAt: Date } | undefined> {
  return constitutions.get(c.stores, personId);
}

export async function changeConstitution(c: Context, personId: string, next: (s: ConstitutionSession | undefined) => ConstitutionSession): Promise<ConstitutionSession> {
  let session: ConstitutionSession | undefined;
  await constitutions.change(c.stores, personId, (old) => ({ personId, open: {}, value: (session = next(old?.value)) }));
  return session as unknown as ConstitutionSession;
}
