// The rhythm of a record: scores of each ten-second window, their mean, and a label that is withheld when in doubt.
import { features, featureVector } from './features.ts';
import type { Beat } from './fiducials.ts';
import { forestScores, type Forest } from './forest.ts';
import { networkInput } from './network-input.ts';
import { networkScores, type Network } from './network.ts';
import { RHYTHMS, ruleScores, type Rhythm } from './rules.ts';

/** Learned models; without them the rules answer alone. */
export interface RhythmModels { forest: Forest; network: Network }
export type RhythmGroup = 'sinus' | 'ectopic' | 'tachycardia' | 'af';
const GROUP: Record<Rhythm, RhythmGroup> = { sinus: 'sinus', pvc: 'ectopic', pac: 'ectopic', vt: 'tachycardia', svt: 'tachycardia', af: 'af' };

/** Below this probability of its group (sinus, ectopic, tachycardia, AF) the label is `uncertain`. The project's own; it answers about four fifths of the real segments it was tried on. */
export const CONFIDENT = 0.7;

/** Weight of the networks beside the trees: the best of several on simulated waves of another generator (ml/pulse). */
const NETWORK_SHARE = 2 / 3;
/** Temperature (Guo et al. 2017) fitted on the same waves: trained with smoothed labels, the models say less than they know. */
const TEMPERATURE = 0.5;
/** A second temperature, of the four groups: what the models are too sure of on real waves. Fitted on the labelled segments of 14 patients (`steers` in support/ppg.ts), the only number here that real waves set. */
const GROUP_TEMPERATURE = 1.2;

/** Softens the groups' probabilities; the order of the groups, and the shares within each, stay as they are. */
function softened(scores: readonly number[]): number[] {
  const groups = new Map<RhythmGroup, number>();
  RHYTHMS.forEach((r, k) => groups.set(GROUP[r], (groups.get(GROUP[r]) ?? 0) + scores[k]!));
  const soft = new Map([...groups].map(([g, v]) => [g, v ** (1 / GROUP_TEMPERATURE)]));
  const total = [...soft.values()].reduce((a, b) => a + b, 0);
  return RHYTHMS.map((r, k) => {
    const whole = groups.get(GROUP[r])!;
    return whole > 0 ? (scores[k]! / whole) * (soft.get(GROUP[r])! / total) : 0;
  });
}

export interface Judgement { label: Rhythm | 'uncertain'; group: RhythmGroup; /** probability of the group */ confidence: number; scores: Record<Rhythm, number> }

/** Scores of one window, in the order of RHYTHMS, summing to 1; all equal when there are fewer than five beats. `shape`: 0.3–8 Hz at 100 Hz. */
export function windowScores(shape: Float64Array, beats: readonly Beat[], models?: RhythmModels): number[] {
  const f = features(beats);
  if (!f) return RHYTHMS.map(() => 1 / RHYTHMS.length);
  if (!models) return ruleScores(f);
  const a = forestScores(models.forest, featureVector(f));
  const b = networkScores(models.network, networkInput(shape));
  const sharp = a.map((v, k) => ((1 - NETWORK_SHARE) * v + NETWORK_SHARE * b[k]!) ** (1 / TEMPERATURE));
  const total = sharp.reduce((sum, v) => sum + v, 0);
  return softened(sharp.map((v) => v / total));
}

/** The label of a list of scores. The group decides whether to speak; within it the highest of the six is named. */
export function judge(scores: readonly number[], enough = true): Judgement {
  const named = Object.fromEntries(RHYTHMS.map((r, k) => [r, scores[k]!])) as Record<Rhythm, number>;
  const groups: Record<RhythmGroup, number> = { sinus: 0, ectopic: 0, tachycardia: 0, af: 0 };
  for (const r of RHYTHMS) groups[GROUP[r]] += named[r];
  const group = (Object.keys(groups) as RhythmGroup[]).reduce((a, b) => (groups[b] > groups[a] ? b : a));
  const best = RHYTHMS.filter((r) => GROUP[r] === group).reduce((a, b) => (named[b] > named[a] ? b : a));
  return { label: enough && groups[group] >= CONFIDENT ? best : 'uncertain', group, confidence: groups[group], scores: named };
}

export const RHYTHM_WORDS: Record<Rhythm | 'uncertain', { zh: string; en: string }> = {
  sinus: { zh: '窦性节律', en: 'sinus rhythm' },
  pvc: { zh: '疑室性早搏', en: 'suspected ventricular extrasystoles' },
  pac: { zh: '疑房性早搏', en: 'suspected atrial extrasystoles' },
  vt: { zh: '疑室性心动过速', en: 'suspected ventricular tachycardia' },
  svt: { zh: '疑室上性心动过速', en: 'suspected supraventricular tachycardia' },
  af: { zh: '疑心房颤动', en: 'suspected atrial fibrillation' },
  uncertain: { zh: '节律不能确定', en: 'rhythm uncertain' },
};
