// The rhythm of a record: scores of each ten-second window, their mean, and a label that is withheld when in doubt.
import { beatScores, type BeatNetwork } from './beat-network.ts';
import { meanOf } from './convolution.ts';
import { features, featureVector } from './features.ts';
import type { Beat } from './fiducials.ts';
import { forestScores, type Forest } from './forest.ts';
import { networkInput, STRETCHES } from './network-input.ts';
import { networkScores, type Network } from './network.ts';
import { RHYTHMS, ruleScores, type Rhythm } from './rules.ts';

/** Learned models; without them the rules answer alone. */
export interface RhythmModels { forest: Forest; beats: BeatNetwork; network: Network }
export type RhythmGroup = 'sinus' | 'ectopic' | 'tachycardia' | 'af';
const GROUP: Record<Rhythm, RhythmGroup> = { sinus: 'sinus', pvc: 'ectopic', pac: 'ectopic', vt: 'tachycardia', svt: 'tachycardia', af: 'af' };

/** Below this probability of its group (sinus, ectopic, tachycardia, AF) the label is `uncertain`. The project's own; with it the models answer about four fifths of the real segments they were tried on. Rules are no probabilities and keep a limit of their own. */
export const CONFIDENT = { models: 0.65, rules: 0.7 } as const;

/** Weight of the wave's networks beside the trees, for the four groups: the best of several on simulated waves of another generator (ml/pulse). */
const NETWORK_SHARE = 2 / 3;
/** Temperature (Guo et al. 2017) fitted on the same waves: trained with smoothed labels, the models say less than they know. */
const TEMPERATURE = 0.48;
/** A second temperature, of the four groups: what the models are too sure of on real waves. Fitted on the labelled segments of 14 patients (`steers` in support/ppg.ts), the only number here that real waves set; they also chose who decides within a group and what is averaged. */
const GROUP_TEMPERATURE = 1.4;

/** Probability of each group. */
type Groups = Record<RhythmGroup, number>;

function groupsOf(scores: readonly number[]): Groups {
  const groups: Groups = { sinus: 0, ectopic: 0, tachycardia: 0, af: 0 };
  RHYTHMS.forEach((r, k) => (groups[GROUP[r]] += scores[k]!));
  return groups;
}

/** To the power of 1 / temperature, summing to 1 again. */
function sharpened(scores: readonly number[], temperature: number): number[] {
  const sharp = scores.map((v) => v ** (1 / temperature));
  const total = sharp.reduce((sum, v) => sum + v, 0);
  return sharp.map((v) => v / total);
}

/** The groups' probabilities softened; their order stays as it is. */
function softened(groups: Groups): Groups {
  const names = Object.keys(groups) as RhythmGroup[];
  const soft = sharpened(names.map((g) => groups[g]), GROUP_TEMPERATURE);
  return Object.fromEntries(names.map((g, k) => [g, soft[k]!])) as Groups;
}

/** Scores whose groups stand as in `groups`, and whose shares within each group are those of `inner`. */
function within(groups: Groups, inner: readonly number[]): number[] {
  const own = groupsOf(inner);
  const size = (g: RhythmGroup): number => RHYTHMS.filter((r) => GROUP[r] === g).length;
  return RHYTHMS.map((r, k) => groups[GROUP[r]] * (own[GROUP[r]] > 0 ? inner[k]! / own[GROUP[r]] : 1 / size(GROUP[r])));
}

export interface Judgement { label: Rhythm | 'uncertain'; group: RhythmGroup; /** probability of the group */ confidence: number; scores: Record<Rhythm, number> }

/** What the beats tell, each list read on its own: the trees and the beats' networks, averaged over the lists of at least five beats. */
function byBeats(models: RhythmModels, lists: readonly (readonly Beat[])[]): { trees: number[]; sequence: number[] } {
  const told = lists.flatMap((beats) => {
    const f = features(beats);
    return f ? [{ trees: forestScores(models.forest, featureVector(f)), sequence: beatScores(models.beats, beats) }] : [];
  });
  return { trees: meanOf(told.map((t) => t.trees)), sequence: meanOf(told.map((t) => t.sequence)) };
}

/**
 * Scores of one window, in the order of RHYTHMS, summing to 1; all equal when there are fewer than five beats. `shape`: 0.3–8 Hz at 100 Hz;
 * `others`: the beats by the second detector, a second opinion where one misses or adds a beat; rules do not ask them.
 * In two steps: the group by trees and the wave's networks, which see the window at several lengths; which rhythm within it by trees and
 * the beats' networks, because on real waves (14 patients, ml/pulse/README.md) the wave's networks tell early beats from above and below
 * worst of the three.
 */
export function windowScores(shape: Float64Array, beats: readonly Beat[], models?: RhythmModels, others: readonly Beat[] = []): number[] {
  const f = features(beats);
  if (!f) return RHYTHMS.map(() => 1 / RHYTHMS.length);
  if (!models) return ruleScores(f);
  const { trees, sequence } = byBeats(models, [beats, others]);
  const wave = networkScores(models.network, STRETCHES.map((s) => networkInput(shape, s)));
  const outer = sharpened(trees.map((v, k) => (1 - NETWORK_SHARE) * v + NETWORK_SHARE * wave[k]!), TEMPERATURE);
  const inner = sharpened(trees.map((v, k) => (v + sequence[k]!) / 2), TEMPERATURE);
  return within(softened(groupsOf(outer)), inner);
}

/** The label of a list of scores. The group decides whether to speak; within it the highest of the six is named. */
export function judge(scores: readonly number[], enough: boolean, by: keyof typeof CONFIDENT): Judgement {
  const named = Object.fromEntries(RHYTHMS.map((r, k) => [r, scores[k]!])) as Record<Rhythm, number>;
  const groups = groupsOf(scores);
  const group = (Object.keys(groups) as RhythmGroup[]).reduce((a, b) => (groups[b] > groups[a] ? b : a));
  const best = RHYTHMS.filter((r) => GROUP[r] === group).reduce((a, b) => (named[b] > named[a] ? b : a));
  return { label: enough && groups[group] >= CONFIDENT[by] ? best : 'uncertain', group, confidence: groups[group], scores: named };
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
