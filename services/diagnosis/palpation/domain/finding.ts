// How a palpation finding is put together, and the small arithmetic of scores.
import { palpationSigns } from '@suoke/terminology';
import type { Degree, Evidence, Finding } from '@suoke/terminology';
import { agreement } from './agreement.ts';
import type { Ground } from './agreement.ts';
import type { AreaCode, ListCode } from './agreement-fitted.ts';
import { place } from './regions.ts';
import type { RegionId, Side } from './regions.ts';

export const OWN = '本项目自定 / project’s own';

export const clamp01 = (v: number) => Math.min(1, Math.max(0, v));
/** So many pieces of evidence who differentiates takes of one finding; a whole body can be marked with more. */
const MOST_EVIDENCE = 50;
/** 0 at `from`, 1 at `to`, straight between, either order. */
export const ramp = (v: number, from: number, to: number) => clamp01((v - from) / (to - from));
export const round = (v: number, digits = 4) => Number(v.toFixed(digits)) + 0;

/** Score 0.5 exactly at `threshold`, 0 at `none`, 1 at `full`: so that present means 0.5 and more, everywhere. */
export function scoreAt(v: number, none: number, threshold: number, full: number): number {
  const up = full > none;
  const low = up ? v < threshold : v > threshold;
  return low ? 0.5 * ramp(v, none, threshold) : 0.5 + 0.5 * ramp(v, threshold, full);
}

interface Common {
  score: number; evidence: Evidence[];
  /** where it was looked for: the evidence of a sign that shows at none of these places */
  asked?: readonly { region: RegionId; side: Side }[];
  /** degrees by score; off for signs that have none */
  graded?: boolean;
}
/** From entries of the lists: the confidence follows from the score and its ground. */
export type ListSign = Common & Ground & { code: ListCode };
/** From a map, which knows more of what it saw. Names come from the table of the shared vocabulary. */
export type Sign = ListSign | (Common & { code: AreaCode; confidence: number });

export function finding(s: Sign): Finding {
  const score = round(clamp01(s.score));
  const present = score >= 0.5;
  const degree: Degree = score < 0.67 ? 'slight' : score < 0.85 ? 'moderate' : 'severe';
  return {
    code: s.code, ...palpationSigns[s.code], modality: 'palpation', polarity: present ? 'present' : 'absent', score, confidence: round('confidence' in s ? s.confidence : agreement(s.code, score, s)),
    ...(present && s.graded ? { degree } : {}), evidence: (s.evidence.length > 0 ? s.evidence : (s.asked ?? []).map((a) => spot(a.region, a.side, '查过 looked at'))).slice(0, MOST_EVIDENCE),
  };
}

export const measured = (name: string, value: number, unit: string, threshold: number, source = OWN): Evidence => ({ kind: 'measure', name, value: round(value), unit, threshold, source });

export const spot = (region: RegionId, side: Side, note?: string): Evidence => ({ kind: 'region', region: side === 'midline' ? region : `${region}.${side}`, note: note ? `${place(region, side)}：${note}` : place(region, side) });

/** The same for an acupoint. */
export const spotAt = (point: string, side: Side, note = ''): Evidence => ({ kind: 'region', region: side === 'midline' ? point : `${point}.${side}`, ...(note ? { note } : {}) });
