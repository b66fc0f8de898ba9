// One byte string for one value: sorted keys and JSON's own numbers (the rules of RFC 8785), and its SHA-256.
import { createHash } from 'node:crypto';

/** Undefined members are dropped, as JSON does. Throws on NaN and infinities: a result must never hold one. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a JSON number');
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return canonicalJson(Array.from(value as unknown as ArrayLike<number>));
  const members = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
}

/** hex */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** JSON pointer (RFC 6901) of the first place where two values differ, with both sides; undefined when they are the same. */
export function firstDifference(was: unknown, is: unknown, at = ''): { pointer: string; was: string; is: string } | undefined {
  if (canonicalOrNull(was) === canonicalOrNull(is)) return undefined;
  if (typeof was === 'object' && typeof is === 'object' && was !== null && is !== null && Array.isArray(was) === Array.isArray(is)) {
    const a = was as Record<string, unknown>;
    const b = is as Record<string, unknown>;
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      const d = firstDifference(a[key], b[key], `${at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
      if (d) return d;
    }
  }
  return { pointer: at === '' ? '/' : at, was: short(was), is: short(is) };
}

const canonicalOrNull = (v: unknown): string => (v === undefined ? 'undefined' : canonicalJson(v));
const short = (v: unknown): string => canonicalOrNull(v).slice(0, 500);
