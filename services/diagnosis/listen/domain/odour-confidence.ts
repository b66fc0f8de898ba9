// How sure a named odour is: the measured chance that it is the true one, the one in six or so that was never learned included.
import { clamp01, measuredChance } from './numbers.ts';

/**
 * Base, clearness of the ratio (odour-ratio.ts), nearness within the limit, how little the limit moved, and whether it has not moved at all.
 * Logistic regression on generated arrays (testing/odours.ts), not on real readings: none had a licence to ship what is fitted on them.
 * `node bench/listen.ts --only odours` prints these numbers and how they keep their word on other generated arrays and on real batches.
 */
export const ODOUR_FITTED: readonly number[] = [-6.53, 6.27, 9.42, 0.81, 0];

/** `ratio` null (one label alone) counts as no clearness; `drift` is the limit over the one first learned, at least 1. */
export const odourRow = (ratio: number | null, overLimit: number, drift: number): number[] =>
  [1, 1 - (ratio ?? 1), 1 - clamp01(overLimit / 2), 1 - clamp01(Math.log(Math.max(1, drift)) / Math.log(6)), drift > 1 ? 0 : 1];

export const odourConfidence = (row: readonly number[], fit = ODOUR_FITTED): number => measuredChance(fit, row);
