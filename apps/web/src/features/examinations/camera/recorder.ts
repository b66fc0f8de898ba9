// A pulse being recorded with a camera: frames in, a steady wave out; how long of it was usable, and when to begin anew.
import { channelOf, coverOf, sampleOf, type Channel, type Colour, type Cover } from './frame.ts';
import type { Reading } from './pieces.ts';
import { resample, startResampler, type Resampler, type Run } from './resample.ts';

export const RATE_HZ = 60;
/** Seconds of usable signal that are asked for. */
export const WANTED_S = 30;
/** Less than this is too short to examine. */
export const LEAST_S = 12;
/** Without the finger, or without frames, for so long the recording begins anew. */
const BROKEN_S = 1;
/** The camera sets its exposure when the finger comes; this much is not part of what is examined. */
const ADAPTING_S = 1;
/** At most this much is examined, the latest. */
const LONGEST_S = 60;

export interface Recorder {
  cover: Cover;
  channel: Channel;
  resampler: Resampler;
  /** samples since the finger came, NaN where a frame was missing; undefined until then */
  wave: number[];
  /** seconds since the wave's start */
  beats: number[];
  usableS: number;
  seen: number;
  lastS: number;
  reading: Reading | undefined;
}

export const startRecorder = (): Recorder => ({ cover: 'dark', channel: 'red', ...fresh() });

function fresh(): Omit<Recorder, 'cover' | 'channel'> {
  return { resampler: startResampler(RATE_HZ), wave: [], beats: [], usableS: 0, seen: 0, lastS: NaN, reading: undefined };
}

/** One frame at `timeS`. `anew`: the wave so far is void, what follows is another recording. Changes `r`. */
export function frame(r: Recorder, timeS: number, c: Colour): { anew: boolean; runs: Run[] } {
  r.cover = coverOf(c);
  const channel = r.cover === 'covered' ? channelOf(r.channel, c) : r.channel;
  // NaN before the first frame: neither is true.
  const anew = Math.abs(timeS - r.lastS) > BROKEN_S || channel !== r.channel;
  if (anew) Object.assign(r, fresh());
  r.channel = channel;
  if (r.cover !== 'covered') return { anew, runs: [] };
  r.lastS = Number.isNaN(r.lastS) ? timeS : Math.max(r.lastS, timeS);
  const runs = resample(r.resampler, timeS, sampleOf(c, channel));
  for (const run of runs) r.wave.push(...Array.from({ length: run.lost }, () => NaN), ...run.samples);
  return { anew, runs };
}

/** What the pulse service said of the wave up to sample `upTo`; `fromSample` is where its session began. Changes `r`. */
export function heard(r: Recorder, reading: Reading, fromSample: number, upTo: number): void {
  r.beats.push(...reading.beats.map((b) => b.atS + fromSample / RATE_HZ));
  if (reading.usable) r.usableS += Math.max(0, upTo - r.seen) / RATE_HZ;
  r.seen = upTo;
  r.reading = reading;
}

/** What is examined: CSV with a time column, as a pulse sensor would export it. Undefined when it is too short. */
export function csvOf(r: Recorder): string | undefined {
  const first = Math.max(ADAPTING_S * RATE_HZ, r.wave.length - LONGEST_S * RATE_HZ);
  const kept = r.wave.slice(first);
  if (kept.length < LEAST_S * RATE_HZ) return undefined;
  return ['time,camera', ...kept.map((v, i) => `${(i / RATE_HZ).toFixed(4)},${Number.isNaN(v) ? 'NaN' : v.toFixed(4)}`), ''].join('\n');
}
