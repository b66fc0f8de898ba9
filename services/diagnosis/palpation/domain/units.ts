// Wrong units: what a number most likely was measured in when it cannot be in the unit that was asked for.

export type Quantity = 'temperature' | 'pressure';
export type GridUnit = 'Cel' | 'kPa' | 'mm[Hg]';

/** UCUM units that a grid may be given in. */
export const UNITS: Record<Quantity, readonly GridUnit[]> = { temperature: ['Cel'], pressure: ['kPa', 'mm[Hg]'] };

/** Plausible readings on skin: 5–48 °C; a hand or a cuff presses with less than 100 kPa (750 mmHg). Project's own. */
export const RANGE: Record<GridUnit, { min: number; max: number }> = { Cel: { min: 5, max: 48 }, kPa: { min: 0, max: 100 }, 'mm[Hg]': { min: 0, max: 750 } };

export interface Mistake { unit: string; /** what to do about it */ zh: string; en: string }

const FAHRENHEIT: Mistake = { unit: '°F', zh: '像是华氏度：摄氏度 =（华氏度 − 32）÷ 1.8', en: 'looks like °F: °C = (°F − 32) / 1.8' };
const KELVIN: Mistake = { unit: 'K', zh: '像是开尔文：摄氏度 = 开尔文 − 273.15', en: 'looks like K: °C = K − 273.15' };
const PASCAL: Mistake = { unit: 'Pa', zh: '像是帕：千帕 = 帕 ÷ 1000', en: 'looks like Pa: kPa = Pa / 1000' };
const MERCURY: Mistake = { unit: 'mm[Hg]', zh: '像是毫米汞柱：把 unit 写成 mm[Hg]', en: 'looks like mmHg: say so with unit mm[Hg]' };

/** A single skin or body temperature. undefined when it may well be in °C, or is of no unit that is known here. */
export function mistakenCelsius(v: number): Mistake | undefined {
  return v >= 60 && v <= 118 ? FAHRENHEIT : v >= 278 && v <= 321 ? KELVIN : undefined;
}

/**
 * A whole grid by its middle value. Only what falls outside the plausible range of the stated unit can be seen: 30 mmHg called 30 kPa
 * passes, and nothing in the numbers could tell.
 */
export function mistakenUnit(unit: GridUnit, middle: number, largest: number): Mistake | undefined {
  if (unit === 'Cel') return middle >= 50 && middle <= 118 ? FAHRENHEIT : middle >= 278 && middle <= 321 ? KELVIN : undefined;
  if (largest <= RANGE[unit].max) return undefined;
  return unit === 'kPa' && largest <= RANGE['mm[Hg]'].max ? MERCURY : largest <= 100_000 ? PASCAL : undefined;
}

/** Names under which a wrong unit may be stated. */
export function statedMistake(unit: string): Mistake | undefined {
  const u = unit.trim().toLowerCase();
  if (['[degf]', 'degf', 'f', '°f', '℉', 'fahrenheit'].includes(u)) return FAHRENHEIT;
  if (['k', 'kelvin'].includes(u)) return KELVIN;
  if (['pa', 'pascal'].includes(u)) return PASCAL;
  return ['mmhg', 'torr'].includes(u) ? MERCURY : undefined;
}

export const KPA_PER_MMHG = 0.133322;
