// A sensor grid laid on the skin: temperatures or pressures as a matrix, with the pitch of its sensors and where it lay.
import { SuokeError } from '@suoke/terminology';
import { REGIONS } from './regions.ts';
import type { RegionId, Side } from './regions.ts';
import { mistakenUnit, RANGE, statedMistake, UNITS } from './units.ts';
import type { GridUnit, Quantity } from './units.ts';

/**
 * Rows go from head to foot. Seen from the front, columns go from the person's right to their left (as on a chart that faces the
 * reader); seen from the back, from left to right.
 */
export interface Grid {
  region: RegionId;
  /** left or right: the grid lies on that side alone; midline or both: it spans the body */
  side: Side;
  view: 'front' | 'back';
  quantity: Quantity;
  unit: GridUnit;
  /** distance between neighbouring sensors, mm */
  pitchMm: number;
  /** where the middle of the body runs, mm from the outer edge of the first column; only for a grid that spans the body */
  midlineMm?: number;
  /** row by row; null where a sensor gave nothing */
  values: (number | null)[][];
}

export const MAX_GRIDS = 8;
export const GRID_CELLS = { least: 4, most: 160 } as const;
const PITCH = { min: 0.5, max: 100 } as const;
const FIELDS = ['region', 'side', 'view', 'quantity', 'unit', 'pitchMm', 'midlineMm', 'values'];
/** Fewer working sensors than this share cannot show areas. */
const LEAST_ALIVE = 0.5;

const fail = (code: string, path: string, zh: string, en: string, hint: string) => new SuokeError('invalid', `palpation.${code}`, `${path}: ${zh} / ${en}`, hint);

/** Throws SuokeError: `palpation.bad-type`, `.unknown-field`, `.missing`, `.out-of-range`, `.too-many`, `.side`, `.duplicate`, `.unit`, `.grid-shape`, `.grid-empty`. */
export function checkGrids(v: unknown, path: string): Grid[] {
  if (!Array.isArray(v)) throw fail('bad-type', path, '类型不对，应为 array', 'expected array', '见接口说明 / see the schema');
  if (v.length > MAX_GRIDS) throw fail('too-many', path, '网格过多', `${v.length} grids`, `至多 / at most ${MAX_GRIDS}`);
  const seen = new Set<string>();
  return v.map((item: unknown, i) => {
    const g = checkGrid(item, `${path}/${i}`);
    const name = `${g.region} ${g.side} ${g.quantity}`;
    if (seen.has(name)) throw fail('duplicate', `${path}/${i}`, '同一部位重复', `${name} stands here twice`, '合并为一张 / keep one of them');
    seen.add(name);
    return g;
  });
}

function checkGrid(v: unknown, path: string): Grid {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) throw fail('bad-type', path, '类型不对，应为 object', 'expected object', '见接口说明 / see the schema');
  const o = v as Record<string, unknown>;
  for (const k of Object.keys(o)) if (!FIELDS.includes(k)) throw fail('unknown-field', `${path}/${k.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`, '不认识的字段', 'unknown field', `可用 / known: ${FIELDS.join(', ')}`);
  for (const k of ['region', 'quantity', 'unit', 'pitchMm', 'values']) if (!Object.hasOwn(o, k)) throw fail('missing', `${path}/${k}`, '缺少此项', 'this field is missing', '见接口说明 / see the schema');
  const region = choice(o['region'], Object.keys(REGIONS), `${path}/region`) as RegionId;
  const quantity = choice(o['quantity'], ['temperature', 'pressure'], `${path}/quantity`) as Quantity;
  const unit = checkUnit(o['unit'], quantity, `${path}/unit`);
  const pitchMm = number(o['pitchMm'], PITCH, `${path}/pitchMm`);
  const view = o['view'] === undefined ? 'front' : (choice(o['view'], ['front', 'back'], `${path}/view`) as Grid['view']);
  const side = checkSide(o['side'], region, `${path}/side`);
  const values = checkValues(o['values'], unit, `${path}/values`);
  const grid: Grid = { region, side, view, quantity, unit, pitchMm, values };
  if (o['midlineMm'] !== undefined) {
    if (side === 'left' || side === 'right') throw fail('side', `${path}/midlineMm`, '单侧网格没有正中线', 'a grid on one side has no midline', '去掉 midlineMm / leave midlineMm out');
    grid.midlineMm = number(o['midlineMm'], { min: 0, max: pitchMm * (values[0] as unknown[]).length }, `${path}/midlineMm`);
  }
  return grid;
}

function checkUnit(v: unknown, quantity: Quantity, path: string): GridUnit {
  if (typeof v !== 'string') throw fail('bad-type', path, '类型不对，应为 string', 'expected string', UNITS[quantity].join(' | '));
  if ((UNITS[quantity] as readonly string[]).includes(v)) return v as GridUnit;
  const m = statedMistake(v);
  throw fail('unit', path, `不接受的单位：${v.slice(0, 20)}`, `unit not accepted for ${quantity}`, m ? `${m.zh} / ${m.en}` : UNITS[quantity].join(' | '));
}

function checkSide(v: unknown, region: RegionId, path: string): Side {
  const paired = REGIONS[region].paired;
  if (v === undefined && paired) throw fail('side', path, '此部位须注明左右', 'this part comes in pairs: say which side', 'left | right | both (横跨两侧 spans both)');
  const side = v === undefined ? 'midline' : (choice(v, ['left', 'right', 'midline', 'both'], path) as Side);
  if (!paired && side !== 'midline') throw fail('side', path, '此部位不分左右', 'this part is single', '去掉 side，或写 midline / leave side out, or say midline');
  if (paired && side === 'midline') throw fail('side', path, '此部位须注明左右', 'this part comes in pairs: say which side', 'left | right | both (横跨两侧 spans both)');
  return side;
}

function checkValues(v: unknown, unit: GridUnit, path: string): (number | null)[][] {
  const { least, most } = GRID_CELLS;
  const shape = (at: string, en: string) => fail('grid-shape', at, '矩阵形状不对', en, `${least}–${most} 行，每行同样多列 / ${least}–${most} rows of equal length`);
  if (!Array.isArray(v) || v.length < least || v.length > most) throw shape(path, 'not a list of rows of the right number');
  const width = Array.isArray(v[0]) ? v[0].length : 0;
  const flat: number[] = [];
  const rows = v.map((row: unknown, r) => {
    if (!Array.isArray(row) || row.length !== width || width < least || width > most) throw shape(`${path}/${r}`, 'rows are not of one length');
    return row.map((x: unknown, c) => {
      if (x === null) return null;
      if (typeof x !== 'number' || !Number.isFinite(x)) throw fail('bad-type', `${path}/${r}/${c}`, '不是有限的数或 null', 'not a finite number or null', '坏的传感器写 null / write null for a dead sensor');
      flat.push(x);
      return x;
    });
  });
  if (flat.length < LEAST_ALIVE * rows.length * width) throw fail('grid-empty', path, '半数以上传感器没有读数', 'over half of the sensors gave nothing', '检查接触后重测 / check the contact and measure again');
  const sorted = flat.sort((a, b) => a - b);
  const m = mistakenUnit(unit, sorted[Math.floor(sorted.length / 2)] as number, sorted[sorted.length - 1] as number);
  if (m) throw fail('unit', path, `单位不对（${unit}）`, `not in ${unit}`, `${m.zh} / ${m.en}`);
  const { min, max } = RANGE[unit];
  if ((sorted[0] as number) < min || (sorted[sorted.length - 1] as number) > max) throw fail('out-of-range', path, '读数超出范围', `readings outside ${min}–${max} ${unit}`, '坏的传感器写 null / write null for a dead sensor');
  return rows;
}

function choice(v: unknown, of: readonly string[], path: string): string {
  if (typeof v !== 'string') throw fail('bad-type', path, '类型不对，应为 string', 'expected string', of.slice(0, 40).join(' | '));
  if (!of.includes(v)) throw fail('out-of-range', path, `不认识的取值：${v.slice(0, 40)}`, 'not one of the allowed values', of.slice(0, 40).join(' | '));
  return v;
}

function number(v: unknown, r: { min: number; max: number }, path: string): number {
  if (typeof v !== 'number' || Number.isNaN(v)) throw fail('bad-type', path, '类型不对，应为 number', 'expected number', `${r.min}–${r.max}`);
  if (v < r.min || v > r.max) throw fail('out-of-range', path, `超出范围：${v}`, 'out of range', `${r.min}–${r.max}`);
  return v;
}
