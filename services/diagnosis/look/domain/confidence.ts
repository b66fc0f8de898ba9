// How sure a finding is: how often such a score was right, by hand labels where there are any, by edited photos for the other signs.
import { EDITED, SHARED, editedConfidence, underLamp } from './confidence-edited.ts';
import type { EditedCode } from './confidence-edited.ts';
import type { SignCode, TongueCode } from './signs.ts';
import { clamp, logOdds } from './statistics.ts';

interface Fit { slope: number; offset: number }
/**
 * Chance that the hand label says the sign = logistic(slope × ln(score / (1 − score)) + offset) (Platt 1999, on the score). Fitted on the photos of
 * `labelled` by `node bench/look.ts --part calibration`, which prints these numbers and, by five-fold cross-validation over photos, how well
 * they keep their word. They hold for as many of each kind as that clinic had, and where only severe and light were labelled, for telling those two.
 */
export const FITTED = {
  'tongue.body.pale': { slope: 1.13, offset: 0.23 },
  'tongue.body.light-red': { slope: 1.11, offset: -0.51 },
  'tongue.body.red': { slope: 1.55, offset: 0.66 },
  'tongue.coating.white': { slope: 2.31, offset: -2.62 },
  'tongue.coating.yellow': { slope: 2.31, offset: 2.65 },
  'tongue.shape.fissured': { slope: 1.04, offset: 0.02 },
  'tongue.shape.tooth-marked': { slope: 1.01, offset: -0.54 },
} as const satisfies Partial<Record<SignCode, Fit>>;
export type LabelledCode = keyof typeof FITTED;

/** From this quality of the photo upwards the fit holds as it is (of 2,360 calls those between .85 and 1 were right as often as said). */
const CLEAR = 0.85;

const isEdited = (code: TongueCode): code is EditedCode => code in EDITED;

/**
 * 0…1. `quality` of the photo; `condition`: confidence of the white balance for signs of colour, what NEEDS names for moisture and spots, null for others.
 * Labelled signs: under simulated lamps the scores stayed right as often as said down to a lamp's confidence of .25; below it, and in poor photos,
 * confidence falls (project's own). The other signs: see confidence-edited.ts.
 */
export function confidenceOf(code: TongueCode, score: number, quality: number, condition: number | null): number {
  if (isEdited(code)) return editedConfidence(EDITED[code], SHARED, code, score, quality, condition);
  const fit = FITTED[code], yes = 1 / (1 + Math.exp(-(fit.slope * logOdds(score) + fit.offset)));
  return clamp((score >= 0.5 ? yes : 1 - yes) * Math.min(1, quality / CLEAR) * underLamp(condition));
}
