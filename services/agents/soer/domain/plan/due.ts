// What is due on a day, and how far a person has come.
import { SuokeError } from '@suoke/terminology';
import { addDays, checkDate, dayNumber, weekday } from '../calendar/date.ts';
import type { Plan, Task, TaskKind } from '../types.ts';

export interface Due { task: Task; /** HH:MM */ times: string[] }

const isDue = (t: Task, date: string): boolean =>
  date >= t.schedule.start && date <= t.schedule.until && (t.schedule.freq === 'daily' || (t.schedule.byDay ?? []).includes(weekday(date)));

/** Tasks of the day in order of their first time. Empty outside the plan. Throws `soer.date-invalid`. */
export function dueTasks(plan: Plan, date: string): Due[] {
  checkDate(date);
  return plan.tasks.filter((t) => isDue(t, date)).map((t) => ({ task: t, times: t.schedule.times }))
    .sort((a, b) => (a.times[0] ?? '').localeCompare(b.times[0] ?? '') || (a.task.id < b.task.id ? -1 : 1));
}

export interface TaskRecord { taskId: string; date: string; done: boolean }

export interface Progress {
  /** days from the start of the plan to `upTo`, both included, within the plan */
  days: number;
  due: number;
  done: number;
  /** done/due in [0,1], four decimals; null when nothing was due */
  rate: number | null;
  byKind: { kind: TaskKind; due: number; done: number }[];
  byTask: { taskId: string; due: number; done: number }[];
  /** days in a row up to `upTo` on which at least half of what was due was done; an unfinished last day does not break it */
  streakDays: number;
  zh: string;
  en: string;
}

/**
 * Sums task records up to a day. The last record of a task and day counts; records of unknown tasks or of days when the
 * task was not due are ignored, as plans are replaced. Throws `soer.date-invalid`, `soer.records-invalid`.
 */
export function progress(plan: Plan, records: readonly TaskRecord[], upTo: string): Progress {
  checkDate(upTo);
  if (!Array.isArray(records)) throw new SuokeError('invalid', 'soer.records-invalid', 'The records are not a list.', 'Send a list of {taskId, date, done}.');
  const marks = new Map<string, boolean>();
  for (const r of records as readonly TaskRecord[]) marks.set(`${checkDate(r.date, 'date of a record')} ${r.taskId}`, r.done === true);
  const last = upTo < plan.until ? upTo : plan.until;
  const byTask = new Map(plan.tasks.map((t) => [t.id, { taskId: t.id, due: 0, done: 0 }]));
  const byKind = new Map<TaskKind, { kind: TaskKind; due: number; done: number }>();
  let due = 0, done = 0, days = 0, streak = 0;
  for (let day = plan.date; day <= last; day = addDays(day, 1)) {
    days++;
    let dueToday = 0, doneToday = 0;
    for (const { task } of dueTasks(plan, day)) {
      const did = marks.get(`${day} ${task.id}`) === true ? 1 : 0;
      dueToday++; doneToday += did;
      const t = byTask.get(task.id);
      if (t) { t.due++; t.done += did; }
      const k = byKind.get(task.kind) ?? { kind: task.kind, due: 0, done: 0 };
      k.due++; k.done += did;
      byKind.set(task.kind, k);
    }
    due += dueToday; done += doneToday;
    if (dueToday > 0 && doneToday * 2 >= dueToday) streak++;
    else if (day !== last) streak = 0;
  }
  const rate = due === 0 ? null : Math.round((done / due) * 1e4) / 1e4;
  const percent = Math.round((rate ?? 0) * 100);
  return {
    days, due, done, rate, byKind: [...byKind.values()], byTask: [...byTask.values()].filter((t) => t.due > 0), streakDays: streak,
    zh: due === 0 ? '计划还没有开始。' : `${days}天里完成了${done}项，共${due}项（${percent}%），连续${streak}天做到一半以上。`,
    en: due === 0 ? 'The plan has not begun.' : `In ${days} days ${done} of ${due} tasks were done (${percent} %), with ${streak} days in a row at half or more.`,
  };
}

/** Days left in the plan after `date`, at least 0. */
export function daysLeft(plan: Plan, date: string): number {
  return Math.max(0, dayNumber(plan.until) - dayNumber(checkDate(date)));
}
