// Writes WAV files for tests and benchmarks, well formed or with stated lies.

export interface WavSpec { rate: number; bits?: 8 | 16 | 24 | 32 | 64; float?: boolean; extensible?: boolean; chunksBefore?: { id: string; body: Uint8Array }[]; declaredDataBytes?: number }

/** Channels of equal length in [−1,1] → bytes. */
export function writeWav(channels: readonly Float32Array[], s: WavSpec): Uint8Array {
  const bits = s.bits ?? 16;
  const bytes = bits / 8;
  const frames = channels[0]?.length ?? 0;
  const data = new Uint8Array(frames * channels.length * bytes);
  const v = new DataView(data.buffer);
  let p = 0;
  for (let i = 0; i < frames; i++)
    for (const c of channels) { put(v, p, c[i] as number, bits, s.float ?? false); p += bytes; }
  const fmt = new Uint8Array(s.extensible ? 40 : 16);
  const f = new DataView(fmt.buffer);
  const tag = s.float ? 3 : 1;
  f.setUint16(0, s.extensible ? 0xfffe : tag, true);
  f.setUint16(2, channels.length, true);
  f.setUint32(4, s.rate, true);
  f.setUint32(8, s.rate * channels.length * bytes, true);
  f.setUint16(12, channels.length * bytes, true);
  f.setUint16(14, bits, true);
  if (s.extensible) {
    f.setUint16(16, 22, true);
    f.setUint16(18, bits, true);
    f.setUint16(24, tag, true);
    fmt.set([0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71], 26);
  }
  const parts = [chunk('fmt ', fmt), ...(s.chunksBefore ?? []).map((c) => chunk(c.id, c.body)), chunk('data', data, s.declaredDataBytes)];
  const size = parts.reduce((n, c) => n + c.length, 4);
  const out = new Uint8Array(8 + size);
  out.set(new TextEncoder().encode('RIFF'), 0);
  new DataView(out.buffer).setUint32(4, size, true);
  out.set(new TextEncoder().encode('WAVE'), 8);
  let at = 12;
  for (const c of parts) { out.set(c, at); at += c.length; }
  return out;
}

function chunk(id: string, body: Uint8Array, declared = body.length): Uint8Array {
  const out = new Uint8Array(8 + body.length + (body.length & 1));
  out.set(new TextEncoder().encode(id), 0);
  new DataView(out.buffer).setUint32(4, declared, true);
  out.set(body, 8);
  return out;
}

function put(v: DataView, p: number, x: number, bits: number, float: boolean): void {
  const scaled = (n: number) => Math.max(-(2 ** (n - 1)), Math.min(2 ** (n - 1) - 1, Math.round(x * 2 ** (n - 1))));
  if (float && bits === 64) v.setFloat64(p, x, true);
  else if (float) v.setFloat32(p, x, true);
  else if (bits === 8) v.setUint8(p, scaled(8) + 128);
  else if (bits === 16) v.setInt16(p, scaled(16), true);
  else if (bits === 24) { const n = scaled(24); v.setUint16(p, n & 0xffff, true); v.setInt8(p + 2, n >> 16); }
  else v.setInt32(p, scaled(32), true);
}
