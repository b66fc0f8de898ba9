// Whatever bytes come in, the entries answer with a result or a typed error: truncated, garbled, spliced and mislabelled pictures of every format.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseLook } from './analyse.ts';
import { decodePicture } from './imaging/decode.ts';
import { codeOf, drawTongue, encode } from './testing.ts';

const { picture } = drawTongue({ width: 120, height: 96 });
const files = { jpeg: await encode(picture, 'jpeg', 70), png: await encode(picture, 'png'), webp: await encode(picture, 'webp', 70) };
const format = fc.constantFrom(...(Object.keys(files) as (keyof typeof files)[]));
const TYPED = /^(no error|image\.(empty|damaged|unknown-format|too-many-bytes|too-many-pixels|animated))$/;

it('cut anywhere', async () => {
  await fc.assert(fc.asyncProperty(format, fc.double({ min: 0, max: 1, noNaN: true }), async (f, share) => {
    expect(await codeOf(decodePicture(files[f].subarray(0, Math.floor(share * files[f].length))))).toMatch(TYPED);
  }), { numRuns: 120 });
});

it('garbled anywhere, the header above all', async () => {
  await fc.assert(fc.asyncProperty(format, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 24 }), async (f, header, place, noise) => {
    const bytes = Uint8Array.from(files[f]), at = Math.floor(place * ((header ? Math.min(200, bytes.length) : bytes.length) - 1));
    bytes.set(noise.subarray(0, Math.min(noise.length, bytes.length - at)), at);
    expect(await codeOf(decodePicture(bytes))).toMatch(TYPED);
  }), { numRuns: 200 });
});

it('spliced from two formats, stretched, or any bytes behind a true first mark', async () => {
  await fc.assert(fc.asyncProperty(format, format, fc.nat(400), fc.uint8Array({ maxLength: 600 }), async (f, g, keep, tail) => {
    expect(await codeOf(decodePicture(Buffer.concat([files[f].subarray(0, keep), files[g].subarray(keep)])))).toMatch(TYPED);
    expect(await codeOf(decodePicture(Buffer.concat([files[f].subarray(0, Math.min(keep, 24)), tail])))).toMatch(TYPED);
    expect(await codeOf(decodePicture(tail))).toMatch(TYPED);
  }), { numRuns: 80 });
});

it('what still decodes is examined to the end', async () => {
  await fc.assert(fc.asyncProperty(format, fc.double({ min: 0.3, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 6 }), async (f, place, noise) => {
    const bytes = Uint8Array.from(files[f]);
    bytes.set(noise, Math.floor(place * (bytes.length - noise.length)));
    expect(await codeOf(analyseLook(bytes))).toMatch(TYPED);
  }), { numRuns: 12 });
});
