// Reading of recordings: every accepted kind, and every way in which bytes can be wrong.
import { isSuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oggTone, webmTone } from '../testing/opus-tones.ts';
import { noise } from '../testing/voices.ts';
import { writeWav } from '../testing/wav-writer.ts';
import { decodeAudio } from './decode.ts';
import { opusPacketSamples } from './opus-packet.ts';
import { demuxWebm } from './webm.ts';
import { decodeWav } from './wav.ts';

const refusal = async (b: Uint8Array) => {
  try {
    await decodeAudio(b);
    return 'accepted';
  } catch (e) {
    return isSuokeError(e) ? `${e.kind} ${e.code}` : `crash ${String(e)}`;
  }
};
const tone = Float32Array.from({ length: 801 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 200 * i) / 8000));

describe('WAV', () => {
  it.each([[8, false], [16, false], [24, false], [32, false], [32, true], [64, true]] as const)('reads %i bit, float %s, plain and extensible', (bits, float) => {
    for (const extensible of [false, true]) {
      const d = decodeWav(writeWav([tone], { rate: 8000, bits, float, extensible }));
      expect(d.samples.length).toBe(801);
      expect(Math.max(...d.samples.map((v, i) => Math.abs(v - (tone[i] as number))))).toBeLessThan(bits === 8 ? 0.006 : 2e-5);
    }
  });

  it('steps over odd-sized foreign chunks, and reads from a buffer that starts in the middle of another', () => {
    const b = writeWav([tone], { rate: 8000, chunksBefore: [{ id: 'LIST', body: new Uint8Array(7) }, { id: 'bext', body: new Uint8Array(602) }] });
    const shifted = new Uint8Array(b.length + 3);
    shifted.set(b, 3);
    expect(decodeWav(shifted.subarray(3)).samples.length).toBe(801);
  });

  it('averages channels, but keeps the voice when they cancel', () => {
    const mean = decodeWav(writeWav([tone, tone.map((v) => v / 2)], { rate: 8000, bits: 32, float: true }));
    expect(mean.samples[10]).toBeCloseTo((tone[10] as number) * 0.75, 6);
    const opposite = decodeWav(writeWav([tone, tone.map((v) => -v)], { rate: 8000, bits: 32, float: true }));
    expect(Math.abs(opposite.samples[10] as number)).toBeCloseTo(Math.abs(tone[10] as number), 6);
  });

  it('takes what is there of a cut file and says so', () => {
    const d = decodeWav(writeWav([tone], { rate: 8000 }).subarray(0, 44 + 1000));
    expect(d.samples.length).toBe(500);
    expect(d.truncated).toBe(true);
  });

  it('reads to the end when a live writer did not know the length', () => {
    for (const declaredDataBytes of [0, 0xffffffff, 0x7ffff000]) {
      const d = decodeWav(writeWav([tone], { rate: 8000, declaredDataBytes }));
      expect([d.samples.length, d.truncated]).toEqual([801, false]);
    }
  });

  it('refuses three hours by the header alone', async () => {
    expect(await refusal(writeWav([tone], { rate: 8000, declaredDataBytes: 3 * 3600 * 16000 }))).toBe('too-large audio.too-long');
  });

  it('refuses NaN, absurd samples, absurd rates, wrong block sizes and foreign codecs', async () => {
    const nan = tone.slice();
    nan[5] = Number.NaN;
    expect(await refusal(writeWav([nan], { rate: 8000, bits: 32, float: true }))).toBe('invalid audio.not-finite');
    nan[5] = 1e30;
    expect(await refusal(writeWav([nan], { rate: 8000, bits: 64, float: true }))).toBe('invalid audio.not-finite');
    expect(await refusal(writeWav([tone], { rate: 0 }))).toBe('invalid audio.bad-rate');
    expect(await refusal(writeWav([tone], { rate: 4_000_000_000 }))).toBe('invalid audio.bad-rate');
    const b = writeWav([tone], { rate: 8000 });
    b[32] = 7;
    expect(await refusal(b)).toBe('invalid audio.wav.damaged');
    const adpcm = writeWav([tone], { rate: 8000 });
    adpcm[20] = 2;
    expect(await refusal(adpcm)).toBe('unsupported audio.unsupported');
  });
});

describe('Opus', () => {
  it('reads what a browser records, in WebM and in Ogg', async () => {
    for (const [b, kind] of [[webmTone(), 'webm-opus'], [oggTone(), 'ogg-opus']] as const) {
      const d = await decodeAudio(b);
      expect(d.kind).toBe(kind);
      expect(d.rate).toBe(48000);
      expect(d.samples.length / 48000).toBeGreaterThan(0.28);
      expect(d.samples.length / 48000).toBeLessThan(0.34);
      let crossings = 0;
      const part = d.samples.subarray(4800, 12000);
      for (let i = 1; i < part.length; i++) if ((part[i - 1] as number) < 0 && (part[i] as number) >= 0) crossings++;
      expect(crossings / (part.length / 48000)).toBeGreaterThan(205);
      expect(crossings / (part.length / 48000)).toBeLessThan(235);
    }
  });

  it('reads what is there of a cut WebM and says so', async () => {
    const d = await decodeAudio(webmTone().subarray(0, 900));
    expect(d.truncated).toBe(true);
    expect(d.samples.length).toBeGreaterThan(4800);
  });

  it('names the codec of a WebM that holds no Opus', async () => {
    const b = webmTone();
    const at = Buffer.from(b).indexOf('A_OPUS');
    b.set(new TextEncoder().encode('A_FLAC'), at);
    await expect(decodeAudio(b)).rejects.toMatchObject({ code: 'audio.unsupported', message: expect.stringContaining('A_FLAC') as string });
  });

  it('ends at a page whose checksum is wrong', async () => {
    const b = oggTone();
    b[b.length - 5] = (b[b.length - 5] as number) ^ 0xff;
    expect(await refusal(b)).toBe('invalid audio.ogg.damaged');
  });

  it('knows how long a packet lasts, and refuses malformed framing', () => {
    expect(opusPacketSamples(Uint8Array.of(0x08, 1, 2))).toBe(960); // SILK, 20 ms, one frame
    expect(opusPacketSamples(Uint8Array.of(0xfc, 1, 2))).toBe(960); // CELT, 20 ms, one frame
    expect(opusPacketSamples(Uint8Array.of(0xfd, 1, 2))).toBe(1920); // two equal frames
    expect(opusPacketSamples(Uint8Array.of(0xfd, 1, 2, 3))).toBeUndefined();
    expect(opusPacketSamples(Uint8Array.of(0xff, 0))).toBeUndefined(); // no frames
    expect(opusPacketSamples(Uint8Array.of(0xff, 7))).toBeUndefined(); // 140 ms
    expect(opusPacketSamples(new Uint8Array(0))).toBeUndefined();
  });
});

describe('other kinds', () => {
  it('names the kind and what is accepted', async () => {
    await expect(decodeAudio(new TextEncoder().encode('ID3\x03 an mp3'))).rejects.toMatchObject({ kind: 'unsupported', code: 'audio.unsupported', message: expect.stringContaining('MP3') as string, hint: expect.stringContaining('WebM/Opus') as string });
    expect(await refusal(new Uint8Array(0))).toBe('invalid audio.empty');
  });
});

describe('hostile bytes', () => {
  const seeds = [writeWav([noise(8000, 0.05, 0.1)], { rate: 8000 }), writeWav([tone, tone], { rate: 44100, bits: 24, extensible: true }), webmTone(), oggTone()];
  const typed = async (b: Uint8Array) => {
    expect(await refusal(b)).not.toMatch(/^crash/);
  };

  it('any bytes after a known beginning', async () => {
    const beginnings = ['RIFF\x10\x00\x00\x00WAVE', 'RIFF\x10\x00\x00\x00WAVEfmt \x10\x00\x00\x00', '\x1a\x45\xdf\xa3', 'OggS\x00', ''].map((s) => Uint8Array.from(s, (c) => c.charCodeAt(0)));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), async (a, b) => typed(Uint8Array.from([...a, ...b]))), { numRuns: 400, seed: 1 });
  });

  it('any cut and any changed bytes of a good file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), async (good, cut, changes) => {
        const b = good.slice(0, 1 + (cut % good.length));
        for (const [at, value] of changes) b[at % b.length] = value;
        await typed(b);
      }), { numRuns: 300, seed: 2 });
  });

  it('WebM whose header is good and whose body is anything', () => {
    const head = webmTone().subarray(0, 250);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
      try {
        demuxWebm(Uint8Array.from([...head, ...tail]));
      } catch (e) {
        expect(isSuokeError(e)).toBe(true);
      }
    }), { numRuns: 300, seed: 3 });
  });
});
