// Interval series with stops at equal counts, nearly equal counts and any counts: what 代 must be told from.
import type { Random } from './random.ts';
import { rhythm, sinus, type Series } from './rhythms.ts';

/** `equal` every stop at the same count; `nearly` one or two counts off; `free` any counts; or a rhythm without planned stops. */
export const STOPPING = ['equal', 'nearly', 'free', 'sinus', 'pvc', 'pac', 'af'] as const;
export type Stopping = (typeof STOPPING)[number];

/** A series long enough for `seconds`. Counts of 3 to 9 beats; a stop is a beat left out (1.6 to 2.1 intervals) or an early beat and its pause. */
export function stopping(kind: Stopping, seconds: number, r: Random): Series {
  if (kind !== 'equal' && kind !== 'nearly' && kind !== 'free') return rhythm(kind, seconds, r);
  const n = Math.ceil(seconds / 0.25) + 20;
  const rr = sinus(n, r, r.range(48, 112));
  const count = r.int(3, 10), long = r.range(1.6, 2.1), early = r.chance(0.4) ? r.range(0.6, 0.85) : 0;
  const slips = kind === 'nearly' ? new Set([r.int(0, 5), r.int(0, 5)]) : undefined;
  const types: Series['types'] = rr.map(() => 'N');
  for (let i = r.int(1, 6), stop = 0; i < n - 1; stop++) {
    if (early) {
      rr[i + 1] = rr[i + 1]! * (2.1 - early);
      rr[i] = rr[i]! * early;
      types[i] = 'V';
    } else rr[i] = rr[i]! * long;
    i += kind === 'free' ? r.int(3, 11) : count + (slips?.has(stop % 6) ? r.pick([-1, 1]) : 0);
  }
  return { rr, types };
}
