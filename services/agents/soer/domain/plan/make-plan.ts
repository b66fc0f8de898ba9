// The plan: from what was found to four weeks of small tasks, each with its reason, all filtered for this person.
import { SuokeError } from '@suoke/terminology';
import { checkDate } from '../calendar/date.ts';
import { solarTermOn } from '../calendar/solar-terms.ts';
import { doctorFirst } from '../safety/filters.ts';
import { readPerson } from '../safety/person.ts';
import type { Safety } from '../safety/person.ts';
import { seasonOf } from '../season/seasons.ts';
import { OWN, SUWEN_SEASONS } from '../sources.ts';
import { ACUTE_NAME, GRAVE_NAME, pattern } from '../tables/patterns.ts';
import type { Plan, PlanInput, Task, Text } from '../types.ts';
import { avoidances, doctorAdvice, notesOf } from './advice.ts';
import { movementTasks, pointTasks } from './body-tasks.ts';
import { dietTasks, monitorTasks, moodTask, seasonTasks, sleepTasks, tipTasks } from './daily-tasks.ts';
import { conflictsOf, derivePatterns } from './derive.ts';
import { chooseFoods } from './foods.ts';
import { spanFrom, task } from './task.ts';

export const PLAN_METHOD = 'soer/1.0.0';
/** A grave or acute syndrome at least this probable changes the plan (project's own). */
const LIKELY = 0.3;

/**
 * A plan of 28 days from `date`. Pure and deterministic; every text in Chinese and English.
 * Throws `soer.date-invalid`, `soer.year-out-of-range`, `soer.person-invalid`, `soer.syndromes-invalid`, `soer.constitution-unknown`, `soer.findings-invalid`.
 */
export function makePlan(input: PlanInput): Plan {
  checkDate(input.date);
  if (!Array.isArray(input.findings) || input.findings.length > 2000 || input.findings.some((f: { code?: unknown } | null | undefined) => typeof f?.code !== 'string')) throw new SuokeError('invalid', 'soer.findings-invalid', 'The findings are not a list of at most 2000 findings.', 'Send an empty list when there are none.');
  const who = readPerson(input.person, input.findings);
  const span = spanFrom(input.date);
  const { current, next } = solarTermOn(input.date);
  const season = seasonOf(current.id);
  const active = derivePatterns(input.syndromes, input.constitution);
  const named = (re: RegExp): boolean => input.syndromes.some((s) => s.probability >= LIKELY && re.test(s.zh));
  const first = doctorFirst(who) || named(GRAVE_NAME);
  const { foods, removed, unfit } = first ? { foods: [], removed: [], unfit: [] } : chooseFoods(active, season, who);

  const special = [input.constitution?.main, ...(input.constitution?.also ?? []), ...(input.constitution?.tendencies ?? [])].includes('special');

  let tasks: Task[];
  if (first) {
    tasks = [task(span, {
      id: 'care.doctor', kind: 'care', text: { zh: '先看医生，其他的以后再说', en: 'See a doctor first; the rest can wait' },
      how: { zh: '有需要医生先看的情况。在那之前安静休息，不运动、不按穴、不改饮食。情况危急马上打急救电话。', en: 'Something needs a doctor first. Until then rest quietly: no exercise, no pressing of points, no change of diet. In an emergency call at once.' },
      times: ['08:00'], minutes: 0, remind: 0, reasons: [{ kind: 'finding', ref: 'doctor-first', zh: '出现需要医生先看的情况', en: 'a finding that needs a doctor first', source: OWN }],
    })];
  } else {
    const movement = movementTasks(active, who, season, span, named(ACUTE_NAME)), points = pointTasks(active, who, span), tips = tipTasks(who, span);
    removed.push(...movement.removed, ...points.removed, ...tips.removed);
    tasks = [
      ...dietTasks(active, foods, who, span), ...movement.tasks, ...sleepTasks(active, who, season, span), ...moodTask(active, season, who, span),
      ...points.tasks, ...tips.tasks, ...seasonTasks(span), ...monitorTasks(who, span),
    ];
  }
  return {
    method: PLAN_METHOD, date: span.start, until: span.until, doctorFirst: first, summary: summaryOf(first, active, tasks, current),
    season: {
      term: current.id, zh: current.zh, en: current.en, date: current.date, next: { term: next.id, zh: next.zh, en: next.en, date: next.date },
      advice: season.living, source: SUWEN_SEASONS,
    },
    patterns: active, goals: first ? [] : goalsOf(active, who), tasks, foods, avoid: avoidances(first ? [] : active, unfit, who, special),
    seeDoctor: doctorAdvice(who), conflicts: first ? [] : conflictsOf(active, season), removed, notes: notesOf(who),
  };
}

function summaryOf(first: boolean, active: Plan['patterns'], tasks: readonly Task[], term: Text): Text {
  if (first) return { zh: '有需要医生先看的情况，请先就医，这份计划以后再做。', en: 'Something needs a doctor first; see one now, and the plan can come later.' };
  const lead = active.slice(0, 2);
  const movement = tasks.filter((t) => t.kind === 'movement');
  const movesZh = movement.length ? `活动以${movement.map((t) => t.zh).join('和')}为主。` : '先以休息为主。';
  const movesEn = movement.length ? `Movement: ${movement.map((t) => t.en).join('; ')}.` : 'Rest comes first.';
  return {
    zh: `现在是${term.zh}节气。这四周${lead.length ? `主要调理${lead.map((p) => p.zh).join('和')}` : '没有明显的偏颇，保持规律就好'}。${movesZh}`,
    en: `The solar term is ${term.en}. These four weeks ${lead.length ? `look after ${lead.map((p) => p.en).join(' and ')}` : 'keep a regular life, as nothing is far out of balance'}. ${movesEn}`,
  };
}

/** Weekly amounts: WHO 2020; for illness, pregnancy and unknown age only "as far as comfortable". */
function goalsOf(active: Plan['patterns'], who: Safety): Plan['goals'] {
  const goals: Plan['goals'] = active.slice(0, 3).map((p) => ({ id: `goal.${p.id}`, ...pattern(p.id).goal }));
  const age = who.ageYears;
  const careful = who.pregnancy === 'yes' || ['heart-disease', 'kidney-disease', 'cancer', 'recent-surgery'].some((c) => who.conditions.has(c)) || age === undefined || age >= 65;
  if (age !== undefined && age >= 5 && age < 18) goals.push({ id: 'goal.activity', zh: '平均每天活动60分钟（世界卫生组织2020年指南）', en: 'On average 60 minutes of activity a day (WHO 2020)' });
  else if (age !== undefined && age >= 18 && !careful) goals.push({ id: 'goal.activity', zh: '慢慢做到每周150分钟中等强度的活动（世界卫生组织2020年指南）', en: 'Work up to 150 minutes of moderate activity a week (WHO 2020)' });
  else goals.push({ id: 'goal.activity', zh: '每天都动一动，以自己舒服为度', en: 'Move a little every day, as far as comfortable' });
  return goals;
}
