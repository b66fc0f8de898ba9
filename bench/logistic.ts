// Logistic regression with a little ridge, by Newton's method: for the few numbers of a confidence.

/** Weights of the columns of `x` (give a column of ones for the base); `y` 0 or 1. The ridge of .01 keeps separable data finite. */
export function fitLogistic(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const n = x[0]?.length ?? 0;
  let w = new Array<number>(n).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = w.map((v) => -0.01 * v), curve = w.map((_, i) => w.map((__, j) => (i === j ? 0.01 : 0)));
    x.forEach((row, k) => {
      const p = 1 / (1 + Math.exp(-row.reduce((s, v, i) => s + v * (w[i] as number), 0)));
      row.forEach((v, i) => {
        gradient[i] = (gradient[i] as number) + v * ((y[k] as number) - p);
        row.forEach((u, j) => { const line = curve[i] as number[]; line[j] = (line[j] as number) + v * u * p * (1 - p); });
      });
    });
    const d = solve(curve, gradient);
    w = w.map((v, i) => v + (d[i] as number));
    if (Math.max(...d.map(Math.abs)) < 1e-9) break;
  }
  return w;
}

/** a · x = b by Gaussian elimination with pivoting. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const m = a.map((row, i) => [...row, b[i] as number]), n = m.length;
  for (let c = 0; c < n; c++) {
    const best = m.slice(c).reduce((k, row, i) => (Math.abs(row[c] as number) > Math.abs((m[k] as number[])[c] as number) ? c + i : k), c);
    [m[c], m[best]] = [m[best] as number[], m[c] as number[]];
    const pivot = m[c] as number[];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const row = m[r] as number[], f = (row[c] as number) / (pivot[c] as number);
      for (let k = c; k <= n; k++) row[k] = (row[k] as number) - f * (pivot[k] as number);
    }
  }
  return m.map((row, i) => (row[n] as number) / (row[i] as number));
}

/** Of each column the sign its weight may have: 1, −1, or 0 for any. A weight that comes out with the other sign is left at 0 and the rest is fitted again. */
export function fitSigned(x: readonly (readonly number[])[], y: readonly number[], signs: readonly number[]): number[] {
  const use = signs.map(() => true);
  for (;;) {
    const columns = use.flatMap((u, k) => (u ? [k] : []));
    const w = fitLogistic(x.map((row) => columns.map((k) => row[k] as number)), y);
    const wrong = columns.filter((k, i) => (w[i] as number) * (signs[k] as number) < 0);
    if (wrong.length === 0) return signs.map((_, k) => (use[k] ? (w[columns.indexOf(k)] as number) : 0));
    for (const k of wrong) use[k] = false;
  }
}

/** As many digits as a table in the code carries. */
export const short = (w: readonly number[]): number[] => w.map((v) => Number(v.toFixed(2)) + 0);
