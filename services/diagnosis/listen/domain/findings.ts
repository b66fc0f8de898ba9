// TCM signs of voice, cough and breath from the measures, each by a stated rule and only where the recording supports it.
// The signs are those of 闻诊 (listening) in the textbooks; the thresholds are the project's own unless a source stands beside them.
// A microphone without calibration cannot know loudness, so 声低 and 声高 rest on the spectrum.
import type { Evidence, Finding, Quality } from '@suoke/terminology';
import { breathCalls } from './breath-calls.ts';
import { measureOf } from './call.ts';
import type { Call, FindingOptions } from './call.ts';
import { confidenceOf } from './finding-confidence.ts';
import type { Measures } from './measures.ts';
import { anyOf, clamp01, round } from './numbers.ts';
import { voiceCalls } from './voice-calls.ts';

export type { Calibration, FindingOptions } from './call.ts';

/** Everything that the recording lets us say, present or absent; nothing when it is unusable. */
export function calls(m: Measures, q: Quality, o: FindingOptions): Call[] {
  if (!q.usable) return [];
  const clipped = q.problems.some((p) => p.code === 'audio.clipped');
  return [...voiceCalls(m, clipped, o), ...coughCalls(m, clipped), ...breathCalls(m, clipped, o)];
}

/** The same with the measured chance that each is so (finding-confidence.ts). */
export function findings(m: Measures, q: Quality, o: FindingOptions): Finding[] {
  return calls(m, q, o).map((c) => ({
    code: c.code, zh: c.zh, en: c.en, modality: 'listen', polarity: c.present ? 'present' : 'absent', score: round(clamp01(c.score)), confidence: round(confidenceOf(c.fit, c.present, c.grounds)), evidence: c.evidence,
  }));
}

function coughCalls(m: Measures, clipped: boolean): Call[] {
  if (m.duration < 1) return [];
  const scores = m.coughs.map((c) => c.score);
  return [{
    code: 'cough.present', zh: '咳嗽', en: 'cough', fit: 'cough.present', present: scores.length > 0, score: Math.max(0, ...scores),
    grounds: { margin: anyOf(scores), agree: 1, room: m.segments.loudest - m.segments.noiseFloor, seconds: m.duration, clipped, cut: false },
    evidence: [...m.coughs.map((c): Evidence => ({ kind: 'time', from: c.from, to: c.to, note: '咳嗽 cough' })), measureOf('cough-events', m.coughs.length, '{count}', 1)],
  }];
}
