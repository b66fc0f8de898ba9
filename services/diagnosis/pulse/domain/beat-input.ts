// What the beat networks see: seven numbers of each beat and of the interval before it, all but one relative to the window's usual
// ones, so that neither gain nor (but for one row) rate matters. The same code computes them for training (ml/pulse).
import { intervals, type Beat } from './fiducials.ts';
import { clamp, median } from './stats.ts';

export const BEAT_ROWS = 8;
/** more beats than a window of ten seconds can hold (at least .2 s apart) are left out */
export const MOST_BEATS = 48;

const MOST = 2.5; // of any logarithm
const SMALL = 0.02; // of the usual height: keeps the logarithm of a missing one small
const log = (v: number): number => clamp(Math.log(clamp(v, 0.05, 20)), -MOST, MOST);

/**
 * Rows of one value a beat: log of the interval before it (in .8 s), of that to the median, and to the one before; of its height to the
 * median, and to the beat before; of its rise time and its slope to their medians; and ones. The first beat has no interval: 0.
 */
export function beatInput(beats: readonly Beat[]): { data: Float32Array; n: number } {
  const some = beats.slice(0, MOST_BEATS);
  const n = some.length;
  const rr = intervals(some);
  const usual = median(rr) || 1;
  const r = [1, ...rr.map((v) => v / usual)];
  const of = (key: 'amplitude' | 'riseS' | 'slope'): number[] => {
    const m = median(some.map((b) => b[key])) || 1;
    return some.map((b) => b[key] / m);
  };
  const [a, rise, slope] = [of('amplitude'), of('riseS'), of('slope')];
  const data = new Float32Array(BEAT_ROWS * n);
  for (let i = 0; i < n; i++) {
    const values = [
      i ? log(rr[i - 1]! / 0.8) : 0, log(r[i]!), i ? log(r[i]! / r[i - 1]!) : 0,
      log(a[i]! + SMALL), i ? log((a[i]! + SMALL) / (a[i - 1]! + SMALL)) : 0, log(rise[i]!), log(slope[i]! + SMALL), 1,
    ];
    values.forEach((v, k) => (data[k * n + i] = v));
  }
  return { data, n };
}
