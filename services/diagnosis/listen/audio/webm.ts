// Demuxes WebM (the Matroska subset that MediaRecorder writes): finds the first Opus track and its packets.
// Source of the ids and layouts: RFC 9559 (Matroska).
import { eachChild, readElement, readUint, vint } from './ebml.ts';
import type { EbmlElement } from './ebml.ts';
import { invalid, unsupported } from './limits.ts';
import type { OpusStream } from './opus.ts';

const EBML = 0x1a45dfa3, DOC_TYPE = 0x4282, SEGMENT = 0x18538067, TRACKS = 0x1654ae6b, TRACK_ENTRY = 0xae, TRACK_NUMBER = 0xd7,
  CODEC_ID = 0x86, CODEC_PRIVATE = 0x63a2, CONTENT_ENCODINGS = 0x6d80, CLUSTER = 0x1f43b675, SIMPLE_BLOCK = 0xa3, BLOCK_GROUP = 0xa0, BLOCK = 0xa1;
/** Elements that can only stand directly in a Segment: they end a Cluster of unknown size. */
const TOP = new Set([CLUSTER, TRACKS, 0x114d9b74, 0x1549a966, 0x1c53bb6b, 0x1941a469, 0x1043a770, 0x1254c367, SEGMENT, EBML]);
/** More packets than ten minutes of the shortest (2.5 ms) could give. */
const MAX_PACKETS = 260_000;

export function isEbml(b: Uint8Array): boolean {
  return b.length >= 4 && b[0] === 0x1a && b[1] === 0x45 && b[2] === 0xdf && b[3] === 0xa3;
}

const damaged = (message: string) => invalid('audio.webm.damaged', `WebM 文件损坏 / damaged WebM: ${message}`, '请重新录音 / record it again');

interface State { b: Uint8Array; track?: number; head?: Uint8Array; codecs: string[]; packets: Uint8Array[]; truncated: boolean }

/** Throws SuokeError: `audio.webm.damaged`, `audio.unsupported`. */
export function demuxWebm(b: Uint8Array): OpusStream {
  const header = readElement(b, 0, b.length);
  if (!header || header.id !== EBML || header.open || header.cut) throw damaged('no EBML header');
  let docType = '';
  eachChild(b, header.start, header.end, (e) => { if (e.id === DOC_TYPE) docType = text(b, e); });
  if (docType !== 'webm' && docType !== 'matroska') throw unsupported(`EBML document "${docType.slice(0, 20)}"`);
  const segment = readElement(b, header.end, b.length);
  if (!segment || segment.id !== SEGMENT) throw damaged('no segment');
  const s: State = { b, codecs: [], packets: [], truncated: segment.cut };
  readSegment(s, segment);
  if (s.track === undefined || !s.head) {
    if (s.codecs.length > 0) throw unsupported(`WebM with ${s.codecs.join(', ').slice(0, 80)}`);
    throw damaged('no tracks');
  }
  if (s.packets.length === 0) throw damaged('no audio packets');
  return { kind: 'webm-opus', head: s.head, packets: s.packets, truncated: s.truncated };
}

function readSegment(s: State, segment: EbmlElement): void {
  let at = segment.start;
  while (at < segment.end) {
    const e = readElement(s.b, at, segment.end);
    if (!e) { s.truncated = true; return; }
    if (e.cut) s.truncated = true;
    if (e.id === TRACKS) eachChild(s.b, e.start, e.end, (t) => { if (t.id === TRACK_ENTRY) readTrack(s, t); });
    at = e.id === CLUSTER ? readCluster(s, e) : e.open ? segment.end : e.end;
  }
}

/** Returns where the cluster ends: for one of unknown size, at the first element that cannot be its child. */
function readCluster(s: State, cluster: EbmlElement): number {
  let at = cluster.start;
  while (at < cluster.end) {
    const e = readElement(s.b, at, cluster.end);
    if (!e) { s.truncated = true; return cluster.end; }
    if (cluster.open && TOP.has(e.id)) return at;
    if (e.cut) { s.truncated = true; return cluster.end; }
    if (e.id === SIMPLE_BLOCK) readBlock(s, e);
    if (e.id === BLOCK_GROUP) eachChild(s.b, e.start, e.end, (c) => { if (c.id === BLOCK && !c.cut) readBlock(s, c); });
    at = e.end;
  }
  return cluster.end;
}

function readTrack(s: State, entry: EbmlElement): void {
  let number: number | undefined;
  let codec = '';
  let head: Uint8Array | undefined;
  let encoded = false;
  eachChild(s.b, entry.start, entry.end, (e) => {
    if (e.id === TRACK_NUMBER) number = readUint(s.b, e);
    if (e.id === CODEC_ID) codec = text(s.b, e);
    if (e.id === CODEC_PRIVATE) head = s.b.subarray(e.start, e.end);
    if (e.id === CONTENT_ENCODINGS) encoded = true;
  });
  if (codec === 'A_OPUS' && !encoded && number !== undefined && head && s.track === undefined) { s.track = number; s.head = head; }
  else if (s.codecs.length < 8) s.codecs.push((encoded ? 'encoded ' : '') + codec);
}

function readBlock(s: State, e: EbmlElement): void {
  const track = vint(s.b, e.start, e.end, 8, false);
  if (!track || track.value !== s.track) return;
  const body = track.next + 3; // two bytes of relative time, one of flags
  if (body > e.end) { s.truncated = true; return; }
  if (((s.b[body - 1] as number) & 0x06) !== 0) throw unsupported('WebM with laced blocks');
  if (s.packets.length >= MAX_PACKETS) throw damaged('more packets than ten minutes can hold');
  s.packets.push(s.b.subarray(body, e.end));
}

function text(b: Uint8Array, e: EbmlElement): string {
  return String.fromCharCode(...b.subarray(e.start, Math.min(e.end, e.start + 64))).replace(/[^\x20-\x7e]/g, '');
}
