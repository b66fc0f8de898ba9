// Left against right, and tender acupoints.
import type { Evidence } from '@suoke/terminology';
import { pointName } from './acupoints.ts';
import { feltWords, reaction } from './back-shu.ts';
import { measured, OWN, round, scoreAt, spotAt } from './finding.ts';
import type { Sign } from './finding.ts';
import { REGIONS } from './regions.ts';
import type { RegionId, Side } from './regions.ts';
import type { Palpation } from './schema.ts';
import { FOOT_ALARM, sideLimit } from './side-limits.ts';

/** Steps of a grade, points of the rating scale (project's own). */
const GRADE = 2;
const RATING = 3;
const TENDER = 4;

export interface Asymmetry {
  measure: 'temperature' | 'pressure' | 'tension' | 'tenderness' | 'edema';
  /** the part of the body, or the acupoint, that comes in a pair */
  region?: RegionId;
  point?: string;
  left: number;
  right: number;
  /** left − right */
  difference: number;
  unit: string;
  threshold: number;
  marked: boolean;
  source: string;
  /** of a pair of grids: the strongest spot that differs, in `unit`, and words for it */
  largest?: number;
  note?: string;
}

/** Every pair that was measured on both sides. */
export function asymmetries(p: Palpation): Asymmetry[] {
  const pairs = (measure: Asymmetry['measure'], list: readonly { region: RegionId; side: Side; value: number }[], unit: string, limitOf: (region: RegionId) => { limit: number; source: string }): Asymmetry[] =>
    list.filter((l) => l.side === 'left').flatMap((l) => {
      const r = list.find((o) => o.side === 'right' && o.region === l.region);
      if (!r) return [];
      const difference = round(l.value - r.value);
      const { limit, source } = limitOf(l.region);
      return [{ measure, region: l.region, left: l.value, right: r.value, difference, unit, threshold: limit, marked: Math.abs(difference) >= limit, source }];
    });
  const own = (limit: number) => () => ({ limit, source: OWN });
  const points = p.acupoints.filter((a) => a.side === 'left').flatMap((l): Asymmetry[] => {
    const r = p.acupoints.find((o) => o.side === 'right' && o.point === l.point);
    if (!r) return [];
    const difference = round(l.nrs - r.nrs);
    return [{ measure: 'tenderness', point: l.point, left: l.nrs, right: r.nrs, difference, unit: '{NRS}', threshold: RATING, marked: Math.abs(difference) >= RATING, source: OWN }];
  });
  return [
    ...pairs('temperature', p.temperature.map((t) => ({ ...t, value: t.celsius })), 'Cel', (region) => sideLimit(region, 'temperature', 'Cel', 0)),
    ...pairs('tension', p.tension.map((t) => ({ ...t, value: t.level })), '{0-4}', own(GRADE)),
    ...pairs('tenderness', p.tenderness.map((t) => ({ ...t, value: t.nrs })), '{NRS}', own(RATING)),
    ...pairs('edema', p.edema.map((t) => ({ ...t, value: t.grade })), '{0-4}', own(GRADE)),
    ...points,
  ];
}

export function asymmetryFinding(all: readonly Asymmetry[]): Sign[] {
  if (all.length === 0) return [];
  const size = (a: Asymmetry) => Math.max(Math.abs(a.difference), a.largest ?? 0);
  const scores = all.map((a) => scoreAt(size(a), 0, a.threshold, 3 * a.threshold)), score = Math.max(...scores);
  const marked = all.filter((a) => a.marked);
  // Sensors tell the sides apart better than ratings do: what counts is on which of them the call rests.
  const deciding = marked.length > 0 ? [all[scores.indexOf(score)] as Asymmetry] : all;
  const hand = deciding.some((a) => a.measure !== 'temperature' && a.measure !== 'pressure');
  // where no side differs, what was held against what
  const evidence = (marked.length > 0 ? marked : all.slice(0, 20)).flatMap((a): Evidence[] => {
    const name = a.region ? `${REGIONS[a.region].zh} ${REGIONS[a.region].en}` : `${a.point ?? ''} ${pointName(a.point ?? '')}`.trim();
    return [
      { kind: 'region', region: a.region ?? a.point ?? '', note: `${name}：左 left ${a.left}，右 right ${a.right}${a.note ? `，${a.note}` : ''}` },
      measured(`${a.measure}-left-minus-right`, a.difference, a.unit, a.threshold, a.source),
      ...(a.measure === 'temperature' && a.region && FOOT_ALARM.regions.includes(a.region) && size(a) >= FOOT_ALARM.celsius ? [measured(`${a.measure}-left-minus-right`, a.difference, a.unit, FOOT_ALARM.celsius, FOOT_ALARM.source)] : []),
    ];
  });
  return [{ code: 'palpation.asymmetry', score, hand, places: [marked.length, all.length], evidence }];
}

export function acupointFindings(p: Palpation): Sign[] {
  if (p.acupoints.length === 0) return [];
  const answered = p.acupoints.filter((a) => reaction(a) >= 0.5);
  const evidence = (answered.length > 0 ? answered : p.acupoints).flatMap((a): Evidence[] => [spotAt(a.point, a.side, [pointName(a.point), feltWords(a)].filter(Boolean).join('，')), measured('tenderness', a.nrs, '{NRS}', TENDER)]);
  return [{ code: 'palpation.acupoint.tender', score: Math.max(...p.acupoints.map(reaction)), places: [answered.length, p.acupoints.length], evidence, graded: true }];
}
