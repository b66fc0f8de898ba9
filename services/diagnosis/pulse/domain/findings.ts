// Pulse findings that one optical recording can support: rate, regularity, pauses, and with reserve two shapes.
// Every threshold is a convention: the classics count beats a breath, the numbers a minute are today's custom.
import type { Evidence, Finding } from '@suoke/terminology';
import { localRatios } from './features.ts';
import { confidenceOf, FITTED } from './finding-confidence.ts';
import type { Morphology } from './morphology.ts';
import { clamp, mean, percentile, sigmoid } from './stats.ts';
import { pulseTerm } from './vocabulary.ts';

/** An interval this much over its local median is a pause. The project's own. */
export const PAUSE = 1.25;
/** RMSSD over the mean interval above which a pulse is irregular (.94 sensitive, .975 specific against sinus in an experiment). The project's own. */
export const IRREGULAR = 0.1;
const SLOW = 60; // a minute: three beats a breath
const MODERATE = 70;
const RAPID = 90;
const RACING = 120; // some say 140
const AF = 0.57; // a suspicion that asks for an ECG speaks earlier than the rhythm label (rhythm.ts). The project's own
/** Counting "at equal beats" needs this long a record. */
export const INTERMITTENT_SECONDS = 30;
const OWN = "project's own convention";
const CUSTOM = 'customary limit a minute for the beats a breath of 《濒湖脉学》';

export interface Signal {
  /** stretches of consecutive intervals, seconds, with the time at which each begins */
  runs: readonly { rr: readonly number[]; at: readonly number[] }[];
  rateBpm: number;
  seconds: number;
  /** signal quality in [0,1]; the confidence follows from it and from the score (finding-confidence.ts) */
  quality: number;
  /** probability of AF from the rhythm model */
  af: number;
  morphology?: Morphology;
  /** where the record was read, seconds, in order and apart; for a person who wants to look at the wave */
  read?: readonly { fromS: number; toS: number }[];
}

const above = (v: number, threshold: number, width: number): number => sigmoid(clamp((4 * (v - threshold)) / width, -40, 40));

/** The probability shifted so that one half stands at the threshold; monotone. */
const odds = (p: number, threshold: number): number => (p * (1 - threshold)) / (p * (1 - threshold) + (1 - p) * threshold || 1);

/** `sure`: a probability of its own; left out, the chance of such a call to be right, from the signal's quality. */
function finding(code: string, score: number, quality: number, evidence: Evidence[], sure?: number): Finding {
  const { zh, en } = pulseTerm(code);
  const s = clamp(score, 0, 1);
  return { code, zh, en, modality: 'pulse', polarity: s >= 0.5 ? 'present' : 'absent', score: s, confidence: clamp(sure ?? confidenceOf(FITTED[code]!, s, quality), 0, 1), evidence };
}
const measure = (name: string, value: number, unit: string, threshold: number, source: string): Evidence => ({ kind: 'measure', name, value, unit, threshold, source });

/** More places than this nobody looks at. The project's own. */
const PLACES = 4;

/** The longest stretches that were read, in the order of time. */
function places(read: Signal['read'] = []): Evidence[] {
  const longest = read.toSorted((a, b) => b.toS - b.fromS - (a.toS - a.fromS)).slice(0, PLACES).toSorted((a, b) => a.fromS - b.fromS);
  return longest.map((s) => ({ kind: 'time', from: s.fromS, to: s.toS, note: '所读 read here' }));
}

export interface Pause { fromS: number; toS: number; /** beats since the pause before, in the same stretch */ beats?: number }

/** Intervals far over what is usual around them. */
export function pauses(runs: Signal['runs']): Pause[] {
  const out: Pause[] = [];
  for (const { rr, at } of runs) {
    let last: number | undefined;
    localRatios(rr).forEach((ratio, i) => {
      if (ratio < PAUSE) return;
      out.push({ fromS: at[i]!, toS: at[i]! + rr[i]!, beats: last === undefined ? undefined : i - last });
      last = i;
    });
  }
  return out;
}

/** RMSSD over the mean interval of each ten seconds; of these the upper quartile: irregular for at least a quarter of the time. */
export function irregularity(runs: Signal['runs']): number {
  const parts = new Map<number, { squares: number[]; rr: number[] }>();
  for (const { rr, at } of runs) {
    rr.forEach((v, i) => {
      const key = Math.floor(at[i]! / 10.5);
      const part = parts.get(key) ?? { squares: [], rr: [] };
      parts.set(key, part);
      part.rr.push(v);
      if (i > 0) part.squares.push((v - rr[i - 1]!) ** 2);
    });
  }
  return percentile([...parts.values()].filter((p) => p.squares.length >= 3).map((p) => Math.sqrt(mean(p.squares)) / mean(p.rr)), 75);
}

function rateFindings(rate: number, regular: number, quality: number, where: readonly Evidence[]): Finding[] {
  const slow = above(rate, SLOW, -6);
  const rapid = above(rate, RAPID, 6);
  const racing = above(rate, RACING, 6);
  const e = (threshold: number) => [measure('rate', rate, '/min', threshold, CUSTOM), ...where];
  return [
    finding('pulse.slow', slow, quality, e(SLOW)),
    finding('pulse.moderate', Math.min(above(rate, SLOW, 6), above(rate, MODERATE, -6), regular), quality, e(MODERATE)),
    finding('pulse.rapid', rapid, quality, e(RAPID)),
    finding('pulse.swift', racing, quality, e(RACING)),
  ];
}

function rhythmFindings(s: Signal, irregular: number, quality: number, where: readonly Evidence[]): Finding[] {
  const spread = irregularity(s.runs);
  const stops = pauses(s.runs);
  const proof: Evidence[] = [
    measure('irregularity', spread, '1', IRREGULAR, OWN), measure('pauses', stops.length, '1', 1, OWN), measure('rate', s.rateBpm, '/min', RAPID, CUSTOM),
    ...stops.slice(0, 20).map((p): Evidence => ({ kind: 'time', from: p.fromS, to: p.toS, note: '歇止 pause' })),
  ];
  const stopping = Math.min(irregular, stops.length ? 1 : 0);
  const quick = above(s.rateBpm, RAPID, 6);
  const out = [
    finding('pulse.irregular', irregular, quality, [...proof.slice(0, 1), ...where]),
    finding('pulse.knotted', Math.min(stopping, 1 - quick), quality, proof),
    finding('pulse.skipping', Math.min(stopping, quick), quality, proof),
  ];
  if (s.seconds >= INTERMITTENT_SECONDS) {
    const counts = stops.flatMap((p) => (p.beats === undefined ? [] : [p.beats]));
    const most = counts.length ? Math.max(...counts.map((c) => counts.filter((d) => d === c).length)) : 0;
    const equal = stops.length >= 3 && counts.length >= 2 ? most / counts.length : 0;
    // every stop at the same count gives 1; half of them gives the threshold's .5
    out.push(finding('pulse.intermittent', equal >= 1 ? 1 : equal * 0.49, quality, [measure('equalCounts', equal, '1', 1, OWN), ...proof.slice(1)]));
  }
  // the rhythm's own probability, which is calibrated on real recordings (rhythm.ts)
  out.push(finding('pulse.suspected-af', odds(s.af, AF), quality, [measure('afScore', s.af, '1', AF, 'rhythm model'), measure('irregularity', spread, '1', IRREGULAR, OWN), ...where], s.af >= AF ? s.af : 1 - s.af));
  return out;
}

function shapeFindings(m: Morphology, quality: number, where: readonly Evidence[]): Finding[] {
  const d = m.dicrotic;
  const notch = d?.kind === 'notch';
  const slippery = Math.min(above(m.riseS, 0.22, -0.08), above(m.halfWidthShare, 0.38, -0.1), notch ? above(d.depth ?? 0, 0.04, 0.04) : 0.1, above(d?.level ?? 1, 0.5, -0.2));
  const wiry = Math.min(above(m.halfWidthShare, 0.42, 0.1), above(d?.level ?? 0, 0.55, 0.2), notch ? above(d.depth ?? 0, 0.04, -0.04) : 0.9);
  return [
    finding('pulse.slippery', slippery, quality, [measure('rise', m.riseS, 's', 0.22, OWN), measure('halfWidthShare', m.halfWidthShare, '1', 0.38, OWN), measure('dicroticDepth', d?.depth ?? 0, '1', 0.04, OWN), ...where]),
    finding('pulse.wiry', wiry, quality, [measure('halfWidthShare', m.halfWidthShare, '1', 0.42, OWN), measure('notchLevel', d?.level ?? 0, '1', 0.55, OWN), ...where]),
  ];
}

/** The findings, each present or absent; a sign that this record cannot support is not in the list. */
export function signalFindings(s: Signal): Finding[] {
  const irregular = above(irregularity(s.runs), IRREGULAR, 0.04);
  const where = places(s.read);
  return [
    ...rateFindings(s.rateBpm, 1 - irregular, s.quality, where),
    ...rhythmFindings(s, irregular, s.quality, where),
    ...(s.morphology ? shapeFindings(s.morphology, s.quality, where) : []),
  ];
}
