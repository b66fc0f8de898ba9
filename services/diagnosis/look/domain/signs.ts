// From raw measures to scores in [0, 1]: every boundary stands here, with its source.
import type { Measured } from './measures.ts';
import type { Shape } from './shape.ts';
import { clamp, logistic } from './statistics.ts';

export type SignCode =
  | 'tongue.body.pale' | 'tongue.body.light-red' | 'tongue.body.red' | 'tongue.body.crimson' | 'tongue.body.purple'
  | 'tongue.coating.white' | 'tongue.coating.yellow' | 'tongue.coating.grey-black' | 'tongue.coating.thin' | 'tongue.coating.thick' | 'tongue.coating.peeled'
  | 'tongue.shape.fissured' | 'tongue.shape.tooth-marked' | 'tongue.shape.swollen' | 'tongue.shape.thin';

/** Moisture and spots: scored in surface.ts and spots.ts. */
export type SurfaceCode = 'tongue.coating.dry' | 'tongue.body.moist' | 'tongue.coating.slippery' | 'tongue.shape.prickly' | 'tongue.body.stasis-spots';
/** All that can be found on a tongue. */
export type TongueCode = SignCode | SurfaceCode;

/** Medians over hand-labelled photos, classes in brackets; boundaries lie between the medians of neighbouring classes. */
export const MEASURED = "project's own measurement on 1,369 hand-labelled tongue photos";
/** Nobody labelled these: the boundary is where few ordinary photos lie. */
export const OWN = "project's own boundary, not checked against labels";

interface Scale { boundary: number; scale: number; source: string }
const on = (x: number, s: Scale): number => logistic(x, s.boundary, s.scale);

export const SCALES = {
  /** red and blue over green of the picture's mean less those of the reddest 30 %, natural logarithms (medians light −.37, regular −.50, dark −.82) */
  pale: { boundary: -0.41, scale: 0.045, source: MEASURED },
  /** redness and darkness of the body (medians light −1.0, regular −.3, dark 1.6) */
  red: { boundary: 0.65, scale: 0.35, source: MEASURED },
  crimson: { boundary: 2.2, scale: 0.4, source: OWN },
  /** blueness of the rim, −b* after white balance (median 5.6, 99th percentile 10.8); its hue would tell less, for the balance leaves little a* to take the angle from */
  purple: { boundary: 11, scale: 1.2, source: OWN },
  /** yellowness of the coating (medians white −8.8, light yellow 1.1, yellow 9.5); nearer to yellow, because another camera's ordinary coatings measure −3.7 */
  yellow: { boundary: -1, scale: 2.5, source: MEASURED },
  /** the rear centre's darkest fifth darker than the body, L* units (99th percentile 2) */
  greyBlack: { boundary: 8, scale: 2, source: OWN },
  /** covered share of the tongue */
  coated: { boundary: 0.12, scale: 0.04, source: OWN },
  /** cover × opacity (median 6.3, 95th percentile 11.1) */
  thick: { boundary: 8.5, scale: 1.3, source: OWN },
  /** bare share among coating × opacity / 10 (median .25, 99th percentile .57) */
  peeled: { boundary: 0.55, scale: 0.05, source: OWN },
  /** relative darkness of lines in the middle (medians light .101, severe .150), against its texture */
  fissured: { boundary: 0.126, scale: 0.011, source: MEASURED },
  /** shading of the side margins and half the depth of their dents, each scaled (medians light −.4, severe 1.1) */
  toothMarked: { boundary: 0.33, scale: 0.5, source: MEASURED },
  /** breadth and fullness of the outline, scaled (5th and 95th percentiles about −2 and 2) */
  plump: { boundary: 2.4, scale: 0.7, source: OWN },
} as const satisfies Record<string, Scale>;

/** Median and interquartile range of each raw measure over the 1,369 photos (of shading and dents: over those labelled): what "scaled" means above. */
const SPREAD = {
  bodyL: [59.6, 5.4], bodyA: [8.8, 4.8], shading: [1.39, 0.428], dentDepth: [12.4, 5.66],
  aspect: [1.02, 0.26], fullness: [0.79, 0.048], tip: [0.563, 0.094],
} as const;
/** Median of `Fissures.texture` over the labelled photos. The exponent .3: best between .2 and .4, by five-fold cross-validation over photos. */
const TEXTURE = 0.0089;
export const scaled = (x: number, [middle, range]: readonly [number, number]): number => (x - middle) / range;

/** How broad and full an outline is. */
export const plumpness = (s: Shape): number => scaled(s.aspect, SPREAD.aspect) + scaled(s.fullness, SPREAD.fullness) + scaled(s.tip, SPREAD.tip);

/** The one number behind each sign, larger for more of the sign. */
export function strengths(m: Measured) {
  const c = m.colours;
  return {
    pale: m.balance.light.redGreen + m.balance.light.blueGreen - c.reddestLight.redGreen - c.reddestLight.blueGreen,
    // a dim photo may be a dark tongue's or a dark room's: it counts, but only within what one camera varies by
    red: scaled((c.reddest.a + c.body.a) / 2, SPREAD.bodyA) - 0.3 * scaled(c.body.L, SPREAD.bodyL) + 4 * clamp(m.balance.dimness, -0.15, 0.15),
    purple: -c.body.b,
    yellow: c.yellowness + c.paleB,
    greyBlack: -c.darkness,
    coated: c.cover,
    thick: c.cover * c.opacity,
    peeled: (c.bare * c.opacity) / 10,
    // rough papillae, sharp focus and noise deepen every line a little: lines are judged against the tongue's own texture
    fissured: m.fissures.depth * (TEXTURE / Math.max(0.003, m.fissures.texture)) ** 0.3,
    toothMarked: scaled(m.teeth.shading, SPREAD.shading) + 0.5 * scaled(m.teeth.dentDepth, SPREAD.dentDepth),
    plump: plumpness(m.shape),
  };
}
export type Strengths = ReturnType<typeof strengths>;

/** A score for every sign. White, thin and light red are what is left when their rivals are absent (fuzzy "and": the minimum). */
export function scores(s: Strengths): Record<SignCode, number> {
  const pale = on(s.pale, SCALES.pale), red = on(s.red, SCALES.red), purple = on(s.purple, SCALES.purple);
  const yellow = on(s.yellow, SCALES.yellow), dark = on(s.greyBlack, SCALES.greyBlack);
  const coated = on(s.coated, SCALES.coated), thick = on(s.thick, SCALES.thick);
  return {
    'tongue.body.pale': pale,
    'tongue.body.light-red': 1 - Math.max(pale, red, purple),
    'tongue.body.red': red,
    'tongue.body.crimson': on(s.red, SCALES.crimson),
    'tongue.body.purple': purple,
    'tongue.coating.white': Math.min(1 - yellow, 1 - dark, coated),
    'tongue.coating.yellow': yellow,
    'tongue.coating.grey-black': dark,
    'tongue.coating.thin': Math.min(1 - thick, coated),
    'tongue.coating.thick': thick,
    'tongue.coating.peeled': on(s.peeled, SCALES.peeled),
    'tongue.shape.fissured': on(s.fissured, SCALES.fissured),
    'tongue.shape.tooth-marked': on(s.toothMarked, SCALES.toothMarked),
    'tongue.shape.swollen': on(s.plump, SCALES.plump),
    'tongue.shape.thin': on(-s.plump, SCALES.plump),
  };
}
