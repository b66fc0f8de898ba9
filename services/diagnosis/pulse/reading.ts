// From a file's bytes to samples: one number a line, a table with a named column or with places and depths, JSON, or raw u16/f32;
// the rate where the file tells it.
import { SuokeError } from '@suoke/terminology';
import { decodedText } from '@suoke/terminology/text-encoding.ts';
import { channelName } from './domain/channels.ts';
import { badType, isBytes, isObject } from './domain/given.ts';
import { calibrationOf, fileOf, readJson } from './reading-channels.ts';
import type { PulseFile } from './reading-file.ts';

export type { PulseFile };

export const FILE_LIMITS = {
  /** bytes of one file */
  bytes: 64 * 1024 * 1024,
  /** samples of one file */
  samples: 20_000_000,
  columns: 256,
} as const;

export type PulseFormat = 'text' | 'u16' | 'f32';
const FORMATS: ReadonlySet<unknown> = new Set<PulseFormat>(['text', 'u16', 'f32']);
export interface ReadOptions {
  format: PulseFormat;
  /** name (any case) or number from 1 of the column, for tables */
  column?: string;
}

const bad = (code: string, message: string, hint: string): SuokeError => new SuokeError('invalid', `pulse.${code}`, message, hint);

/** The format by the file's name: `.u16` and `.f32` are raw, everything else is text. */
export function formatOf(name: string): PulseFormat {
  const ext = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ext === 'u16' || ext === 'f32' ? ext : 'text';
}

export function checkSize(bytes: number): void {
  if (bytes > FILE_LIMITS.bytes) throw new SuokeError('too-large', 'pulse.file-too-large', `文件超过 ${FILE_LIMITS.bytes >> 20} MB the file is over ${FILE_LIMITS.bytes >> 20} MB`, 'cut it into parts');
}

function readRaw(bytes: Uint8Array, format: 'u16' | 'f32'): Float64Array {
  const size = format === 'u16' ? 2 : 4;
  if (bytes.length % size) throw bad('raw-length', `字节数不是 ${size} 的倍数 the length is not a multiple of ${size} bytes`, `is it really ${format}, little-endian? it may be cut off`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({ length: bytes.length / size }, (_, i) => (format === 'u16' ? view.getUint16(2 * i, true) : view.getFloat32(4 * i, true)));
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Where a comma does not part columns it can only be a decimal one, as spreadsheets of half of Europe write it. */
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const MISSING = /^(|nan|na|n\/a|null|none|[+-]?inf(inity)?)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const TIME_NAME = /^(t|time|times|timer|timestamp|time[ _(].*|datetime|date|seconds?|sec|ms|milliseconds?|时间.*|时刻|毫?秒)$/i;

/** A number, NaN for a cell that says there is none, undefined for anything else. */
function cell(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text);
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return MISSING.test(text) ? NaN : undefined;
}

/** A cell that must be a number or say that there is none. */
function number(text: string, line: number): number {
  const value = cell(text);
  if (value === undefined) throw bad('not-a-number', `第 ${line} 行不是数字 line ${line} holds no number`, `found ${JSON.stringify(text.slice(0, 30))}; leave a missing sample empty or write NaN`);
  return value;
}

function decode(bytes: Uint8Array): string {
  const text = decodedText(bytes)?.text;
  if (text === undefined || text.includes('\0')) throw bad('not-text', '这不是文本文件 this is not a text file', 'name raw files .u16 or .f32, and export others as csv, best in UTF-8');
  return text;
}

/** The rate a comment names, as BioSPPy writes it: `# Sampling Rate (Hz):= 1000.00`. */
function headerRate(comments: readonly string[]): number | undefined {
  for (const c of comments) {
    const m = /sampl(?:ing|e)\s*(?:rate|frequency)[^0-9]{0,20}([0-9]+(?:\.[0-9]+)?)/i.exec(c);
    if (m) return Number(m[1]);
  }
  return undefined;
}

const separatorOf = (line: string): RegExp => (line.includes(';') ? /;/ : line.includes('\t') ? /\t/ : line.includes(',') ? /,/ : /\s+/);
const cells = (line: string, separator: RegExp): string[] => line.trim().split(separator).map((c) => c.trim().replace(/^"(.*)"$/, '$1'));

/** Seconds of a time cell: a date, or a number in the column's unit. */
const instant = (text: string): number => (DATE.test(text) ? Date.parse(`${text.replace(' ', 'T').replace(/Z?$/, 'Z')}`) / 1000 : (cell(text) ?? NaN));

/** Mean rate of a time column; numbers that would mean under 5 Hz as seconds are taken for milliseconds. Undefined when it does not go up. */
export function rateOfTimes(times: readonly number[]): number | undefined {
  const known = times.filter(Number.isFinite);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 2 || !(last > first)) return undefined;
  const rate = (times.length - 1) / (last - first);
  return rate < 5 ? rate * 1000 : rate;
}

function chooseColumn(names: readonly string[], isTime: readonly boolean[], wanted: string | undefined): number {
  const list = names.slice(0, 20).join(', ');
  if (wanted !== undefined) {
    const at = names.findIndex((n) => n.toLowerCase() === wanted.trim().toLowerCase());
    const number = at < 0 && /^\d+$/.test(wanted) ? Number(wanted) - 1 : at;
    if (number < 0 || number >= names.length) throw bad('no-such-column', `没有名为 ${wanted.slice(0, 40)} 的列 there is no column ${wanted.slice(0, 40)}`, `the columns are ${list}`);
    return number;
  }
  const signals = names.map((_, i) => i).filter((i) => !isTime[i]);
  if (signals.length !== 1) throw bad('column-needed', '有多列，须指明哪一列是脉搏波 several columns could be the wave', `name one with --column: ${list}`);
  return signals[0]!;
}

function readText(bytes: Uint8Array, wanted: string | undefined): PulseFile {
  const text = decode(bytes);
  if (text.trimStart().startsWith('{')) return readJson(text);
  const lines = text.split(/\r\n|\n|\r/);
  const comments = lines.filter((l) => l.startsWith('#'));
  const rows = lines.map((text, i) => ({ text: text.trim(), line: i + 1 })).filter((r) => !r.text.startsWith('#'));
  while (rows.length && rows.at(-1)!.text === '') rows.pop();
  while (rows.length && rows[0]!.text === '') rows.shift();
  if (rows.length === 0) throw bad('empty', '文件里没有样本 the file holds no samples', 'record a pulse wave first');
  if (rows.length > FILE_LIMITS.samples) throw new SuokeError('too-large', 'pulse.file-too-large', `样本超过 ${FILE_LIMITS.samples} 个 more than ${FILE_LIMITS.samples} samples`, 'cut it into parts');
  const head = cells(rows[0]!.text, separatorOf(rows[0]!.text));
  if (head.length > FILE_LIMITS.columns) throw bad('too-many-columns', `列数超过 ${FILE_LIMITS.columns} more than ${FILE_LIMITS.columns} columns`, 'one sample a line, or a table with one row a sample');
  const named = head.some((c) => cell(c) === undefined && !DATE.test(c));
  const names = named ? head : head.map((_, i) => String(i + 1));
  const body = named ? rows.slice(1) : rows;
  if (body.length === 0) throw bad('empty', '文件里没有样本 the file holds no samples', 'there is a header and nothing below it');
  const separator = separatorOf(body[0]!.text);
  const first = cells(body[0]!.text, separator);
  const isTime = names.map((n, i) => (named && TIME_NAME.test(n)) || DATE.test(first[i] ?? ''));
  const places = named && wanted === undefined ? names.map(channelName) : [];
  if (places.some(Boolean)) {
    const at = isTime.indexOf(true);
    const rows = body.map((r) => cells(r.text, separator));
    const channels = places.flatMap((name, k) => (name ? [{ ...name, samples: Float64Array.from(rows, (row, i) => number(row[k] ?? '', body[i]!.line)) }] : []));
    return fileOf(channels, calibrationOf(comments), headerRate(comments) ?? (at >= 0 ? rateOfTimes(rows.map((row) => instant(row[at] ?? ''))) : undefined));
  }
  const column = chooseColumn(names, isTime, wanted);
  const time = isTime.findIndex((t, i) => t && i !== column);
  const samples = new Float64Array(body.length);
  const times: number[] = [];
  body.forEach(({ text, line }, i) => {
    const row = names.length === 1 ? [text] : cells(text, separator);
    samples[i] = number(row[column] ?? '', line);
    if (time >= 0) times.push(instant(row[time] ?? ''));
  });
  return { samples, rateHz: headerRate(comments) ?? (time >= 0 ? rateOfTimes(times) : undefined), column: named ? names[column] : undefined };
}

/** Reads one file. Throws SuokeErrors `pulse.{bad-type,empty,file-too-large,raw-length,not-text,not-a-number,no-such-column,column-needed,too-many-columns,json,calibration,channels-twice}`. */
export function readPulseFile(bytes: Uint8Array, o: ReadOptions): PulseFile {
  if (!isBytes(bytes)) throw badType('bytes', 'a Uint8Array with the content of the file');
  if (!isObject(o) || !FORMATS.has(o.format)) throw badType('format', "an object with a format: 'text', 'u16' or 'f32'");
  if (o.column !== undefined && typeof o.column !== 'string') throw badType('column', 'its name or number as text');
  checkSize(bytes.length);
  if (bytes.length === 0) throw bad('empty', '文件是空的 the file is empty', 'record a pulse wave first');
  return o.format === 'text' ? readText(bytes, o.column) : { samples: readRaw(bytes, o.format) };
}

/** Cuts into segments of `length` samples; a rest is refused, for it means the length is wrong. */
export function segments(samples: Float64Array, length: number): Float64Array[] {
  if (!Number.isInteger(length) || length < 1) throw bad('samples-invalid', `每段样本数 ${length} 不对 ${length} samples a segment is not possible`, 'a whole number from 1');
  if (samples.length % length) throw bad('segments-uneven', `${samples.length} 个样本不能按 ${length} 等分 ${samples.length} samples do not divide into segments of ${length}`, 'check --samples and the format');
  return Array.from({ length: samples.length / length }, (_, i) => samples.slice(i * length, (i + 1) * length));
}

/** The rate to use: the one given, else the file's own. */
export function chooseRate(given: number | undefined, file: Pick<PulseFile, 'rateHz'>): { rateHz: number; disagrees: boolean } {
  const rateHz = given ?? file.rateHz;
  if (rateHz === undefined) throw bad('rate-missing', '缺少采样率 the sampling rate is missing', 'give it with --rate HZ');
  return { rateHz, disagrees: given !== undefined && file.rateHz !== undefined && Math.abs(given / file.rateHz - 1) > 0.05 };
}
