// What this writes is what the platform's own reader reads.
import { decodeWav } from '@suoke/listen/audio/wav.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRead, wavOf } from './wav.ts';

it('is read back by the platform, sample by sample', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { minLength: 100, maxLength: 2000 }), fc.constantFrom(16_000, 44_100, 48_000), (list, rate) => {
    const bytes = wavOf(Float32Array.from(list), rate);
    const read = decodeWav(bytes);
    expect([read.rate, read.samples.length]).toEqual([rate, list.length]);
    list.forEach((x, i) => expect(Math.abs((read.samples[i] ?? 9) - Math.max(-1, Math.min(1, x)))).toBeLessThan(2 / 32767));
    expect(isRead(bytes)).toBe(true);
  }), { seed: 5, numRuns: 20 });
});
it.each([[[0x1a, 0x45, 0xdf, 0xa3], true], [[0x4f, 0x67, 0x67, 0x53], true], [[0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70], false], [[0x49, 0x44, 0x33], false], [[], false]])('%j is read as it comes: %s', (bytes, read) => {
  expect(isRead(Uint8Array.from(bytes))).toBe(read);
});
