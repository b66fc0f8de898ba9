// How sure a pulse finding is: how often such a call, present or absent, was right on generated recordings of which the truth is known.
import { clamp, sigmoid } from './stats.ts';

export interface Fit { base: number; quality: number; score: number; present: number }
/**
 * Chance that the call is right = logistic(base + quality · ln(q / (1 − q)) + score · |ln(s / (1 − s))| + present), q the signal's quality, s the finding's
 * score (logistic regression, after Platt 1999; neither weight below zero). `node bench/pulse.ts --only findings` fits each row, prints it and shows on other
 * recordings how well it keeps its word. "Right" means: for what is counted and for stops at equal counts, the same rules on the true beats say the same;
 * for the shape of one wave, the noiseless wave before any filter meets the same conditions. The numbers hold for as many of each rhythm and shape as were
 * generated (support/), and say nothing about what a finger would feel: no recording with a physician's pulse findings was at hand.
 */
export const FITTED: Readonly<Record<string, Fit>> = {
  'pulse.slow': { base: 0.55, quality: 0.44, score: 0.58, present: -0.41 },
  'pulse.moderate': { base: 1.62, quality: 0.53, score: 0.42, present: -2.21 },
  'pulse.rapid': { base: -0.13, quality: 0.45, score: 0.68, present: 0.52 },
  'pulse.swift': { base: -1.31, quality: 0.74, score: 1.19, present: 0.98 },
  'pulse.irregular': { base: -0.3, quality: 0.22, score: 0.44, present: -0.66 },
  'pulse.knotted': { base: 0.13, quality: 0.4, score: 0.42, present: -1.06 },
  'pulse.skipping': { base: 2.09, quality: 0.27, score: 0.1, present: -2.5 },
  'pulse.intermittent': { base: -0.36, quality: 0.48, score: 0.36, present: 0.12 },
  'pulse.slippery': { base: 0.62, quality: 0.49, score: 0.77, present: -1.25 },
  'pulse.wiry': { base: 0.41, quality: 0.13, score: 0.69, present: -1.18 },
};

/** The same for several places and depths; right means that the numbers the generated hand was made from meet the same conditions. `q` is the place's quality. */
export const FITTED_PLACES: Readonly<Record<string, Fit>> = {
  'pulse.floating': { base: 1.32, quality: 0.47, score: 1.07, present: -4.19 },
  'pulse.deep': { base: 1.99, quality: 0.59, score: 0.99, present: -4.91 },
  'pulse.slippery': { base: 0.12, quality: 1.04, score: 1.26, present: -3 },
  'pulse.rough': { base: -1.46, quality: 0.02, score: 1.94, present: -0.52 },
  'pulse.deficient': { base: -3.24, quality: 0.83, score: 1.66, present: 0.54 },
  'pulse.excess': { base: 1.03, quality: 0.19, score: 0.92, present: -1.51 },
  'pulse.long': { base: 1.45, quality: 0.31, score: 0.71, present: -3.66 },
  'pulse.short': { base: 1.31, quality: 0.75, score: 0.52, present: -3.18 },
  'pulse.surging': { base: -0.1, quality: 0.21, score: 1.49, present: -1.91 },
  'pulse.faint': { base: -2.77, quality: 0.4, score: 1.9, present: 1.04 },
  'pulse.tight': { base: -0.39, quality: 0.11, score: 1.37, present: -0.93 },
  'pulse.hollow': { base: -2.2, quality: 0, score: 1.53, present: 4.37 },
  'pulse.wiry': { base: 0.27, quality: 0.32, score: 0.91, present: -0.91 },
  'pulse.leather': { base: -4.64, quality: 0.12, score: 2.17, present: 4.79 },
  'pulse.firm': { base: 0.63, quality: 0.04, score: 1.12, present: -2.03 },
  'pulse.soggy': { base: -3.06, quality: 0.51, score: 1.58, present: 1.02 },
  'pulse.weak': { base: -0.85, quality: 0.52, score: 1.11, present: -0.24 },
  'pulse.scattered': { base: 0.54, quality: 0.14, score: 1.11, present: -2.58 },
  'pulse.thready': { base: -1.12, quality: 0.18, score: 1.14, present: 0.44 },
  'pulse.hidden': { base: 3.87, quality: 1, score: 0.45, present: -6.44 },
  'pulse.stirring': { base: -4.17, quality: 0.64, score: 2.02, present: 1.29 },
};

/** What a pulse finding's confidence is where it is not a fitted chance, and why. */
export const NOT_FITTED: Readonly<Record<string, string>> = {
  'pulse.suspected-af': 'the probability of the rhythm model itself, calibrated on patients (rhythm.ts)',
  felt: 'what fingers felt (felt.ts): no recording to fit on; the published agreement of two practitioners, and a weight of our own for people who feel their own pulse',
};

const logOdds = (p: number, end: number): number => { const v = clamp(p, end, 1 - end); return Math.log(v / (1 - v)); };

/** What the fit weighs, beside its base: the signal's log odds, the score's distance from one half, whether the sign is there. Beyond .02 of quality and .01 of score nothing more is read. */
export const evidenceOf = (score: number, quality: number): [number, number, number] => [logOdds(quality, 0.02), Math.abs(logOdds(score, 0.01)), score >= 0.5 ? 1 : 0];

/** 0…1 for a finding of one of the tables. */
export function confidenceOf(fit: Fit, score: number, quality: number): number {
  const [q, s, present] = evidenceOf(score, quality);
  return sigmoid(fit.base + fit.quality * q + fit.score * s + fit.present * present);
}
