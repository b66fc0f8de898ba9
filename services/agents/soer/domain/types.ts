// The shapes of a lifestyle plan: what goes in, what comes out. Everything is plain JSON.
import type { Finding } from '@suoke/terminology';

export interface Text { zh: string; en: string }

/** A way the body is out of balance, as far as daily life can answer it. */
export type PatternId =
  | 'qi-deficiency' | 'blood-deficiency' | 'yin-deficiency' | 'yang-deficiency' | 'qi-stagnation' | 'blood-stasis'
  | 'phlegm-dampness' | 'damp-heat' | 'heat' | 'cold' | 'food-stagnation' | 'dryness' | 'yang-rising';

/** A syndrome of the differentiation. */
export interface SyndromeInput {
  /** Chinese name, for example 心脾两虚 */
  zh: string;
  code?: string;
  en?: string;
  /** in [0,1] */
  probability: number;
  /** elements (证素) of the syndrome by Chinese name with weight; read from the name when absent */
  elements?: Readonly<Record<string, number>>;
}

/** What the nine-constitution questionnaire said; ids as in @suoke/inquiry, for example `qi-deficiency`, `balanced`. */
export interface ConstitutionInput { main: string | null; also?: readonly string[]; tendencies?: readonly string[] }

export interface Person {
  /** in [0,130]; when unknown only light movement is proposed */
  ageYears?: number;
  sex?: string;
  /** left out for a woman of 12 to 55: treated as possibly pregnant where pressure points are concerned */
  pregnant?: boolean;
  /** words in Chinese or English: 花生, milk, 青霉素 … */
  allergies?: readonly string[];
  /** words or ids: diabetes, 糖尿病, anticoagulant, 华法林 … */
  conditions?: readonly string[];
  /** words: 华法林, insulin …; only what changes a plan is read from them */
  medicines?: readonly string[];
}

export interface PlanInput {
  syndromes: readonly SyndromeInput[];
  constitution?: ConstitutionInput | null;
  findings: readonly Finding[];
  person: Person;
  /** first day of the plan, YYYY-MM-DD */
  date: string;
}

/** Why something is in the plan. */
export interface Reason extends Text {
  kind: 'syndrome' | 'constitution' | 'finding' | 'season' | 'condition' | 'age' | 'general';
  /** pattern, finding code, constitution id, solar term id … */
  ref: string;
  source: Text;
}

export type TaskKind = 'diet' | 'movement' | 'sleep' | 'mood' | 'acupressure' | 'season' | 'monitor' | 'care';

export interface Schedule {
  /** RFC 5545 recurrence rule, days only, for example `FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20260417` */
  rrule: string;
  freq: 'daily' | 'weekly';
  /** for weekly */
  byDay?: string[];
  /** local times of day, HH:MM */
  times: string[];
  /** how long it takes; 0 when it is not a matter of time */
  minutes: number;
  /** first and last day, YYYY-MM-DD, both included */
  start: string;
  until: string;
}

export interface Task extends Text {
  /** stable within the plan, for example `movement.baduanjin` */
  id: string;
  kind: TaskKind;
  /** how to do it */
  how: Text;
  schedule: Schedule;
  /** minutes before each time */
  reminders: { minutesBefore: number }[];
  reasons: Reason[];
  cautions: Text[];
  /** entries of the tables it uses, for checks and links */
  uses: { table: 'food' | 'movement' | 'point' | 'season'; id: string }[];
}

export interface FoodAdvice extends Text {
  id: string;
  /** on the national list of materials that are both food and medicine (药食同源): as food only */
  foodMedicine: boolean;
  reasons: Reason[];
  cautions: Text[];
}

/** Something left out to keep this person safe, and why. */
export interface Removed extends Text {
  table: 'food' | 'movement' | 'point' | 'task';
  id: string;
  /** stable code, for example `pregnancy`, `allergy`, `diabetes`, `age`, `pattern-conflict` */
  code: string;
  why: Text;
}

export interface Conflict { between: [string, string]; zh: string; en: string; resolution: Text }

export interface Advice extends Text { code: string; source: Text }

export interface Plan {
  /** method and version of the tables */
  method: string;
  date: string;
  until: string;
  /** true: something needs a doctor first, and the plan holds only rest and that advice */
  doctorFirst: boolean;
  /** two or three sentences, fit to be read aloud */
  summary: Text;
  season: { term: string; zh: string; en: string; date: string; next: { term: string; zh: string; en: string; date: string }; advice: Text; source: Text };
  /** what the plan answers, strongest first */
  patterns: (Text & { id: PatternId; weight: number; reasons: Reason[] })[];
  goals: (Text & { id: string })[];
  tasks: Task[];
  foods: FoodAdvice[];
  avoid: Advice[];
  seeDoctor: Advice[];
  conflicts: Conflict[];
  removed: Removed[];
  notes: Advice[];
}
