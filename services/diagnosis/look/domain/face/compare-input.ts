// What of a stored face examination can be compared with another, read from its plain JSON and checked.
import { SuokeError } from '@suoke/terminology';
import type { Colour } from '../regions.ts';
import { FACE_REGIONS, REGION_ORDER } from './regions.ts';
import type { FaceRegion } from './regions.ts';

/** One stored result, reduced to what comparing needs. */
export interface FaceLooked {
  usable: boolean;
  method: string;
  /** codes of the photo's faults */
  problems: readonly string[];
  /** score of each finding, 0…1, with its words */
  signs: ReadonlyMap<string, { zh: string; en: string; score: number }>;
  /** colour of each place less the person's own mean skin; null where it was hidden */
  places: ReadonlyMap<FaceRegion, Colour | null>;
  /** the whole face under its lamp; null without a known lamp */
  skin: { a: number; b: number; L: number | null } | null;
  /** the lamp's linear red and blue over green; null when unknown */
  lamp: { from: 'card' | 'sclera'; red: number; blue: number; confidence: number } | null;
  /** of the light: log2 of the cheeks' luminances, their difference of b*, distance of the lamp from white (or of the skin's hue from an ordinary one); L* of the skin as photographed */
  light: { uneven: number; mixed: number; cast: number; lightness: number };
}

const refuse = (what: string) => new SuokeError('invalid', 'look.compare.not-a-face-result', `this is no stored face examination: ${what} 不是面诊结果`, 'compare two face examinations of the look service 请比较两次面诊结果');
type Json = Record<string, unknown>;
const object = (v: unknown, what: string): Json => { if (typeof v !== 'object' || v === null || Array.isArray(v)) throw refuse(`${what} is no object`); return v as Json; };
const number = (v: unknown, what: string): number => { if (typeof v !== 'number' || !Number.isFinite(v)) throw refuse(`${what} is no number`); return v; };
const text = (v: unknown, what: string): string => { if (typeof v !== 'string') throw refuse(`${what} is no text`); return v; };
const list = (v: unknown, what: string): unknown[] => { if (!Array.isArray(v)) throw refuse(`${what} is no list`); return v; };
const colour = (v: unknown, what: string): Colour => { const c = object(v, what); return { L: number(c['L'], `${what}.L`), a: number(c['a'], `${what}.a`), b: number(c['b'], `${what}.b`) }; };
const isPlace = (name: string): name is FaceRegion => Object.hasOwn(FACE_REGIONS, name);

/** Of a stored result, whichever service made it; '' when it says none. */
export function methodOf(stored: unknown): string {
  if (typeof stored !== 'object' || stored === null) return '';
  const provenance = (stored as Json)['provenance'];
  const method = typeof provenance === 'object' && provenance !== null ? (provenance as Json)['method'] : undefined;
  return typeof method === 'string' ? method : '';
}
export const isFace = (stored: unknown): boolean => methodOf(stored).startsWith('look-face/');

/** Reads `{ quality, findings, provenance, details: { places, skin, lamp } }` as the service keeps it, or the same without `details`. Error `look.compare.not-a-face-result`. */
export function readFaceLooked(stored: unknown): FaceLooked {
  const r = object(stored, 'the result'), quality = object(r['quality'], 'quality'), usable = quality['usable'], method = methodOf(r);
  if (typeof usable !== 'boolean') throw refuse('quality.usable is no boolean');
  if (!isFace(r)) throw refuse(`its method is ${method || 'not said'}, not that of a face`);
  const signs = new Map<string, { zh: string; en: string; score: number }>();
  for (const f of list(r['findings'], 'findings')) {
    const o = object(f, 'a finding');
    signs.set(text(o['code'], 'a code'), { zh: text(o['zh'], 'zh'), en: text(o['en'], 'en'), score: number(o['score'], 'a score') });
  }
  const problems = list(quality['problems'] ?? [], 'quality.problems').map((p) => text(object(p, 'a problem')['code'], 'the code of a problem'));
  const none: FaceLooked = { usable: false, method, problems, signs, places: new Map(), skin: null, lamp: null, light: { uneven: 0, mixed: 0, cast: 0, lightness: 0 } };
  if (!usable) return none;
  const d = r['details'] === undefined || r['details'] === null ? r : object(r['details'], 'details');
  const places = new Map<FaceRegion, Colour | null>();
  for (const p of list(d['places'], 'places')) {
    const o = object(p, 'a place'), name = text(o['name'], 'the name of a place');
    if (!isPlace(name)) throw refuse(`there is no place ${name}`);
    places.set(name, o['difference'] === null || o['difference'] === undefined ? null : colour(o['difference'], name));
  }
  if (!REGION_ORDER.every((name) => places.has(name))) throw refuse('a place is missing');
  const m = object(quality['measured'], 'quality.measured');
  const found = d['skin'] ?? null, lit = d['lamp'] ?? null;
  const s = found === null ? null : object(found, 'skin'), l = lit === null ? null : object(lit, 'lamp'), rgb = l === null ? [] : list(l['rgb'], 'lamp.rgb');
  const from = l === null ? null : l['from'];
  if (l !== null && from !== 'card' && from !== 'sclera') throw refuse('lamp.from is neither card nor sclera');
  const channel = (i: number) => { const v = number(rgb[i], 'a channel of the lamp'); if (v <= 0) throw refuse('a channel of the lamp is not positive'); return v; };
  return {
    usable, method, problems, signs, places,
    skin: s === null ? null : { a: number(s['a'], 'skin.a'), b: number(s['b'], 'skin.b'), L: s['L'] === null || s['L'] === undefined ? null : number(s['L'], 'skin.L') },
    lamp: l === null || (from !== 'card' && from !== 'sclera') ? null : { from, red: channel(0) / channel(1), blue: channel(2) / channel(1), confidence: number(l['confidence'], 'lamp.confidence') },
    light: { uneven: number(m['uneven'], 'uneven'), mixed: number(m['mixed'], 'mixed'), cast: number(m['cast'], 'cast'), lightness: number(m['lightness'], 'lightness') },
  };
}
