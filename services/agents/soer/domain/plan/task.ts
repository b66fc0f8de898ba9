// Builds a task with its schedule; one place, so that every task has a rule, reminders, reasons and both languages.
import { addDays } from '../calendar/date.ts';
import type { Reason, Schedule, Task, TaskKind, Text } from '../types.ts';

export interface Days { start: string; until: string }
export interface Spec {
  id: string; kind: TaskKind; text: Text; how: Text; times: string[]; minutes: number;
  /** days a week: 7 daily, 5, 3 or 1; fewer than seven are spread over the week */
  days?: number;
  remind?: number;
  reasons: Reason[]; cautions?: Text[]; uses?: Task['uses'];
}

const SPREAD: Readonly<Record<number, string[]>> = { 5: ['MO', 'TU', 'WE', 'TH', 'FR'], 3: ['MO', 'WE', 'FR'], 1: ['SU'] };

/** RFC 5545 rule in days; UNTIL is a DATE, as the tasks have no time zone. */
export function schedule(span: Days, days: number, times: string[], minutes: number): Schedule {
  const byDay = SPREAD[days];
  const until = `UNTIL=${span.until.replaceAll('-', '')}`;
  return byDay
    ? { rrule: `FREQ=WEEKLY;BYDAY=${byDay.join(',')};${until}`, freq: 'weekly', byDay, times, minutes, start: span.start, until: span.until }
    : { rrule: `FREQ=DAILY;${until}`, freq: 'daily', times, minutes, start: span.start, until: span.until };
}

export function task(span: Days, s: Spec): Task {
  return {
    id: s.id, kind: s.kind, ...s.text, how: s.how, schedule: schedule(span, s.days ?? 7, s.times, s.minutes),
    reminders: [{ minutesBefore: s.remind ?? 10 }], reasons: s.reasons, cautions: s.cautions ?? [], uses: s.uses ?? [],
  };
}

/** A plan runs four weeks (project's own). */
export const PLAN_DAYS = 28;
export const spanFrom = (date: string): Days => ({ start: date, until: addDays(date, PLAN_DAYS - 1) });
