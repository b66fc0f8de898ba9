// Institutions from a CSV: each line read strictly, or refused with a reason.
import { isSuokeError } from '@suoke/terminology';
import { decimal, plainName, readTable, type Refused, type Row } from './table.ts';

export interface Institution { id: string; name: string; level: string; departments: string[]; address: string; phone: string; latitude: number; longitude: number; emergency: boolean }

export const institutionColumns = ['id', 'name', 'level', 'departments', 'address', 'phone', 'latitude', 'longitude', 'emergency'] as const;
const headers: Record<string, string> = { 编号: 'id', 名称: 'name', 等级: 'level', 级别: 'level', 科室: 'departments', 地址: 'address', 电话: 'phone', 纬度: 'latitude', 经度: 'longitude', 急诊: 'emergency' };
const yes = new Set(['true', '1', 'yes', 'y', '是', '有']);
const no = new Set(['false', '0', 'no', 'n', '否', '无', '']);

class Bad extends Error {
  readonly code: string;
  constructor(code: string, message: string) { super(message); this.code = code; }
}

/**
 * Line errors: `institution.id`, `.name`, `.level`, `.departments`, `.address`, `.phone`, `.latitude`, `.longitude`, `.location`,
 * `.emergency`, `.duplicate` (an id that stood on an earlier line). Whole-file errors as `readTable`.
 */
export function readInstitutions(text: string): { institutions: Institution[]; refused: Refused[] } {
  const table = readTable(text, (h) => { const n = plainName(h); return (institutionColumns as readonly string[]).includes(n) ? n : headers[n]; }, institutionColumns);
  const refused = [...table.refused];
  const seen = new Map<string, number>();
  const institutions: Institution[] = [];
  for (const row of table.rows) {
    try {
      const i = readRow(row);
      const first = seen.get(i.id);
      if (first !== undefined) throw new Bad('institution.duplicate', `id ${JSON.stringify(i.id)} stands on line ${first} already`);
      seen.set(i.id, row.line);
      institutions.push(i);
    } catch (e) {
      if (!(e instanceof Bad) || isSuokeError(e)) throw e;
      refused.push({ line: row.line, code: e.code, message: e.message });
    }
  }
  return { institutions, refused: refused.sort((a, b) => a.line - b.line) };
}

function readRow(row: Row): Institution {
  const text = (column: string, min: number, max: number): string => {
    const v = row.get(column);
    if (v.length < min || v.length > max) throw new Bad(`institution.${column}`, v === '' ? `${column} is empty` : `${column} has more than ${max} characters`);
    if (/[\u0000-\u001f\u007f]/.test(v)) throw new Bad(`institution.${column}`, `${column} holds a line break or a control character`);
    return v;
  };
  const degrees = (column: 'latitude' | 'longitude', most: number): number => {
    const v = decimal(row.get(column));
    if (v === undefined || Math.abs(v) > most) throw new Bad(`institution.${column}`, `${column} must be a decimal number from -${most} to ${most}${column === 'latitude' && v !== undefined && Math.abs(v) <= 180 ? '; are latitude and longitude exchanged?' : ''}`);
    return v;
  };
  const id = text('id', 1, 64);
  if (!/^[\w.-]+$/.test(id)) throw new Bad('institution.id', 'id may hold letters, digits, dot, hyphen and underscore');
  const departments = [...new Set(row.get('departments').split(/[|｜]/).map((d) => d.trim()).filter(Boolean))];
  if (departments.length === 0 || departments.length > 100 || departments.some((d) => d.length > 64)) throw new Bad('institution.departments', 'name 1 to 100 departments of at most 64 characters, separated by |');
  const phone = text('phone', 0, 64);
  if (!/^[\d\s+()\-–,;/、，转ext.]*$/i.test(phone)) throw new Bad('institution.phone', 'this is no telephone number');
  const [latitude, longitude] = [degrees('latitude', 90), degrees('longitude', 180)];
  if (latitude === 0 && longitude === 0) throw new Bad('institution.location', '0,0 lies in the sea: the place is missing');
  const emergency = row.get('emergency').toLowerCase();
  if (!yes.has(emergency) && !no.has(emergency)) throw new Bad('institution.emergency', 'write true or false (是 or 否)');
  return { id, name: text('name', 1, 200), level: text('level', 0, 64), departments, address: text('address', 0, 300), phone, latitude, longitude, emergency: yes.has(emergency) };
}
