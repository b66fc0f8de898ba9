// Fuzzers on the readers of recordings: whole files of noise, real files with bytes flipped, cut, doubled and spliced, and sizes that lie.
// Whatever comes in, the answer is samples that are finite and not too many, or an error of the project with a code.
import { isSuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oggTone, webmTone } from '../testing/opus-tones.ts';
import { writeWav } from '../testing/wav-writer.ts';
import { decodeAudio } from './decode.ts';
import { demuxOgg } from './ogg.ts';
import { demuxWebm } from './webm.ts';
import { decodeWav } from './wav.ts';

const tone = Float32Array.from({ length: 400 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 200 * i) / 8000));
const wavs = () => [writeWav([tone], { rate: 8000 }), writeWav([tone, tone], { rate: 44_100, bits: 24, extensible: true }), writeWav([tone], { rate: 16_000, bits: 32, float: true, chunksBefore: [{ id: 'LIST', body: new Uint8Array(9) }] })];

type Change = { at: number; kind: 'flip' | 'set' | 'cut' | 'double' | 'word'; value: number };
const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), kind: fc.constantFrom('flip', 'set', 'cut', 'double', 'word'), value: fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0x7f, 0x80)) });

function changed(b: Uint8Array, changes: readonly Change[]): Uint8Array {
  let out = b.slice();
  for (const c of changes) {
    if (out.length === 0) break;
    const at = c.at % out.length;
    if (c.kind === 'flip') out[at] = (out[at] as number) ^ (1 << (c.value & 7));
    else if (c.kind === 'set') out[at] = c.value;
    else if (c.kind === 'cut') out = out.slice(0, at);
    else if (c.kind === 'word') out.fill(c.value, at, at + 4); // a size or an id that lies
    else out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(Math.max(0, at - c.value)), ...out.subarray(at)]).slice(0, 60_000);
  }
  return out;
}

/** True for an answer, the code for a typed refusal; anything else fails the test. */
function answer(read: () => unknown): true | string {
  try {
    read();
    return true;
  } catch (e) {
    if (isSuokeError(e) && /^audio\.[a-z.-]+$/.test(e.code) && e.hint !== '') return e.code;
    throw e;
  }
}

const edits = fc.array(change, { minLength: 1, maxLength: 6 });

describe('fuzzed recordings', () => {
  it('WAV: finite samples, or a typed error', () => {
    const files = wavs();
    fc.assert(fc.property(fc.nat(files.length - 1), edits, (which, changes) => {
      const b = changed(files[which] as Uint8Array, changes);
      const r = answer(() => {
        const d = decodeWav(b);
        expect(d.samples.every((v) => Number.isFinite(v))).toBe(true);
        expect(d.samples.length).toBeLessThanOrEqual(b.length);
        expect(d.rate > 0 && d.channels > 0).toBe(true);
      });
      expect(r === true || r.startsWith('audio.')).toBe(true);
    }), { numRuns: 1500, seed: 21 });
  });

  it('WebM and Ogg: packets inside the file, or a typed error', () => {
    for (const [file, demux] of [[webmTone(), demuxWebm], [oggTone(), demuxOgg]] as const)
      fc.assert(fc.property(edits, (changes) => {
        const b = changed(file, changes);
        answer(() => {
          const s = demux(b);
          expect(s.packets.reduce((n, p) => n + p.length, 0)).toBeLessThanOrEqual(b.length);
        });
      }), { numRuns: 1200, seed: 22 });
  });

  it('bytes of no kind, with and without a known beginning', async () => {
    const heads = [new Uint8Array(0), new TextEncoder().encode('RIFF\0\0\0\0WAVE'), new TextEncoder().encode('OggS'), Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3)];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
      const b = Uint8Array.from([...head, ...rest]);
      try {
        await decodeAudio(b);
      } catch (e) {
        expect(isSuokeError(e) && e.code.startsWith('audio.')).toBe(true);
      }
    }), { numRuns: 400, seed: 23 });
  });

  it('damaged Opus goes through the decoder without a crash', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(webmTone(), oggTone()), edits, async (file, changes) => {
      try {
        const d = await decodeAudio(changed(file, changes));
        expect(d.samples.every((v) => Number.isFinite(v))).toBe(true);
      } catch (e) {
        expect(isSuokeError(e) && e.code.startsWith('audio.')).toBe(true);
      }
    }), { numRuns: 60, seed: 24 });
  });
});
