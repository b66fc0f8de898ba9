// Keeps plans and what was done of them, sealed with the person's key.
import type { SupportService, UsersService } from '@suoke/contracts';
import { notFound, type CallContext, type ServiceContext } from '@suoke/service';
import { sealedDocuments, type Tx } from '@suoke/stores';
import { firstReminder, type Plan, type TaskRecord } from './domain/index.ts';
import { localMinute } from './domain/calendar/clock.ts';
import type { Provenance } from '@suoke/terminology';

export type SoerCalls = { support: typeof SupportService; users: typeof UsersService };
export type Context = CallContext<SoerCalls>;
export type BaseContext = ServiceContext<SoerCalls>;
export interface Kept { consultationId: string; personId: string; plan: Plan; provenance: Provenance }

const plans = sealedDocuments<Kept, { date: string; until: string }>('plan');
const done = sealedDocuments<DoneRecord[]>('done');

export async function savePlan(c: Context, kept: Kept): Promise<void> {
  const next = firstReminder(kept.plan, localMinute(c.now(), c.config.timeZone))?.at ?? null;
  await c.stores.relational.transaction(async (tx) => {
    await plans.put(c.stores, kept.consultationId, { personId: kept.personId, open: { date: kept.plan.date, until: kept.plan.until }, value: kept }, { tx });
    await c.stores.documents.put('reminder', kept.personId, { next } satisfies Reminding, { tx });
  });
}

/** When a person is to be reminded next; null: never. It stands apart from the plan, and says nothing of it. */
export type Reminding = { next: number | null };

export async function loadPlan(c: Context, consultationId: string): Promise<Kept> {
  const d = await plans.get(c.stores, consultationId);
  if (!d) throw notFound('plan', consultationId);
  return d.value;
}

/** A consultation that is taken back takes its plan with it; reminders go on for an older plan, if one still runs. */
export async function dropPlan(c: BaseContext, consultationId: string, done: (tx: Tx) => Promise<boolean>): Promise<void> {
  const personId = (await plans.peek(c.stores, consultationId))?.personId;
  await c.stores.relational.transaction(async (tx) => {
    if (!(await done(tx)) || personId === undefined) return;
    await c.stores.documents.delete('plan', consultationId, { tx });
    // Due now: the next look finds the plan that stands, or none.
    await c.stores.documents.put('reminder', personId, { next: localMinute(c.now(), c.config.timeZone) } satisfies Reminding, { tx });
  });
}

/** The newest plan that covers a day: an older one is followed no longer. */
export async function planOn(c: BaseContext, personId: string, date: string): Promise<Kept | undefined> {
  const [d] = await plans.find(c.stores, { where: { personId, date: { lte: date }, until: { gte: date } }, orderBy: '@updatedAt', descending: true, limit: 1 });
  return d?.value;
}

export interface DoneRecord extends TaskRecord { at: string }
const dayId = (personId: string, date: string) => `${personId}/${date}`;

export async function recordsOf(c: BaseContext, personId: string, date: string): Promise<DoneRecord[]> {
  return (await done.get(c.stores, dayId(personId, date)))?.value ?? [];
}

/** Under a lock: two tasks ticked at once are both ticked. */
export async function changeRecords(c: Context, personId: string, date: string, next: (old: DoneRecord[]) => DoneRecord[]): Promise<void> {
  await done.change(c.stores, dayId(personId, date), (old) => ({ personId, open: {}, value: next(old?.value ?? []) }));
}
