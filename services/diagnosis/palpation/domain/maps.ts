// What sensor grids show: hot, cold and hard areas, and how the two sides differ.
import type { Evidence } from '@suoke/terminology';
import type { AreaCode } from './agreement-fitted.ts';
import { anyArea, noArea } from './area-confidence.ts';
import { findAreas } from './areas.ts';
import type { Area, AreaLimits } from './areas.ts';
import { cleaned, matrixOf, median, readField } from './field.ts';
import type { Field, Matrix } from './field.ts';
import { measured, round, scoreAt } from './finding.ts';
import type { Sign } from './finding.ts';
import type { Grid } from './grid.ts';
import { place, REGIONS } from './regions.ts';
import type { Side } from './regions.ts';
import { sideLimit } from './side-limits.ts';
import type { Asymmetry } from './sides.ts';
import { KPA_PER_MMHG } from './units.ts';
import type { GridUnit } from './units.ts';

export type AreaKind = 'hot' | 'cold' | 'hard' | 'soft';

export interface MapArea extends Omit<Area, 'sign'> { kind: AreaKind }

export interface MapReading {
  /** place in `grids` */
  grid: number;
  region: Grid['region'];
  side: Side;
  quantity: Grid['quantity'];
  unit: GridUnit;
  rows: number;
  cols: number;
  pitchMm: number;
  /** mean of the background over the grid */
  background: number;
  /** standard deviation of one sensor */
  noise: number;
  missing: number;
  outliers: number;
  /** share of the map too far from any working sensor to show anything */
  blind: number;
  /** largest departures of the smoothed map from its background, in times of the least that counts as an area */
  departure: { above: number; below: number };
  areas: MapArea[];
}

/** A spot 1 °C off the skin around it (project's own: healthy skin varies by some tenths over a hand's breadth). */
const TEMPERATURE_CONTRAST = 1;
/** A spot that pushes back 30 % more than what lies around it, and at least 1 kPa (project's own). */
const PRESSURE_SHARE = 0.3;
const LEAST_PRESSURE_KPA = 1;

const inUnit = (kPa: number, unit: GridUnit) => (unit === 'mm[Hg]' ? kPa / KPA_PER_MMHG : kPa);

function limitsOf(g: Pick<Grid, 'quantity' | 'unit'>): AreaLimits {
  return g.quantity === 'temperature'
    ? { signs: [1, -1], contrast: () => TEMPERATURE_CONTRAST }
    : { signs: [1, -1], contrast: (b) => Math.max(PRESSURE_SHARE * Math.abs(b), inUnit(LEAST_PRESSURE_KPA, g.unit)) };
}

const KIND: Record<Grid['quantity'], { up: AreaKind; down: AreaKind }> = { temperature: { up: 'hot', down: 'cold' }, pressure: { up: 'hard', down: 'soft' } };

export function readMaps(grids: readonly Grid[]): MapReading[] {
  return grids.map((g, i) => {
    const m = matrixOf(g), limits = limitsOf(g);
    const f = readField(m, limits.contrast(middle(m)));
    return {
      grid: i, region: g.region, side: g.side, quantity: g.quantity, unit: g.unit, rows: f.rows, cols: f.cols, pitchMm: g.pitchMm,
      background: round(f.background.reduce((a, v) => a + v, 0) / f.background.length, 3), noise: round(f.noise), missing: round(f.missing), outliers: f.outliers,
      blind: round(f.blind), departure: departures(f, limits), areas: findAreas(f, limits).map((a) => tidy(a, a.sign > 0 ? KIND[g.quantity].up : KIND[g.quantity].down)),
    };
  });
}

function departures(f: Field, { contrast }: AreaLimits): MapReading['departure'] {
  let above = 0, below = 0;
  f.residual.forEach((v, i) => {
    const times = v / contrast(f.background[i] as number);
    above = Math.max(above, times); below = Math.max(below, -times);
  });
  return { above: round(above, 3), below: round(below, 3) };
}

function tidy({ sign: _, ...a }: Area, kind: AreaKind): MapArea {
  const r = (v: number) => round(v, 1);
  return {
    kind, centreMm: [r(a.centreMm[0]), r(a.centreMm[1])], contourMm: a.contourMm.map(([x, y]): [number, number] => [r(x), r(y)]), areaMm2: r(a.areaMm2),
    diameterMm: r(a.diameterMm), lengthMm: r(a.lengthMm), widthMm: r(a.widthMm), contrast: round(a.contrast, 3), background: round(a.background, 3), signalToNoise: r(a.signalToNoise),
  };
}

const SIGNS: Record<AreaKind, { code: AreaCode }> = {
  hot: { code: 'palpation.area.hot' },
  cold: { code: 'palpation.area.cold' },
  hard: { code: 'palpation.area.hard' },
  soft: { code: 'palpation.area.soft' },
};

/** One finding for each kind that a grid of its quantity could have shown. */
export function mapFindings(maps: readonly MapReading[]): Sign[] {
  return (Object.keys(SIGNS) as AreaKind[]).flatMap((kind) => {
    const quantity = kind === 'hot' || kind === 'cold' ? 'temperature' : 'pressure';
    const able = maps.filter((m) => m.quantity === quantity);
    if (able.length === 0) return [];
    const found = able.flatMap((m) => m.areas.filter((a) => a.kind === kind).map((a) => ({ m, a, limit: limitsOf(m).contrast(a.background) })));
    const score = Math.max(0, ...found.map(({ a, limit }) => scoreAt(a.contrast, 0, limit, 3 * limit)));
    const broken = (m: MapReading) => m.outliers / (m.rows * m.cols), above = kind === 'hot' || kind === 'hard';
    const sure = found.length
      ? anyArea(quantity, found.map(({ m, a }) => ({ ...a, pitchMm: m.pitchMm, missing: m.missing, broken: broken(m) })))
      : noArea(quantity, able.map((m) => ({ departure: above ? m.departure.above : m.departure.below, blind: m.blind, broken: broken(m) })));
    return [{ ...SIGNS[kind], score, confidence: sure, graded: true, asked: able, evidence: found.flatMap(({ m, a, limit }) => areaEvidence(m, a, limit)) }];
  });
}

/** The outline is given in cells of the grid, so that it lies on a picture of the grid drawn one pixel a sensor. */
function areaEvidence(m: MapReading, a: MapArea, limit: number): Evidence[] {
  const where = `${place(m.region, m.side)}：${Math.round(a.diameterMm)} mm，中心 centre ${a.centreMm[0]}, ${a.centreMm[1]} mm`;
  return [
    { kind: 'region', region: `grids/${m.grid}`, polygon: a.contourMm.map(([x, y]): [number, number] => [round(x / m.pitchMm, 2), round(y / m.pitchMm, 2)]), note: where },
    { ...measured(AREA_CONTRAST, a.contrast, m.unit, round(limit, 3)) },
    { ...measured(AREA_DIAMETER, a.diameterMm, 'mm', 12) },
  ];
}
const AREA_CONTRAST = 'area-contrast';
const AREA_DIAMETER = 'area-diameter';

/** Each pair of grids on the two sides, and each grid that spans the body with its midline given. Areas are of left minus right, in the left grid's frame. */
export interface SideMap { region: Grid['region']; quantity: Grid['quantity']; unit: GridUnit; grids: number[]; left: number; right: number; difference: number; areas: (Omit<MapArea, 'kind'> & { higher: 'left' | 'right' })[] }

export function compareSides(grids: readonly Grid[]): SideMap[] {
  const out: SideMap[] = [];
  grids.forEach((g, i) => {
    if (g.side === 'left') {
      const j = grids.findIndex((o) => o.side === 'right' && o.region === g.region && o.quantity === g.quantity && o.unit === g.unit);
      const other = grids[j];
      if (!other) return;
      // Seen from one side the two are each other's mirror image; one seen from the front and one from the back already lie alike.
      const a = cleaned(matrixOf(g)), c = cleaned(matrixOf(other)), b = g.view === other.view ? mirrored(c) : c;
      const alike = a.rows === b.rows && a.cols === b.cols && a.pitchMm === b.pitchMm;
      out.push(sideMap(g, [i, j], middle(a), middle(b), alike ? minus(a, b) : undefined));
    } else if (g.midlineMm !== undefined) {
      const halves = split(g, g.midlineMm);
      if (halves) out.push(sideMap(g, [i], middle(halves.left), middle(halves.right), minus(halves.left, halves.right)));
    }
  });
  return out;
}

function sideMap(g: Grid, grids: number[], left: number, right: number, d: Matrix | undefined): SideMap {
  const level = (left + right) / 2;
  const limit = sideLimit(g.region, g.quantity, g.unit, level).limit;
  const f: Field | undefined = d && readField(d, limit, true);
  const areas = f ? findAreas(f, { signs: [1, -1], contrast: () => limit }).map(({ sign, ...a }) => { const { kind: _, ...t } = tidy({ sign, ...a }, 'hot'); return { ...t, higher: sign > 0 ? ('left' as const) : ('right' as const) }; }) : [];
  return { region: g.region, quantity: g.quantity, unit: g.unit, grids, left: round(left, 3), right: round(right, 3), difference: round(left - right, 3), areas };
}

/** For the list of asymmetries: the middle of one side against that of the other. */
export function mapAsymmetries(maps: readonly SideMap[]): Asymmetry[] {
  return maps.map((m) => {
    const { limit, source } = sideLimit(m.region, m.quantity, m.unit, (m.left + m.right) / 2);
    return { measure: m.quantity, region: m.region, left: m.left, right: m.right, difference: m.difference, unit: m.unit, threshold: round(limit, 3), marked: Math.abs(m.difference) >= limit || m.areas.length > 0, source,
      ...(m.areas.length ? { note: `${m.areas.length} 处两侧不同 ${m.areas.length} spots differ; ${REGIONS[m.region].en}`, largest: m.areas[0]?.contrast ?? 0 } : {}) };
  });
}

const middle = (m: Matrix) => median([...m.values].filter((v) => !Number.isNaN(v)));

function mirrored(m: Matrix): Matrix {
  return { ...m, values: m.values.map((_, i) => m.values[Math.floor(i / m.cols) * m.cols + (m.cols - 1 - (i % m.cols))] as number) };
}

const minus = (a: Matrix, b: Matrix): Matrix => ({ ...a, values: a.values.map((v, i) => v - (b.values[i] as number)) });

/** The two halves about a midline, the right one mirrored onto the left; sensors between columns are interpolated. undefined when a half has under four columns. */
function split(g: Grid, midlineMm: number): { left: Matrix; right: Matrix } | undefined {
  const m = cleaned(matrixOf(g));
  const mid = midlineMm / g.pitchMm - 0.5; // in columns
  const reach = Math.floor(Math.min(mid, m.cols - 1 - mid));
  if (reach < 3) return undefined;
  const half = (towards: 1 | -1): Matrix => {
    const values = new Float64Array(m.rows * (reach + 1));
    for (let r = 0; r < m.rows; r++) for (let k = 0; k <= reach; k++) {
      const x = mid + towards * k, a = Math.floor(x), t = x - a;
      const p = m.values[r * m.cols + a] as number, q = t > 1e-9 ? (m.values[r * m.cols + a + 1] as number) : p;
      values[r * (reach + 1) + k] = p + t * (q - p);
    }
    return { rows: m.rows, cols: reach + 1, pitchMm: m.pitchMm, values };
  };
  // Seen from the front the columns run from the person's right to their left; from the back the other way round.
  const towardsLeft = g.view === 'front' ? 1 : -1;
  return { left: half(towardsLeft), right: half(towardsLeft === 1 ? -1 : 1) };
}

