// Search finds by words and by meaning, says why, and never falls over.
import { type SuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge.ts';
import { conceptsIn } from './concepts.ts';
import { indexed, KINDS } from './documents.ts';
import { search } from './search.ts';

const { index, documents } = knowledge();
const first = (q: string, kind?: (typeof KINDS)[number]) => search(index, q, { limit: 5, ...(kind ? { kind } : {}) }).map((h) => h.document.zh);

describe('search', () => {
  it.each([['心慌', '心悸'], ['睡不着', '失眠'], ['拉肚子', '便溏'], ['insomnia', '失眠'], ['记性差', '健忘'], ['嗓子有异物感', '梅核气']])('%s finds %s', (q, zh) => expect(first(q)[0]).toBe(zh));
  it('carries meaning on to syndromes, formulas and points that never use the word', () => {
    expect(first('睡不着', 'formula')).toContain('酸枣仁汤');
    expect(search(index, '睡不着', { kind: 'acupoint', limit: 10 }).map((h) => h.document.zh)).toContain('神门');
    expect(first('心慌', 'formula')[0]).toBe('桂枝甘草汤');
    expect(first('怕冷腰酸', 'syndrome')[0]).toBe('肾阳虚');
  });
  it('finds by name, synonym, pinyin and code', () => {
    for (const [q, zh] of [['川贝', '川贝母'], ['guipitang', '归脾汤'], ['gui pi tang', '归脾汤'], ['st36', '足三里'], ['仙灵脾', '淫羊藿']] as const) expect(first(q)[0], q).toBe(zh);
  });
  it('does not take a purgative for a remedy of diarrhoea', () => expect(search(index, '拉肚子', { limit: 10 }).filter((h) => h.document.kind === 'herb')).toEqual([]));
  it('says why, and marks the place', () => {
    const hit = search(index, '心慌', { kind: 'formula', limit: 1 })[0];
    expect(hit?.matchedBy).toBe('concept');
    expect(hit?.reason.zh).toBe('意义相合：“心慌”即“心悸”');
    const mark = hit?.highlights.find((h) => h.field === 'text');
    const [from, to] = mark?.ranges[0] ?? [0, 0];
    expect([...(mark?.text ?? '')].slice(from, to).join('')).toBe('心悸');
  });
  it('refuses an empty or endless query and a foolish limit', () => {
    for (const q of ['', '   ', '长'.repeat(201)]) expect(() => search(index, q)).toThrowError(expect.objectContaining({ code: 'search.query' }) as SuokeError);
    for (const limit of [0, 51, 1.5, NaN]) expect(() => search(index, '心', { limit })).toThrowError(expect.objectContaining({ code: 'search.limit' }) as SuokeError);
  });
  it('answers any text, ordered, within the limit, the same twice, with marks inside the text', () => {
    const part = fc.constantFrom('心慌', '睡不着', '桂枝', '<b>', 'ST36', ' ', '的', '𠮷', 'constructor', '__proto__');
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.array(part, { maxLength: 8 }).map((p) => p.join(''))), fc.integer({ min: 1, max: 50 }), (q, limit) => {
      const text = q.normalize('NFKC').trim();
      fc.pre(text !== '' && [...text].length <= 200);
      const hits = search(index, q, { limit });
      expect(hits.length).toBeLessThanOrEqual(limit);
      hits.forEach((h, i) => {
        expect(Number.isFinite(h.score) && h.score > 0).toBe(true);
        if (i > 0) expect(hits[i - 1]!.score).toBeGreaterThanOrEqual(h.score);
        for (const m of h.highlights) for (const [a, b] of m.ranges) expect(a >= 0 && a < b && b <= [...m.text].length).toBe(true);
      });
      expect(search(index, q, { limit })).toEqual(hits);
    }), { numRuns: 60 });
  });
});

describe('documents', () => {
  it('have unique ids, unit concept vectors and fit a search store', () => {
    expect(new Set(documents.map((d) => d.id)).size).toBe(documents.length);
    for (const d of documents) if (d.concepts.size > 0) expect(Math.hypot(...d.concepts.values())).toBeCloseTo(1, 9);
    expect(new Set(documents.map((d) => d.kind))).toEqual(new Set(KINDS));
    expect(indexed(documents.find((d) => d.id === 'symptom.palpitations')!)).toMatchObject({ title: '心悸', data: { kind: 'term' } });
  });
  it('every entry is the first found by its own id', () => {
    for (const d of documents.filter((_, i) => i % 23 === 0)) expect(search(index, d.id, { limit: 1 })[0]?.document.id).toBe(d.id);
  });
});

describe('conceptsIn', () => {
  const said = (t: string) => conceptsIn(index.table, t).map((h) => h.word);
  it('takes the longest word and reads code points', () => expect(conceptsIn(index.table, '𠮷睡不着觉')[0]).toMatchObject({ word: '睡不着觉', span: [1, 5] }));
  it('does not find an English word inside another', () => { expect(said('coughing')).toEqual([]); expect(said('a cough')).toEqual(['cough']); });
  it('does not cut single characters out of other words', () => expect(said('吐蕃')).toEqual([]));
});
