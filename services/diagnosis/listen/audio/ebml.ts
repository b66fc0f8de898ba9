// Walks EBML elements (RFC 8794) inside a byte range, strictly: every element ends inside its parent or is cut there.

export interface EbmlElement {
  id: number;
  /** where the body starts and ends, in bytes of the whole file */
  start: number;
  end: number;
  /** the size was "unknown" (a live recorder) or reached past the parent */
  open: boolean;
  cut: boolean;
}

/** Reads the element at `at`, bounded by `limit`; undefined when no whole header is there or it is malformed. */
export function readElement(b: Uint8Array, at: number, limit: number): EbmlElement | undefined {
  const id = vint(b, at, limit, 4, true);
  if (!id) return undefined;
  const size = vint(b, id.next, limit, 8, false);
  if (!size) return undefined;
  const start = size.next;
  const open = size.value === undefined;
  const end = open ? limit : start + (size.value as number);
  return { id: id.value as number, start, end: Math.min(end, limit), open, cut: !open && end > limit };
}

/** Calls `visit` for each child; stops at the first malformed header and returns false then. A cut child is still visited. */
export function eachChild(b: Uint8Array, start: number, end: number, visit: (e: EbmlElement) => void): boolean {
  let at = start;
  while (at < end) {
    const e = readElement(b, at, end);
    if (!e) return false;
    visit(e);
    if (e.cut) return false;
    at = e.end; // e.end ≥ e.start > at: always moves forward
  }
  return true;
}

/** Big-endian unsigned integer of 0–6 bytes; undefined when longer (no field read here may be). */
export function readUint(b: Uint8Array, e: EbmlElement): number | undefined {
  if (e.end - e.start > 6) return undefined;
  let n = 0;
  for (let i = e.start; i < e.end; i++) n = n * 256 + (b[i] as number);
  return n;
}

/** A variable-length integer; `value` undefined stands for the reserved "unknown size" (all ones). */
export function vint(b: Uint8Array, at: number, limit: number, maxLength: number, keepMarker: boolean): { value: number | undefined; next: number } | undefined {
  const first = at < limit ? b[at] : undefined;
  if (first === undefined || first === 0) return undefined;
  const length = Math.clz32(first) - 23;
  if (length > maxLength || at + length > limit) return undefined;
  let value = keepMarker ? first : first & ((1 << (8 - length)) - 1);
  let ones = (first & ((1 << (8 - length)) - 1)) === (1 << (8 - length)) - 1;
  for (let i = 1; i < length; i++) {
    const byte = b[at + i] as number;
    value = value * 256 + byte;
    ones &&= byte === 0xff;
  }
  if (ones) return keepMarker ? undefined : { value: undefined, next: at + length };
  return Number.isSafeInteger(value) ? { value, next: at + length } : undefined;
}
