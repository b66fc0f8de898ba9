import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEAT_ROWS, beatInput, MOST_BEATS } from './beat-input.ts';
import { beatScores, readBeatNetwork } from './beat-network.ts';
import type { Beat } from './fiducials.ts';

/** Beats at the given intervals with the given heights (1 where left out). */
function beatsOf(rr: readonly number[], heights: readonly number[] = []): Beat[] {
  let t = 0.5;
  return [0, ...rr].map((v, i) => {
    t += v;
    return { foot: Math.round(100 * t) - 8, peak: Math.round(100 * t) + 8, upstrokeS: t, amplitude: heights[i] ?? 1, riseS: 0.16, slope: 0.1 };
  });
}
const rowsOf = (beats: readonly Beat[]): number[][] => {
  const { data, n } = beatInput(beats);
  return Array.from({ length: BEAT_ROWS }, (_, k) => [...data.subarray(k * n, (k + 1) * n)]);
};

/** A model file of one net with two layers of eight channels. */
function file(weights: Float32Array, header: object = { kind: 'beats', rhythms: ['a', 'b'], beatNets: [{ rows: BEAT_ROWS, channels: 8, layers: 2 }] }): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + text.length + 4 * weights.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(new Uint8Array(weights.buffer), 4 + text.length);
  return bytes;
}
const SIZE = 8 * BEAT_ROWS * 5 + 8 + 8 * 8 * 5 + 8 + 2 * 16 + 2;

/** The same net computed the slow, plain way. */
function plain(weights: Float32Array, input: number[][]): number[] {
  let at = 0;
  const take = (n: number) => weights.subarray(at, (at += n));
  const layer = (rows: number[][]): number[][] => {
    const w = take(8 * rows.length * 5);
    const bias = take(8);
    return Array.from({ length: 8 }, (_, o) => rows[0]!.map((_v, t) => {
      let s = bias[o]!;
      rows.forEach((row, i) => {
        for (let k = 0; k < 5; k++) s += w[(o * rows.length + i) * 5 + k]! * (row[t + k - 2] ?? 0);
      });
      return Math.max(0, s);
    }));
  };
  const first = layer(input);
  const second = layer(first).map((row, o) => row.map((v, t) => v + first[o]![t]!));
  const pooled = [...second.map((r) => r.reduce((a, b) => a + b, 0) / r.length), ...second.map((r) => Math.max(...r))];
  const w = take(32);
  const bias = take(2);
  const e = [0, 1].map((k) => Math.exp(pooled.reduce((s, v, i) => s + v * w[k * 16 + i]!, bias[k]!)));
  return e.map((v) => v / (e[0]! + e[1]!));
}

describe('what the beat networks see', () => {
  it('knows an early beat, its pause and its height, whatever the gain', () => {
    const rr = [0.8, 0.8, 0.8, 0.4, 1.2, 0.8, 0.8];
    const heights = [1, 1, 1, 1, 0.4, 1.2, 1, 1];
    const x = rowsOf(beatsOf(rr, heights));
    expect(x[0]![4]).toBeCloseTo(Math.log(0.5), 5);
    expect(x[1]![5]).toBeCloseTo(Math.log(1.5), 5);
    expect(x[2]![5]).toBeCloseTo(Math.log(3), 5);
    expect(x[3]![4]).toBeCloseTo(Math.log(0.42), 5);
    expect(rowsOf(beatsOf(rr, heights.map((v) => 500 * v)))).toEqual(x);
  });
  it('stays finite and bounded for any beats', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0.2, max: 3, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true })), { maxLength: 70 }), (v) => {
      const { data, n } = beatInput(beatsOf(v.map((x) => x[0]), v.map((x) => x[1])));
      expect(n).toBe(Math.min(MOST_BEATS, v.length + 1));
      expect(data.every((x) => Number.isFinite(x) && Math.abs(x) <= 2.5)).toBe(true);
    }));
  });
});

describe('beat network', () => {
  it('agrees with the plain computation', () => {
    fc.assert(fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: SIZE, maxLength: SIZE }), fc.array(fc.double({ min: 0.3, max: 1.5, noNaN: true }), { minLength: 4, maxLength: 30 }), (w, rr) => {
      const beats = beatsOf(rr);
      beatScores(readBeatNetwork(file(Float32Array.from(w))), beats).forEach((p, k) => expect(p).toBeCloseTo(plain(Float32Array.from(w), rowsOf(beats))[k]!, 5));
    }), { numRuns: 50 });
  });
  it('refuses a file that is cut short or made for other rows', () => {
    expect(() => readBeatNetwork(file(new Float32Array(SIZE - 1)))).toThrow();
    expect(() => readBeatNetwork(file(new Float32Array(SIZE), { kind: 'beats', rhythms: ['a', 'b'], beatNets: [{ rows: BEAT_ROWS + 1, channels: 8, layers: 2 }] }))).toThrow(/rows/);
  });
});
