// The beats of a record and nothing else: what a caller needs who wants no rhythm, quality or shape.
import { beatBands, RATE } from './bands.ts';
import { findBeats } from './beats.ts';
import { prepare } from './prepare.ts';

/** Times of the systolic peaks in seconds, increasing, on a 10 ms grid, none in a bridged part: the peaks from which `analysePulse` starts. Input and errors as `prepare`. */
export function beatTimes(samples: Float64Array, rateHz: number): number[] {
  const { wave, beat, missing } = prepare(samples, rateHz);
  return findBeats(beatBands(wave, beat)).filter((b) => !missing[b]).map((b) => b / RATE);
}
