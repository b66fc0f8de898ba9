// Which question comes next, and when the dialogue ends.
import { worth } from './belief.ts';
import type { Belief } from './belief.ts';
import { codesOf } from './build.ts';
import { openQuestion, QUESTIONS, settled } from './state.ts';
import type { DialogueState, Next, Question, Tell } from './types.ts';

/** Share of the lesser codes that counts beside the best one: codes of one question overlap, so a plain sum would favour long lists (project's own). */
const OVERLAP = 0.25;
/** A follow-up keeps to what the person just spoke of (project's own). */
const FOLLOW_UP_BONUS = 1.2;

/** Expected gain of a question: its best unsettled code plus a quarter of the others; same unit as `tell`. */
export function questionGain(question: Question, tell: Tell, known: ReadonlyMap<string, unknown> = new Map()): number {
  const of = (code: string): number => {
    const g = tell instanceof Map ? (tell as ReadonlyMap<string, unknown>).get(code) : Object.hasOwn(tell, code) ? (tell as Record<string, number>)[code] : undefined;
    return typeof g === 'number' && Number.isFinite(g) && g > 0 ? g : 0;
  };
  const gains = codesOf(question).filter((c) => !known.has(c)).map(of);
  const best = Math.max(0, ...gains);
  return best + OVERLAP * (gains.reduce((a, b) => a + b, 0) - best);
}

/** With a belief: the dialogue ends when no answer to any open question would, by more than this chance, put another syndrome first (project's own). */
export const TURNS = 0.02;

/**
 * The next question by a belief over the syndromes still possible: the greatest expected information gain, until no open question
 * is likely to change what stands first. Pure. Safety questions come before the end, as in `nextQuestion`.
 */
export function nextByBelief(state: DialogueState, belief: Belief): Next {
  const known = settled(state);
  const worths = new Map<string, { gain: number; turns: number }>();
  for (const q of QUESTIONS) {
    const open = q.kind === 'text' ? null : openQuestion(state, q, known);
    if (open) worths.set(q.id, worth(belief, open, known));
  }
  // Nothing would turn the answer: what is left would only make it surer.
  const over = ![...worths.values()].some((w) => w.turns > TURNS);
  return choose(state, (q) => (over ? 0 : worths.get(q.id)?.gain ?? 0));
}

/** People are not descriptions: while the ranking is not well supported so many questions are put, the safety questions among them (project's own). */
export const AT_LEAST = 8;

/**
 * By belief, and by the gains of single findings (`tell`) when the belief alone would ask no more although the ranking is not
 * well `supported` and fewer than `AT_LEAST` questions were put. Pure.
 */
export function nextUntilSupported(state: DialogueState, belief: Belief, tell: Tell, supported: boolean): Next {
  const next = nextByBelief(state, belief);
  const telling = !next.done && next.why !== 'safety';
  if (telling || supported || state.steps.length >= AT_LEAST) return next;
  const more = nextQuestion(state, tell);
  return more.done ? next : more;
}

/**
 * The next question, or why there is none. Pure: the same state and `tell` give the same question until it is answered.
 * With `tell` the most telling question comes first, without it follow-ups of what is present, then the order of the ten questions.
 * Room for the `always` questions is kept within `maxQuestions`.
 */
export function nextQuestion(state: DialogueState, tell?: Tell): Next {
  if (!tell) return choose(state);
  const known = settled(state);
  return choose(state, (q) => questionGain(q, tell, known), FOLLOW_UP_BONUS);
}

function choose(state: DialogueState, gainOf?: (q: Question) => number, followUpBonus = 1): Next {
  const asked = state.steps.length;
  const most = state.limits.maxQuestions;
  const known = settled(state);
  const open: Question[] = [];
  for (const q of QUESTIONS) {
    const view = openQuestion(state, q, known);
    if (view) open.push(view);
  }
  if (open.length === 0) return { done: true, reason: 'all-asked', asked };
  if (asked >= most) return { done: true, reason: 'max-questions', asked };
  const safety = open.filter((q) => q.always);
  const say = (question: Question, why: 'most-telling' | 'follow-up' | 'order' | 'safety', gain?: number): Next =>
    ({ done: false, question, why, ...(gain === undefined ? {} : { gain: Math.round(gain * 1e4) / 1e4 }), asked, most });
  const firstSafety = safety[0];
  if (firstSafety && most - asked <= safety.length) return say(firstSafety, 'safety');

  if (gainOf) {
    let best: { question: Question; rank: number; gain: number } | undefined;
    for (const question of open) {
      if (question.kind === 'text') continue;
      const gain = gainOf(question);
      const rank = gain * (question.after ? followUpBonus : 1);
      if (!best || rank > best.rank) best = { question, rank, gain };
    }
    if (best && best.gain > 0 && best.gain >= state.limits.minGain) return say(best.question, best.question.after ? 'follow-up' : 'most-telling', best.gain);
    return firstSafety ? say(firstSafety, 'safety') : { done: true, reason: 'low-gain', asked };
  }
  const follow = open.find((q) => q.after);
  if (follow) return say(follow, 'follow-up');
  const inOrder = open.find((q) => q.kind !== 'text') ?? open[0];
  return inOrder ? say(inOrder, inOrder.always ? 'safety' : 'order') : { done: true, reason: 'all-asked', asked };
}
