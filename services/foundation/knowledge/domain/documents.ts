// The base as flat documents for a search index: one shape for every kind, concepts attached.
import type { FindingGroup } from '@suoke/terminology';
import { weigh, type ConceptTable, type Vector } from './concepts.ts';
import type { KnowledgeBase } from './types.ts';

export type Kind = 'term' | 'syndrome' | 'herb' | 'formula' | 'acupoint' | 'constitution';
export const KINDS: readonly Kind[] = ['term', 'syndrome', 'herb', 'formula', 'acupoint', 'constitution'];

export interface Document {
  id: string; kind: Kind; zh: string; en: string;
  /** other names by which it is found as by its own: synonyms, pinyin with and without spaces, codes */
  aliases: readonly string[];
  /** what it says, Chinese first */
  text: string;
  /** concept id to weight, unit length */
  concepts: Vector;
  version: string; sources: readonly string[];
}

const NATURES: Record<string, string> = { cold: '寒', cool: '凉', neutral: '平', warm: '温', hot: '热' };
const FLAVOURS: Record<string, string> = { pungent: '辛', sweet: '甘', bitter: '苦', sour: '酸', salty: '咸', astringent: '涩', bland: '淡' };
const pinyinNames = (pinyin: string) => [pinyin, pinyin.replaceAll(' ', '')];
/** Terms that are patterns are not names. */
const plainTerms = (g: FindingGroup) => (/^(tongue|pulse)\./.test(g.code) ? [] : g.terms.filter((t) => !/[~(^|)]/.test(t) && t !== g.zh));

/** All documents of the base and of the vocabulary, in a fixed order. */
export function documents(base: KnowledgeBase, groups: readonly FindingGroup[], table: ConceptTable): Document[] {
  const out: Document[] = [];
  // A herb's text is its category: 泻下药 must not mean diarrhoea, so herbs carry no concepts of their text.
  const add = (d: Omit<Document, 'concepts' | 'version'>, own?: string) => {
    const concepts = weigh(table, d.kind === 'herb' ? [] : [[d.zh, 3], [d.aliases.join('，'), 2], [d.text, 1]], own);
    out.push({ ...d, concepts, version: base.version });
  };
  const methods = new Map(base.methods.map((m) => [m.zh, m]));
  const bySyndrome = new Map(base.syndromes.map((s) => [s.id, s.zh]));

  for (const g of groups) add({ id: g.code, kind: 'term', zh: g.zh, en: g.en, aliases: plainTerms(g), text: '', sources: ["vocabulary of the project"] }, g.code);
  for (const s of base.syndromes) {
    const m = s.methods.flatMap((x) => methods.get(x) ?? []);
    add({ id: s.id, kind: 'syndrome', zh: s.zh, en: s.en, aliases: [`${s.zh}证`],
      text: `${s.pathogenesis.zh}。${s.plain}。治法：${s.methods.join('、')}。${s.pathogenesis.en}; ${m.map((x) => x.en).join(', ')}`,
      sources: [s.source, ...s.citations.map((c) => `《${c.work}》${c.place}`)] });
  }
  for (const h of base.herbs) add({ id: h.id, kind: 'herb', zh: h.zh, en: h.en, aliases: [...h.aliases, ...pinyinNames(h.pinyin)],
    text: `${h.category.zh}。${h.nature.map((n) => NATURES[n] ?? n).join('')}；${h.flavour.map((f) => FLAVOURS[f] ?? f).join('、')}。${h.category.en}`, sources: [h.source] });
  for (const f of base.formulas) add({ id: f.id, kind: 'formula', zh: f.zh, en: f.pinyin, aliases: pinyinNames(f.pinyin),
    text: `${f.indication.zh}。《${f.book}》。组成：${f.herbs.join('、')}。用于：${f.syndromes.map((s) => bySyndrome.get(s) ?? '').join('、')}。${f.indication.en}`, sources: [f.source, ...(f.citation ? [`《${f.citation.work}》${f.citation.place}`] : [])] });
  for (const p of base.points) add({ id: p.id, kind: 'acupoint', zh: p.zh, en: `${p.code} ${p.pinyin}`, aliases: [p.code, `${p.zh}穴`, ...pinyinNames(p.pinyin)],
    text: `${p.meridian.zh}。${p.location.zh}。用于：${p.uses.zh.replaceAll(' ', '、')}。${p.location.en}. ${p.uses.en}`, sources: [p.source] });
  for (const c of base.constitutions) add({ id: c.id, kind: 'constitution', zh: c.zh, en: c.en, aliases: [c.zh.replace(/质$/, '体质')],
    text: `${c.appearance}。${c.tendency}。${c.care.zh}。${c.care.en}`, sources: [c.source] });
  return out;
}

/** The document in the shape of a search store: title, body, aliases, concept codes, and what comes back with a hit. */
export function indexed(d: Document): { id: string; title: string; body: string; aliases: string[]; concepts: string[]; data: { kind: Kind; en: string } } {
  return { id: d.id, title: d.zh, body: d.text, aliases: [...d.aliases], concepts: [...d.concepts.keys()], data: { kind: d.kind, en: d.en } };
}
