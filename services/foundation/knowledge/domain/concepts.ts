// Meaning through concepts: words of one meaning share a concept, a text becomes a vector over concepts.
// A concept is a finding group of the vocabulary where there is one (`symptom.palpitations`), else one of our own.
import type { FindingGroup } from '@suoke/terminology';
import type { Concept } from './types.ts';

/** concept id to weight */
export type Vector = ReadonlyMap<string, number>;
export interface ConceptTable {
  /** word to concepts with how surely it means them, in (0,1] */
  words: ReadonlyMap<string, Vector>;
  longest: number;
  names: ReadonlyMap<string, string>;
}
export interface ConceptHit { word: string; /** [start, end) in code points */ span: [number, number]; concepts: Vector }

/** A word of the everyday table is a little less sure than the vocabulary's own, a neighbouring group less again (project's own). */
const SURE = 1, EVERYDAY = 0.9, NEIGHBOUR = 0.6;

/** Joins the everyday words to the finding groups that hold one of them. */
export function conceptTable(everyday: readonly Concept[], groups: readonly FindingGroup[]): ConceptTable {
  const words = new Map<string, Map<string, number>>();
  const names = new Map<string, string>();
  const put = (word: string, id: string, weight: number) => {
    const key = word.toLowerCase();
    const of = words.get(key) ?? new Map<string, number>();
    of.set(id, Math.max(of.get(id) ?? 0, weight));
    words.set(key, of);
  };
  const byName = new Map<string, string[]>();
  for (const g of groups) {
    names.set(g.code, g.zh);
    put(g.zh, g.code, SURE);
    byName.set(g.zh, [...(byName.get(g.zh) ?? []), g.code]);
    if (/^(tongue|pulse)\./.test(g.code)) continue;
    for (const t of g.terms) if (!/[~(^|)]/.test(t)) {
      put(t, g.code, SURE);
      byName.set(t, [...(byName.get(t) ?? []), g.code]);
    }
  }
  for (const c of everyday) {
    const first = c.words[0] ?? '';
    const main = byName.get(first) ?? c.words.map((w) => byName.get(w)).find(Boolean) ?? [c.id];
    const near = new Set(c.words.flatMap((w) => byName.get(w) ?? []).filter((id) => !main.includes(id)));
    for (const id of main) if (!names.has(id)) names.set(id, first);
    for (const w of c.words) {
      for (const id of main) put(w, id, EVERYDAY);
      for (const id of near) put(w, id, NEIGHBOUR);
    }
  }
  return { words, names, longest: Math.max(0, ...[...words.keys()].map((w) => [...w].length)) };
}

/** The concepts said in a text, longest word first, left to right. One-character words count only as the whole text. */
export function conceptsIn(table: ConceptTable, text: string): ConceptHit[] {
  const chars = [...text.toLowerCase()];
  const hits: ConceptHit[] = [];
  const letter = (c: string | undefined) => c !== undefined && /[a-z]/.test(c);
  for (let at = 0; at < chars.length;) {
    let found: ConceptHit | undefined;
    for (let n = Math.min(table.longest, chars.length - at); n >= 1 && !found; n--) {
      if (n === 1 && chars.length > 1) break;
      if (letter(chars[at]) && (letter(chars[at - 1]) || (letter(chars[at + n - 1]) && letter(chars[at + n])))) continue;
      const word = chars.slice(at, at + n).join('');
      const concepts = table.words.get(word);
      if (concepts) found = { word, span: [at, at + n], concepts };
    }
    if (found) hits.push(found);
    at = found ? found.span[1] : at + 1;
  }
  return hits;
}

/** A unit vector from weighted stretches of text; `own` is a concept it stands for whatever it says. */
export function weigh(table: ConceptTable, parts: readonly (readonly [string, number])[], own?: string): Map<string, number> {
  const v = new Map<string, number>();
  if (own) v.set(own, 6);
  for (const [text, weight] of parts) for (const hit of conceptsIn(table, text)) for (const [id, w] of hit.concepts) v.set(id, (v.get(id) ?? 0) + weight * w);
  for (const [id, w] of v) v.set(id, Math.log1p(w));
  const length = Math.hypot(...v.values());
  return new Map([...v].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, w]) => [id, w / (length || 1)]));
}
