// What fingers felt, as a typed input: rate, depth, force, width, length and shape at 寸关尺 of either wrist, to the same findings.
import { SuokeError, type Finding } from '@suoke/terminology';
import { pulseTerm } from './vocabulary.ts';
import { isObject } from './given.ts';

export const DEPTHS = ['floating', 'middle', 'deep', 'hidden'] as const;
export const FORCES = ['forceful', 'moderate', 'forceless', 'barely'] as const;
export const WIDTHS = ['large', 'normal', 'thready'] as const;
export const LENGTHS = ['long', 'normal', 'short'] as const;
export const SHAPES = ['slippery', 'rough', 'wiry', 'tight', 'soft', 'hollow', 'scattered'] as const;
export const PLACES = ['left-cun', 'left-guan', 'left-chi', 'right-cun', 'right-guan', 'right-chi'] as const;
export const STOPS = ['none', 'irregular', 'regular'] as const;
export type Place = (typeof PLACES)[number];

/** What is felt at one place; leave out what was not judged. */
export interface Touch {
  depth?: (typeof DEPTHS)[number];
  force?: (typeof FORCES)[number];
  width?: (typeof WIDTHS)[number];
  length?: (typeof LENGTHS)[number];
  shapes?: readonly (typeof SHAPES)[number][];
}
export interface FeltPulse {
  /** beats a minute, 20 to 300 */
  rateBpm?: number;
  /** beats a breath (一息几至), 1 to 12; used when the rate is not given */
  perBreath?: number;
  /** stops (歇止) */
  stops?: (typeof STOPS)[number];
  /** the pulse as a whole */
  overall?: Touch;
  places?: Partial<Record<Place, Touch>>;
  /** who felt it: a person's own judgement counts less */
  by: 'practitioner' | 'person';
}

/**
 * The event: another examiner who takes the same pulse by the same defined steps records the same. SOURCE: two trained assessors agreed on .80 of it,
 * averaged over the characteristics, in 66 and again in 30 people (King, Cobbin, Walsh, Ryan, Acupuncture in Medicine 2002;20:150–159,
 * doi 10.1136/aim.20.4.150); by single pulses agreement differs and was not at hand. For people who feel their own pulse no study was found: the project's own.
 */
const CONFIDENCE = { practitioner: 0.8, person: 0.5 } as const;
const PLACE_WORDS: Record<Place, { zh: string; en: string }> = {
  'left-cun': { zh: '左寸', en: 'left cun' }, 'left-guan': { zh: '左关', en: 'left guan' }, 'left-chi': { zh: '左尺', en: 'left chi' },
  'right-cun': { zh: '右寸', en: 'right cun' }, 'right-guan': { zh: '右关', en: 'right guan' }, 'right-chi': { zh: '右尺', en: 'right chi' },
};

const wrong = (code: string, zh: string, en: string, hint: string) => new SuokeError('invalid', `pulse.felt.${code}`, `${zh} ${en}`, hint);
function oneOf<T extends string>(v: unknown, of: readonly T[], field: string): T | undefined {
  if (v === undefined) return undefined;
  if (!of.includes(v as T)) throw wrong('value', `${field} 的取值不对`, `${field} has an unknown value`, `one of ${of.join(', ')}`);
  return v as T;
}
function within(v: unknown, low: number, high: number, field: string): number | undefined {
  if (v === undefined) return undefined;
  if (typeof v !== 'number' || !(v >= low && v <= high)) throw wrong('range', `${field} 超出范围`, `${field} is out of range`, `a number from ${low} to ${high}`);
  return v;
}
function only(v: Record<string, unknown>, fields: readonly string[], where: string): void {
  const other = Object.keys(v).find((k) => !fields.includes(k));
  if (other !== undefined) throw wrong('field', `${where}有不认识的字段`, `${where} has an unknown field ${other.slice(0, 40)}`, `the fields are ${fields.join(', ')}`);
}

function readTouch(v: unknown, where: string): Touch {
  if (!isObject(v)) throw wrong('shape', `${where} 须为对象`, `${where} must be an object`, 'give depth, force, width, length, shapes');
  only(v, ['depth', 'force', 'width', 'length', 'shapes'], where);
  if (v.shapes !== undefined && !Array.isArray(v.shapes)) throw wrong('shape', `${where}.shapes 须为列表`, `${where}.shapes must be a list`, `a list of ${SHAPES.join(', ')}`);
  return {
    depth: oneOf(v.depth, DEPTHS, `${where}.depth`), force: oneOf(v.force, FORCES, `${where}.force`), width: oneOf(v.width, WIDTHS, `${where}.width`),
    length: oneOf(v.length, LENGTHS, `${where}.length`), shapes: (v.shapes as unknown[] | undefined)?.map((s) => oneOf(s, SHAPES, `${where}.shapes`)!),
  };
}

/** Checks a value from outside; throws SuokeErrors named `pulse.felt.*`. */
export function readFelt(v: unknown): FeltPulse {
  if (!isObject(v)) throw wrong('shape', '须为对象', 'a felt pulse must be an object', 'see FeltPulse');
  only(v, ['rateBpm', 'perBreath', 'stops', 'overall', 'places', 'by'], '脉象 the felt pulse');
  const by = oneOf(v.by, ['practitioner', 'person'] as const, 'by');
  if (!by) throw wrong('by', '须说明由谁切脉', 'who felt it is missing', 'by: practitioner or person');
  if (v.places !== undefined && !isObject(v.places)) throw wrong('shape', 'places 须为对象', 'places must be an object', `keys: ${PLACES.join(', ')}`);
  const places: Partial<Record<Place, Touch>> = {};
  for (const [k, t] of Object.entries(v.places ?? {})) places[oneOf(k, PLACES, 'places')!] = readTouch(t, k);
  return {
    rateBpm: within(v.rateBpm, 20, 300, 'rateBpm'), perBreath: within(v.perBreath, 1, 12, 'perBreath'), stops: oneOf(v.stops, STOPS, 'stops'),
    overall: v.overall === undefined ? undefined : readTouch(v.overall, 'overall'), places, by,
  };
}

/** The same from JSON text; throws `pulse.felt.json` for text that is none. */
export function parseFelt(text: string): FeltPulse {
  let v: unknown;
  try {
    v = JSON.parse(text);
  } catch (cause) {
    throw new SuokeError('invalid', 'pulse.felt.json', '不是 JSON this is no JSON', 'send the felt pulse as one JSON object', { cause });
  }
  return readFelt(v);
}

type Rate = 'slow' | 'moderate' | 'usual' | 'rapid' | 'racing';
/** Customary limits a minute; beats a breath as 《濒湖脉学》 counts them (three slow, four moderate, six rapid, seven racing). */
function rateOf(f: FeltPulse): Rate | undefined {
  if (f.rateBpm !== undefined) return f.rateBpm < 60 ? 'slow' : f.rateBpm <= 70 ? 'moderate' : f.rateBpm <= 90 ? 'usual' : f.rateBpm < 120 ? 'rapid' : 'racing';
  if (f.perBreath !== undefined) return f.perBreath <= 3 ? 'slow' : f.perBreath < 4.5 ? 'moderate' : f.perBreath < 6 ? 'usual' : f.perBreath < 7 ? 'rapid' : 'racing';
  return undefined;
}

/** The pulses of one touch: each compound is the combination its source names. */
function names(t: Touch, rate: Rate | undefined): string[] {
  const has = (s: (typeof SHAPES)[number]) => t.shapes?.includes(s) ?? false;
  const thin = t.width === 'thready';
  const weak = t.force === 'forceless' || has('soft');
  const rules: [boolean, string][] = [
    [t.depth === 'floating', 'floating'], [t.depth === 'deep', 'deep'], [t.depth === 'hidden', 'hidden'],
    [thin, 'thready'], [t.length === 'long', 'long'], [t.length === 'short', 'short'],
    [has('slippery'), 'slippery'], [has('rough'), 'rough'], [has('wiry'), 'wiry'], [has('tight'), 'tight'],
    [t.depth === 'floating' && t.width === 'large' && t.force === 'forceful', 'surging'],
    [thin && t.force === 'barely', 'faint'],
    [thin && weak && t.depth === 'deep', 'weak'],
    [thin && weak && t.depth === 'floating', 'soggy'],
    [t.force === 'forceless' && !thin && t.depth !== 'deep' && !has('hollow') && !has('scattered'), 'deficient'],
    [t.force === 'forceful' && t.depth === 'middle' && t.width === 'large', 'excess'],
    [has('hollow') && !has('wiry') && t.depth === 'floating', 'hollow'],
    [has('hollow') && has('wiry'), 'leather'],
    [t.depth === 'deep' && t.force === 'forceful' && has('wiry') && (t.length === 'long' || t.width === 'large'), 'firm'],
    [has('scattered'), 'scattered'],
    [has('slippery') && t.length === 'short' && (rate === 'rapid' || rate === 'racing'), 'stirring'],
  ];
  return rules.filter(([holds]) => holds).map(([, name]) => name);
}

/** The findings of a felt pulse, in the order of the rules; a place's finding names the place in its evidence. */
export function feltFindings(f: FeltPulse): Finding[] {
  const rate = rateOf(f);
  const found = new Map<string, { zh: string; en: string }[]>();
  const add = (name: string, where?: Place) => found.set(name, [...(found.get(name) ?? []), where ? PLACE_WORDS[where] : { zh: '总体', en: 'overall' }]);
  if (rate && rate !== 'usual' && !(rate === 'moderate' && f.stops && f.stops !== 'none')) add(rate === 'racing' ? 'swift' : rate);
  // a racing pulse is a rapid one too
  if (rate === 'racing') add('rapid');
  if (f.stops === 'regular') add('intermittent');
  if (f.stops === 'irregular') add(rate === 'rapid' || rate === 'racing' ? 'skipping' : 'knotted');
  if (f.overall) for (const n of names(f.overall, rate)) add(n);
  for (const place of PLACES) {
    const t = f.places?.[place];
    if (t) for (const n of names(t, rate)) add(n, place);
  }
  return [...found].map(([name, where]) => {
    const { code, zh, en } = pulseTerm(`pulse.${name}`);
    const words = where.map((w) => `${w.zh} ${w.en}`).join('；');
    // the evidence is what was put in: there is no text of the person's to point into
    return { code, zh, en, modality: 'pulse', polarity: 'present', score: 1, confidence: CONFIDENCE[f.by], evidence: [{ kind: 'region', region: words, note: f.by === 'practitioner' ? '医师切脉 felt by a practitioner' : '本人自测 felt by the person' }] };
  });
}
