// The clock on a person's wall as a count of minutes, so that reminders are compared without time zones.
import { checkDate, dayNumber } from './date.ts';

const DAY_MINUTES = 1440;

/** Minutes since 1970-01-01 00:00 by the wall clock of an IANA time zone. */
export function localMinute(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(at);
  const get = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return wallMinute(`${get('year')}-${get('month')}-${get('day')}`, `${get('hour')}:${get('minute')}`);
}

/** `date` YYYY-MM-DD, `time` HH:MM. Throws `soer.date-invalid`. */
export function wallMinute(date: string, time: string): number {
  const [h = 0, m = 0] = time.split(':').map(Number);
  return dayNumber(checkDate(date)) * DAY_MINUTES + h * 60 + m;
}

/** The day that a minute falls on, YYYY-MM-DD. */
export function dayOf(minute: number): string {
  return new Date(Math.floor(minute / DAY_MINUTES) * DAY_MINUTES * 60_000).toISOString().slice(0, 10);
}
