// The fitted numbers of domain/agreement.ts: a row a finding.
import type { PalpationCode } from '@suoke/terminology';

export type AreaCode = Extract<PalpationCode, `palpation.area.${string}`>;
/** Every sign that comes from lists of entries, not from areas of a map. */
export type ListCode = Exclude<PalpationCode, AreaCode>;
type OrganCode = Exclude<Extract<PalpationCode, `palpation.back-shu.${string}`>, 'palpation.back-shu.tender'>;

/** Weights of the logistic; one that is left out is 0. */
export interface Weights { base: number; margin?: number; showing?: number; looked?: number; hand?: number; unknownRoom?: number; unfitRoom?: number }
export interface Fit { there: Weights; absent: Weights }

/** One for every pair of back points: the pairs differ in name alone. An organ is never said to be absent; its row is that of all pairs. */
const ORGAN: Fit = { there: { base: 0.13, margin: 4.68, showing: 1.39, looked: 0.06 }, absent: { base: -0.07, margin: 3.22, looked: -0.46 } };
const ORGANS: readonly OrganCode[] = ['lung', 'pericardium', 'heart', 'diaphragm', 'liver', 'gallbladder', 'spleen', 'stomach', 'triple-energizer', 'kidney', 'large-intestine', 'small-intestine', 'bladder'].map((o) => `palpation.back-shu.${o}` as OrganCode);

/**
 * Event of `there`: another examiner, who looks at the same places of the same person by the same means on the same day, at rest in a room of
 * 20–28 °C, finds the sign too; of `absent`: does not find it. Fitted on simulated persons who are examined twice by examiners that differ as much as
 * published studies of agreement say, or as the project assumes where none was found (bench/palpation/sources.ts names each), by `node
 * bench/palpation.ts --only lists`, which prints these rows, how well they keep their word on other persons, and what hangs on the assumptions.
 * It is not the chance that a disease is there, nor that the sign means what tradition says. No finding of two real examiners was at hand.
 */
export const AGREEMENT: Readonly<Record<ListCode, Fit>> = {
  'palpation.limbs.cool': { there: { base: 0.67, margin: 4.31, hand: -0.67, unknownRoom: -1.48, unfitRoom: -3.06 }, absent: { base: 0.47, margin: 6.56, hand: -3.48 } },
  'palpation.limbs.reversal-cold': { there: { base: -0.98, margin: 3.58, unknownRoom: -1.29, unfitRoom: -2.33 }, absent: { base: 3.88, margin: 3.86, hand: -3.36 } },
  'palpation.palms-soles.hot': { there: { base: -0.07, margin: 2.35, hand: -0.09 }, absent: { base: 0.4, margin: 2.94, hand: -1.2 } },
  'palpation.hand-backs.hot': { there: { base: -0.48, margin: 1.56 }, absent: { base: 0, margin: 4.69, hand: -2.13 } },
  'palpation.body.hot': { there: { base: -0.65, margin: 11.16, hand: -6.02 }, absent: { base: 1.6, margin: 1.53, hand: -2.31 } },
  'palpation.body.cold': { there: { base: 0.3, margin: 7.41 }, absent: { base: -2.42, margin: 10.65 } },
  'palpation.skin.dry': { there: { base: -1.02, margin: 1.86, showing: 0.9, looked: 0.9 }, absent: { base: 1.74, looked: -0.77 } },
  'palpation.skin.moist': { there: { base: 0.02, margin: 2.15, showing: 1.06 }, absent: { base: 1.5, looked: -0.65 } },
  'palpation.palms-soles.moist': { there: { base: -0.12, margin: 2.22, showing: 1.31 }, absent: { base: 1.5, looked: -0.6 } },
  'palpation.skin.scaly': { there: { base: -0.54, margin: 1.66, showing: 1.32, looked: 0.13 }, absent: { base: 0.26, margin: 3.46, looked: -0.38 } },
  'palpation.skin.poor-turgor': { there: { base: 0, margin: 4.17, showing: 1.01 }, absent: { base: 0.02, margin: 4.89, looked: -0.17 } },
  'palpation.edema.pitting': { there: { base: -0.38, margin: 2.03, showing: 0.72, looked: 0.63 }, absent: { base: 1.43, looked: -0.92 } },
  'palpation.edema.slow-return': { there: { base: -0.14, margin: 0.93, showing: 0.55, looked: 0.46 }, absent: { base: 0.38, margin: 2.15 } },
  'palpation.edema.one-leg': { there: { base: -0.42, margin: 1.59, showing: 1.03, looked: 0.21 }, absent: { base: 0.63, looked: -0.64 } },
  'palpation.abdomen.distended': { there: { base: -0.33, margin: 2.29, showing: 1.03, looked: 0.24 }, absent: { base: -0.13, margin: 2.5, looked: -0.35 } },
  'palpation.abdomen.tense': { there: { base: -0.11, margin: 1.27, showing: 0.86, looked: 0.29 }, absent: { base: 0.13, margin: 2.03, looked: -0.6 } },
  'palpation.abdomen.guarding': { there: { base: -0.42, margin: 0.1, showing: 0.54, looked: 0.99 }, absent: { base: 1.47, looked: -0.98 } },
  'palpation.abdomen.pain-refuses-pressure': { there: { base: 0.53, margin: 0.06, showing: 1.31, looked: 0.21 }, absent: { base: 1.56, looked: -0.43 } },
  'palpation.abdomen.pain-likes-pressure': { there: { base: 0.67, showing: 1.69 }, absent: { base: 1.83, looked: -0.72 } },
  'palpation.abdomen.tender': { there: { base: 0.18, margin: 1.88, showing: 1.25, looked: 0.05 }, absent: { base: 0.03, margin: 2.19, looked: -0.44 } },
  'palpation.abdomen.rebound': { there: { base: 0.32, showing: 0.78, looked: 0.55 }, absent: { base: 1.24, looked: -1.12 } },
  'palpation.epigastrium.soft-fullness': { there: { base: 0.25, margin: 1.02 }, absent: { base: 1.39 } },
  'palpation.epigastrium.hard-fullness': { there: { base: -0.3, margin: 1.24 }, absent: { base: 1.91 } },
  'palpation.hypochondrium.resistant': { there: { base: 0.03, margin: 2.02, showing: 1.67, looked: 0.25 }, absent: { base: 0.1, margin: 1.51, looked: -0.39 } },
  'palpation.lower-abdomen.knotted': { there: { base: -1.06, margin: 2.37, showing: 1.21, looked: 0.06 }, absent: { base: 0.99, margin: 1.85, looked: -0.77 } },
  'palpation.mass.fixed': { there: { base: -0.36, showing: 1.13, looked: 0.22 }, absent: { base: 2.87, looked: -0.71 } },
  'palpation.mass.movable': { there: { base: -0.17, margin: 0.03, showing: 1.27, looked: 0.1 }, absent: { base: 2.87, looked: -0.75 } },
  'palpation.mass.elsewhere': { there: { base: 0.03, showing: 1.76, looked: 0.37 }, absent: { base: 2.04, looked: -0.79 } },
  'palpation.mass.tender': { there: { base: -0.43, showing: 0.81, looked: 0.65 }, absent: { base: 1.73, looked: -1.45 } },
  'palpation.mass.pulsating': { there: { base: -0.48, showing: 0.96, looked: 0.36 }, absent: { base: 1.99, margin: 0.03, looked: -0.6 } },
  'palpation.lumbar.knock-pain': { there: { base: 0.43, showing: 2.18 }, absent: { base: 2.21, looked: -0.88 } },
  'palpation.asymmetry': { there: { base: -0.23, margin: 2.78, showing: 0.95, looked: 0.71 }, absent: { base: 1.1, margin: 0.91, looked: -0.71, hand: -0.53 } },
  'palpation.acupoint.tender': { there: { base: 0.4, margin: 4.29, showing: 1.26 }, absent: { base: 0.14, margin: 3.03, looked: -0.46 } },
  'palpation.back-shu.tender': { there: { base: 0.36, margin: 4.7, showing: 1.23, looked: 0.01 }, absent: { base: -0.07, margin: 3.22, looked: -0.46 } },
  ...(Object.fromEntries(ORGANS.map((o) => [o, ORGAN])) as Record<OrganCode, Fit>),
};
