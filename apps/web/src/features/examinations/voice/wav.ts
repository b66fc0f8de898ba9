// Sound that the platform does not read (Safari records AAC in MP4) as a WAV file that it does, decoded by the browser itself.

/** Hertz; more than any voice measure needs, and what recordings have. */
const RATE = 48_000;

/** By its first bytes: what goes to the platform as it came (WAV, WebM, Ogg). */
export function isRead(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start === 'RIFF' || start === 'OggS' || (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3);
}

/** Mono samples in [-1, 1] as 16-bit PCM; beyond is clipped. */
export function wavOf(samples: Float32Array, rateHz: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(44 + 2 * samples.length);
  const v = new DataView(out.buffer);
  const text = (at: number, s: string) => { for (let i = 0; i < s.length; i++) v.setUint8(at + i, s.charCodeAt(i)); };
  text(0, 'RIFF'); v.setUint32(4, out.length - 8, true); text(8, 'WAVE');
  text(12, 'fmt '); v.setUint32(16, 16, true); v.setUint16(20, 1, true); v.setUint16(22, 1, true); v.setUint32(24, rateHz, true); v.setUint32(28, 2 * rateHz, true); v.setUint16(32, 2, true); v.setUint16(34, 16, true);
  text(36, 'data'); v.setUint32(40, 2 * samples.length, true);
  samples.forEach((x, i) => v.setInt16(44 + 2 * i, Math.round(32767 * Math.max(-1, Math.min(1, x))), true));
  return out;
}

/** As it came when the platform reads it, or when this browser cannot decode it either: the platform then says what is wrong. */
export async function readable(sound: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await sound.arrayBuffer());
  if (isRead(bytes)) return bytes;
  try {
    const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes.slice().buffer);
    const channels = Array.from({ length: decoded.numberOfChannels }, (_, i) => decoded.getChannelData(i));
    return wavOf(Float32Array.from({ length: decoded.length }, (_, i) => channels.reduce((sum, c) => sum + (c[i] ?? 0), 0) / channels.length), decoded.sampleRate);
  } catch {
    return bytes;
  }
}
