// Keeps plans and what was done of them, sealed with the person's key.
import type { SupportService } from '@suoke/contracts';
import { notFound, type CallContext } from '@suoke/service';
import type { Plan, TaskRecord } from './domain/index.ts';
import type { Provenance } from '@suoke/terminology';

export type SoerCalls = { support: typeof SupportService };
export type Context = CallContext<SoerCalls>;
export interface Kept { consultationId: string; personId: string; plan: Plan; provenance: Provenance }
interface Row { personId: string; date: string; until: string; sealed: string }

const sealed = async (c: Context, person: string, context: string, value: unknown) => Buffer.from(await c.stores.keys.seal(person, Buffer.from(JSON.stringify(value)), context)).toString('base64');
const opened = async <T>(c: Context, person: string, context: string, text: string) => JSON.parse(Buffer.from(await c.stores.keys.open(person, Buffer.from(text, 'base64'), context)).toString('utf8')) as T;

export async function savePlan(c: Context, kept: Kept): Promise<void> {
  await c.stores.documents.put('plan', kept.consultationId, { personId: kept.personId, date: kept.plan.date, until: kept.plan.until, sealed: await sealed(c, kept.personId, `soer.plan/${kept.consultationId}`, kept) } satisfies Row);
}

export async function loadPlan(c: Context, consultationId: string): Promise<Kept> {
  const d = await c.stores.documents.get<Row>('plan', consultationId);
  if (!d) throw notFound('plan', consultationId);
  return opened<Kept>(c, d.body.personId, `soer.plan/${consultationId}`, d.body.sealed);
}

/** The newest plan that covers a day: an older one is followed no longer. */
export async function planOn(c: Context, personId: string, date: string): Promise<Kept | undefined> {
  const [d] = await c.stores.documents.find<Row>('plan', { where: { personId, date: { lte: date }, until: { gte: date } }, orderBy: '@updatedAt', descending: true, limit: 1 });
  return d && opened<Kept>(c, personId, `soer.plan/${d.id}`, d.body.sealed);
}

export interface DoneRecord extends TaskRecord { at: string }
const dayId = (personId: string, date: string) => `${personId}/${date}`;

export async function recordsOf(c: Context, personId: string, date: string): Promise<{ records: DoneRecord[]; version: number }> {
  const d = await c.stores.documents.get<{ sealed: string }>('done', dayId(personId, date));
  return d ? { records: await opened<DoneRecord[]>(c, personId, `soer.done/${dayId(personId, date)}`, d.body.sealed), version: d.version } : { records: [], version: 0 };
}

export async function saveRecords(c: Context, personId: string, date: string, records: DoneRecord[], ifVersion: number): Promise<void> {
  await c.stores.documents.put('done', dayId(personId, date), { sealed: await sealed(c, personId, `soer.done/${dayId(personId, date)}`, records) }, { ifVersion });
}
