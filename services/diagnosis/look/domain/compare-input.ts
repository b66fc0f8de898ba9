// What of a stored look examination can be compared with another, read from its plain JSON and checked.
import { SuokeError } from '@suoke/terminology';
import type { Colour } from './regions.ts';

/** One stored result, reduced to what comparing needs. */
export interface Looked {
  usable: boolean;
  method: string;
  /** codes of what the photo's quality complains of */
  problems: readonly string[];
  /** score of each finding, 0…1, with its words */
  signs: ReadonlyMap<string, { zh: string; en: string; score: number }>;
  /** null for an unusable photo */
  measured: {
    body: Colour; coating: Colour;
    cover: number; opacity: number; fissure: number; toothMarks: number; aspect: number; fullness: number;
    /** factors the white balance used, and how far it is to be trusted */
    gains: [number, number, number]; balance: number;
  } | null;
}

const refuse = (what: string) => new SuokeError('invalid', 'look.compare.not-a-look-result', `this is no stored look examination: ${what} 不是望诊结果`, 'compare two results of the look service 请比较两次望诊结果');
type Json = Record<string, unknown>;
const object = (v: unknown, what: string): Json => { if (typeof v !== 'object' || v === null || Array.isArray(v)) throw refuse(`${what} is no object`); return v as Json; };
const number = (v: unknown, what: string): number => { if (typeof v !== 'number' || !Number.isFinite(v)) throw refuse(`${what} is no number`); return v; };
const text = (v: unknown, what: string): string => { if (typeof v !== 'string') throw refuse(`${what} is no text`); return v; };
const colour = (v: unknown, what: string): Colour => { const c = object(v, what); return { L: number(c['L'], `${what}.L`), a: number(c['a'], `${what}.a`), b: number(c['b'], `${what}.b`) }; };

/**
 * Reads `{ quality, findings, provenance, details: { measures } }` as the service keeps it, or the same with `measures` at the top.
 * Error `look.compare.not-a-look-result` for anything else, a face's result included.
 */
export function readLooked(stored: unknown): Looked {
  const r = object(stored, 'the result');
  const { usable, problems: faults = [] } = object(r['quality'], 'quality');
  if (typeof usable !== 'boolean') throw refuse('quality.usable is no boolean');
  if (!Array.isArray(faults)) throw refuse('quality.problems is no list');
  const problems = faults.map((p) => text(object(p, 'a problem')['code'], 'a code of a problem'));
  const method = text(object(r['provenance'], 'provenance')['method'], 'provenance.method');
  if (!method.startsWith('look/')) throw refuse(`its method is ${method}, not that of a tongue photo`);
  if (!Array.isArray(r['findings'])) throw refuse('findings is no list');
  const signs = new Map<string, { zh: string; en: string; score: number }>();
  for (const f of r['findings']) {
    const o = object(f, 'a finding');
    signs.set(text(o['code'], 'a code'), { zh: text(o['zh'], 'zh'), en: text(o['en'], 'en'), score: number(o['score'], 'a score') });
  }
  const found = r['measures'] ?? (r['details'] === undefined || r['details'] === null ? null : object(r['details'], 'details')['measures']) ?? null;
  if (found === null || !usable) return { usable: false, method, problems, signs, measured: null };
  const m = object(found, 'measures'), balance = object(m['whiteBalance'], 'whiteBalance');
  const n = (name: string) => number(m[name], name);
  const gains = balance['gains'];
  if (!Array.isArray(gains) || gains.length !== 3) throw refuse('whiteBalance.gains is no triple');
  const gain = (i: number) => { const g = number(gains[i], 'a gain'); if (g <= 0) throw refuse('a gain is not positive'); return g; };
  return {
    usable, method, problems, signs,
    measured: {
      body: colour(m['body'], 'body'), coating: colour(m['coating'], 'coating'), cover: n('coatingCover'), opacity: n('coatingOpacity'), fissure: n('fissureDepth'),
      // the two measures of tooth marks, each over its usual size (medians of 1,369 photos), so that they weigh alike
      toothMarks: n('toothShading') / 4.14 + n('toothScallop') / 0.8, aspect: n('aspect'), fullness: n('fullness'),
      gains: [gain(0), gain(1), gain(2)], balance: number(balance['confidence'], 'whiteBalance.confidence'),
    },
  };
}
