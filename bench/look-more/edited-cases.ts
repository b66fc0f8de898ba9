// Real photos of tongues into which one sign was brought, photographed again by all sorts of lamps, and what is then true of each by construction.
import { colours } from '@suoke/look/domain/colours.ts';
import type { EditedCode } from '@suoke/look/domain/confidence-edited.ts';
import { shape } from '@suoke/look/domain/shape.ts';
import type { Mask, Rgb } from '@suoke/look/domain/raster.ts';
import { SCALES, plumpness, scaled } from '@suoke/look/domain/signs.ts';
import { REAR } from '@suoke/look/domain/spots.ts';
import { inFrontOf, paintSpots, scatter } from '@suoke/look/domain/surface-draw.ts';
import { whiteBalance } from '@suoke/look/domain/white-balance.ts';
import { blacken, coat, dried, peel, shadow, stretched, tint, wet } from './edits.ts';
import { groundOf, handFrame } from './ground.ts';
import type { Ground } from './ground.ts';

/**
 * What the boundaries mean in the clinic's own light. `redness` and `lightness` as photographed: median and interquartile range over every third photo of
 * `labelled` (by hand's outline); with them the same formula as for signs.ts' `red` tells the labels dark and light, regular apart by an AUC of .989.
 */
const CLINIC = { redness: [33.4, 5.4], lightness: [59.6, 6.7] } as const;
/** Painted prickles, stasis spots and share of centre and root without coating from which the sign is there; L* of the coating under the body's. Project's own. */
export const LEAST = { prickles: 30, stasis: 2, peeled: 0.1, blacker: 8, dry: 0.007, sheets: 0.0225 } as const;

/** What is so on the picture as it is before it is photographed again: colours as in the clinic's light, shape by the hand's outline. */
export interface Reference { crimson: number; blue: number; thickness: number; cover: number; darker: number; plump: number }
export function referenceOf(picture: Rgb, mask: Mask): Reference {
  const f = handFrame(picture, mask), c = colours(f, { ...whiteBalance(f), gains: [1, 1, 1] }), s = shape(f);
  return {
    crimson: scaled((c.reddest.a + c.body.a) / 2, CLINIC.redness) - 0.3 * scaled(c.body.L, CLINIC.lightness),
    blue: -c.body.b, thickness: c.cover * c.opacity, cover: c.cover, darker: -c.darkness,
    plump: plumpness(s),
  };
}

/** What was painted; absent: nothing of it. */
interface Painted { prickles?: number; stasis?: number; peeled?: number; black?: boolean; wetness?: { points: number; sheets: number } }
export function truthOf(r: Reference, p: Painted): Record<EditedCode, boolean> {
  const thick = r.thickness >= SCALES.thick.boundary, sheets = (p.wetness?.sheets ?? 0) >= LEAST.sheets, dry = p.wetness !== undefined && !sheets && p.wetness.points + p.wetness.sheets < LEAST.dry;
  return {
    'tongue.body.crimson': r.crimson >= SCALES.crimson.boundary, 'tongue.body.purple': r.blue >= 0,
    'tongue.coating.grey-black': p.black === true && r.darker >= LEAST.blacker, 'tongue.coating.thick': thick, 'tongue.coating.thin': !thick && r.cover >= SCALES.coated.boundary,
    'tongue.coating.peeled': (p.peeled ?? 0) >= LEAST.peeled,
    'tongue.shape.swollen': r.plump >= SCALES.plump.boundary, 'tongue.shape.thin': r.plump <= -SCALES.plump.boundary,
    // an ordinary tongue is moist
    'tongue.coating.dry': dry, 'tongue.body.moist': !dry && !sheets, 'tongue.coating.slippery': sheets,
    'tongue.shape.prickly': (p.prickles ?? 0) >= LEAST.prickles, 'tongue.body.stasis-spots': (p.stasis ?? 0) >= LEAST.stasis,
  };
}

export interface Edited { kind: Kind; picture: Rgb; truth: Record<EditedCode, boolean> }
/** The edits, and the signs that each is about. */
export const KINDS = {
  untouched: [], crimson: ['tongue.body.crimson'], purple: ['tongue.body.purple'], black: ['tongue.coating.grey-black'], coating: ['tongue.coating.thick', 'tongue.coating.thin'], peeled: ['tongue.coating.peeled'],
  wetness: ['tongue.coating.dry', 'tongue.body.moist', 'tongue.coating.slippery'], prickles: ['tongue.shape.prickly'], stasis: ['tongue.body.stasis-spots'], outline: ['tongue.shape.swollen', 'tongue.shape.thin'],
} as const satisfies Record<string, readonly EditedCode[]>;
export type Kind = keyof typeof KINDS;

/** One picture of each kind; strengths are drawn from both sides of the boundary. `u`: uniform numbers in [0, 1). */
export function editsOf(picture: Rgb, mask: Mask, u: () => number): Edited[] {
  const g = groundOf(picture, mask), plain = referenceOf(picture, mask), between = (a: number, b: number) => a + (b - a) * u(), seed = () => 1 + Math.floor(1e6 * u());
  const made = (kind: Kind, to: Rgb, painted: Painted = {}, outline: Mask = mask): Edited => ({ kind, picture: to, truth: truthOf(kind === 'untouched' ? plain : referenceOf(to, outline), painted) });
  const out = [made('untouched', picture)];

  // redder and darker together, as far as the drawn strength asks: .8 L* for each a*
  const redder = (SCALES.crimson.boundary + between(-2.5, 2.5) - plain.crimson) / (1 / CLINIC.redness[1] + 0.24 / CLINIC.lightness[1]);
  out.push(made('crimson', tint(g, [-0.8 * redder, redder, between(-2, 2)])));
  out.push(made('purple', tint(g, [between(-8, 0), between(-6, 2), plain.blue + between(-9, 9)])));
  if (u() < 0.3) out.push(made('black', shadow(g, between(0.1, 0.7), between(0.3, 0.8))));
  else out.push(made('black', blacken(g, between(0, 22), between(0.4, 0.8), u()), { black: true }));
  out.push(made('coating', u() < 0.5 ? coat(g, Math.exp(between(Math.log(0.12), 0)), 0) : coat(g, between(1, 1.6), between(0, 10), between(0.5, 1.1))));
  out.push(peeledOf(g, u, between, made));

  // two in five under soft light, which takes the highlights of tongue, lips and teeth alike; an ordinary moist tongue among them
  const soft = u() < 0.4 ? between(0, 0.4) : 1, light = soft * between(0.5, 0.95), glint = Math.exp(between(Math.log(0.0015), Math.log(0.04))), sheets = u() < 0.5 ? 0 : Math.exp(between(Math.log(0.008), Math.log(0.07)));
  if (soft < 1 && u() < 0.4) out.push(made('wetness', dried(g, soft, soft)));
  else out.push(made('wetness', wet(dried(g, between(0, 0.3), soft), mask, { points: glint, sheets, strength: light, seed: seed() }), { wetness: { points: glint, sheets } }));

  const k = between(0.5, 1), small = scatter(inFrontOf(mask, REAR + 0.04), Math.round(Math.exp(between(Math.log(6), Math.log(120)))), 9 * g.pixel, seed());
  out.push(made('prickles', paintSpots(picture, small, between(1.2, 3) * g.pixel, [1 + 0.02 * k, 1 - 0.28 * k, 1 - 0.22 * k]), { prickles: small.length }));
  const size = between(2, 9) * g.pixel, places = scatter(mask, 1 + Math.floor(8 * u()), 3 * size + 6, seed()), dark = between(0.5, 1.2), shade = u() < 0.2;
  out.push(made('stasis', paintSpots(picture, places, size, shade ? [1 - 0.32 * dark, 1 - 0.32 * dark, 1 - 0.32 * dark] : [1 - 0.34 * dark, 1 - 0.4 * dark, 1 - 0.18 * dark]), shade ? {} : { stasis: places.length }));

  // a tongue as broad as long, drawn out by a tenth, is .39 plumper
  const front = between(-0.35, 0.35), broader = Math.min(1.8, Math.max(0.55, 1 + (between(-5, 5) - plain.plump) / 3.9));
  const drawn = stretched(picture, mask, g.box, broader, front);
  out.push(made('outline', drawn.picture, {}, drawn.mask));
  return out;
}

/** Coating is laid on first, so that there is some to be taken away; in a quarter it stays whole. */
function peeledOf(g: Ground, u: () => number, between: (a: number, b: number) => number, made: (kind: Kind, to: Rgb, painted?: Painted) => Edited): Edited {
  const coated = coat(g, 1, between(2, 9), between(0.6, 1));
  if (u() < 0.25) return made('peeled', coated);
  const p = peel({ ...groundOf(coated, g.mask), body: g.body }, between(0.02, 0.5), u);
  return made('peeled', p.picture, { peeled: p.share });
}
