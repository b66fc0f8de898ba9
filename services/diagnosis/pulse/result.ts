// What the analysis of a pulse wave answers.
import type { Finding, Provenance, Quality } from '@suoke/terminology';
import type { Hrv } from './domain/hrv.ts';
import type { Morphology } from './domain/morphology.ts';
import type { PlaceReading } from './domain/places.ts';
import type { Judgement, RhythmGroup } from './domain/rhythm.ts';
import type { Rhythm } from './domain/rules.ts';

/** Of a record that is not usable only `label` (`uncertain`), its words, a confidence of 0 and the scores are there. */
export interface RhythmResult {
  /** `uncertain` below the stated confidence; the scores are given all the same */
  label: Rhythm | 'uncertain';
  zh: string;
  en: string;
  /** likeliest of sinus, ectopic, tachycardia, AF; absent when the record is not usable */
  group?: RhythmGroup;
  /** probability of the group; 0 when the record is not usable */
  confidence: number;
  /**
   * Sum to 1; mean of the windows. There whatever the quality, because whoever measures the method needs an answer for every segment; of a
   * record that is not usable they say nothing of the person.
   */
  scores: Record<Rhythm, number>;
  /** each readable ten-second window, where there are several */
  windows: { fromS: number; toS: number; label: Judgement['label']; confidence: number }[];
}

/** When `quality.usable` is false nothing of the person is in it: no beats, rate, HRV, shape, places or findings, and no rhythm beyond its raw scores. */
export interface PulseResult {
  quality: Quality;
  /** times of the upstrokes in seconds, readable parts only; none when the record is not usable */
  beats: number[];
  /** undefined with fewer than two usable intervals, and when the record is not usable */
  rateBpm?: number;
  rhythm: RhythmResult;
  hrv?: Hrv;
  /** only where quality and sampling rate allow */
  morphology?: Morphology;
  /** each place of a recording at several places and depths that shows a pulse */
  places?: PlaceReading[];
  findings: Finding[];
  /** signs this record was not asked about, with the reason */
  unsupported: { code: string; zh: string; en: string; because: { zh: string; en: string } }[];
  /** the first minute of the cleaned wave for drawing, and the usual beat where there is one (10 ms a value) */
  waveform: { rateHz: number; fromS: number; values: number[]; usualBeat?: number[] };
  durationS: number;
  provenance: Provenance;
}
