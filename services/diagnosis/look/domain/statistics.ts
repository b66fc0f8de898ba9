// Small statistics over chosen pixels, and the logistic map from a raw measure to a score.
import { doubles, integers } from './scratch.ts';

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
export function taken(data: Float32Array, at: Int32Array, out: Float32Array = new Float32Array(at.length)): Float32Array {
  for (let k = 0; k < out.length; k++) out[k] = data[at[k] as number] as number;
  return out;
}

/** Linear-interpolated percentile (0…100) of unsorted values; 0 for none. */
export function percentile(values: Float32Array | Float64Array, p: number): number {
  return percentiles(values, [p])[0] as number;
}

/** From so many values on, counting into buckets is faster than selection. */
const MANY = 8000;
const BUCKETS = 1024;

/** Several at once, in rising order of `ps`. Order statistics without a sort, for there are many pixels and few questions. */
export function percentiles(values: Float32Array | Float64Array, ps: readonly number[]): number[] {
  if (values.length === 0) return ps.map(() => 0);
  const last = values.length - 1;
  const at = last < MANY ? selected(values) : bucketed(values);
  return ps.map((p) => {
    const place = (p / 100) * last, i = Math.floor(place), low = at(i);
    return place === i ? low : low + (place - i) * (at(i + 1) - low);
  });
}

/** The k-th smallest, for rising k, by selection. */
function selected(values: Float32Array | Float64Array): (k: number) => number {
  const s = values.slice();
  let from = 0;
  return (k) => {
    select(s, k, from, s.length - 1);
    from = k;
    return s[k] as number;
  };
}

/** The k-th smallest: values are counted into equal buckets, which keep their order, and only the bucket that holds the k-th is sorted. */
function bucketed(values: Float32Array | Float64Array): (k: number) => number {
  const n = values.length;
  let least = values[0] as number, most = least;
  for (let i = 1; i < n; i++) { const v = values[i] as number; if (v < least) least = v; else if (v > most) most = v; }
  const scale = most > least ? (BUCKETS - 1) / (most - least) : 0, count = integers('bucket count', BUCKETS).fill(0);
  for (let i = 0; i < n; i++) { const b = (((values[i] as number) - least) * scale) | 0; count[b] = (count[b] as number) + 1; }
  let bucket = 0, before = 0, sorted: Float64Array | null = null;
  return (k) => {
    while (before + (count[bucket] as number) <= k) { before += count[bucket++] as number; sorted = null; }
    if (sorted === null) {
      const room = doubles('bucket', count[bucket] as number);
      for (let i = 0, m = 0; i < n; i++) { const v = values[i] as number; if ((((v - least) * scale) | 0) === bucket) room[m++] = v; }
      sorted = room.sort();
    }
    return sorted[k - before] as number;
  };
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

/** Log odds of a chance; beyond `end` and 1 − `end` nothing more is said. */
export const logOdds = (p: number, end = 0.01): number => { const v = clamp(p, end, 1 - end); return Math.log(v / (1 - v)); };

/** Rounds at the edge of the analysis, so that results read well and replay exactly. */
export const round = (x: number, digits = 4): number => {
  const k = 10 ** digits;
  const r = Math.round(x * k) / k;
  return r === 0 ? 0 : r;
};
