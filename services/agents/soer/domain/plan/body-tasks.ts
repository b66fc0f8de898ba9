// Tasks of the body: movement and pressure points, filtered for this person.
import { movementNo, pointNo } from '../safety/filters.ts';
import type { Safety } from '../safety/person.ts';
import type { Season } from '../season/seasons.ts';
import { OWN, PREGNANCY_POINTS, WHO_ACTIVITY } from '../sources.ts';
import { MOVEMENTS } from '../tables/movements.ts';
import { POINTS } from '../tables/points.ts';
import { findingGroup } from '@suoke/terminology';
import type { Plan, Reason, Removed, Task, Text } from '../types.ts';
import { task } from './task.ts';
import type { Days } from './task.ts';

type Active = Plan['patterns'];
export interface Chosen { tasks: Task[]; removed: Removed[] }

export const patternReasons = (active: Active, ids: readonly string[]): Reason[] => active.filter((p) => ids.includes(p.id))
  .map((p) => ({ kind: p.reasons[0]?.kind ?? 'general', ref: p.id, zh: `针对${p.zh}`, en: `for ${p.en}`, source: OWN }));

/** Up to two movements. In winter outdoor movement waits for the sun (《素问·四气调神大论》: 必待日光), in summer it avoids noon. */
export function movementTasks(active: Active, who: Safety, season: Season, span: Days, acute = false): Chosen {
  const removed: Removed[] = [];
  const age = who.ageYears;
  const ranked = MOVEMENTS.map((m, k) => ({ m, score: active.reduce((a, p) => a + (m.suits.includes(p.id) ? p.weight : 0), 0) + (['walk', 'play'].includes(m.id) ? 0.1 : 0) + (age !== undefined && age >= 65 && m.id === 'chair' ? 0.3 : 0) - k * 1e-6 }))
    .filter(({ m, score }) => {
      if (score <= 0) return false;
      const unsafe = movementNo(m, who) ?? (acute && m.intensity !== 'light' ? { code: 'acute', why: { zh: '急性病中只做轻的活动', en: 'only light movement in an acute illness' } } : null);
      if (unsafe && unsafe.code !== 'age' && unsafe.code !== 'age-unknown') removed.push({ table: 'movement', id: m.id, zh: m.zh, en: m.en, code: unsafe.code, why: unsafe.why });
      return !unsafe;
    }).sort((a, b) => b.score - a.score).slice(0, 2);
  const morning = season.id === 'winter' ? '09:30' : season.id === 'summer' ? '07:00' : '08:00';
  const tasks = ranked.map(({ m }, k) => task(span, {
    id: `movement.${m.id}`, kind: 'movement', text: { zh: `${m.zh} ${m.minutes} 分钟`, en: `${m.en}, ${m.minutes} minutes` }, how: m.how,
    times: [age !== undefined && age < 14 ? '16:30' : k === 0 ? morning : season.id === 'winter' ? '16:00' : '17:30'], minutes: m.minutes, days: m.days, remind: 15,
    reasons: [...patternReasons(active, m.suits), { kind: 'age', ref: 'activity', zh: '适度活动对各年龄都有益', en: 'suitable activity is good at every age', source: WHO_ACTIVITY }],
    cautions: movementCautions(who), uses: [{ table: 'movement', id: m.id }],
  }));
  return { tasks, removed };
}

function movementCautions(who: Safety): Text[] {
  const c: Text[] = [{ zh: '胸痛、气喘、头晕或心跳不齐时马上停下；不缓解就打急救电话', en: 'Stop at once with chest pain, breathlessness, dizziness or irregular heartbeat; if it does not pass, call the emergency number' }];
  const add = (id: string, zh: string, en: string): void => { if (who.conditions.has(id)) c.push({ zh, en }); };
  add('diabetes', '带一块糖，空腹或血糖低时不运动，穿合脚的鞋', 'Carry sugar, do not move fasting or with low blood sugar, wear fitting shoes');
  add('hypertension', '不憋气、不用猛力，血压很高的那天只休息', 'No held breath or sudden force; on a day of very high pressure rest');
  add('heart-disease', '量由医生定，只做轻的', 'The amount is the doctor’s; keep it light');
  add('asthma', '带好吸入药，冷、干、雾霾天在室内', 'Carry the inhaler; stay indoors in cold, dry or polluted air');
  add('osteoporosis', '不弯腰提重，防跌倒', 'No lifting while bent; guard against falls');
  if (who.ageYears !== undefined && who.ageYears >= 75) c.push({ zh: '有人陪着，穿防滑鞋', en: 'In company, with non-slip shoes' });
  if (who.pregnancy === 'yes') c.push({ zh: '产检医生同意后再做，出血、腹痛、宫缩就停', en: 'Only with the antenatal doctor’s consent; stop with bleeding, pain or contractions' });
  return c;
}

/** Up to two points, for findings present first and patterns second; one to two minutes each. */
export function pointTasks(active: Active, who: Safety, span: Days): Chosen {
  const removed: Removed[] = [];
  const ranked = POINTS.map((p, k) => ({ p, score: active.reduce((a, x) => a + (p.suits.includes(x.id) ? x.weight : 0), 0) + 0.5 * p.findings.filter((c) => who.present.has(c)).length - k * 1e-6 }))
    .filter(({ p, score }) => {
      if (score <= 0) return false;
      const unsafe = pointNo(p, who);
      if (unsafe) removed.push({ table: 'point', id: p.id, zh: p.zh, en: p.en, code: unsafe.code, why: unsafe.why });
      return !unsafe;
    }).sort((a, b) => b.score - a.score).slice(0, 2);
  const tasks = ranked.map(({ p }, k) => {
    const findings: Reason[] = p.findings.filter((c) => who.present.has(c)).map((c) => ({ kind: 'finding', ref: c, zh: `有${findingGroup(c)?.zh ?? c}`, en: findingGroup(c)?.en ?? c, source: OWN }));
    return task(span, {
      id: `acupressure.${p.id}`, kind: 'acupressure', text: { zh: `按揉${p.zh}（${p.id}）`, en: `press ${p.en} (${p.id})` },
      how: { zh: `位置：${p.where.zh}。用拇指按到有酸胀感、不痛的程度，慢慢揉，每侧一到两分钟。`, en: `Place: ${p.where.en}. Press with the thumb until it feels dull but not painful and knead slowly, one to two minutes each side.` },
      times: [k === 0 ? '20:30' : '20:40'], minutes: 4, reasons: [...findings, ...patternReasons(active, p.suits)],
      cautions: [
        { zh: '皮肤破损、肿痛、骨折处不按；饱食、酒后、极累时不按；不适就停', en: 'Not on broken, swollen or injured places; not when full, after alcohol or exhausted; stop when unwell' },
        ...(who.ageYears !== undefined && (who.ageYears >= 75 || who.ageYears < 14) ? [{ zh: '力度要轻', en: 'press lightly' }] : []),
        ...(who.pregnancy !== 'no' ? [{ zh: `孕期（或可能怀孕）只选不忌的穴位，先问产检医生（${PREGNANCY_POINTS.zh}）`, en: `In (possible) pregnancy only points that are not forbidden, after asking the antenatal doctor (${PREGNANCY_POINTS.en})` }] : []),
      ], uses: [{ table: 'point', id: p.id }],
    });
  });
  return { tasks, removed };
}
