// When to remind of what: each task's times, less its minutes before, by the wall clock.
import { addDays } from '../calendar/date.ts';
import { dayOf, wallMinute } from '../calendar/clock.ts';
import type { Plan } from '../types.ts';
import { dueTasks } from './due.ts';

export interface Reminder {
  /** when to remind; minutes by the wall clock, as `localMinute` */
  at: number;
  taskId: string;
  /** day and time of the task itself */
  date: string;
  time: string;
}

/** Those whose moment lies in (after, upTo], by moment. A task shortly after midnight is reminded of on the evening before. */
export function remindersBetween(plan: Plan, after: number, upTo: number): Reminder[] {
  const from = max(plan.date, dayOf(after));
  const to = min(plan.until, addDays(dayOf(upTo), 1));
  const out: Reminder[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    for (const { task, times } of dueTasks(plan, date)) {
      for (const time of times) {
        for (const { minutesBefore } of task.reminders) {
          const at = wallMinute(date, time) - minutesBefore;
          if (at > after && at <= upTo) out.push({ at, taskId: task.id, date, time });
        }
      }
    }
  }
  return out.sort((a, b) => a.at - b.at || (a.taskId < b.taskId ? -1 : 1));
}

/** The first after a moment; undefined when the plan has no more. */
export function firstReminder(plan: Plan, after: number): Reminder | undefined {
  const end = wallMinute(plan.until, '23:59');
  // Most plans have one within a day: look there before going through the weeks.
  for (let from = Math.max(after, wallMinute(plan.date, '00:00') - 1440); from < end; from += 1440) {
    const [first] = remindersBetween(plan, from, from + 1440);
    if (first) return first;
  }
  return undefined;
}

const max = (a: string, b: string): string => (a > b ? a : b);
const min = (a: string, b: string): string => (a < b ? a : b);
