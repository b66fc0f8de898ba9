// The tokeniser: jieba for Chinese with the names of the base as words, plain words for the rest.
import { add_word, cut_for_search } from 'jieba-wasm';

const known = new Set<string>();

/**
 * A tokeniser that keeps the given words whole. The dictionary of jieba is one for the process: words once given stay,
 * so give all of them before the first index is built.
 */
export function jiebaTokeniser(words: readonly string[] = []): (text: string) => string[] {
  for (const word of words) if (/^\p{Script=Han}{2,12}$/u.test(word) && !known.has(word)) { add_word(word, 20_000, 'n'); known.add(word); }
  return (text) => cut_for_search(text, true).filter((w) => /[\p{L}\p{N}]/u.test(w));
}
