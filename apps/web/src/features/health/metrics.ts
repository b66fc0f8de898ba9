// The vitals that a person can enter: unit (UCUM) and what is plausible.
import type { WordKey } from '../../i18n/index.tsx';

export interface Metric { id: string; unit: string; label: WordKey; min: number; max: number; step: number }
const of = (id: string, unit: string, min: number, max: number, step: number): Metric => ({ id, unit, label: `metric.${id}` as WordKey, min, max, step });
export const metrics: readonly Metric[] = [
  of('heart-rate', '/min', 20, 300, 1), of('systolic', 'mm[Hg]', 40, 300, 1), of('diastolic', 'mm[Hg]', 20, 200, 1), of('spo2', '%', 50, 100, 1), of('temperature', 'Cel', 30, 44, 0.1),
  of('respiratory-rate', '/min', 4, 80, 1), of('glucose', 'mmol/L', 1, 50, 0.1), of('weight', 'kg', 1, 400, 0.1), of('steps', '{steps}', 0, 200000, 1), of('sleep-hours', 'h', 0, 24, 0.1),
];
const shown: Record<string, string> = { 'mm[Hg]': 'mmHg', Cel: '°C', '/min': '/min', '{steps}': '' };
/** A UCUM unit as people write it. */
export const unitOf = (ucum: string): string => shown[ucum] ?? ucum;
