// Cuts Chinese and mixed text into the words that are indexed and looked up.
import { createRequire } from 'node:module';
import type * as Jieba from 'jieba-wasm';

/** Text to lower-case words in order; a tokeniser for the search port. */
export type Tokeniser = (text: string) => string[];

/** Width, case and compatibility forms of a character all count as one. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

let jieba: typeof Jieba | undefined;
/** Its dictionary takes some 60 MB and a good part of a second: only a process that searches pays for it. */
const cutForSearch = (text: string): string[] => {
  jieba ??= createRequire(import.meta.url)('jieba-wasm') as typeof Jieba;
  return jieba.cut_for_search(text, true);
};

/** jieba's search mode: long words come with the shorter words inside them. Only what has a letter or digit is a word. */
export const chineseWords: Tokeniser = text =>
  cutForSearch(normalise(text)).map(w => w.trim()).filter(w => /[\p{L}\p{N}]/u.test(w) && w.length <= 200);

/** The single Chinese characters, so that a query of one character finds words that contain it. */
export function hanCharacters(text: string): string[] {
  return normalise(text).match(/\p{Script=Han}/gu) ?? [];
}

/**
 * PostgreSQL tsvector literal: title and alias words weigh A, body words B, single characters D. Positions are clipped
 * to what tsvector holds (16 383; 256 for each word).
 */
export function tsvectorOf(title: string[], body: string[], characters: string[]): string {
  const at = new Map<string, string[]>();
  let position = 0;
  const add = (words: string[], weight: string): void => {
    for (const w of words) {
      position = Math.min(position + 1, 16_383);
      const list = at.get(w) ?? [];
      if (list.length < 256) list.push(`${position}${weight}`);
      at.set(w, list);
    }
  };
  add(title, 'A');
  add(body, 'B');
  add([...new Set(characters)].filter(c => !at.has(c)), 'D');
  return [...at].map(([w, p]) => `${quoteLexeme(w)}:${p.join(',')}`).join(' ');
}

/** A word as a tsvector or tsquery literal writes it. */
export function quoteLexeme(w: string): string {
  return `'${w.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
