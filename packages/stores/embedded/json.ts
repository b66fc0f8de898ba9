// JSON as the database takes it, with what it cannot hold refused by name.
import { SuokeError } from '@suoke/terminology';

/** Largest JSON text kept in one row. */
export const MAX_JSON_BYTES = 16 * 1024 * 1024;

/** SuokeError invalid with `code` for what JSON or jsonb cannot carry (cycles, bigint, NUL), too-large above 16 MiB. */
export function jsonText(value: unknown, code: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new SuokeError('invalid', code, `the value is not JSON: ${(cause as Error).message}`, 'pass plain objects, arrays, strings, numbers, booleans and null', { cause });
  }
  if (text === undefined) throw new SuokeError('invalid', code, 'the value is not JSON', 'pass plain objects, arrays, strings, numbers, booleans and null');
  if (text.includes('\\u0000') && hasNul(value)) throw new SuokeError('invalid', code, 'the text holds a NUL character', 'remove U+0000 from the text');
  if (text.length > MAX_JSON_BYTES || Buffer.byteLength(text) > MAX_JSON_BYTES) throw new SuokeError('too-large', code, 'the value is over 16 MiB as JSON', 'keep large content as a blob');
  // Half of a surrogate pair is written as \udXXX, which jsonb refuses; readers would see the replacement character anyway.
  return /\\ud[89a-f]/i.test(text) ? text.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi, '$1\ufffd') : text;
}

/** The two characters `\u0000` may also be an escaped backslash before "u0000". */
function hasNul(v: unknown): boolean {
  if (typeof v === 'string') return v.includes('\0');
  if (Array.isArray(v)) return v.some(hasNul);
  if (v !== null && typeof v === 'object') return Object.entries(v).some(([k, x]) => k.includes('\0') || hasNul(x));
  return false;
}
