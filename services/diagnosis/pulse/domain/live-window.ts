// The last ten seconds of a stream: once a second the same measures of quality and rhythm that a stored record gets.
import { bands, RATE } from './bands.ts';
import { findBeats } from './beats.ts';
import { features } from './features.ts';
import { fiducials, intervals } from './fiducials.ts';
import { uprightness } from './prepare.ts';
import type { Guide } from './live-beats.ts';
import { judge, type RhythmGroup } from './rhythm.ts';
import { ruleScores, type Rhythm } from './rules.ts';
import { signalQuality } from './signal-quality.ts';
import { median, sd } from './stats.ts';

export interface RhythmHint { label: Rhythm | 'uncertain'; group: RhythmGroup; /** probability of the group by the rules */ confidence: number }
export interface WindowReading {
  /** probability that at least 95 % of a stored record's beats would be right, in [0,1] */
  quality: number;
  /** skewness of the slope: far below 0 for a wave upside down */
  uprightness: number;
  /** for the beats to come; only with five beats and more */
  guide?: Guide;
  /** by the rules alone, from whole windows of ten seconds only */
  rhythm?: RhythmHint;
}

const NEAR_S = 0.12; // a told beat and a beat of the whole window are the same
const EXTRA = 0.12; // share of told beats that the whole window does not hold, above which they are dicrotic waves

/** Reads a window at 100 Hz of three seconds and more; `told`: beats already reported in it, seconds from its start. Undefined for one that does not vary. */
export function readWindow(wave: Float64Array, told: readonly number[]): WindowReading | undefined {
  if (wave.length < 3 * RATE || !(sd(wave) > 0)) return undefined;
  const b = bands(wave);
  const peaks = findBeats(b);
  const beats = fiducials(b.shape, peaks);
  const reading: WindowReading = { quality: signalQuality(b, beats, peaks).score, uprightness: uprightness(b.shape) };
  if (beats.length >= 5) {
    const first = beats[0]!.upstrokeS;
    const end = wave.length / RATE - 0.6;
    const inside = told.filter((t) => t > first - NEAR_S && t < end);
    const extra = inside.filter((t) => !beats.some((b2) => Math.abs(b2.upstrokeS - t) < NEAR_S)).length;
    reading.guide = { intervalS: median(intervals(beats)), echoes: inside.length > 0 && extra > EXTRA * inside.length };
  }
  const f = wave.length >= 10 * RATE ? features(beats) : undefined;
  if (f) {
    const { label, group, confidence } = judge(ruleScores(f), true, 'rules');
    reading.rhythm = { label, group, confidence };
  }
  return reading;
}
