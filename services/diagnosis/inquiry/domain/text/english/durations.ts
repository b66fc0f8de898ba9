// How long something has lasted in English, as ISO 8601: for two weeks, 3 days now, since yesterday, started a month ago.
import type { Token } from './tokens.ts';

export interface EnglishDuration { from: number; to: number; duration: string }

const UNITS: Readonly<Record<string, string>> = {
  minute: 'PT#M', minutes: 'PT#M', mins: 'PT#M', min: 'PT#M', hour: 'PT#H', hours: 'PT#H', hrs: 'PT#H', day: 'P#D', days: 'P#D', night: 'P#D', nights: 'P#D',
  week: 'P#W', weeks: 'P#W', wks: 'P#W', month: 'P#M', months: 'P#M', year: 'P#Y', years: 'P#Y', yrs: 'P#Y',
};
/** Words beside a number and a unit that make it a time that lasted. */
const BEFORE: ReadonlySet<string> = new Set(['for', 'past', 'last', 'about', 'almost', 'nearly', 'over', 'around', 'roughly', 'already', 'these', 'the', 'than']);
const AFTER: ReadonlySet<string> = new Set(['now', 'ago', 'history', 'already', 'straight']);
const NAMED: readonly (readonly [readonly string[], string])[] = [
  [['since', 'yesterday'], 'P1D'], [['since', 'last', 'night'], 'P1D'], [['since', 'last', 'week'], 'P7D'], [['since', 'last', 'month'], 'P1M'], [['since', 'last', 'year'], 'P1Y'], [['all', 'week'], 'P7D'],
];

/** Every stretch that says how long; a frequency (three times a day), an age and a later time are none. */
export function durationsIn(tokens: readonly Token[]): EnglishDuration[] {
  const found: EnglishDuration[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const [words, duration] of NAMED) if (words.every((w, k) => tokens[i + k]?.word === w)) found.push({ from: i, to: i + words.length, duration });
    const time = timeAt(tokens, i);
    if (time) {
      found.push(time);
      i = time.to - 1;
    }
  }
  return found;
}

function timeAt(tokens: readonly Token[], i: number): EnglishDuration | undefined {
  const before = tokens[i - 1]?.word ?? '';
  let at = i;
  let value = tokens[at]?.value;
  const word = (tokens[at] as Token).word;
  if (value === undefined && (word === 'a' || word === 'an')) {
    value = 1;
    if (tokens[at + 1]?.word === 'couple') {
      value = 2;
      at += 1;
    }
  } else if (value === undefined && word === 'half' && (tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'an')) {
    value = 0.5;
    at += 1;
  } else if (value === undefined && (word === 'last' || word === 'past') && tokens[i - 1]?.word === 'the' && tokens[at + 1]?.value === undefined) {
    value = 1;
  }
  if (value === undefined || value <= 0 || value > 999) return undefined;
  if (tokens[at + 1]?.word === 'of') at += 1;
  const unit = tokens[at + 1]?.word ?? '';
  const shape = UNITS[unit];
  const next = tokens[at + 2]?.word ?? '';
  if (!shape || next === 'old' || next === 'pregnant' || before === 'every' || before === 'each' || before === 'in') return undefined;
  if (!(BEFORE.has(before) || AFTER.has(next) || word === 'past' || word === 'last')) return undefined;
  return { from: i, to: at + 2, duration: write(shape, value) };
}

function write(shape: string, value: number): string {
  if (value % 1 === 0) return shape.replace('#', String(value));
  const halves: Readonly<Record<string, [string, number]>> = { 'P#Y': ['P#M', 12], 'P#M': ['P#D', 30], 'P#W': ['P#D', 7], 'P#D': ['PT#H', 24], 'PT#H': ['PT#M', 60], 'PT#M': ['PT#M', 1] };
  const [smaller, times] = halves[shape] as [string, number];
  return smaller.replace('#', String(Math.max(1, Math.round(value * times))));
}
