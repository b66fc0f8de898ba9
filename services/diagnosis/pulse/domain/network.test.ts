import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmModels } from '../models.ts';
import { record } from '../support/records.ts';
import { bands } from './bands.ts';
import { beatScores } from './beat-network.ts';
import { findBeats } from './beats.ts';
import { FEATURES, features, featureVector } from './features.ts';
import { fiducials } from './fiducials.ts';
import { forestScores } from './forest.ts';
import { networkInput } from './network-input.ts';
import { networkScores, readNetwork } from './network.ts';

/** A net with one block of eight channels over one row, and its answer computed the slow, plain way. */
function plain(weights: Float32Array, x: Float32Array): number[] {
  let at = 0;
  const take = (n: number) => weights.subarray(at, (at += n));
  const conv = (rows: number[][], to: number, kernel: number): number[][] => {
    const w = take(rows.length * to * kernel);
    const bias = take(to);
    return Array.from({ length: to }, (_, o) => rows[0]!.map((_v, t) => {
      let s = bias[o]!;
      rows.forEach((row, i) => {
        for (let k = 0; k < kernel; k++) s += w[(o * rows.length + i) * kernel + k]! * (row[t + k - (kernel - 1) / 2] ?? 0);
      });
      return s;
    }));
  };
  const relu = (rows: number[][]) => rows.map((r) => r.map((v) => Math.max(0, v)));
  const input = [[...x]];
  const main = conv(relu(conv(input, 8, 5)), 8, 5);
  const skip = conv(input, 8, 1);
  const sum = relu(main.map((r, o) => r.map((v, t) => v + skip[o]![t]!)));
  const half = sum.map((r) => Array.from({ length: Math.floor(r.length / 2) }, (_, t) => Math.max(r[2 * t]!, r[2 * t + 1]!)));
  const pooled = [...half.map((r) => r.reduce((a, b) => a + b, 0) / r.length), ...half.map((r) => Math.max(...r))];
  const w = take(16 * 2);
  const bias = take(2);
  const z = [0, 1].map((k) => pooled.reduce((s, v, i) => s + v * w[k * 16 + i]!, bias[k]!));
  const e = z.map((v) => Math.exp(v - Math.max(...z)));
  return e.map((v) => v / (e[0]! + e[1]!));
}

describe('network', () => {
  it('agrees with the plain computation', () => {
    const size = 8 * 5 + 8 + 64 * 5 + 8 + 8 + 8 + 32 + 2;
    fc.assert(fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }), fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: 8, maxLength: 24 }), (w, v) => {
      const header = new TextEncoder().encode(JSON.stringify({ kind: 'network', rhythms: ['a', 'b'], nets: [{ rows: [0], channels: [8] }] }));
      const bytes = new Uint8Array(4 + header.length + 4 * size);
      new DataView(bytes.buffer).setUint32(0, header.length, true);
      bytes.set(header, 4);
      bytes.set(new Uint8Array(Float32Array.from(w).buffer), 4 + header.length);
      const row = Float32Array.from(v);
      const input = new Float32Array(2 * row.length);
      input.set(row);
      networkScores(readNetwork(bytes), [input]).forEach((p, k) => expect(p).toBeCloseTo(plain(Float32Array.from(w), row)[k]!, 5));
    }), { numRuns: 50 });
  });
  it('refuses a file that is cut short', () => {
    const header = new TextEncoder().encode(JSON.stringify({ kind: 'network', rhythms: ['a'], nets: [{ rows: [0], channels: [8] }] }));
    const bytes = new Uint8Array(4 + header.length + 8);
    new DataView(bytes.buffer).setUint32(0, header.length, true);
    bytes.set(header, 4);
    expect(() => readNetwork(bytes)).toThrow();
  });
});

describe('the shipped models', () => {
  it('answer the same bits again, whatever they were asked in between', () => {
    const { models } = rhythmModels();
    const input = (seconds: number, stretch: number) => networkInput(bands(record({ kind: 'af', seconds, seed: 8, snrDb: 20 }).samples).shape, stretch);
    const ask = () => networkScores(models.network, [input(10, 1), input(10, 1.08)]);
    const first = ask();
    networkScores(models.network, [input(20, 1.08), input(5, 0.92)]);
    expect(ask()).toEqual(first);
    expect(networkScores(models.network, [input(10, 1.08), input(10, 1)])[0]).toBeCloseTo(first[0]!, 12);
  });
  it('tell generated sinus rhythm, fast tachycardia and AF apart', () => {
    const { models } = rhythmModels();
    const top = (kind: 'sinus' | 'svt' | 'af', seed: number) => {
      const b = bands(record({ kind, seconds: 10, seed, snrDb: 25 }).samples);
      const beats = fiducials(b.shape, findBeats(b));
      const f = features(beats)!;
      expect(featureVector(f).length).toBe(FEATURES.length);
      const sequence = beatScores(models.beats, beats);
      const wave = networkScores(models.network, [networkInput(b.shape)]);
      const p = forestScores(models.forest, featureVector(f)).map((v, k) => (v + sequence[k]! + wave[k]!) / 3);
      expect(p.reduce((a, v) => a + v, 0)).toBeCloseTo(1, 6);
      return models.forest.rhythms[p.indexOf(Math.max(...p))];
    };
    for (const kind of ['sinus', 'svt', 'af'] as const) {
      const right = Array.from({ length: 20 }, (_, i) => top(kind, 100 + i)).filter((r) => r === kind).length;
      expect(right, kind).toBeGreaterThanOrEqual(12);
    }
  });
});
