// From answers to nine transformed scores and a verdict, also while the questionnaire is only partly answered.
import { SuokeError } from '@suoke/terminology';
import { ITEMS, QUESTIONNAIRE_VERSION, itemsFor } from './items.ts';
import { CONSTITUTION_NAMES, CONSTITUTION_TYPES } from './types.ts';
import type { Answers, BiasedType, ConstitutionResult, ConstitutionType, Item, Sex, TypeScore, Verdict } from './types.ts';

/** Who answers. Age in years is used for notes only: the standard's score does not depend on it. */
export interface Respondent { sex?: Sex; ageYears?: number }

/**
 * Transformed score = (raw − n) / (4n) × 100, in [0,100] (ZYYXH/T 157-2009).
 * `raw` is the sum of n item scores of 1 to 5.
 */
export function transformedScore(raw: number, n: number): number {
  return ((raw - n) / (4 * n)) * 100;
}

const round2 = (x: number): number => Math.round(x * 100) / 100;

/** Refuses an unknown item, an item of the other sex, and any value but the whole numbers 1 to 5. */
export function checkAnswers(answers: Answers, who: Respondent = {}): void {
  if (answers === null || typeof answers !== 'object' || Array.isArray(answers)) {
    throw new SuokeError('invalid', 'inquiry.constitution-answers-invalid', 'The answers are not an object of item id to number.', 'Send for example {"tired": 3}.');
  }
  const known = new Map(ITEMS.map((i) => [i.id, i]));
  for (const [id, value] of Object.entries(answers)) {
    const item = known.get(id);
    if (!item) throw new SuokeError('invalid', 'inquiry.constitution-item-unknown', `There is no item "${id.slice(0, 60)}" in ${QUESTIONNAIRE_VERSION}.`, 'Use the item ids of the questionnaire.');
    if (item.sex && item.sex !== who.sex) throw new SuokeError('invalid', 'inquiry.constitution-item-not-asked', `Item "${id}" is asked of one sex only and not of this person.`, 'State the sex, or leave the item out.');
    if (!Number.isInteger(value) || value < 1 || value > 5) throw new SuokeError('invalid', 'inquiry.constitution-answer-out-of-range', `The answer to "${id}" is not a whole number from 1 to 5.`, 'Answer 1 (not at all) to 5 (always).');
  }
}

function scoreType(type: ConstitutionType, items: readonly Item[], answers: Answers): Omit<TypeScore, 'verdict'> {
  let raw = 0, answered = 0, n = 0;
  const missing: string[] = [];
  for (const item of items) {
    const role = item.countsFor.find((c) => c.type === type);
    if (!role) continue;
    n++;
    const value = answers[item.id];
    if (value === undefined) { missing.push(item.id); continue; }
    answered++;
    raw += role.reversed ? 6 - value : value;
  }
  const open = missing.length;
  const low = round2(transformedScore(raw + open, n));
  const high = round2(transformedScore(raw + 5 * open, n));
  return { type, ...CONSTITUTION_NAMES[type], items: n, answered, raw, score: open === 0 ? low : null, low, high, missing };
}

/** Biased types: ≥ 40 yes, 30 to under 40 tendency, under 30 no (the standard writes 30–39; a score between 39 and 40 counts as tendency). */
function biasedVerdict(low: number, high: number): Verdict {
  if (low >= 40) return 'yes';
  if (high < 30) return 'no';
  return low >= 30 && high < 40 ? 'tendency' : 'undetermined';
}

/** Balanced type: ≥ 60 and all others < 30 yes; ≥ 60 and all others < 40 basically; else no. */
function balancedVerdict(balanced: { low: number; high: number }, others: readonly { low: number; high: number }[]): Verdict {
  if (balanced.high < 60 || others.some((o) => o.low >= 40)) return 'no';
  if (balanced.low < 60 || others.some((o) => o.high >= 40)) return 'undetermined';
  if (others.every((o) => o.high < 30)) return 'yes';
  return others.some((o) => o.low >= 30) ? 'basically' : 'undetermined';
}

/**
 * Scores a complete or partial questionnaire. A type with unanswered items gets the range they leave open,
 * and a verdict only when no answer could change it.
 * Throws SuokeError `inquiry.constitution-*` for anything but known items answered 1 to 5.
 */
export function scoreConstitution(answers: Answers, who: Respondent = {}): ConstitutionResult {
  checkAnswers(answers, who);
  const items = itemsFor(who.sex);
  const bare = CONSTITUTION_TYPES.map((type) => scoreType(type, items, answers));
  const others = bare.slice(1);
  const types: TypeScore[] = bare.map((t) => {
    const verdict = t.type === 'balanced' ? balancedVerdict(t, others) : biasedVerdict(t.low, t.high);
    const { missing, ...rest } = t;
    return { ...rest, verdict, missing };
  });
  const missing = items.filter((i) => answers[i.id] === undefined).map((i) => i.id);
  const strongest = (verdict: Verdict): BiasedType[] => types
    .filter((t) => t.type !== 'balanced' && t.verdict === verdict)
    .sort((a, b) => b.low - a.low || b.high - a.high)
    .map((t) => t.type as BiasedType);
  const yes = strongest('yes');
  const balanced = types[0]?.verdict;
  const isBalanced = balanced === 'yes' || balanced === 'basically';
  // While a rival biased type is still open, its final score could be the higher one: no main type is named yet.
  const top = types.find((t) => t.type === yes[0]);
  const settled = top !== undefined && top.low === top.high && types.every((t) => t.type === 'balanced' || t === top || t.high <= top.low);
  const main = isBalanced ? 'balanced' as const : settled ? top.type : null;
  return {
    method: QUESTIONNAIRE_VERSION, complete: missing.length === 0, types, main,
    also: yes.filter((t) => t !== main), tendencies: strongest('tendency'), missing, notes: notesFor(who, missing.length),
  };
}

function notesFor(who: Respondent, open: number): ConstitutionResult['notes'] {
  const notes = [{
    code: 'own-wording',
    zh: '结构与计分依据《中医体质分类与判定》（ZYYXH/T 157-2009），条目文字为本项目自拟，并非该标准的原量表，分数不能与其常模直接比较。',
    en: 'Structure and scoring follow ZYYXH/T 157-2009; the items are in this project’s own words, not the validated instrument, so scores cannot be compared with its norms.',
  }];
  if (open > 0) notes.push({ code: 'incomplete', zh: `还有 ${open} 题没有回答，可以随时接着答。`, en: `${open} questions are still open; you can go on at any time.` });
  if (!who.sex) notes.push({ code: 'sex-not-stated', zh: '未说明性别，湿热质中按性别提问的一题没有计入（5 题，而非 6 题）。', en: 'Sex was not stated: the damp-heat item that depends on it is left out (5 items instead of 6).' });
  if (who.ageYears !== undefined && who.ageYears < 15) notes.push({ code: 'child', zh: '本问卷为成人设计，儿童的结果仅供参考（本项目的提醒）。', en: 'The questionnaire was made for adults; for a child read the result with caution (this project’s own caution).' });
  // 老年人中医药健康管理服务技术规范 (2013) gives people of 65 and over a form of their own; the 2009 standard's score knows no age.
  if (who.ageYears !== undefined && who.ageYears >= 65) notes.push({ code: 'elder', zh: '基层为65岁及以上老人做中医体质辨识时，另用国家规定的33题老年版，本问卷不是那一份。', en: 'In Chinese primary care people of 65 and over are assessed with a separate 33-item form; this questionnaire is not that one.' });
  return notes;
}
