// Recordings at several places and depths: from the named columns of a table, or from JSON, to channels.
import { SuokeError } from '@suoke/terminology';
import { channelName, checkChannels, type Calibration, type Channel, type ChannelName } from './domain/channels.ts';
import { isObject } from './domain/given.ts';
import { percentile } from './domain/stats.ts';
import type { PulseFile } from './reading-file.ts';

const bad = (code: string, message: string, hint: string): SuokeError => new SuokeError('invalid', `pulse.${code}`, message, hint);
/** Positive numbers that a recording may say of its device, by their name in JSON; in a table's comments with a hyphen (`# usual-amplitude: 20`). */
const NUMBERS = ['usualAmplitude', 'pitchMm', 'usualWidthMm'] as const;
const hyphened = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
export const MOST_CHANNELS = 2 * 3 * 3 * 16;

/** Leaves out what is missing at the end: columns of a table are as long as the longest. */
function trimmed(x: Float64Array): Float64Array {
  let n = x.length;
  while (n > 0 && Number.isNaN(x[n - 1])) n--;
  return x.slice(0, n);
}

/** The channel with the widest swing stands for the whole where one wave is asked for: rate, rhythm, drawing. */
function widest(channels: readonly Channel[]): Float64Array {
  const swing = channels.map((c) => { const known = c.samples.filter(Number.isFinite); return percentile(known, 95) - percentile(known, 5); });
  return channels[swing.indexOf(Math.max(...swing))]!.samples;
}

/** Puts the file together. Throws `pulse.{channels-twice,empty}`. */
export function fileOf(channels: readonly Channel[], calibration: Calibration, rateHz: number | undefined): PulseFile {
  checkChannels(channels);
  const whole = channels.map((c) => ({ ...c, samples: trimmed(c.samples) })).filter((c) => c.samples.length > 0);
  if (whole.length === 0) throw bad('empty', '文件里没有样本 the file holds no samples', 'record a pulse wave first');
  return { samples: widest(whole), ...(rateHz === undefined ? {} : { rateHz }), channels: whole, calibration };
}

/** What the comments of a table say of the device. Throws `pulse.calibration` for a number that is not positive. */
export function calibrationOf(comments: readonly string[]): Calibration {
  const out: Calibration = {};
  for (const c of comments) {
    const m = /^#\s*([a-z-]+)\s*[:=]+\s*(\S+)\s*$/i.exec(c);
    if (!m) continue;
    const name = NUMBERS.find((n) => hyphened(n) === m[1]!.toLowerCase());
    if (name) out[name] = positive(Number(m[2]), name);
    else if (m[1]!.toLowerCase() === 'unit') out.unit = m[2]!.slice(0, 20);
  }
  return out;
}

function positive(v: unknown, name: string): number {
  if (typeof v !== 'number' || !Number.isFinite(v) || v <= 0) throw bad('calibration', `${name} 须为正数 ${name} must be a positive number`, `leave it out when it is not known; ${NUMBERS.join(', ')}`);
  return v;
}


/**
 * Reads `{"rateHz":200,"unit":"g","usualAmplitude":20,"channels":{"left.guan.deep":[1,2,null,…],…}}`; null is a missing sample.
 * Also `{"rateHz":100,"samples":[…]}` for a single wave. Throws `pulse.json`, `pulse.calibration`, `pulse.channels-twice`, `pulse.empty`.
 */
export function readJson(text: string): PulseFile {
  const wrong = (zh: string, en: string, hint: string) => bad('json', `${zh} ${en}`, hint);
  let v: unknown;
  try {
    v = JSON.parse(text);
  } catch (cause) {
    throw new SuokeError('invalid', 'pulse.json', '不是完整的 JSON this is no whole JSON', 'check that the file is not cut off', { cause });
  }
  if (!isObject(v)) throw wrong('须为对象', 'it must be an object', 'give rateHz, and samples or channels');
  const other = Object.keys(v).find((k) => !['rateHz', 'unit', 'samples', 'channels', ...NUMBERS].includes(k));
  if (other !== undefined) throw wrong('有不认识的字段', `unknown field ${other.slice(0, 40)}`, `the fields are rateHz, unit, ${NUMBERS.join(', ')}, samples, channels`);
  if (v.rateHz !== undefined && !(typeof v.rateHz === 'number' && Number.isFinite(v.rateHz))) throw wrong('采样率不是数字', 'rateHz is no number', 'samples a second');
  if (v.unit !== undefined && (typeof v.unit !== 'string' || v.unit.length > 20)) throw wrong('单位不对', 'unit must be a short text', 'for example g');
  const rateHz = v.rateHz;
  const calibration: Calibration = { ...(typeof v.unit === 'string' ? { unit: v.unit } : {}) };
  for (const n of NUMBERS) if (v[n] !== undefined) calibration[n] = positive(v[n], n);
  const numbers = (list: unknown, where: string): Float64Array => {
    if (!Array.isArray(list)) throw wrong('样本须为列表', `${where.slice(0, 40)} must be a list of numbers`, 'null stands for a missing sample');
    return Float64Array.from(list as unknown[], (x) => {
      if (x === null) return NaN;
      if (typeof x !== 'number') throw wrong('样本不是数字', `${where.slice(0, 40)} holds something that is no number`, 'null stands for a missing sample');
      return x;
    });
  };
  if (v.channels === undefined) {
    const samples = numbers(v.samples, 'samples');
    if (samples.length === 0) throw bad('empty', '文件里没有样本 the file holds no samples', 'record a pulse wave first');
    return { samples, ...(rateHz === undefined ? {} : { rateHz }) };
  }
  if (!isObject(v.channels) || v.samples !== undefined) throw wrong('channels 须为对象，且不与 samples 同时给出', 'channels must be an object, and not beside samples', 'keys such as left.guan.deep');
  const entries = Object.entries(v.channels);
  if (entries.length === 0 || entries.length > MOST_CHANNELS) throw wrong('通道数不对', `${entries.length} channels`, `1 to ${MOST_CHANNELS}`);
  return fileOf(entries.map(([k, list]) => {
    const name: ChannelName | undefined = channelName(k);
    if (!name) throw wrong(`不认识的通道 ${k.slice(0, 40)}`, `unknown channel ${k.slice(0, 40)}`, 'side.position.depth, for example left.guan.deep; see README');
    return { ...name, samples: numbers(list, k) };
  }), calibration, rateHz);
}
