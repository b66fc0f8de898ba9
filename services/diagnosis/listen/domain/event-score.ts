// The score of a cough, a breath or a sigh: the measured chance that it is one.

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

/** 0.01–0.99: no more was measured. */
export function scoreOf(kind: ScoredKind, row: readonly number[]): number {
  const p = 1 / (1 + Math.exp(-row.reduce((sum, v, i) => sum + v * (EVENT_FITTED[kind][i] as number), 0)));
  return Math.min(0.99, Math.max(0.01, p));
}
