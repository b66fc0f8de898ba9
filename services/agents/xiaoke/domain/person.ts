// Sex and age as a case record or a person states them at the start of a text.
import type { Person } from './score.ts';

const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
function chinese(n: string): number {
  const m = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(n);
  if (!m) return Number.NaN;
  return m[2] ? (DIGITS[m[1] ?? ''] ?? 1) * 10 + (DIGITS[m[3] ?? ''] ?? 0) : DIGITS[m[1] ?? ''] ?? Number.NaN;
}

/** Reads only plain statements within the first 60 characters: 男性，38岁 / 女，二十五岁 / 我今年30岁. Nothing is guessed from symptoms. */
export function personFromText(text: string): Person {
  const head = text.slice(0, 60);
  const person: Person = {};
  const sex = /(?:^|[^\p{Script=Han}]|[性别:：]|某|患者|患儿|我是|本人)(男|女)(?:性|孩|童|婴|士|子|，|,|。|、|；|\s|\d|$)/u.exec(head) ?? /^.{0,6}?(男|女)(?:性|，|,)/u.exec(head);
  if (sex) person.sex = sex[1] === '男' ? 'male' : 'female';
  const years = /(\d{1,3})\s*岁/.exec(head), words = /([一二两三四五六七八九十]{1,3})岁/.exec(head), months = /(?:^|\D)(\d{1,2})个?月(?:龄|大)/.exec(head);
  const age = years ? Number(years[1]) : words ? chinese(words[1] as string) : months ? Number(months[1]) / 12 : Number.NaN;
  if (age >= 0 && age <= 120) person.ageYears = age;
  if (/怀孕|孕\d|妊娠/.test(head) && person.sex !== 'male') person.pregnant = true;
  return person;
}
