// Reminds people of their tasks: announced once at its time, also over a restart and with several processes at work.
import { remindersBetween, firstReminder } from './domain/index.ts';
import { dayOf, localMinute } from './domain/calendar/clock.ts';
import { planOn, recordsOf, type BaseContext, type Reminding } from './store.ts';

const everyMs = 20_000;
/** Of a reminder that comes later than this, say after a night without power, nobody has any use (project's own). */
const lateMinutes = 60;
const batch = 200;

/** Looks for due reminders again and again until stopped. */
export function keepReminding(c: BaseContext): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = remindAll(c).catch((err: unknown) => c.log.warn({ err }, 'reminders could not be sent; they are tried again')).finally(() => { busy = false; });
  }, everyMs);
  timer.unref();
  return async () => { clearInterval(timer); await running; };
}

/** Everybody whose moment has come. Resolves to how many were reminded. */
export async function remindAll(c: BaseContext): Promise<number> {
  const now = localMinute(c.now(), c.config.timeZone);
  const due = await c.stores.documents.find<Reminding>('reminder', { where: { next: { lte: now } }, limit: batch });
  let reminded = 0;
  for (const d of due) {
    try {
      if (await remind(c, d.id, now)) reminded++;
    } catch (err) {
      c.log.warn({ err }, 'one person could not be reminded'); // the others still are; this one is tried again
    }
  }
  return reminded;
}

/** One person, under the lock of their row: of two processes the second finds nothing left to do. */
async function remind(c: BaseContext, personId: string, now: number): Promise<boolean> {
  const plan = await planOn(c, personId, dayOf(now));
  const wanted = plan !== undefined && (await c.calls.users.checkConsent({ personId, purpose: 'care' })).granted;
  return c.stores.relational.transaction(async (tx) => {
    const row = await c.stores.documents.get<Reminding>('reminder', personId, { tx, forUpdate: true });
    const from = row?.body.next ?? null;
    if (!row || from === null || from > now) return false;
    const next = (plan && firstReminder(plan.plan, now)?.at) ?? null;
    await c.stores.documents.put('reminder', personId, { next } satisfies Reminding, { ifVersion: row.version, tx });
    if (!wanted) return false;
    const ripe = remindersBetween(plan.plan, Math.max(from - 1, now - lateMinutes), now);
    const records = (await Promise.all([...new Set(ripe.map((r) => r.date))].map((date) => recordsOf(c, personId, date)))).flat();
    const waiting = ripe.filter((r) => !records.some((x) => x.done && x.date === r.date && x.taskId === r.taskId));
    const [first] = waiting;
    if (!first) return false;
    // How many and when: what they are is the person's own affair, and stands in the sealed plan.
    await c.stores.events.publish(tx, { type: 'task.due', key: personId, data: { personId, consultationId: plan.consultationId, count: new Set(waiting.map((r) => r.taskId)).size, date: first.date, time: first.time } });
    return true;
  });
}
