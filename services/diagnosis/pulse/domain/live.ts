// A pulse wave while it is recorded: samples in, beats, rate, quality and a rhythm hint out, each beat once and soon.
import { SuokeError } from '@suoke/terminology';
import { RATE } from './bands.ts';
import { groupDelay, settled, step, type Memory } from './causal.ts';
import { lowpass, type Section } from './filter.ts';
import { badType, isList, isObject } from './given.ts';
import { copyTracker, startTracker, track, type BeatTracker, type LiveBeat } from './live-beats.ts';
import { readWindow, type RhythmHint, type WindowReading } from './live-window.ts';
import { INVERTED_BELOW } from './prepare.ts';
import { mean } from './stats.ts';

export type { LiveBeat } from './live-beats.ts';
export type { RhythmHint } from './live-window.ts';

export const LIVE_LIMITS = {
  lowestRateHz: 25, highestRateHz: 1000,
  /** seconds of samples in one push */
  longestPushS: 5,
  /** seconds that may be missing between two pushes; after more, begin a new stream */
  longestGapS: 60,
  /** a sensor's samples are never larger than this */
  largest: 1e12,
} as const;

/** Below these the stream is not usable, or said to be noisy; the same limits as for stored records (analyse.ts). */
const UNREADABLE = 0.1;
const NOISY = 0.42;
const WINDOW_S = 10;
/** Beats kept: more than ten seconds can hold. */
const KEPT = 48;
/** Equal samples for so long mean that the sensor is off the skin. The project's own. */
const FROZEN_S = 0.5;
/** Share of the last ten seconds at one and the same extreme above which the sensor is at its limit. The project's own. */
const SATURATED = 0.02;

export type LiveProblem = 'pulse.settling' | 'pulse.gaps' | 'pulse.constant' | 'pulse.saturated' | 'pulse.inverted' | 'pulse.noisy' | 'pulse.unreadable';

/** Everything the tracker knows; plain data that survives JSON. Treat it as opaque. */
export interface LiveState {
  rateHz: number;
  /** samples taken in, lost ones included */
  taken: number;
  lowpass: Memory;
  /** the last sample at the sensor's rate, low-passed */
  before?: number;
  /** samples at 100 Hz made so far, lost ones included */
  made: number;
  /** -1 when the wave comes upside down */
  sign: 1 | -1;
  tracker?: BeatTracker;
  /** up to ten seconds at 100 Hz since the last gap, as they came (sign not applied) */
  window: number[];
  reading?: WindowReading;
  lastRaw?: number;
  frozen: number;
  extremes: { low: number; high: number; atLow: number; atHigh: number; n: number }[];
  /** times of the last beats, seconds */
  beats: number[];
  /** when the last gap ended, seconds; undefined before the first */
  gapS?: number;
}

export interface LiveReport {
  state: LiveState;
  /** beats seen in this push; each is reported once, with `quality` beside it: a beat that is told at once cannot wait for the second's reading of the signal */
  beats: LiveBeat[];
  /** over the last eight intervals; undefined before three beats, when the last is over 4 s old, and while the signal is unusable */
  rateBpm?: number;
  quality: { usable: boolean; /** in [0,1]; undefined while settling */ score?: number; problems: LiveProblem[] };
  /** by rules alone over the last ten seconds; only with a usable signal */
  rhythmHint?: RhythmHint;
}

const bad = (code: string, zh: string, en: string, hint: string): SuokeError => new SuokeError('invalid', `pulse.live.${code}`, `${zh} ${en}`, hint);

/** Keeps what 100 Hz cannot hold out of the resampling; none is needed at 100 Hz and below. */
const guard = (rateHz: number): Section[] => (rateHz > RATE ? lowpass(2, Math.min(30, 0.3 * rateHz), rateHz) : []);

/** A new stream at `rateHz` (25 to 1000). Throws `pulse.live.rate`, and `pulse.bad-type` for what is no object. */
export function startLive(settings: { rateHz: number }): LiveState {
  if (!isObject(settings)) throw badType('settings', 'an object with rateHz');
  const { rateHz } = settings;
  if (typeof rateHz !== 'number') throw bad('rate', '采样率不是数', 'the rate is no number', `${LIVE_LIMITS.lowestRateHz} to ${LIVE_LIMITS.highestRateHz} samples a second`);
  if (!(rateHz >= LIVE_LIMITS.lowestRateHz && rateHz <= LIVE_LIMITS.highestRateHz)) {
    throw bad('rate', `采样率 ${rateHz} Hz 不合适`, `a rate of ${rateHz} Hz is not possible for a live pulse`, `${LIVE_LIMITS.lowestRateHz} to ${LIVE_LIMITS.highestRateHz} samples a second`);
  }
  return { rateHz, taken: 0, lowpass: [], made: 0, sign: 1, window: [], frozen: 0, extremes: [], beats: [] };
}

/** A state that `startLive` or `pushLive` made, also after a way through JSON, has these. */
const isState = (v: unknown): boolean =>
  isObject(v) && [v.rateHz, v.taken, v.made, v.frozen].every(Number.isFinite) && [v.lowpass, v.window, v.extremes, v.beats].every(Array.isArray);

function check(state: LiveState, samples: ArrayLike<number>, gap: number): void {
  if (!isState(state)) throw badType('state', 'what startLive or the last pushLive answered');
  if (!isList(samples)) throw badType('samples', 'an array or a typed array of numbers');
  const most = Math.floor(LIVE_LIMITS.longestPushS * state.rateHz);
  if (samples.length > most) throw bad('too-many', `一次送入 ${samples.length} 个样本`, `${samples.length} samples in one push`, `send at most ${most} at a time, better ten pushes a second`);
  if (!Number.isInteger(gap) || gap < 0 || gap > LIVE_LIMITS.longestGapS * state.rateHz) throw bad('gap', '缺失的样本数不对', 'the number of lost samples is not possible', `a whole number up to ${LIVE_LIMITS.longestGapS} s of samples; after a longer gap begin a new stream`);
  for (let i = 0; i < samples.length; i++) {
    const v: unknown = samples[i];
    if (typeof v !== 'number' || !(Math.abs(v) <= LIVE_LIMITS.largest)) throw bad('not-a-number', `第 ${i + 1} 个样本不是可用的数`, `sample ${i + 1} of the push is no usable number`, 'leave lost samples out and say how many they were');
  }
}

/** Forgets what a gap cuts; time goes on. */
function cut(s: LiveState): void {
  s.lowpass = [];
  s.before = undefined;
  s.tracker = undefined;
  s.window = [];
  s.reading = undefined;
  s.frozen = 0;
  s.lastRaw = undefined;
  s.extremes = [];
  s.beats = [];
}

/** One sample at 100 Hz: into the window and the tracker; once a second the window is read. */
function take(s: LiveState, v: number, lateS: number, told: LiveBeat[]): void {
  s.tracker ??= startTracker(s.made, s.sign * v);
  const beat = track(s.tracker, s.sign * v, s.reading?.guide);
  if (beat) {
    const timeS = Math.max(0, beat.timeS - lateS);
    told.push({ ...beat, timeS });
    s.beats = [...s.beats, timeS].slice(-KEPT);
  }
  s.window.push(v);
  s.made++;
  if (s.made % RATE) return;
  if (s.window.length > WINDOW_S * RATE) s.window = s.window.slice(-WINDOW_S * RATE);
  const startS = (s.made - s.window.length) / RATE;
  const before = s.reading?.guide?.echoes ?? false;
  s.reading = readWindow(Float64Array.from(s.window, (x) => s.sign * x), s.beats.map((t) => t - startS));
  // once dicrotic waves have been taken for beats they are looked for until the next gap
  if (before && s.reading?.guide) s.reading.guide.echoes = true;
  if (s.reading && s.reading.uprightness < INVERTED_BELOW) {
    s.sign = s.sign === 1 ? -1 : 1;
    s.tracker = undefined;
  }
}

/** Counts samples at the extremes of each second: a sensor at its limit stands there. */
function watch(s: LiveState, v: number): void {
  let now = s.extremes.at(-1);
  if (!now || now.n >= s.rateHz) s.extremes = [...s.extremes, (now = { low: v, high: v, atLow: 0, atHigh: 0, n: 0 })].slice(-WINDOW_S);
  else s.extremes[s.extremes.length - 1] = now = { ...now };
  if (v < now.low) Object.assign(now, { low: v, atLow: 0 });
  if (v > now.high) Object.assign(now, { high: v, atHigh: 0 });
  if (v === s.lastRaw && v === now.low) now.atLow++;
  if (v === s.lastRaw && v === now.high) now.atHigh++;
  now.n++;
  s.frozen = v === s.lastRaw ? s.frozen + 1 : 0;
  s.lastRaw = v;
}

function problems(s: LiveState, nowS: number): LiveProblem[] {
  const out: LiveProblem[] = [];
  const score = s.reading?.quality;
  const low = Math.min(...s.extremes.map((e) => e.low));
  const high = Math.max(...s.extremes.map((e) => e.high));
  const n = s.extremes.reduce((sum, e) => sum + e.n, 0);
  const flat = s.extremes.reduce((sum, e) => sum + (e.high === high ? e.atHigh : 0) + (e.low === low ? e.atLow : 0), 0);
  if (score === undefined) out.push('pulse.settling');
  if (s.gapS !== undefined && nowS - s.gapS < WINDOW_S) out.push('pulse.gaps');
  if (s.frozen >= FROZEN_S * s.rateHz) out.push('pulse.constant');
  else if (n > s.rateHz && flat > SATURATED * n) out.push('pulse.saturated');
  if (s.sign < 0) out.push('pulse.inverted');
  if (score !== undefined && score < NOISY) out.push(score < UNREADABLE ? 'pulse.unreadable' : 'pulse.noisy');
  return out;
}

/**
 * Takes the next samples (any unit, finite, at most five seconds of them); `lost` counts samples that are missing before
 * them, after which the tracker settles again. Answers a new state and leaves the old one as it was. A beat is reported
 * about 0.1 s after its peak came in (measured by bench/pulse.ts), from two seconds after the start or a gap on.
 * Throws `pulse.live.{too-many,not-a-number,gap}`, and `pulse.bad-type` for a state or samples of another type.
 */
export function pushLive(state: LiveState, samples: ArrayLike<number>, lost = 0): LiveReport {
  check(state, samples, lost);
  const s: LiveState = { ...state, lowpass: [...state.lowpass], window: [...state.window], tracker: state.tracker && copyTracker(state.tracker) };
  const filter = guard(s.rateHz);
  // the guard shows an upstroke, whose power is about 3 Hz, this much late
  const lateS = groupDelay(filter, 3, s.rateHz);
  const told: LiveBeat[] = [];
  if (lost > 0) {
    cut(s);
    s.taken += lost;
    s.made = Math.max(s.made, Math.ceil((s.taken * RATE) / s.rateHz));
    s.gapS = s.taken / s.rateHz;
  }
  for (let i = 0; i < samples.length; i++) {
    const raw = samples[i]!;
    watch(s, raw);
    if (filter.length && s.lowpass.length === 0) s.lowpass = settled(filter, raw);
    const v = step(filter, s.lowpass, raw);
    s.taken++;
    if (s.rateHz === RATE) {
      take(s, v, lateS, told);
      continue;
    }
    // the grid points up to this sample, by a straight line: a smoother curve would have to wait for the samples to come
    const a = s.before ?? v;
    s.before = v;
    for (let t; (t = (s.made * s.rateHz) / RATE - (s.taken - 2)) <= 1; ) take(s, a + (v - a) * Math.max(0, t), lateS, told);
  }
  const nowS = s.taken / s.rateHz;
  const list = problems(s, nowS);
  const usable = !list.some((p) => p === 'pulse.settling' || p === 'pulse.constant' || p === 'pulse.unreadable');
  const last = s.beats.slice(-9);
  const rr = last.slice(1).map((t, i) => t - last[i]!).filter((v) => v < 2.5);
  const fresh = nowS - (s.beats.at(-1) ?? -Infinity) < 4;
  return {
    state: s, beats: told,
    ...(usable && rr.length >= 2 && fresh ? { rateBpm: 60 / mean(rr) } : {}),
    quality: { usable, ...(s.reading ? { score: s.reading.quality } : {}), problems: list },
    ...(usable && s.reading?.rhythm ? { rhythmHint: s.reading.rhythm } : {}),
  };
}
