// Which foods to propose: those that suit the patterns, harm none of them, and pass every safety filter.
import { FOOD_MEDICINE_LIST, OWN } from '../sources.ts';
import { FOODS } from '../tables/foods.ts';
import type { Food } from '../tables/foods.ts';
import { foodNo } from '../safety/filters.ts';
import type { Safety } from '../safety/person.ts';
import type { Season } from '../season/seasons.ts';
import type { FoodAdvice, Plan, Reason, Removed } from '../types.ts';

const MOST = 8;
const MOST_FOOD_MEDICINE = 3;
/** A food that suits the leading pattern is kept, with a caution, while what it harms weighs less than this share (project's own). */
const HARM_SHARE = 0.5;
/** For a person without a leading pattern: a mixed, mild selection. */
const EVERYDAY: readonly string[] = ['rice', 'carrot', 'egg', 'sea-bass', 'tofu', 'apple', 'chinese-cabbage', 'oats', 'lotus-root', 'pear', 'corn', 'winter-melon'];

export interface ChosenFoods { foods: FoodAdvice[]; removed: Removed[]; unfit: Food[] }

/** `unfit` are foods that a leading pattern speaks against: for the list of things to avoid. */
export function chooseFoods(active: Plan['patterns'], season: Season, who: Safety): ChosenFoods {
  const removed: Removed[] = [], unfit: Food[] = [];
  const scored: { food: Food; score: number; reasons: Reason[]; harms: FoodAdvice['cautions'] }[] = [];
  for (const [k, food] of FOODS.entries()) {
    const suits = active.filter((p) => food.suits.includes(p.id)), harms = active.filter((p) => food.avoid.includes(p.id));
    const gain = suits.reduce((a, p) => a + p.weight, 0);
    if (harms.length) unfit.push(food);
    const everyday = active.length === 0 && EVERYDAY.includes(food.id);
    if (suits.length === 0 && !everyday) continue;
    const unsafe = foodNo(food, who);
    if (unsafe) { removed.push({ table: 'food', id: food.id, zh: food.zh, en: food.en, code: unsafe.code, why: unsafe.why }); continue; }
    const loss = harms.reduce((a, p) => a + p.weight, 0);
    const harm = harms[0];
    if (harm && loss >= HARM_SHARE * gain) {
      removed.push({ table: 'food', id: food.id, zh: food.zh, en: food.en, code: 'pattern-conflict', why: { zh: `合${suits.map((p) => p.zh).join('、')}，但不利于${harm.zh}`, en: `suits ${suits.map((p) => p.en).join(', ')}, but harms ${harm.en}` } });
      continue;
    }
    // Out of season counts less: cold-natured food in winter, warming food in summer (project's own).
    const cooling = food.avoid.includes('cold'), warming = food.avoid.includes('heat');
    const seasonal = (season.id === 'winter' && cooling) || (season.id === 'summer' && warming) ? 0.7 : 1;
    const reasons: Reason[] = everyday
      ? [{ kind: 'general', ref: 'balanced', zh: '日常平和的食物', en: 'mild everyday food', source: OWN }]
      : suits.map((p) => ({ kind: p.reasons[0]?.kind ?? 'general', ref: p.id, zh: `适合${p.zh}`, en: `suits ${p.en}`, source: OWN }));
    scored.push({ food, score: (everyday ? 0.5 : gain - loss) * seasonal - k * 1e-6, reasons, harms: harms.map((p) => ({ zh: `另有${p.zh}，量要少`, en: `also ${p.en}: keep it little` })) });
  }
  scored.sort((a, b) => b.score - a.score);
  const foods: FoodAdvice[] = [];
  let fromList = 0;
  for (const { food, reasons, harms } of scored) {
    if (foods.length >= MOST) break;
    const listed = food.tags.includes('food-medicine');
    if (listed && fromList >= MOST_FOOD_MEDICINE) continue;
    if (listed) fromList++;
    foods.push({ id: food.id, zh: food.zh, en: food.en, foodMedicine: listed, reasons, cautions: [...harms, ...cautionsOf(food, who)] });
  }
  return { foods, removed, unfit: unfit.filter((u) => !foods.some((f) => f.id === u.id)) };
}

function cautionsOf(food: Food, who: Safety): FoodAdvice['cautions'] {
  const cautions: FoodAdvice['cautions'] = [];
  if (food.tags.includes('food-medicine')) cautions.push({ zh: `药食同源材料（${FOOD_MEDICINE_LIST.zh}）：只作平常食物，少量，不当药用；正在吃药的先问医生或药师`, en: `On the food-and-medicine list (${FOOD_MEDICINE_LIST.en}): as ordinary food in small amounts, not as medicine; ask a doctor or pharmacist when on medication` });
  if (food.tags.includes('food-medicine') && who.pregnancy === 'yes') cautions.push({ zh: '孕期先问产检医生', en: 'in pregnancy, ask at the antenatal visit first' });
  if (who.conditions.has('diabetes')) cautions.push({ zh: '计入当日总热量，留意血糖', en: 'count it in the day’s total and watch the blood sugar' });
  return cautions;
}
