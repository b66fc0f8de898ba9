// The nine constitutions and the shapes of a questionnaire, its answers and its result.

/** The nine types of ZYYXH/T 157-2009 (王琦 and others, 中华中医药学会, 2009). The ids are the project's own. */
export type ConstitutionType =
  | 'balanced' | 'qi-deficiency' | 'yang-deficiency' | 'yin-deficiency' | 'phlegm-dampness'
  | 'damp-heat' | 'blood-stasis' | 'qi-stagnation' | 'special';

/** The eight types other than the balanced one. */
export type BiasedType = Exclude<ConstitutionType, 'balanced'>;

export type Sex = 'female' | 'male';

/** One question. It may count for two types; the balanced type counts some of them in reverse. */
export interface Item {
  /** stable id, the project's own */
  id: string;
  zh: string;
  en: string;
  /** the types this item counts for; `reversed` scores 6 − answer for that type */
  countsFor: { type: ConstitutionType; reversed: boolean }[];
  /** asked of this sex only */
  sex?: Sex;
}

/** Answers by item id: 1 not at all, 2 rarely, 3 sometimes, 4 often, 5 always. */
export type Answers = Readonly<Record<string, number>>;

/**
 * `undetermined`: the unanswered items could still change the verdict.
 * `basically` exists for the balanced type only, `tendency` for the others only.
 */
export type Verdict = 'yes' | 'basically' | 'tendency' | 'no' | 'undetermined';

export interface TypeScore {
  type: ConstitutionType;
  zh: string;
  en: string;
  /** items that count for this person, and how many of them are answered */
  items: number;
  answered: number;
  /** sum of the answered item scores, reversed ones already turned round */
  raw: number;
  /** transformed score in [0,100], two decimals; null while an item is unanswered */
  score: number | null;
  /** the least and the greatest transformed score that the unanswered items still allow; equal to `score` when complete */
  low: number;
  high: number;
  verdict: Verdict;
  /** ids of the unanswered items of this type */
  missing: string[];
}

export interface ConstitutionResult {
  /** which questionnaire and rule: enough to replay */
  method: string;
  complete: boolean;
  /** always the nine types in the standard's order */
  types: TypeScore[];
  /** the main type: balanced, or the biased `yes` type with the highest score; null while undetermined or when no type reaches its threshold */
  main: ConstitutionType | null;
  /** further biased types with verdict `yes`, strongest first */
  also: BiasedType[];
  /** biased types with verdict `tendency`, strongest first */
  tendencies: BiasedType[];
  /** ids of all unanswered items, in questionnaire order */
  missing: string[];
  /** what the reader must know of this result, in both languages */
  notes: { code: string; zh: string; en: string }[];
}

export const CONSTITUTION_NAMES: Readonly<Record<ConstitutionType, { zh: string; en: string }>> = {
  'balanced': { zh: '平和质', en: 'balanced constitution' },
  'qi-deficiency': { zh: '气虚质', en: 'qi-deficiency constitution' },
  'yang-deficiency': { zh: '阳虚质', en: 'yang-deficiency constitution' },
  'yin-deficiency': { zh: '阴虚质', en: 'yin-deficiency constitution' },
  'phlegm-dampness': { zh: '痰湿质', en: 'phlegm-dampness constitution' },
  'damp-heat': { zh: '湿热质', en: 'damp-heat constitution' },
  'blood-stasis': { zh: '血瘀质', en: 'blood-stasis constitution' },
  'qi-stagnation': { zh: '气郁质', en: 'qi-stagnation constitution' },
  'special': { zh: '特禀质', en: 'inherited special (allergic) constitution' },
};

/** The standard's order. */
export const CONSTITUTION_TYPES: readonly ConstitutionType[] = [
  'balanced', 'qi-deficiency', 'yang-deficiency', 'yin-deficiency', 'phlegm-dampness',
  'damp-heat', 'blood-stasis', 'qi-stagnation', 'special',
];
