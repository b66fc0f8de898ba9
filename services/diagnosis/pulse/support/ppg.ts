// Reads the labelled ten-second PPG segments of ../shared/data/pulse/ppg: for measuring only, never for fitting.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Rhythm } from '../domain/rules.ts';
import { auc, accuracy, f1, largest } from './metrics.ts';

/** The data folder: SUOKE_DATA, or ../shared/data beside the repository. */
export const dataFolder = (): string => process.env.SUOKE_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

export interface Segment { samples: Float64Array; rhythm: number; subject: string }

/** Every `step`-th segment. Throws when the data are not there. */
export function ppgSegments(step = 1): { rateHz: number; segments: Segment[] } {
  const folder = `${dataFolder()}/pulse/ppg`;
  if (!existsSync(folder)) throw new Error(`${folder} is missing: set SUOKE_DATA to the folder with the data sets`);
  const index = JSON.parse(readFileSync(`${folder}/segments.json`, 'utf8')) as { sampleRateHz: number; samplesPerSegment: number; segments: { subject: string; rhythm: number }[] };
  const raw = readFileSync(`${folder}/segments.u16`);
  const n = index.samplesPerSegment;
  const segments = index.segments.flatMap((s, i) => i % step ? [] : [{
    samples: Float64Array.from({ length: n }, (_, k) => raw.readUInt16LE(2 * (i * n + k))), rhythm: s.rhythm, subject: s.subject,
  }]);
  return { rateHz: index.sampleRateHz, segments };
}

/** Whether a patient belongs to the half on which choices were made: the 14 of 28 whose names' SHA-256 comes first. The other half is only measured. */
export function steers(segments: readonly Segment[]): (subject: string) => boolean {
  const hash = (s: string) => createHash('sha256').update(s).digest('hex');
  const order = [...new Set(segments.map((s) => s.subject))].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const first = new Set(order.slice(0, order.length / 2));
  return (subject) => first.has(subject);
}

/** sinus, ectopic (pvc, pac), tachycardia (vt, svt), af */
export const FOUR = [0, 1, 1, 2, 2, 3] as const;
export const fourOf = (s: readonly number[]): number[] => [s[0]!, s[1]! + s[2]!, s[3]! + s[4]!, s[5]!];

/** Figures of six-rhythm scores in the order of RHYTHMS. */
export function figures(truth: readonly number[], scores: readonly (readonly number[])[]): { acc6: number; f6: number; acc4: number; f4: number; af: number; each: number[] } {
  const six = scores.map(largest);
  const four = scores.map((s) => largest(fourOf(s)));
  const truth4 = truth.map((t) => FOUR[t]!);
  const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const each = f1(truth, six, 6);
  return { acc6: accuracy(truth, six), f6: mean(each), acc4: accuracy(truth4, four), f4: mean(f1(truth4, four, 4)), af: auc(scores.map((s) => s[5]!), truth.map((t) => t === 5)), each };
}

export const scoreList = (s: Record<Rhythm, number>): number[] => [s.sinus, s.pvc, s.pac, s.vt, s.svt, s.af];
