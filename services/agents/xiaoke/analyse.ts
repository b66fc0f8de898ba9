// Differentiation (辨证): findings of all examinations in; ranked syndromes with reasons, conflicts, the next questions
// and the urgency out. Pure: the same input gives the same bytes.
import { contentHash } from '@suoke/contracts/canonical.ts';
import { SuokeError, type Provenance } from '@suoke/terminology';
import { ask, type Question } from './domain/ask.ts';
import { TEMPERATURE_AMONG, TEMPERATURE_OPEN } from './domain/calibrate.ts';
import { conflicts, type Conflict } from './domain/conflicts.ts';
import { fuse, type FindingIn, type Sign } from './domain/evidence.ts';
import { candidates, explain, type Candidate, type Ranked } from './domain/rank.ts';
import { PHRASES } from './domain/names/phrases.ts';
import { NATURE_WORDS, PLACES, SUBSTANCES, USUAL_WANT, WANTS } from './domain/names/tokens.ts';
import { readName } from './domain/names/vector.ts';
import { profile, standingOut, type Person } from './domain/score.ts';
import { SYNDROMES } from './domain/syndromes/catalogue.ts';
import { triage, type RedFlag, type Triage, type Vitals } from './domain/triage.ts';
import { findingWeights } from './domain/weights/index.ts';

export type { Conflict, FindingIn, Person, Question, Ranked, RedFlag, Triage, Vitals };
export { checkFindings } from './domain/check.ts';
export { readName, syndromeVector } from './domain/names/vector.ts';
export { SYNDROMES, syndromeNamed } from './domain/syndromes/catalogue.ts';

export const METHOD = 'xiaoke/1.2.0';

export interface DifferentiateInput {
  findings: readonly FindingIn[];
  redFlags?: readonly RedFlag[];
  person?: Person;
  vitals?: Vitals;
  /** rank exactly these Chinese names instead of the platform's own list; at most 50 */
  among?: readonly string[];
  /** at most this many syndromes when `among` is not given; 1–50, default 5 */
  limit?: number;
  /** at most this many questions, default 5 */
  askLimit?: number;
  /** describe so many of the most likely syndromes by their findings, default none */
  describe?: number;
}

export type StateCode = 'supported' | 'uncertain' | 'too-little';
export interface Differentiation {
  /** how much the ranking may be trusted */
  state: { code: StateCode; zh: string; en: string };
  ranked: Ranked[];
  /** elements that stand out, largest first */
  elements: { zh: string; z: number }[];
  conflicts: Conflict[];
  ask: Question[];
  /** as asked for with `describe` */
  described: { code: string; findings: readonly string[] }[];
  triage: Triage;
  /** names of `among` that could not be read at all */
  notUnderstood: string[];
  provenance: Provenance;
}

const STATES: Record<StateCode, { zh: string; en: string }> = {
  supported: { zh: '依据较充分，仍需医师确认', en: 'well supported; a practitioner still has to confirm' },
  uncertain: { zh: '几种证候都有可能，请看候选并回答追问', en: 'several syndromes remain possible: see the shortlist and answer the questions' },
  'too-little': { zh: '信息太少，还不能辨证', en: 'too little to go on yet' },
};
/** Fewer signs that weigh anything than this say too little (project's own). */
const ENOUGH_SIGNS = 3;
/** Below this share of the first among the five best a shortlist is shown (project's own, not validated). */
const RELIABLE = 0.8;

/** A best syndrome that fits no better than this is not supported, however few its rivals (project's own). */
const FITS = 1;

function stateOf(signs: readonly Sign[], ranked: readonly Candidate[]): StateCode {
  if (signs.filter((s) => s.strength >= 0.3 && s.weights.length > 0).length < ENOUGH_SIGNS) return 'too-little';
  const five = ranked.slice(0, 5).reduce((a, c) => a + c.probability, 0);
  const best = ranked[0];
  return best && best.score >= FITS && best.probability / five >= RELIABLE ? 'supported' : 'uncertain';
}

/** Throws `differentiate.*` on an impossible request. */
function check(input: DifferentiateInput): void {
  const { among, limit } = input;
  if (among) {
    if (among.length === 0 || among.length > 50) throw new SuokeError('invalid', 'differentiate.among', `${among.length} names to rank`, 'name 1 to 50 syndromes');
    if (among.some((n) => n.trim() === '' || n.length > 60)) throw new SuokeError('invalid', 'differentiate.among-name', 'a name is empty or over 60 characters', 'give Chinese names of syndromes');
    if (new Set(among).size !== among.length) throw new SuokeError('invalid', 'differentiate.among-twice', 'a name is given twice', 'give each name once');
  }
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1 || limit > 50)) throw new SuokeError('invalid', 'differentiate.limit', `limit ${limit}`, 'give a whole number from 1 to 50');
}

export function differentiate(input: DifferentiateInput): Differentiation {
  check(input);
  const person = input.person ?? {};
  const signs = fuse(input.findings);
  const p = profile(signs);
  const all = candidates(p, signs, person, input.among);
  const shown = input.among ? all : all.slice(0, input.limit ?? 5);
  const state = stateOf(signs, all);
  const urgency = triage(signs, input.redFlags, person, input.vitals);
  return {
    state: { code: state, ...STATES[state] },
    ranked: shown.map((c) => explain(c, p, signs, person)),
    elements: standingOut(p),
    conflicts: conflicts(signs),
    // an emergency leaves the flow: nobody is asked about sleep while help has to be called
    ask: urgency.level === 'emergency' ? [] : ask(all, signs, person, input.askLimit ?? 5),
    described: input.describe ? all.slice(0, input.describe).flatMap((c) => (c.known ? [{ code: c.known.code, findings: c.known.findings }] : [])) : [],
    triage: urgency,
    notUnderstood: (input.among ?? []).filter((n) => readName(n).vector.every((x) => x === 0)),
    provenance: { method: METHOD, inputSha256: contentHash(input), uses: { tables: tablesSha256() } },
  };
}

let tables: string | undefined;
/** Hash of everything the ranking rests on: weights, syndromes with their vectors, words of names, temperatures. */
export function tablesSha256(): string {
  tables ??= contentHash({
    weights: [...findingWeights].map(([code, w]) => [code, w]),
    syndromes: SYNDROMES.map((s) => [s.code, s.zh, s.en, s.description, s.findings, [...s.vector]]),
    names: [PHRASES, PLACES, SUBSTANCES, WANTS, USUAL_WANT, NATURE_WORDS],
    temperatures: [TEMPERATURE_AMONG, TEMPERATURE_OPEN],
  });
  return tables;
}
