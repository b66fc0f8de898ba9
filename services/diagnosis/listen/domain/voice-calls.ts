// The signs of the voice: weak, loud and coarse, hoarse.
import type { Evidence } from '@suoke/terminology';
import { marginOf, measureOf, OWN } from './call.ts';
import type { Call, FindingOptions } from './call.ts';
import { hoarseness, MDVP_JITTER, MDVP_SHIMMER } from './hoarse.ts';
import type { Hoarseness } from './hoarse.ts';
import type { Measures } from './measures.ts';
import { ramp, round } from './numbers.ts';
import { splAtOneMetre } from './spl.ts';

/** Speech level at 1 m, dB SPL, of ANSI S3.5-1997's standard vocal efforts "normal" and "loud". */
const NORMAL_DB = 62.35;
const LOUD_DB = 74.85;

/** What the rules of effort look at; `rough` is the score of hoarseness, 0 without one. */
export interface Effort { alpha: number; fadingDbPerS: number | null; spl: number | null; rough: number }

/** Scores of 气怯声低 and 声高气粗, the limit at .5: the rule alone, for the measures of any recording. */
export function effortScores(e: Effort): { weak: number; coarse: number } {
  const soft = ramp(e.alpha, -14, -26), strained = ramp(e.alpha, -8, 2);
  const weak = 0.75 * (e.spl === null ? soft : (soft + ramp(e.spl, NORMAL_DB, NORMAL_DB - 14)) / 2) + 0.25 * ramp(e.fadingDbPerS ?? 0, 1, 6);
  const loud = e.spl === null ? strained : (strained + ramp(e.spl, NORMAL_DB, LOUD_DB + 12.5)) / 2;
  return { weak, coarse: loud * (0.75 + 0.25 * e.rough) };
}

export function voiceCalls(m: Measures, clipped: boolean, o: FindingOptions): Call[] {
  const out: Call[] = [];
  const voice: Evidence[] = m.voiced.length ? [{ kind: 'time', from: round(m.voiced[0]?.from ?? 0, 2), to: round(m.voiced[m.voiced.length - 1]?.to ?? 0, 2), note: '嗓音 voice' }] : [];
  const room = m.segments.loudest - m.segments.noiseFloor;
  // Hiss makes a dull voice bright: what lies beyond the limit by noise alone is no margin.
  const ground = (score: number, still: number, agree: number, seconds: number) => ({ margin: (score >= 0.5) === (still >= 0.5) ? Math.min(marginOf(score), marginOf(still)) : 0, agree, room, seconds, clipped, cut: false });
  const h = hoarseness(m);

  if (m.voicedSeconds >= 1 && (room >= 20 || m.held !== null) && m.alpha !== null && !clipped) {
    const spl = splAtOneMetre(m, o.calibration);
    const level: Evidence[] = spl === null ? [] : [measureOf('level-at-1m', spl, 'dB[SPL]', NORMAL_DB, 'ANSI S3.5-1997')];
    const effort = { fadingDbPerS: m.fadingDbPerS, spl, rough: h?.score ?? 0 };
    const { weak, coarse } = effortScores({ ...effort, alpha: m.alpha }), still = effortScores({ ...effort, alpha: m.quietAlpha ?? m.alpha });
    out.push({
      code: 'voice.low-weak', zh: '气怯声低', en: 'low, weak voice', fit: spl === null ? 'voice.low-weak' : 'voice.low-weak calibrated', present: weak >= 0.5, score: weak, grounds: ground(weak, still.weak, 1, m.voicedSeconds),
      evidence: [...voice, measureOf('alpha-ratio', m.alpha, 'dB', -22), ...(m.fadingDbPerS === null ? [] : [measureOf('fading', m.fadingDbPerS, 'dB/s', 3.5)]), ...level],
    }, {
      code: 'voice.loud-coarse', zh: '声高气粗', en: 'loud, coarse voice', fit: spl === null ? 'voice.loud-coarse' : 'voice.loud-coarse calibrated', present: coarse >= 0.5, score: coarse, grounds: ground(coarse, still.coarse, 1, m.voicedSeconds),
      evidence: [...voice, measureOf('alpha-ratio', m.alpha, 'dB', -3), ...level],
    });
  }

  if (h) {
    const p = h.measures, present = h.score >= 0.5;
    const spot: Evidence[] = m.held ? [{ kind: 'time', from: round(m.held.from, 2), to: round(m.held.to, 2), note: '持续元音 held vowel' }] : voice;
    out.push({
      code: 'voice.hoarse', zh: '声音嘶哑', en: 'hoarse voice', fit: h.held ? 'voice.hoarse held' : 'voice.hoarse speech', present, score: h.score,
      grounds: ground(h.score, h.score, sameSide(h, present), m.held ? m.held.to - m.held.from : m.voicedSeconds),
      evidence: [...spot,
        ...(p.jitter === null ? [] : [measureOf('jitter-local', p.jitter, '1', h.limits.jitter, h.held ? MDVP_JITTER : OWN)]),
        ...(p.shimmer === null ? [] : [measureOf('shimmer-local', p.shimmer, '1', h.limits.shimmer, h.held ? MDVP_SHIMMER : OWN)]),
        ...(p.hnr === null ? [] : [measureOf('hnr', p.hnr, 'dB', h.limits.hnr, h.held ? 'Praat manual, "Harmonicity"' : OWN)])],
    });
  }
  return out;
}

/** Share of jitter, shimmer and HNR that lie on the side that was called; what could not be measured does not. */
function sameSide({ measures: p, limits }: Hoarseness, present: boolean): number {
  const over = [p.jitter === null ? null : p.jitter >= limits.jitter, p.shimmer === null ? null : p.shimmer >= limits.shimmer, p.hnr === null ? null : p.hnr <= limits.hnr];
  return over.filter((x) => x === present).length / over.length;
}
