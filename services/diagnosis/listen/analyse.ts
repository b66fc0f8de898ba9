// One recording in, everything the listen service says about it out. The same bytes and options give the same result.
import { createHash } from 'node:crypto';
import { SuokeError } from '@suoke/terminology';
import type { Finding, Provenance, Quality } from '@suoke/terminology';
import { decodeAudio } from './audio/decode.ts';
import type { DecodedAudio } from './audio/limits.ts';
import { findings } from './domain/findings.ts';
import type { FindingOptions } from './domain/findings.ts';
import { fromFullScale } from './domain/intensity.ts';
import { measure } from './domain/measures.ts';
import type { Measures } from './domain/measures.ts';
import { deviation, mean, quantile, round, roundOrNull } from './domain/numbers.ts';
import { judgeQuality, QUALITY } from './domain/quality.ts';
import { total } from './domain/segments.ts';
import type { Span } from './domain/segments.ts';

export const METHOD = 'listen/2.2.0';

export interface ListenOptions extends Partial<FindingOptions> {
  /** Hz, 40–300; the lowest pitch looked for. Default 75. */
  pitchFloor?: number;
  /** Hz, over the floor, at most 1500. Default 600. */
  pitchCeiling?: number;
}

export interface TimedEvent extends Span { score: number }

export interface TimelineEvent extends Span { kind: 'speech' | 'pause' | 'cough' | 'breath' | 'sigh' }

export interface ListenResult {
  quality: Quality;
  audio: { kind: DecodedAudio['kind']; rateHz: number; channels: number };
  durationS: number;
  /** mean over voiced frames, Hz */
  f0Hz: number | null;
  f0: { medianHz: number; minHz: number; maxHz: number; sdHz: number; sdSemitones: number; voicedShare: number } | null;
  /** fractions */
  jitterLocal: number | null;
  shimmerLocal: number | null;
  hnrDb: number | null;
  /** mean power of the whole recording, dB re 2e-5 with full scale = 1 (Praat's convention); not a sound pressure level */
  intensityDb: number | null;
  /** the same in the speech only; its 5–95 % range; the noise floor; the alpha ratio in dB */
  loudness: { speechDb: number; rangeDb: number; noiseFloorDb: number; alphaRatioDb: number | null; fadingDbPerS: number | null } | null;
  events: { coughs: TimedEvent[]; breaths: (TimedEvent & { kind: 'breath' | 'sigh' })[] | null; pauses: Span[]; speech: Span[]; /** all of them, and the speech and the pauses between, in order of time */ timeline: TimelineEvent[] };
  speechRate: { syllables: number; /** per second of speech without pauses */ articulationPerS: number; /** per second from first to last sound */ ratePerS: number; pauseShare: number } | null;
  findings: Finding[];
  provenance: Provenance;
  preview: { /** peak per slice, [0,1] */ envelope: number[]; envelopeStepS: number; /** Hz, 0 = unvoiced */ f0: number[]; f0FromS: number; f0StepS: number };
}

const PREVIEW = 400;

/** Throws SuokeError under `audio.` for bytes that cannot be read, `listen.bad-options` for options out of range. */
export async function analyseListen(bytes: Uint8Array, options: ListenOptions = {}): Promise<ListenResult> {
  const o = checkOptions(options);
  const audio = await decodeAudio(bytes);
  const { samples: x, rate } = audio;
  const durationS = x.length / rate;
  const m = durationS < QUALITY.shortest ? undefined : measure(x, rate, { floor: o.pitchFloor, ceiling: o.pitchCeiling });
  const quality = judgeQuality({ duration: durationS, samples: x, rate, segments: m?.segments, voicedSeconds: m?.voicedSeconds ?? 0, truncated: audio.truncated });
  const useful = quality.usable ? m : undefined;
  return {
    quality,
    audio: { kind: audio.kind, rateHz: rate, channels: audio.channels },
    durationS: round(durationS),
    ...voiceOf(useful),
    intensityDb: roundOrNull(m?.intensity ?? null, 2),
    loudness: useful ? loudnessOf(useful) : null,
    events: eventsOf(useful),
    speechRate: useful ? rateOf(useful) : null,
    findings: useful ? findings(useful, quality, o) : [],
    provenance: { method: METHOD, inputSha256: createHash('sha256').update(bytes).digest('hex'), uses: { decoder: audio.kind === 'wav' ? 'wav/1' : 'opus-decoder/0.7', options: JSON.stringify(o) } },
    preview: previewOf(x, rate, m),
  };
}

type Checked = FindingOptions & { pitchFloor: number; pitchCeiling: number };

function checkOptions(o: ListenOptions): Checked {
  const bad = (what: string, hint: string) => new SuokeError('invalid', 'listen.bad-options', `选项不合法 / option out of range: ${what}`, hint);
  const given: unknown = o;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw bad('options', 'an object, or nothing');
  const number = (v: unknown, what: string, hint: string): void => { if (v !== undefined && typeof v !== 'number') throw bad(what, hint); };
  number(o.pitchFloor, 'pitchFloor', '40–300 Hz');
  number(o.pitchCeiling, 'pitchCeiling', 'pitchFloor–1500 Hz');
  const pitchFloor = o.pitchFloor ?? 75;
  const pitchCeiling = o.pitchCeiling ?? 600;
  const task = o.task ?? 'speech';
  if (!(pitchFloor >= 40 && pitchFloor <= 300)) throw bad('pitchFloor', '40–300 Hz');
  if (!(pitchCeiling > pitchFloor && pitchCeiling <= 1500)) throw bad('pitchCeiling', 'pitchFloor–1500 Hz');
  if (task !== 'speech' && task !== 'sustained-vowel') throw bad('task', 'speech | sustained-vowel');
  const c = o.calibration;
  if (c !== undefined && (typeof c !== 'object' || (c as unknown) === null)) throw bad('calibration', '{dbSplAtFullScale, metres}');
  number(c?.dbSplAtFullScale, 'calibration.dbSplAtFullScale', '60–180 dB');
  number(c?.metres, 'calibration.metres', '0.01–10 m');
  if (c && !(c.dbSplAtFullScale >= 60 && c.dbSplAtFullScale <= 180)) throw bad('calibration.dbSplAtFullScale', '60–180 dB');
  if (c && !(c.metres >= 0.01 && c.metres <= 10)) throw bad('calibration.metres', '0.01–10 m');
  return { task, pitchFloor, pitchCeiling, ...(c ? { calibration: { dbSplAtFullScale: c.dbSplAtFullScale, metres: c.metres } } : {}) };
}

function voiceOf(m: Measures | undefined): Pick<ListenResult, 'f0Hz' | 'f0' | 'jitterLocal' | 'shimmerLocal' | 'hnrDb'> {
  const hz = m ? [...m.pitch.hz].filter((v) => v > 0) : [];
  if (!m || hz.length === 0) return { f0Hz: null, f0: null, jitterLocal: null, shimmerLocal: null, hnrDb: null };
  return {
    f0Hz: round(mean(hz), 3),
    f0: {
      medianHz: round(quantile(hz, 0.5), 3), minHz: round(quantile(hz, 0), 3), maxHz: round(quantile(hz, 1), 3), sdHz: round(deviation(hz), 3),
      sdSemitones: round(deviation(hz.map((v) => 12 * Math.log2(v)))), voicedShare: round(hz.length / m.pitch.hz.length),
    },
    jitterLocal: roundOrNull(m.whole.jitter, 6),
    shimmerLocal: roundOrNull(m.whole.shimmer, 6),
    hnrDb: roundOrNull(m.whole.hnr),
  };
}

function loudnessOf(m: Measures): ListenResult['loudness'] {
  const { db, step } = m.features;
  const inSpeech: number[] = [];
  for (const s of m.speech.length ? m.speech : m.segments.sounding)
    for (let i = Math.floor(s.from / step); i < Math.min(db.length, Math.floor(s.to / step)); i++) inSpeech.push(db[i] as number);
  if (inSpeech.length === 0) return null;
  const power = mean(inSpeech.map((d) => 10 ** (d / 10)));
  return {
    speechDb: fromFullScale(10 * Math.log10(power)), rangeDb: round(quantile(inSpeech, 0.95) - quantile(inSpeech, 0.05), 2),
    noiseFloorDb: fromFullScale(m.segments.noiseFloor), alphaRatioDb: roundOrNull(m.alpha, 2), fadingDbPerS: roundOrNull(m.fadingDbPerS, 2),
  };
}

const span = (s: Span): Span => ({ from: round(s.from, 3), to: round(s.to, 3) });

function eventsOf(m: Measures | undefined): ListenResult['events'] {
  const coughs = (m?.coughs ?? []).map((c) => ({ ...span(c), score: c.score }));
  const breaths = m?.breaths?.map((b) => ({ ...span(b), kind: b.kind, score: b.score })) ?? null;
  const pauses = (m?.segments.pauses ?? []).map(span);
  const speech = (m?.speech ?? []).map(span);
  const as = (kind: TimelineEvent['kind'], list: readonly Span[]): TimelineEvent[] => list.map((s) => ({ kind, from: s.from, to: s.to }));
  const timeline = [...as('speech', speech), ...as('pause', pauses), ...as('cough', coughs), ...as('breath', (breaths ?? []).filter((b) => b.kind === 'breath')), ...as('sigh', (breaths ?? []).filter((b) => b.kind === 'sigh'))];
  return { coughs, breaths, pauses, speech, timeline: timeline.sort((x, y) => x.from - y.from || x.to - y.to || (x.kind < y.kind ? -1 : 1)) };
}

function rateOf(m: Measures): ListenResult['speechRate'] {
  const first = m.speech[0], last = m.speech[m.speech.length - 1];
  if (!first || !last || m.nuclei.length === 0) return null;
  const spoken = total(m.speech);
  const whole = last.to - first.from;
  return {
    syllables: m.nuclei.length, articulationPerS: round(m.nuclei.length / spoken, 2), ratePerS: round(m.nuclei.length / whole, 2),
    pauseShare: round(total(m.segments.pauses) / Math.max(whole, total(m.segments.pauses) + total(m.segments.sounding))),
  };
}

function previewOf(x: Float32Array, rate: number, m: Measures | undefined): ListenResult['preview'] {
  const slice = Math.max(1, Math.ceil(x.length / PREVIEW));
  const envelope: number[] = [];
  for (let i = 0; i < x.length; i += slice) {
    let top = 0;
    for (let j = i; j < Math.min(x.length, i + slice); j++) top = Math.max(top, Math.abs(x[j] as number));
    envelope.push(round(Math.min(1, top), 3));
  }
  const hz = m?.pitch.hz ?? new Float64Array(0);
  const every = Math.max(1, Math.ceil(hz.length / PREVIEW));
  return {
    envelope, envelopeStepS: round(slice / rate, 6),
    f0: Array.from(hz).filter((_, i) => i % every === 0).map((v) => round(v, 1)), f0FromS: round(m?.pitch.frames.first ?? 0, 6), f0StepS: round((m?.pitch.frames.step ?? 0.01) * every, 6),
  };
}
