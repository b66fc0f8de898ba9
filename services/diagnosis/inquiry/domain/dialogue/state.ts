// What a dialogue state knows: which findings are settled, which questions are open, and how they are shown.
import { SuokeError } from '@suoke/terminology';
import type { Finding } from '@suoke/terminology';
import { codesOf } from './build.ts';
import { FIRST_HALF } from './questions/first-half.ts';
import { SECOND_HALF } from './questions/second-half.ts';
import type { DialoguePerson, DialogueState, Facts, Limits, Question } from './types.ts';

export const DIALOGUE_VERSION = 'dialogue/1.2.0';

/** All questions in the order of the ten topics. */
export const QUESTIONS: readonly Question[] = [...FIRST_HALF, ...SECOND_HALF];
const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((q) => [q.id, q]));

/** Project's own defaults: 20 questions fit into about five minutes; .02 bit changes no ranking that is shown. */
export const DEFAULT_LIMITS: Limits = { maxQuestions: 20, minGain: 0.02 };

/** Throws `inquiry.question-unknown`. */
export function questionById(id: string): Question {
  const question = BY_ID.get(id);
  if (!question) throw new SuokeError('not-found', 'inquiry.question-unknown', `There is no question "${String(id).slice(0, 60)}".`, 'Ask nextQuestion for the open question.');
  return question;
}

/**
 * A new dialogue. `findings` are what is already known of the person (complaint, tongue, pulse …); of these only the
 * person's own count. Throws `inquiry.dialogue-invalid` for a person or limits out of range.
 */
export function startDialogue(person: DialoguePerson = {}, findings: readonly Finding[] = [], limits: Partial<Limits> = {}): DialogueState {
  if (!isRecord(person) || !isRecord(limits) || !isList(findings)) throw invalid('The person, the findings or the limits are of the wrong kind.');
  if (person.sex !== undefined && person.sex !== 'female' && person.sex !== 'male') throw invalid('The sex is neither female nor male.');
  const all: Limits = { ...DEFAULT_LIMITS, ...limits };
  const age = person.ageYears;
  if (age !== undefined && (typeof age !== 'number' || !(age >= 0 && age <= 130))) throw invalid('The age is not between 0 and 130 years.');
  if (!Number.isInteger(all.maxQuestions) || all.maxQuestions < 0 || all.maxQuestions > 200) throw invalid('maxQuestions is not a whole number from 0 to 200.');
  if (typeof all.minGain !== 'number' || !(all.minGain >= 0)) throw invalid('minGain is negative or no number.');
  return { version: DIALOGUE_VERSION, person: { ...person }, limits: all, initial: [...findings], steps: [] };
}

/** Takes up a stored state; refuses one of another version, with questions that do not exist or stand twice, or of a broken shape. */
export function resumeDialogue(stored: DialogueState): DialogueState {
  if (stored === null || typeof stored !== 'object' || stored.version !== DIALOGUE_VERSION || !Array.isArray(stored.steps) || !Array.isArray(stored.initial)) {
    throw new SuokeError('conflict', 'inquiry.dialogue-version', 'The stored dialogue is of another kind or version.', `Start a new dialogue with ${DIALOGUE_VERSION}.`);
  }
  // What was stored is read again by code that trusts its shape: a damaged state is refused here, not met there.
  const { person, limits, initial, steps }: { person: unknown; limits: unknown; initial: unknown; steps: unknown } = stored;
  if (!isRecord(person) || !isRecord(limits)) throw invalid('The stored person or limits are no objects.');
  startDialogue(person, [], limits);
  if (!(initial as unknown[]).every(isFinding)) throw invalid('A stored finding is malformed.');
  const asked = new Set<unknown>();
  for (const step of steps as unknown[]) {
    if (!isRecord(step) || typeof step['questionId'] !== 'string' || !isValue(step['value']) || !Array.isArray(step['findings']) || !step['findings'].every(isFinding)) throw invalid('A stored answer is malformed.');
    questionById(step['questionId']);
    if (asked.has(step['questionId'])) throw invalid(`The question "${step['questionId']}" is answered twice.`);
    asked.add(step['questionId']);
  }
  return stored;
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);
const isList = (v: unknown): boolean => Array.isArray(v);
const isFinding = (v: unknown): boolean => isRecord(v) && typeof v['code'] === 'string' && (v['polarity'] === 'present' || v['polarity'] === 'absent');
const isValue = (v: unknown): boolean => v === null || typeof v === 'string' || (typeof v === 'number' && Number.isFinite(v)) || (Array.isArray(v) && v.every((x) => typeof x === 'string'));

const invalid = (message: string): SuokeError => new SuokeError('invalid', 'inquiry.dialogue-invalid', message, 'Correct the value and start the dialogue again.');

/** All findings so far that are the person's own, in the order they came. */
export function findingsOf(state: DialogueState): Finding[] {
  return [...state.initial, ...state.steps.flatMap((s) => s.findings)];
}

/** A present finding that says another one as well, so that neither is asked again. */
const IMPLIES: Readonly<Record<string, readonly string[]>> = {
  'symptom.high-fever': ['symptom.fever'], 'symptom.persistent-fever': ['symptom.fever'], 'symptom.fever-without-chills': ['symptom.fever'], 'symptom.night-fever': ['symptom.fever'],
  'symptom.chills-fever': ['symptom.fever', 'symptom.aversion-to-cold'], 'symptom.alternating-chills-fever': ['symptom.fever', 'symptom.aversion-to-cold'],
  'symptom.watery-diarrhoea': ['symptom.loose-stools'], 'symptom.chronic-diarrhoea': ['symptom.loose-stools'], 'symptom.undigested-dawn-diarrhoea': ['symptom.loose-stools'],
  'symptom.pellet-stools': ['symptom.constipation'], 'symptom.chronic-cough': ['symptom.cough'], 'symptom.dry-cough': ['symptom.cough'], 'symptom.paroxysmal-cough': ['symptom.cough'],
  'symptom.yellow-phlegm': ['symptom.phlegm'], 'symptom.white-thin-phlegm': ['symptom.phlegm'], 'symptom.vertigo': ['symptom.dizziness'],
  'symptom.severe-headache': ['symptom.headache'], 'symptom.vertex-headache': ['symptom.headache'], 'symptom.difficulty-falling-asleep': ['symptom.insomnia'],
  'symptom.light-sleep': ['symptom.insomnia'], 'symptom.early-waking': ['symptom.insomnia'], 'symptom.vexation-insomnia': ['symptom.insomnia'], 'symptom.vexing-thirst': ['symptom.thirst'],
  'symptom.cough-worse-at-night': ['symptom.cough'], 'symptom.cough-with-pain': ['symptom.cough'], 'symptom.wheezing': ['symptom.dyspnoea'], 'symptom.melena': ['symptom.blood-in-stool'],
  'symptom.early-satiety': ['symptom.epigastric-fullness'], 'symptom.lumbar-cold': ['symptom.lumbar-soreness'], 'symptom.lumbar-heavy': ['symptom.lumbar-soreness'], 'symptom.lumbar-stabbing': ['symptom.lumbar-soreness'],
  'symptom.yangming-headache': ['symptom.headache'], 'symptom.shaoyang-headache': ['symptom.headache'], 'symptom.taiyang-headache': ['symptom.headache'], 'symptom.empty-pain-head': ['symptom.headache'], 'symptom.menstrual-headache': ['symptom.headache'],
  'symptom.hot-palms': ['symptom.tidal-fever'], 'symptom.hot-soles': ['symptom.tidal-fever'], 'symptom.uterine-bleeding': ['symptom.irregular-menses'], 'symptom.anxiety': ['symptom.restlessness'],
  'symptom.drenching-sweat': ['symptom.profuse-sweating'], 'symptom.orthopnoea': ['symptom.dyspnoea'],
};

/** Code → polarity; a present statement outweighs an absent one, since "not chosen" is the weaker word. */
export function settled(state: DialogueState): Map<string, 'present' | 'absent'> {
  const known = new Map<string, 'present' | 'absent'>();
  for (const f of findingsOf(state)) {
    if (f.subject !== undefined && f.subject !== 'self' && f.subject !== 'patient') continue;
    if (known.get(f.code) !== 'present') known.set(f.code, f.polarity);
    if (f.polarity === 'present') for (const code of IMPLIES[f.code] ?? []) known.set(code, 'present');
  }
  return known;
}

/** True when what is known answers a question whose own options do not say it. */
function isTold(state: DialogueState, told: NonNullable<Question['told']>, known: ReadonlyMap<string, 'present' | 'absent'>): boolean {
  if (told.present?.some((c) => known.get(c) === 'present')) return true;
  if (told.absent && told.absent.every((c) => known.get(c) === 'absent')) return true;
  return told.duration === true && state.initial.some((f) => f.polarity === 'present' && f.duration !== undefined && (f.subject === undefined || f.subject === 'self' || f.subject === 'patient'));
}

/** Pregnancy and long-term conditions as answered; the words of free-text answers by question id. */
export function factsOf(state: DialogueState): Facts & { texts: Record<string, string> } {
  const facts: Facts & { texts: Record<string, string> } = { conditions: [], texts: {} };
  // What was told of a pregnancy closes the question, so it must stand here too.
  if (settled(state).get('factor.pregnancy') === 'present') facts.pregnant = true;
  if (state.person.pregnant !== undefined) facts.pregnant = state.person.pregnant;
  for (const step of state.steps) {
    const question = questionById(step.questionId);
    if (question.kind === 'text' && typeof step.value === 'string') facts.texts[question.id] = step.value;
    const chosen = Array.isArray(step.value) ? step.value as readonly string[] : [step.value];
    for (const o of question.options.filter((x) => chosen.includes(x.id))) {
      if (o.pregnant !== undefined) facts.pregnant = o.pregnant;
      if (o.condition) facts.conditions.push(o.condition);
    }
  }
  return facts;
}

/**
 * The question as it stands for this state, without options whose findings are already settled;
 * null when it is not open: answered, gated by sex or age, a follow-up without cause, or already answered by what is known.
 */
export function openQuestion(state: DialogueState, question: Question, known = settled(state)): Question | null {
  const { sex, ageYears, pregnant } = state.person;
  if (state.steps.some((s) => s.questionId === question.id)) return null;
  if (question.sex && question.sex !== sex) return null;
  if ((question.minAge !== undefined || question.sex) && ageYears !== undefined && ageYears < (question.minAge ?? 0)) return null;
  // A question with an upper bound only is for children: without a stated age it is not asked.
  if (question.maxAge !== undefined && (ageYears === undefined ? question.minAge === undefined : ageYears > question.maxAge)) return null;
  if (question.id === 'pregnancy' && pregnant !== undefined) return null;
  if (question.after && !question.after.some((code) => known.get(code) === 'present')) return null;
  if (question.told && isTold(state, question.told, known)) return null;
  const codes = codesOf(question);
  if (question.kind === 'single' && codes.some((c) => known.get(c) === 'present')) return null;
  if (codes.length > 0 && codes.every((c) => known.has(c)) && !question.always) return null;
  if (question.kind !== 'multi' || question.always) return question;
  const options = question.options.filter((o) => o.says.length === 0 || o.says.some((s) => !known.has(s.code)));
  return { ...question, options };
}
