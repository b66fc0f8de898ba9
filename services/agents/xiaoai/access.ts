// Whose consultation it is and who may read it; to everybody else it does not exist.
import type { common, xiaoai } from '@suoke/contracts';
import { notFound, personId } from '@suoke/service';
import { currentCall } from '@suoke/service/current.ts';
import { dialogueOf, getExamination } from './clinical.ts';
import type { Context } from './context.ts';
import { open } from './domain/consultation.ts';
import { toMessage } from './message.ts';
import { load, type Kept } from './store.ts';

export async function own(c: Context, id: string): Promise<Kept> {
  const person = personId(c.caller);
  const found = await load(c, id);
  if (found.value.personId !== person) throw notFound('consultation', id);
  return found;
}

/** The person themselves, a practitioner who reviews it with the person's consent, or another service. */
export async function readable(c: Context, id: string): Promise<Kept> {
  if (c.caller.role === 'person') return own(c, id);
  const found = await load(c, id);
  if (c.caller.role === 'service') return found;
  if (c.caller.role !== 'practitioner' || !(await c.calls.support.mayRead({ practitionerId: c.caller.id, consultationId: id })).may) throw notFound('consultation', id);
  await c.requireConsent(found.value.personId, 'review');
  return found;
}

/**
 * Calls made inside are this service's own. Whoever may read a consultation may read what is attached to it, also an
 * examination that was made before there was a consultation and so names none.
 */
export function asAttached<T>(c: Context, work: () => Promise<T>): Promise<T> {
  return c.caller.role === 'practitioner' ? currentCall.exit(work) : work();
}

export async function view(c: Context, { value: v, version }: Kept): Promise<xiaoai.Consultation> {
  const examinations: common.Examination[] = await asAttached(c, () => Promise.all(v.examinations.map((e) => getExamination(c, e))));
  const dialogue = open.includes(v.state) ? await dialogueOf(c, v) : undefined;
  return toMessage(v, { version, examinations, forPractitioner: c.caller.role === 'practitioner', question: dialogue?.next, ...(dialogue ? { dialogueFindings: dialogue.findings, asked: dialogue.asked } : {}) });
}
