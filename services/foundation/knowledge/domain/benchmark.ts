// What a benchmark is, how it is run, and what its report says. Pure: whoever answers is passed in.
import { SuokeError } from '@suoke/terminology';

/** One question: the keys that are right, among `options` when there are some. */
export interface Item { id: string; question: string; options?: readonly { key: string; text: string }[]; answers: readonly string[]; group?: string }
export interface Benchmark { name: string; about: { zh: string; en: string }; source: string; items: readonly Item[] }

/** Answers best first: keys of options, or ids of entries. */
export type Answer = (item: Item) => readonly string[];

export interface Report {
  name: string;
  items: number;
  /** shares in [0,1], 4 decimals: `accuracy` (first answers are exactly the right ones), `hit1`, `hit5`, `mrr`, `recall`, `unanswered` */
  metrics: Record<string, number>;
  /** the same by group, where items have one */
  groups: Record<string, { items: number; accuracy: number }>;
  /** right answer → first answer given, with counts, wrong ones only, most frequent first, at most 20 */
  confusion: { right: string; given: string; count: number }[];
  /** at most ten items answered worst */
  worst: { id: string; question: string; right: string[]; given: string[] }[];
}

const round = (x: number) => Math.round(x * 1e4) / 1e4;

/**
 * Runs all items. `accuracy`: the first n answers are the n right ones. `hit1`/`hit5`: a right one is among the first
 * one/five. `mrr`: mean of 1/rank of the first right one. `recall`: share of right ones among the first n given.
 * Throws `benchmark.empty` when there is nothing to run.
 */
export function runBenchmark(benchmark: Benchmark, answer: Answer): Report {
  const { items } = benchmark;
  if (items.length === 0) throw new SuokeError('invalid', 'benchmark.empty', `benchmark ${benchmark.name} has no items`, 'give a file with at least one question');
  let accuracy = 0, hit1 = 0, hit5 = 0, mrr = 0, recall = 0, unanswered = 0;
  const groups = new Map<string, { items: number; right: number }>();
  const confusion = new Map<string, { right: string; given: string; count: number }>();
  const scored = items.map((item) => {
    const given = [...answer(item)];
    const right = new Set(item.answers);
    const first = given.slice(0, right.size);
    const found = first.filter((g) => right.has(g)).length;
    const rank = given.findIndex((g) => right.has(g));
    const exact = found === right.size && right.size > 0;
    accuracy += Number(exact);
    hit1 += Number(rank === 0);
    hit5 += Number(rank >= 0 && rank < 5);
    mrr += rank < 0 ? 0 : 1 / (rank + 1);
    recall += found / (right.size || 1);
    unanswered += Number(given.length === 0);
    if (item.group !== undefined) {
      const g = groups.get(item.group) ?? { items: 0, right: 0 };
      groups.set(item.group, { items: g.items + 1, right: g.right + Number(exact) });
    }
    if (rank !== 0) {
      const pair = { right: item.answers.join('+'), given: given[0] ?? '', count: 1 };
      const key = `${pair.right}\n${pair.given}`;
      confusion.set(key, { ...pair, count: (confusion.get(key)?.count ?? 0) + 1 });
    }
    return { item, given, rank };
  });
  const n = items.length;
  const worst = scored.filter((s) => s.rank !== 0).sort((a, b) => (a.rank < 0 ? 1e9 : a.rank) === (b.rank < 0 ? 1e9 : b.rank) ? (a.item.id < b.item.id ? -1 : 1) : (b.rank < 0 ? 1e9 : b.rank) - (a.rank < 0 ? 1e9 : a.rank));
  return {
    name: benchmark.name, items: n,
    metrics: { accuracy: round(accuracy / n), hit1: round(hit1 / n), hit5: round(hit5 / n), mrr: round(mrr / n), recall: round(recall / n), unanswered: round(unanswered / n) },
    groups: Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([g, v]) => [g, { items: v.items, accuracy: round(v.right / v.items) }])),
    confusion: [...confusion.values()].sort((a, b) => b.count - a.count || (a.right + a.given < b.right + b.given ? -1 : 1)).slice(0, 20),
    worst: worst.slice(0, 10).map(({ item, given }) => ({ id: item.id, question: item.question, right: [...item.answers], given: given.slice(0, 5) })),
  };
}
