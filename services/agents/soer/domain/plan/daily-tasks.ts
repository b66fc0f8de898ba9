// Tasks of the day: table, sleep, mood, season, what a finding asks for, and what to watch.
import { findingGroup } from '@suoke/terminology';
import { solarTermOn } from '../calendar/solar-terms.ts';
import { addDays } from '../calendar/date.ts';
import type { Safety } from '../safety/person.ts';
import type { Season } from '../season/seasons.ts';
import { TERM_LINES } from '../season/seasons.ts';
import { OWN, SLEEP_HOURS, SUWEN_QI, SUWEN_SEASONS } from '../sources.ts';
import { pattern } from '../tables/patterns.ts';
import { TIPS } from '../tables/tips.ts';
import type { FoodAdvice, Plan, Reason, Removed, Task } from '../types.ts';
import { patternReasons } from './body-tasks.ts';
import { task } from './task.ts';
import type { Days } from './task.ts';

type Active = Plan['patterns'];

export function dietTasks(active: Active, foods: readonly FoodAdvice[], who: Safety, span: Days): Task[] {
  const age = who.ageYears;
  if (age !== undefined && age < 1) return [];
  const list = (ids: readonly FoodAdvice[]): { zh: string; en: string } => ids.length
    ? { zh: `可以轮换着选：${ids.map((f) => f.zh).join('、')}。`, en: `Take turns among: ${ids.map((f) => f.en).join(', ')}. ` } : { zh: '', en: '' };
  const uses = (of: readonly FoodAdvice[]): Task['uses'] => of.map((f) => ({ table: 'food', id: f.id }));
  if (active.length === 0) {
    const words = list(foods);
    return [task(span, { id: 'diet.everyday', kind: 'diet', text: { zh: '三餐定时，杂一点、淡一点', en: 'Regular meals, varied and light' }, how: { zh: `${words.zh}每餐七八分饱。`, en: `${words.en}Eat to three quarters full.` }, times: ['12:00'], minutes: 0, reasons: [{ kind: 'general', ref: 'balanced', zh: '没有明显的偏颇', en: 'no marked imbalance', source: OWN }], uses: uses(foods) })];
  }
  const taken = new Set<string>();
  return active.slice(0, 2).map((p, k) => {
    const mine = foods.filter((f) => !taken.has(f.id) && f.reasons.some((r) => r.ref === p.id)).slice(0, 5);
    for (const f of mine) taken.add(f.id);
    const words = list(mine), t = pattern(p.id);
    return task(span, {
      id: `diet.${p.id}`, kind: 'diet', text: t.diet, how: { zh: `${words.zh}份量如常，不因此多吃。`, en: `${words.en}Usual amounts, not more.` },
      times: [k === 0 ? '07:30' : '18:00'], minutes: 0, reasons: patternReasons(active, [p.id]), uses: uses(mine),
      cautions: who.conditions.has('diabetes') || who.conditions.has('kidney-disease') ? [{ zh: '医生或营养师给的饮食要求优先', en: 'What doctor or dietitian prescribed comes first' }] : [],
    });
  });
}

/** Recommended hours by age (sources.ts SLEEP_HOURS); `bed` leaves room for them before rising. */
const SLEEP: readonly { upTo: number; hours: string; bed: string }[] = [
  { upTo: 0, hours: '12–17', bed: '19:30' }, { upTo: 2, hours: '11–14', bed: '20:00' }, { upTo: 5, hours: '10–13', bed: '20:30' }, { upTo: 13, hours: '9–11', bed: '21:00' },
  { upTo: 17, hours: '8–10', bed: '22:00' }, { upTo: 64, hours: '7–9', bed: '22:30' }, { upTo: 130, hours: '7–8', bed: '22:00' },
];

export function sleepTasks(active: Active, who: Safety, season: Season, span: Days): Task[] {
  const age = who.ageYears ?? 30;
  const row = SLEEP.find((r) => Math.floor(age) <= r.upTo) ?? { hours: '7–9', bed: '22:30' };
  const tasks = [task(span, {
    id: 'sleep.hours', kind: 'sleep', text: { zh: `按时睡：一昼夜约 ${row.hours} 小时`, en: `Sleep in time: about ${row.hours} hours a day and night` },
    how: { zh: `${season.zh}季${season.sleep.zh}；起床时间每天差不多。传统养生重视“子时”（23点到1点）安睡，但睡不着不必着急，上夜班的人以睡够为先。`, en: `In ${season.en}: ${season.sleep.en}; rise at about the same time. Tradition values sleep in the zi hours (23:00 to 1:00), but do not worry when awake; for shift workers enough sleep comes first.` },
    times: [row.bed], minutes: 0, remind: 30,
    reasons: [{ kind: 'season', ref: season.id, zh: `${season.zh}季作息`, en: `rhythm of ${season.en}`, source: SUWEN_SEASONS }, { kind: 'age', ref: 'sleep-hours', zh: '按年龄的睡眠时长', en: 'sleep length by age', source: SLEEP_HOURS }],
  })];
  const sleepless = ['symptom.insomnia', 'symptom.difficulty-falling-asleep'].some((c) => who.present.has(c));
  const tired = active.some((p) => p.id === 'qi-deficiency' || p.id === 'blood-deficiency') || season.id === 'summer';
  if (!sleepless && tired && age >= 14) {
    tasks.push(task(span, {
      id: 'sleep.noon', kind: 'sleep', text: { zh: '午间小歇 20 分钟', en: 'A 20-minute rest at noon' }, how: { zh: '靠着或躺着闭眼就好，不超过半小时；夜里因此难睡就取消。', en: 'Lean back or lie with eyes closed, never over half an hour; drop it if nights suffer.' },
      times: ['12:40'], minutes: 20, reasons: [...patternReasons(active, ['qi-deficiency', 'blood-deficiency']), ...(season.id === 'summer' ? [{ kind: 'season' as const, ref: 'summer', zh: '夏日午间宜歇', en: 'noon rest in summer', source: OWN }] : [])],
    }));
  }
  return tasks;
}

export function moodTask(active: Active, season: Season, who: Safety, span: Days): Task[] {
  if (who.ageYears !== undefined && who.ageYears < 4) return [];
  // The mood patterns speak first, unless they are faint beside the leading one.
  const top = active.find((p) => ['qi-stagnation', 'yang-rising'].includes(p.id) && p.weight >= (active[0]?.weight ?? 0) / 2) ?? active[0];
  const text = top ? pattern(top.id).mood : season.mood;
  return [task(span, {
    id: `mood.${top?.id ?? season.id}`, kind: 'mood', text, how: { zh: `${season.zh}季宜${season.mood.zh}。心里一直难受、睡不好超过两周，请找人说说，也请看医生。`, en: `In ${season.en}: ${season.mood.en}. If low or sleepless for over two weeks, talk to someone and see a doctor.` },
    times: ['19:30'], minutes: 10, reasons: [...(top ? patternReasons(active, [top.id]).map((r) => (['qi-stagnation', 'yang-rising'].includes(top.id) ? { ...r, source: SUWEN_QI } : r)) : []), { kind: 'season', ref: season.id, zh: `${season.zh}季调神`, en: `the spirit in ${season.en}`, source: SUWEN_SEASONS }],
  })];
}

/** One task a week for each solar term that the four weeks touch. */
export function seasonTasks(span: Days): Task[] {
  const tasks: Task[] = [];
  for (let day = span.start; day <= span.until;) {
    const { current, next } = solarTermOn(day);
    const until = addDays(next.date, -1) < span.until ? addDays(next.date, -1) : span.until;
    const line = TERM_LINES[current.id];
    if (line) tasks.push(task({ start: day, until }, {
      id: `season.${current.id}`, kind: 'season', text: { zh: `${current.zh}：${line.zh}`, en: `${current.en}: ${line.en}` },
      how: { zh: `${current.zh}从${current.date}起（北京时间${current.time}，太阳黄经${current.longitude}°）。各地气候不同，以当地天气为准。`, en: `${current.en} begins on ${current.date} (${current.time} Beijing time, solar longitude ${current.longitude}°). Climates differ: go by the local weather.` },
      times: ['08:30'], minutes: 0, reasons: [{ kind: 'season', ref: current.id, zh: `节气${current.zh}`, en: `solar term ${current.en}`, source: OWN }], uses: [{ table: 'season', id: current.id }],
    }));
    day = next.date;
  }
  return tasks;
}

const MOST_TIPS = 3;

export function tipTasks(who: Safety, span: Days): { tasks: Task[]; removed: Removed[] } {
  const tasks: Task[] = [], removed: Removed[] = [];
  for (const tip of TIPS) {
    const codes = tip.codes.filter((c) => who.present.has(c));
    const age = who.ageYears;
    if (codes.length === 0 || tasks.length >= MOST_TIPS) continue;
    const condition = tip.notWith?.find((c) => who.conditions.has(c));
    const code = age !== undefined && age < (tip.minAge ?? 1) ? 'age' : age === undefined && (tip.minAge ?? 0) >= 14 ? 'age-unknown' : tip.notPregnant && who.pregnancy !== 'no' ? 'pregnancy' : condition;
    if (code) { removed.push({ table: 'task', id: tip.id, ...tip.text, code, why: { zh: '对现在的情况不够安全', en: 'not safe enough for the present situation' } }); continue; }
    const reasons: Reason[] = codes.map((c) => ({ kind: 'finding', ref: c, zh: `有${findingGroup(c)?.zh ?? c}`, en: findingGroup(c)?.en ?? c, source: OWN }));
    tasks.push(task(span, { id: tip.id, kind: tip.kind, text: tip.text, how: tip.how, times: [tip.time], minutes: tip.minutes, reasons }));
  }
  return { tasks, removed };
}

export function monitorTasks(who: Safety, span: Days): Task[] {
  const tasks = [task(span, {
    id: 'monitor.week', kind: 'monitor', text: { zh: '每周记一次：哪里好些，哪里没变', en: 'Once a week, note what is better and what is not' }, how: { zh: '写两三句就行，复诊时带上。', en: 'Two or three sentences; bring them to the next visit.' },
    times: ['20:00'], minutes: 5, days: 1, reasons: [{ kind: 'general', ref: 'follow-up', zh: '看计划有没有用', en: 'to see whether the plan helps', source: OWN }],
  })];
  const add = (id: string, zh: string, en: string, howZh: string, howEn: string): void => {
    if (who.conditions.has(id)) tasks.push(task(span, { id: `monitor.${id}`, kind: 'monitor', text: { zh, en }, how: { zh: howZh, en: howEn }, times: ['07:00'], minutes: 5, reasons: [{ kind: 'condition', ref: id, zh: '已有的病情', en: 'a known condition', source: OWN }] }));
  };
  add('hypertension', '量血压并记下', 'Measure and note the blood pressure', '静坐五分钟后量；按医嘱吃药，不自行停减。', 'After five minutes of sitting; take medicines as prescribed, never stop them on your own.');
  add('diabetes', '按医嘱测血糖，看一看双脚', 'Check blood sugar as prescribed, and look at both feet', '记下数值；脚上有破口、发黑、麻木就去看医生。', 'Note the value; see a doctor with a wound, dark spot or numbness.');
  return tasks;
}
