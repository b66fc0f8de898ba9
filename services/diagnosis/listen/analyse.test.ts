// Whole recordings through the listen analysis: quality, events, findings, replay.
import { describe, expect, it } from 'vitest';
import { analyseListen } from './analyse.ts';
import { webmTone } from './testing/opus-tones.ts';
import { babble, breath, cough, noise, place, vowel } from './testing/voices.ts';
import { writeWav } from './testing/wav-writer.ts';

const RATE = 16000;
const wav = (x: Float32Array, rate = RATE) => writeWav([x], { rate });
const by = (r: Awaited<ReturnType<typeof analyseListen>>, code: string) => r.findings.find((f) => f.code === code);
const held = (spec: Partial<Parameters<typeof vowel>[0]>, seconds = 2.5) => {
  const x = noise(RATE, seconds + 1, 0.0003);
  place(x, RATE, 0.5, vowel({ rate: RATE, seconds, f0: 140, ...spec }).samples);
  return wav(x);
};

describe('quality', () => {
  it('silence, a moment, and noise are unusable, and nothing is said of the person', async () => {
    for (const [x, code] of [[new Float32Array(3 * RATE), 'audio.silent'], [new Float32Array(0), 'audio.too-short'], [vowel({ rate: RATE, seconds: 0.05, f0: 150 }).samples, 'audio.too-short'], [noise(RATE, 3, 0.1), 'audio.too-noisy']] as const) {
      const r = await analyseListen(wav(x));
      expect(r.quality.usable, code).toBe(false);
      expect(r.quality.problems.map((p) => p.code)).toContain(code);
      expect([r.f0Hz, r.jitterLocal, r.hnrDb, r.findings]).toEqual([null, null, null, []]);
    }
  });

  it('a clipped recording says so', async () => {
    const x = babble(RATE, 6, 0.4, 0.4, 1).map((v) => Math.max(-0.5, Math.min(0.5, 4 * v)));
    expect((await analyseListen(wav(x))).quality.problems.map((p) => p.code)).toContain('audio.clipped');
    expect((await analyseListen(wav(babble(RATE, 6, 0.4, 0.4)))).quality.problems).toEqual([]);
  });
});

describe('measures', () => {
  it('reads pitch, level and rate off a known voice', async () => {
    const r = await analyseListen(held({ f0: 180, level: 0.5 }));
    expect(Math.abs((r.f0Hz as number) / 180 - 1)).toBeLessThan(0.005);
    expect(r.events.speech).toHaveLength(1);
    expect(r.events.speech[0]?.from).toBeCloseTo(0.5, 1);
    const twice = await analyseListen(held({ f0: 180, level: 0.25 }));
    expect((r.intensityDb as number) - (twice.intensityDb as number)).toBeCloseTo(6.02, 1);
  });

  it('counts syllables and pauses', async () => {
    const r = await analyseListen(wav(babble(RATE, 8, 0.25, 0.5)));
    expect(r.speechRate?.syllables).toBe(8);
    expect(r.events.pauses).toHaveLength(7);
    expect(r.speechRate?.ratePerS as number).toBeCloseTo(8 / 5.5, 1);
  });
});

describe('coughs', () => {
  it('are found with their times, among speech, with and without a voiced end', async () => {
    const x = babble(RATE, 6, 0.3, 0.9, 0.3);
    const times = [1.35, 3.75, 6.15];
    times.forEach((t, k) => place(x, RATE, t, cough(RATE, 30 + k, k === 1)));
    const r = await analyseListen(wav(x));
    expect(r.events.coughs).toHaveLength(3);
    r.events.coughs.forEach((c, k) => expect(Math.abs(c.from - (times[k] as number))).toBeLessThan(0.06));
    const f = by(r, 'cough.present');
    expect(f?.polarity).toBe('present');
    expect(f?.evidence.filter((e) => e.kind === 'time')).toHaveLength(3);
  });

  it('are not found in vowels, clicks, hiss or slow breaths', async () => {
    const x = babble(RATE, 6, 0.3, 0.9, 0.3);
    for (let i = 0; i < 5; i++) x[1.5 * RATE + i] = 0.4; // a click
    place(x, RATE, 3.85, breath(RATE, 0.6, 0.05));
    const r = await analyseListen(wav(x));
    expect(r.events.coughs).toEqual([]);
    expect(by(r, 'cough.present')).toMatchObject({ polarity: 'absent', score: 0 });
  });
});

describe('breath', () => {
  it('hears a sigh and a breath where the floor is low', async () => {
    const x = babble(RATE, 5, 0.4, 1.6, 0.4);
    place(x, RATE, 2.2, breath(RATE, 0.45, 0.02));
    place(x, RATE, 4.15, breath(RATE, 1.3, 0.03));
    const r = await analyseListen(wav(x));
    expect(r.events.breaths?.map((b) => b.kind)).toEqual(['breath', 'sigh']);
    expect(by(r, 'breath.sighing')?.polarity).toBe('present');
  });

  it('says nothing of breath where the floor is high', async () => {
    const x = babble(RATE, 5, 0.4, 1, 0.3);
    place(x, RATE, 0, noise(RATE, 8, 0.01));
    const r = await analyseListen(wav(x));
    expect(r.events.breaths).toBeNull();
    expect(by(r, 'breath.sighing')).toBeUndefined();
  });

  it('judges the length of a held vowel only when one was asked for', async () => {
    const short = held({}, 5);
    expect(by(await analyseListen(short), 'breath.short')).toBeUndefined();
    expect(by(await analyseListen(short, { task: 'sustained-vowel' }), 'breath.short')?.polarity).toBe('present');
    expect(by(await analyseListen(held({}, 15), { task: 'sustained-vowel' }), 'breath.short')?.polarity).toBe('absent');
  });
});

describe('voice', () => {
  it('hoarseness rises with jitter, shimmer and noise', async () => {
    const scores: number[] = [];
    for (const k of [0, 1, 2, 4]) scores.push(by(await analyseListen(held({ jitter: 0.006 * k, shimmer: 0.03 * k, hnr: 30 - 6 * k, seed: 40 })), 'voice.hoarse')?.score as number);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[0]).toBeLessThan(0.3);
    expect(scores[3]).toBeGreaterThan(0.6);
  });

  it('a dull spectrum scores for a weak voice, a bright one for a loud voice, and calibration raises the confidence', async () => {
    const plain = vowel({ rate: RATE, seconds: 3, f0: 120 }).samples;
    const dull = plain.slice(), bright = plain.slice();
    let a = 0, b = 0;
    for (let i = 0; i < plain.length; i++) { a += 0.08 * ((plain[i] as number) - a); b += 0.08 * (a - b); dull[i] = b * 10; }
    for (let i = plain.length - 1; i > 0; i--) bright[i] = (plain[i] as number) - 0.95 * (plain[i - 1] as number);
    const of = async (v: Float32Array, options = {}) => {
      const x = noise(RATE, 4, 0.0001);
      place(x, RATE, 0.5, v);
      const r = await analyseListen(wav(x), options);
      return { weak: by(r, 'voice.low-weak'), loud: by(r, 'voice.loud-coarse') };
    };
    const [d, p, br] = [await of(dull), await of(plain), await of(bright)];
    expect(d.weak?.score as number).toBeGreaterThan(p.weak?.score as number);
    expect(br.loud?.score as number).toBeGreaterThan(p.loud?.score as number);
    const calibrated = await of(dull, { calibration: { dbSplAtFullScale: 70, metres: 0.3 } });
    expect(calibrated.weak?.confidence as number).toBeGreaterThan(d.weak?.confidence as number);
  });
});

describe('replay and refusal', () => {
  it('the same bytes give the same bytes', async () => {
    for (const b of [held({ jitter: 0.01, hnr: 15 }), webmTone()]) expect(JSON.stringify(await analyseListen(b.slice()))).toBe(JSON.stringify(await analyseListen(b)));
  });

  it('refuses options out of range', async () => {
    for (const o of [{ pitchFloor: 5 }, { pitchCeiling: 50 }, { pitchFloor: Number.NaN }, { task: 'sing' as 'speech' }, { calibration: { dbSplAtFullScale: 90, metres: 0 } }])
      await expect(analyseListen(webmTone(), o)).rejects.toMatchObject({ kind: 'invalid', code: 'listen.bad-options' });
    for (const o of [null, 'x', 7, [], { pitchFloor: '100' }, { calibration: null }, { calibration: 3 }, { calibration: { dbSplAtFullScale: '90', metres: 1 } }])
      await expect(analyseListen(webmTone(), o as object)).rejects.toMatchObject({ kind: 'invalid', code: 'listen.bad-options' });
  });

  it('refuses what are no bytes', async () => {
    for (const b of [null, undefined, 'RIFF', 5, {}, [1, 2], new ArrayBuffer(8), new Float32Array(4)]) await expect(analyseListen(b as Uint8Array)).rejects.toMatchObject({ kind: 'invalid', code: 'audio.bad-type' });
  });

  it('holds no number that JSON cannot carry', async () => {
    const r = await analyseListen(wav(babble(RATE, 4, 0.3, 0.6)));
    const walk = (v: unknown): boolean => (typeof v === 'number' ? Number.isFinite(v) : v !== null && typeof v === 'object' ? Object.values(v).every(walk) : true);
    expect(walk(r)).toBe(true);
    for (const f of r.findings) expect(f.score >= 0 && f.score <= 1 && f.confidence >= 0 && f.confidence <= 1).toBe(true);
  });
});
