// A recording at several places and depths: how its channels are named, and what the device says about itself.
import { SuokeError } from '@suoke/terminology';

export const SIDES = ['left', 'right'] as const;
export const POSITIONS = ['cun', 'guan', 'chi'] as const;
/** 浮取 superficial, 中取 middle, 沉取 deep: light, middle and heavy pressure of the same sensor. */
export const CHANNEL_DEPTHS = ['superficial', 'middle', 'deep'] as const;
export type Side = (typeof SIDES)[number];
export type Position = (typeof POSITIONS)[number];
export type ChannelDepth = (typeof CHANNEL_DEPTHS)[number];

/** `left.guan.middle`, or `left.guan.middle.2` for the second element of a row across the vessel (1 to 16). */
export interface ChannelName { side: Side; position: Position; depth: ChannelDepth; element?: number }
/** One channel's samples, NaN where there is none; its own recording, not aligned in time with the others. */
export interface Channel extends ChannelName { samples: Float64Array }

/** What the maker or a calibration says of the device; without it force and width are not judged. */
export interface Calibration {
  /** unit of the samples, for display */
  unit?: string;
  /** height of a usual, healthy pulse at its best depth with this device, in the samples' unit */
  usualAmplitude?: number;
  /** distance between elements across the vessel, mm */
  pitchMm?: number;
  /** usual width of the pulse across the vessel with this device, mm */
  usualWidthMm?: number;
}

const ZH: Record<string, string> = { 左: 'left', 右: 'right', 寸: 'cun', 关: 'guan', 尺: 'chi', 浮: 'superficial', 中: 'middle', 沉: 'deep' };
export const PLACE_ZH: Record<Side | Position | ChannelDepth, string> = { left: '左', right: '右', cun: '寸', guan: '关', chi: '尺', superficial: '浮取', middle: '中取', deep: '沉取' };
const one = <T extends string>(v: string | undefined, list: readonly T[]): T | undefined => list.find((x) => x === v);

/** Reads a column's name, English (`left.guan.deep`, also with `-` or `_`) or Chinese (`左.关.沉`); undefined for any other column. */
export function channelName(text: string): ChannelName | undefined {
  const parts = text.trim().toLowerCase().split(/[._-]/).map((p) => ZH[p] ?? p);
  if (parts.length < 3 || parts.length > 4) return undefined;
  const side = one(parts[0], SIDES);
  const position = one(parts[1], POSITIONS);
  const depth = one(parts[2], CHANNEL_DEPTHS);
  if (!side || !position || !depth) return undefined;
  if (parts[3] === undefined) return { side, position, depth };
  const element = /^\d{1,2}$/.test(parts[3]) ? Number(parts[3]) : 0;
  return element >= 1 && element <= 16 ? { side, position, depth, element } : undefined;
}

/** The name as this project writes it. */
export const nameOf = (c: ChannelName): string => [c.side, c.position, c.depth, ...(c.element === undefined ? [] : [c.element])].join('.');

/** Refuses a channel given twice. Throws `pulse.channels-twice`. */
export function checkChannels(names: readonly ChannelName[]): void {
  const seen = new Set<string>();
  for (const n of names.map(nameOf)) {
    if (seen.has(n)) throw new SuokeError('invalid', 'pulse.channels-twice', `通道 ${n} 出现两次 channel ${n} is given twice`, 'each side, position, depth and element once');
    seen.add(n);
  }
}
