// From ranked syndromes to pathogenesis, principle of treatment, sources, points and, apart, reference formulas.
import { SuokeError } from '@suoke/terminology';
import type { Citation, Formula, Method, Syndrome, Text, TheoryBase } from './base.ts';
import { checkFormula, type Conflict, type Person } from './check.ts';
import { herbNames } from './names.ts';
import { explain, unexplainable, type FindingIn, type Spoken } from './plain.ts';

export interface SyndromeIn { code?: string; zh: string; probability: number }
export interface TheoryInput { syndromes: readonly SyndromeIn[]; findings: readonly FindingIn[]; person?: Person }

export interface SyndromeTheory {
  code: string; zh: string; en: string; probability: number; urgent: boolean;
  definition: Text; pathogenesis: Text; principle: Text; citations: Citation[]; acupoints: string[];
  plain: Text; source: string;
}
export interface PointAdvice { code: string; zh: string; location: Text; uses: Text; /** share of the syndromes that ask for it, 4 decimals */ weight: number; cautions: string[] }
export interface ReferenceFormula { id: string; zh: string; pinyin: string; source: string; citation?: Citation; herbs: string[]; indication: Text; forSyndrome: string; conflicts: Conflict[]; unknown: string[] }
export interface Theory {
  syndromes: SyndromeTheory[];
  /** methods over all syndromes, weightiest first */
  principle: Text;
  acupoints: PointAdvice[];
  /** points left out, and why */
  omitted: { code: string; zh: string; reason: Text }[];
  plain: Text;
  urgent: boolean;
  /** FOR A PRACTITIONER ONLY: must never be sent to a person; composition without doses */
  practitioner: { notice: Text; formulas: ReferenceFormula[]; limits: Text[] };
  /** syndromes given that the base has no theory of */
  unknown: string[];
}

/** A syndrome is spoken of when it has at least this share of the best one's probability, and at most this many (project's own). */
const SHARE = 0.4, MOST = 3, MOST_POINTS = 8, MOST_METHODS = 5, MOST_FORMULAS = 6;
const round = (x: number) => Math.round(x * 1e4) / 1e4;

/**
 * Throws `theory.none` without a syndrome and `theory.probability` for one outside [0,1]. Unknown syndromes are named, not guessed;
 * where the likeliest is unknown, no other takes its place: there are no syndromes, methods, points or formulas then.
 */
export function theory(base: TheoryBase, input: TheoryInput): Theory {
  if (input.syndromes.length === 0) throw new SuokeError('invalid', 'theory.none', 'no syndromes given', 'differentiate first');
  for (const s of input.syndromes) if (!Number.isFinite(s.probability) || s.probability < 0 || s.probability > 1) throw new SuokeError('invalid', 'theory.probability', `${s.zh}: probability ${s.probability}`, 'give a number from 0 to 1');
  const person = input.person ?? {};
  const byId = new Map(base.syndromes.map((s) => [s.id, s]));
  const byName = new Map(base.syndromes.map((s) => [s.zh, s]));
  const ranked = [...input.syndromes].sort((a, b) => b.probability - a.probability || (a.zh < b.zh ? -1 : 1));
  const unknown: string[] = [];
  const spoken: Spoken[] = [];
  const known = (r: SyndromeIn) => (r.code ? byId.get(r.code) : undefined) ?? byName.get(r.zh.replace(/证$/u, '')) ?? byName.get(r.zh);
  // Signs of danger are heard from every likely syndrome, also from one that is not explained.
  let urgent = false;
  for (const r of ranked) {
    if (r.probability < SHARE * (ranked[0]?.probability ?? 0)) break;
    const s = known(r);
    if (!s) { unknown.push(r.zh); continue; }
    if (spoken.length >= MOST || spoken.some((x) => x.s.id === s.id)) continue;
    spoken.push({ s, probability: r.probability });
    urgent ||= s.urgent;
  }
  // The theory of a less likely syndrome must not stand where that of the likeliest is looked for.
  const best = ranked[0];
  if (best && !known(best)) spoken.length = 0;
  const [first, ...others] = spoken;
  const methods = new Map(base.methods.map((m) => [m.zh, m]));
  const said = (s: Syndrome) => s.methods.flatMap((m) => methods.get(m) ?? []);
  const points = choosePoints(base, spoken, person);
  const together = weigh(spoken.flatMap(({ s, probability }) => said(s).map((m) => [m.zh, probability] as const))).slice(0, MOST_METHODS).flatMap(([zh]) => methods.get(zh) ?? []);
  return {
    syndromes: spoken.map(({ s, probability }) => ({
      code: s.id, zh: s.zh, en: s.en, probability: round(probability), urgent: s.urgent, definition: s.definition, pathogenesis: s.pathogenesis, principle: principle(said(s)),
      citations: s.citations.map(({ work, place, quote }) => ({ work, place, quote })), acupoints: s.points.filter((p) => !points.omitted.some((o) => o.code === p)),
      plain: { zh: `${s.plain}。`, en: `${s.pathogenesis.en}.` }, source: s.source,
    })),
    principle: principle(together), acupoints: points.chosen, omitted: points.omitted,
    plain: first ? explain(first, others, input.findings, together, urgent) : unexplainable(best?.zh ?? '', urgent), urgent, practitioner: reference(base, spoken, person), unknown,
  };
}

const principle = (methods: readonly Method[]): Text => ({ zh: methods.map((m) => m.zh).join('，'), en: methods.map((m) => m.en).join('; ') });

/** Sums by name, largest first, ties by first appearance. */
function weigh(pairs: readonly (readonly [string, number])[]): [string, number][] {
  const sum = new Map<string, number>();
  for (const [name, w] of pairs) sum.set(name, (sum.get(name) ?? 0) + w);
  return [...sum].sort((a, b) => b[1] - a[1]);
}

/** Points shared by the likelier syndromes first; in pregnancy those with a pregnancy caution are left out and named. */
function choosePoints(base: TheoryBase, spoken: readonly Spoken[], person: Person): { chosen: PointAdvice[]; omitted: Theory['omitted'] } {
  const byCode = new Map(base.points.map((p) => [p.code, p]));
  const total = spoken.reduce((a, { probability }) => a + probability, 0) || 1;
  const chosen: PointAdvice[] = [];
  const omitted: Theory['omitted'] = [];
  for (const [code, w] of weigh(spoken.flatMap(({ s, probability }) => s.points.map((p) => [p, probability] as const)))) {
    const p = byCode.get(code);
    if (!p) continue;
    if (person.pregnant && p.cautions.includes('pregnancy')) omitted.push({ code, zh: p.zh, reason: { zh: '妊娠期不用', en: 'not in pregnancy' } });
    else if (chosen.length < MOST_POINTS) chosen.push({ code, zh: p.zh, location: p.location, uses: p.uses, weight: round(w / total), cautions: [...p.cautions] });
  }
  return { chosen, omitted };
}

function reference(base: TheoryBase, spoken: readonly Spoken[], person: Person): Theory['practitioner'] {
  const byName = new Map(base.formulas.map((f) => [f.zh, f]));
  const names = herbNames(base);
  const formulas: ReferenceFormula[] = [];
  for (const { s } of spoken) for (const f of s.formulas.flatMap((n) => byName.get(n) ?? [])) {
    if (formulas.length >= MOST_FORMULAS || formulas.some((x) => x.id === f.id)) continue;
    const check = checkFormula(base, f.herbs, person, names);
    formulas.push({ id: f.id, zh: f.zh, pinyin: f.pinyin, source: bookOf(f), ...(f.citation ? { citation: { work: f.citation.work, place: f.citation.place, quote: f.citation.quote } } : {}),
      herbs: [...f.herbs], indication: f.indication, forSyndrome: s.id, conflicts: check.conflicts, unknown: check.unknown });
  }
  return {
    notice: { zh: '仅供执业医师参考：方剂组成出自原书，不含剂量，不是处方；用药须由医师面诊后决定并签署。', en: 'For a licensed practitioner only: compositions of the named books, without doses, not a prescription.' },
    formulas, limits: [...base.limits],
  };
}
const bookOf = (f: Formula) => (f.book.includes('出处') ? f.book : `《${f.book}》`);
