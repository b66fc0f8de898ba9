// The filters every proposal passes: each says no with a code and a reason, or nothing. Rules are the project's own, on the careful side.
import type { Food, FoodTag } from '../tables/foods.ts';
import type { Movement } from '../tables/movements.ts';
import type { Point } from '../tables/points.ts';
import type { Text } from '../types.ts';
import type { Safety } from './person.ts';

export interface No { code: string; why: Text }
const no = (code: string, zh: string, en: string): No => ({ code, why: { zh, en } });

const BY_CONDITION: readonly { condition: string; tags: readonly FoodTag[]; zh: string; en: string }[] = [
  { condition: 'diabetes', tags: ['high-sugar', 'high-gi', 'honey'], zh: '糖尿病：含糖高或升糖快', en: 'diabetes: much sugar, or raises blood sugar fast' },
  { condition: 'kidney-disease', tags: ['potassium', 'sodium', 'protein', 'oxalate'], zh: '肾病：钾、钠或蛋白质的量要由医生定', en: 'kidney disease: potassium, sodium or protein only as the doctor allows' },
  { condition: 'hypertension', tags: ['sodium'], zh: '高血压：含钠高', en: 'high blood pressure: much sodium' },
  { condition: 'heart-disease', tags: ['sodium', 'caffeine'], zh: '心脏病：含钠高或含咖啡因', en: 'heart disease: much sodium, or caffeine' },
  { condition: 'anticoagulant', tags: ['vitamin-k', 'bleeding'], zh: '抗凝药或出血倾向：可能影响药效或增加出血，不要自行增加', en: 'blood thinners or a bleeding tendency: may change the effect or add to bleeding; do not eat more of it on your own' },
  { condition: 'gout', tags: ['purine'], zh: '痛风或尿酸高：嘌呤较多', en: 'gout or high uric acid: much purine' },
  { condition: 'thyroid', tags: ['iodine'], zh: '甲状腺病：含碘高', en: 'thyroid disease: much iodine' },
  { condition: 'stomach-ulcer', tags: ['acid', 'caffeine'], zh: '溃疡或反流：刺激胃', en: 'ulcer or reflux: irritates the stomach' },
  { condition: 'stones', tags: ['oxalate'], zh: '结石：草酸较多', en: 'stones: much oxalate' },
];

const plain = (s: string): string => s.replace(/（.*?）|\(.*?\)/g, '').trim().toLowerCase();

/** Whether an allergy word names this very food, either way round; words of one letter say nothing. */
function named(food: Food, words: readonly string[]): boolean {
  return words.some((w) => {
    const word = plain(w);
    const zh = plain(food.zh), en = food.en.toLowerCase();
    return (word.length > 0 && (zh.includes(word) || word.includes(zh))) || (word.length > 2 && (en.includes(word) || word.includes(en)));
  });
}

export function foodNo(food: Food, who: Safety): No | null {
  const has = (tag: FoodTag): boolean => food.tags.includes(tag);
  if (food.tags.some((t) => who.allergyTags.has(t)) || named(food, who.allergyWords)) return no('allergy', '过敏', 'allergy');
  if (who.pregnancy !== 'no' && has('no-pregnancy')) return no('pregnancy', '孕期（或可能怀孕）不建议', 'not advised in (possible) pregnancy');
  if (who.pregnancy === 'yes' && has('caffeine')) return no('pregnancy', '孕期少碰咖啡因', 'little caffeine in pregnancy');
  const age = who.ageYears;
  if (age !== undefined && age < 1) return no('age', '一岁以内的饮食请由儿科医生指导', 'feeding under one year belongs to the paediatrician');
  if (has('choking') && ((age !== undefined && age < 5) || who.present.has('symptom.dysphagia'))) return no('choking', '容易呛到', 'choking hazard');
  if (age !== undefined && age < 12 && has('caffeine')) return no('age', '儿童不喝含咖啡因的', 'no caffeine for children');
  if (age !== undefined && age < 3 && has('food-medicine')) return no('age', '三岁以下不用药食同源的材料', 'no food-medicine items under three years');
  for (const rule of BY_CONDITION) if (who.conditions.has(rule.condition) && rule.tags.some(has)) return no(rule.condition, rule.zh, rule.en);
  if (has('caffeine') && ['symptom.insomnia', 'symptom.difficulty-falling-asleep', 'symptom.palpitations'].some((c) => who.present.has(c))) return no('caffeine', '失眠或心慌时不喝茶', 'no tea with sleeplessness or palpitations');
  return null;
}

export const FEVER = ['symptom.fever', 'symptom.high-fever', 'symptom.persistent-fever', 'symptom.chills-fever', 'symptom.rigors', 'symptom.alternating-chills-fever'] as const;
const STRAIN = ['symptom.chest-pain', 'symptom.dyspnoea', 'symptom.palpitations', 'symptom.chest-oppression', 'symptom.stifling-chest', 'symptom.near-fainting', 'symptom.vertigo'] as const;

export function movementNo(m: Movement, who: Safety): No | null {
  const age = who.ageYears;
  if (FEVER.some((c) => who.present.has(c))) return no('fever', '发热时休息，不运动', 'rest while feverish');
  if (age !== undefined && (age < m.minAge || age > m.maxAge)) return no('age', '不合适这个年龄', 'not for this age');
  if (age === undefined && (m.intensity !== 'light' || m.minAge > 14 || m.maxAge < 100)) return no('age-unknown', '年龄未知，只建议不分年龄的轻活动', 'age unknown: only light movement for any age');
  if (who.pregnancy === 'yes' && !m.pregnancy) return no('pregnancy', '孕期选更平稳的活动', 'in pregnancy choose steadier movement');
  const condition = m.notWith.find((c) => who.conditions.has(c));
  if (condition) return no(condition, '与已有的病情不合', 'not with this condition');
  if (m.intensity !== 'light' && STRAIN.some((c) => who.present.has(c))) return no('strain', '有胸痛、气喘、心慌或眩晕时只做轻的活动', 'only light movement with chest pain, breathlessness, palpitations or vertigo');
  return null;
}

export function pointNo(p: Point, who: Safety): No | null {
  const age = who.ageYears;
  if (who.pregnancy !== 'no' && !p.pregnancy) return no('pregnancy', '孕期或可能怀孕时不按此穴', 'not pressed in (possible) pregnancy');
  if (age !== undefined && age < 7) return no('age', '七岁以下不做自我按压', 'no self-pressure under seven years');
  if (who.conditions.has('anticoagulant')) return no('anticoagulant', '抗凝药或出血倾向：按压容易瘀血', 'blood thinners or a bleeding tendency: pressing bruises');
  if ((p.region === 'leg' || p.region === 'foot') && ['thrombosis', 'varicose'].some((c) => who.conditions.has(c))) return no('vessels', '腿部血管有病，不按腿脚', 'vessel disease of the legs: no pressing there');
  if (p.region === 'foot' && ['diabetes', 'neuropathy', 'skin-wound'].some((c) => who.conditions.has(c))) return no('feet', '足部感觉或皮肤可能受损', 'feeling or skin of the feet may be impaired');
  if (p.region === 'belly' && (who.conditions.has('recent-surgery') || ['factor.postpartum', 'sign.masses', 'sign.ascites', 'symptom.abdominal-pain', 'symptom.pain-worse-on-pressure', 'factor.trauma', 'symptom.blood-in-stool', 'symptom.haematemesis'].some((c) => who.present.has(c)))) return no('belly', '腹部情况未明，不按腹部', 'the belly needs a doctor’s look before pressing');
  if (['symptom.heavy-menses', 'symptom.uterine-bleeding', 'symptom.blood-loss'].some((c) => who.present.has(c)) && (p.region === 'belly' || ['SP6', 'SP10', 'LI4'].includes(p.id))) return no('bleeding', '正在出血或经量多', 'bleeding or heavy menstruation');
  if (who.conditions.has('cancer')) return no('cancer', '肿瘤患者按穴先问医生', 'with cancer, ask the doctor before pressing points');
  if (p.region === 'shoulder' && who.conditions.has('osteoporosis')) return no('osteoporosis', '骨质疏松不重按', 'osteoporosis: no strong pressure');
  return null;
}

/** Findings that want a doctor before any lifestyle advice (project's own list; emergencies are also caught before the plan). */
export const DOCTOR_FIRST: readonly string[] = [
  'symptom.clouded-consciousness', 'symptom.delirium', 'symptom.convulsion', 'symptom.infantile-convulsion', 'symptom.hemiplegia', 'sign.facial-droop', 'symptom.slurred-speech',
  'symptom.haematemesis', 'symptom.reversal-cold', 'symptom.orthopnoea', 'sign.cyanosis', 'symptom.urinary-retention', 'symptom.drenching-sweat',
  'symptom.stool-urine-blocked', 'symptom.mania', 'symptom.paralysis', 'symptom.uterine-bleeding', 'disease.appendicitis', 'disease.encephalitis',
];
export function doctorFirst(who: Safety): boolean {
  const p = who.present;
  return DOCTOR_FIRST.some((c) => p.has(c)) || (p.has('symptom.chest-pain') && (p.has('symptom.cold-sweat') || p.has('symptom.profuse-sweating') || p.has('symptom.dyspnoea')))
    || (p.has('symptom.high-fever') && who.ageYears !== undefined && who.ageYears < 3);
}
