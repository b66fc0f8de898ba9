// The shapes of the ten-question dialogue: questions, answers, and a state that is plain JSON.
import type { Degree, Finding } from '@suoke/terminology';

/** The topics of 十问, in their order (张介宾《景岳全书·传忠录·十问篇》, later verse by 陈修园); the ids are the project's own. */
export type Topic =
  | 'cold-heat' | 'sweat' | 'head-body' | 'stool-urine' | 'diet-taste' | 'chest-abdomen'
  | 'ears-eyes' | 'thirst' | 'sleep-mood' | 'history' | 'women' | 'children';

export const TOPICS: readonly { id: Topic; zh: string; en: string }[] = [
  { id: 'cold-heat', zh: '寒热', en: 'cold and heat' },
  { id: 'sweat', zh: '汗', en: 'sweat' },
  { id: 'head-body', zh: '头身', en: 'head and body' },
  { id: 'stool-urine', zh: '二便', en: 'stool and urine' },
  { id: 'diet-taste', zh: '饮食口味', en: 'food and taste' },
  { id: 'chest-abdomen', zh: '胸腹', en: 'chest and abdomen' },
  { id: 'ears-eyes', zh: '耳目', en: 'ears and eyes' },
  { id: 'thirst', zh: '渴', en: 'thirst' },
  { id: 'sleep-mood', zh: '睡眠情志', en: 'sleep and mood' },
  { id: 'history', zh: '旧病与起因', en: 'history and cause' },
  { id: 'women', zh: '经带胎产', en: 'menstruation and childbearing' },
  { id: 'children', zh: '小儿', en: 'children' },
];

/** What an option states about one finding code. */
export interface Says { code: string; degree?: Degree }

/** What the person is, beside findings: for safety filters, not for differentiation. */
export interface Facts { pregnant?: boolean; conditions: string[] }

export interface Option {
  id: string;
  zh: string;
  en: string;
  /** findings present when this is chosen; empty for "nothing of the kind" */
  says: readonly Says[];
  /** may not be chosen together with others */
  exclusive?: boolean;
  pregnant?: boolean;
  condition?: string;
}

export interface Question {
  id: string;
  topic: Topic;
  kind: 'single' | 'multi' | 'scale' | 'text';
  zh: string;
  en: string;
  /** for single and multi */
  options: readonly Option[];
  /** for scale: 0 none, 1 slight, 2 moderate, 3 severe of this code */
  scaleCode?: string;
  /** a follow-up: asked only once one of these findings is present */
  after?: readonly string[];
  sex?: 'female' | 'male';
  /** whole years, both ends included */
  minAge?: number;
  maxAge?: number;
  /**
   * what answers the question beside its own options: one of `present` is there, or all of `absent` are denied (胃口正常 answers
   * the question of appetite), or, for `duration`, any finding says how long it has lasted
   */
  told?: { present?: readonly string[]; absent?: readonly string[]; duration?: true };
  /** asked before the dialogue ends whatever it would tell, since safety depends on it */
  always?: boolean;
}

export interface DialoguePerson { sex?: 'female' | 'male'; ageYears?: number; pregnant?: boolean }

export interface Limits {
  /** questions at most, `always` ones included */
  maxQuestions: number;
  /** with `tell`: stop when the best question would tell less than this (the unit of `tell`, bits for xiaoke) */
  minGain: number;
}

/** single: option id; multi: option ids; scale: 0–3; text: the words; null: does not know or does not want to say. */
export type Value = string | readonly string[] | number | null;

export interface Step { questionId: string; value: Value; findings: Finding[] }

/** Everything the dialogue knows; plain JSON, never changed in place. */
export interface DialogueState {
  version: string;
  person: DialoguePerson;
  limits: Limits;
  /** findings the dialogue started with, from the complaint and other examinations */
  initial: Finding[];
  steps: Step[];
}

/** Expected information gain by finding code, computed by the caller. */
export type Tell = Readonly<Record<string, number>> | ReadonlyMap<string, number>;

export type Next =
  | { done: false; question: Question; /** why this one, why now */ why: 'most-telling' | 'follow-up' | 'order' | 'safety'; /** in the unit of `tell` */ gain?: number; asked: number; most: number }
  | { done: true; reason: 'max-questions' | 'low-gain' | 'all-asked'; asked: number };
