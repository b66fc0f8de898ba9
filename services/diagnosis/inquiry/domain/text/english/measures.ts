// Numbers with a meaning in English: temperature (°C, °F), pressure, pulse, oxygen, sugar (mmol/L, mg/dL), breathing, age.
import type { Measure, MeasureName } from '../measures.ts';
import type { Token } from './tokens.ts';

const NUMBER = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const LINK = '(?:\\s{1,2}(?:of|is|was|at|to|are|about|around|over|under|only|up|down|has|reached|hit|now|level|levels|rate|saturation|reading|reads|measured|dropped|dropping|went|goes|it|a|high|low|as|still|were|between)){0,5}[\\s:=-]{0,3}';
const after = (words: string, unit = ''): RegExp => new RegExp(`\\b(?:${words})${LINK}${NUMBER}(?![\\d/.]*\\d)${unit}`, 'gu');
interface Rule { name: MeasureName; pattern: RegExp; read: (value: number, unit: string) => number | undefined; range: readonly [number, number] }

const celsius = (f: number): number => ((f - 32) * 5) / 9;
/** A bare number under 45 is Celsius, from 85 on Fahrenheit. */
const degrees = (v: number, unit: string): number | undefined => (unit.startsWith('f') || (!unit.startsWith('c') && v >= 85) ? celsius(v) : v);
// Every pattern is anchored on a word or a unit and has bounded repetition only.
const RULES: readonly Rule[] = [
  { name: 'temperature', pattern: /(?<![\d.])(\d{2,3}(?:\.\d{1,2})?)\s{0,2}(?:°|º|deg|degree|degrees)?\s{0,2}(fahrenheit|celsius|centigrade|f|c)\b/gu, read: degrees, range: [25, 44] },
  { name: 'temperature', pattern: after('temperature|temp|fever|thermometer', '\\s{0,2}(?:°|º|deg|degree|degrees)?\\s{0,2}(f|c)?(?![a-z]|\\s{0,1}(?:day|week|hour|month|year|time))'), read: degrees, range: [25, 44] },
  { name: 'temperature', pattern: /\b(?:has|had|is|was|with|at|hit|reached|reads|showed|shows)\s(?:had\s|at\s)?(3[7-9]\.\d|4[0-2]\.\d)(?![\d.]|\s{0,2}(?:kg|cm|km|m|g|lb|lbs|week|weeks|year|years|month|months|day|days|mmol|%|\$|euro|dollar|usd|miles|mg|ml|l)\b)/gu, read: degrees, range: [25, 44] },
  { name: 'heartRate', pattern: after('heart|heartbeat|pulse|hr', '()'), read: (v) => v, range: [20, 300] },
  { name: 'heartRate', pattern: /(?<![\d.])(\d{2,3})\s{0,2}(bpm|beats per minute)\b/gu, read: (v) => v, range: [20, 300] },
  { name: 'spo2', pattern: after('oxygen|o2|spo2|sats|sat|saturation|oximeter', '()'), read: (v) => v, range: [30, 100] },
  { name: 'glucose', pattern: after('sugar|sugars|glucose', '\\s{0,2}(mmol|mg)?'), read: (v, unit) => (unit === 'mg' || (unit === '' && v > 35) ? v / 18.016 : v), range: [0.5, 60] },
  { name: 'respiratoryRate', pattern: /(?<![\d.])(\d{1,3})\s{0,2}(breaths) (?:a|per) minute\b/gu, read: (v) => v, range: [2, 150] },
];
const PRESSURE = /(?<![\d./])([4-9]\d|[12]\d\d)\s{0,2}(?:over|\/)\s{0,2}([2-9]\d|1\d\d)(?![\d/])/gu;

/** The measures of a text in common form, in its own units of place; °F become °C, mg/dL become mmol/L. */
export function englishMeasures(text: string, tokens: readonly Token[]): Measure[] {
  const found: Measure[] = [];
  const add = (name: MeasureName, value: number | undefined, start: number, end: number, range: readonly [number, number]) => {
    if (value === undefined || !Number.isFinite(value) || value < range[0] || value > range[1]) return;
    found.push({ name, value: Math.round(value * 100) / 100, start, end });
  };
  for (const { name, pattern, read, range } of RULES) for (const m of text.matchAll(pattern)) add(name, read(Number(m[1]), m[2] ?? ''), m.index, m.index + m[0].length, range);
  for (const m of text.matchAll(PRESSURE)) {
    const [upper, lower] = [Number(m[1]), Number(m[2])];
    if (upper <= lower || upper < 80 || lower < 40) continue;
    add('systolic', upper, m.index, m.index + m[0].length, [40, 300]);
    add('diastolic', lower, m.index, m.index + m[0].length, [20, 200]);
  }
  for (let i = 0; i < tokens.length; i++) {
    const age = ageAt(tokens, i);
    if (age) add('age', age.years, (tokens[i] as Token).start, (tokens[age.to - 1] as Token).end, [0, 125]);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const UNIT: Readonly<Record<string, number>> = { year: 1, years: 1, yr: 1, yrs: 1, month: 1 / 12, months: 1 / 12, mo: 1 / 12, week: 7 / 365.25, weeks: 7 / 365.25, day: 1 / 365.25, days: 1 / 365.25 };

/** 3 years old, six-week-old, aged 4, 2yo; not a two week old cough. */
function ageAt(tokens: readonly Token[], i: number): { years: number; to: number } | undefined {
  const { value, word } = tokens[i] as Token;
  const next = tokens[i + 1]?.word ?? '';
  if (word === 'aged' && tokens[i + 1]?.value !== undefined) return { years: tokens[i + 1]?.value as number, to: i + 2 };
  if (word === 'newborn') return { years: 1 / 12, to: i + 1 };
  if (value === undefined) return undefined;
  if (next === 'yo') return { years: value, to: i + 2 };
  const unit = UNIT[next];
  if (unit === undefined || tokens[i + 2]?.word !== 'old') return undefined;
  return ['cough', 'cold', 'headache', 'pain', 'rash', 'problem', 'wound', 'injury', 'milk', 'food'].includes(tokens[i + 3]?.word ?? '') ? undefined : { years: value * unit, to: i + 3 };
}
