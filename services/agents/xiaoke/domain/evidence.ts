// Findings of all examinations → one signed strength per code: what counts, how much, and where two disagree.
import type { Degree, Finding, Modality } from '@suoke/terminology';
import { confidenceBasis } from '@suoke/terminology/confidence.ts';
import { findingWeights } from './weights/index.ts';
import { composeWeights } from './parts.ts';
import type { Weights } from './vectors.ts';

/** A finding as any examination reports it; `past`, `supposed` and another `subject` do not count. */
export type FindingIn = Pick<Finding, 'code' | 'zh' | 'en' | 'polarity'> & Partial<Pick<Finding, 'modality' | 'score' | 'confidence' | 'subject' | 'evidence'>> & {
  degree?: Degree | null;
  duration?: string | null;
  /** the person's own words */
  words?: string;
  past?: boolean;
  supposed?: boolean;
};

/** One code with everything that was said about it. */
export interface Sign {
  code: string;
  zh: string;
  en: string;
  /** signed: positive when present, negative when said to be absent; about -0.3 to 1.25 */
  strength: number;
  modalities: Modality[];
  /** the person's own words, when a text carried it */
  words?: string;
  weights: Weights;
  /** one examination says present, another absent */
  contradicted: boolean;
}

const DEGREE: Record<Degree, number> = { slight: 0.7, moderate: 1, severe: 1.25 };
/** What a plain "no" is worth against a plain "yes" (project's own: a complaint not made is usually just not made). */
const ABSENT = 0.3;
/**
 * Signs that a program reads from a picture or a voice by a boundary of its own, which no reader's judgement was held against: their confidence says
 * that the reading repeats, not that a practitioner would agree. They weigh less (project's own).
 */
const UNCHECKED = 0.4;
const OWN_BOUNDARY = /^(?:tongue\.|sign\.|voice\.|breath\.short$)/;
const trusted = (code: string, modality: Modality): number => (OWN_BOUNDARY.test(code) && confidenceBasis({ code, modality }) === 'constructed' ? UNCHECKED : 1);
/** Absence counts only where it was asked or said; a picture reports a score for every code. */
const SAID: ReadonlySet<Modality> = new Set<Modality>(['inquiry', 'palpation']);

const composed = new Map<string, Weights>();
/** Element weights of a finding: its row of the table, else composed from its Chinese name. */
export function weightsOf(code: string, zh: string): Weights {
  const row = findingWeights.get(code);
  const key = `${code}|${row ? '' : zh}`;
  let w = composed.get(key);
  if (!w) {
    w = row ? Object.entries(row) : composeWeights(zh);
    if (composed.size < 5000) composed.set(key, w);
  }
  return w;
}

const clamp01 = (x: number | undefined, otherwise: number) => (x === undefined ? otherwise : Math.min(1, Math.max(0, x)));

const subjectOf = (f: FindingIn) => (f.subject === undefined || f.subject === 'self' || f.subject === 'person' ? '' : f.subject);

/** Whose findings count: the person's own; but when every one is said of the same other (a parent tells of a child), that one's. */
function patientOf(findings: readonly FindingIn[]): string {
  const subjects = new Set(findings.filter((f) => f.polarity === 'present' && !f.past && !f.supposed).map(subjectOf));
  return subjects.size === 1 ? [...subjects][0] as string : '';
}

/**
 * Fuses the findings of all examinations, order-free. Strength of a present finding = score × confidence × degree
 * (slight .7, moderate 1, severe 1.25); of the same code from several examinations the strongest holds, so that nothing
 * counts twice; signs by an unchecked boundary count .4; where one says present and another absent, the weaker is taken off the stronger.
 */
export function fuse(findings: readonly FindingIn[]): Sign[] {
  const patient = patientOf(findings);
  const by = new Map<string, { yes: number; no: number; best?: FindingIn; modalities: Set<Modality>; zh: string; en: string; words: string[] }>();
  for (const f of findings) {
    if (f.past || f.supposed || subjectOf(f) !== patient) continue;
    const modality = f.modality ?? 'inquiry';
    const certain = clamp01(f.confidence, 1) * trusted(f.code, modality);
    const e = by.get(f.code) ?? { yes: 0, no: 0, modalities: new Set<Modality>(), zh: f.zh, en: f.en, words: [] };
    if (f.polarity === 'present') {
      const s = clamp01(f.score, 1) * certain * (f.degree ? DEGREE[f.degree] : 1);
      if (s > e.yes) { e.yes = s; e.best = f; }
      const words = f.words ?? f.evidence?.find((x) => x.kind === 'text')?.words;
      if (words) e.words.push(words);
    } else if (SAID.has(modality)) e.no = Math.max(e.no, certain);
    else continue;
    e.modalities.add(modality);
    by.set(f.code, e);
  }
  const signs: Sign[] = [];
  for (const [code, e] of by) {
    const contradicted = e.yes > 0 && e.no > 0;
    const strength = contradicted ? Math.sign(e.yes - e.no) * Math.abs(e.yes - e.no) * (e.yes > e.no ? 1 : ABSENT) : e.yes > 0 ? e.yes : -ABSENT * e.no;
    const words = e.words.sort()[0];
    signs.push({ code, zh: e.zh, en: e.en, strength, modalities: [...e.modalities].sort(), ...(words ? { words } : {}), weights: weightsOf(code, e.zh), contradicted });
  }
  return signs.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
