// Odours that were named: is the named one the true one? Readings of known gases and of one left out of learning, on the day and after drift.
import { compareOdour, followDrift, learnOdours, type OdourResult } from '@suoke/listen/domain/odour.ts';
import { makeArray, type Sample } from '@suoke/listen/testing/odours.ts';
import { draws } from './cases.ts';

export interface NamedCase { label: string; result: OdourResult; drift: number; right: number }

/** Every gas but `stranger` is learned; what is named of `test`. Every fifth of `test` is `recent` where drift is followed, and not judged. */
export function named(learn: readonly Sample[], test: readonly Sample[], stranger: string, follow: boolean): NamedCase[] {
  const known = learnOdours(learn.filter((s) => s.label !== stranger));
  const { model, drift } = follow ? followDrift(known, test.filter((_, i) => i % 5 === 0).map((s) => s.reading)) : { model: known, drift: 1 };
  return test.flatMap((s, i) => {
    if (follow && i % 5 === 0) return [];
    const result = compareOdour(s.reading, model);
    return result.nearest === null ? [] : [{ label: s.label, result, drift, right: Number(result.nearest === s.label) }];
  });
}

/** One generated array of four to eight gases, one of them a stranger; half of the arrays have drifted, and show it by recent readings. */
export function arrayCase(seed: number): NamedCase[] {
  const { r, between, whole } = draws(seed), gases = whole(4, 8), drifted = r() < 0.5;
  const { learn, test } = makeArray({ seed, gases, learn: whole(8, 50), test: 30, drift: drifted ? between(0.02, 0.3) : 0 });
  return named(learn, test, `gas ${whole(0, gases - 1)}`, drifted);
}
