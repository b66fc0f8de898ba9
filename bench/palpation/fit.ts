// The few numbers of a palpation confidence: a logistic fit in which no number may say that worse is surer.
import { fitLogistic } from '../logistic.ts';

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
