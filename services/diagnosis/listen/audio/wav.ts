// Reads RIFF/WAVE: PCM 8/16/24/32 bit, IEEE float 32/64 bit, WAVE_FORMAT_EXTENSIBLE, with whatever chunks stand around.
// Source of the layout: Microsoft/IBM "Multimedia Programming Interface and Data Specifications 1.0" (1991) and mmreg.h.
import { checkFormat, checkSeconds, invalid, unsupported } from './limits.ts';
import type { DecodedAudio } from './limits.ts';
import { toMono } from './mono.ts';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
/** The last 14 bytes that every KSDATAFORMAT_SUBTYPE_* of a WAVE tag shares. */
const SUBTYPE_TAIL = [0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71];
/** Writers that do not know the length in advance put 0, 0xFFFFFFFF or nearly 2^31 into the size field. */
const UNKNOWN_FROM = 0x7fff0000;

interface Format { tag: number; channels: number; rate: number; bits: number; frameBytes: number }

const damaged = (message: string) => invalid('audio.wav.damaged', `WAV 文件损坏 / damaged WAV: ${message}`, '请重新录音或重新导出 / record or export it again');

export function isWav(b: Uint8Array): boolean {
  return b.length >= 12 && ascii(b, 0) === 'RIFF' && ascii(b, 8) === 'WAVE';
}

/** Throws SuokeError: `audio.wav.damaged`, `audio.unsupported`, `audio.bad-rate`, `audio.bad-channels`, `audio.too-long`. */
export function decodeWav(b: Uint8Array): DecodedAudio {
  const v = new DataView(b.buffer, b.byteOffset, b.byteLength);
  if (!isWav(b)) throw damaged('no RIFF/WAVE header');
  let format: Format | undefined;
  let at = 12;
  while (at + 8 <= b.length) {
    const id = ascii(b, at);
    const size = v.getUint32(at + 4, true);
    const body = at + 8;
    if (id === 'fmt ') format = readFormat(v, body, Math.min(size, b.length - body));
    if (id === 'data') {
      if (!format) throw damaged('the data chunk comes before the fmt chunk');
      return readData(v, format, body, size);
    }
    at = body + size + (size & 1);
  }
  throw damaged(format ? 'no data chunk' : 'no fmt chunk');
}

function readFormat(v: DataView, at: number, size: number): Format {
  if (size < 16) throw damaged('the fmt chunk is shorter than 16 bytes');
  let tag = v.getUint16(at, true);
  const channels = v.getUint16(at + 2, true);
  const rate = v.getUint32(at + 4, true);
  const frameBytes = v.getUint16(at + 12, true);
  const bits = v.getUint16(at + 14, true);
  if (tag === EXTENSIBLE) {
    if (size < 40) throw damaged('the extensible fmt chunk is shorter than 40 bytes');
    for (let i = 0; i < SUBTYPE_TAIL.length; i++)
      if (v.getUint8(at + 26 + i) !== SUBTYPE_TAIL[i]) throw unsupported('WAV, unknown sub-format');
    tag = v.getUint16(at + 24, true);
  }
  checkFormat(rate, channels);
  const known = (tag === PCM && [8, 16, 24, 32].includes(bits)) || (tag === FLOAT && [32, 64].includes(bits));
  if (!known) throw unsupported(`WAV, format tag ${tag}, ${bits} bit`);
  if (frameBytes !== (channels * bits) / 8) throw damaged(`block align ${frameBytes} does not fit ${channels} × ${bits} bit`);
  return { tag, channels, rate, bits, frameBytes };
}

function readData(v: DataView, f: Format, at: number, declared: number): DecodedAudio {
  const present = v.byteLength - at;
  const unknown = declared === 0 ? present >= f.frameBytes : declared >= UNKNOWN_FROM;
  // The promise is checked before the bytes: a three-hour file is refused without reading it.
  checkSeconds((unknown ? present : declared) / (f.rate * f.frameBytes));
  const frames = Math.floor(Math.min(present, unknown ? present : declared) / f.frameBytes);
  const channels = Array.from({ length: f.channels }, () => new Float32Array(frames));
  const step = f.bits / 8;
  for (let c = 0; c < f.channels; c++) {
    const out = channels[c] as Float32Array;
    for (let i = 0, p = at + c * step; i < frames; i++, p += f.frameBytes) out[i] = sample(v, p, f);
  }
  return { kind: 'wav', rate: f.rate, channels: f.channels, samples: toMono(channels), truncated: !unknown && present < declared };
}

function sample(v: DataView, p: number, f: Format): number {
  if (f.tag === FLOAT) {
    const x = f.bits === 32 ? v.getFloat32(p, true) : v.getFloat64(p, true);
    // 1e4 leaves room for recordings over full scale, and no square of it can overflow.
    if (!(Math.abs(x) <= 1e4)) throw invalid('audio.not-finite', '音频中有非数值 / the audio holds NaN, infinite or absurd samples', '请重新导出 / export it again');
    return x;
  }
  if (f.bits === 16) return v.getInt16(p, true) / 0x8000;
  if (f.bits === 24) return (v.getUint16(p, true) + v.getInt8(p + 2) * 0x10000) / 0x800000;
  if (f.bits === 32) return v.getInt32(p, true) / 0x80000000;
  return (v.getUint8(p) - 128) / 128;
}

function ascii(b: Uint8Array, at: number): string {
  return String.fromCharCode(...b.subarray(at, at + 4));
}
