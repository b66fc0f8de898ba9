// Measures of a classifier: accuracy, F1, area under the ROC curve, accuracy against coverage.

export const accuracy = (truth: readonly number[], told: readonly number[]): number => truth.filter((t, i) => t === told[i]).length / truth.length;

/** F1 of each class. */
export function f1(truth: readonly number[], told: readonly number[], classes: number): number[] {
  return Array.from({ length: classes }, (_, k) => {
    let hit = 0;
    let wrong = 0;
    truth.forEach((t, i) => {
      if (t === k && told[i] === k) hit++;
      else if (t === k || told[i] === k) wrong++;
    });
    return hit ? (2 * hit) / (2 * hit + wrong) : 0;
  });
}

/** Area under the ROC curve (Mann–Whitney, ties count half). */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((s, i) => ({ s, p: positive[i]! })).sort((a, b) => a.s - b.s);
  let ranks = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]!.s === order[i]!.s) j++;
    const n = order.slice(i, j).filter((o) => o.p).length;
    ranks += n * ((i + 1 + j) / 2);
    positives += n;
    i = j;
  }
  const negatives = order.length - positives;
  return positives && negatives ? (ranks - (positives * (positives + 1)) / 2) / (positives * negatives) : NaN;
}

/** Accuracy among the `keep` share of items with the highest confidence, and the confidence at which that share is reached. */
export function selective(right: readonly boolean[], confidence: readonly number[], keep: number): { accuracy: number; threshold: number } {
  const order = right.map((r, i) => ({ r, c: confidence[i]! })).sort((a, b) => b.c - a.c).slice(0, Math.round(keep * right.length));
  return { accuracy: order.filter((o) => o.r).length / order.length, threshold: order.at(-1)?.c ?? NaN };
}

export const largest = (v: readonly number[]): number => v.indexOf(Math.max(...v));
