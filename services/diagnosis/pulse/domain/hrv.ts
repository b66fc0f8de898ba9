// Time-domain heart rate variability of normal intervals (Task Force of the ESC and NASPE 1996, Circulation 93:1043).
import { localRatios } from './features.ts';
import { differences, mean, sd, share } from './stats.ts';

export interface Hrv {
  /** intervals used: within 20 % of their local median, so early beats and pauses do not count */
  normalIntervals: number;
  meanRRMs: number;
  sdnnMs: number;
  rmssdMs: number;
  pnn50: number;
  /** seconds they cover; the standard's figures are for five minutes, shorter ones are not comparable with its norms */
  seconds: number;
}

/** `runs`: stretches of consecutive intervals in seconds, broken where the signal is missing. Undefined with fewer than eight normal intervals. */
export function hrv(runs: readonly (readonly number[])[]): Hrv | undefined {
  const normal: number[] = [];
  const steps: number[] = [];
  for (const rr of runs) {
    const ratio = localRatios(rr);
    let part: number[] = [];
    for (let i = 0; i <= rr.length; i++) {
      if (i < rr.length && Math.abs(ratio[i]! - 1) <= 0.2) part.push(rr[i]! * 1000);
      else {
        normal.push(...part);
        steps.push(...differences(part));
        part = [];
      }
    }
  }
  if (normal.length < 8 || steps.length < 4) return undefined;
  return {
    normalIntervals: normal.length, meanRRMs: mean(normal), sdnnMs: sd(normal),
    rmssdMs: Math.sqrt(mean(steps.map((v) => v * v))), pnn50: share(steps, (v) => Math.abs(v) > 50),
    seconds: normal.reduce((a, b) => a + b, 0) / 1000,
  };
}
