// What structured touch data looks like: one table from which the validator and the published JSON Schema are both made.
import { BODY_MAP_FIELDS } from './body-map.ts';
import { GRID_CELLS, MAX_GRIDS } from './grid.ts';
import type { Grid } from './grid.ts';
import { REGIONS, SIDES } from './regions.ts';
import type { RegionId, Side } from './regions.ts';

export type Field =
  | { type: 'number'; min: number; max: number; about: string; optional?: true }
  | { type: 'integer'; min: number; max: number; about: string; optional?: true }
  | { type: 'choice'; of: readonly string[]; about: string; optional?: true }
  | { type: 'boolean'; about: string; optional?: true }
  | { type: 'acupoint'; about: string };

export type Fields = Record<string, Field>;

/** Pain on four steps, for those who cannot give a number. */
export const PAIN_GRADES = ['none', 'mild', 'moderate', 'severe'] as const;
const nrs: Field & { type: 'number' } = { type: 'number', min: 0, max: 10, about: 'pain on pressing, numeric rating scale; either this or pain', optional: true };
const pain = { type: 'choice', of: PAIN_GRADES, about: 'pain on pressing in four steps; either this or nrs', optional: true } as const;

const region: Field = { type: 'choice', of: Object.keys(REGIONS), about: 'part of the body' };
const side: Field = { type: 'choice', of: Object.keys(SIDES), about: 'needed for parts that come in pairs; "both" states the same for both', optional: true };
const where = { region, side };

/** Each list holds entries of these fields; a region and side (or point and side) may stand in a list only once. */
export const LISTS = {
  temperature: { ...where, celsius: { type: 'number', min: 10, max: 45, about: 'skin temperature, °C' } },
  warmth: {
    ...where,
    feel: { type: 'choice', of: ['icy', 'cool', 'normal', 'warm', 'hot'], about: 'warmth felt by the back of the hand' },
    reaches: { type: 'choice', of: ['digits', 'wrist-ankle', 'elbow-knee'], about: 'how far up a cold limb is cold', optional: true },
  },
  moisture: { ...where, level: { type: 'choice', of: ['dry', 'normal', 'moist', 'dripping'], about: 'moisture of the skin' } },
  texture: { ...where, roughness: { type: 'integer', min: 0, max: 3, about: '0 smooth … 3 like fish skin' }, scaly: { type: 'boolean', about: 'scales are felt or come off' } },
  turgor: { ...where, recoilS: { type: 'number', min: 0, max: 30, about: 'seconds until a lifted fold of skin is flat' } },
  tension: {
    ...where,
    level: { type: 'integer', min: 0, max: 4, about: '0 slack, 1 normal, 2 raised, 3 tense, 4 board-like' },
    guarding: { type: 'choice', of: ['none', 'voluntary', 'involuntary'], about: 'whether the muscles tighten under the hand: not, but they can be let go, or against the will', optional: true },
  },
  distension: { ...where, level: { type: 'integer', min: 0, max: 3, about: '0 none … 3 drum-like' }, percussion: { type: 'choice', of: ['normal', 'tympanic', 'dull'], about: 'sound when tapped', optional: true } },
  tenderness: {
    ...where,
    nrs, pain,
    pressure: { type: 'choice', of: ['relieved', 'unchanged', 'worse'], about: 'what steady pressure does to the pain', optional: true },
    rebound: { type: 'boolean', about: 'pain on sudden release', optional: true },
    knock: { type: 'boolean', about: 'pain when tapped with the side of the fist', optional: true },
  },
  masses: {
    ...where,
    mobility: { type: 'choice', of: ['none', 'fixed', 'movable'], about: 'none: no lump was felt here; fixed in place; or moves, gathers and scatters' },
    sizeCm: { type: 'number', min: 0.1, max: 60, about: 'largest diameter, cm', optional: true },
    hardness: { type: 'choice', of: ['soft', 'firm', 'hard'], about: 'hardness', optional: true },
    surface: { type: 'choice', of: ['smooth', 'uneven'], about: 'surface', optional: true },
    tender: { type: 'boolean', about: 'the lump hurts when pressed', optional: true },
    pulsating: { type: 'boolean', about: 'the lump itself beats with the pulse', optional: true },
  },
  edema: {
    ...where,
    grade: { type: 'integer', min: 0, max: 4, about: 'pitting: 0 none, 1 about 2 mm, 2 about 4 mm, 3 about 6 mm, 4 about 8 mm; either this or depthMm', optional: true },
    depthMm: { type: 'number', min: 0, max: 30, about: 'depth of the pit left by a thumb, mm; either this or grade', optional: true },
    returnS: { type: 'number', min: 0, max: 600, about: 'seconds until the pit has filled again', optional: true },
  },
  acupoints: {
    point: { type: 'acupoint', about: 'WHO code, for example ST36' }, side, nrs, pain,
    nodule: { type: 'boolean', about: 'a nodule or cord is felt', optional: true },
    felt: { type: 'choice', of: ['nothing', 'nodule', 'cord', 'hollow', 'raised'], about: 'what is felt under the finger', optional: true },
  },
} as const satisfies Record<string, Fields>;

export const SCALARS = {
  ambientC: { type: 'number', min: -10, max: 50, about: 'temperature of the room, °C', optional: true },
  bodyC: { type: 'number', min: 30, max: 44, about: 'body temperature, °C', optional: true },
  bodySite: { type: 'choice', of: ['oral', 'axillary', 'ear', 'forehead', 'rectal'], about: 'where bodyC was taken; axillary when not stated', optional: true },
} as const satisfies Fields;

export const MAX_ENTRIES = 200;

type Value<F> = F extends { type: 'number' | 'integer' } ? number : F extends { type: 'boolean' } ? boolean : F extends { of: readonly (infer S)[] } ? S : string;
type Entry<F> = { [K in keyof F as F[K] extends { optional: true } ? never : K]: Value<F[K]> } & { [K in keyof F as F[K] extends { optional: true } ? K : never]?: Value<F[K]> };
/** `region` and `side` are named types here; the checker fills `side` in, `nrs` where the pain was given in steps, `grade` where the depth of the pit was. */
type Placed<E> = Omit<E, 'region' | 'side' | 'nrs' | 'pain' | 'grade'> & (E extends { region: unknown } ? { region: RegionId } : unknown) & (E extends { nrs?: unknown } ? { nrs: number } : unknown) & (E extends { grade?: unknown } ? { grade: number } : unknown) & { side: Side };

export type Palpation = { [K in keyof typeof LISTS]: Placed<Entry<(typeof LISTS)[K]>>[] } & Entry<typeof SCALARS> & { grids: Grid[] };

/** JSON Schema (2020-12) of the input, for documentation and for forms. */
export function palpationSchema(): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [k, f] of Object.entries(SCALARS)) properties[k] = fieldSchema(f);
  for (const [k, fields] of Object.entries(LISTS)) {
    properties[k] = {
      type: 'array', maxItems: MAX_ENTRIES,
      items: {
        type: 'object', additionalProperties: false,
        required: Object.entries(fields as Fields).filter(([, f]) => !('optional' in f)).map(([n]) => n),
        properties: Object.fromEntries(Object.entries(fields as Fields).map(([n, f]) => [n, fieldSchema(f)])),
      },
    };
  }
  properties['bodyMap'] = { type: 'array', maxItems: MAX_ENTRIES, items: { type: 'object', additionalProperties: false, required: ['region'], properties: { region: { enum: Object.keys(REGIONS) }, side: { enum: Object.keys(SIDES) }, ...Object.fromEntries(BODY_MAP_FIELDS.map((f) => [f.name, fieldSchema((LISTS[f.list] as Fields)[f.field] as Field)])) } } };
  properties['grids'] = {
    type: 'array', maxItems: MAX_GRIDS,
    items: {
      type: 'object', additionalProperties: false, required: ['region', 'quantity', 'unit', 'pitchMm', 'values'],
      properties: {
        region: fieldSchema(region), side: fieldSchema(side), view: { enum: ['front', 'back'], description: 'front when not stated' },
        quantity: { enum: ['temperature', 'pressure'] }, unit: { enum: ['Cel', 'kPa', 'mm[Hg]'], description: 'Cel for temperature, kPa or mm[Hg] for pressure' },
        pitchMm: { type: 'number', minimum: 0.5, maximum: 100, description: 'distance between sensors, mm' },
        midlineMm: { type: 'number', minimum: 0, description: 'middle of the body, mm from the outer edge of the first column' },
        values: { type: 'array', minItems: GRID_CELLS.least, maxItems: GRID_CELLS.most, items: { type: 'array', minItems: GRID_CELLS.least, maxItems: GRID_CELLS.most, items: { type: ['number', 'null'] } }, description: 'rows from head to foot; null for a sensor without a reading' },
      },
    },
  };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Suoke Life palpation', type: 'object', additionalProperties: false, minProperties: 1, properties };
}

function fieldSchema(f: Field): Record<string, unknown> {
  switch (f.type) {
    case 'choice': return { enum: [...f.of], description: f.about };
    case 'boolean': return { type: 'boolean', description: f.about };
    case 'acupoint': return { type: 'string', pattern: '^[A-Z]{2}[1-9][0-9]?$', description: f.about };
    default: return { type: f.type, minimum: f.min, maximum: f.max, description: f.about };
  }
}
