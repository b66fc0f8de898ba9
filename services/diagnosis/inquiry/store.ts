// Keeps dialogues and questionnaires, sealed with the person's key.
import type { SupportService } from '@suoke/contracts';
import { notFound, type CallContext } from '@suoke/service';
import type { ConstitutionSession } from './domain/constitution/index.ts';
import type { DialogueState } from './domain/dialogue/index.ts';

export type InquiryCalls = { support: typeof SupportService };
export type Context = CallContext<InquiryCalls>;
interface Row { personId: string; sealed: string }

async function read<T>(c: Context, collection: string, id: string): Promise<{ value: T; personId: string; version: number; updatedAt: Date } | undefined> {
  const d = await c.stores.documents.get<Row>(collection, id);
  if (!d) return undefined;
  const plain = await c.stores.keys.open(d.body.personId, Buffer.from(d.body.sealed, 'base64'), `inquiry.${collection}/${id}`);
  return { value: JSON.parse(Buffer.from(plain).toString('utf8')) as T, personId: d.body.personId, version: d.version, updatedAt: d.updatedAt };
}

async function write(c: Context, collection: string, id: string, personId: string, value: unknown, ifVersion: number): Promise<void> {
  const sealed = await c.stores.keys.seal(personId, Buffer.from(JSON.stringify(value)), `inquiry.${collection}/${id}`);
  await c.stores.documents.put(collection, id, { personId, sealed: Buffer.from(sealed).toString('base64') } satisfies Row, { ifVersion });
}

export async function dialogue(c: Context, consultationId: string) {
  const d = await read<DialogueState>(c, 'dialogue', consultationId);
  if (!d) throw notFound('dialogue', consultationId);
  return d;
}
export const findDialogue = (c: Context, consultationId: string) => read<DialogueState>(c, 'dialogue', consultationId);
export const saveDialogue = (c: Context, consultationId: string, personId: string, state: DialogueState, ifVersion: number) => write(c, 'dialogue', consultationId, personId, state, ifVersion);

export const constitution = (c: Context, personId: string) => read<ConstitutionSession>(c, 'constitution', personId);
export const saveConstitution = (c: Context, personId: string, session: ConstitutionSession, ifVersion: number) => write(c, 'constitution', personId, personId, session, ifVersion);
