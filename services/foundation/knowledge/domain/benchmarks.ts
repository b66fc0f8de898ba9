// The benchmarks that need no file: everyday questions that must find their entry, and every everyday word its concept.
import type { Benchmark, Item } from './benchmark.ts';
import { QUERY_LIMIT, queryWords, search, type Index } from './search.ts';
import type { KnowledgeBase } from './types.ts';
import { bars } from './rows.ts';

/** `everyday`: lines `question|expected ids apart by spaces|group`, the question in a person's words. */
export function everydayBenchmark(text: string): Benchmark {
  const items = bars('bench-everyday.txt', text, 3).map(([question = '', ids = '', group = ''], i): Item => ({ id: `everyday-${i + 1}`, question, answers: ids.split(' ').slice(0, 1), group }));
  return { name: 'everyday', about: { zh: '用日常说法找词条', en: 'finding entries by everyday words' }, source: "project's own questions, written apart from the concept table", items };
}

/** `pinyin`: every herb, formula and point must be found by its pinyin written together. */
export function pinyinBenchmark(base: KnowledgeBase): Benchmark {
  const count = new Map<string, number>();
  const all = [...base.herbs, ...base.formulas, ...base.points];
  for (const x of all) count.set(x.pinyin, (count.get(x.pinyin) ?? 0) + 1);
  const items = all.filter((x) => count.get(x.pinyin) === 1).map((x): Item => ({ id: x.id, question: x.pinyin.replaceAll(' ', ''), answers: [x.id], group: x.id.split('.')[0] ?? '' }));
  return { name: 'pinyin', about: { zh: '用拼音找词条', en: 'finding entries by pinyin' }, source: "project's own base", items };
}

/** What fits a query; leaves room for characters that grow under NFKC. */
const cut = (text: string) => [...text.normalize('NFKC')].slice(0, QUERY_LIMIT).join('').trim();

/** Answers a retrieval item with the ids that search finds, best first. */
export const bySearch = (index: Index) => (item: Item): string[] => search(index, cut(item.question), { limit: 10 }).map((h) => h.document.id);

/**
 * Answers a multiple-choice item from the base alone: the option whose entries share most words with the question's entries.
 * A weak baseline, so that a better answerer has something to beat.
 */
export const byOverlap = (index: Index) => (item: Item): string[] => {
  const words = new Set(queryWords(index.tokenise, item.question));
  const found = search(index, cut(item.question), { limit: 20 });
  return (item.options ?? []).map((o, i) => {
    const own = queryWords(index.tokenise, o.text);
    let score = own.filter((w) => words.has(w)).length * 0.5;
    found.forEach((h, rank) => { const text = `${h.document.zh}${h.document.aliases.join()}${h.document.text}`; if (own.some((w) => text.includes(w))) score += h.score / (rank + 1); });
    for (const h of search(index, cut(o.text) || '？', { limit: 3 })) for (const w of words) if (h.document.text.includes(w)) score += 0.3;
    return { key: o.key, score, i };
  }).sort((a, b) => b.score - a.score || a.i - b.i).map((o) => o.key);
};
