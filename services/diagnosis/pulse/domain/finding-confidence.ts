// How sure a pulse finding is: how often such a call, present or absent, was right.
import { clamp, sigmoid } from './stats.ts';

interface Fit { base: number; quality: number; score: number; present: number }
/**
 * Chance that the same rules on the true beats say the same = logistic(base + quality · ln(q / (1 − q)) + score · |ln(s / (1 − s))| + present), q the signal's
 * quality, s the finding's score (logistic regression, after Platt 1999). Fitted on generated records of thirty seconds, all rhythms, −6 to 25 dB and in
 * movement, by `node bench/pulse.ts --only findings`, which prints these numbers and how well they keep their word on other records. They hold for as
 * many of each rhythm as were generated: no recording with a physician's pulse findings was at hand. No generated rhythm stops at equal counts, so that
 * `pulse.intermittent` has no fit.
 */
export const FITTED: Readonly<Record<string, Fit>> = {
  'pulse.slow': { base: 0.55, quality: 0.44, score: 0.58, present: -0.41 },
  'pulse.moderate': { base: 1.62, quality: 0.53, score: 0.42, present: -2.21 },
  'pulse.rapid': { base: -0.13, quality: 0.45, score: 0.68, present: 0.52 },
  'pulse.swift': { base: -1.31, quality: 0.74, score: 1.19, present: 0.98 },
  'pulse.irregular': { base: -0.3, quality: 0.22, score: 0.44, present: -0.66 },
  'pulse.knotted': { base: 0.13, quality: 0.4, score: 0.42, present: -1.06 },
  'pulse.skipping': { base: 2.09, quality: 0.27, score: 0.1, present: -2.5 },
};

const logOdds = (p: number, end: number): number => { const v = clamp(p, end, 1 - end); return Math.log(v / (1 - v)); };

/** What the fit weighs, beside its base: the signal's log odds, the score's distance from one half, whether the sign is there. Beyond .02 of quality and .01 of score nothing more is read. */
export const evidenceOf = (score: number, quality: number): [number, number, number] => [logOdds(quality, 0.02), Math.abs(logOdds(score, 0.01)), score >= 0.5 ? 1 : 0];

/** 0…1 for a finding of `FITTED`. */
export function confidenceOf(fit: Fit, score: number, quality: number): number {
  const [q, s, present] = evidenceOf(score, quality);
  return sigmoid(fit.base + fit.quality * q + fit.score * s + fit.present * present);
}
