// From which difference on the two sides of the body are called unequal.
import { OWN } from './finding.ts';
import type { RegionId } from './regions.ts';
import { KPA_PER_MMHG } from './units.ts';
import type { GridUnit, Quantity } from './units.ts';

const UEMATSU = 'S. Uematsu et al., J Neurosurg 1988;69:552–555';

/**
 * Healthy side differences of skin temperature, mean and standard deviation, °C, of 90 persons (Uematsu et al. 1988): the limit is the
 * mean and two deviations. Other places take the foot's, the largest of the three (project's own).
 */
const HEALTHY: Partial<Record<RegionId, { mean: number; sd: number }>> = {
  forehead: { mean: 0.18, sd: 0.18 },
  thigh: { mean: 0.27, sd: 0.2 }, calf: { mean: 0.27, sd: 0.2 },
  'foot-back': { mean: 0.38, sd: 0.31 }, sole: { mean: 0.38, sd: 0.31 }, toes: { mean: 0.38, sd: 0.31 },
};
const ELSEWHERE = 1;
/** Of the mean of both sides, and at least 1 kPa (project's own). */
const PRESSURE_SHARE = 0.3;
const LEAST_KPA = 1;

/** From 4 °F on, a foot at risk is to be rested and looked at: L. Lavery et al. 2004. One reading alone is not enough (it should be seen again the next day). */
export const FOOT_ALARM = { celsius: 2.2, regions: ['sole', 'foot-back', 'toes'] as readonly RegionId[], source: 'L. Lavery et al., Diabetes Care 2004;27:2642–2647（4 °F）' };

/** In the unit given; `level` is the mean of both sides. */
export function sideLimit(region: RegionId, quantity: Quantity, unit: GridUnit, level: number): { limit: number; source: string } {
  if (quantity === 'pressure') return { limit: Math.max(PRESSURE_SHARE * Math.abs(level), unit === 'mm[Hg]' ? LEAST_KPA / KPA_PER_MMHG : LEAST_KPA), source: OWN };
  const known = HEALTHY[region];
  return known ? { limit: Number((known.mean + 2 * known.sd).toFixed(2)), source: `${UEMATSU}：均值＋2 标准差 mean + 2 SD` } : { limit: ELSEWHERE, source: `${OWN}; cf. ${UEMATSU}` };
}
