// Pitch, jitter, shimmer and HNR of sounds whose truth is known because they were generated.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cough, noise, vowel } from '../testing/voices.ts';
import { decimateTo } from './decimate.ts';
import { makeFft } from './fft.ts';
import { harmonicity } from './harmonicity.ts';
import { jitterLocal, shimmerLocal } from './perturbation.ts';
import { pitchTrack } from './pitch.ts';
import { glottalPulses } from './pulses.ts';

const median = (v: number[]) => [...v].sort((a, b) => a - b)[Math.floor(v.length / 2)] as number;
const f0 = (x: Float32Array, rate: number) => median([...pitchTrack(x, rate).hz].filter((v) => v > 0));

function perturbation(x: Float32Array, rate: number) {
  const pulses = glottalPulses(x, rate, pitchTrack(x, rate));
  return { pulses, jitter: jitterLocal(pulses), shimmer: shimmerLocal(x, rate, pulses) };
}

describe('the transform', () => {
  it('agrees with the sum that defines it', () => {
    for (const size of [4, 8, 32, 128]) {
      const f = makeFft(size);
      const a = noise(size, 1, 1, size), b = noise(size, 1, 1, size + 1);
      f.re.set(a);
      f.im.set(b);
      f.run();
      for (let k = 0; k < size; k++) {
        let re = 0;
        for (let j = 0; j < size; j++) re += (a[j] as number) * Math.cos((2 * Math.PI * j * k) / size) + (b[j] as number) * Math.sin((2 * Math.PI * j * k) / size);
        expect(f.re[k]).toBeCloseTo(re, 9);
      }
    }
  });
});

describe('pitch', () => {
  it('is within 0.2 % of the truth from 80 to 500 Hz at telephone and studio rates', () => {
    for (const rate of [8000, 16000, 44100])
      for (const hz of [80, 113.7, 200, 311, 500]) expect(Math.abs(f0(vowel({ rate, seconds: 0.5, f0: hz }).samples, rate) / hz - 1), `${hz} Hz at ${rate}`).toBeLessThan(0.002);
  });

  it('does not change with level, and survives noise at 10 dB', () => {
    const loud = pitchTrack(vowel({ rate: 16000, seconds: 0.4, f0: 150, level: 0.9 }).samples, 16000).hz;
    const soft = pitchTrack(vowel({ rate: 16000, seconds: 0.4, f0: 150, level: 0.009 }).samples, 16000).hz;
    loud.forEach((v, i) => expect(v).toBeCloseTo(soft[i] as number, 3));
    expect(Math.abs(f0(vowel({ rate: 16000, seconds: 0.6, f0: 150, hnr: 10 }).samples, 16000) / 150 - 1)).toBeLessThan(0.01);
  });

  it('finds no pitch in silence, in a constant, in noise, or in less than three periods of the floor', () => {
    expect(pitchTrack(new Float32Array(8000), 8000).hz.length).toBe(0);
    expect(pitchTrack(new Float32Array(8000).fill(0.3), 8000).hz.length).toBe(0);
    expect(pitchTrack(new Float32Array(200).fill(0.3), 8000).hz.length).toBe(0);
    const hz = [...pitchTrack(noise(16000, 1, 0.2), 16000).hz];
    expect(hz.filter((v) => v > 0).length / hz.length).toBeLessThan(0.1);
  });

  it('answers any samples without failing', () => {
    fc.assert(fc.property(fc.array(fc.float({ noNaN: true, min: -2, max: 2 }), { maxLength: 900 }), (v) => {
      const x = Float32Array.from(v);
      const p = pitchTrack(x, 8000);
      const pulses = glottalPulses(x, 8000, p);
      harmonicity(x, 8000);
      for (const hz of p.hz) expect(hz === 0 || (hz > 60 && hz < 600)).toBe(true);
      expect(pulses.every((t, i) => i === 0 || t > (pulses[i - 1] as number))).toBe(true);
    }), { numRuns: 60, seed: 4 });
  });
});

describe('perturbation', () => {
  it('finds every glottal pulse once', () => {
    const { pulses } = perturbation(vowel({ rate: 16000, seconds: 1, f0: 125 }).samples, 16000);
    expect(pulses.length).toBeGreaterThanOrEqual(121);
    expect(pulses.length).toBeLessThanOrEqual(126);
  });

  it('measures the jitter that was put in', () => {
    for (const jitter of [0.005, 0.01, 0.02]) {
      const v = vowel({ rate: 44100, seconds: 2, f0: 130, jitter, seed: 21 });
      expect(Math.abs((perturbation(v.samples, 44100).jitter as number) / v.jitter - 1), `jitter ${jitter}`).toBeLessThan(0.1);
    }
    expect(perturbation(vowel({ rate: 44100, seconds: 1, f0: 130 }).samples, 44100).jitter).toBeLessThan(0.0005);
  });

  it('measures the shimmer that was put in', () => {
    for (const shimmer of [0.03, 0.06]) {
      const v = vowel({ rate: 44100, seconds: 2, f0: 130, shimmer, seed: 22 });
      expect(Math.abs((perturbation(v.samples, 44100).shimmer as number) / v.shimmer - 1), `shimmer ${shimmer}`).toBeLessThan(0.1);
    }
  });

  it('says nothing where there is no voice', () => {
    expect(perturbation(new Float32Array(16000), 16000)).toEqual({ pulses: [], jitter: null, shimmer: null });
  });
});

describe('harmonics-to-noise ratio', () => {
  it('is the ratio that was put in, within 1 dB', () => {
    for (const hnr of [5, 10, 20]) expect(Math.abs((harmonicity(vowel({ rate: 16000, seconds: 1, f0: 140, hnr, seed: 23 }).samples, 16000).mean as number) - hnr), `${hnr} dB`).toBeLessThan(1);
  });

  it('is null in silence and low in a cough', () => {
    expect(harmonicity(new Float32Array(16000), 16000).mean).toBeNull();
    expect(harmonicity(cough(16000), 16000).mean as number).toBeLessThan(3);
  });
});

describe('lowering the rate', () => {
  it('keeps what lies below and removes what lies above', () => {
    const tone = (hz: number) => Float32Array.from({ length: 9600 }, (_, i) => Math.sin((2 * Math.PI * hz * i) / 48000));
    const rms = (x: Float32Array) => Math.sqrt(x.reduce((a, v) => a + v * v, 0) / x.length);
    expect(decimateTo(tone(1000), 48000, 16000).rate).toBe(16000);
    expect(rms(decimateTo(tone(1000), 48000, 16000).samples.subarray(100, 3000))).toBeCloseTo(Math.SQRT1_2, 2);
    expect(rms(decimateTo(tone(11000), 48000, 16000).samples.subarray(100, 3000))).toBeLessThan(0.001);
  });
});
