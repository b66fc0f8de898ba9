// How well a syndrome fits the findings.
//
// Method (after the idea of 证素辨证; numbers the project's own): c_e = Σ strength × weight over the findings, centred on
// what a textbook description of any syndrome gives (μ, σ over the catalogue's own descriptions):
// z_e = (c_e − k μ_e) / (σ_e + 1), where k = √(evidence / that of a description); the score of a
// name is z·o / ‖o‖ for its element vector o. Specific elements (乳, 暑, 出血 …) that no finding supports cost a little,
// and so do places of a woman's body in a man.
import { ELEMENTS, elementIndex } from './elements.ts';
import { weightsOf, type Sign } from './evidence.ts';
import { SYNDROMES } from './syndromes/catalogue.ts';
import { addWeights, dot, norm, toWeights, zero, type Vector } from './vectors.ts';

export interface Person { sex?: 'male' | 'female'; ageYears?: number; pregnant?: boolean }

export interface Profile {
  c: Vector;
  z: Vector;
  /** μ in force, scaled to the evidence */
  mu: Vector;
  /** Σ |strength| of present findings that weigh anything */
  evidence: number;
}

interface Base { mu: Vector; sigma: Vector; evidence: number }
let base: Base | undefined;

/** μ and σ of each element over the catalogue's descriptions, and how many findings a description has on average. */
export function baseline(): Base {
  if (base) return base;
  const all = SYNDROMES.map((s) => {
    const v = zero();
    for (const code of s.findings) addWeights(v, weightsOf(code, ''));
    return v;
  });
  const mu = zero(), sigma = zero();
  for (const v of all) v.forEach((x, i) => { mu[i] = (mu[i] as number) + x / all.length; });
  for (const v of all) v.forEach((x, i) => { sigma[i] = (sigma[i] as number) + (x - (mu[i] as number)) ** 2 / all.length; });
  sigma.forEach((x, i) => { sigma[i] = Math.sqrt(x); });
  base = { mu, sigma, evidence: SYNDROMES.reduce((n, s) => n + s.findings.length, 0) / SYNDROMES.length };
  return base;
}

export function profile(signs: readonly Sign[]): Profile {
  const b = baseline();
  const c = zero(), mu = zero(), z = zero();
  let evidence = 0;
  for (const s of signs) {
    addWeights(c, s.weights, s.strength);
    if (s.strength > 0 && s.weights.length > 0) evidence += s.strength;
  }
  const k = Math.sqrt(evidence / b.evidence);
  for (let i = 0; i < c.length; i++) {
    mu[i] = k * (b.mu[i] as number);
    z[i] = ((c[i] as number) - (mu[i] as number)) / ((b.sigma[i] as number) + 1);
  }
  return { c, z, mu, evidence };
}

/** Cost of a specific element without support, times its weight in the name (project's own). */
const UNSUPPORTED = 0.6;
/** Cost of a place that the person's sex does not have. */
const WRONG_SEX = 4;
const FEMALE_ONLY = ['胞宫', '冲任', '带脉'].map((e) => elementIndex(e) as number);

export interface Penalty { element: string; cost: number; why: 'unsupported' | 'sex' }

/** What is taken off a syndrome's score, with the reason. */
export function penalties(o: Vector, p: Profile, person: Person = {}): Penalty[] {
  const length = norm(o), out: Penalty[] = [];
  if (length === 0) return out;
  ELEMENTS.forEach((e, i) => {
    const w = o[i] as number;
    if (w <= 0) return;
    if (person.sex === 'male' && FEMALE_ONLY.includes(i)) out.push({ element: e.id, cost: (WRONG_SEX * w) / length, why: 'sex' });
    else if (e.specific && (p.c[i] as number) <= 0.3) out.push({ element: e.id, cost: (UNSUPPORTED * w) / length, why: 'unsupported' });
  });
  return out;
}

/** z·o/‖o‖ less the penalties; 0 length (a name nobody can read) scores as an average name with no support: -1. */
export function scoreName(o: Vector, p: Profile, person: Person = {}): number {
  const length = norm(o);
  if (length === 0) return -1;
  return dot(p.z, o) / length - penalties(o, p, person).reduce((s, x) => s + x.cost, 0);
}

/** What one sign adds to a syndrome's score, with the elements through which it does. Exact: the score is the sum of these less the centring and penalties. */
export function contribution(sign: Sign, o: Vector): { total: number; elements: { element: string; amount: number }[] } {
  const b = baseline(), length = norm(o);
  const elements: { element: string; amount: number }[] = [];
  let total = 0;
  if (length > 0) for (const [id, w] of sign.weights) {
    const i = elementIndex(id);
    if (i === undefined || !(o[i] as number)) continue;
    const amount = (sign.strength * w * (o[i] as number)) / (((b.sigma[i] as number) + 1) * length);
    total += amount;
    elements.push({ element: id, amount });
  }
  elements.sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount) || (x.element < y.element ? -1 : 1));
  return { total, elements };
}

/** The elements that stand out of the findings: z of at least .3, largest first, at most 8. */
export function standingOut(p: Profile): { zh: string; z: number }[] {
  return toWeights(p.z).filter(([, z]) => z >= 0.3).slice(0, 8).map(([zh, z]) => ({ zh, z: Math.round(z * 1e4) / 1e4 }));
}
