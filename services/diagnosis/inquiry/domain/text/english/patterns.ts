// Patterns over English words and their matching: bounded look-ahead from an index on the first word, so a text stays linear.
import { formOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * A table row is `code | pattern ; pattern`. In a pattern `a|b` is a choice, `word*` a beginning, `@name` a class, `?word` may be missing,
 * `#10` a number of at least ten, `~3` up to three words without a denial or a joining word, `_3` up to three words and joining words too.
 */
type Element =
  | { kind: 'words'; exact: ReadonlySet<string>; stems: readonly string[]; optional: boolean }
  | { kind: 'number'; least: number }
  | { kind: 'gap'; most: number; joins: boolean };

interface Pattern { code: string; elements: readonly Element[] }
export interface Match { code: string; from: number; to: number }
export interface Patterns { exact: ReadonlyMap<string, readonly Pattern[]>; stems: ReadonlyMap<string, readonly Pattern[]>; numbers: readonly Pattern[]; longestStem: number }

export const CLASSES: Readonly<Record<string, string>> = {
  cant: 'cant|couldnt|unable',
  not: 'not|isnt|arent|wasnt|dont|doesnt|didnt|hasnt|havent|hadnt|wont|never|aint',
  my: 'my|his|her|the|their|our|its|your',
  self: 'myself|himself|herself|themselves|themself|ourselves',
  belly: 'belly|stomach|gut|guts|bowel|bowels',
  bad: 'severe|severely|terrible|terribly|unbearable|unbearably|excruciating|intense|violent|horrible|awful|agonising|agonizing|agony|horrendous|extreme|extremely|badly',
  child: 'child|kid|baby|toddler|son|daughter|newborn|infant|grandson|granddaughter|boy|girl|children|kids|babies|childs|sons|daughters|babys|toddlers',
  kin: 'husband|wife|mum|dad|mother|father|brother|sister|grandma|grandpa|uncle|aunt|cousin|friend|neighbour|partner|boyfriend|girlfriend|colleague',
};

/** Words a gap never spans: a denial between two parts denies their bond; but and a mark start something else. */
export const DENIALS: ReadonlySet<string> = new Set('no not isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt never without denies denied deny nor neither aint normal fine'.split(' '));
const STOPS: ReadonlySet<string> = new Set(['but', 'however', 'although', '.', ',', 'because']);
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'then']);
/** What is denied here is the end of the sign: my chest doesn't stop hurting. */
const GOES_ON: ReadonlySet<string> = new Set(['stop', 'stopped', 'stopping', 'quit', 'ease', 'easing', 'eased', 'subside', 'letting', 'let']);

export function compilePatterns(rows: readonly { code: string; terms: readonly string[] }[]): Patterns {
  const exact = new Map<string, Pattern[]>();
  const stems = new Map<string, Pattern[]>();
  const numbers: Pattern[] = [];
  const put = (map: Map<string, Pattern[]>, key: string, p: Pattern) => map.set(key, [...(map.get(key) ?? []), p]);
  let longestStem = 0;
  for (const { code, terms } of rows) {
    for (const term of terms) {
      const elements = term.split(/\s+/).map(elementOf);
      const pattern = { code, elements };
      const first = elements[0] as Element;
      if (first.kind === 'gap' || (first.kind === 'words' && first.optional)) throw new Error(`an English pattern must begin with a word: ${term}`);
      if (first.kind === 'number') numbers.push(pattern);
      else {
        for (const w of first.exact) put(exact, w, pattern);
        for (const s of first.stems) {
          put(stems, s, pattern);
          longestStem = Math.max(longestStem, s.length);
        }
      }
    }
  }
  return { exact, stems, numbers, longestStem };
}

/** Rows `code | pattern ; pattern` of a table. */
export function parseRows(table: string): { code: string; terms: string[] }[] {
  return table.trim().split('\n').filter((l) => l.trim() !== '').map((line) => {
    const at = line.indexOf(' | ');
    if (at < 0) throw new Error(`a row of an English table is malformed: ${line}`);
    return { code: line.slice(0, at).trim(), terms: line.slice(at + 3).split(';').map((t) => t.trim()).filter((t) => t !== '') };
  });
}

function elementOf(source: string): Element {
  const gap = /^([~_])(\d)$/.exec(source);
  if (gap) return { kind: 'gap', most: Number(gap[2]), joins: gap[1] === '_' };
  if (/^#\d+$/.test(source)) return { kind: 'number', least: Number(source.slice(1)) };
  const optional = source.startsWith('?');
  const words = (optional ? source.slice(1) : source).split('|').flatMap((w) => {
    if (!w.startsWith('@')) return [w];
    const members = CLASSES[w.slice(1)];
    if (!members) throw new Error(`no class of English words ${w}`);
    return members.split('|');
  });
  return { kind: 'words', exact: new Set(words.filter((w) => !w.endsWith('*')).map(formOf)), stems: words.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1)), optional };
}

/** All matches that begin at a token, the longest of each pattern that its gaps allow first found. */
export function matchesFrom(patterns: Patterns, tokens: readonly Token[], from: number): Match[] {
  const token = tokens[from] as Token;
  const found: Match[] = [];
  const tryAll = (list: readonly Pattern[] | undefined) => {
    for (const p of list ?? []) {
      const to = run(p.elements, 0, tokens, from);
      if (to >= 0) found.push({ code: p.code, from, to });
    }
  };
  tryAll(patterns.exact.get(token.word));
  for (let n = 2; n <= Math.min(patterns.longestStem, token.word.length); n++) tryAll(patterns.stems.get(token.word.slice(0, n)));
  if (token.value !== undefined) tryAll(patterns.numbers);
  return found;
}

/** The end of the first way to match the elements from `e` on at token `i`, or -1. Gaps are at most nine words, patterns short: bounded work. */
function run(elements: readonly Element[], e: number, tokens: readonly Token[], i: number): number {
  const element = elements[e];
  if (!element) return i;
  if (element.kind === 'gap') {
    for (let k = 0; k <= element.most; k++) {
      const to = run(elements, e + 1, tokens, i + k);
      if (to >= 0) return to;
      const word = tokens[i + k]?.word;
      if (word === undefined || STOPS.has(word) || (DENIALS.has(word) && !GOES_ON.has(tokens[i + k + 1]?.word ?? '')) || (!element.joins && JOINS.has(word))) return -1;
    }
    return -1;
  }
  const token = tokens[i];
  const holds = token !== undefined && (element.kind === 'number' ? token.value !== undefined && token.value >= element.least : element.exact.has(token.word) || element.stems.some((s) => token.word.startsWith(s)));
  if (holds) {
    const to = run(elements, e + 1, tokens, i + 1);
    if (to >= 0) return to;
  }
  return element.kind === 'words' && element.optional ? run(elements, e + 1, tokens, i) : -1;
}
