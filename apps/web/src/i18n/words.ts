// The dictionary: every string that the app itself says, Chinese first, English second.
import { accountWords } from './words/account.ts';
import { cameraWords } from './words/camera.ts';
import { commonWords } from './words/common.ts';
import { compareWords } from './words/compare.ts';
import { consultationWords } from './words/consultation.ts';
import { errorWords } from './words/errors.ts';
import { examinationWords } from './words/examinations.ts';
import { healthWords } from './words/health.ts';
import { measureWords } from './words/measures.ts';
import { operatorWords } from './words/operator.ts';
import { practitionerWords } from './words/practitioner.ts';
import { resultWords } from './words/result.ts';
import { touchWords } from './words/touch.ts';

export type Language = 'zh' | 'en';
/** [Chinese, English]; `{name}` stands for a value. */
export type Entry = readonly [zh: string, en: string];

export const words = {
  ...commonWords, ...accountWords, ...consultationWords, ...examinationWords, ...cameraWords, ...compareWords, ...touchWords, ...measureWords, ...resultWords, ...healthWords, ...practitionerWords, ...operatorWords, ...errorWords,
} as const satisfies Record<string, Entry>;
export type WordKey = keyof typeof words;

/** The words of a key, with the values filled in. */
export function say(language: Language, key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const entry: Entry = words[key];
  return entry[language === 'zh' ? 0 : 1].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words of a key that is only known at run time, for example of a state that a service sent; the fallback when there is none. */
export function sayMaybe(language: Language, key: string, fallback: string): string {
  return Object.hasOwn(words, key) ? say(language, key as WordKey) : fallback;
}
