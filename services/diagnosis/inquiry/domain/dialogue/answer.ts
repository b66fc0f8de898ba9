// An answer becomes findings and a new state; undo takes the last one back.
import { findingGroup, SuokeError } from '@suoke/terminology';
import type { Degree, Finding } from '@suoke/terminology';
import { codesOf } from './build.ts';
import { openQuestion, questionById, settled } from './state.ts';
import type { DialogueState, Option, Question, Value } from './types.ts';

export const MAX_TEXT = 2000;

/** Strength of a stated degree (project's own). */
const STRENGTH: Readonly<Record<Degree, number>> = { slight: 0.4, moderate: 0.7, severe: 1 };
const DEGREES: readonly Degree[] = ['slight', 'moderate', 'severe'];
/** The event: the person gave this answer to this question, whose options name the codes. That is so of every stored answer; whether it is true of the body is another matter. */
export const ANSWERED = 1;
/**
 * A sign shown in a list and not chosen, something else being chosen. Not calibrated: people choose fewer signs of a list than they affirm when asked of each
 * (Smyth, Dillman, Christian & Stern, Public Opinion Quarterly 70, 2006), and how many of these would say no is not known here. The project's own weight.
 */
export const NOT_CHOSEN = 0.7;

/**
 * Takes the answer to an open question (any open one, not only the suggested one).
 * Returns the new state and the findings this answer gave; a free text gives none here: it is read by the text analysis.
 * Throws `inquiry.question-unknown`, `inquiry.question-not-open`, `inquiry.answer-invalid`, `inquiry.answer-too-long`.
 */
export function answer(state: DialogueState, questionId: string, value: Value): { state: DialogueState; findings: Finding[] } {
  const known = settled(state);
  const question = openQuestion(state, questionById(questionId), known);
  if (!question) throw new SuokeError('conflict', 'inquiry.question-not-open', `The question "${questionId}" is not open now.`, 'It was answered, does not apply, or follows from nothing said so far: ask nextQuestion, or undo first.');
  const findings = value === null ? [] : findingsFrom(question, value, known);
  const kept = Array.isArray(value) ? [...value as readonly string[]] : value;
  return { state: { ...state, steps: [...state.steps, { questionId, value: kept, findings }] }, findings };
}

/** The state before the last answer, exactly; a state without answers stays as it is. */
export function undo(state: DialogueState): DialogueState {
  return state.steps.length === 0 ? state : { ...state, steps: state.steps.slice(0, -1) };
}

function findingsFrom(question: Question, value: NonNullable<Value>, known: ReadonlyMap<string, 'present' | 'absent'>): Finding[] {
  if (question.kind === 'text') {
    if (typeof value !== 'string') throw bad(question, 'Answer with text.');
    if (value.length > MAX_TEXT) throw new SuokeError('too-large', 'inquiry.answer-too-long', `The answer is longer than ${MAX_TEXT} characters.`, 'Shorten it.');
    return [];
  }
  if (question.kind === 'scale') {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 3) throw bad(question, 'Answer 0, 1, 2 or 3.');
    const degree = DEGREES[value - 1];
    const words = `${question.zh}${value}`;
    return question.scaleCode ? [finding(question.scaleCode, degree ? 'present' : 'absent', ANSWERED, words, degree)] : [];
  }
  const chosen = choices(question, value);
  const present = new Map(chosen.flatMap((o) => o.says.map((s) => [s.code, { o, degree: s.degree }] as const)));
  const findings = [...present].map(([code, { o, degree }]) => finding(code, 'present', ANSWERED, o.zh, degree));
  // "None" says no to every sign shown; with something else chosen, the rest is only probably absent.
  const confidence = chosen.length === 1 && chosen[0]?.id === 'none' ? ANSWERED : NOT_CHOSEN;
  for (const code of codesOf(question)) {
    if (!present.has(code) && !known.has(code)) findings.push(finding(code, 'absent', confidence, chosen.map((o) => o.zh).join('；')));
  }
  return findings;
}

function choices(question: Question, value: NonNullable<Value>): Option[] {
  const ids = question.kind === 'single' ? [value] : value;
  if (!Array.isArray(ids) || ids.length === 0) throw bad(question, question.kind === 'single' ? 'Answer with one option id.' : 'Answer with a list of option ids, `none` included.');
  const chosen = [...new Set(ids as readonly unknown[])].map((id) => {
    const o = question.options.find((x) => x.id === id);
    if (!o) throw bad(question, `Choose among: ${question.options.map((x) => x.id).join(', ')}.`);
    return o;
  });
  if (chosen.length > 1 && chosen.some((o) => o.exclusive)) throw bad(question, '`none` cannot be chosen together with others.');
  return chosen;
}

const bad = (question: Question, hint: string): SuokeError => new SuokeError('invalid', 'inquiry.answer-invalid', `The answer does not fit the question "${question.id}".`, hint);

function finding(code: string, polarity: 'present' | 'absent', confidence: number, words: string, degree?: Degree): Finding {
  const group = findingGroup(code);
  if (!group) throw new SuokeError('internal', 'inquiry.finding-code-unknown', `The vocabulary has no finding "${code}".`, 'Report this: a question refers to a code that was renamed.');
  const score = polarity === 'absent' ? 0 : degree ? STRENGTH[degree] : 1;
  return {
    code, zh: group.zh, en: group.en, modality: 'inquiry', polarity, score, confidence,
    ...(degree ? { degree } : {}),
    evidence: [{ kind: 'text', words, span: [0, [...words].length] }],
  };
}
