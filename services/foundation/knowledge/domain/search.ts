// Search by words and by meaning, ranked, each hit with what matched and why. Pure; the tokeniser is passed in.
import { SuokeError } from '@suoke/terminology';
import { conceptsIn, type ConceptHit, type ConceptTable } from './concepts.ts';
import type { Document, Kind } from './documents.ts';
import { highlight, type Highlight } from './highlight.ts';

/** Cuts a text into words; may overlap. Whoever gives it decides the dictionary. */
export type Tokenise = (text: string) => string[];

export interface Index {
  documents: readonly Document[];
  table: ConceptTable;
  tokenise: Tokenise;
  /** word to documents with the weighted count of the word */
  postings: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  lengths: readonly number[];
  meanLength: number;
  /** lower-case name to documents */
  names: ReadonlyMap<string, readonly number[]>;
  /** concept to inverse document frequency */
  rarity: ReadonlyMap<string, number>;
}

export interface Hit {
  document: Document;
  /** larger is better, below 8, comparable within one answer only, 4 decimals */
  score: number;
  matchedBy: 'name' | 'words' | 'concept';
  words: string[];
  concepts: { id: string; zh: string; said: string }[];
  reason: { zh: string; en: string };
  highlights: Highlight[];
}

/** BM25 (Robertson, Zaragoza 2009) with a small b, since the entries are short; the weights of name and meaning are the project's own. */
const K1 = 1.2, B = 0.4, NAME_WEIGHT = 3, ALIAS_WEIGHT = 2, HALF = 6, WORDS = 0.7, MEANING = 1, NAME = 1, ID = 5, OWN_CONCEPT = 0.6;
export const QUERY_LIMIT = 200;

const STOP = new Set('的 了 是 怎么 怎么办 什么 为什么 吗 呢 啊 吧 我 你 他 她 有 和 与 或 在 很 也 都 就 总是 老是 一直 经常 最近 有点 感觉 觉得 the a an of and or to in for with my is are i'.split(' '));

/** Lower-case words that carry something. */
export function queryWords(tokenise: Tokenise, text: string): string[] {
  const all = tokenise(text.toLowerCase()).map((w) => w.trim()).filter((w) => /[\p{Script=Han}a-z0-9]/u.test(w) && !STOP.has(w));
  const long = all.filter((w) => [...w].length > 1 || /[a-z0-9]/.test(w));
  return [...new Set(long.length > 0 ? long : all)];
}

export function buildIndex(documents: readonly Document[], table: ConceptTable, tokenise: Tokenise): Index {
  const postings = new Map<string, [number, number][]>();
  const names = new Map<string, number[]>();
  const df = new Map<string, number>();
  const lengths: number[] = [];
  documents.forEach((d, i) => {
    const counts = new Map<string, number>();
    const take = (text: string, weight: number) => { for (const w of tokenise(text.toLowerCase())) if (/[\p{Script=Han}a-z0-9]/u.test(w)) counts.set(w, (counts.get(w) ?? 0) + weight); };
    take(d.zh, NAME_WEIGHT);
    take(d.en, NAME_WEIGHT);
    for (const a of d.aliases) take(a, ALIAS_WEIGHT);
    take(d.text, 1);
    for (const [w, n] of counts) { const list = postings.get(w) ?? []; list.push([i, n]); postings.set(w, list); }
    lengths.push([...counts.values()].reduce((a, b) => a + b, 0));
    for (const name of new Set([d.id, d.zh, d.en, ...d.aliases].map((n) => n.toLowerCase()))) names.set(name, [...(names.get(name) ?? []), i]);
    for (const c of d.concepts.keys()) df.set(c, (df.get(c) ?? 0) + 1);
  });
  const rarity = new Map([...df].map(([c, n]) => [c, Math.log(1 + documents.length / n)]));
  return { documents, table, tokenise, postings, lengths, names, rarity, meanLength: lengths.reduce((a, b) => a + b, 0) / (lengths.length || 1) };
}

/** Hits best first, ties by id. Throws `search.query` on an empty or over-long query and `search.limit` on a limit outside 1–50. */
export function search(index: Index, query: string, options: { kind?: Kind; without?: Kind; limit?: number } = {}): Hit[] {
  const text = query.normalize('NFKC').trim();
  const limit = options.limit ?? 20;
  if (text === '' || [...text].length > QUERY_LIMIT) throw new SuokeError('invalid', 'search.query', `a query of ${[...text].length} characters`, `give 1 to ${QUERY_LIMIT} characters`);
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) throw new SuokeError('invalid', 'search.limit', `limit ${limit}`, 'give a whole number from 1 to 50');

  const said = conceptsIn(index.table, text);
  const exact = new Set(index.names.get(text.toLowerCase()) ?? []);
  const byWords = wordScores(index, queryWords(index.tokenise, text));
  const byMeaning = meaningScores(index, said);
  const candidates = new Set([...exact, ...byWords.keys(), ...byMeaning.keys()]);
  const hits: Hit[] = [];
  for (const i of candidates) {
    const document = index.documents[i];
    if (!document || (options.kind && document.kind !== options.kind) || document.kind === options.without) continue;
    const w = byWords.get(i);
    const meaning = byMeaning.get(i) ?? 0;
    const words = (w?.score ?? 0) / ((w?.score ?? 0) + HALF);
    const score = (document.id === text.toLowerCase() ? ID : exact.has(i) ? NAME : 0) + WORDS * words + MEANING * meaning;
    const concepts = said.flatMap((h) => [...h.concepts.keys()].filter((id) => document.concepts.has(id)).map((id) => ({ id, zh: index.table.names.get(id) ?? id, said: h.word })));
    const matchedBy = exact.has(i) ? 'name' : WORDS * words >= MEANING * meaning ? 'words' : 'concept';
    hits.push({ document, score: Math.round(score * 1e4) / 1e4, matchedBy, words: w?.words ?? [], concepts, reason: reason(matchedBy, text, w?.words ?? [], concepts), highlights: [] });
  }
  hits.sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1));
  // Highlighting is the dear part: only for what is shown.
  return hits.slice(0, limit).map((h) => ({ ...h, highlights: highlight(h.document, marks(index, h)) }));
}

function wordScores(index: Index, words: readonly string[]): Map<number, { score: number; words: string[] }> {
  const out = new Map<number, { score: number; words: string[] }>();
  for (const word of words) {
    const list = index.postings.get(word) ?? [];
    const idf = Math.log(1 + (index.documents.length - list.length + 0.5) / (list.length + 0.5));
    for (const [i, n] of list) {
      const norm = K1 * (1 - B + (B * (index.lengths[i] ?? 0)) / index.meanLength);
      const was = out.get(i) ?? { score: 0, words: [] };
      out.set(i, { score: was.score + (idf * n * (K1 + 1)) / (n + norm), words: [...was.words, word] });
    }
  }
  return out;
}

/** Cosine of the query's concepts with each document's, rare concepts weighing more; the entry of the concept itself leads. */
function meaningScores(index: Index, said: readonly ConceptHit[]): Map<number, number> {
  const q = new Map<string, number>();
  for (const h of said) for (const [id, w] of h.concepts) q.set(id, Math.max(q.get(id) ?? 0, w));
  const out = new Map<number, number>();
  if (q.size === 0) return out;
  const rare = (id: string) => index.rarity.get(id) ?? 1;
  const length = Math.hypot(...[...q].map(([id, w]) => w * rare(id)));
  index.documents.forEach((d, i) => {
    let dot = 0;
    for (const [id, w] of q) { const there = d.concepts.get(id); if (there) dot += w * there * rare(id) ** 2; }
    const own = OWN_CONCEPT * (q.get(d.id) ?? 0);
    if (dot > 0) out.set(i, own + dot / (length * Math.hypot(...[...d.concepts].map(([id, w]) => w * rare(id)))));
  });
  return out;
}

/** What to mark in a hit: its matched words and every word of the text that says a matched concept. */
function marks(index: Index, hit: Hit): string[] {
  const ids = new Set(hit.concepts.map((c) => c.id));
  const inText = [hit.document.zh, hit.document.text].flatMap((t) => conceptsIn(index.table, t)).filter((h) => [...h.concepts.keys()].some((id) => ids.has(id))).map((h) => h.word);
  return [...new Set([...hit.words, ...inText])];
}

function reason(by: Hit['matchedBy'], query: string, words: readonly string[], concepts: Hit['concepts']): Hit['reason'] {
  if (by === 'name') return { zh: `名称“${query}”`, en: `the name “${query}”` };
  if (by === 'words') return { zh: `含词：${words.join('、')}`, en: `has the words: ${words.join(', ')}` };
  const pairs = [...new Map(concepts.map((c) => [`${c.said}${c.zh}`, c])).values()].slice(0, 3);
  const zh = pairs.map((c) => (c.said === c.zh ? `“${c.zh}”` : `“${c.said}”即“${c.zh}”`)).join('；');
  return { zh: `意义相合：${zh}`, en: `same meaning: ${pairs.map((c) => `${c.said} = ${c.zh}`).join('; ')}` };
}
