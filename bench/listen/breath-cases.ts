// Cases of the breath: held vowels and breath groups of known length, some cut off by the recording, recorded in some way.
import { heldScore, speechScore } from '@suoke/listen/domain/breath-calls.ts';
import { drawSpeaker, holdVowel, RATE, speak } from '@suoke/listen/testing/speakers.ts';
import { callsOf, caseOf, draws, hear, throughDrawnWay, type Case } from './cases.ts';

/** A vowel held for 4–20 s, fading by up to 20 dB in half of the cases; one recording in seven ends, or begins, while it lasts. */
export function longestCase(seed: number): Case[] {
  const { r, between } = draws(seed), seconds = between(4, 20);
  const s = drawSpeaker(seed, { rough: [0, 0.8], tiltDb: [-12, 8] }, { jitter: 0.022, shimmer: 0.08, hnr: 8 });
  const take = holdVowel({ ...s, wander: between(0, 1) }, seconds, between(0.2, 1), between(0.2, 1), r() < 0.5 ? between(0, 20) : 0);
  const from = r() < 1 / 14 ? take.from + between(0, 0.5) * seconds : 0, to = r() < 1 / 14 ? take.to - between(0, 0.5) * seconds : Infinity;
  const { way, samples, rate } = throughDrawnWay(take.samples.slice(Math.round(from * RATE), Math.min(take.samples.length, to * RATE)), RATE, seed);
  return callsOf(hear(samples, rate), { task: 'sustained-vowel' }).flatMap((c) => (c.fit === 'breath.short held' ? caseOf(c, heldScore(seconds) > 0.5, way) : []));
}

/** Speech of 16–24 s in groups of 2–10 syllables with pauses of 0.3–2 s, around the limit of the rule. */
export function groupsCase(seed: number): Case[] {
  const { between, whole } = draws(seed);
  const s = drawSpeaker(seed, { rough: [0, 0.5], tiltDb: [-12, 8] }, { jitter: 0.05, shimmer: 0.2, hnr: 8 });
  const seconds = between(16, 24), size = between(2.5, 8), pause = between(0.35, 1.6), plan: { syllables: number; pause: number }[] = [];
  for (let t = 0; t < seconds; ) {
    const g = { syllables: Math.max(1, Math.round(size * between(0.6, 1.4))), pause: Math.max(0.3, pause * between(0.5, 1.5)) };
    plan.push(g);
    t += 0.24 * g.syllables + g.pause;
  }
  const take = speak(s, plan, whole(0, 2)), { way, samples, rate } = throughDrawnWay(take.samples, RATE, seed);
  const spoken = take.groups.reduce((a, g) => a + g.to - g.from, 0), pauses = take.groups.slice(1).reduce((a, g, i) => a + g.from - (take.groups[i] as { to: number }).to, 0);
  const truth = speechScore(take.groups.reduce((a, g) => a + g.syllables, 0) / take.groups.length, pauses / (pauses + spoken));
  return callsOf(hear(samples, rate), { task: 'speech' }).flatMap((c) => (c.fit === 'breath.short speech' ? caseOf(c, truth >= 0.5, way) : []));
}
