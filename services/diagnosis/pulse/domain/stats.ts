// Small statistics over plain arrays; every function answers 0 for an empty input unless it says otherwise.
type Numbers = ArrayLike<number>;

export function mean(x: Numbers): number {
  let s = 0;
  for (let i = 0; i < x.length; i++) s += x[i]!;
  return x.length ? s / x.length : 0;
}

/** Population standard deviation. */
export function sd(x: Numbers): number {
  const m = mean(x);
  let s = 0;
  for (let i = 0; i < x.length; i++) {
    const d = x[i]! - m;
    s += d * d;
  }
  return x.length ? Math.sqrt(s / x.length) : 0;
}

const SHORT = 40;

/** Sorted copy, NaN last. Most lists here are a few beats long, for which insertion beats the typed arrays' own sort. */
function sorted(x: Numbers): Float64Array {
  const n = x.length;
  const out = new Float64Array(n);
  if (n > SHORT) {
    for (let i = 0; i < n; i++) out[i] = x[i]!;
    return out.sort();
  }
  for (let i = 0; i < n; i++) {
    const v = x[i]!;
    if (v !== v) return Float64Array.from(x).sort();
    let k = i;
    while (k > 0 && out[k - 1]! > v) {
      out[k] = out[k - 1]!;
      k--;
    }
    out[k] = v;
  }
  return out;
}

/** Percentile by linear interpolation between order statistics, `p` in [0,100]. */
export function percentile(x: Numbers, p: number): number {
  if (x.length === 0) return 0;
  const s = sorted(x);
  const at = ((s.length - 1) * p) / 100;
  const k = Math.floor(at);
  const low = s[k]!;
  return low + (at - k) * ((s[k + 1] ?? low) - low);
}

export const median = (x: Numbers): number => percentile(x, 50);

export function differences(x: Numbers): number[] {
  const out: number[] = [];
  for (let i = 1; i < x.length; i++) out.push(x[i]! - x[i - 1]!);
  return out;
}

/** Pearson correlation; 0 when either side does not vary. */
export function correlation(x: Numbers, y: Numbers): number {
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const a = x[i]! - mx;
    const b = y[i]! - my;
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/** Index of the largest value in [from, to); `from` for an empty range. */
export function argmax(x: Numbers, from = 0, to = x.length): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if (x[i]! > x[best]!) best = i;
  return best;
}

/** Index of the smallest value in [from, to); `from` for an empty range. */
export function argmin(x: Numbers, from = 0, to = x.length): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if (x[i]! < x[best]!) best = i;
  return best;
}

/** Share of the items for which `test` holds. */
export function share(x: Numbers, test: (v: number) => boolean): number {
  let n = 0;
  for (let i = 0; i < x.length; i++) if (test(x[i]!)) n++;
  return x.length ? n / x.length : 0;
}

export const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));
export const clamp = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));
/** Rounds to `digits` decimals; results are rounded once, at the edge, so that replay compares equal. */
export const round = (v: number, digits = 4): number => {
  const k = 10 ** digits;
  return Math.round(v * k) / k + 0;
};
