// The signs of the breath: short, and sighing.
import type { Evidence } from '@suoke/terminology';
import { marginOf, measureOf } from './call.ts';
import type { Call, FindingOptions } from './call.ts';
import type { Measures } from './measures.ts';
import { anyOf, ramp, round } from './numbers.ts';
import { total } from './segments.ts';

/** Seconds of phonation under which it is short: M. Hirano, Clinical Examination of Voice (1981). */
const SHORT_SECONDS = 10;
/** A vowel within this many seconds of an edge of the recording may have gone on beyond it (project's own). */
const AT_EDGE = 0.1;

export const heldScore = (seconds: number): number => ramp(seconds, 16, 4);
export const speechScore = (syllablesPerGroup: number, pauseShare: number): number => 0.6 * ramp(syllablesPerGroup, 8, 3) + 0.4 * ramp(pauseShare, 0.3, 0.7);

export function breathCalls(m: Measures, clipped: boolean, o: FindingOptions): Call[] {
  const out: Call[] = [], room = m.segments.loudest - m.segments.noiseFloor;
  const short = { code: 'breath.short', zh: '少气', en: 'shortness of breath in the voice' };
  if (o.task === 'sustained-vowel' && m.held) {
    // Only when the person was asked to hold a vowel as long as they could does its length mean anything.
    const { from, to } = m.held, seconds = to - from, score = heldScore(seconds);
    // Voice before or after the longest stretch may be the same breath, of which noise has hidden a part.
    const voice = (m.voiced[m.voiced.length - 1]?.to ?? to) - (m.voiced[0]?.from ?? from);
    out.push({
      ...short, fit: 'breath.short held', present: seconds < SHORT_SECONDS, score,
      grounds: { margin: marginOf(score), agree: seconds / voice, room, seconds: m.duration, clipped, cut: from < AT_EDGE || to > m.duration - AT_EDGE },
      evidence: [{ kind: 'time', from: round(from, 2), to: round(to, 2), note: '最长发声 maximum phonation' }, measureOf('maximum-phonation-time', seconds, 's', SHORT_SECONDS, 'M. Hirano, Clinical Examination of Voice (1981)')],
    });
  } else if (o.task === 'speech' && m.duration >= 15 && m.speech.length >= 4 && total(m.speech) >= 5 && m.nuclei.length >= 12) {
    const perGroup = m.nuclei.length / m.speech.length;
    // One word at a time is a list being read, not a breath running out.
    if (perGroup >= 2) {
      const pauseShare = total(m.segments.pauses) / (total(m.segments.pauses) + total(m.segments.sounding));
      const score = speechScore(perGroup, pauseShare);
      out.push({
        ...short, fit: 'breath.short speech', present: score >= 0.5, score,
        grounds: { margin: marginOf(score), agree: 1, room, seconds: m.duration, clipped, cut: false },
        evidence: [...m.segments.pauses.slice(0, 20).map((p): Evidence => ({ kind: 'time', from: round(p.from, 2), to: round(p.to, 2), note: '停顿 pause' })),
          measureOf('syllables-per-breath-group', perGroup, '{count}', 5), measureOf('pause-share', pauseShare, '1', 0.5)],
      });
    }
  }
  if (m.breaths !== null && m.duration >= 5) {
    const sighs = m.breaths.filter((b) => b.kind === 'sigh'), scores = sighs.map((b) => b.score);
    const score = sighs.length === 0 ? 0 : Math.max(...scores) * Math.min(1, 0.5 + 0.25 * sighs.length);
    out.push({
      code: 'breath.sighing', zh: '太息', en: 'sighing', fit: 'breath.sighing', present: sighs.length > 0, score,
      grounds: { margin: anyOf(scores), agree: 1, room, seconds: m.duration, clipped, cut: false },
      evidence: [...sighs.map((b): Evidence => ({ kind: 'time', from: b.from, to: b.to, note: '太息 sigh' })), measureOf('sighs', sighs.length, '{count}', 1)],
    });
  }
  return out;
}
