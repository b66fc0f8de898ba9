// Reads the framing of one Opus packet: how long it lasts, and whether libopus may be given it at all.
// Source: RFC 6716 section 3 (table 2, and the requirements R1–R7 on malformed packets).

/** Samples at 48 kHz of one frame, by the `config` of the TOC byte. */
function frameSamples(config: number): number {
  if (config < 12) return [480, 960, 1920, 2880][config & 3] as number;
  if (config < 16) return [480, 960][config & 1] as number;
  return [120, 240, 480, 960][config & 3] as number;
}

/** Length of the packet in samples at 48 kHz, or undefined if it is malformed. */
export function opusPacketSamples(p: Uint8Array): number | undefined {
  const toc = p[0];
  if (toc === undefined) return undefined;
  const one = frameSamples(toc >> 3);
  const rest = p.length - 1;
  switch (toc & 3) {
    case 0: return rest <= 1275 ? one : undefined;
    case 1: return rest % 2 === 0 && rest / 2 <= 1275 ? 2 * one : undefined;
    case 2: {
      const first = frameLength(p, 1);
      if (!first) return undefined;
      const second = p.length - first.next - first.length;
      return second >= 0 && second <= 1275 ? 2 * one : undefined;
    }
    default: return manyFrames(p, one);
  }
}

function manyFrames(p: Uint8Array, one: number): number | undefined {
  const head = p[1];
  if (head === undefined) return undefined;
  const count = head & 63;
  if (count === 0 || count * one > 5760) return undefined;
  let at = 2;
  let padding = 0;
  if (head & 64) {
    for (;;) {
      const n = p[at++];
      if (n === undefined) return undefined;
      padding += n === 255 ? 254 : n;
      if (n !== 255) break;
    }
  }
  let end = p.length - padding;
  if (head & 128) {
    for (let i = 0; i < count - 1; i++) {
      const f = frameLength(p, at);
      if (!f) return undefined;
      at = f.next;
      end -= f.length;
    }
    const last = end - at;
    return last >= 0 && last <= 1275 ? count * one : undefined;
  }
  const body = end - at;
  return body >= 0 && body % count === 0 && body / count <= 1275 ? count * one : undefined;
}

/** Section 3.2.1: one byte up to 251, otherwise two. */
function frameLength(p: Uint8Array, at: number): { length: number; next: number } | undefined {
  const a = p[at];
  if (a === undefined) return undefined;
  if (a < 252) return { length: a, next: at + 1 };
  const b = p[at + 1];
  return b === undefined ? undefined : { length: b * 4 + a, next: at + 2 };
}
