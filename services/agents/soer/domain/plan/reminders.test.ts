// Reminders against a slow reference that walks every minute, and the clock of a zone across midnight and a change of clocks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, localMinute, wallMinute } from '../calendar/clock.ts';
import { addDays } from '../calendar/date.ts';
import type { Plan } from '../types.ts';
import { dueTasks } from './due.ts';
import { makePlan } from './make-plan.ts';
import { firstReminder, remindersBetween } from './reminders.ts';

const plan = makePlan({ syndromes: [{ zh: '肝气郁结', probability: 0.7 }], findings: [], person: { ageYears: 40, sex: 'male' }, date: '2026-03-16' });
const start = wallMinute(plan.date, '00:00');
const end = wallMinute(plan.until, '23:59');

/** Every reminder of the plan, written down day by day. */
function all(p: Plan): { at: number; taskId: string }[] {
  const out: { at: number; taskId: string }[] = [];
  for (let d = p.date; d <= p.until; d = addDays(d, 1)) for (const { task, times } of dueTasks(p, d)) for (const t of times) for (const r of task.reminders) out.push({ at: wallMinute(d, t) - r.minutesBefore, taskId: task.id });
  return out;
}

describe('reminders', () => {
  it('come at the task\'s time less its minutes before', () => {
    const sleep = plan.tasks.find((t) => t.id === 'sleep.hours');
    const [time = ''] = sleep?.schedule.times ?? [];
    const mine = remindersBetween(plan, start - 1440, start + 1440).filter((r) => r.taskId === 'sleep.hours');
    expect(mine[0]).toEqual({ at: wallMinute(plan.date, time) - 30, taskId: 'sleep.hours', date: plan.date, time });
  });
  it('are each in exactly one of two stretches that meet, and none is lost', () => {
    const whole = all(plan);
    expect(whole.length).toBeGreaterThan(100);
    fc.assert(fc.property(fc.integer({ min: start - 3000, max: end + 3000 }), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (a, b, c) => {
      const got = [...remindersBetween(plan, a, a + b), ...remindersBetween(plan, a + b, a + b + c)];
      expect(got.map((r) => `${r.at} ${r.taskId}`).sort()).toEqual(whole.filter((r) => r.at > a && r.at <= a + b + c).map((r) => `${r.at} ${r.taskId}`).sort());
    }), { seed: 20260316, numRuns: 40 });
  });
  it('the first after a moment is the earliest there is, until there is none', () => {
    const moments = all(plan).map((r) => r.at);
    fc.assert(fc.property(fc.integer({ min: start - 5000, max: end + 100 }), (after) => {
      const later = moments.filter((m) => m > after);
      expect(firstReminder(plan, after)?.at).toBe(later.length ? Math.min(...later) : undefined);
    }), { seed: 7, numRuns: 60 });
  });
});

describe('the wall clock', () => {
  it('follows the zone, over midnight and over a change of clocks', () => {
    expect(localMinute(new Date('2026-11-22T16:30:00Z'), 'Asia/Shanghai')).toBe(wallMinute('2026-11-23', '00:30'));
    expect(dayOf(localMinute(new Date('2026-11-22T16:30:00Z'), 'Asia/Shanghai'))).toBe('2026-11-23');
    expect(localMinute(new Date('2026-03-29T00:59:00Z'), 'Europe/Berlin')).toBe(wallMinute('2026-03-29', '01:59'));
    expect(localMinute(new Date('2026-03-29T01:00:00Z'), 'Europe/Berlin')).toBe(wallMinute('2026-03-29', '03:00'));
  });
});
