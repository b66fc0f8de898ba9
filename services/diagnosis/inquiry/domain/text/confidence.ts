// How often a reading of a kind is true: a small table instead of one number for all.
import type { Wording } from './lexicon.ts';

/** What a finding was read from. */
export type ReadFrom = Wording | 'tongue' | 'pulse' | 'number' | 'english-word' | 'english-phrase';

/**
 * SOURCE: the project's own counts, printed by `node bench/inquiry.ts` ("confidence, fitted on …"). Two characters and more,
 * patterns, tongue, pulse and numbers: the steering half of TCMEval-SDT, where a reading in a listed phrase counts as true and
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

/** In [0,1]. A denial is as sure as the reading of its reach, whatever word it denies. */
export function confidenceOf(by: ReadFrom, absent: boolean): number {
  return absent ? Math.min(DENIED, TABLE[by]) : TABLE[by];
}
