// The score of a cough, a breath or a sigh: the measured chance that it is one.
import { measuredChance } from './numbers.ts';

export type ScoredKind = 'cough' | 'breath' | 'sigh';

/**
 * Weights of the rows that cough.ts and breath.ts lay out. Logistic regression on the events found in generated scenes, decoys among them, by
 * `node bench/listen.ts --only confidence`; real coughs were not at hand.
 */
export const EVENT_FITTED: Readonly<Record<ScoredKind, readonly number[]>> = {
  cough: [-6.1, 0, 5.18, 0, 0, 0, 9.03],
  breath: [-6.95, 4.52, 0, 0, 7.43, 0],
  sigh: [0.42, 2.19, 0, 0, 0, 0],
};

export const scoreOf = (kind: ScoredKind, row: readonly number[]): number => measuredChance(EVENT_FITTED[kind], row);
