// One covariance for all reference odours, and distances under it. Shrunk after O. Ledoit and M. Wolf (2004), "A well-conditioned
// estimator for large-dimensional covariance matrices", J. Multivariate Analysis 88: 365–411: the amount follows from the references.

/** Variance under which a feature counts as constant, in squared log units (project's own). */
const LEAST_VARIANCE = 1e-4;

/** Of vectors whose mean is zero, all of length `size`: lower triangle, row by row; `shrinkage` is the share of the target, [0,1]. */
export function shrunk(rest: readonly Float64Array[], size: number): { covariance: Float64Array; shrinkage: number } {
  const n = rest.length;
  const s = new Float64Array(size * size);
  let fourth = 0;
  for (const v of rest) {
    let norm = 0;
    for (let i = 0; i < size; i++) {
      const a = v[i] as number;
      norm += a * a;
      for (let j = 0; j <= i; j++) s[i * size + j] = (s[i * size + j] as number) + (a * (v[j] as number)) / n;
    }
    fourth += norm * norm;
  }
  let trace = 0, whole = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) {
    const a = s[i * size + j] as number;
    whole += (i === j ? 1 : 2) * a * a;
    if (i === j) trace += a;
  }
  const mean = Math.max(LEAST_VARIANCE, trace / size);
  const spread = whole - 2 * mean * trace + mean * mean * size; // ‖S − μI‖²
  const error = fourth / (n * n) - whole / n;
  const shrinkage = spread > 0 ? Math.min(1, Math.max(1e-3, error / spread)) : 1;
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) s[i * size + j] = (1 - shrinkage) * (s[i * size + j] as number) + (i === j ? shrinkage * mean : 0);
  return { covariance: s, shrinkage };
}

/** In place, lower triangle. The shrinkage keeps the matrix positive definite. */
export function cholesky(a: Float64Array, size: number): Float64Array {
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) {
    let sum = a[i * size + j] as number;
    for (let k = 0; k < j; k++) sum -= (a[i * size + k] as number) * (a[j * size + k] as number);
    a[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (a[j * size + j] as number);
  }
  return a;
}

/** Forward substitution. */
export function whitened(factor: Float64Array, v: Float64Array): Float64Array {
  const size = v.length;
  const z = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = v[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * size + k] as number) * (z[k] as number);
    z[i] = sum / (factor[i * size + i] as number);
  }
  return z;
}
