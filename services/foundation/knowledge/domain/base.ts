// Puts the tables together into one base. Pure; every reference between tables is checked by integrity.ts.
import { LIMITS } from './limits.ts';
import { bars, tsv, words, fail } from './rows.ts';
import type { Citation, Concept, Formula, Herb, Incompatibility, Interaction, KnowledgeBase, PointCaution, PregnancyRule, Severity, Syndrome, TableName, ToxicRule } from './types.ts';

const VERSION = '1.0.0';
const OWN = "project's own";

const CAUTIONS: Record<string, PointCaution> = { P: 'pregnancy', C: 'chest', V: 'vessel', E: 'eye', D: 'deep' };
/** Channels by the letters of the WHO point codes. */
export const CHANNELS: Readonly<Record<string, { zh: string; en: string }>> = {
  LU: { zh: '手太阴肺经', en: 'lung channel' }, LI: { zh: '手阳明大肠经', en: 'large intestine channel' }, ST: { zh: '足阳明胃经', en: 'stomach channel' },
  SP: { zh: '足太阴脾经', en: 'spleen channel' }, HT: { zh: '手少阴心经', en: 'heart channel' }, SI: { zh: '手太阳小肠经', en: 'small intestine channel' },
  BL: { zh: '足太阳膀胱经', en: 'bladder channel' }, KI: { zh: '足少阴肾经', en: 'kidney channel' }, PC: { zh: '手厥阴心包经', en: 'pericardium channel' },
  TE: { zh: '手少阳三焦经', en: 'triple energizer channel' }, GB: { zh: '足少阳胆经', en: 'gallbladder channel' }, LR: { zh: '足厥阴肝经', en: 'liver channel' },
  GV: { zh: '督脉', en: 'governor vessel' }, CV: { zh: '任脉', en: 'conception vessel' },
};
const HERB_SOURCES: Record<string, string> = { 'herbal-pieces': "GraphAI-for-TCM herbal pieces (MIT); names and category project's own", own: OWN };

function one<T extends string>(table: string, value: string, of: readonly T[]): T {
  const found = of.find((x) => x === value);
  if (found === undefined) throw fail(table, 0, `${value} is none of ${of.join(' ')}`);
  return found;
}

function readHerbs(text: string): Herb[] {
  return tsv('herbs.tsv', text, ['id', 'zh', 'pinyin', 'en', 'category', 'categoryZh', 'categoryEn', 'nature', 'flavour', 'meridian', 'aliases', 'parent', 'source']).map((r) => ({
    id: r.id, zh: r.zh, pinyin: r.pinyin, en: r.en, category: { code: r.category, zh: r.categoryZh, en: r.categoryEn },
    nature: words(r.nature), flavour: words(r.flavour), meridian: words(r.meridian), aliases: words(r.aliases), ...(r.parent ? { parent: r.parent } : {}), source: HERB_SOURCES[r.source] ?? r.source,
  }));
}

function readCitations(text: string): Map<string, Citation> {
  return new Map(tsv('citations.tsv', text, ['key', 'book', 'chapter', 'clause', 'quote']).map((r) =>
    [r.key, { key: r.key, work: r.book, place: r.clause ? `${r.chapter} 第${r.clause}条` : r.chapter, quote: r.quote }]));
}

/** Builds the base from the raw tables; throws `knowledge.table` when one is malformed. */
export function readBase(tables: Readonly<Record<TableName, string>>): KnowledgeBase {
  const cited = readCitations(tables['citations.tsv']);
  const cite = (keys: string): Citation[] => words(keys).map((key) => {
    const found = cited.get(key);
    if (!found) throw fail('syndromes.txt', 0, `no citation ${key}`);
    return found;
  });
  const syndromes: Syndrome[] = bars('syndromes.txt', tables['syndromes.txt'], 11).map(([id = '', zh = '', en = '', urgent = '', pZh = '', pEn = '', plain = '', methods = '', formulas = '', points = '', keys = '']) => ({
    id, zh, en, urgent: urgent === '!',
    definition: { zh: `由${pZh}所形成的证候。`, en: `A pattern (${en}): ${pEn}.` },
    pathogenesis: { zh: pZh, en: pEn }, plain, methods: words(methods), formulas: words(formulas), points: words(points), citations: cite(keys), source: `${OWN} wording, after common textbook knowledge`,
  }));
  const treats = new Map<string, string[]>();
  for (const s of syndromes) for (const f of s.formulas) treats.set(f, [...(treats.get(f) ?? []), s.id]);
  const formulas: Formula[] = bars('formulas.txt', tables['formulas.txt'], 6).map(([zh = '', pinyin = '', book = '', herbs = '', iZh = '', iEn = '']) => {
    const citation = cited.get(`formula:${zh}`);
    return {
      id: `formula.${pinyin.replaceAll(' ', '-')}`, zh, pinyin, book, herbs: words(herbs), indication: { zh: iZh, en: iEn }, syndromes: treats.get(zh) ?? [],
      ...(citation ? { citation } : {}), source: `${book.includes('出处') ? book : `《${book}》`}；composition from general knowledge of the book${citation ? ', held against its text' : ''}`,
    };
  });
  const incompatibilities: Incompatibility[] = tsv('safety/incompatible.tsv', tables['safety/incompatible.tsv'], ['id', 'rule', 'left', 'right', 'severity', 'source', 'note']).map((r) => ({
    ...r, rule: one('safety/incompatible.tsv', r.rule, ['十八反', '十九畏'] as const), severity: one<Severity>('safety/incompatible.tsv', r.severity, ['forbidden', 'caution']),
  }));
  const pregnancy: PregnancyRule[] = tsv('safety/pregnancy.tsv', tables['safety/pregnancy.tsv'], ['herb', 'level', 'source']).map((r) => ({ ...r, level: one('safety/pregnancy.tsv', r.level, ['forbidden', 'avoid', 'caution'] as const) }));
  const toxic: ToxicRule[] = tsv('safety/toxic.tsv', tables['safety/toxic.tsv'], ['herb', 'level', 'source']).map((r) => ({ ...r, level: one('safety/toxic.tsv', r.level, ['great', 'toxic', 'slight', 'caution'] as const) }));
  const interactions: Interaction[] = tsv('safety/interactions.tsv', tables['safety/interactions.tsv'], ['id', 'herb', 'drug', 'aliases', 'severity', 'effectZh', 'effectEn', 'source']).map((r) => ({
    id: r.id, herb: r.herb, drug: r.drug, aliases: words(r.aliases), severity: one('safety/interactions.tsv', r.severity, ['serious', 'moderate'] as const), effect: { zh: r.effectZh, en: r.effectEn }, source: r.source,
  }));
  const concepts: Concept[] = tables['concepts.txt'].split('\n').filter((l) => l && !l.startsWith('#')).map((l) => ({ id: `concept.${words(l)[0] ?? ''}`, words: words(l) }));
  return {
    version: VERSION, herbs: readHerbs(tables['herbs.tsv']), incompatibilities, pregnancy, toxic, interactions, formulas,
    points: bars('points.txt', tables['points.txt'], 8).map(([code = '', zh = '', pinyin = '', lZh = '', lEn = '', uZh = '', uEn = '', cautions = '']) => ({
      id: `acupoint.${code.toLowerCase()}`, code, zh, pinyin, meridian: CHANNELS[code.slice(0, 2)] ?? { zh: '', en: '' }, location: { zh: lZh, en: lEn }, uses: { zh: uZh, en: uEn },
      cautions: words(cautions).flatMap((c) => CAUTIONS[c] ?? []), source: `code: WHO standard acupuncture point nomenclature; text ${OWN}`,
    })),
    constitutions: bars('constitutions.txt', tables['constitutions.txt'], 7).map(([id = '', zh = '', en = '', appearance = '', tendency = '', cZh = '', cEn = '']) => ({
      id, zh, en, appearance, tendency, care: { zh: cZh, en: cEn }, source: `types: ZYYXH/T 157-2009; text ${OWN}`,
    })),
    methods: bars('methods.txt', tables['methods.txt'], 3).map(([zh = '', en = '', plain = '']) => ({ zh, en, plain })),
    syndromes, concepts, limits: LIMITS,
  };
}
