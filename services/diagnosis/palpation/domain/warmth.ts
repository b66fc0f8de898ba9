// Cold and heat under the hand: limbs, palms against backs of the hands, the body's own temperature.
import type { Evidence } from '@suoke/terminology';
import type { Ground } from './agreement.ts';
import { measured, OWN, ramp, scoreAt, spot } from './finding.ts';
import type { Sign } from './finding.ts';
import { HANDS_FEET, LIMBS_ABOVE, TRUNK } from './regions.ts';
import type { RegionId } from './regions.ts';
import type { Palpation } from './schema.ts';

/** A forearm 4 °C warmer than the fingertip marks vasoconstriction (L. Rubinstein, D. Sessler, Anesthesiology 73, 1990: 541–545). */
const GRADIENT = 4;
const GRADIENT_SOURCE = 'Rubinstein & Sessler, Anesthesiology 1990;73:541–545';
/** Trunk over hands and feet, °C (project's own: rested, in a room of 20–28 °C). */
const TRUNK_GRADIENT = 6;
/** Trunk over forearms or calves, °C, when cold climbs beyond wrist and ankle (project's own). */
const HIGH_GRADIENT = 5;
/** Palm over the back of the hand, °C (project's own; the comparison is that of 李杲《内外伤辨惑论·辨手心手背》). */
const PALM = 1;
const PALM_SOURCE = '比较法 after 李杲《内外伤辨惑论·辨手心手背》; 1 °C: ' + OWN;
/** Lower bound of fever by site, °C: 37.3 as in Chinese textbooks of diagnostics for mouth and armpit; the others the project's own. */
const FEVER = { oral: 37.3, axillary: 37.3, ear: 37.5, forehead: 37.5, rectal: 37.8 } as const;

/** Scores by what they rest on. */
interface Means { measured: number[]; felt: number[] }
const means = (): Means => ({ measured: [], felt: [] });
const any = (m: Means): boolean => m.measured.length + m.felt.length > 0;
/** The strongest; by the hand where nothing was measured, or where the hand alone finds the sign. */
function strongest({ measured, felt }: Means): { score: number; hand: boolean } {
  const score = Math.max(...measured, ...felt);
  return { score, hand: measured.length === 0 || (score >= 0.5 && Math.max(...measured) < 0.5) };
}

const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;

export function warmthFindings(p: Palpation): Sign[] {
  return [...coldLimbs(p), ...palms(p), ...body(p)];
}

function celsius(p: Palpation, regions: readonly RegionId[]): number | undefined {
  const v = p.temperature.filter((t) => regions.includes(t.region)).map((t) => t.celsius);
  return v.length ? mean(v) : undefined;
}

/** The first trunk region that was measured. */
export function trunkCelsius(p: Palpation): number | undefined {
  for (const r of TRUNK) {
    const c = celsius(p, [r]);
    if (c !== undefined) return c;
  }
  return undefined;
}

/** In a cold room cold hands say little, in a hot one warm hands; in a room that nobody stated either may be. */
function roomOf(p: Palpation): Pick<Ground, 'room'> {
  return p.ambientC === undefined ? { room: 'unknown' } : p.ambientC < 18 || p.ambientC > 30 ? { room: 'unfit' } : {};
}

function coldLimbs(p: Palpation): Sign[] {
  const trunk = trunkCelsius(p);
  const ends = celsius(p, HANDS_FEET), fingers = celsius(p, ['fingers']), forearm = celsius(p, ['forearm']), above = celsius(p, LIMBS_ABOVE);
  const felt = p.warmth.filter((w) => HANDS_FEET.includes(w.region));
  const feltAbove = p.warmth.filter((w) => LIMBS_ABOVE.includes(w.region));
  const evidence: Evidence[] = [], high: Evidence[] = [];
  const cool = means(), reversal = means();
  if (fingers !== undefined && forearm !== undefined) {
    cool.measured.push(scoreAt(forearm - fingers, 0, GRADIENT, 8));
    evidence.push(measured('forearm-minus-fingers', forearm - fingers, 'Cel', GRADIENT, GRADIENT_SOURCE));
  }
  if (trunk !== undefined && ends !== undefined) {
    cool.measured.push(scoreAt(trunk - ends, 2, TRUNK_GRADIENT, 12));
    evidence.push(measured('trunk-minus-hands-feet', trunk - ends, 'Cel', TRUNK_GRADIENT));
    if (above !== undefined) {
      reversal.measured.push(Math.min(scoreAt(trunk - above, 1.5, HIGH_GRADIENT, 10), scoreAt(trunk - ends, 4, TRUNK_GRADIENT + 2, 14)));
      high.push(measured('trunk-minus-forearms-calves', trunk - above, 'Cel', HIGH_GRADIENT));
    }
  }
  for (const w of felt) {
    cool.felt.push({ icy: 1, cool: 0.6, normal: 0.1, warm: 0, hot: 0 }[w.feel]);
    if (w.feel === 'icy' || w.feel === 'cool') evidence.push(spot(w.region, w.side, w.feel === 'icy' ? '冰冷 icy' : '偏凉 cool'));
    // 厥: 《伤寒论》337 条“厥者，手足逆冷者是也”; over elbow and knee is its usual measure in the commentaries (成无己).
    const reach = w.reaches === 'elbow-knee' ? 1 : w.reaches === 'wrist-ankle' ? 0.55 : 0.2;
    const chill = { icy: 1, cool: 0.75, normal: 0, warm: 0, hot: 0 }[w.feel];
    if (w.reaches !== undefined || chill === 0) reversal.felt.push(chill * reach);
    if (w.reaches !== undefined && chill * reach >= 0.5) high.push(spot(w.region, w.side, w.reaches === 'elbow-knee' ? '冷过肘膝 cold past elbow or knee' : '冷至腕踝 cold to wrist or ankle'));
  }
  for (const w of feltAbove) reversal.felt.push({ icy: 0.95, cool: 0.6, normal: 0.05, warm: 0, hot: 0 }[w.feel]);
  const room = roomOf(p);
  const out: Sign[] = [];
  if (any(cool)) out.push({ code: 'palpation.limbs.cool', ...strongest(cool), ...room, evidence, asked: felt, graded: true });
  if (any(reversal)) out.push({ code: 'palpation.limbs.reversal-cold', ...strongest(reversal), ...room, evidence: [...high, ...evidence], asked: [...felt, ...feltAbove], graded: true });
  return out;
}

function palms(p: Palpation): Sign[] {
  const out: Sign[] = [];
  const evidence: Evidence[] = [];
  const inner = means(), outer = means();
  const compare = (hot: RegionId, back: RegionId) => {
    const a = celsius(p, [hot]), b = celsius(p, [back]);
    if (a === undefined || b === undefined) return;
    // A palm in the cold may still be warmer than its back: heat needs warmth, too.
    inner.measured.push(Math.min(scoreAt(a - b, 0, PALM, 3), scoreAt(a, 33, 34.5, 36)));
    outer.measured.push(Math.min(scoreAt(b - a, 0, PALM, 3), scoreAt(b, 33, 34.5, 36)));
    evidence.push(measured(`${hot}-minus-${back}`, a - b, 'Cel', PALM, PALM_SOURCE));
  };
  compare('palm', 'hand-back');
  compare('sole', 'foot-back');
  for (const w of p.warmth) {
    const heat = { icy: 0, cool: 0, normal: 0.1, warm: 0.55, hot: 0.9 }[w.feel];
    if (w.region === 'palm' || w.region === 'sole') inner.felt.push(heat);
    if (w.region === 'hand-back') outer.felt.push(heat);
    if (heat > 0.5 && ['palm', 'sole', 'hand-back'].includes(w.region)) evidence.push(spot(w.region, w.side, w.feel === 'hot' ? '灼热 hot' : '温热 warm'));
  }
  const touched = p.warmth.filter((w) => ['palm', 'sole', 'hand-back'].includes(w.region));
  if (any(inner)) out.push({ code: 'palpation.palms-soles.hot', ...strongest(inner), evidence, asked: touched, graded: true });
  if (any(outer)) out.push({ code: 'palpation.hand-backs.hot', ...strongest(outer), evidence, asked: touched, graded: true });
  return out;
}

function body(p: Palpation): Sign[] {
  const felt = p.warmth.filter((w) => ['forehead', 'chest', 'whole-body', 'epigastrium', 'umbilical'].includes(w.region));
  const evidence: Evidence[] = felt.filter((w) => w.feel === 'hot').map((w) => spot(w.region, w.side, '灼热 hot'));
  const scores = means();
  scores.felt.push(...felt.map((w) => ({ icy: 0, cool: 0, normal: 0.1, warm: 0.4, hot: 0.8 })[w.feel]));
  if (p.bodyC !== undefined) {
    const limit = FEVER[p.bodySite ?? 'axillary'];
    scores.measured.push(scoreAt(p.bodyC, limit - 0.8, limit, limit + 1.8));
    evidence.push(measured('body-temperature', p.bodyC, 'Cel', limit, p.bodySite === undefined || p.bodySite === 'oral' || p.bodySite === 'axillary' ? '《诊断学》发热分度（低热自 37.3 ℃）' : OWN));
  }
  if (!any(scores)) return [];
  const out: Sign[] = [{ code: 'palpation.body.hot', ...strongest(scores), evidence, asked: felt, graded: true }];
  if (p.bodyC !== undefined)
    out.push({ code: 'palpation.body.cold', score: 0.5 * ramp(p.bodyC, 36, 35) + 0.5 * ramp(p.bodyC, 35, 33), evidence: [measured('body-temperature', p.bodyC, 'Cel', 35, '低体温界限 hypothermia, core below 35 °C')], graded: true });
  return out;
}
