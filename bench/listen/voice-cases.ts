// Cases of the voice: generated persons whose roughness, tilt and level are known, recorded in some way; the truth is the same rule on the
// voice as made: on what was laid down, and on the clean take of a flat microphone.
import { splAtOneMetre } from '@suoke/listen/domain/spl.ts';
import { hoarseness, hoarseScore } from '@suoke/listen/domain/hoarse.ts';
import { effortScores } from '@suoke/listen/domain/voice-calls.ts';
import { drawSpeaker, holdVowel, RATE, speak } from '@suoke/listen/testing/speakers.ts';
import { gaussian } from '@suoke/listen/testing/voices.ts';
import { callsOf, caseOf, draws, hear, measured, throughDrawnWay, type Case } from './cases.ts';

/** A held vowel of 1.2–5 s: jitter and shimmer as laid down, Praat's HNR of the clean take. */
export function heldCase(seed: number): Case[] {
  const { r, between } = draws(seed);
  const s = drawSpeaker(seed, { rough: [0, 1], tiltDb: [-12, 8] }, { jitter: 0.022, shimmer: 0.08, hnr: 8 });
  const take = holdVowel(s, between(1.2, 5), between(0, 0.8), between(0, 0.8), r() < 0.3 ? between(0, 12) : 0), clean = measured(take.samples, RATE).held;
  if (!clean) return [];
  const truth = hoarseScore({ jitter: take.jitter, shimmer: take.shimmer, hnr: clean.hnr }, true) as number;
  const { way, samples, rate } = throughDrawnWay(take.samples, RATE, seed);
  return callsOf(hear(samples, rate), { task: 'speech' }).flatMap((c) => (c.fit === 'voice.hoarse held' ? caseOf(c, truth >= 0.5, way) : []));
}

const MICROPHONE_DB = 1.5;
/** Metres that the person says, and how the true distance strays from them (a standard deviation, as a factor). */
const METRES = 0.3, ASTRAY = 1.2;

/** Speech of three to five breath groups, heard with and without a calibrated microphone; alpha, fading and roughness of the clean take are the truth. */
export function speechCase(seed: number, rough: readonly [number, number] = [0, 1]): Case[] {
  const { r, between, whole } = draws(seed), normal = gaussian(r);
  // A third of the voices dull, a third bright, so that either limit is near often enough.
  const tilt: readonly [number, number] = seed % 3 === 0 ? [-100, -40] : seed % 3 === 1 ? [10, 45] : [-50, 20];
  const s = drawSpeaker(seed, { rough, tiltDb: tilt }, { jitter: 0.1, shimmer: 0.3, hnr: 4 });
  const plan = Array.from({ length: whole(3, 5) }, () => ({ syllables: whole(3, 12), pause: between(0.3, 0.9) }));
  const take = speak(s, plan, r() < 0.4 ? between(0, 5) : 0), clean = measured(take.samples, RATE), h = hoarseness(clean), power = splAtOneMetre(clean, { dbSplAtFullScale: 0, metres: 1 });
  if (clean.alpha === null || power === null) return [];
  // A louder voice is a brighter one, by and large.
  const spl = Math.max(38, Math.min(96, 66 + 0.4 * s.tiltDb + 8 * normal())), as = { alpha: clean.alpha, fadingDbPerS: clean.fadingDbPerS, rough: h?.score ?? 0 };
  const plain = effortScores({ ...as, spl: null }), calibrated = effortScores({ ...as, spl });
  const { way, samples, rate, gain } = throughDrawnWay(take.samples, RATE, seed);
  const trueMetres = METRES * ASTRAY ** normal();
  const dbSplAtFullScale = spl - 20 * Math.log10(trueMetres) - power - 20 * Math.log10(gain) + MICROPHONE_DB * normal();
  const truth: Record<string, boolean | null> = {
    'voice.hoarse speech': h && !h.held ? h.score >= 0.5 : null,
    'voice.low-weak': plain.weak >= 0.5, 'voice.loud-coarse': plain.coarse >= 0.5, 'voice.low-weak calibrated': calibrated.weak >= 0.5, 'voice.loud-coarse calibrated': calibrated.coarse >= 0.5,
  };
  const heard = hear(samples, rate), level = callsOf(heard, { task: 'speech', calibration: { dbSplAtFullScale, metres: METRES } });
  return [...callsOf(heard, { task: 'speech' }), ...level.filter((c) => c.fit.endsWith('calibrated'))].flatMap((c) => caseOf(c, truth[c.fit] ?? null, way));
}
