// A CSV with a header: columns by name in any order, one error a line.
import { SuokeError } from '@suoke/terminology';
import { delimiterOf, parseCsv } from './csv.ts';

export interface Refused { line: number; code: string; message: string }
export interface Row { line: number; get(column: string): string }
export interface Table { columns: string[]; rows: Row[]; refused: Refused[] }

/** What stays the same however a header is written: width, case, spaces and hyphens. */
export function plainName(s: string): string {
  return s.normalize('NFKC').trim().toLowerCase().replace(/[\s_-]+/g, '-');
}

/**
 * `name` says which column a header is, undefined for none. SuokeError invalid `csv.empty`, `csv.header` (unknown, double
 * or missing columns); lines with another number of fields are refused with `csv.fields`. Fields come trimmed.
 */
export function readTable(text: string, name: (header: string) => string | undefined, required: readonly string[]): Table {
  const [head, ...rest] = parseCsv(text, delimiterOf(text));
  if (!head) throw new SuokeError('invalid', 'csv.empty', 'the file is empty', 'send a header line and the data');
  if ('error' in head) throw new SuokeError('invalid', 'csv.header', `line 1: ${head.error.message}`, 'write a plain header line');
  const columns = head.fields.map((h) => name(h) ?? '');
  const unknown = head.fields.filter((_, i) => columns[i] === '').map((h) => JSON.stringify(h.slice(0, 40)));
  if (unknown.length) throw new SuokeError('invalid', 'csv.header', `unknown columns: ${unknown.slice(0, 8).join(', ')}`, `the file needs: ${required.join(', ')}`);
  const double = columns.filter((c, i) => columns.indexOf(c) !== i);
  if (double.length) throw new SuokeError('invalid', 'csv.header', `columns that stand twice: ${[...new Set(double)].join(', ')}`, 'each column once');
  const missing = required.filter((c) => !columns.includes(c));
  if (missing.length) throw new SuokeError('invalid', 'csv.header', `missing columns: ${missing.join(', ')}`, `the file needs: ${required.join(', ')}`);
  const rows: Row[] = [];
  const refused: Refused[] = [];
  for (const item of rest) {
    if ('error' in item) refused.push({ line: item.line, ...item.error });
    else if (item.fields.length !== columns.length) refused.push({ line: item.line, code: 'csv.fields', message: `${item.fields.length} fields instead of ${columns.length}` });
    else rows.push({ line: item.line, get: (c) => (item.fields[columns.indexOf(c)] ?? '').trim() });
  }
  return { columns, rows, refused };
}

/** A plain decimal number; undefined for anything else (no exponents, no separators of thousands). */
export function decimal(s: string): number | undefined {
  return /^[+-]?(\d{1,12}(\.\d{0,9})?|\.\d{1,9})$/.test(s) ? Number(s) : undefined;
}
