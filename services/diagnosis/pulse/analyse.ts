// A pulse wave in; beats, rate, rhythm, quality, shape and findings out. Same samples, same answer.
import { createHash } from 'node:crypto';
import type { Finding, QualityProblem } from '@suoke/terminology';
import { bands, fineBand, RATE, type Bands } from './domain/bands.ts';
import { findBeats } from './domain/beats.ts';
import type { Calibration, Channel } from './domain/channels.ts';
import { placeFindings } from './domain/classical.ts';
import { fiducials, type Beat } from './domain/fiducials.ts';
import { irregularity, signalFindings, INTERMITTENT_SECONDS, type Signal } from './domain/findings.ts';
import { badType, isObject, isWave } from './domain/given.ts';
import { hrv } from './domain/hrv.ts';
import { morphology } from './domain/morphology.ts';
import { readPlaces, type PlaceReading } from './domain/places.ts';
import { prepare, type Prepared } from './domain/prepare.ts';
import { judge, RHYTHM_WORDS, windowScores, type RhythmModels } from './domain/rhythm.ts';
import { RHYTHMS } from './domain/rules.ts';
import { secondPeaks, signalQuality, templateMatch } from './domain/signal-quality.ts';
import { fastShare } from './domain/spectrum.ts';
import { mean, median, round } from './domain/stats.ts';
import { NEVER_FROM_ONE_SENSOR, pulseTerm } from './domain/vocabulary.ts';
import { cutWindows, inWindow, merged, shifted, type Span } from './domain/windows.ts';
import { PROBLEMS, say } from './domain/words.ts';
import { rhythmModels } from './models.ts';
import type { PulseResult, RhythmResult } from './result.ts';

export const METHOD = 'pulse/2.4.0';
/** Below this quality nothing is said about the person; below the second it is said with a warning. The project's own. */
export const UNREADABLE = 0.1;
export const NOISY = 0.42;
/** In a record of several windows, those below this are left out of rate, rhythm and findings. The project's own. */
const READABLE = 0.15;
/** A pulse has little power above 6 Hz: with more than this share the declared rate is wrong, or it is no pulse. The project's own. */
const TOO_FAST = 0.8;
const LEAST_BEATS = 5;
const PREVIEW_SECONDS = 60;

export interface PulseOptions {
  /** SHA-256 of the file the samples came from; of the samples themselves when left out */
  inputSha256?: string;
  /** problems that the reader of the file saw */
  problems?: readonly QualityProblem[];
  /** `rules` leaves the learned models out */
  rhythm?: 'models' | 'rules';
  /** a recording at several places and depths (PulseFile.channels); `samples` is then one of them */
  channels?: readonly Channel[];
  calibration?: Calibration;
}

function sha256(samples: Float64Array): string {
  return createHash('sha256').update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)).digest('hex');
}

const hit = (missing: Uint8Array, from: number, to: number): boolean => missing.subarray(Math.max(0, Math.floor(from)), Math.ceil(to) + 1).includes(1);

interface Part extends Span { quality: number }

/** The quality of each window. */
function rateParts(b: Bands, found: readonly Beat[], peaks: readonly number[]): Part[] {
  return cutWindows(b.beat.length).map((s) => {
    const own = peaks.filter((k) => k >= s.from && k < s.to).map((k) => k - s.from);
    const view = { beat: b.beat.subarray(s.from, s.to), second: b.second.subarray(s.from, s.to) };
    return { ...s, quality: signalQuality(view, shifted(inWindow(found, s), s), own).score };
  });
}

/** A weak beat within this of either end is the edge of a beat outside the record. The project's own. */
const EDGE_S = 0.4;

/** Leaves out the halves of beats that the record's ends cut. */
function withoutEdges(found: readonly Beat[], samples: number): Beat[] {
  const usual = median(found.map((b) => b.amplitude));
  return found.filter((b, i) => (i > 0 && i < found.length - 1) || b.amplitude >= 0.5 * usual || (b.peak > EDGE_S * RATE && b.peak < samples - EDGE_S * RATE));
}

/** Adds to the bridged parts what no readable window covers; a record with no readable window stays as it is. */
function unusable(missing: Uint8Array, readable: readonly Part[]): Uint8Array {
  if (readable.length === 0) return missing;
  const out = new Uint8Array(missing.length).fill(1);
  for (const p of readable) out.set(missing.subarray(p.from, p.to), p.from);
  return out;
}

/** Beats outside the bridged parts, and the stretches of intervals that no bridged part cuts. */
function usableBeats(found: readonly Beat[], missing: Uint8Array): { beats: Beat[]; runs: { rr: number[]; at: number[] }[] } {
  const beats = found.filter((b) => !hit(missing, b.foot, b.peak));
  const runs: { rr: number[]; at: number[] }[] = [];
  let run: { rr: number[]; at: number[] } | undefined;
  for (let i = 1; i < beats.length; i++) {
    const a = beats[i - 1]!;
    const b = beats[i]!;
    if (hit(missing, a.peak, b.foot)) run = undefined;
    else {
      if (!run) runs.push((run = { rr: [], at: [] }));
      run.rr.push(b.upstrokeS - a.upstrokeS);
      run.at.push(a.upstrokeS);
    }
  }
  return { beats, runs };
}

function readRhythm(b: Bands, beats: readonly Beat[], others: readonly Beat[], spans: readonly Span[], usable: boolean, models?: RhythmModels): RhythmResult {
  const parts = spans.map((s) => {
    const inside = shifted(inWindow(beats, s), s);
    return { span: s, beats: inside.length, scores: windowScores(b.shape.subarray(s.from, s.to), inside, models, shifted(inWindow(others, s), s)) };
  });
  const told = parts.filter((p) => p.beats >= LEAST_BEATS);
  const use = told.length ? told : parts;
  const scores = RHYTHMS.map((_, k) => mean(use.map((p) => p.scores[k]!)));
  const by = models ? 'models' : 'rules';
  const whole = judge(scores, told.length > 0, by);
  const named = Object.fromEntries(RHYTHMS.map((r, k) => [r, round(scores[k]!)])) as RhythmResult['scores'];
  if (!usable) return { label: 'uncertain', ...RHYTHM_WORDS.uncertain, confidence: 0, scores: named, windows: [] };
  const windows = parts.length < 2 ? [] : parts.map((p) => {
    const j = judge(p.scores, p.beats >= LEAST_BEATS, by);
    return { fromS: round(p.span.from / RATE, 2), toS: round(p.span.to / RATE, 2), label: j.label, confidence: round(j.confidence) };
  });
  return { label: whole.label, ...RHYTHM_WORDS[whole.label], group: whole.group, confidence: round(whole.confidence), scores: named, windows };
}

function judgeQuality(p: Prepared, rateHz: number, score: number, beats: readonly Beat[], rateBpm: number | undefined, given: readonly QualityProblem[]): { problems: QualityProblem[]; usable: boolean } {
  const problems: QualityProblem[] = [...given];
  const few = beats.length < LEAST_BEATS;
  const unreadable = !few && score < UNREADABLE;
  const doubtful = (rateBpm !== undefined && (rateBpm < 25 || rateBpm > 260)) || fastShare(p.wave.subarray(0, 60 * RATE), RATE, 6) > TOO_FAST;
  if (p.seconds < 10 - 1e-9) problems.push(say(PROBLEMS.short, round(p.seconds, 2), 10));
  if (p.missingShare > 0.005) problems.push(say(PROBLEMS.gaps, round(p.missingShare), 0.005));
  if (p.saturatedShare > 0.02) problems.push(say(PROBLEMS.saturated, round(p.saturatedShare), 0.02));
  if (p.inverted) problems.push(say(PROBLEMS.inverted));
  if (rateHz < 50) problems.push(say(PROBLEMS.lowRate, rateHz, 50));
  if (few) problems.push(say(PROBLEMS.fewBeats, beats.length, LEAST_BEATS));
  if (doubtful) problems.push(say(PROBLEMS.rateDoubtful));
  if (unreadable) problems.push(say(PROBLEMS.unreadable, round(score), UNREADABLE));
  else if (score < NOISY) problems.push(say(PROBLEMS.noisy, round(score), NOISY));
  return { problems, usable: !few && !unreadable && !doubtful };
}

/** Findings of rate and rhythm from the whole, of shape, depth, force, width and length from the places where there are any. */
function allFindings(signal: Signal, places: readonly PlaceReading[] | undefined): Finding[] {
  if (!places) return signalFindings(signal);
  const time = { rate: signal.rateBpm, irregularity: irregularity(signal.runs) };
  return [...signalFindings({ ...signal, morphology: undefined }), ...placeFindings(places, time)];
}

function rounded<T>(v: T): T {
  if (typeof v === 'number') return round(v) as T;
  if (Array.isArray(v)) return v.map(rounded) as T;
  if (v && typeof v === 'object') return Object.fromEntries(Object.entries(v).filter(([, x]) => x !== undefined).map(([k, x]) => [k, rounded(x)])) as T;
  return v;
}

/** Refuses what is of the wrong type, as a caller in JavaScript may hand it over; a rate that is no number is refused with the rate. */
function checkGiven(samples: unknown, options: unknown): void {
  if (!isWave(samples)) throw badType('samples', 'a Float64Array, for example Float64Array.from(numbers)');
  if (!isObject(options)) throw badType('options', 'an object, or nothing');
  const { channels, calibration, problems } = options;
  if (channels !== undefined && !(Array.isArray(channels) && channels.every((c) => isObject(c) && isWave(c.samples)))) throw badType('channels', 'a list of channels, each with a Float64Array as samples');
  if (calibration !== undefined && !isObject(calibration)) throw badType('calibration', 'an object, or nothing');
  if (problems !== undefined && !Array.isArray(problems)) throw badType('problems', 'a list, or nothing');
}

/**
 * Analyses one recording of one optical (or pressure) pulse sensor: `samples` in any unit, NaN or infinite where missing,
 * at `rateHz` (20 to 5000), 5 s to an hour long. Throws SuokeErrors `pulse.{bad-type,empty,too-short,too-long,constant,
 * mostly-missing,rate-implausible}`; a poor record is answered with `quality.usable` false and
 * nothing of the person: no beats, rate, findings, and no rhythm beyond the raw scores (see PulseResult).
 * Numbers are rounded to four decimals.
 */
export function analysePulse(samples: Float64Array, rateHz: number, options: PulseOptions = {}): PulseResult {
  checkGiven(samples, options);
  const { models, uses } = options.rhythm === 'rules' ? { models: undefined, uses: {} } : rhythmModels();
  const p = prepare(samples, rateHz);
  const b = bands(p.wave, p.beat);
  const peaks = findBeats(b);
  const found = fiducials(b.shape, peaks);
  const parts = rateParts(b, found, peaks);
  const readable = parts.filter((s) => s.quality >= READABLE);
  const blank = unusable(p.missing, readable);
  const { beats, runs } = usableBeats(withoutEdges(found, p.wave.length), blank);
  const others = models ? usableBeats(withoutEdges(fiducials(b.shape, secondPeaks(b)), p.wave.length), blank).beats : [];
  const quality = mean(parts.map((s) => s.quality)) * (1 - p.missingShare);
  const rr = runs.flatMap((r) => r.rr);
  const rateBpm = rr.length >= 2 ? 60 / mean(rr) : undefined;
  const { problems, usable } = judgeQuality(p, rateHz, quality, beats, rateBpm, options.problems ?? []);
  const spans = readable.length ? readable : parts;
  const rhythm = readRhythm(b, beats, others, spans, usable, models);
  const shape = usable && quality >= NOISY && rateHz >= 50 && p.saturatedShare <= 0.02 ? morphology(fineBand(p.wave), found, templateMatch(b.beat, found)) : undefined;
  const signal: Signal | undefined = usable && rateBpm !== undefined
    ? { runs, rateBpm, seconds: p.seconds, quality, af: rhythm.scores.af, morphology: shape?.measures, read: merged(spans).map((s) => ({ fromS: s.from / RATE, toS: s.to / RATE })) } : undefined;
  const places = usable && options.channels ? readPlaces(options.channels, rateHz, options.calibration) : undefined;
  const findings = signal ? allFindings(signal, places) : [];
  const told = new Set(findings.map((f) => f.code));
  const unsupported: PulseResult['unsupported'] = NEVER_FROM_ONE_SENSOR.filter((n) => !told.has(n.code));
  const lacking = (code: string, zh: string, en: string) => unsupported.push({ code, zh: pulseTerm(code).zh, en: pulseTerm(code).en, because: { zh, en } });
  if (p.seconds < INTERMITTENT_SECONDS) lacking('pulse.intermittent', `记录不足 ${INTERMITTENT_SECONDS} 秒`, `the record is shorter than ${INTERMITTENT_SECONDS} s`);
  if (!shape && !places) for (const code of ['pulse.slippery', 'pulse.wiry']) lacking(code, '波形质量或采样率不足', 'quality or sampling rate do not allow the shape to be read');
  const view = b.shape.subarray(0, PREVIEW_SECONDS * RATE);
  return rounded({
    quality: { score: quality, usable, problems },
    beats: usable ? beats.map((x) => x.upstrokeS) : [],
    rateBpm: usable ? rateBpm : undefined,
    rhythm,
    hrv: usable ? hrv(runs.map((r) => r.rr)) : undefined,
    morphology: shape?.measures,
    ...(places ? { places } : {}),
    findings,
    unsupported,
    waveform: { rateHz: RATE / 2, fromS: 0, values: Array.from(view.filter((_, i) => i % 2 === 0)), usualBeat: shape ? Array.from(shape.beat) : undefined },
    durationS: p.seconds,
    provenance: { method: METHOD, inputSha256: options.inputSha256 ?? sha256(samples), uses },
  });
}
