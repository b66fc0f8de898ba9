// How often a reading of a kind is true, and how often a sign is its owner's: small tables instead of one number for all.
import type { Whose } from './whose.ts';
import type { Wording } from './lexicon.ts';
import type { Register } from './register.ts';

/** What a finding was read from. */
export type ReadFrom = Wording | 'tongue' | 'pulse' | 'number' | 'english-word' | 'english-phrase';

/**
 * The event: the text truly says this sign of somebody. SOURCE: the project's own counts, printed by `node bench/inquiry.ts` ("confidence, fitted on …").
 * Two characters and more, patterns, tongue, pulse and numbers: the steering half of TCMEval-SDT, where a reading in a listed phrase counts as true and
 * a drawn sample of the others was judged by hand. Single characters, bound words and denials are rare there: 40 drawn
 * readings each of classical records, which hold much theory, so that these three are rather too low for plain speech.
 * Only 4 numbers were at hand. Each share is drawn towards the mean as by ten more readings.
 */
const TABLE: Readonly<Record<ReadFrom, number>> = {
  pulse: 0.99, tongue: 0.99, phrase: 0.98, pattern: 0.95, word: 0.95, number: 0.93, bound: 0.84, character: 0.68,
  // English: the lower end of a one-sided 90 % interval over the first readings of 90 sentences of our own (bench/inquiry/english.ts).
  'english-word': 0.87, 'english-phrase': 0.95,
};
const DENIED = 0.86;

/**
 * The same for everyday wording, of which less is truly said: the first readings of every second of 169 complaints of our own, shown on the others
 * (bench/inquiry/everyday.ts). Denials and the kinds that are not here were too rare there, and keep the number of records.
 */
const EVERYDAY: Readonly<Partial<Record<ReadFrom, number>>> = { phrase: 0.91, word: 0.84, pattern: 0.82 };

/**
 * The event: the sign is the one's it is given to. Shares of 138 turns of everyday speech that set relatives before, far from and beside the sign, shown by
 * leaving turns out (bench/inquiry/whose.ts); what never or always held stands a little inside. They hold for as many of each turn as were made, and not
 * for how often people speak so. Records name relatives in other ways (其母代诉) and are not lowered.
 */
export const OWNER: Readonly<Record<Whose, number>> = { plain: 1, named: 0.98, followed: 0.87, carried: 0.7, pronoun: 0.9, own: 0.95, beside: 0.75 };

export interface Told { register: Register; whose: Whose }

/** In [0,1]: the reading is true, and of the right person. A denial is as sure as the reading of its reach, whatever word it denies. */
export function confidenceOf(by: ReadFrom, absent: boolean, told: Told = { register: 'record', whose: 'plain' }): number {
  const everyday = told.register === 'everyday';
  const sign = absent ? Math.min(DENIED, TABLE[by]) : (everyday ? EVERYDAY[by] : undefined) ?? TABLE[by];
  return everyday ? Math.round(100 * sign * OWNER[told.whose]) / 100 : sign;
}
