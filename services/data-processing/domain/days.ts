// Calendar days and weeks in a time zone, as `YYYY-MM-DD`.
import { SuokeError } from '@suoke/terminology';

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let f = formats.get(timeZone);
  if (!f) formats.set(timeZone, (f = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' })));
  return f;
}

/** Wall clock time there, as if it were UTC milliseconds. */
function wall(at: number, timeZone: string): number {
  const p: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) p[type] = Number(value);
  return Date.UTC(p['year'] as number, (p['month'] as number) - 1, p['day'], p['hour'], p['minute'], p['second']) + (((at % 1000) + 1000) % 1000);
}

export function localDate(at: Date, timeZone: string): string {
  return new Date(wall(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

/** The first instant of the day there; also where midnight is skipped by daylight saving. */
export function startOfDay(date: string, timeZone: string): Date {
  const utc = utcOf(date);
  // Offsets reach from -12 to +14 hours: the first instant whose local date is `date` lies in this window.
  let low = utc - 15 * 3_600_000;
  let high = utc + 13 * 3_600_000;
  while (high - low > 1) {
    const mid = Math.floor((low + high) / 2);
    if (localDate(new Date(mid), timeZone) >= date) high = mid;
    else low = mid;
  }
  return new Date(high);
}

export function addDays(date: string, days: number): string {
  return new Date(utcOf(date) + days * dayMs).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMs);
}

/** The Monday on or before. */
export function monday(date: string): string {
  return addDays(date, -((new Date(utcOf(date)).getUTCDay() + 6) % 7));
}

/** Refuses what looks like a date but is none, and years that nobody means. SuokeError invalid `date.invalid`. */
export function checkDate(date: string): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const t = m ? Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) : NaN;
  if (!m || !Number.isFinite(t) || new Date(t).toISOString().slice(0, 10) !== date || Number(m[1]) < 1970 || Number(m[1]) > 2200) throw new SuokeError('invalid', 'date.invalid', `${JSON.stringify(date)} is no day of the calendar between 1970 and 2200`, 'write year-month-day, for example 2026-03-01');
  return date;
}

const utcOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
