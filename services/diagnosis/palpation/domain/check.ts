// Strict reading of the input: every error names its place (JSON Pointer), unknown fields are refused, nothing is guessed.
import { isAcupoint } from './acupoints.ts';
import { spreadBodyMap } from './body-map.ts';
import { checkGrids } from './grid.ts';
import { REGIONS } from './regions.ts';
import type { RegionId } from './regions.ts';
import { LISTS, MAX_ENTRIES, SCALARS } from './schema.ts';
import type { Field, Fields, Palpation } from './schema.ts';
import { fail, settle } from './settle.ts';
import { mistakenCelsius } from './units.ts';

/**
 * Throws SuokeError: `palpation.bad-type`, `.unknown-field`, `.missing`, `.out-of-range`, `.unit`, `.duplicate`, `.side`, `.empty`,
 * `.empty-mark`, `.contradiction`, `.too-many`, `.grid-shape`, `.grid-empty`. What stands on the body map is added to the lists. Lists that are absent come back empty; `side` is filled in as `midline` for parts that are single.
 */
export function checkPalpation(input: unknown): Palpation {
  const top = asObject(input, '');
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(top)) {
    if (Object.hasOwn(SCALARS, key)) out[key] = checkField(top[key], SCALARS[key as keyof typeof SCALARS], `/${key}`);
    else if (!Object.hasOwn(LISTS, key) && key !== 'grids' && key !== 'bodyMap') throw unknown(`/${escape(key)}`, [...Object.keys(SCALARS), ...Object.keys(LISTS), 'bodyMap', 'grids']);
  }
  const marks = Object.hasOwn(top, 'bodyMap') ? spreadBodyMap(top['bodyMap'], '/bodyMap', MAX_ENTRIES) : [];
  const grids = Object.hasOwn(top, 'grids') ? checkGrids(top['grids'], '/grids') : [];
  let entries = grids.length;
  for (const [key, fields] of Object.entries(LISTS)) {
    const seen = new Set<string>();
    const list = Object.hasOwn(top, key) ? checkList(top[key], fields, `/${key}`, seen) : [];
    for (const m of marks) if (m.list === key) list.push(checkEntry(m.entry, fields, m.path, seen, m.names));
    entries += list.length;
    out[key] = list;
  }
  out['grids'] = grids;
  if (entries === 0 && out['bodyC'] === undefined)
    throw fail('empty', '', '没有任何触诊数据', 'there is no touch data', '至少给出一项 / give at least one of: bodyC, bodyMap, grids, ' + Object.keys(LISTS).join(', '));
  return out as unknown as Palpation; // every field was checked against the table that the type is made from
}

function checkList(v: unknown, fields: Fields, path: string, seen: Set<string>): Record<string, unknown>[] {
  if (!Array.isArray(v)) throw badType(path, 'array', v);
  if (v.length > MAX_ENTRIES) throw fail('too-many', path, '条目过多', `${v.length} entries`, `至多 / at most ${MAX_ENTRIES}`);
  return v.map((item: unknown, i) => checkEntry(asObject(item, `${path}/${i}`), fields, `${path}/${i}`, seen, {}));
}

/** `names` says what a field is called where it came from, for the message. */
function checkEntry(given: Record<string, unknown>, fields: Fields, at: string, seen: Set<string>, names: Record<string, string>): Record<string, unknown> {
  for (const key of Object.keys(given)) if (!Object.hasOwn(fields, key)) throw unknown(`${at}/${escape(key)}`, Object.keys(fields));
  const entry: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const path = `${at}/${names[key] ?? key}`;
    if (Object.hasOwn(given, key)) entry[key] = checkField(given[key], field, path);
    else if (!('optional' in field)) throw fail('missing', path, '缺少此项', 'this field is missing', describe(field));
  }
  settle(entry, fields, at, names);
  entry['side'] = checkSide(entry, at);
  const name = String(entry['region'] ?? entry['point']);
  const sides = entry['side'] === 'both' ? ['left', 'right'] : [String(entry['side'])];
  for (const s of sides) {
    if (seen.has(`${name} ${s}`)) throw fail('duplicate', at, '同一部位重复', `${name} ${s} stands here twice`, '合并为一条 / keep one of them');
    seen.add(`${name} ${s}`);
  }
  return entry;
}

function checkSide(entry: Record<string, unknown>, at: string): unknown {
  const side = entry['side'];
  const region = entry['region'] as RegionId | undefined;
  const paired = region === undefined ? !/^(GV|CV)/.test(String(entry['point'])) : REGIONS[region].paired;
  if (paired && (side === undefined || side === 'midline')) throw fail('side', `${at}/side`, '此部位须注明左右', 'this part comes in pairs: say which side', 'left | right | both');
  if (!paired && side !== undefined && side !== 'midline') throw fail('side', `${at}/side`, '此部位不分左右', 'this part is single', '去掉 side，或写 midline / leave side out, or say midline');
  return paired ? side : 'midline';
}

function checkField(v: unknown, f: Field, path: string): unknown {
  switch (f.type) {
    case 'number':
    case 'integer':
      if (typeof v !== 'number' || Number.isNaN(v)) throw badType(path, 'number', v);
      if (f.type === 'integer' && !Number.isInteger(v)) throw badType(path, 'integer', v);
      if (v > f.max && (path.endsWith('/celsius') || path === '/bodyC' || path === '/ambientC')) {
        const m = mistakenCelsius(v);
        if (m) throw fail('unit', path, `单位不对（Cel）：${v}`, `not in Cel: ${v}`, `${m.zh} / ${m.en}`);
      }
      if (v < f.min || v > f.max) throw fail('out-of-range', path, `超出范围：${v}`, 'out of range', describe(f));
      return v;
    case 'boolean':
      if (typeof v !== 'boolean') throw badType(path, 'boolean', v);
      return v;
    case 'choice':
      if (typeof v !== 'string') throw badType(path, 'string', v);
      if (!f.of.includes(v)) throw fail('out-of-range', path, `不认识的取值：${v.slice(0, 40)}`, 'not one of the allowed values', describe(f));
      return v;
    default:
      if (typeof v !== 'string') throw badType(path, 'string', v);
      if (!isAcupoint(v)) throw fail('out-of-range', path, `不是穴位代码：${v.slice(0, 40)}`, 'not a WHO acupoint code', describe(f));
      return v;
  }
}

function describe(f: Field): string {
  if (f.type === 'choice') return `${f.about}: ${f.of.join(' | ')}`;
  if (f.type === 'number' || f.type === 'integer') return `${f.about}: ${f.min}–${f.max}`;
  return f.about;
}

function asObject(v: unknown, path: string): Record<string, unknown> {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) throw badType(path, 'object', v);
  return v as Record<string, unknown>;
}

const badType = (path: string, want: string, got: unknown) =>
  fail('bad-type', path, `类型不对，应为 ${want}`, `expected ${want}, got ${got === null ? 'null' : Array.isArray(got) ? 'array' : Number.isNaN(got) ? 'NaN' : typeof got}`, '见接口说明 / see the schema');

const unknown = (path: string, allowed: readonly string[]) => fail('unknown-field', path, '不认识的字段', 'unknown field', `可用 / known: ${allowed.join(', ')}`);

/** JSON Pointer, RFC 6901, and short enough for one line. */
const escape = (key: string) => key.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1');
