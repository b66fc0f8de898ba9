// Swelling: the pit that a thumb leaves, how long it stays, and whether one leg alone is swollen.
import type { Evidence } from '@suoke/terminology';
import { measured, OWN, scoreAt, spot } from './finding.ts';
import type { Sign } from './finding.ts';
import type { RegionId } from './regions.ts';
import type { Palpation } from './schema.ts';

type Pit = Palpation['edema'][number];

/**
 * A pit that fills within 40 s goes with little protein in the blood (J. Henry, P. Altmann, Br Med J 1978;1:890–891); the classics tell
 * a pit that does not rise (《金匮要略·水气病脉证并治》“陷而不起”) without a number. From the same 40 s on it is called slow here.
 */
const SLOW = 40;
const SLOW_SOURCE = 'J. Henry, P. Altmann, Br Med J 1978;1:890–891（40 s）; 名见《金匮要略·水气病脉证并治》';
const LEG: readonly RegionId[] = ['thigh', 'knee', 'calf', 'ankle', 'foot-back'];
/** One leg with a pit and tenderness along the deep veins: items of P. Wells et al., N Engl J Med 2003;349:1227–1235; scores are the project's own. */
const LEG_SOURCE = 'P. Wells et al., N Engl J Med 2003;349:1227–1235; 界限 limits: ' + OWN;
const TENDER = 4;

export function edemaFindings(p: Palpation): Sign[] {
  return [...pitting(p), ...slow(p), ...oneLeg(p)];
}

function pitting(p: Palpation): Sign[] {
  if (p.edema.length === 0) return [];
  const swollen = p.edema.filter((e) => e.grade >= 1);
  const worst = Math.max(...p.edema.map((e) => e.grade));
  const sides = new Set(swollen.flatMap((e) => (e.side === 'both' ? ['left', 'right'] : [e.side])));
  const single = swollen.length > 0 && sides.size === 1 && !sides.has('midline');
  return [{
    code: 'palpation.edema.pitting', score: worst === 0 ? 0 : 0.4 + 0.15 * worst, places: [swollen.length, p.edema.length], graded: true, asked: p.edema,
    evidence: swollen.flatMap((e): Evidence[] => [
      spot(e.region, e.side, single ? '仅一侧 one side only' : undefined), measured('pitting-grade', e.grade, '{0-4}', 1),
      ...(e.depthMm === undefined ? [] : [measured('pit-depth', e.depthMm, 'mm', 0.5)]),
    ]),
  }];
}

function slow(p: Palpation): Sign[] {
  const timed = p.edema.filter((e): e is Pit & { returnS: number } => e.returnS !== undefined);
  if (timed.length === 0) return [];
  const longest = Math.max(...timed.map((e) => e.returnS));
  return [{
    code: 'palpation.edema.slow-return', score: scoreAt(longest, 0, SLOW, 180), places: [timed.filter((e) => e.returnS >= SLOW).length, timed.length], graded: true,
    evidence: timed.flatMap((e) => [spot(e.region, e.side, e.returnS < SLOW ? '很快恢复 fills soon' : '久而不起 stays'), measured('pit-recovery', e.returnS, 's', SLOW, SLOW_SOURCE)]),
  }];
}

/** Grades of a leg by region and side; `both` stands for each. */
function grade(p: Palpation, region: RegionId, side: 'left' | 'right'): number | undefined {
  return p.edema.find((e) => e.region === region && (e.side === side || e.side === 'both'))?.grade;
}

/** Only where both legs were pressed at the same place: a leg that nobody touched is not a thin one. */
function oneLeg(p: Palpation): Sign[] {
  const pairs = LEG.flatMap((region) => {
    const left = grade(p, region, 'left'), right = grade(p, region, 'right');
    return left === undefined || right === undefined ? [] : [{ region, left, right, apart: Math.abs(left - right) }];
  });
  if (pairs.length === 0) return [];
  const unlike = pairs.filter((x) => Math.min(x.left, x.right) === 0 && x.apart >= 1 || x.apart >= 2);
  const heavier = new Set(unlike.map((x) => (x.left > x.right ? 'left' : 'right')));
  const [side] = heavier;
  // A left ankle and a right calf are not one leg.
  const one = heavier.size === 1 && side !== undefined;
  const sore = one ? p.tenderness.filter((t) => (t.region === 'calf' || t.region === 'thigh') && t.side === side && t.nrs >= TENDER) : [];
  const score = one ? Math.min(1, 0.6 + 0.1 * (Math.max(...unlike.map((x) => x.apart)) - 1) + (sore.length ? 0.2 : 0)) : 0;
  return [{
    code: 'palpation.edema.one-leg', score, places: [unlike.length, pairs.length], asked: pairs.map((x) => ({ region: x.region, side: 'both' as const })),
    evidence: one ? [...unlike.flatMap((x) => [spot(x.region, side), measured('edema-left-minus-right', x.left - x.right, '{0-4}', 1, LEG_SOURCE)]), ...sore.flatMap((t) => [spot(t.region, t.side), measured('tenderness', t.nrs, '{NRS}', TENDER, LEG_SOURCE)])] : [],
  }];
}

/** A leg swollen where the other was not pressed. */
export const otherLegUnknown = (p: Palpation): boolean => LEG.some((region) => {
  const left = grade(p, region, 'left'), right = grade(p, region, 'right');
  return (left === undefined) !== (right === undefined) && (left ?? right ?? 0) >= 1;
});
