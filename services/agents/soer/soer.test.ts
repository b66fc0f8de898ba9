import { SoerService, UsersService } from '@suoke/contracts';
import { refusal, type TestHost } from '@suoke/service/testing.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from './remind.ts';
import { house, soerContext } from './testing.ts';

let h: TestHost;
const date = '2026-11-22';
const make = (consultationId: string, more: object = {}) => h.asService(SoerService, 'xiaoai').makePlan({ consultationId, personId: 'an', syndromes: [{ zh: '脾气虚证', probability: 0.8 }], person: { sex: 'female', ageYears: 36, pregnant: false, allergies: ['花生'] }, date, ...more });
const mine = (id = 'an') => h.as(SoerService, id);
beforeAll(async () => {
  h = await house();
  for (const p of ['an', 'bo']) await h.as(UsersService, p).setConsent({ purpose: 'care', granted: true });
});
afterAll(() => h.stop());

it('makes the same plan of the same input, and keeps none of a dry run', async () => {
  const dry = await make('c1', { dryRun: true });
  expect((await refusal(mine().getPlan({ consultationId: 'c1' }))).code).toBe('plan.not-found');
  expect(await make('c1')).toEqual(dry);
  expect(await mine().getPlan({ consultationId: 'c1' })).toEqual(dry);
});
it('ticks tasks: two at once are both ticked, again changes nothing, and it can be taken back', async () => {
  const { tasks } = await mine().listTasks({ date });
  const [a, b] = tasks.map((t) => t.task?.id ?? '') as [string, string];
  expect(b).not.toBe('');
  await Promise.all([mine().markTask({ taskId: a, date, done: true }), mine().markTask({ taskId: b, date, done: true })]);
  const ticked = await mine().listTasks({ date });
  expect(ticked.done).toBe(2);
  h.clock.now = new Date('2030-01-01T00:00:00Z');
  expect((await mine().markTask({ taskId: a, date, done: true })).tasks).toEqual(ticked.tasks); // at the time it was first said
  expect((await mine().markTask({ taskId: a, date, done: false })).done).toBe(1);
  h.clock.now = undefined;
});
it('of a day without a plan, of an unknown task and of a day that is none says so', async () => {
  expect((await mine().listTasks({ date: '2020-01-01' })).tasks).toEqual([]);
  expect((await refusal(mine().markTask({ taskId: 'no-such', date, done: true }))).code).toBe('task.not-due');
  expect((await refusal(make('c2', { date: '2026-02-30' }))).kind).toBe('invalid');
  expect((await mine().listTasks({ date: '2026-02-30' }).then((r) => r.tasks, (e: unknown) => [e])).length).toBeLessThanOrEqual(1);
});
it('is nobody else\'s: a plan of another looks like none', async () => {
  const [foreign, missing] = [await refusal(mine('bo').getPlan({ consultationId: 'c1' })), await refusal(mine('bo').getPlan({ consultationId: 'c9' }))];
  expect([foreign.code, foreign.hint]).toEqual([missing.code, missing.hint]);
  expect((await refusal(h.as(SoerService, 'doc', 'practitioner').getPlan({ consultationId: 'c1' }))).code).toBe('plan.not-found');
  expect((await mine('bo').listTasks({ date })).tasks).toEqual([]);
});
it('lies sealed', async () => {
  const { relational } = await h.storesOf('soer');
  const { rows } = await sql<{ body: unknown }>`select body from soer.document`.execute(relational.db);
  expect(rows.length).toBeGreaterThan(1);
  expect(JSON.stringify(rows)).not.toMatch(/脾|花生|taskId/);
});

it('reminds of what is due: once, of what is not done yet, with consent, and not hours later', async () => {
  const c = await soerContext(h);
  const told = async () => (await c.stores.events.read({ types: ['task.due'] })).filter((e) => e.key === 'ro').map((e) => e.data);
  const at = (time: string, day = date) => { h.clock.now = new Date(`${day}T${time}:00+08:00`); };
  const consent = (granted: boolean) => h.as(UsersService, 'ro').setConsent({ purpose: 'care', granted });
  try {
    at('00:00');
    await consent(true);
    await make('c7', { personId: 'ro' });
    const { tasks } = await mine('ro').listTasks({ date });
    const sorted = tasks.map((t) => ({ id: t.task?.id ?? '', time: t.task?.times[0] ?? '', before: t.task?.reminders[0] ?? 0 })).sort((a, b) => (a.time < b.time ? -1 : 1));
    at('04:00');
    expect(await remindAll(c)).toBe(0);
    const [first] = sorted;
    at(first?.time ?? '');
    const both = await Promise.all([remindAll(c), remindAll(c)]); // two processes at once
    expect(both[0] + both[1]).toBe(1);
    expect(await told()).toEqual([expect.objectContaining({ personId: 'ro', date, time: first?.time, consultationId: 'c7' })]);
    expect(JSON.stringify(await told())).not.toContain(first?.id);
    expect(await remindAll(c)).toBe(0);
    // What is done already is not brought up again.
    for (const t of sorted) await mine('ro').markTask({ taskId: t.id, date, done: true });
    at('23:59');
    expect(await remindAll(c)).toBe(0);
    await consent(false);
    at('12:00', '2026-11-23');
    expect(await remindAll(c)).toBe(0);
    await consent(true);
    // The platform was away over the morning of the next day: what is long past is not announced.
    at('23:58', '2026-11-24');
    expect(await remindAll(c)).toBe(0);
    at('23:59', '2026-11-25');
    expect((await told()).length).toBe(1);
  } finally {
    h.clock.now = undefined;
  }
});

it('a consultation that is taken back takes its plan with it, and the older plan stands again', async () => {
  const day = '2026-11-23';
  await h.as(UsersService, 'mi').setConsent({ purpose: 'care', granted: true });
  await make('old', { personId: 'mi', date });
  await make('new', { personId: 'mi', date });
  expect((await mine('mi').listTasks({ date: day })).tasks[0]?.consultationId).toBe('new');
  const stores = await h.storesOf('xiaoai');
  await stores.relational.transaction((tx) => stores.events.publish(tx, { type: 'consultation.withdrawn', key: 'new', data: { consultationId: 'new', personId: 'mi' } }));
  await h.hosting.settled();
  expect((await refusal(mine('mi').getPlan({ consultationId: 'new' }))).code).toBe('plan.not-found');
  expect((await mine('mi').listTasks({ date: day })).tasks[0]?.consultationId).toBe('old');
});
