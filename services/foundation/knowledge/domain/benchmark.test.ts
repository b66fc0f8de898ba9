// The runner counts right, the readers refuse what they cannot read, the built-in benchmarks hold their level.
import { SuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bench } from '../bench.ts';
import { runBenchmark, type Item } from './benchmark.ts';
import { caseBenchmark, choiceBenchmark } from './benchmark-files.ts';

const of = (items: Item[]) => ({ name: 't', about: { zh: '', en: '' }, source: '', items });
const item = (id: string, ...answers: string[]): Item => ({ id, question: id, answers, group: 'g' });

describe('runBenchmark', () => {
  it('counts first, later, partial and missing answers', () => {
    const given: Record<string, string[]> = { a: ['x'], b: ['y', 'x'], c: [], d: ['y', 'z'] };
    const r = runBenchmark(of([item('a', 'x'), item('b', 'x'), item('c', 'x'), item('d', 'y', 'x')]), (i) => given[i.id] ?? []);
    expect(r.metrics).toEqual({ accuracy: 0.25, hit1: 0.5, hit5: 0.75, mrr: 0.625, recall: 0.375, unanswered: 0.25 });
    expect(r.groups).toEqual({ g: { items: 4, accuracy: 0.25 } });
    expect(r.worst.map((w) => w.id)).toEqual(['c', 'b']);
    expect(r.confusion).toEqual([{ right: 'x', given: '', count: 1 }, { right: 'x', given: 'y', count: 1 }]);
  });
  it('refuses to run on nothing', () => expect(() => runBenchmark(of([]), () => [])).toThrowError(expect.objectContaining({ code: 'benchmark.empty' }) as SuokeError));
  it('is perfect for a perfect answerer and orders its figures', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })), { minLength: 1, maxLength: 20 }), (rows) => {
      const items = rows.map(([right], i) => item(String(i), right));
      expect(runBenchmark(of(items), (i) => i.answers).metrics).toMatchObject({ accuracy: 1, hit1: 1, mrr: 1 });
      const m = runBenchmark(of(items), (i) => rows[Number(i.id)]?.[1] ?? []).metrics;
      expect(m.hit1! <= m.mrr! + 1e-4 && m.mrr! <= m.hit5! + 1e-4).toBe(true);
    }));
  });
});

describe('readers', () => {
  it('read choices and cases', () => {
    expect(choiceBenchmark('c', '{"id":1,"question":"甲?","options":{"A":"一","B":"二"},"answer":"B"}\n').items[0]).toMatchObject({ id: '1', answers: ['B'] });
    const records = JSON.stringify([{ 'Medical Record ID': '病例1', 'Clinical Data': '咳', 'Options of TCM Syndrome': 'A:肺热;B:脾虚', 'Answers of TCM Syndrome': 'A;B' }]);
    expect(caseBenchmark('k', records).items[0]).toMatchObject({ id: '病例1', options: [{ key: 'A', text: '肺热' }, { key: 'B', text: '脾虚' }], answers: ['A', 'B'] });
  });
  it('answer every malformed file with a typed error', () => {
    for (const t of ['{', '[]', '{"question":"x"}', '{"question":"x","options":{"A":1},"answer":"A"}', '{"question":"x","options":{"A":"y"},"answer":"Z"}']) expect(() => choiceBenchmark('c', t)).toThrowError(expect.objectContaining({ code: 'benchmark.file' }) as SuokeError);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (t) => {
      for (const read of [choiceBenchmark, caseBenchmark]) try { read('f', t); } catch (e) { expect(e).toBeInstanceOf(SuokeError); }
    }));
  });
});

describe('bench', () => {
  it('everyday questions find their entry', () => {
    const r = bench('everyday');
    expect(r.items).toBe(50);
    expect(r.metrics.hit1).toBeGreaterThanOrEqual(0.8);
    expect(r.metrics.hit5).toBeGreaterThanOrEqual(0.95);
  });
  it('an answerer of nothing scores nothing', () => expect(bench('everyday', { answer: () => [] }).metrics).toMatchObject({ hit1: 0, unanswered: 1 }));
  it('refuses an unknown name, a missing path and a missing file', () => {
    for (const [name, path, code] of [['none', undefined, 'benchmark.unknown'], ['toString', undefined, 'benchmark.unknown'], ['choice', undefined, 'benchmark.no-file'], ['cases', '/no/such/file', 'benchmark.no-file']] as const)
      expect(() => bench(name, path ? { path } : {})).toThrowError(expect.objectContaining({ code }) as SuokeError);
  });
});
