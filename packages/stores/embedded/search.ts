// Search port on PostgreSQL: tsvector over jieba words, concept codes in an array, vectors compared by cosine.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { SuokeError } from '@suoke/terminology';
import type { Json } from '../ports/common.ts';
import type { Search, SearchDocument, SearchHit, SearchQuery } from '../ports/search.ts';
import { highlight } from './highlight.ts';
import { jsonText } from './json.ts';
import { statements } from './migrations.ts';
import { chineseWords, hanCharacters, quoteLexeme, tsvectorOf, type Tokeniser } from './words.ts';

export const searchMigrations = [statements('0001-search',
  `CREATE TABLE search_document (
    collection text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, title text NOT NULL, body text NOT NULL, words tsvector NOT NULL,
    concepts text[] NOT NULL, vector real[], data jsonb NOT NULL, PRIMARY KEY (collection, id))`,
  `CREATE INDEX search_words ON search_document USING gin (words)`,
  `CREATE INDEX search_concepts ON search_document USING gin (concepts)`,
)];

const MAX_TEXT = 1_000_000;
const MAX_QUERY_WORDS = 64;
/** How much one matched concept counts against a rare word in a title (project's own). */
const CONCEPT_WEIGHT = 1.5;
const VECTOR_WEIGHT = 2;

interface Row { id: string; title: string; body: string; score: number; concepts: string[]; matched: string[] | null; data: { [key: string]: Json } }

export class PostgresSearch implements Search {
  #db: Kysely<unknown>;
  #cut: Tokeniser;
  constructor(db: Kysely<unknown>, tokeniser: Tokeniser = chineseWords) { this.#db = db; this.#cut = tokeniser; }

  async index(collection: string, documents: SearchDocument[]): Promise<void> {
    const unique = [...new Map(documents.map(d => [d.id, d])).values()].map(d => this.#row(d));
    for (let i = 0; i < unique.length; i += 500) {
      const part = unique.slice(i, i + 500);
      await sql`INSERT INTO search_document (collection, id, title, body, words, concepts, vector, data)
        SELECT ${collection}, r->>'id', r->>'title', r->>'body', (r->>'words')::tsvector, ARRAY(SELECT jsonb_array_elements_text(r->'concepts')),
          CASE WHEN jsonb_typeof(r->'vector') = 'array' THEN ARRAY(SELECT x::text::real FROM jsonb_array_elements(r->'vector') WITH ORDINALITY e(x, n) ORDER BY n) END, r->'data'
        FROM jsonb_array_elements(${jsonText(part, 'search.document')}::jsonb) r
        ON CONFLICT (collection, id) DO UPDATE SET title = excluded.title, body = excluded.body, words = excluded.words, concepts = excluded.concepts, vector = excluded.vector, data = excluded.data`.execute(this.#db);
    }
  }

  #row(d: SearchDocument) {
    if (d.title.length + d.body.length > MAX_TEXT) throw new SuokeError('too-large', 'search.document', `${d.id}: over ${MAX_TEXT} characters`, 'index it in parts');
    const titles = [d.title, ...d.aliases ?? []];
    return {
      id: d.id, title: d.title, body: d.body, concepts: [...new Set(d.concepts ?? [])], data: d.data ?? {}, vector: d.vector ? unit(d.vector) : null,
      words: tsvectorOf(titles.flatMap(t => this.#cut(t)), this.#cut(d.body), hanCharacters(`${titles.join(' ')} ${d.body}`)),
    };
  }

  async remove(collection: string, ids: string[]): Promise<void> {
    await sql`DELETE FROM search_document WHERE collection = ${collection} AND id = ANY(${ids}::text[])`.execute(this.#db);
  }

  async clear(collection: string): Promise<void> {
    await sql`DELETE FROM search_document WHERE collection = ${collection}`.execute(this.#db);
  }

  async count(collection: string): Promise<number> {
    return (await sql<{ n: number }>`SELECT count(*) AS n FROM search_document WHERE collection = ${collection}`.execute(this.#db)).rows[0]?.n ?? 0;
  }

  /**
   * Score: for each asked word its rarity ln(1 + (N - n + .5) / (n + .5)) (the BM25 weight, Robertson & Zaragoza 2009)
   * times PostgreSQL's ts_rank over log document length, plus a fixed share for each matched concept, plus cosine similarity.
   */
  async query(collection: string, q: SearchQuery): Promise<SearchHit[]> {
    if (q.text !== undefined && q.text.length > 10_000) throw new SuokeError('too-large', 'search.query', 'the query is over 10 000 characters', 'ask with fewer words');
    const words = [...new Set(this.#cut(q.text ?? ''))].slice(0, MAX_QUERY_WORDS);
    const concepts = [...new Set(q.concepts ?? [])];
    if (words.length === 0 && concepts.length === 0 && !q.vector) return [];
    const terms = words.map(quoteLexeme);
    const vector = q.vector ? sql`${unit(q.vector)}::real[]` : undefined;
    const wordsMatch: RawBuilder<unknown> = terms.length === 0 ? sql`false` : sql`d.words @@ ${terms.join(q.match === 'all' ? ' & ' : ' | ')}::tsquery`;
    const wanted = [wordsMatch, ...(concepts.length > 0 ? [sql`d.concepts && ${concepts}::text[]`] : []), ...(vector ? [sql`d.vector IS NOT NULL`] : [])];
    const similarity = vector ? sql`coalesce((SELECT sum(a * b) FROM unnest(d.vector, ${vector}) v(a, b)), 0)` : sql`0`;
    const rows = await sql<Row>`
      WITH size AS (SELECT greatest(count(*), 1)::float8 AS n FROM search_document WHERE collection = ${collection}),
      term AS (SELECT t.lexeme, t.query::tsquery AS query, ln(1 + (size.n - f.n + 0.5) / (f.n + 0.5)) AS rarity
        FROM unnest(${words}::text[], ${terms}::text[]) t(lexeme, query), size,
        LATERAL (SELECT count(*)::float8 AS n FROM search_document d WHERE d.collection = ${collection} AND d.words @@ t.query::tsquery) f)
      SELECT d.id, d.title, d.body, d.data, w.matched,
        ARRAY(SELECT c FROM unnest(d.concepts) c WHERE c = ANY(${concepts}::text[])) AS concepts,
        (coalesce(w.score, 0) + ${CONCEPT_WEIGHT}::float8 * (SELECT count(*) FROM unnest(d.concepts) c WHERE c = ANY(${concepts}::text[])) + ${VECTOR_WEIGHT}::float8 * ${similarity})::float8 AS score
      FROM search_document d
      CROSS JOIN LATERAL (SELECT sum(t.rarity * ts_rank(ARRAY[0.1, 0.2, 0.4, 1.0]::real[], d.words, t.query, 1)) AS score, array_agg(t.lexeme ORDER BY t.rarity DESC, t.lexeme) AS matched FROM term t WHERE d.words @@ t.query) w
      WHERE d.collection = ${collection} AND (${sql.join(wanted, sql` OR `)}) AND d.data @> ${jsonText(q.filter ?? {}, 'search.filter')}::jsonb
      ORDER BY score DESC, d.id LIMIT ${Math.min(Math.max(Math.trunc(q.limit ?? 20), 0), 200)} OFFSET ${Math.max(Math.trunc(q.offset ?? 0), 0)}`.execute(this.#db);
    return rows.rows.map(r => {
      const matched = r.matched ?? [];
      return { id: r.id, title: r.title, score: r.score, words: matched, concepts: r.concepts, data: r.data, highlights: [...highlight('title', r.title, matched), ...highlight('body', r.body, matched)] };
    });
  }
}

/** Length one, so that a dot product is the cosine. */
function unit(v: number[]): number[] {
  const length = Math.hypot(...v);
  if (v.length === 0 || v.length > 4096 || !Number.isFinite(length) || length === 0) throw new SuokeError('invalid', 'search.vector', 'a vector has 1 to 4096 finite numbers, not all zero', 'give the embedding as it came from the model');
  return v.map(x => x / length);
}
