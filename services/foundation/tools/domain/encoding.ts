// Which encoding a text file has, and its text: UTF-8, GB18030 (what Chinese spreadsheets write), UTF-16 with a mark.
import { SuokeError } from '@suoke/terminology';

export interface Decoded { text: string; encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' }

/** Text without byte order mark. SuokeError unsupported `csv.encoding`, `csv.binary`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] as const : ['utf-8', 'gb18030'] as const) {
    let text: string;
    try {
      text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
    // Control characters beside tab and line ends belong to no table.
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new SuokeError('unsupported', 'csv.binary', 'this is no text file', 'export the sheet as CSV');
    return { text, encoding };
  }
  throw new SuokeError('unsupported', 'csv.encoding', 'the text is neither UTF-8 nor GB18030', 'save it as UTF-8');
}
