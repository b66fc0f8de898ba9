// Signs that nobody labelled on a photo: how often such a call was right on real photos into which the sign was brought.
import type { LabelledCode } from './confidence.ts';
import type { TongueCode } from './signs.ts';
import { logOdds } from './statistics.ts';

/** Every sign that has no labels: without a fit for it this file does not compile. */
export type EditedCode = Exclude<TongueCode, LabelledCode>;
export interface EditedFit { base: number; present: number; score: number }
export interface Shared { quality: number; highlights: number; detail: number }

/** What a sign depends on beside the photo's quality: the white balance's confidence, whether this lamp makes highlights at all, pixels of the photo for one of the frame. */
export const NEEDS: Readonly<Partial<Record<EditedCode, 'lamp' | 'highlights' | 'detail'>>> = {
  'tongue.body.crimson': 'lamp', 'tongue.body.purple': 'lamp', 'tongue.coating.grey-black': 'lamp',
  'tongue.coating.dry': 'highlights', 'tongue.shape.prickly': 'detail', 'tongue.body.stasis-spots': 'detail',
};

/**
 * Chance that the call is right = .98 × logistic(base + present (when it says so) + score · |ln(s / (1 − s))| + quality · ln(q / (1 − q)) + the same of what the sign
 * needs), after Platt 1999. Fitted by `node bench/look-more.ts --part edited`, which states the event of each sign, prints these numbers and how well they
 * keep their word on other photos. No weight is negative: no poorer photo or light makes surer. Of the lamps that were simulated none made a sign of
 * colour less right than said; for worse ones see `underLamp`.
 */
export const EDITED: Readonly<Record<EditedCode, EditedFit>> = {
  'tongue.body.crimson': { base: 0.54, present: -0.97, score: 0.99 },
  'tongue.body.purple': { base: 0.33, present: -0.66, score: 0.77 },
  'tongue.coating.grey-black': { base: -0.84, present: 1.01, score: 1.32 },
  'tongue.coating.thick': { base: -0.08, present: -0.16, score: 1.36 },
  'tongue.coating.thin': { base: 0.06, present: -0.21, score: 1.35 },
  'tongue.coating.peeled': { base: -1.17, present: 2.65, score: 0.73 },
  'tongue.coating.dry': { base: 2.15, present: -6.04, score: 0.5 },
  'tongue.body.moist': { base: -2.35, present: 5.77, score: 0.21 },
  'tongue.coating.slippery': { base: 2.85, present: -3.87, score: 0 },
  'tongue.shape.prickly': { base: -0.53, present: 0.05, score: 0.65 },
  'tongue.body.stasis-spots': { base: 2.68, present: -0.65, score: 0.42 },
  'tongue.shape.swollen': { base: 0.42, present: -1.5, score: 1.48 },
  'tongue.shape.thin': { base: 2.15, present: -3.03, score: 1 },
};
export const SHARED: Readonly<Shared> = { quality: 0.19, highlights: 0.18, detail: 0.01 };

/** Surer than this no few hundred painted photos can make. Project's own. */
const MOST = 0.98;

/** Factor on the confidence of a sign of colour: 1 down to a white balance of .25 confidence, falling to a half below it. Project's own. */
export const underLamp = (lamp: number | null): number => (lamp === null ? 1 : Math.min(1, 0.5 + 2 * lamp));

/** What the fit weighs; quality and condition (null: nothing more is needed) are read between .02 and .98. */
export const evidenceOf = (score: number, quality: number, condition: number | null): { present: 0 | 1; score: number; quality: number; condition: number } => ({
  present: score >= 0.5 ? 1 : 0, score: Math.abs(logOdds(score)), quality: logOdds(quality, 0.02), condition: condition === null ? 0 : logOdds(condition, 0.02),
});

/** 0….98. `condition`: see NEEDS. */
export function editedConfidence(fit: EditedFit, shared: Shared, code: EditedCode, score: number, quality: number, condition: number | null): number {
  const e = evidenceOf(score, quality, condition), needs = NEEDS[code];
  const x = fit.base + fit.present * e.present + fit.score * e.score + shared.quality * e.quality + (needs === undefined || needs === 'lamp' ? 0 : shared[needs] * e.condition);
  return (MOST * (needs === 'lamp' ? underLamp(condition) : 1)) / (1 + Math.exp(-x));
}
