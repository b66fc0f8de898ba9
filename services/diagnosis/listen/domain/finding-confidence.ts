// How sure a finding of voice, cough or breath is: the measured chance that what it says is so, for present and for absent apart.
import { clamp01, measuredChance } from './numbers.ts';

/** What a call rests on. Nothing here may make a worse recording surer: every weight of `FITTED` beside the base is 0 or more. */
export interface Grounds {
  /** how far from the limit of its rule, [0,1]; of events, how likely the best of them are true */
  margin: number;
  /** share of the rule's measures that say the same by themselves; of a held vowel, its share of the time from the first voice to the last; [0,1] */
  agree: number;
  /** dB from the noise floor to the loudest */
  room: number;
  /** of voice, or of the recording where the rule looks for events */
  seconds: number;
  clipped: boolean;
  /** the recording begins or ends within the sound that was measured */
  cut: boolean;
}

/** Weights in the order of `rowOf`. */
export type Fit = readonly [base: number, margin: number, agree: number, room: number, seconds: number, intact: number, whole: number];
export interface Fits { present: Fit; absent: Fit }

/**
 * Chance that the call is right = logistic(weights · row): logistic regression on generated recordings whose truth is known, by
 * `node bench/listen.ts --only confidence`, which prints these numbers and how they keep their word on other recordings. They hold for as many of
 * each kind of voice, scene and disturbance as were generated (testing/recording.ts), not for real people: no labelled recordings were at hand.
 */
export const FITTED = {
  'cough.present': { present: [-3.44, 6.49, 0, 0, 0, 0, 0], absent: [3.62, 0, 0, 0, 0, 0, 0] },
  'breath.sighing': { present: [2.6, 0, 0, 0, 0, 0, 0], absent: [1.06, 0, 0, 1.03, 0, 0, 0] },
  'breath.short held': { present: [-7.63, 3.43, 8.22, 0, 0, 0, 0], absent: [4.21, 0, 0, 0, 0, 0, 0] },
  'breath.short speech': { present: [3.18, 0, 0, 0, 0, 0, 0], absent: [0.36, 8.5, 0, 0, 0, 0, 0] },
  'voice.hoarse held': { present: [-8.96, 8.82, 4.04, 5.48, 3.62, 0, 0], absent: [3.9, 0, 0, 0, 0, 0, 0] },
  'voice.hoarse speech': { present: [0.09, 11.52, 0, 0, 0, 0, 0], absent: [3.65, 0, 0, 0, 0, 0, 0] },
  'voice.low-weak': { present: [2.07, 0, 0, 0, 0, 0, 0], absent: [-1.78, 3.57, 0, 1.24, 1.4, 0, 0] },
  'voice.low-weak calibrated': { present: [3.14, 0, 0, 0, 0, 0, 0], absent: [-0.54, 7, 0, 0, 0, 0, 0] },
  'voice.loud-coarse': { present: [-1.36, 5.14, 0, 0, 0, 0, 0], absent: [3.46, 0, 0, 0, 0, 0, 0] },
  'voice.loud-coarse calibrated': { present: [-0.11, 5.97, 0, 0, 0, 0, 0], absent: [3.76, 0, 0, 0, 0, 0, 0] },
} as const satisfies Record<string, Fits>;

export type FitName = keyof typeof FITTED;

/** What the fit weighs. Over 60 dB of room and 20 s nothing more is read. */
export const rowOf = (g: Grounds): number[] => [
  1, clamp01(g.margin), clamp01(g.agree), clamp01(g.room / 60), Math.log2(Math.min(20, Math.max(0.5, g.seconds))) / 4, g.clipped ? 0 : 1, g.cut ? 0 : 1,
];

export const confidenceOf = (name: FitName, present: boolean, g: Grounds): number => measuredChance(FITTED[name][present ? 'present' : 'absent'], rowOf(g));
