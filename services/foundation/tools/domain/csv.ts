// CSV as RFC 4180 has it, with the liberties that spreadsheets take: LF, CR or CRLF, comma, semicolon or tab. Every record keeps its line.
import { SuokeError } from '@suoke/terminology';

export interface Record { /** of its first character, from 1 */ line: number; fields: string[] }
export interface CsvLimits { maxRecords: number; maxFields: number; maxField: number }
export const csvLimits: CsvLimits = { maxRecords: 250_000, maxFields: 64, maxField: 4096 };

/** A record that cannot be read stands as its error; the records after it are read all the same. */
export type CsvItem = Record | { line: number; error: { code: 'csv.quote' | 'csv.field-too-long' | 'csv.too-many-fields'; message: string } };

/**
 * `text` without a byte order mark. Empty lines are left out. Whole-file errors: SuokeError too-large `csv.too-many-lines`,
 * invalid `csv.open-quote` (a quotation mark that never closes swallows the rest, so nothing after it can be trusted).
 */
export function parseCsv(text: string, delimiter: string, limits: CsvLimits = csvLimits): CsvItem[] {
  const items: CsvItem[] = [];
  let i = 0;
  let line = 1;
  while (i < text.length) {
    const start = line;
    const fields: string[] = [];
    let error: { code: 'csv.quote' | 'csv.field-too-long' | 'csv.too-many-fields'; message: string } | undefined;
    for (;;) {
      let field = '';
      if (text[i] === '"') {
        i++;
        for (;;) {
          const close = text.indexOf('"', i);
          if (close < 0) throw new SuokeError('invalid', 'csv.open-quote', `line ${start}: a quotation mark is never closed`, 'close it, or write quotation marks inside a field twice');
          field += text.slice(i, close);
          i = close + 1;
          if (text[i] !== '"') break;
          field += '"';
          i++;
        }
        line += countLines(field);
        const rest = upTo(text, i, delimiter);
        if (rest > i) error ??= { code: 'csv.quote', message: 'there is text behind a closing quotation mark' };
        i = rest;
      } else {
        const end = upTo(text, i, delimiter);
        field = text.slice(i, end);
        if (field.includes('"')) error ??= { code: 'csv.quote', message: 'a quotation mark inside a field that is not quoted' };
        i = end;
      }
      if (field.length > limits.maxField) error ??= { code: 'csv.field-too-long', message: `a field has more than ${limits.maxField} characters` };
      if (fields.length >= limits.maxFields) error ??= { code: 'csv.too-many-fields', message: `more than ${limits.maxFields} fields` };
      else fields.push(field);
      if (text[i] !== delimiter) break;
      i++;
    }
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    if (i < text.length) { i++; line++; }
    if (error) items.push({ line: start, error });
    else if (fields.length > 1 || fields[0] !== '') items.push({ line: start, fields });
    if (items.length > limits.maxRecords + 1) throw new SuokeError('too-large', 'csv.too-many-lines', `more than ${limits.maxRecords} lines`, 'split the file');
  }
  return items;
}

/** Comma, semicolon or tab: whichever the first line has most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  return [',', ';', '\t'].map((d) => [d, first.split(d).length] as const).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function upTo(text: string, from: number, delimiter: string): number {
  let i = from;
  while (i < text.length && text[i] !== delimiter && text[i] !== '\n' && text[i] !== '\r') i++;
  return i;
}

/** As many as a reader of the file would count: CRLF is one. */
function countLines(s: string): number {
  return s.match(/\r\n|\r|\n/g)?.length ?? 0;
}
