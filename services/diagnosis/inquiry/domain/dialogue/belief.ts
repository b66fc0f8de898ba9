// What is believed of the syndromes still possible, and what a question would do to it: exact expected information gain, and the
// chance that its answer changes which syndrome stands first. Naive Bayes over descriptions; pure, all knowledge is passed in.
import type { Finding } from '@suoke/terminology';
import { codesOf } from './build.ts';
import type { Question } from './types.ts';

/** One syndrome as the knowledge base describes it. */
export interface Described { id: string; findings: readonly string[]; /** share before anything is known; equal when left out */ prior?: number }

/** Naive Bayes' rates (project's own): a described finding is told by .77, another by .045: .8 and .03 of the simulated patients after one answer in ten gone wrong. */
export interface Rates { described: number; other: number }
export const RATES: Rates = { described: 0.77, other: 0.045 };

/** Sums to 1; `described` is the knowledge the probabilities are over, in the same order. */
export interface Belief { described: readonly Described[]; has: readonly ReadonlySet<string>[]; p: readonly number[]; rates: Rates }

/** Below this many candidates' share the rest is left out of a question's gain (bits stay exact to about .01). */
const LEFT_OUT = 0.002;
const MOST_CANDIDATES = 40;
/** A question with more open codes than this is summed over its most likely answers: each code alone, and none. */
const ENUMERATED = 7;

export function startBelief(described: readonly Described[], rates: Rates = RATES): Belief {
  const total = described.reduce((n, d) => n + (d.prior ?? 1), 0) || 1;
  return { described, has: described.map((d) => new Set(d.findings)), p: described.map((d) => (d.prior ?? 1) / total), rates };
}

/** The belief after findings (each code once: the later word of a code counts). Codes no description has change nothing. */
export function update(belief: Belief, findings: readonly Pick<Finding, 'code' | 'polarity'>[]): Belief {
  const said = new Map(findings.map((f) => [f.code, f.polarity === 'present'] as const));
  const known = [...said].filter(([code]) => belief.has.some((h) => h.has(code)));
  const logs = belief.p.map((p, i) => known.reduce((s, [code, there]) => s + Math.log(told(belief, i, code, there)), Math.log(p)));
  const most = Math.max(...logs);
  const raw = logs.map((l) => Math.exp(l - most));
  const total = raw.reduce((a, b) => a + b, 0);
  return { ...belief, p: raw.map((x) => x / total) };
}

/** The syndrome that stands first, with its probability; ties go to the earlier one. */
export function first(belief: Belief): { id: string; p: number } {
  let best = 0;
  belief.p.forEach((p, i) => { if (p > (belief.p[best] ?? 0)) best = i; });
  return { id: belief.described[best]?.id ?? '', p: belief.p[best] ?? 0 };
}

/** What asking would do: `gain` in bits (Lindley 1956), `turns` the chance that the answer puts another syndrome first. */
export interface Worth { gain: number; turns: number }

export function worth(belief: Belief, question: Question, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): Worth {
  const codes = codesOf(question).filter((c) => !known.has(c) && belief.has.some((h) => h.has(c)));
  if (codes.length === 0) return { gain: 0, turns: 0 };
  const order = belief.p.map((p, i) => ({ p, i })).filter((x) => x.p >= LEFT_OUT).sort((a, b) => b.p - a.p || a.i - b.i).slice(0, MOST_CANDIDATES);
  const mass = order.reduce((s, x) => s + x.p, 0);
  const p = order.map((x) => x.p / mass);
  const patterns = answersOf(question, codes);
  // How likely each answer is under each candidate: its pattern's likelihood among all answers that can be given.
  const likely = order.map(({ i }) => {
    const raw = patterns.map((there) => codes.reduce((l, code, k) => l * told(belief, i, code, ((there >> k) & 1) === 1), 1));
    const total = raw.reduce((a, b) => a + b, 0) || 1;
    return raw.map((x) => x / total);
  });
  let expected = 0;
  let turns = 0;
  for (let a = 0; a < patterns.length; a++) {
    const joint = p.map((x, i) => x * ((likely[i] as number[])[a] as number));
    const chance = joint.reduce((s, x) => s + x, 0);
    if (chance <= 0) continue;
    expected += chance * entropy(joint.map((x) => x / chance));
    if (joint.some((x) => x > (joint[0] as number) * (1 + 1e-9))) turns += chance;
  }
  return { gain: Math.max(0, entropy(p) - expected), turns };
}

function told(belief: Belief, i: number, code: string, there: boolean): number {
  const rate = belief.has[i]?.has(code) ? belief.rates.described : belief.rates.other;
  return there ? rate : 1 - rate;
}

/** The answers a question can be given, each as a set of bits over `codes`. */
function answersOf(question: Question, codes: readonly string[]): number[] {
  const bit = (code: string): number => { const k = codes.indexOf(code); return k < 0 ? 0 : 1 << k; };
  if (question.kind === 'scale') return [0, 1];
  const options = question.options.map((o) => o.says.reduce((bits, s) => bits | bit(s.code), 0));
  if (question.kind === 'single' || codes.length > ENUMERATED) return [...new Set([0, ...options])];
  return Array.from({ length: 1 << codes.length }, (_, bits) => bits);
}

const entropy = (p: readonly number[]): number => p.reduce((h, x) => (x > 0 ? h - x * Math.log2(x) : h), 0);
