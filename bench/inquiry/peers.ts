// Readers to compare with, over the same vocabulary: the longest word at each place, and jieba's segmentation with our words added.
// Neither knows denial, time, whose sign it is, or the grammar of tongue and pulse.
import { findingGroups } from '@suoke/terminology';
import { analyseInquiry } from '@suoke/inquiry/analyse.ts';
import { common } from '@suoke/inquiry/domain/text/normal.ts';
import type { Said } from '@suoke/inquiry/measure/match.ts';
import { createRequire } from 'node:module';
import type * as Jieba from 'jieba-wasm';

export interface Reader { name: string; read(text: string): Said[] }

export const ours: Reader = { name: 'this service', read: (text) => analyseInquiry(text).findings };

const words = new Map<string, string[]>();
for (const g of findingGroups()) {
  // Tongue and pulse words stand alone in a dictionary only with their part named: 舌红, 苔黄, 脉弦.
  const heads = g.code.startsWith('tongue.coating.') ? ['苔', '舌苔'] : g.code.startsWith('tongue.') ? ['舌', '舌质'] : g.code.startsWith('pulse.') ? ['脉', '脉象'] : [''];
  for (const t of [g.zh, ...g.terms]) {
    if (/[~(^|?]/.test(t)) continue;
    for (const h of t === g.zh ? [''] : heads) words.set(common(h + t), [...(words.get(common(h + t)) ?? []), g.code]);
  }
}
const longest = Math.max(...[...words.keys()].map((w) => w.length));

/** One statement for each code, at its first place, as our own reader gives them. */
function once(): { add(codes: readonly string[], start: number, end: number): void; said: Said[] } {
  const seen = new Set<string>();
  const said: Said[] = [];
  return { said, add: (codes, start, end) => { for (const code of codes) if (!seen.has(code)) { seen.add(code); said.push({ code, polarity: 'present', span: [start, end] }); } } };
}

export const dictionary: Reader = {
  name: 'longest-match dictionary',
  read(text) {
    const t = common(text);
    const out = once();
    for (let i = 0; i < t.length;) {
      let n = Math.min(longest, t.length - i);
      while (n > 0 && !words.has(t.slice(i, i + n))) n--;
      out.add(words.get(t.slice(i, i + n)) ?? [], i, i + n);
      i += Math.max(1, n);
    }
    return out.said;
  },
};

const jieba = createRequire(import.meta.url)('jieba-wasm') as typeof Jieba;
for (const w of words.keys()) if (w.length > 1) jieba.add_word(w, 1_000_000);

export const segmenter: Reader = {
  name: 'jieba segments',
  read(text) {
    const out = once();
    for (const { word, start, end } of jieba.tokenize(common(text), 'default', true) as { word: string; start: number; end: number }[]) out.add(words.get(word) ?? [], start, end);
    return out.said;
  },
};
