// One sign said to be there or not, with what it rests on, before its confidence is known.
import type { Evidence } from '@suoke/terminology';
import type { FitName, Grounds } from './finding-confidence.ts';
import { round } from './numbers.ts';

export interface Calibration {
  /** dB SPL at the microphone that full-scale power (0 dBFS) stands for */
  dbSplAtFullScale: number;
  /** distance from mouth to microphone, metres */
  metres: number;
}

export interface FindingOptions { task: 'speech' | 'sustained-vowel'; calibration?: Calibration }

/** `score` as in a finding, not yet rounded; the sign's limit lies at .5 unless its rule says otherwise. */
export interface Call { code: string; zh: string; en: string; fit: FitName; present: boolean; score: number; grounds: Grounds; evidence: Evidence[] }

export const OWN = '本项目自定 / project’s own';
export const measureOf = (name: string, value: number, unit: string, threshold?: number, source = OWN): Evidence =>
  ({ kind: 'measure', name, value: round(value), unit, ...(threshold === undefined ? {} : { threshold, source }) });

/** Distance from the limit of .5, [0,1]. */
export const marginOf = (score: number): number => Math.min(1, 2 * Math.abs(score - 0.5));
