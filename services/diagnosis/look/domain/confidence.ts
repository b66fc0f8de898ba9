// How sure a finding is: for signs that people labelled, how often such a score was right; for the others a low cap.
import type { SignCode } from './signs.ts';
import { clamp } from './statistics.ts';

interface Fit { slope: number; offset: number }
/**
 * Chance that the hand label says the sign = logistic(slope × ln(score / (1 − score)) + offset) (Platt 1999, on the score). Fitted on the photos of
 * `labelled` by `node bench/look.ts --part calibration`, which prints these numbers and, by five-fold cross-validation over photos, how well
 * they keep their word. They hold for as many of each kind as that clinic had, and where only severe and light were labelled, for telling those two.
 */
export const FITTED: Readonly<Partial<Record<SignCode, Fit>>> = {
  'tongue.body.pale': { slope: 1.13, offset: 0.23 },
  'tongue.body.light-red': { slope: 1.11, offset: -0.51 },
  'tongue.body.red': { slope: 1.55, offset: 0.66 },
  'tongue.coating.white': { slope: 2.31, offset: -2.62 },
  'tongue.coating.yellow': { slope: 2.31, offset: 2.65 },
  'tongue.shape.fissured': { slope: 1.04, offset: 0.02 },
  'tongue.shape.tooth-marked': { slope: 1.01, offset: -0.54 },
};

/** Signs that nobody labelled: no finding is trusted further. Project's own. */
const UNCHECKED = 0.35;

/** Score 0…1 in log odds; scores beyond .01 and .99 say no more than these. */
export const logOdds = (score: number): number => { const s = clamp(score, 0.01, 0.99); return Math.log(s / (1 - s)); };

/** From this quality of the photo upwards the fit holds as it is (of 2,360 calls those between .85 and 1 were right as often as said). */
const CLEAR = 0.85;

/**
 * 0…1. `quality` of the photo; `lamp`: confidence of the white balance for signs of colour, null for others. Under simulated lamps the
 * scores stayed right as often as said down to a lamp's confidence of .25; below it, and in poor photos, confidence falls (project's own).
 */
export function confidenceOf(code: SignCode, score: number, quality: number, lamp: number | null): number {
  const fit = FITTED[code];
  if (fit === undefined) return clamp(quality * UNCHECKED * (0.5 + 0.5 * Math.abs(2 * score - 1)) * (lamp ?? 1));
  const yes = 1 / (1 + Math.exp(-(fit.slope * logOdds(score) + fit.offset)));
  return clamp((score >= 0.5 ? yes : 1 - yes) * Math.min(1, quality / CLEAR) * (lamp === null ? 1 : Math.min(1, 0.5 + 2 * lamp)));
}
