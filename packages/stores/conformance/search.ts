// What every search adapter must do.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../ports/search.ts';

const terms = [
  { id: 'palpitations', title: '心悸', body: '自觉心中跳动，惊慌不安，不能自主。常伴胸闷、气短。', aliases: ['心慌'], concepts: ['symptom.palpitations'], data: { kind: 'symptom' } },
  { id: 'headache', title: '头痛', body: '头部疼痛，可为胀痛、刺痛、隐痛。', concepts: ['symptom.headache'], data: { kind: 'symptom' } },
  { id: 'chest', title: '胸闷', body: '胸部满闷不舒，有时伴心悸。', concepts: ['symptom.chest-tightness'], data: { kind: 'symptom' } },
  { id: 'herb', title: '酸枣仁', body: '养心补肝，宁心安神。Ziziphus spinosa', concepts: ['herb.suanzaoren'], data: { kind: 'herb' } },
];

export function searchConformance(name: string, make: () => Promise<Search>): void {
  describe(`search: ${name}`, () => {
    let s: Search;
    beforeAll(async () => { s = await make(); await s.index('terms', terms); });
    const ids = async (q: Parameters<Search['query']>[1]) => (await s.query('terms', q)).map(h => h.id);

    test('Chinese words: in the title before in the body, by alias, by a single character', async () => {
      expect(await ids({ text: '心悸' })).toEqual(['palpitations', 'chest']);
      expect((await ids({ text: '心慌' }))[0]).toBe('palpitations');
      expect(await ids({ text: '痛' })).toEqual(['headache']);
      expect(await ids({ text: 'ZIZIPHUS' })).toEqual(['herb']);
      expect(await ids({ text: 'ｚｉｚｉｐｈｕｓ' })).toEqual(['herb']);
    });

    test('by concepts, alone and together with words', async () => {
      expect(await ids({ concepts: ['symptom.headache'] })).toEqual(['headache']);
      const hits = await s.query('terms', { text: '胸闷', concepts: ['symptom.palpitations'] });
      expect(hits.find(h => h.id === 'palpitations')).toMatchObject({ concepts: ['symptom.palpitations'], words: ['胸闷'] });
      expect(hits.map(h => h.id).sort()).toEqual(['chest', 'palpitations']);
    });

    test('any word or all words, filter, limit and offset', async () => {
      expect((await ids({ text: '胸闷 头痛' })).sort()).toEqual(['chest', 'headache', 'palpitations']);
      expect(await ids({ text: '胸闷 心悸', match: 'all' })).toHaveLength(2);
      expect(await ids({ text: '胸闷 疼痛', match: 'all' })).toEqual([]);
      expect(await ids({ text: '心悸 酸枣仁', filter: { kind: 'herb' } })).toEqual(['herb']);
      const all = await ids({ text: '心悸 头痛 胸闷' });
      expect([...await ids({ text: '心悸 头痛 胸闷', limit: 2 }), ...await ids({ text: '心悸 头痛 胸闷', limit: 2, offset: 2 })]).toEqual(all);
    });

    test('highlights name places in the original text, in code points', async () => {
      await s.index('marks', [{ id: 'a', title: '𠮷 Ｈeart 心悸', body: `${'前'.repeat(100)}心悸${'后'.repeat(100)}` }]);
      const [hit] = await s.query('marks', { text: '心悸 heart' });
      const shown = hit!.highlights.flatMap(h => h.ranges.map(([from, to]) => [h.field, [...h.text].slice(from, to).join('')]));
      expect(shown).toEqual([['title', 'Ｈeart'], ['title', '心悸'], ['body', '心悸']]);
      expect([...hit!.highlights.at(-1)!.text].length).toBeLessThan(100);
    });

    test('vectors: nearest first', async () => {
      await s.index('vectors', [{ id: 'x', title: 'x', body: '', vector: [1, 0] }, { id: 'y', title: 'y', body: '', vector: [0, 5] }]);
      expect((await s.query('vectors', { vector: [0.2, 0.9] })).map(h => h.id)).toEqual(['y', 'x']);
      await expect(s.query('vectors', { vector: [0, 0] })).rejects.toMatchObject({ code: 'search.vector' });
    });

    test('replacing, removing, counting, clearing; collections are apart', async () => {
      await s.index('r', [{ id: 'a', title: '旧名', body: '' }, { id: 'b', title: '头痛', body: '' }]);
      await s.index('r', [{ id: 'a', title: '新名', body: '' }]);
      expect(await s.query('r', { text: '旧名' }).then(h => h.filter(x => x.words.includes('旧名')))).toEqual([]);
      expect((await s.query('r', { text: '新名' }))[0]?.title).toBe('新名');
      await s.remove('r', ['b', 'unknown']);
      expect(await s.count('r')).toBe(1);
      await s.clear('r');
      expect([await s.count('r'), await s.count('terms')]).toEqual([0, terms.length]);
    });

    test('nothing asked finds nothing; hostile text is only text', async () => {
      expect(await ids({})).toEqual([]);
      expect(await ids({ text: '  ，。!?&|:*() ' })).toEqual([]);
      await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async text => {
        await s.index('fuzz', [{ id: 'a', title: text.replaceAll('\0', ''), body: `x ' \\ & | ! : * <b>${text.replaceAll('\0', '')}` }]);
        expect(Array.isArray(await s.query('fuzz', { text }))).toBe(true);
      }), { numRuns: 40 });
    });
  });
}
