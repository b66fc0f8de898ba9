// Beats of a stream at 100 Hz while it comes in: a peak counts when its rise and steepest slope are like those of the beats before.
// All thresholds are the project's own, tried on generated pulses with known beats.
import { RATE } from './bands.ts';
import { settled, step, type Memory } from './causal.ts';
import { highpass, lowpass } from './filter.ts';
import { clamp, median, percentile } from './stats.ts';

const BAND = [...highpass(1, 0.5, RATE), ...lowpass(2, 6, RATE)];
/** The filter shows the steepest point of an upstroke this much late, seconds; measured on generated pulses. */
const DELAY_S = 0.034;
const WAIT = 9; // samples after a peak in which a higher one may still follow
const FALLEN = 0.35; // of the rise: a peak that has fallen so far is over at once
const REFRACTORY = 0.22; // s; 270 a minute
const MEMORY = 12; // beats from which the usual rise and slope are taken
const SETTLING = 2; // s of peaks looked at before the first beat is told
const LEAST_RISE = 0.3; // of the usual
const LEAST_SLOPE = 0.3; // of the usual
const ECHO_WITHIN = 0.55; // s after a beat in which a weaker one may be its dicrotic wave
const ECHO_OF_INTERVAL = 0.7; // of the usual interval, likewise
const ECHO_SHARE = 0.62; // of the rise and of the slope of the beat before
const FORGET_S = 3; // s without a beat, after which the usual rise is halved

const ECHO_SURE = 0.95; // the same where the last seconds have shown dicrotic waves

/** A rise from trough to peak in the filtered stream; times in samples since the start. */
interface Rise { peak: number; top: number; rise: number; slope: number; /** of the steepest point, between samples */ steep: number }

export interface BeatTracker {
  memory: Memory;
  /** samples seen since the start of the stream */
  n: number;
  /** since when it has been settling, samples */
  since: number;
  /** the last filtered sample, and the last two differences, the later first */
  last: number;
  d1: number;
  d2: number;
  trough: number;
  steepest: number;
  steepAt: number;
  pending?: Rise;
  /** rises seen while settling */
  seen: { rise: number; slope: number }[];
  /** of the last beats */
  rises: number[];
  slopes: number[];
  intervals: number[];
  lastBeat?: { at: number; rise: number; slope: number };
}

/** What the last seconds, looked at as a whole, say about the beats to come. */
export interface Guide {
  /** usual interval, seconds */
  intervalS: number;
  /** dicrotic waves have been taken for beats */
  echoes: boolean;
}

export interface LiveBeat {
  /** of the steepest point of the upstroke, seconds since the stream began */
  timeS: number;
  /** in [0,1] */
  confidence: number;
}

/** A tracker that starts, or starts again after a gap, at sample `n` with the level `first`. */
export function startTracker(n: number, first: number): BeatTracker {
  return { memory: settled(BAND, first), n, since: n, last: 0, d1: 0, d2: 0, trough: 0, steepest: 0, steepAt: n, seen: [], rises: [], slopes: [], intervals: [] };
}

export const copyTracker = (t: BeatTracker): BeatTracker => ({ ...t, memory: [...t.memory], seen: [...t.seen], rises: [...t.rises], slopes: [...t.slopes], intervals: [...t.intervals] });

const pushed = (list: number[], v: number, most = MEMORY): number[] => [...list, v].slice(-most);

/** Takes the first usual rise and slope from the larger ones seen while settling. */
function learn(t: BeatTracker): void {
  const large = 0.5 * percentile(t.seen.map((s) => s.rise), 90);
  for (const s of t.seen) if (s.rise >= large) {
    t.rises = pushed(t.rises, s.rise);
    t.slopes = pushed(t.slopes, s.slope);
  }
  t.seen = [];
}

/** Whether the rise is a beat; if so it is remembered, and told with its confidence. */
function decide(t: BeatTracker, r: Rise, guide?: Guide): LiveBeat | undefined {
  if (t.rises.length === 0) return undefined;
  const quiet = t.lastBeat ? (r.steep - t.lastBeat.at) / RATE : 0;
  const fade = quiet > FORGET_S ? 0.5 ** (quiet / FORGET_S) : 1;
  const rise = r.rise / (median(t.rises) * fade);
  const slope = r.slope / (median(t.slopes) * fade);
  if (rise < LEAST_RISE || slope < LEAST_SLOPE) return undefined;
  const last = t.lastBeat;
  const gap = last ? (r.steep - last.at) / RATE : Infinity;
  if (gap < REFRACTORY) return undefined;
  const usual = guide?.intervalS ?? (t.intervals.length >= 3 ? median(t.intervals) : 0.8);
  const share = guide?.echoes ? ECHO_SURE : ECHO_SHARE;
  if (last && (guide?.echoes || gap < ECHO_WITHIN) && gap < ECHO_OF_INTERVAL * usual && r.rise < share * last.rise && r.slope < share * last.slope) return undefined;
  if (last && gap < 2.5) t.intervals = pushed(t.intervals, gap, 8);
  t.lastBeat = { at: r.steep, rise: r.rise, slope: r.slope };
  // one artefact must not become the measure of all: what goes into memory is bounded
  t.rises = pushed(t.rises, clamp(r.rise, 0.5 * median(t.rises), 2 * median(t.rises)));
  t.slopes = pushed(t.slopes, clamp(r.slope, 0.5 * median(t.slopes), 2 * median(t.slopes)));
  const like = (v: number) => Math.exp(-0.5 * (Math.log(v) / 0.6) ** 2);
  const early = last && gap < 0.6 * usual ? 0.7 : 1;
  return { timeS: r.steep / RATE - DELAY_S, confidence: like(rise) * like(slope) * early };
}

/** One sample at 100 Hz in; a beat out when one has just been seen whole. Changes the tracker. */
export function track(t: BeatTracker, value: number, guide?: Guide): LiveBeat | undefined {
  const v = step(BAND, t.memory, value);
  const d = v - t.last;
  let told: LiveBeat | undefined;
  const over = t.pending && (t.n - t.pending.peak >= WAIT || v < t.pending.top - FALLEN * t.pending.rise);
  if (t.pending && over) {
    told = t.rises.length ? decide(t, t.pending, guide) : undefined;
    if (t.rises.length === 0) t.seen.push({ rise: t.pending.rise, slope: t.pending.slope });
    t.pending = undefined;
  }
  if (t.n > t.since) {
    // the steepest difference so far; the parabola through it and its neighbours gives its place between samples
    if (t.d1 >= t.d2 && t.d1 > d && t.d1 > t.steepest) {
      const bend = t.d2 - 2 * t.d1 + d;
      t.steepest = t.d1;
      t.steepAt = t.n - 1.5 + (bend < 0 ? (0.5 * (t.d2 - d)) / bend : 0);
    }
    // a shoulder on the way up belongs to the rise that is still pending
    if (t.d1 <= 0 && d > 0 && (!t.pending || t.last < t.pending.top - 0.15 * t.pending.rise)) {
      t.trough = t.last;
      t.steepest = 0;
    } else if (t.d1 > 0 && d <= 0 && (!t.pending || t.last > t.pending.top)) {
      t.pending = { peak: t.n - 1, top: t.last, rise: t.last - t.trough, slope: t.steepest, steep: t.steepAt };
    }
    t.d2 = t.d1;
    t.d1 = d;
  }
  t.last = v;
  t.n++;
  if (t.rises.length === 0 && t.n - t.since >= SETTLING * RATE && t.seen.length >= 2) learn(t);
  return told;
}
