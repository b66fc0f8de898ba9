// A short stretch of a document around what matched, with the places to mark.
import type { Document } from './documents.ts';

export interface Highlight { field: 'zh' | 'text'; text: string; /** [start, end) in code points of `text` */ ranges: [number, number][] }

/** Characters shown around the first match. */
const AROUND = 24;

/** Marks in name and text; a field with no match gives nothing. Overlapping marks are joined. */
export function highlight(document: Document, marks: readonly string[]): Highlight[] {
  const out: Highlight[] = [];
  for (const field of ['zh', 'text'] as const) {
    const chars = [...document[field]];
    const lower = chars.map((c) => c.toLowerCase());
    const found: [number, number][] = [];
    for (const mark of marks) {
      const m = [...mark];
      if (m.length === 0) continue;
      for (let at = 0; at + m.length <= lower.length; at++) if (m.every((c, i) => lower[at + i] === c)) found.push([at, at + m.length]);
    }
    if (found.length === 0) continue;
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const joined: [number, number][] = [];
    for (const [from, to] of found) {
      const last = joined.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to); else joined.push([from, to]);
    }
    const start = Math.max(0, (joined[0]?.[0] ?? 0) - AROUND);
    const end = Math.min(chars.length, start + 4 * AROUND);
    out.push({ field, text: chars.slice(start, end).join(''), ranges: joined.filter(([, to]) => to <= end).map(([a, b]) => [a - start, b - start]) });
  }
  return out;
}
