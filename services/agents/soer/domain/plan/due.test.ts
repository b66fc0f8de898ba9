// Due days and progress, counted by hand on small plans and by a slow reference on random records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../calendar/date.ts';
import { dueTasks, daysLeft, progress } from './due.ts';
import { makePlan } from './make-plan.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20260320 });

const plan = makePlan({ syndromes: [{ zh: '脾气虚', probability: 0.8 }], findings: [], person: { ageYears: 40, sex: 'male' }, date: '2026-03-16' });

describe('due tasks', () => {
  it('follow their rule: daily every day, weekly on their weekdays, none outside the plan', () => {
    for (let d = -2; d < 30; d++) {
      const date = addDays(plan.date, d);
      const inside = date >= plan.date && date <= plan.until;
      const ids = dueTasks(plan, date).map((x) => x.task.id);
      expect(ids.includes('sleep.hours')).toBe(inside);
      expect(ids.includes('monitor.week')).toBe(inside && weekday(date) === 'SU');
      expect(ids.includes('movement.baduanjin')).toBe(inside && !['SA', 'SU'].includes(weekday(date)));
    }
  });
  it('come in order of the day', () => {
    const times = dueTasks(plan, plan.date).map((x) => x.times[0] ?? '');
    expect(times).toEqual([...times].sort());
  });
  it('change the season’s line with the solar term', () => {
    const line = (date: string) => dueTasks(plan, date).filter((x) => x.task.kind === 'season').map((x) => x.task.id);
    expect(line('2026-03-19')).toEqual(['season.jingzhe']);
    expect(line('2026-03-20')).toEqual(['season.chunfen']);
    expect(line('2026-04-05')).toEqual(['season.qingming']);
  });
});

describe('progress', () => {
  it('is nothing before the plan begins', () => {
    expect(progress(plan, [], '2026-03-15')).toMatchObject({ days: 0, due: 0, done: 0, rate: null, streakDays: 0 });
  });
  it('counts a full first day and an empty second one', () => {
    const all = dueTasks(plan, '2026-03-16').map((x) => ({ taskId: x.task.id, date: '2026-03-16', done: true }));
    expect(progress(plan, all, '2026-03-16')).toMatchObject({ days: 1, due: all.length, done: all.length, rate: 1, streakDays: 1 });
    const two = progress(plan, all, '2026-03-17');
    expect(two.done).toBe(all.length);
    expect(two.due).toBe(all.length + dueTasks(plan, '2026-03-17').length);
    expect(two.streakDays).toBe(1);
    expect(progress(plan, all, '2026-03-18').streakDays).toBe(0);
  });
  it('takes the last record and ignores unknown tasks and days that were not due', () => {
    const records = [
      { taskId: 'sleep.hours', date: '2026-03-16', done: true }, { taskId: 'sleep.hours', date: '2026-03-16', done: false },
      { taskId: 'no-such', date: '2026-03-16', done: true }, { taskId: 'monitor.week', date: '2026-03-16', done: true },
    ];
    expect(progress(plan, records, '2026-03-16').done).toBe(0);
  });
  it('stays within bounds and grows with what is done, for any records', () => {
    const record = fc.record({ taskId: fc.constantFrom(...plan.tasks.map((t) => t.id), 'x'), date: fc.integer({ min: -3, max: 32 }).map((d) => addDays(plan.date, d)), done: fc.boolean() });
    fc.assert(fc.property(fc.array(record, { maxLength: 60 }), fc.integer({ min: -2, max: 35 }), (records, day) => {
      const p = progress(plan, records, addDays(plan.date, day));
      expect(p.done).toBeLessThanOrEqual(p.due);
      expect(p.rate === null || (p.rate >= 0 && p.rate <= 1)).toBe(true);
      expect(p.byKind.reduce((a, k) => a + k.due, 0)).toBe(p.due);
      expect(p.byTask.reduce((a, t) => a + t.done, 0)).toBe(p.done);
      expect(p.streakDays).toBeLessThanOrEqual(p.days);
      const undone = progress(plan, records.map((r) => ({ ...r, done: false })), addDays(plan.date, day));
      expect(undone.done).toBe(0);
    }), { numRuns: 60 });
  });
  it('refuses a broken date, and knows how many days are left', () => {
    expect(() => progress(plan, [{ taskId: 'x', date: 'yesterday', done: true }], '2026-03-16')).toThrow(expect.objectContaining({ code: 'soer.date-invalid' }));
    expect(daysLeft(plan, plan.date)).toBe(27);
    expect(daysLeft(plan, '2027-01-01')).toBe(0);
  });
});
