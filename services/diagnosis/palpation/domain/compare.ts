// Two examinations of one person by touch: what changed by more than the measurement can err, and whether that is for the better.
import { nameOf } from './acupoints.ts';
import { OWN, round } from './finding.ts';
import { readMaps } from './maps.ts';
import type { MapArea, MapReading } from './maps.ts';
import type { Grid } from './grid.ts';
import { REGIONS } from './regions.ts';
import type { RegionId, Side } from './regions.ts';
import type { Palpation } from './schema.ts';

export type Verdict = 'same' | 'more' | 'less' | 'appeared' | 'gone';

export interface Change {
  /** list (or `bodyC`, `grids`) that the value stood in */
  what: string;
  place: { region?: RegionId; point?: string; side?: Side; zh: string; en: string };
  before: number | null;
  after: number | null;
  difference: number | null;
  unit: string;
  /** smaller differences may be the measurement's own */
  error: number;
  source: string;
  verdict: Verdict;
  /** undefined where more is neither better nor worse of itself */
  better?: boolean;
}

export interface Comparison {
  changes: Change[];
  /** measured only once, so that nothing can be said */
  onlyBefore: string[];
  onlyAfter: string[];
  /** why some changes may not be the person's */
  cautions: { code: string; zh: string; en: string }[];
}

/** Smallest difference of two single readings that error alone explains in one case of twenty: 1.96 √2 times the error of one. */
const detectable = (error: number) => 1.96 * Math.SQRT2 * error;

/**
 * Errors by list. A skin thermometer repeats within some 0.2 °C; grades move by one step from examiner to examiner (project's own).
 * Points of pain: what persons themselves call better is a change of some 2 points, or of some 30 % (J. Farrar et al., Pain
 * 2001;94:149–158); both are asked for, the 30 % of the stronger of the two pains.
 */
const RULES = {
  temperature: { value: 'celsius', unit: 'Cel', error: detectable(0.2), source: `${OWN}：±0.2 ℃ × 1.96√2` },
  tenderness: { value: 'nrs', unit: '{NRS}', error: 2, part: 0.3, source: 'J. Farrar et al., Pain 2001;94:149–158（2 分且 30 % 2 points and 30 %）', less: true },
  acupoints: { value: 'nrs', unit: '{NRS}', error: 2, part: 0.3, source: 'J. Farrar et al., Pain 2001;94:149–158（2 分且 30 % 2 points and 30 %）', less: true },
  tension: { value: 'level', unit: '{0-4}', error: 2, source: OWN },
  distension: { value: 'level', unit: '{0-3}', error: 2, source: OWN, less: true },
  edema: { value: 'grade', unit: '{0-4}', error: 2, source: OWN, less: true },
  pitRecovery: { value: 'returnS', list: 'edema', unit: 's', error: 5, share: detectable(0.15), source: `${OWN}：±15 % × 1.96√2`, less: true },
  texture: { value: 'roughness', unit: '{0-3}', error: 2, source: OWN, less: true },
  turgor: { value: 'recoilS', unit: 's', error: 1, source: OWN, less: true },
  // Two fingers' judgement of a size; and of the time that a pit takes.
  masses: { value: 'sizeCm', unit: 'cm', error: 1, source: OWN, less: true },
} as const;

const FEELS = ['icy', 'cool', 'normal', 'warm', 'hot'];
const HARDNESSES = ['soft', 'firm', 'hard'];
const GUARDING = ['none', 'voluntary', 'involuntary'];
const MOISTURES = ['dry', 'normal', 'moist', 'dripping'];
/** °C: one thermometer, one site. */
const BODY_ERROR = detectable(0.1);
/** A spot found within this distance of where it was is the same spot, if the grid was laid down as before, mm (project's own). */
const SAME_SPOT_MM = 20;

/** Both as the checker returns them. Nothing but places measured at both times is compared. */
export function comparePalpation(before: Palpation, after: Palpation): Comparison {
  const changes: Change[] = [];
  const onlyBefore: string[] = [], onlyAfter: string[] = [];
  const pair = (what: string, unit: string, error: number, source: string, a: Entry[], b: Entry[], less: boolean, share = 0, part = 0) => {
    for (const x of a) {
      const y = b.find((e) => e.key === x.key);
      if (!y) { onlyBefore.push(`${what} ${x.key}`); continue; }
      changes.push(change(what, x.place, x.value, y.value, unit, Math.max(error, round((share * (x.value + y.value)) / 2, 2), round(part * Math.max(x.value, y.value), 2)), source, less));
    }
    for (const y of b) if (!a.some((e) => e.key === y.key)) onlyAfter.push(`${what} ${y.key}`);
  };
  for (const [what, rule] of Object.entries(RULES)) {
    const list = 'list' in rule ? rule.list : what;
    const read = (p: Palpation) => entries((p as unknown as Record<string, Record<string, unknown>[]>)[list] ?? [], (e) => (list === 'masses' && e['mobility'] === 'none' ? 0 : e[rule.value] as number | undefined));
    pair(what, rule.unit, round(rule.error, 2), rule.source, read(before), read(after), 'less' in rule, 'share' in rule ? rule.share : 0, 'part' in rule ? rule.part : 0);
  }
  pair('warmth', '{step}', 2, OWN, entries(before.warmth, (e) => FEELS.indexOf(String(e['feel']))), entries(after.warmth, (e) => FEELS.indexOf(String(e['feel']))), false);
  const hardness = (p: Palpation) => entries(p.masses, (e) => (e['hardness'] === undefined ? undefined : HARDNESSES.indexOf(String(e['hardness']))));
  pair('massHardness', '{step}', 2, OWN, hardness(before), hardness(after), true);
  const guard = (p: Palpation) => entries(p.tension, (e) => (e['guarding'] === undefined ? undefined : GUARDING.indexOf(String(e['guarding']))));
  // From muscles that can be let go to muscles that cannot is one step, and matters.
  pair('guarding', '{step}', 1, OWN, guard(before), guard(after), true);
  pair('moisture', '{step}', 2, OWN, entries(before.moisture, (e) => MOISTURES.indexOf(String(e['level']))), entries(after.moisture, (e) => MOISTURES.indexOf(String(e['level']))), false);
  if (before.bodyC !== undefined && after.bodyC !== undefined && (before.bodySite ?? 'axillary') === (after.bodySite ?? 'axillary'))
    changes.push(change('bodyC', { zh: '体温', en: 'body temperature' }, before.bodyC, after.bodyC, 'Cel', round(BODY_ERROR, 2), `${OWN}：±0.1 ℃ × 1.96√2`, false));
  changes.push(...gridChanges(before, after));
  return { changes, onlyBefore, onlyAfter, cautions: cautions(before, after) };
}

interface Entry { key: string; place: Change['place']; value: number }

/** `both` counts for each side; what was not said of a place is no entry. */
function entries(list: readonly object[], value: (e: Record<string, unknown>) => number | undefined): Entry[] {
  return (list as readonly Record<string, unknown>[]).flatMap((e) => {
    const side = e['side'] as Side;
    const region = e['region'] as RegionId | undefined, point = e['point'] as string | undefined;
    const v = value(e);
    if (v === undefined) return [];
    const sides: Side[] = side === 'both' ? ['left', 'right'] : [side];
    return sides.map((s) => ({ key: `${region ?? point ?? ''}${s === 'midline' ? '' : `.${s}`}`, place: placeOf(region, point, s), value: v }));
  });
}

function placeOf(region: RegionId | undefined, point: string | undefined, side: Side): Change['place'] {
  const s = { left: ['左', 'left '], right: ['右', 'right '], midline: ['', ''], both: ['双侧', 'both '] }[side] as [string, string];
  const name = region ? REGIONS[region] : nameOf(point ?? '');
  return { ...(region ? { region } : {}), ...(point ? { point } : {}), side, zh: s[0] + name.zh, en: s[1] + name.en };
}

function change(what: string, place: Change['place'], before: number, after: number, unit: string, error: number, source: string, less: boolean): Change {
  const difference = round(after - before, 3);
  const verdict: Verdict = Math.abs(difference) < error - 1e-9 ? 'same' : difference > 0 ? 'more' : 'less';
  return { what, place, before, after, difference, unit, error, source, verdict, ...(less && verdict !== 'same' ? { better: verdict === 'less' } : {}) };
}

/** Areas of grids on the same place, of the same quantity, unit and pitch. */
function gridChanges(before: Palpation, after: Palpation): Change[] {
  const a = readMaps(before.grids), b = readMaps(after.grids);
  return a.flatMap((x) => {
    const y = b.find((m) => samePlace(m, x) && laidAlike(after.grids[m.grid], before.grids[x.grid]));
    return y ? areaChanges(x, y) : [];
  });
}

const samePlace = (m: MapReading, x: MapReading): boolean => m.region === x.region && m.side === x.side && m.quantity === x.quantity;
/** A place in millimetres is the same place only on a grid of the same make that is looked at from the same side. */
const laidAlike = (m: Grid | undefined, x: Grid | undefined): boolean =>
  m !== undefined && x !== undefined && m.unit === x.unit && m.pitchMm === x.pitchMm && m.view === x.view && m.values.length === x.values.length && m.values[0]?.length === x.values[0]?.length;

function areaChanges(x: MapReading, y: MapReading): Change[] {
  // What smoothing leaves of the noise, twice over; never less than a tenth of the unit that is looked for.
  const error = Math.max(x.quantity === 'temperature' ? 0.3 : 0.1 * Math.abs(x.background), detectable(Math.max(...[x, y].flatMap((m) => m.areas.map((r) => r.contrast / r.signalToNoise)), 0)));
  const left = [...y.areas];
  const out: Change[] = [];
  const at = (m: MapArea, verdict: Verdict, from: number | null, to: number | null): Change => ({
    what: 'grids', place: { ...placeOf(x.region, undefined, x.side), zh: `${placeOf(x.region, undefined, x.side).zh}（${m.centreMm.join(', ')} mm）`, en: `${placeOf(x.region, undefined, x.side).en} (${m.centreMm.join(', ')} mm)` },
    before: from, after: to, difference: from === null || to === null ? null : round(to - from, 3), unit: x.unit, error: round(error, 3), source: OWN, verdict, ...(verdict === 'same' ? {} : { better: verdict === 'less' || verdict === 'gone' }),
  });
  for (const m of x.areas) {
    const k = left.findIndex((n) => n.kind === m.kind && Math.hypot(n.centreMm[0] - m.centreMm[0], n.centreMm[1] - m.centreMm[1]) <= SAME_SPOT_MM);
    if (k < 0) { out.push(at(m, 'gone', m.contrast, null)); continue; }
    const n = left.splice(k, 1)[0] as MapArea;
    const d = n.contrast - m.contrast;
    out.push(at(n, Math.abs(d) < error ? 'same' : d > 0 ? 'more' : 'less', m.contrast, n.contrast));
  }
  return [...out, ...left.map((n) => at(n, 'appeared', null, n.contrast))];
}

function cautions(before: Palpation, after: Palpation): Comparison['cautions'] {
  const out: Comparison['cautions'] = [];
  const rooms = [before.ambientC, after.ambientC];
  const warmth = before.temperature.length > 0 || before.grids.some((g) => g.quantity === 'temperature');
  if (warmth && (rooms[0] === undefined || rooms[1] === undefined)) out.push({ code: 'palpation.compare.no-ambient', zh: '没有记录两次的室温，皮温变化可能来自环境', en: 'the room temperature of both times is not known: a change of skin temperature may be the room’s' });
  else if (warmth && Math.abs((rooms[0] as number) - (rooms[1] as number)) > 2) out.push({ code: 'palpation.compare.ambient', zh: '两次室温相差 2 ℃ 以上，皮温变化可能来自环境', en: 'the rooms differed by over 2 °C: a change of skin temperature may be the room’s' });
  const unlike = before.grids.some((x) => after.grids.some((m) => m.region === x.region && m.side === x.side && m.quantity === x.quantity && !laidAlike(m, x)));
  if (unlike) out.push({ code: 'palpation.compare.grid', zh: '两次的传感器网格不同（行列、间距、单位或视角），不作比较', en: 'the grids of the two times differ in shape, pitch, unit or view and are not compared' });
  if (before.bodyC !== undefined && after.bodyC !== undefined && (before.bodySite ?? 'axillary') !== (after.bodySite ?? 'axillary')) out.push({ code: 'palpation.compare.site', zh: '两次测体温的部位不同，不作比较', en: 'the body temperatures were taken at different sites and are not compared' });
  return out;
}
