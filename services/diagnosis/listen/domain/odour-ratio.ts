// How clearly one odour is nearer than the next: the ratio of the two distances. Drift moves both alike, so that the ratio outlives it where
// a distance does not. Nearest-neighbour distance ratio for unknown classes: P. Mendes Júnior et al., Machine Learning 106 (2017): 359–386;
// the limit of 0.8 is D. Lowe's for the same ratio, Int. J. Computer Vision 60 (2004): 91–110.
import { cholesky, shrunk, whitened } from './covariance.ts';

export interface RatioModel { factor: Float64Array; references: { label: string; at: Float64Array }[] }

/** A reading whose nearest odour is not clearly nearer than the next is called unknown from here on. */
export const RATIO_LIMIT = 0.8;
/** So many references of a label make its distance (project's own: one alone hangs on a single odd reference). */
const NEIGHBOURS = 3;
/** More of the shrinkage target than the references ask for: what drifts is not what they scatter in (project's own). */
const DRIFT_SHRINKAGE = 0.2;

/** `vectors` all of one length, at least one. */
export function learnRatio(labels: readonly string[], vectors: readonly Float64Array[]): RatioModel {
  const size = (vectors[0] as Float64Array).length;
  const sums = new Map<string, { sum: Float64Array; n: number }>();
  vectors.forEach((v, i) => {
    const own = sums.get(labels[i] as string) ?? { sum: new Float64Array(size), n: 0 };
    v.forEach((x, j) => { own.sum[j] = (own.sum[j] as number) + x; });
    own.n++;
    sums.set(labels[i] as string, own);
  });
  const { covariance } = shrunk(vectors.map((v, i) => { const own = sums.get(labels[i] as string) as { sum: Float64Array; n: number }; return v.map((x, j) => x - (own.sum[j] as number) / own.n); }), size);
  let mean = 0;
  for (let i = 0; i < size; i++) mean += (covariance[i * size + i] as number) / size;
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) covariance[i * size + j] = (1 - DRIFT_SHRINKAGE) * (covariance[i * size + j] as number) + (i === j ? DRIFT_SHRINKAGE * mean : 0);
  const factor = cholesky(covariance, size);
  return { factor, references: vectors.map((v, i) => ({ label: labels[i] as string, at: whitened(factor, v) })) };
}

/** Nearest distance over the next, each the mean of its label's three nearest references, in [0,1]; null with fewer than two labels. */
export function ratioOf(m: RatioModel, v: Float64Array): { ratio: number; nearest: string } | null {
  const z = whitened(m.factor, v);
  const near = new Map<string, number[]>();
  for (const r of m.references) {
    let d = 0;
    for (let i = 0; i < z.length; i++) d += ((z[i] as number) - (r.at[i] as number)) ** 2;
    const list = near.get(r.label) ?? [];
    if (list.length < NEIGHBOURS || d < (list[list.length - 1] as number)) {
      list.push(d);
      list.sort((a, b) => a - b);
      near.set(r.label, list.slice(0, NEIGHBOURS));
    }
  }
  const distances = [...near].map(([label, list]) => ({ label, d: list.reduce((a, d) => a + Math.sqrt(d), 0) / list.length })).sort((a, b) => a.d - b.d || (a.label < b.label ? -1 : 1));
  const [first, second] = distances;
  if (!first || !second) return null;
  return { nearest: first.label, ratio: second.d > 0 ? first.d / second.d : 1 };
}
