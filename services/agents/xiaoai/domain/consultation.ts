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

/** `from`: a flag of an answer goes when the answer is taken back. */
export interface RedFlag { from?: 'dialogue'; code: string; level: 'emergency' | 'urgent'; zh: string; en: string; words: string; span: number[]; advice: string; adviceEn: string; source: string }
export interface PersonFacts { sex: string; ageYears?: number; pregnant?: boolean; allergies: string[]; conditions: string[]; medicines: string[] }
/** `view`: a face is looked at beside the tongue, not in its place */
export interface ExaminationRef { modality: Exclude<Modality, 'inquiry'>; id: string; view?: 'face' }
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
  /** as it was when the consultation began, with what was answered since from the analysis on: replay must not depend on a later change of the profile */
  person: PersonFacts;
  said: string[];
  /** findings in what was said */
  textFindings: Finding[];
  examinations: ExaminationRef[];
  /** findings of the dialogue, taken over when the analysis begins */
  dialogueFindings: Finding[];
  asked: number;
  /** the last answer taken, so that a repeated call is not a second one; gone when it is taken back */
  lastAnswer?: string;
  /** the last calls of `say` by their request ids, with the place of the reply in `spoken` once there is one */
  requests: { id: string; reply?: number }[];
  /** measured values by metric, taken over when the analysis begins */
  vitals?: Record<string, number>;
  redFlags: RedFlag[];
  /** those that the analysis was made with: replay must not depend on what a follow-up brings */
  analysedFlags?: RedFlag[];
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

/** Flags that say something new: a code that is not there yet, or that was only urgent before. */
export function newRedFlags(c: Pick<Consultation, 'redFlags'>, flags: readonly RedFlag[]): RedFlag[] {
  const worth = (f: RedFlag) => (f.level === 'emergency' ? 2 : 1);
  const best = new Map(c.redFlags.map((f) => [f.code, worth(f)]));
  const fresh = new Map<string, RedFlag>();
  for (const f of flags) if (worth(f) > (best.get(f.code) ?? 0)) { best.set(f.code, worth(f)); fresh.set(f.code, f); }
  return [...fresh.values()];
}

/** Adds what is new, each code once, the emergencies first. */
export function addRedFlags(c: Consultation, flags: readonly RedFlag[]): Consultation {
  const fresh = newRedFlags(c, flags);
  if (fresh.length === 0) return c;
  const replaced = new Set(fresh.map((f) => f.code));
  return { ...c, redFlags: [...c.redFlags.filter((f) => !replaced.has(f.code)), ...fresh].sort((a, b) => Number(b.level === 'emergency') - Number(a.level === 'emergency')) };
}

export const isEmergency = (flags: readonly RedFlag[]): boolean => flags.some((f) => f.level === 'emergency');

/** So much one consultation takes (project's own): far beyond any real one, so that none grows without end. */
export const most = { said: 200, characters: 60_000, spoken: 1000, examinations: 100, requests: 50 };

/** Refuses what would make the consultation too long to be read by anyone. */
export function requireRoom(c: Consultation, text = ''): void {
  const full = c.said.length >= most.said || c.spoken.length >= most.spoken || c.said.reduce((n, s) => n + s.length, text.length) > most.characters;
  if (full) throw new SuokeError('too-large', 'consultation.too-long', 'this consultation has become too long', 'start the analysis, or a new consultation');
}

/** Adds an examination; the same one twice is one, a newer one of the same kind stands beside the older. */
export function attach(c: Consultation, e: ExaminationRef): Consultation {
  if (c.examinations.some((x) => x.id === e.id)) return c;
  if (c.examinations.length >= most.examinations) throw new SuokeError('too-large', 'consultation.examinations', `a consultation takes at most ${most.examinations} examinations`, 'start the analysis, or a new consultation');
  return { ...c, examinations: [...c.examinations, e] };
}

/** Notes a call of `say`, or where its reply stands. */
export function noteRequest(c: Consultation, id: string, reply?: number): Consultation {
  const others = c.requests.filter((r) => r.id !== id);
  return { ...c, requests: [...others, { id, ...(reply === undefined ? {} : { reply }) }].slice(-most.requests) };
}

/** What was known of the person with what they answered since: lists grow, an answer about pregnancy counts. */
export function withAnswers(p: PersonFacts, a: Pick<PersonFacts, 'pregnant' | 'allergies' | 'conditions' | 'medicines'>): PersonFacts {
  const both = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])];
  return { ...p, ...(a.pregnant === undefined ? {} : { pregnant: a.pregnant }), allergies: both(p.allergies, a.allergies), conditions: both(p.conditions, a.conditions), medicines: both(p.medicines, a.medicines) };
}

/** The newest of each kind counts: a repeated photo replaces the blurred one before it. */
export function countingExaminations(c: Consultation): ExaminationRef[] {
  return c.examinations.filter((e, i) => !c.examinations.slice(i + 1).some((later) => later.modality === e.modality && later.view === e.view));
}
