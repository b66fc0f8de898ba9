// The model reader on the shipped nets, on garbled copies of them, and the half-float table.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { toOnnx } from './convert.ts';
import { faceNets, packedFile } from './models.ts';
import { half, readTflite } from './tflite.ts';

const packed = readFileSync(packedFile());
const mark = packed.lastIndexOf('TFL3');                       // the detection net is the last file
const file = packed.subarray(mark - 4);
const codeOf = (f: () => unknown) => { try { f(); return 'no error'; } catch (e) { return isSuokeError(e) ? e.code : `foreign: ${String(e)}`; } };

describe('the model reader', () => {
  it('reads half floats', () => {
    expect([0x0000, 0x3c00, 0xc000, 0x3555, 0x0001, 0x7c00].map(half)).toEqual([0, 1, -2, 0.333251953125, 2 ** -24, Infinity]);
    expect(half(0x7e00)).toBeNaN();
  });
  it('reads the detection net', () => {
    const m = readTflite(file);
    expect(m.inputs.map((i) => m.tensors[i]?.shape)).toEqual([[1, 128, 128, 3]]);
    expect(m.outputs.map((i) => m.tensors[i]?.shape)).toEqual([[1, 896, 16], [1, 896, 1]]);
  });
  it('answers as the reference runtime does', async () => {
    // Values of the same input from TensorFlow Lite's own interpreter (ai-edge-litert 2, CPU).
    const nets = await faceNets();
    const input = (side: number) => Float32Array.from({ length: 3 * side * side }, (_, i) => Math.fround(Math.fround(Math.sin(i * 0.37)) * 0.5 + 0.2));
    const [boxes, scores] = await nets.detector(input(128)), [points, face] = await nets.mesh(input(192));
    const REFERENCE = [[-0.231, -0.548, 23.666, 23.511, -4.24, -4.222, 0.239, -4.425], [-4.923, -4.139, -4.229, -3.678, -3.952, -3.708, -2.369, -4.462], [93.887, 140.15, -8.479, 89.003, 99.225, -0.774, 77.013, 68.136], [-6.606]];
    [boxes, scores, points, face].forEach((v, k) => (REFERENCE[k] as number[]).forEach((r, i) => expect(v?.[i * 97] ?? NaN).toBeCloseTo(r, 2)));
  });
  it('whatever the bytes are, the answer is a model or a typed error', () => {
    expect(codeOf(() => readTflite(new Uint8Array()))).toBe('look.model-damaged');
    fc.assert(fc.property(fc.nat(file.length - 1), fc.uint8Array({ minLength: 1, maxLength: 16 }), fc.boolean(), (at, noise, cut) => {
      const bytes = Uint8Array.from(cut ? file.subarray(0, at) : file);
      if (!cut) bytes.set(noise.subarray(0, Math.min(noise.length, bytes.length - at)), at);
      expect(codeOf(() => toOnnx(readTflite(bytes)))).toMatch(/^(no error|look\.model-damaged)$/);
    }), { numRuns: 40 });
    // the tables lie before the weights: garble those above all
    fc.assert(fc.property(fc.integer({ min: file.length - 30_000, max: file.length - 20 }), fc.uint8Array({ minLength: 1, maxLength: 16 }), (at, noise) => {
      const bytes = Uint8Array.from(file);
      bytes.set(noise.subarray(0, bytes.length - at), at);
      expect(codeOf(() => toOnnx(readTflite(bytes)))).toMatch(/^(no error|look\.model-damaged)$/);
    }), { numRuns: 60 });
  });
});
