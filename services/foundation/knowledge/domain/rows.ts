// Reads a table of the base: tab-separated with a head line, or `a|b|c` with # comments.
import { SuokeError } from '@suoke/terminology';

const broken = (table: string, line: number, what: string) =>
  new SuokeError('internal', 'knowledge.table', `${table}:${line}: ${what}`, 'correct the table; it is part of the program');

/** Rows of a .tsv as records by the head line; throws `knowledge.table` when a row has another number of cells. */
export function tsv<K extends string>(table: string, text: string, head: readonly K[]): Record<K, string>[] {
  const lines = text.split('\n');
  if (lines[0] !== head.join('\t')) throw broken(table, 1, `the head is not ${head.join(' ')}`);
  const rows: Record<K, string>[] = [];
  lines.slice(1).forEach((line, i) => {
    if (line === '') return;
    const cells = line.split('\t');
    while (cells.length < head.length && cells.length >= head.length - 1) cells.push('');
    if (cells.length !== head.length) throw broken(table, i + 2, `${cells.length} cells instead of ${head.length}`);
    rows.push(Object.fromEntries(head.map((name, c) => [name, cells[c] ?? ''])) as Record<K, string>);
  });
  return rows;
}

/** Rows of a `|` table with exactly `width` cells; comments and empty lines are skipped. */
export function bars(table: string, text: string, width: number): string[][] {
  const rows: string[][] = [];
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('|').map((c) => c.trim());
    if (cells.length !== width) throw broken(table, i + 1, `${cells.length} cells instead of ${width}`);
    rows.push(cells);
  });
  return rows;
}

export const words = (cell: string): string[] => cell.split(/\s+/).filter(Boolean);
export const fail = broken;
