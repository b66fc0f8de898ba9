// Ranked syndromes with what speaks for and against each.
import { ELEMENTS } from './elements.ts';
import { syndromeVector } from './names/vector.ts';
import { probabilities, TEMPERATURE_AMONG, TEMPERATURE_OPEN } from './calibrate.ts';
import type { Sign } from './evidence.ts';
import { contribution, penalties, scoreName, type Person, type Profile } from './score.ts';
import { syndromeNamed, SYNDROMES, type Syndrome } from './syndromes/catalogue.ts';
import { SOURCES, type Source } from './syndromes/sources.ts';
import { telling, unexplained, unexplainedCost } from './unexplained.ts';
import type { Vector } from './vectors.ts';

export interface Reason {
  finding?: { code: string; zh: string; en: string };
  /** the person's own words, when a text carried the finding */
  words?: string;
  /** what it adds to the score of the syndrome, 4 decimals */
  contribution: number;
  elements: { zh: string; en: string; contribution: number }[];
  /** where it is not a finding that speaks */
  note?: { zh: string; en: string };
}
export interface Ranked {
  syndrome: { code?: string; zh: string; en: string };
  probability: number;
  score: number;
  because: Reason[];
  against: Reason[];
  sources: Source[];
}
export interface Candidate { name: string; known?: Syndrome; vector: Vector; score: number; probability: number }

const EN = new Map(ELEMENTS.map((e) => [e.id, e.en]));
const round = (x: number) => Math.round(x * 1e4) / 1e4 || 0;

/** How far the present findings are those of a description: Σ over shared findings of rarity / norms, in [0,1]. */
function likeness(s: Syndrome, signs: readonly Sign[]): number {
  let shared = 0, mine = 0, theirs = 0;
  const own = new Set(s.findings);
  for (const code of own) theirs += rarity(code);
  for (const x of signs) if (x.strength > 0) { const r = rarity(x.code) * Math.min(1, x.strength); mine += r; if (own.has(x.code)) shared += r; }
  return mine > 0 && theirs > 0 ? shared / Math.sqrt(mine * theirs) : 0;
}
let rare: Map<string, number> | undefined;
function rarity(code: string): number {
  if (!rare) {
    const n = new Map<string, number>();
    for (const s of SYNDROMES) for (const f of s.findings) n.set(f, (n.get(f) ?? 0) + 1);
    rare = new Map([...n].map(([c, k]) => [c, Math.log(1 + SYNDROMES.length / k)]));
  }
  return rare.get(code) ?? 1;
}
/** What full likeness to the description adds, when the whole catalogue is ranked (project's own). */
const LIKENESS = 2;

/** All candidates with probabilities that sum to 1, best first; ties by the order given. */
export function candidates(p: Profile, signs: readonly Sign[], person: Person, among?: readonly string[]): Candidate[] {
  const list = among
    ? among.map((name) => { const known = syndromeNamed(name); return { name, ...(known ? { known } : {}), vector: syndromeVector(name) }; })
    : SYNDROMES.map((s) => ({ name: s.zh, known: s, vector: s.vector }));
  const told = telling(signs);
  const scores = list.map((c) => scoreName(c.vector, p, person) - unexplainedCost(c.vector, told) + (among || !c.known ? 0 : LIKENESS * likeness(c.known, signs)));
  const probability = probabilities(scores, among ? TEMPERATURE_AMONG : TEMPERATURE_OPEN);
  return list.map((c, i) => ({ ...c, score: scores[i] as number, probability: probability[i] as number, i }))
    .sort((a, b) => b.score - a.score || a.i - b.i).map(({ i: _, ...c }) => c);
}

const LIST = 6;
/** Smaller contributions are left out: they would not change anybody's mind. */
const WORTH_SAYING = 0.03;

/** One candidate as a person reads it. */
export function explain(c: Candidate, p: Profile, signs: readonly Sign[], person: Person): Ranked {
  const because: Reason[] = [], against: Reason[] = [];
  for (const s of signs) {
    const { total, elements } = contribution(s, c.vector);
    if (Math.abs(total) < WORTH_SAYING) continue;
    const reason: Reason = {
      // What was looked for and not found is named so, or it reads as if it were there.
      finding: { code: s.code, ...(s.strength < 0 ? { zh: `无${s.zh}`, en: `no ${s.en}` } : { zh: s.zh, en: s.en }) }, ...(s.words ? { words: s.words } : {}), contribution: round(total),
      elements: elements.filter((e) => Math.sign(e.amount) === Math.sign(total)).slice(0, 3).map((e) => ({ zh: e.element, en: EN.get(e.element) ?? e.element, contribution: round(e.amount) })),
      ...(s.strength < 0 ? { note: { zh: '没有此症', en: 'said to be absent' } } : {}),
    };
    (total > 0 ? because : against).push(reason);
  }
  for (const x of penalties(c.vector, p, person)) against.push({
    contribution: round(-x.cost), elements: [{ zh: x.element, en: EN.get(x.element) ?? x.element, contribution: round(-x.cost) }],
    note: x.why === 'sex' ? { zh: '与性别不符', en: 'does not fit the sex of the person' } : { zh: `未见支持“${x.element}”的表现`, en: `nothing found that speaks for ${EN.get(x.element) ?? x.element}` },
  });
  // what already speaks for it, through another element, is not named again
  const left = unexplained(c.vector, telling(signs)).filter((x) => !because.some((r) => r.finding?.code === x.sign.code));
  const cost = (of: readonly { cost: number }[]) => round(-of.reduce((t, x) => t + x.cost, 0));
  if (cost(left) <= -WORTH_SAYING) against.push({
    contribution: cost(left),
    elements: [...new Set(left.map((x) => x.pole))].map((pole) => ({ zh: pole, en: EN.get(pole) ?? pole, contribution: cost(left.filter((x) => x.pole === pole)) })),
    note: { zh: `未解释：${left.slice(0, LIST).map((x) => x.sign.zh).join('、')}`, en: `left unexplained: ${left.slice(0, LIST).map((x) => x.sign.en).join(', ')}` },
  });
  const order = (a: Reason, b: Reason) => Math.abs(b.contribution) - Math.abs(a.contribution) || ((a.finding?.code ?? '') < (b.finding?.code ?? '') ? -1 : 1);
  const named = c.known;
  return {
    syndrome: { ...(named ? { code: named.code } : {}), zh: c.name, en: named?.en ?? englishOf(c.vector) },
    probability: round(c.probability), score: round(c.score),
    because: because.sort(order).slice(0, LIST), against: against.sort(order).slice(0, LIST),
    sources: named ? [...named.sources] : [SOURCES.O as Source],
  };
}

/** English of a name that is not in the catalogue: its elements. */
function englishOf(v: Vector): string {
  const named = ELEMENTS.filter((_, i) => (v[i] as number) >= 0.5).map((e) => e.en);
  return named.length > 0 ? named.join(' + ') : 'not understood';
}
