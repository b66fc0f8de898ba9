// Port: full-text search by words, by coded concepts and by vectors.
import type { Json } from './common.ts';

export interface SearchDocument {
  id: string;
  title: string;
  body: string;
  /** further names that should find it as the title does, for example synonyms and pinyin */
  aliases?: string[];
  /** concept codes, for example `symptom.palpitations` */
  concepts?: string[];
  /** embedding of fixed length per collection */
  vector?: number[];
  /** returned with the hit, and matched by `filter` (exact, top level) */
  data?: { [key: string]: Json };
}

export interface SearchQuery {
  /** free text; cut into words by the store's tokeniser */
  text?: string;
  /** concept codes that should match */
  concepts?: string[];
  vector?: number[];
  filter?: { [key: string]: Json };
  /** `any` (default): at least one word; `all`: every word */
  match?: 'any' | 'all';
  /** default 20, at most 200 */
  limit?: number;
  offset?: number;
}

export interface Highlight { field: 'title' | 'body'; /** a stretch of the original text */ text: string; /** matched places in `text`, [start, end) in code points */ ranges: [number, number][] }

export interface SearchHit {
  id: string;
  title: string;
  /** larger is better; comparable within one answer only */
  score: number;
  /** which of the asked words and concepts matched */
  words: string[];
  concepts: string[];
  highlights: Highlight[];
  data: { [key: string]: Json };
}

export interface Search {
  /** Adds or replaces. */
  index(collection: string, documents: SearchDocument[]): Promise<void>;
  remove(collection: string, ids: string[]): Promise<void>;
  clear(collection: string): Promise<void>;
  count(collection: string): Promise<number>;
  /** Best first; ties by id. An empty query finds nothing. */
  query(collection: string, query: SearchQuery): Promise<SearchHit[]>;
}
