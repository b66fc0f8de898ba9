// Finds the asked words in the original text and cuts out readable stretches around them.
import type { Highlight } from '../ports/search.ts';
import { normalise } from './words.ts';

const CONTEXT = 30;
const MOST = 3;

/** At most three stretches of a field, each with about 30 characters on both sides of a match. */
export function highlight(field: Highlight['field'], text: string, words: string[]): Highlight[] {
  const points = [...text];
  // Normalising one code point may give several (㎏ → kg): `origin` leads back to the code point each came from.
  const folded: string[] = [];
  const origin: number[] = [];
  points.forEach((p, i) => { for (const c of normalise(p)) { folded.push(c); origin.push(i); } });
  const hay = folded.join('');
  const unitToFolded: number[] = [];
  folded.forEach((c, i) => { for (let k = 0; k < c.length; k++) unitToFolded.push(i); });
  const marked = new Uint8Array(points.length);
  for (const w of words) {
    for (let i = hay.indexOf(w); i >= 0; i = hay.indexOf(w, i + w.length)) {
      const from = origin[unitToFolded[i] ?? 0] ?? 0;
      const to = origin[unitToFolded[i + w.length - 1] ?? 0] ?? 0;
      marked.fill(1, from, to + 1);
    }
  }
  const spans: [number, number][] = [];
  for (let i = 0; i < points.length; i++) {
    if (!marked[i]) continue;
    let end = i;
    while (end < points.length && marked[end]) end++;
    spans.push([i, end]);
    i = end;
  }
  const cuts: { from: number; to: number; spans: [number, number][] }[] = [];
  for (const [start, end] of spans) {
    const last = cuts.at(-1);
    if (last && start - CONTEXT <= last.to) {
      last.to = Math.min(points.length, end + CONTEXT);
      last.spans.push([start, end]);
    } else if (cuts.length < MOST) {
      cuts.push({ from: Math.max(0, start - CONTEXT), to: Math.min(points.length, end + CONTEXT), spans: [[start, end]] });
    } else break;
  }
  return cuts.map(c => ({ field, text: points.slice(c.from, c.to).join(''), ranges: c.spans.map(([s, e]): [number, number] => [s - c.from, e - c.from]) }));
}
