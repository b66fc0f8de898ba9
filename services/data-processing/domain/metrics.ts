// The metrics that are kept: unit (UCUM), what converts into it, and the range outside which a value is an error of measurement.

export type MetricCode = 'heart-rate' | 'systolic' | 'diastolic' | 'spo2' | 'temperature' | 'respiratory-rate' | 'glucose' | 'weight' | 'steps' | 'sleep-hours';

export interface Metric {
  code: MetricCode;
  zh: string;
  en: string;
  /** UCUM */
  unit: string;
  /** as people write it */
  shown: string;
  /** both ends still accepted; project's own: wider than what the living show, narrow enough to catch a wrong unit or column */
  plausible: readonly [number, number];
  /** other UCUM units and how they become `unit` */
  converts: Readonly<Record<string, (v: number) => number>>;
  /** what a day comes to: the mean of its samples, or their sum */
  daily: 'mean' | 'sum';
  /** decimals worth showing */
  decimals: number;
}

/** Molar mass of glucose 180.16 g/mol, hence mg/dL per mmol/L. */
export const glucoseFactor = 18.016;
/** 1 kPa in mm[Hg] (conventional millimetre of mercury 133.322 Pa). */
export const mmHgPerKPa = 1000 / 133.322;
/** International avoirdupois pound, exact. */
export const kgPerPound = 0.45359237;

const list: readonly Metric[] = [
  { code: 'heart-rate', zh: '心率', en: 'heart rate', unit: '/min', shown: '/min', plausible: [20, 300], converts: { Hz: (v) => v * 60 }, daily: 'mean', decimals: 0 },
  { code: 'systolic', zh: '收缩压', en: 'systolic blood pressure', unit: 'mm[Hg]', shown: 'mmHg', plausible: [40, 300], converts: { kPa: (v) => v * mmHgPerKPa }, daily: 'mean', decimals: 0 },
  { code: 'diastolic', zh: '舒张压', en: 'diastolic blood pressure', unit: 'mm[Hg]', shown: 'mmHg', plausible: [20, 200], converts: { kPa: (v) => v * mmHgPerKPa }, daily: 'mean', decimals: 0 },
  { code: 'spo2', zh: '血氧饱和度', en: 'oxygen saturation', unit: '%', shown: '%', plausible: [40, 100], converts: {}, daily: 'mean', decimals: 0 },
  { code: 'temperature', zh: '体温', en: 'body temperature', unit: 'Cel', shown: '℃', plausible: [25, 45], converts: { '[degF]': (v) => (v - 32) / 1.8, K: (v) => v - 273.15 }, daily: 'mean', decimals: 1 },
  { code: 'respiratory-rate', zh: '呼吸频率', en: 'respiratory rate', unit: '/min', shown: '/min', plausible: [3, 80], converts: { Hz: (v) => v * 60 }, daily: 'mean', decimals: 0 },
  { code: 'glucose', zh: '血糖', en: 'blood glucose', unit: 'mmol/L', shown: 'mmol/L', plausible: [0.5, 60], converts: { 'mg/dL': (v) => v / glucoseFactor }, daily: 'mean', decimals: 1 },
  { code: 'weight', zh: '体重', en: 'body weight', unit: 'kg', shown: 'kg', plausible: [0.5, 500], converts: { g: (v) => v / 1000, '[lb_av]': (v) => v * kgPerPound }, daily: 'mean', decimals: 1 },
  { code: 'steps', zh: '步数', en: 'steps', unit: '{steps}', shown: '步', plausible: [0, 200_000], converts: {}, daily: 'sum', decimals: 0 },
  { code: 'sleep-hours', zh: '睡眠时长', en: 'hours of sleep', unit: 'h', shown: 'h', plausible: [0, 24], converts: { min: (v) => v / 60 }, daily: 'sum', decimals: 1 },
];

export const metrics: ReadonlyMap<string, Metric> = new Map(list.map((m) => [m.code, m]));
export const metricOrder: readonly MetricCode[] = list.map((m) => m.code);

export function metric(code: MetricCode): Metric {
  return metrics.get(code) as Metric;
}

/** UCUM annotations carry no meaning: `{beats}/min` is `/min`; `1` counts where `{steps}` does. */
function plain(unit: string): string {
  return unit.replace(/\{[^{}]*\}/g, '') || '1';
}

/** The value in the metric's own unit, rounded to 4 decimals; undefined for a unit that does not fit. */
export function inOwnUnit(m: Metric, value: number, unit: string): number | undefined {
  const given = plain(unit);
  if (given === plain(m.unit)) return value;
  const convert = m.converts[given];
  return convert && Object.hasOwn(m.converts, given) ? round4(convert(value)) : undefined;
}

export function round4(v: number): number {
  return Math.round(v * 1e4) / 1e4 || 0;
}
