// The lines of a batch file, in whichever encoding it was saved.
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { SuokeError } from '@suoke/terminology';
import { decodedText } from '@suoke/terminology/text-encoding.ts';

const MOST_BYTES = 256 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A line that is not blank: its number from 1, its text, or why there is none. */
export interface Line { n: number; text: string | SuokeError }

/** SuokeError too-large `input.too-large` over 256 MiB; a line that is no text is an error of its own, `batch.not-text`, and of no other. */
export async function linesOf(path: string): Promise<Line[]> {
  if ((await stat(path)).size > MOST_BYTES) throw new SuokeError('too-large', 'input.too-large', `the file is over ${MOST_BYTES >> 20} MB`, 'split it');
  return textLines(await readFile(path)).flatMap((text, i) => (text?.trim() === '' ? [] : [{ n: i + 1, text: text ?? new SuokeError('invalid', 'batch.not-text', 'the line is no readable text', 'save the file as UTF-8') }]));
}

/** Letters and signs of Chinese, as far as Unicode's first plane has them. */
const CHINESE = /[\u2e80-\u9fff\uf900-\uff65]/;
/** Alphabets between Latin and Chinese, which no complaint here is written in: two bytes of a Chinese sign in GB 18030 may look like one of their letters in UTF-8 (头痛 as ͷʹ). */
const FOREIGN = /[\u0100-\u07ff]/;
const readAsUtf8 = (text: string): boolean => CHINESE.test(text) || !FOREIGN.test(text);

/**
 * Undefined for a line that is no text. A file in which nothing is Chinese in UTF-8 may be in GB 18030, or in UTF-16 with a
 * mark: read as UTF-8 it would be a text in which nothing is found, emergencies included.
 */
export function textLines(bytes: Buffer): (string | undefined)[] {
  const split = (text: string) => text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const utf8 = bytes.toString('utf8');
  if (isUtf8(bytes) && readAsUtf8(utf8)) return split(utf8);
  const whole = decodedText(bytes);
  if (whole && whole.encoding.startsWith('utf-16')) return split(whole.text);
  const lines = pieces(bytes);
  // Where more is Chinese in UTF-8 than is broken, the broken lines are broken UTF-8 and nothing else.
  const count = (signs: RegExp) => utf8.match(signs)?.length ?? 0;
  const decoded = count(new RegExp(CHINESE, 'g')) > count(/\ufffd/g) ? (l: Buffer) => (isUtf8(l) ? l.toString('utf8') : undefined) : fromGb18030;
  return lines.map((l) => decoded(l)?.replace(/\r$/, ''));
}

const gb18030 = new TextDecoder('gb18030', { fatal: true });
function fromGb18030(bytes: Buffer): string | undefined {
  try { return gb18030.decode(bytes); } catch { return undefined; }
}

function pieces(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0, to: number; from <= bytes.length; from = to + 1) {
    to = bytes.indexOf(NEWLINE, from);
    if (to < 0) to = bytes.length;
    lines.push(bytes.subarray(from, to));
  }
  return lines;
}
