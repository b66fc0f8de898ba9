// Decodes Opus packets that a demuxer found: reads OpusHead, drops malformed packets, enforces the length limit before decoding.
import { OpusDecoder } from 'opus-decoder';
import { checkFormat, checkSeconds, invalid, unsupported } from './limits.ts';
import type { DecodedAudio } from './limits.ts';
import { toMono } from './mono.ts';
import { opusPacketSamples } from './opus-packet.ts';

const RATE = 48_000;
/** Bytes a channel that the decoder's input buffer holds: 120 ms at 256 kbit/s. */
const MAX_PACKET = 3_840;

export interface OpusStream {
  kind: 'webm-opus' | 'ogg-opus';
  /** the OpusHead identification header, RFC 7845 section 5.1 */
  head: Uint8Array;
  packets: Uint8Array[];
  truncated: boolean;
}

interface OpusHead { channels: number; preSkip: number; gain: number }

export function readOpusHead(b: Uint8Array): OpusHead {
  const v = new DataView(b.buffer, b.byteOffset, b.byteLength);
  const magic = String.fromCharCode(...b.subarray(0, 8));
  if (b.length < 19 || magic !== 'OpusHead' || (v.getUint8(8) & 0xf0) !== 0)
    throw invalid('audio.opus.damaged', 'Opus 头部损坏 / damaged Opus header', '请重新录音 / record it again');
  const channels = v.getUint8(9);
  checkFormat(RATE, channels);
  if (v.getUint8(18) !== 0 || channels > 2) throw unsupported(`Opus, ${channels} channels, mapping family ${v.getUint8(18)}`);
  return { channels, preSkip: v.getUint16(10, true), gain: 10 ** (v.getInt16(16, true) / 256 / 20) };
}

/** Throws SuokeError: `audio.opus.damaged`, `audio.unsupported`, `audio.too-long`. */
export async function decodeOpus(s: OpusStream): Promise<DecodedAudio> {
  const head = readOpusHead(s.head);
  let total = 0;
  const good: Uint8Array[] = [];
  for (const p of s.packets) {
    const n = opusPacketSamples(p);
    if (n === undefined || p.length > MAX_PACKET * head.channels) continue;
    total += n;
    checkSeconds(total / RATE);
    good.push(p);
  }
  if (good.length === 0 || good.length * 2 < s.packets.length)
    throw invalid('audio.opus.damaged', 'Opus 数据损坏 / most Opus packets are damaged or missing', '请重新录音 / record it again');
  const decoder = new OpusDecoder({ channels: head.channels, streamCount: 1, coupledStreamCount: head.channels - 1, channelMappingTable: head.channels === 1 ? [0] : [0, 1], preSkip: 0 });
  await decoder.ready;
  try {
    const out = Array.from({ length: head.channels }, () => new Float32Array(total));
    let at = 0;
    for (const p of good) {
      const d = decoder.decodeFrame(p);
      const n = Math.min(d.samplesDecoded, total - at);
      for (let c = 0; c < out.length; c++) {
        const from = d.channelData[c] as Float32Array;
        const to = out[c] as Float32Array;
        for (let i = 0; i < n; i++) to[at + i] = (from[i] as number) * head.gain;
      }
      at += n;
    }
    const from = Math.min(head.preSkip, at);
    const samples = toMono(out.map((c) => c.subarray(from, at)));
    return { kind: s.kind, rate: RATE, channels: head.channels, samples: samples.slice(), truncated: s.truncated || good.length < s.packets.length };
  } finally {
    decoder.free();
  }
}
