// The text of a table's file, in whichever encoding it was saved.
import { SuokeError } from '@suoke/terminology';
import { decodedText, type DecodedText } from '@suoke/terminology/text-encoding.ts';

export type Decoded = DecodedText;

/** Text without byte order mark. SuokeError unsupported `csv.encoding`, `csv.binary`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodedText(bytes);
  if (!decoded) throw new SuokeError('unsupported', 'csv.encoding', 'the text is neither UTF-8 nor GB18030', 'save it as UTF-8');
  // Control characters beside tab and line ends belong to no table.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(decoded.text)) throw new SuokeError('unsupported', 'csv.binary', 'this is no text file', 'export the sheet as CSV');
  return decoded;
}
