// Scores → probabilities: a softmax whose temperature was set once, so that what is said often enough comes true.
//
// Temperatures and doubt are the project's own, chosen while looking at the same 200 records on which
// `node bench/differentiation.ts` prints how often each level was right: that table is in-sample, not a held-out check.
// The one over the whole catalogue was never calibrated: near-synonyms share the probability there, and the order matters more.

/** among given names */
export const TEMPERATURE_AMONG = 0.5;
/** over the whole catalogue */
export const TEMPERATURE_OPEN = 0.35;

/** Spread evenly, since on those records even the surest answers were wrong at times. */
const DOUBT = 0.1;

/** Softmax of scores / temperature, with a tenth spread evenly; sums to 1. An empty list gives an empty list. */
export function probabilities(scores: readonly number[], temperature: number): number[] {
  const top = Math.max(...scores);
  const e = scores.map((s) => Math.exp((s - top) / temperature));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => (1 - DOUBT) * (x / sum) + DOUBT / e.length);
}
