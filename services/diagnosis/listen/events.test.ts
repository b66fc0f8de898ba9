// Coughs, sighs and breaths in generated scenes: found with their times, not found in knocks, claps and rustling; syllables counted.
import { describe, expect, it } from 'vitest';
import { analyseListen } from './analyse.ts';
import { measure } from './domain/measures.ts';
import { telephone } from './testing/channels.ts';
import { makeScene } from './testing/scenes.ts';
import type { Scene } from './testing/scenes.ts';
import { writeWav } from './testing/wav-writer.ts';

const read = (s: Scene) => measure(s.samples, s.rate, { floor: 75, ceiling: 600 });
const overlap = (a: { from: number; to: number }, b: { from: number; to: number }) => Math.min(a.to, b.to) - Math.max(a.from, b.from);

describe('events', () => {
  it('most are found, at their times, and hardly anything else', () => {
    let hits = 0, all = 0, wrong = 0;
    for (let seed = 1; seed <= 5; seed++) {
      const s = makeScene({ seed, rate: 8000, snr: 50, coughs: 2, sighs: 1, breaths: 1, others: 1 });
      const m = read(s);
      const found = [...m.coughs.map((c) => ({ ...c, kind: 'cough' })), ...(m.breaths ?? [])];
      all += s.events.length;
      for (const e of s.events) {
        const f = found.find((x) => x.kind === e.kind && overlap(x, e) > 0.3 * (e.to - e.from) - 0.1);
        if (f) { hits++; expect(Math.abs(f.from - e.from)).toBeLessThan(0.35); }
      }
      wrong += found.filter((f) => !s.events.some((e) => e.kind === f.kind && overlap(f, e) > 0)).length;
    }
    expect(hits / all).toBeGreaterThan(0.85);
    expect(wrong).toBeLessThanOrEqual(2);
  });

  it.each([['noise 15 dB below', 15, (s: Scene) => s.samples], ['a telephone line', 35, (s: Scene) => telephone(s.samples, s.rate)]] as const)('coughs are found through %s', (_, snr, way) => {
    let hits = 0, all = 0, wrong = 0;
    for (let seed = 61; seed <= 65; seed++) {
      const s = makeScene({ seed, rate: 8000, snr, coughs: 2, words: 3 });
      const { coughs } = measure(way(s), s.rate, { floor: 75, ceiling: 600 });
      all += s.events.length;
      hits += s.events.filter((e) => coughs.some((c) => overlap(c, e) > 0)).length;
      wrong += coughs.filter((c) => !s.events.some((e) => overlap(c, e) > 0)).length;
    }
    expect(hits / all).toBeGreaterThanOrEqual(0.8);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  it('a telephone line lets the band through and little else', () => {
    const rate = 16_000, tone = (hz: number) => Float32Array.from({ length: rate }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / rate));
    const power = (x: Float32Array) => x.reduce((a, v) => a + v * v, 0);
    const kept = (hz: number) => 10 * Math.log10(power(telephone(tone(hz), rate)) / power(tone(hz)));
    expect(kept(1000)).toBeGreaterThan(-1);
    expect(kept(100)).toBeLessThan(-25);
    expect(kept(7000)).toBeLessThan(-20);
  });

  it('speech alone has none of them', () => {
    for (let seed = 31; seed <= 33; seed++) {
      const m = read(makeScene({ seed, rate: 8000, snr: 50, words: 6 }));
      expect([m.coughs, m.breaths], `seed ${seed}`).toEqual([[], []]);
    }
  });

  it('syllables of generated words are counted within a fifth over many', () => {
    let said = 0, counted = 0;
    for (let seed = 41; seed <= 43; seed++) {
      const s = makeScene({ seed, rate: 8000, snr: 45, words: 6 });
      said += s.words.reduce((a, w) => a + w.syllables, 0);
      counted += read(s).nuclei.length;
    }
    expect(counted / said).toBeGreaterThan(0.8);
    expect(counted / said).toBeLessThan(1.2);
  });

  it('the timeline is in order and holds every event', async () => {
    const s = makeScene({ seed: 5, rate: 8000, snr: 50, coughs: 1, sighs: 1 });
    const { events } = await analyseListen(writeWav([s.samples], { rate: s.rate }));
    expect(events.timeline.map((e) => e.from)).toEqual(events.timeline.map((e) => e.from).sort((a, b) => a - b));
    expect(events.timeline).toHaveLength(events.coughs.length + (events.breaths?.length ?? 0) + events.speech.length + events.pauses.length);
  });
});
