// Small statistics over chosen pixels, and the logistic map from a raw measure to a score.

/** Values of `data` where `where` is 1. */
export function pick(data: Float32Array, where: Uint8Array): Float32Array {
  let n = 0;
  for (let i = 0; i < where.length; i++) n += where[i] as number;
  const out = new Float32Array(n);
  n = 0;
  for (let i = 0; i < where.length; i++) if (where[i] === 1) out[n++] = data[i] as number;
  return out;
}

/** Values of `data` at the places `at`. */
export function taken(data: Float32Array, at: Int32Array): Float32Array {
  const out = new Float32Array(at.length);
  for (let k = 0; k < out.length; k++) out[k] = data[at[k] as number] as number;
  return out;
}

/** Linear-interpolated percentile (0…100) of unsorted values; 0 for none. */
export function percentile(values: Float32Array | Float64Array, p: number): number {
  return percentiles(values, [p])[0] as number;
}

/** Several at once, in rising order of `ps`; selection instead of a sort, for there are many pixels and few questions. */
export function percentiles(values: Float32Array | Float64Array, ps: readonly number[]): number[] {
  if (values.length === 0) return ps.map(() => 0);
  const s = values.slice();
  const last = s.length - 1;
  let from = 0;
  const at = (k: number): number => {
    select(s, k, from, last);
    from = k;
    return s[k] as number;
  };
  return ps.map((p) => {
    const place = (p / 100) * last;
    const i = Math.floor(place);
    const low = at(i);
    if (place === i) return low;
    let high = Infinity;
    for (let k = i + 1; k <= last; k++) if ((s[k] as number) < high) high = s[k] as number;
    return low + (place - i) * (high - low);
  });
}

/** Moves the k-th smallest of s[left…right] to place k, smaller ones before it (Hoare's quickselect, middle pivot). */
export function select(s: Float32Array | Float64Array, k: number, left: number, right: number): void {
  while (left < right) {
    const pivot = s[(left + right) >> 1] as number;
    let i = left, j = right;
    while (i <= j) {
      while ((s[i] as number) < pivot) i++;
      while ((s[j] as number) > pivot) j--;
      if (i <= j) {
        const t = s[i] as number;
        s[i++] = s[j] as number;
        s[j--] = t;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

export const median = (values: Float32Array | Float64Array): number => percentile(values, 50);

/** Population standard deviation; 0 for none. */
export function deviation(values: Float32Array | Float64Array): number {
  if (values.length === 0) return 0;
  let sum = 0, squares = 0;
  for (const v of values) { sum += v; squares += v * v; }
  return Math.sqrt(Math.max(0, squares / values.length - (sum / values.length) ** 2));
}

/** Rising map onto (0, 1): .5 at `boundary`, .88 two `scale`s beyond it. */
export const logistic = (x: number, boundary: number, scale: number): number => 1 / (1 + Math.exp(-(x - boundary) / scale));

export const clamp = (x: number, lo = 0, hi = 1): number => Math.min(hi, Math.max(lo, x));

/** Rounds at the edge of the analysis, so that results read well and replay exactly. */
export const round = (x: number, digits = 4): number => {
  const k = 10 ** digits;
  const r = Math.round(x * k) / k;
  return r === 0 ? 0 : r;
};
