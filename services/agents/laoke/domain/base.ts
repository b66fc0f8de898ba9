// The tables 老克 reasons over, as they come from the knowledge service: checked for shape before anything relies on them.
import { SuokeError } from '@suoke/terminology';

export interface Text { zh: string; en: string }
export interface Citation { work: string; place: string; quote: string }
export interface Herb { zh: string; aliases: readonly string[]; /** the herb whose processed form or near kin this is */ parent?: string }
export interface Incompatibility { id: string; rule: string; left: string; right: string; severity: 'forbidden' | 'caution'; source: string; note: string }
export interface PregnancyRule { herb: string; level: 'forbidden' | 'avoid' | 'caution'; source: string }
export interface ToxicRule { herb: string; level: 'great' | 'toxic' | 'slight' | 'caution'; source: string }
export interface Interaction { id: string; herb: string; drug: string; aliases: readonly string[]; severity: 'serious' | 'moderate'; effect: Text; source: string }
export interface Formula { id: string; zh: string; pinyin: string; book: string; herbs: readonly string[]; indication: Text; citation?: Citation; source: string }
export interface Acupoint { id: string; code: string; zh: string; location: Text; uses: Text; cautions: readonly string[] }
export interface Method { zh: string; en: string; plain: string }
export interface Syndrome { id: string; zh: string; en: string; urgent: boolean; definition: Text; pathogenesis: Text; plain: string; methods: readonly string[]; formulas: readonly string[]; points: readonly string[]; citations: readonly Citation[]; source: string }

/** A structural part of the knowledge base; the base itself can be given. Never holds a dose. */
export interface TheoryBase {
  version: string;
  herbs: readonly Herb[]; incompatibilities: readonly Incompatibility[]; pregnancy: readonly PregnancyRule[]; toxic: readonly ToxicRule[]; interactions: readonly Interaction[];
  formulas: readonly Formula[]; points: readonly Acupoint[]; methods: readonly Method[]; syndromes: readonly Syndrome[];
  limits: readonly Text[];
}

type Shape = Readonly<Record<string, 'string' | 'boolean' | 'strings' | 'text' | 'objects'>>;
const SHAPES: Readonly<Record<Exclude<keyof TheoryBase, 'version'>, Shape>> = {
  herbs: { zh: 'string', aliases: 'strings' },
  incompatibilities: { id: 'string', rule: 'string', left: 'string', right: 'string', severity: 'string', source: 'string', note: 'string' },
  pregnancy: { herb: 'string', level: 'string', source: 'string' },
  toxic: { herb: 'string', level: 'string', source: 'string' },
  interactions: { id: 'string', herb: 'string', drug: 'string', aliases: 'strings', severity: 'string', effect: 'text', source: 'string' },
  formulas: { id: 'string', zh: 'string', pinyin: 'string', book: 'string', herbs: 'strings', indication: 'text', source: 'string' },
  points: { id: 'string', code: 'string', zh: 'string', location: 'text', uses: 'text', cautions: 'strings' },
  methods: { zh: 'string', en: 'string', plain: 'string' },
  syndromes: { id: 'string', zh: 'string', en: 'string', urgent: 'boolean', definition: 'text', pathogenesis: 'text', plain: 'string', methods: 'strings', formulas: 'strings', points: 'strings', citations: 'objects', source: 'string' },
  limits: { zh: 'string', en: 'string' },
};

const record = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const fits: Record<Shape[string], (x: unknown) => boolean> = {
  string: (x) => typeof x === 'string',
  boolean: (x) => typeof x === 'boolean',
  strings: (x) => Array.isArray(x) && x.every((s) => typeof s === 'string'),
  text: (x) => record(x) && typeof x.zh === 'string' && typeof x.en === 'string',
  objects: (x) => Array.isArray(x) && x.every((c) => record(c) && typeof c.work === 'string' && typeof c.place === 'string' && typeof c.quote === 'string'),
};

/** Checks what came over the wire; throws `theory.base` naming the first misfit. Safety tables may not be empty. */
export function parseBase(value: unknown): TheoryBase {
  const refuse = (what: string) => new SuokeError('unavailable', 'theory.base', `the knowledge tables are not usable: ${what}`, 'bring the knowledge service to a release this service understands');
  if (!record(value) || typeof value.version !== 'string') throw refuse('no version');
  for (const [name, shape] of Object.entries(SHAPES)) {
    const rows = value[name];
    if (!Array.isArray(rows) || rows.length === 0) throw refuse(`${name} is missing or empty`);
    rows.forEach((row: unknown, i) => {
      for (const [field, kind] of Object.entries(shape)) if (!record(row) || !fits[kind](row[field])) throw refuse(`${name}[${i}].${field}`);
    });
  }
  return value as unknown as TheoryBase;
}
