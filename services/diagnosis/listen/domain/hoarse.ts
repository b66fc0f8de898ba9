// Hoarseness from jitter, shimmer and HNR: on a held vowel against published limits, on running speech against limits of our own.
import type { Measures, Perturbation } from './measures.ts';
import { clamp01, mean, ramp } from './numbers.ts';

export const MDVP_JITTER = 'MDVP (Kay Elemetrics) 1.040 %, as cited in the Praat manual, "Voice 2. Jitter"';
export const MDVP_SHIMMER = 'MDVP (Kay Elemetrics) 3.810 %, as cited in the Praat manual, "Voice 3. Shimmer"';

/** Fractions, fractions, dB. A healthy held [a] or [i] has an HNR near 20 dB (Praat manual, "Harmonicity"). */
const HELD = { jitter: 0.0104, shimmer: 0.0381, hnr: 20 };
/**
 * Running speech perturbs all three without any illness. Project's own: about the worst five in a hundred among 297 digits spoken by
 * six speakers without voice complaints (Free Spoken Digit Dataset): jitter 5 %, shimmer 17 %, HNR 5.5 dB.
 */
const RUNNING = { jitter: 0.05, shimmer: 0.17, hnr: 5.5 };

export interface Hoarseness { score: number; held: boolean; measures: Perturbation; limits: Perturbation & { jitter: number; shimmer: number; hnr: number } }

/** The rule alone: score 0.5 lies at the limits, 1 at twice the perturbation (and HNR 10 dB lower). null with fewer than two of the three. */
export function hoarseScore(p: Perturbation, held: boolean): number | null {
  const limits = held ? HELD : RUNNING, parts: number[] = [];
  if (p.jitter !== null) parts.push(clamp01(p.jitter / limits.jitter / 2));
  if (p.shimmer !== null) parts.push(clamp01(p.shimmer / limits.shimmer / 2));
  if (p.hnr !== null) parts.push(ramp(p.hnr, limits.hnr + 10, limits.hnr - 10));
  return parts.length < 2 ? null : mean(parts);
}

/** The rule on a held vowel if there is one, else on all that was said. null when there is too little voice: 1 s held or 3 s running. */
export function hoarseness(m: Measures): Hoarseness | null {
  const held = m.held !== null;
  if (!held && m.voicedSeconds < 3) return null;
  const measures: Perturbation = m.held ?? m.whole, score = hoarseScore(measures, held);
  return score === null ? null : { score, held, measures, limits: held ? HELD : RUNNING };
}
