// What the benchmarks of confidence share: one recording through measure, quality and rules, and what came of each call.
import type { Quality } from '@suoke/terminology';
import type { Call, FindingOptions } from '@suoke/listen/domain/call.ts';
import { confidenceOf, rowOf, type FitName } from '@suoke/listen/domain/finding-confidence.ts';
import { calls } from '@suoke/listen/domain/findings.ts';
import { measure, type Measures } from '@suoke/listen/domain/measures.ts';
import { judgeQuality } from '@suoke/listen/domain/quality.ts';
import { drawWay, recorded, type Way } from '@suoke/listen/testing/recording.ts';
import { seeded } from '@suoke/listen/testing/voices.ts';

/** One call of one recording. `right`: 1 when what it says is so. */
export interface Case { fit: FitName; present: boolean; row: number[]; confidence: number; right: number; way: Way | null }

export const measured = (x: Float32Array, rate: number): Measures => measure(x, rate, { floor: 75, ceiling: 600 });

export interface Heard { m: Measures; quality: Quality }
export function hear(x: Float32Array, rate: number): Heard {
  const m = measured(x, rate);
  return { m, quality: judgeQuality({ duration: x.length / rate, samples: x, rate, segments: m.segments, voicedSeconds: m.voicedSeconds, truncated: false }) };
}

export const callsOf = ({ m, quality }: Heard, o: FindingOptions): Call[] => calls(m, quality, o);

/** `truth`: whether the sign is there, or null where it cannot be told. */
export const caseOf = (c: Call, truth: boolean | null, way: Way | null): Case[] =>
  truth === null ? [] : [{ fit: c.fit, present: c.present, row: rowOf(c.grounds), confidence: confidenceOf(c.fit, c.present, c.grounds), right: Number(c.present === truth), way }];

/** The drawn numbers of case `seed`: uniform ones, and between two ends. */
export function draws(seed: number) {
  const r = seeded(seed * 16_807 + 11);
  return { r, between: (a: number, b: number) => a + (b - a) * r(), whole: (a: number, b: number) => a + Math.floor((b - a + 1) * r()) };
}

export const throughDrawnWay = (x: Float32Array, rate: number, seed: number) => { const way = drawWay(seed); return { way, ...recorded(x, rate, way, seed) }; };
