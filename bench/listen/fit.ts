// The few numbers of a confidence that may never rise with a worse recording.
import { fitLogistic } from '../logistic.ts';

/** Cases of the rarer outcome that one weight beside the base needs (half of what P. Peduzzi et al., J. Clin. Epidemiol. 49 (1996): 1373–1379 advise). */
const PER_WEIGHT = 5;

/**
 * Logistic regression; columns of `rising` whose weight comes out below 0 are left out, so that a worse recording is never surer. `few`: the order
 * in which columns are weighed where cases are few; then only as many are as the rarer outcome allows, and what was always right is not certain.
 */
export function fitNeverFalling(rows: readonly (readonly number[])[], y: readonly number[], rising: readonly number[], few?: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0, out = new Set<number>();
  // A column that never changes says nothing beside the base.
  for (let j = 1; j < size; j++) if (rows.every((r) => r[j] === rows[0]?.[j])) out.add(j);
  const all = rows.slice(), outcomes = y.slice();
  if (few) {
    const rarer = Math.min(y.filter((v) => v === 1).length, y.filter((v) => v === 0).length);
    for (const j of few.filter((x) => !out.has(x)).slice(Math.floor(rarer / PER_WEIGHT))) out.add(j);
    // One right and one wrong more, of the mean row: Laplace's rule of succession.
    const mean = Array.from({ length: size }, (_, j) => rows.reduce((a, r) => a + (r[j] as number), 0) / rows.length);
    all.push(mean, mean);
    outcomes.push(1, 0);
  }
  for (;;) {
    const w = fitLogistic(all.map((r) => r.map((v, j) => (out.has(j) ? 0 : v))), outcomes).map((v, j) => (out.has(j) ? 0 : Number(v.toFixed(2))));
    const worst = rising.filter((j) => (w[j] as number) < 0).sort((a, b) => (w[a] as number) - (w[b] as number))[0];
    if (worst === undefined) return w.map((v) => (Object.is(v, -0) ? 0 : v));
    out.add(worst);
  }
}
