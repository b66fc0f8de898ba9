// Demuxes Ogg (RFC 3533) carrying one Opus stream (RFC 7845): pages to packets, checksums verified.
import { invalid, unsupported } from './limits.ts';
import type { OpusStream } from './opus.ts';

const damaged = (message: string) => invalid('audio.ogg.damaged', `Ogg 文件损坏 / damaged Ogg: ${message}`, '请重新录音 / record it again');

/** CRC-32 with polynomial 0x04c11db7, not reflected, as RFC 3533 section 6 asks. */
const CRC = Uint32Array.from({ length: 256 }, (_, i) => {
  let r = i << 24;
  for (let k = 0; k < 8; k++) r = r & 0x80000000 ? (r << 1) ^ 0x04c11db7 : r << 1;
  return r >>> 0;
});

export function isOgg(b: Uint8Array): boolean {
  return b.length >= 4 && b[0] === 0x4f && b[1] === 0x67 && b[2] === 0x67 && b[3] === 0x53;
}

interface Page { serial: number; lacing: Uint8Array; body: number; next: number; continued: boolean }

/** The page at `at`: undefined when it is cut, 'bad' when its checksum or version is wrong. */
function readPage(b: Uint8Array, v: DataView, at: number): Page | 'bad' | undefined {
  if (at + 27 > b.length) return undefined;
  if (!isOgg(b.subarray(at, at + 4)) || b[at + 4] !== 0) return 'bad';
  const segments = b[at + 26] as number;
  const body = at + 27 + segments;
  if (body > b.length) return undefined;
  const lacing = b.subarray(at + 27, body);
  let size = 0;
  for (const n of lacing) size += n;
  const next = body + size;
  if (next > b.length) return undefined;
  let crc = 0;
  for (let i = at; i < next; i++) {
    const byte = i >= at + 22 && i < at + 26 ? 0 : (b[i] as number);
    crc = ((crc << 8) ^ (CRC[((crc >>> 24) ^ byte) & 255] as number)) >>> 0;
  }
  if (crc !== v.getUint32(at + 22, true)) return 'bad';
  return { serial: v.getUint32(at + 14, true), lacing, body, next, continued: ((b[at + 5] as number) & 1) === 1 };
}

/** Throws SuokeError: `audio.ogg.damaged`, `audio.unsupported`. A page that is cut or damaged ends the stream. */
export function demuxOgg(b: Uint8Array): OpusStream {
  const v = new DataView(b.buffer, b.byteOffset, b.byteLength);
  const packets: Uint8Array[] = [];
  let serial: number | undefined;
  let at = 0;
  let truncated = false;
  let partial: Uint8Array[] = [];
  let waiting = false; // a packet goes on in the next page
  while (at < b.length) {
    const page = readPage(b, v, at);
    if (page === undefined || page === 'bad') { truncated = true; break; }
    at = page.next;
    serial ??= page.serial;
    if (page.serial !== serial) continue;
    if (waiting !== page.continued) { partial = []; truncated = true; }
    let skip = page.continued && !waiting;
    let from = page.body;
    let to = page.body;
    for (const n of page.lacing) {
      to += n;
      if (n === 255) continue;
      partial.push(b.subarray(from, to));
      if (!skip) packets.push(partial.length === 1 ? (partial[0] as Uint8Array) : concat(partial));
      skip = false;
      partial = [];
      from = to;
    }
    waiting = page.lacing.length > 0 && page.lacing[page.lacing.length - 1] === 255;
    if (to > from && waiting) partial.push(b.subarray(from, to));
  }
  const head = packets[0];
  if (!head) throw damaged('no whole page');
  if (!startsWith(head, 'OpusHead')) throw unsupported(startsWith(head, '\x01vorbis') ? 'Ogg/Vorbis' : 'Ogg, not Opus');
  if (!packets[1] || !startsWith(packets[1], 'OpusTags')) throw damaged('no OpusTags packet');
  if (packets.length < 3) throw damaged('no audio packets');
  return { kind: 'ogg-opus', head, packets: packets.slice(2), truncated };
}

function startsWith(b: Uint8Array, s: string): boolean {
  return b.length >= s.length && String.fromCharCode(...b.subarray(0, s.length)) === s;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) { out.set(p, at); at += p.length; }
  return out;
}
