// How sure a reading of a face is: how often such a reading of a drawn face under any lamp was what had been drawn.
import { clamp, round } from '../statistics.ts';

export type FiveColour = 'blue' | 'red' | 'yellow' | 'white' | 'black';
export const WHOLE_CODES = ['sign.cyanosis', 'sign.red-face', 'sign.sallow-face', 'sign.pale-face', 'sign.dark-face'] as const;
export type WholeCode = (typeof WHOLE_CODES)[number];
export const FACE_CODES = ['sign.malar-flush', ...WHOLE_CODES] as const;
export type FaceCode = (typeof FACE_CODES)[number];
/** Everything that is said of a face: of a place one of the five colours or none of them; of a finding that it is there, or that it is not. */
export type FaceClaim = `place.${FiveColour | 'none'}` | FaceCode | `no ${FaceCode}`;

export interface Fit { base: number; score: number; trust: number; light: number }
/**
 * Chance that the same rule on the drawn colours says the same = logistic(base + score · |ln(s / (1 − s))| + trust · ln t + light · ln l), s the score of
 * the finding (of a place: of its strongest colour), t and l as in `Allowed` (logistic regression, after Platt 1999). Fitted on photographs of
 * drawn people by `node bench/look-more.ts --part face-calibration`, which prints these numbers and how well they keep their word on other people.
 * They hold for as many signs as were drawn: no photo of a face with a physician's reading was at hand.
 */
export const FITTED: Readonly<Record<FaceClaim, Fit>> = {
  'place.none': { base: 2.87, score: 1.35, trust: 1.22, light: 0 },
  'place.blue': { base: 0.29, score: 0, trust: 0, light: 0 },
  'place.red': { base: -2.27, score: 8.26, trust: 4.3, light: 0 },
  'place.yellow': { base: -2.87, score: 1.41, trust: 0, light: 0 },
  'place.white': { base: -0.88, score: 0, trust: 0.12, light: 11.69 },
  'place.black': { base: -4.15, score: 2.14, trust: 0, light: 0 },
  'sign.malar-flush': { base: -3.87, score: 8.37, trust: 0, light: 0 },
  'sign.cyanosis': { base: 0.29, score: 0.56, trust: 0, light: 0 },
  'sign.red-face': { base: -0.5, score: 0.75, trust: 0, light: 0 },
  'sign.sallow-face': { base: -0.3, score: 0.78, trust: 0, light: 0 },
  'sign.pale-face': { base: 0.85, score: 0, trust: 0, light: 0 },
  'sign.dark-face': { base: 0.76, score: 0, trust: 0, light: 0 },
  'no sign.malar-flush': { base: 1.27, score: 2.01, trust: 2.98, light: 2.61 },
  'no sign.cyanosis': { base: 1.94, score: 1.15, trust: 1.58, light: 0.92 },
  'no sign.red-face': { base: 0.68, score: 1.46, trust: 1.82, light: 0 },
  'no sign.sallow-face': { base: 0.43, score: 0.88, trust: 0.24, light: 1.93 },
  'no sign.pale-face': { base: 1.42, score: 0.87, trust: 0, light: 0 },
  'no sign.dark-face': { base: 1.16, score: 1.1, trust: 1.7, light: 0 },
};

/** What a photo allows, 1 for a flawless one: `trust` of light and place (or lamp), `light` of the skin as photographed (L* over 60, for noise and stray light weigh on the dark). */
export interface Allowed { trust: number; light: number }
export const allowedBy = (trust: number, lightness: number): Allowed => ({ trust: clamp(trust, 0.05), light: clamp(lightness / 60, 0.2) });

/** What the fit weighs beside its base. Beyond .01 of score nothing more is read. */
export function evidenceOf(score: number, allowed: Allowed): [number, number, number] {
  const s = clamp(score, 0.01, 0.99);
  return [Math.abs(Math.log(s / (1 - s))), Math.log(allowed.trust), Math.log(allowed.light)];
}

/** 0…1. */
export function chance(f: Fit, score: number, allowed: Allowed): number {
  const [s, t, l] = evidenceOf(score, allowed);
  return 1 / (1 + Math.exp(-(f.base + f.score * s + f.trust * t + f.light * l)));
}
export const confidenceOf = (claim: FaceClaim, score: number, allowed: Allowed): number => round(chance(FITTED[claim], score, allowed));
