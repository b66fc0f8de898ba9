// The confidences of findings, of events and of named odours: each is fitted, and a worse recording is never surer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recorded } from '../testing/recording.ts';
import type { Way } from '../testing/recording.ts';
import { makeScene } from '../testing/scenes.ts';
import { drawSpeaker, holdVowel, RATE, speak } from '../testing/speakers.ts';
import type { FindingOptions } from './call.ts';
import { EVENT_FITTED, scoreOf } from './event-score.ts';
import { confidenceOf, FITTED } from './finding-confidence.ts';
import { measuredChance } from './numbers.ts';
import type { FitName, Grounds } from './finding-confidence.ts';
import { calls, findings } from './findings.ts';
import { measure } from './measures.ts';
import { ODOUR_FITTED, odourConfidence, odourRow } from './odour-confidence.ts';
import { judgeQuality } from './quality.ts';

const NAMES = Object.keys(FITTED) as FitName[];
const PLAIN: Way = { rate: 16_000, snr: 60, rumble: 0.3, bass: 20, treble: { from: 1000, db: 0 }, telephone: false, peakDb: -6 };
const SPEECH: FindingOptions = { task: 'speech' };

function read(voice: Float32Array, rate: number, way: Partial<Way> = {}, o: FindingOptions = SPEECH) {
  const { samples, rate: at } = recorded(voice, rate, { ...PLAIN, ...way }, 5), m = measure(samples, at, { floor: 75, ceiling: 600 });
  const quality = judgeQuality({ duration: m.duration, samples, rate: at, segments: m.segments, voicedSeconds: m.voicedSeconds, truncated: false });
  return { m, calls: calls(m, quality, o), findings: findings(m, quality, o) };
}

const speaker = (seed: number) => drawSpeaker(seed, { rough: [0, 0.6], tiltDb: [-20, 10] }, { jitter: 0.05, shimmer: 0.2, hnr: 12 });
const talk = (seed: number, groups = 4, syllables = 5) => speak(speaker(seed), Array.from({ length: groups }, () => ({ syllables, pause: 0.6 }))).samples;

describe('confidence of findings', () => {
  it('every sign that can be said has a fit for present and for absent, and nothing else has', () => {
    const calibration = { dbSplAtFullScale: 90, metres: 0.3 }, long = talk(3, 9, 6), vowel = holdVowel(speaker(4), 3, 0.4, 0.4).samples;
    const said = [read(long, RATE), read(long, RATE, {}, { task: 'speech', calibration }), read(vowel, RATE, {}, { task: 'sustained-vowel' })];
    expect(new Set(said.flatMap((x) => x.calls.map((c) => c.fit)))).toEqual(new Set(NAMES));
    for (const { calls: c, findings: f } of said) expect(f.map((x) => x.confidence)).toEqual(c.map((x) => Number(confidenceOf(x.fit, x.present, x.grounds).toFixed(4))));
    for (const n of NAMES) for (const fit of [FITTED[n].present, FITTED[n].absent]) expect(fit.some((w) => w !== 0), n).toBe(true);
  });

  it('never rises when the evidence, the room, the length or the signal gets worse', () => {
    const grounds = fc.record({ margin: fc.double({ min: 0, max: 1, noNaN: true }), agree: fc.double({ min: 0, max: 1, noNaN: true }), room: fc.double({ min: -20, max: 120, noNaN: true }), seconds: fc.double({ min: 0, max: 600, noNaN: true }), clipped: fc.boolean(), cut: fc.boolean() });
    const loss = fc.record({ margin: fc.double({ min: 0, max: 1, noNaN: true }), agree: fc.double({ min: 0, max: 1, noNaN: true }), room: fc.double({ min: 0, max: 60, noNaN: true }), seconds: fc.double({ min: 0, max: 60, noNaN: true }), clipped: fc.boolean(), cut: fc.boolean() });
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.boolean(), grounds, loss, (name, present, g, l) => {
      const worse: Grounds = { margin: g.margin - l.margin, agree: g.agree - l.agree, room: g.room - l.room, seconds: Math.max(0, g.seconds - l.seconds), clipped: g.clipped || l.clipped, cut: g.cut || l.cut };
      const before = confidenceOf(name, present, g), after = confidenceOf(name, present, worse);
      expect(after).toBeLessThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(0.01);
      expect(before).toBeLessThanOrEqual(0.99);
    }), { numRuns: 500, seed: 4 });
  });

  it('is a chance for any row', () => {
    expect(measuredChance([0, 0], [1, 1])).toBe(0.5);
    expect(measuredChance([900, 0], [1, 1])).toBe(0.99);
    expect(measuredChance([-900, 0], [1, 1])).toBe(0.01);
  });

  it('falls in one and the same recording with more noise, with clipping and with less of it', () => {
    const voices = [...[21, 22, 23].map((s) => talk(s)), ...[1, 2].map((seed) => makeScene({ seed, rate: RATE, snr: 60, words: 3, coughs: 1, sighs: 1 }).samples)];
    const sure = (v: Float32Array, way: Partial<Way>) => new Map(read(v, RATE, way).findings.map((f) => [`${f.code} ${f.polarity}`, f.confidence]));
    const falls = (before: Map<string, number>, after: Map<string, number>, what: string) => {
      const both = [...before.keys()].filter((k) => after.has(k));
      expect(both.length, what).toBeGreaterThan(0);
      for (const k of both) expect(after.get(k) as number, `${k}, ${what}`).toBeLessThanOrEqual(before.get(k) as number);
    };
    for (const v of voices) {
      const [clean, some, much] = [50, 30, 20].map((snr) => sure(v, { snr })) as [Map<string, number>, Map<string, number>, Map<string, number>];
      falls(clean, some, 'noise');
      falls(some, much, 'more noise');
      falls(clean, sure(v, { snr: 50, peakDb: 3 }), 'clipped');
    }
    falls(sure(voices[0] as Float32Array, {}), sure((voices[0] as Float32Array).slice(0, 4 * RATE), {}), 'half of it');
  });
});

describe('scores of events', () => {
  it('fit the rows that are laid out, and never rise with the level falling towards the noise', () => {
    const { m } = read(makeScene({ seed: 2, rate: RATE, snr: 60, words: 3, coughs: 2, sighs: 1, breaths: 2 }).samples, RATE);
    const events = [...m.coughs.map((c) => ({ ...c, kind: 'cough' as const })), ...(m.breaths ?? [])];
    expect(new Set(events.map((e) => e.kind))).toEqual(new Set(Object.keys(EVENT_FITTED)));
    for (const e of events) {
      expect(e.row).toHaveLength(EVENT_FITTED[e.kind].length);
      expect(e.score).toBeCloseTo(scoreOf(e.kind, e.row), 3);
      expect(scoreOf(e.kind, e.row.map((v, i) => (i === 1 ? v / 2 : v)))).toBeLessThanOrEqual(scoreOf(e.kind, e.row));
    }
  });
});

describe('confidence of a named odour', () => {
  it('never rises as the ratio, the distance or the drift grows', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(part, fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 1, max: 20, noNaN: true }), part, part, part, (ratio, over, drift, a, b, c) => {
      const before = odourConfidence(odourRow(ratio, over, drift));
      expect(odourConfidence(odourRow(Math.min(1, ratio + a), over + b, drift + c))).toBeLessThanOrEqual(before);
      expect(odourConfidence(odourRow(null, over, drift))).toBeLessThanOrEqual(before);
    }), { numRuns: 300, seed: 3 });
    expect(ODOUR_FITTED).toHaveLength(odourRow(0.5, 0.5, 1).length);
  });
});
