// Calendar days as plain strings: checked once, then compared and counted without time zones.
import { SuokeError } from '@suoke/terminology';

const DAY_MS = 86_400_000;

/** Refuses anything but a real day written YYYY-MM-DD. */
export function checkDate(date: string, what = 'date'): string {
  const ok = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const time = ok ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (!ok || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new SuokeError('invalid', 'soer.date-invalid', `The ${what} is not a calendar day.`, 'Write it as YYYY-MM-DD, for example 2026-03-20.');
  }
  return date;
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Weekday = typeof WEEKDAYS[number];

export function weekday(date: string): Weekday {
  return WEEKDAYS[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? 'SU';
}
