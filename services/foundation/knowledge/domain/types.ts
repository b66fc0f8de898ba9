// What the knowledge base holds. Every entry has an id, a version (that of its table) and a source.

export interface Text { zh: string; en: string }

/** Where a phrase stands in a classic; the place was found in the text, not remembered. */
export interface Citation { key: string; work: string; /** chapter, and clause number where the text has one */ place: string; quote: string }

export type Nature = 'cold' | 'cool' | 'neutral' | 'warm' | 'hot';
export interface Herb {
  id: string; zh: string; pinyin: string;
  /** Latin drug name or English; empty where we are not sure */
  en: string;
  category: { code: string } & Text;
  /** more than one where sources differ by species */
  nature: readonly string[];
  flavour: readonly string[];
  /** channel codes as in acupoint codes: LU LI ST SP HT SI BL KI PC TE GB LR */
  meridian: readonly string[];
  aliases: readonly string[];
  /** the herb whose processed form or near kin this is; it shares that herb's incompatibilities */
  parent?: string;
  source: string;
}

export type Severity = 'forbidden' | 'caution';
/** Two herbs (with all forms that have them as parent) that are not used together. */
export interface Incompatibility { id: string; rule: '十八反' | '十九畏'; left: string; right: string; severity: Severity; source: string; note: string }
export interface PregnancyRule { herb: string; level: 'forbidden' | 'avoid' | 'caution'; source: string }
export interface ToxicRule { herb: string; level: 'great' | 'toxic' | 'slight' | 'caution'; source: string }
export interface Interaction { id: string; herb: string; drug: string; aliases: readonly string[]; severity: 'serious' | 'moderate'; effect: Text; source: string }

export interface Formula { id: string; zh: string; pinyin: string; book: string; /** names of `herbs`, no doses */ herbs: readonly string[]; indication: Text; syndromes: readonly string[]; citation?: Citation; source: string }
export type PointCaution = 'pregnancy' | 'chest' | 'vessel' | 'eye' | 'deep';
export interface Acupoint { id: string; code: string; zh: string; pinyin: string; meridian: Text; location: Text; uses: Text; cautions: readonly PointCaution[]; source: string }
export interface Constitution { id: string; zh: string; en: string; appearance: string; tendency: string; care: Text; source: string }
export interface Method { zh: string; en: string; plain: string }
export interface Syndrome {
  /** the id of the differentiation service */
  id: string; zh: string; en: string;
  /** true for states that need emergency care whatever else is said */
  urgent: boolean;
  definition: Text; pathogenesis: Text; plain: string;
  /** 治法, names of `methods` */
  methods: readonly string[];
  formulas: readonly string[];
  points: readonly string[];
  citations: readonly Citation[];
  source: string;
}
/** Everyday words that mean the same; the first is the name. */
export interface Concept { id: string; words: readonly string[] }

export interface KnowledgeBase {
  version: string;
  herbs: readonly Herb[];
  incompatibilities: readonly Incompatibility[];
  pregnancy: readonly PregnancyRule[];
  toxic: readonly ToxicRule[];
  interactions: readonly Interaction[];
  formulas: readonly Formula[];
  points: readonly Acupoint[];
  constitutions: readonly Constitution[];
  methods: readonly Method[];
  syndromes: readonly Syndrome[];
  concepts: readonly Concept[];
  /** how complete each table is, and what is lacking */
  limits: readonly Text[];
}

/** The raw text of each table, by file name under data/. */
export type TableName = 'herbs.tsv' | 'safety/incompatible.tsv' | 'safety/pregnancy.tsv' | 'safety/toxic.tsv' | 'safety/interactions.tsv'
  | 'formulas.txt' | 'points.txt' | 'constitutions.txt' | 'methods.txt' | 'syndromes.txt' | 'citations.tsv' | 'concepts.txt';
export const TABLES: readonly TableName[] = ['herbs.tsv', 'safety/incompatible.tsv', 'safety/pregnancy.tsv', 'safety/toxic.tsv', 'safety/interactions.tsv',
  'formulas.txt', 'points.txt', 'constitutions.txt', 'methods.txt', 'syndromes.txt', 'citations.tsv', 'concepts.txt'];
