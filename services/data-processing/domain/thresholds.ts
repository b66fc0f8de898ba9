// Thresholds for one measurement. The limits are the sources'; which level a limit has at home is the project's own choice.
import type { Level } from './alert.ts';
import type { MetricCode } from './metrics.ts';

export interface Threshold {
  metric: MetricCode;
  side: 'high' | 'low';
  level: Level;
  limit: number;
  /** is the limit itself already over? */
  inclusive: boolean;
  source: string;
}

const news2 = 'Royal College of Physicians, NEWS2 (2017)';
const esc = '2018 ESC/ESH Guidelines for arterial hypertension';
const ada = 'ADA Standards of Care in Diabetes, glycaemic goals and hypoglycaemia';

/** For each metric and side the most serious first. */
export const thresholds: readonly Threshold[] = [
  { metric: 'systolic', side: 'high', level: 'urgent', limit: 180, inclusive: true, source: `${esc}: grade 3 from 180 mmHg` },
  { metric: 'systolic', side: 'high', level: 'notice', limit: 140, inclusive: true, source: `${esc}; 2020 ISH: hypertension from 140 mmHg in the office` },
  { metric: 'systolic', side: 'low', level: 'notice', limit: 90, inclusive: true, source: `${news2}: 3 points up to 90 mmHg` },
  { metric: 'diastolic', side: 'high', level: 'urgent', limit: 110, inclusive: true, source: `${esc}: grade 3 from 110 mmHg` },
  { metric: 'diastolic', side: 'high', level: 'notice', limit: 90, inclusive: true, source: `${esc}; 2020 ISH: hypertension from 90 mmHg in the office` },
  { metric: 'spo2', side: 'low', level: 'emergency', limit: 90, inclusive: false, source: 'WHO Pulse Oximetry Training Manual (2011): below 90 % is an emergency' },
  { metric: 'spo2', side: 'low', level: 'urgent', limit: 91, inclusive: true, source: `${news2}: 3 points up to 91 %, scale 1` },
  { metric: 'spo2', side: 'low', level: 'notice', limit: 93, inclusive: true, source: `${news2}: 2 points up to 93 %, scale 1` },
  { metric: 'temperature', side: 'high', level: 'emergency', limit: 41.5, inclusive: false, source: 'hyperpyrexia above 41.5 °C (Harrison, Principles of Internal Medicine)' },
  { metric: 'temperature', side: 'high', level: 'urgent', limit: 39.1, inclusive: true, source: `${news2}: 2 points from 39.1 °C` },
  { metric: 'temperature', side: 'high', level: 'notice', limit: 38.1, inclusive: true, source: `${news2}: 1 point from 38.1 °C` },
  { metric: 'temperature', side: 'low', level: 'urgent', limit: 35, inclusive: true, source: `${news2}: 3 points up to 35.0 °C` },
  { metric: 'respiratory-rate', side: 'high', level: 'urgent', limit: 25, inclusive: true, source: `${news2}: 3 points from 25 /min` },
  { metric: 'respiratory-rate', side: 'high', level: 'notice', limit: 21, inclusive: true, source: `${news2}: 2 points from 21 /min` },
  { metric: 'respiratory-rate', side: 'low', level: 'urgent', limit: 8, inclusive: true, source: `${news2}: 3 points up to 8 /min` },
  // A fast heart while running is no urgency, and whether somebody was at rest is not known here.
  { metric: 'heart-rate', side: 'high', level: 'notice', limit: 131, inclusive: true, source: `${news2}: 3 points from 131 /min, at rest` },
  { metric: 'heart-rate', side: 'low', level: 'notice', limit: 40, inclusive: true, source: `${news2}: 3 points up to 40 /min` },
  { metric: 'glucose', side: 'low', level: 'urgent', limit: 3, inclusive: false, source: `${ada}: level 2 below 3.0 mmol/L` },
  { metric: 'glucose', side: 'low', level: 'notice', limit: 3.9, inclusive: false, source: `${ada}: level 1 below 3.9 mmol/L` },
  { metric: 'glucose', side: 'high', level: 'emergency', limit: 33.3, inclusive: false, source: 'Kitabchi et al., Diabetes Care 2009;32:1335: hyperosmolar state above 600 mg/dL' },
  { metric: 'glucose', side: 'high', level: 'urgent', limit: 16.7, inclusive: false, source: "project's own: above 300 mg/dL" },
];

/** Metrics that devices send all the time: a single reading among others may be an artefact. */
export const continuous: ReadonlySet<MetricCode> = new Set(['heart-rate', 'spo2', 'respiratory-rate']);

export function over(t: Threshold, value: number): boolean {
  return t.side === 'high' ? value > t.limit || (t.inclusive && value === t.limit) : value < t.limit || (t.inclusive && value === t.limit);
}

/** The most serious threshold that the value is over on either side. */
export function crossed(metric: MetricCode, value: number): Threshold | undefined {
  return thresholds.find((t) => t.metric === metric && over(t, value));
}
