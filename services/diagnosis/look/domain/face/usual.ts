// The person's usual skin, from earlier photographs of their own: the only thing that a whole face can fairly be held against.
import { isSuokeError } from '@suoke/terminology';
import type { Colour } from '../regions.ts';
import { percentile, round } from '../statistics.ts';
import { linearOf } from './colour.ts';
import type { Triple } from './colour.ts';
import { methodOf, readFaceLooked } from './compare-input.ts';
import type { FaceLooked } from './compare-input.ts';
import { ANCHOR, difference } from './complexion.ts';
import type { Lamp, WholeFace } from './complexion.ts';
import { FACE_LIMITS } from './light.ts';

/** Mean skin over several days, `L` null where no card told how bright the light was. */
export interface UsualSkin { L: number | null; a: number; b: number; /** on how many days */ days: number }
/**
 * By where the lamp was known from: the white of an eye is not quite neutral, which drops out when both photos take it for neutral, and does not
 * when one of them was beside a card.
 */
export type UsualSkins = Readonly<Partial<Record<Lamp['from'], UsualSkin>>>;

/** Project's own. `days`: fewer may all have been ill ones; `spread`: a*, b* units on the anchor that half of the days must keep to, well inside the boundary of 5. */
export const USUAL = { days: 3, most: 30, spread: 3 } as const;
/** Methods whose `skin` is measured in the same way, so that one may stand beside the other. */
export const MEASURED_ALIKE: readonly string[] = ['look-face/1.1.0', 'look-face/1.2.0'];

const middle = (v: readonly number[]): number => percentile(Float64Array.from(v), 50);
/** On the anchor's lightness where none is known. */
const linear = (c: { L: number | null; a: number; b: number }): Triple => linearOf({ L: c.L ?? ANCHOR.L, a: c.a, b: c.b });

/**
 * A whole face less the usual skin, as ratios of light set on the anchor, like the places. Skins of any depth are read alike by it: in optical
 * density the pigments add up (Tsumura, Haneishi, Miyake, J Opt Soc Am A 16, 1999), so that the same blush multiplies light and dark skin by the
 * same. `L` is null unless both are known.
 */
export function wholeDifference(whole: Pick<WholeFace, 'L' | 'a' | 'b'>, usual: Pick<UsualSkin, 'L' | 'a' | 'b'>): { L: number | null; a: number; b: number } {
  const d: Colour = difference(linear(whole), linear(usual));
  return { ...d, L: whole.L === null || usual.L === null ? null : d.L };
}

function readable(result: unknown): FaceLooked | null {
  if (!MEASURED_ALIKE.includes(methodOf(result))) return null;
  try { return readFaceLooked(result); } catch (e) { if (isSuokeError(e)) return null; throw e; }
}

/**
 * The usual skin from earlier examinations of the same person, newest last, `day` any text that is the same for photos of one day. Of each day the
 * last photo counts, of at most thirty days; photos that are unusable, of a method that measures otherwise, without a known lamp, or in uneven, mixed or
 * coloured light do not. A kind of lamp with fewer than three such days, or whose days agree too little, is left out. Whether those days were
 * ordinary ones nobody can see: the median is what most of them were. Never throws: what cannot be read does not count, for it must not keep a
 * person from their next photo.
 */
export function usualSkin(earlier: readonly { day: string; result: unknown }[]): UsualSkins {
  const days: Record<Lamp['from'], Map<string, { L: number | null; a: number; b: number }>> = { card: new Map(), sclera: new Map() };
  for (const { day, result } of earlier) {
    const r = readable(result), M = FACE_LIMITS;
    if (r === null || r.skin === null || r.lamp === null) continue;
    if (r.light.uneven > M.uneven.warn || r.light.mixed > M.mixed.warn || r.light.cast > M.cast.warn) continue;
    days[r.lamp.from].delete(day);
    days[r.lamp.from].set(day, r.skin);
  }
  const of = (from: Lamp['from']): UsualSkin | null => {
    const skins = [...days[from].values()].slice(-USUAL.most);
    if (skins.length < USUAL.days) return null;
    const L = skins.every((s) => s.L !== null) ? round(middle(skins.map((s) => s.L ?? 0)), 2) : null;
    const mean = { L, a: round(middle(skins.map((s) => s.a)), 2), b: round(middle(skins.map((s) => s.b)), 2) };
    const apart = middle(skins.map((s) => { const d = wholeDifference(s, mean); return Math.hypot(d.a, d.b); }));
    return apart > USUAL.spread ? null : { ...mean, days: skins.length };
  };
  const card = of('card'), sclera = of('sclera');
  return { ...(card === null ? {} : { card }), ...(sclera === null ? {} : { sclera }) };
}
