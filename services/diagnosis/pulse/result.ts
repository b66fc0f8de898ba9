// What the analysis of a pulse wave answers.
import type { Finding, Provenance, Quality } from '@suoke/terminology';
import type { Hrv } from './domain/hrv.ts';
import type { Morphology } from './domain/morphology.ts';
import type { PlaceReading } from './domain/places.ts';
import type { Judgement, RhythmGroup } from './domain/rhythm.ts';
import type { Rhythm } from './domain/rules.ts';

export interface RhythmResult {
  /** `uncertain` below the stated confidence; the scores are given all the same */
  label: Rhythm | 'uncertain';
  zh: string;
  en: string;
  /** likeliest of sinus, ectopic, tachycardia, AF, and its probability */
  group: RhythmGroup;
  confidence: number;
  /** sum to 1; mean of the windows */
  scores: Record<Rhythm, number>;
  /** each readable ten-second window, where there are several */
  windows: { fromS: number; toS: number; label: Judgement['label']; confidence: number }[];
}

export interface PulseResult {
  quality: Quality;
  /** times of the upstrokes in seconds, readable parts only */
  beats: number[];
  /** undefined with fewer than two usable intervals */
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
