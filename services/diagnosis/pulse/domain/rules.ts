// The rhythm by rules over the interval features, as soft scores: a reading that can be explained in words.
// Thresholds are the project's own, found on MIT-BIH intervals and simulated waves.
import { clamp, sigmoid } from './stats.ts';
import type { Features } from './features.ts';

/** Order of every list of rhythm scores. */
export const RHYTHMS = ['sinus', 'pvc', 'pac', 'vt', 'svt', 'af'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How far `v` is above (or, with a negative width, below) the threshold, in [0,1]; one half at it. */
const above = (v: number, threshold: number, width: number): number => sigmoid(clamp((4 * (v - threshold)) / width, -30, 30));

/** Scores that sum to 1. The rules are asked in order: tachycardia, AF, extrasystoles, and sinus rhythm is what remains. */
export function ruleScores(f: Features): number[] {
  const fast = Math.min(
    above(f.min5, 0.6, -0.05),
    above(f.runSpread, 0.06, -0.03),
    Math.max(above(f.rateBpm, 100, 6), above(f.fastRun, 4.5, 1.5)),
  );
  const irregular = Math.min(
    above(f.medianDeviation, 0.075, 0.025),
    above(f.rmssd, 0.1, 0.03),
    above(f.jumps15, 0.25, 0.1),
    above(f.trigeminy, 0.6, -0.2),
  );
  const early = Math.max(above(f.prematurity, 0.88, -0.05), above(f.maxR, 1.3, 0.1));
  const ventricularRun = above(f.maxR, 1.25, 0.15);
  const ventricularBeat = Math.min(above(f.maxR, 1.15, 0.08), Math.max(above(f.compensation, 0.93, 0.06), above(f.amplitudeShort, 0.5, -0.2)));
  const tachycardia = fast;
  const af = (1 - fast) * irregular;
  const ectopic = (1 - fast) * (1 - irregular) * early;
  const sinus = (1 - fast) * (1 - irregular) * (1 - early);
  return [sinus, ectopic * ventricularBeat, ectopic * (1 - ventricularBeat), tachycardia * ventricularRun, tachycardia * (1 - ventricularRun), af];
}
