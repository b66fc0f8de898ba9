// Contract in, contract out: plans, the tasks of a day, and the solar term.
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { contentHash, findingFromMessage, type common, type soer, type SoerService } from '@suoke/contracts';
import { notFound, personId, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { dueTasks, makePlan, PLAN_METHOD, type ConstitutionInput, type Person, type PlanInput } from './domain/index.ts';
import { planMessage, taskMessage, termMessage } from './messages.ts';
import { loadPlan, planOn, recordsOf, savePlan, changeRecords, type Context, type SoerCalls } from './store.ts';

export const handlers: Handlers<typeof SoerService, SoerCalls> = {
  async makePlan(q, c) {
    const input: PlanInput = {
      syndromes: q.syndromes.map((s) => ({ zh: s.zh, probability: s.probability, ...(s.code ? { code: s.code } : {}) })),
      constitution: constitutionOf(q.constitution), findings: q.findings.map(findingFromMessage), person: personOf(q.person), date: q.date,
    };
    const plan = makePlan(input);
    const provenance = { method: PLAN_METHOD, inputSha256: contentHash(input) };
    if (!q.dryRun) await savePlan(c, { consultationId: q.consultationId, personId: q.personId, plan, provenance });
    return planMessage(q.consultationId, plan, provenance);
  },
  async getPlan(q, c) {
    const kept = await loadPlan(c, q.consultationId);
    if (c.caller.role === 'person' && kept.personId !== c.caller.id) throw notFound('plan', q.consultationId);
    if (c.caller.role === 'practitioner') {
      if (!(await c.calls.support.mayRead({ practitionerId: c.caller.id, consultationId: q.consultationId })).may) throw notFound('plan', q.consultationId);
      await c.requireConsent(kept.personId, 'review');
    }
    return planMessage(kept.consultationId, kept.plan, kept.provenance);
  },
  async listTasks(q, c) {
    return tasksOf(c, personId(c.caller), q.date);
  },
  async markTask(q, c) {
    const person = personId(c.caller);
    const kept = await planOn(c, person, q.date);
    if (!kept || !dueTasks(kept.plan, q.date).some((d) => d.task.id === q.taskId)) throw new SuokeError('not-found', 'task.not-due', 'this task is not due on that day', 'ask for the tasks of the day again');
    await changeRecords(c, person, q.date, (records) => {
      if (q.done && records.some((r) => r.taskId === q.taskId)) return records; // done at the first time it was said
      const others = records.filter((r) => r.taskId !== q.taskId);
      return q.done ? [...others, { taskId: q.taskId, date: q.date, done: true, at: c.now().toISOString() }] : others;
    });
    return tasksOf(c, person, q.date);
  },
  async getSolarTerm(q, c) {
    return termMessage(q.date || new Intl.DateTimeFormat('en-CA', { timeZone: c.config.timeZone }).format(c.now()));
  },
};

async function tasksOf(c: Context, person: string, date: string): Promise<MessageInitShape<typeof soer.ListTasksResponseSchema>> {
  const kept = await planOn(c, person, date);
  if (!kept) return {};
  const records = await recordsOf(c, person, date);
  const tasks = dueTasks(kept.plan, date).map(({ task }) => {
    const done = records.find((r) => r.taskId === task.id && r.done);
    return { task: taskMessage(task), consultationId: kept.consultationId, done: done !== undefined, ...(done ? { doneAt: timestampFromDate(new Date(done.at)) } : {}) };
  });
  return { tasks, due: tasks.length, done: tasks.filter((t) => t.done).length };
}

function constitutionOf(v: unknown): ConstitutionInput | null {
  if (typeof v !== 'object' || v === null) return null;
  const { main, also, tendencies } = v as Record<string, unknown>;
  const list = (x: unknown) => (Array.isArray(x) ? x.filter((s): s is string => typeof s === 'string') : []);
  const named = typeof main === 'string' && main !== '' ? main : null;
  return named === null && list(also).length + list(tendencies).length === 0 ? null : { main: named, also: list(also), tendencies: list(tendencies) };
}

function personOf(p: common.PersonFacts | undefined): Person {
  return {
    ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.sex ? { sex: p.sex } : {}), ...(p?.pregnant === undefined ? {} : { pregnant: p.pregnant }),
    allergies: p?.allergies ?? [], conditions: p?.conditions ?? [], medicines: p?.medicines ?? [],
  };
}
