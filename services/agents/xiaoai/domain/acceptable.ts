// May a reworded text stand in for the plain one? Only when it brings in nothing that the plain one does not say. Pure.

export interface Rules {
  /** words that must be in the reworded text */
  keep: readonly string[];
  /** names that must not be in it unless they are in the plain text */
  forbidden: readonly string[];
}

const DIGITS = /\d+(?:[.,:/]\d+)*/gu;
/** Numbers in Chinese words: with a measure word, or of two signs and more; 一下 and 一起 are no numbers. */
const HAN_NUMBERS = /[零〇一二两三四五六七八九十百千万半]+(?=[天日周月年岁次度克毫斤两碗片粒包倍分小个℃])|[零〇一二两三四五六七八九十百千万]{2,}/gu;
const EN_NUMBERS = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|twice|dozen)\b/gu;
const UNITS = /(?:\bmg\b|\bg\b|\bml\b|毫克|毫升|克|剂|煎|服用|处方|确诊|诊断为|prescri|diagnos|dose)/gu;
/** Anything that a reply in plain words does not hold: links, markup, code. */
const MARKUP = /https?:|www\.|<[a-z/!]|[`{}[\]|#*]|\]\(/iu;

const plainForm = (s: string) => s.normalize('NFKC').toLowerCase();
const found = (s: string, pattern: RegExp): Set<string> => new Set(s.match(pattern) ?? []);

/** Reworded at least a third and at most three times as long, with every word to keep, no new number, unit, name or markup, and a question only where there was one. */
export function acceptable(plain: string, reworded: string, rules: Rules): boolean {
  const a = plainForm(plain);
  const b = plainForm(reworded);
  if (b.trim() === '' || b.length > 3 * a.length || 3 * b.length < a.length) return false;
  if (MARKUP.test(b)) return false;
  if (rules.keep.some((w) => !b.includes(plainForm(w)))) return false;
  if (/[?]/u.test(a) !== /[?]/u.test(b)) return false;
  for (const pattern of [DIGITS, HAN_NUMBERS, EN_NUMBERS, UNITS]) {
    const known = found(a, pattern);
    for (const n of found(b, pattern)) if (!known.has(n)) return false;
  }
  return !rules.forbidden.some((name) => { const n = plainForm(name); return b.includes(n) && !a.includes(n); });
}
