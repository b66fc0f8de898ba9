// A consultation: everything 小艾 keeps of it, and which step may follow which.
import { SuokeError, type Finding, type Modality } from '@suoke/terminology';

export type State = 'intake' | 'examinations' | 'analysis' | 'opinion' | 'plan' | 'review' | 'follow-up' | 'closed' | 'emergency' | 'withdrawn';

/** Which steps may follow which. `emergency` and `withdrawn` are ends: an emergency leaves the flow at once. */
const next: Record<State, readonly State[]> = {
  intake: ['examinations', 'emergency', 'withdrawn'],
  examinations: ['analysis', 'emergency', 'withdrawn'],
  analysis: ['opinion', 'emergency', 'withdrawn'],
  opinion: ['plan', 'emergency', 'withdrawn'],
  plan: ['review', 'emergency', 'withdrawn'],
  review: ['follow-up', 'emergency', 'withdrawn'],
  'follow-up': ['closed', 'emergency', 'withdrawn'],
  closed: [],
  emergency: [],
  withdrawn: [],
};

/** The steps that go on by themselves, also after a restart. */
export const working: readonly State[] = ['analysis', 'opinion', 'plan'];
/** While the person is still being examined. */
export const open: readonly State[] = ['intake', 'examinations'];

export interface RedFlag { code: string; level: 'emergency' | 'urgent'; zh: string; en: string; words: string; span: number[]; advice: string; adviceEn: string; source: string }
export interface PersonFacts { sex: string; ageYears?: number; pregnant?: boolean; allergies: string[]; conditions: string[]; medicines: string[] }
export interface ExaminationRef { modality: Exclude<Modality, 'inquiry'>; id: string }
export interface Spoken { from: 'person' | 'xiaoai' | 'xiaoke' | 'laoke' | 'soer'; kind: 'text' | 'red-flag' | 'result'; text: string; at: string }
export interface ConstitutionFacts { main: string; also: string[]; tendencies: string[]; complete: boolean }
export interface Review { id: string; state: string; practitioner: string; decision: string; comment: string; herbs: string[]; signature: string; contentSha256: string; signedAt: string }

export interface Consultation {
  id: string;
  personId: string;
  state: State;
  createdAt: string;
  updatedAt: string;
  steps: { state: State; at: string }[];
  language: 'zh' | 'en';
  /** as it was when the consultation began: replay must not depend on a later change of the profile */
  person: PersonFacts;
  said: string[];
  /** findings in what was said */
  textFindings: Finding[];
  examinations: ExaminationRef[];
  /** findings of the dialogue, taken over when the analysis begins */
  dialogueFindings: Finding[];
  asked: number;
  redFlags: RedFlag[];
  /** everything that was said by anyone, in order; delivered to the conversation by its index */
  spoken: Spoken[];
  /** contract messages as JSON, exactly as the services answered */
  differentiation?: unknown;
  theory?: unknown;
  plan?: unknown;
  /** the person's day on which the plan was made */
  planDate?: string;
  /** what was known of the person's constitution when the plan was made */
  constitution?: ConstitutionFacts;
  resultSha256?: string;
  review?: Review;
  followUp?: { outcome: string; words: string; at: string };
}

/** Moves on, or refuses with what is possible instead. Pure: the time is passed in. */
export function moveTo(c: Consultation, state: State, now: Date): Consultation {
  if (c.state === state) return c;
  if (!next[c.state].includes(state)) throw wrongState(c.state, `become ${state}`);
  return { ...c, state, steps: [...c.steps, { state, at: now.toISOString() }], updatedAt: now.toISOString() };
}

export function requireState(c: Consultation, allowed: readonly State[], toDo: string): void {
  if (!allowed.includes(c.state)) throw wrongState(c.state, toDo);
}

function wrongState(state: State, toDo: string): SuokeError {
  const hint: Partial<Record<State, string>> = {
    emergency: 'this consultation was stopped by an emergency: get help first, then start a new one',
    withdrawn: 'this consultation was withdrawn: start a new one', closed: 'this consultation is closed: start a new one',
    analysis: 'the analysis is running: wait a moment', opinion: 'the analysis is running: wait a moment', plan: 'the analysis is running: wait a moment',
    intake: 'first say what is wrong',
  };
  return new SuokeError('conflict', `consultation.${state}`, `a consultation in the state "${state}" cannot ${toDo}`, hint[state] ?? 'ask for the consultation again and see where it stands');
}

/** Adds what someone said. */
export function speak(c: Consultation, s: Omit<Spoken, 'at'>, now: Date): Consultation {
  return { ...c, spoken: [...c.spoken, { ...s, at: now.toISOString() }], updatedAt: now.toISOString() };
}

/** Adds flags that are not there yet (by code and words), the emergencies first. */
export function addRedFlags(c: Consultation, flags: readonly RedFlag[]): Consultation {
  const key = (f: RedFlag) => `${f.code}\n${f.words}`;
  const have = new Set(c.redFlags.map(key));
  const fresh = flags.filter((f) => !have.has(key(f)) && have.add(key(f)));
  if (fresh.length === 0) return c;
  return { ...c, redFlags: [...c.redFlags, ...fresh].sort((a, b) => Number(b.level === 'emergency') - Number(a.level === 'emergency')) };
}

export const isEmergency = (flags: readonly RedFlag[]): boolean => flags.some((f) => f.level === 'emergency');

/** Adds an examination; the same one twice is one, a newer one of the same kind stands beside the older. */
export function attach(c: Consultation, e: ExaminationRef): Consultation {
  return c.examinations.some((x) => x.id === e.id) ? c : { ...c, examinations: [...c.examinations, e] };
}

/** The newest of each kind counts: a repeated photo replaces the blurred one before it. */
export function countingExaminations(c: Consultation): ExaminationRef[] {
  return c.examinations.filter((e, i) => !c.examinations.slice(i + 1).some((later) => later.modality === e.modality));
}
