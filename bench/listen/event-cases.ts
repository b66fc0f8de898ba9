// Cases of coughs and sighs: generated scenes with and without them, with breaths, knocks, claps and rustling as decoys, at times another
// person talking or the recording cut short, recorded in some way. The truth is what was laid down.
import { makeScene } from '@suoke/listen/testing/scenes.ts';
import { withSpeaker } from '@suoke/listen/testing/channels.ts';
import type { ScoredKind } from '@suoke/listen/domain/event-score.ts';
import { callsOf, caseOf, draws, hear, throughDrawnWay, type Case } from './cases.ts';

/** One event that was found. */
export interface EventCase { kind: ScoredKind; row: number[]; score: number; right: number }

/** Half of the scenes have no cough, half no sigh; in one of seven another person talks, one of four is cut. */
export function sceneCase(seed: number): { cases: Case[]; events: EventCase[] } {
  const { r, between, whole } = draws(seed);
  const plain = makeScene({ seed, rate: 16_000, snr: 60, words: whole(1, 6), coughs: r() < 0.5 ? 0 : whole(1, 3), sighs: r() < 0.5 ? 0 : whole(1, 2), breaths: whole(0, 2), others: whole(0, 3) });
  const scene = r() < 1 / 7 ? withSpeaker(plain, between(6, 30), seed + 77_000_000) : plain;
  const seconds = (scene.samples.length / scene.rate) * (r() < 0.25 ? between(0.4, 1) : 1);
  const truth = scene.events.filter((e) => (e.from + e.to) / 2 < seconds);
  const { way, samples, rate } = throughDrawnWay(scene.samples.slice(0, Math.round(seconds * scene.rate)), scene.rate, seed);
  const heard = hear(samples, rate), calls = callsOf(heard, { task: 'speech' }), { m } = heard;
  const there = { 'cough.present': truth.some((e) => e.kind === 'cough'), 'breath.sighing': truth.some((e) => e.kind === 'sigh') } as Record<string, boolean>;
  const left = [...truth], found = [...m.coughs.map((c) => ({ ...c, kind: 'cough' as const })), ...(m.breaths ?? [])];
  return {
    cases: calls.flatMap((c) => (c.fit in there ? caseOf(c, there[c.fit] as boolean, way) : [])),
    events: calls.length === 0 ? [] : found.map((f) => {
      // An event is found when it shares three tenths of the shorter of the two, once.
      const k = left.findIndex((e) => e.kind === f.kind && Math.min(f.to, e.to) - Math.max(f.from, e.from) > 0.3 * Math.min(f.to - f.from, e.to - e.from));
      if (k >= 0) left.splice(k, 1);
      return { kind: f.kind, row: f.row, score: f.score, right: Number(k >= 0) };
    }),
  };
}
