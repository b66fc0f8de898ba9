// Interval series with known beat types, for tests, benchmarks and training: sinus, extrasystoles, tachycardias, AF.
import type { Random } from './random.ts';

export const KINDS = ['sinus', 'pvc', 'pac', 'vt', 'svt', 'af'] as const;
export type Kind = (typeof KINDS)[number];
/** N normal, V from a ventricle, A from an atrium (early) */
export type BeatType = 'N' | 'V' | 'A';
/** `rr[i]` is the interval that ends with beat i, in seconds; `types[i]` is that beat's. */
export interface Series { rr: number[]; types: BeatType[] }

/** Sinus rhythm with respiratory and slow (0.1 Hz) variation. */
export function sinus(n: number, r: Random, rateBpm = r.range(45, 100)): number[] {
  const base = 60 / rateBpm;
  const breath = r.range(0.18, 0.33);
  const a = 10 ** r.range(-3, -1.2);
  const b = 10 ** r.range(-3, -1.3);
  const p1 = r.range(0, 2 * Math.PI);
  const p2 = r.range(0, 2 * Math.PI);
  let t = 0;
  return Array.from({ length: n }, () => {
    const v = base * (1 + a * Math.sin(2 * Math.PI * breath * t + p1) + b * Math.sin(2 * Math.PI * 0.1 * t + p2) + r.normal(0, 0.005));
    t += v;
    return v;
  });
}

function extrasystoles(kind: 'pvc' | 'pac', n: number, r: Random): Series {
  const rr = sinus(n, r);
  const types = new Array<BeatType>(n).fill('N');
  const u = r.next();
  const step = u < 0.55 ? () => r.int(6, 30) : u < 0.67 ? () => 2 : u < 0.75 ? () => 3 : () => r.int(3, 10);
  for (let i = r.int(1, 7); i < n - 2; i += step()) {
    const m = rr[i]!;
    const early = kind === 'pvc' ? r.range(0.42, 0.85) : r.range(0.5, 0.9);
    rr[i] = m * early;
    rr[i + 1] = kind === 'pvc' ? m * (2 - early) * r.range(0.95, 1.05) : m * r.range(1, 1.3);
    types[i] = kind === 'pvc' ? 'V' : 'A';
  }
  return { rr, types };
}

function tachycardia(kind: 'vt' | 'svt', n: number, r: Random): Series {
  const rate = kind === 'vt' ? r.range(100, 230) : r.range(95, 210);
  const spread = kind === 'vt' ? r.range(0.005, 0.04) : r.range(0.003, 0.015);
  const type: BeatType = kind === 'vt' ? 'V' : 'A';
  const fast = Array.from({ length: n }, () => (60 / rate) * (1 + r.normal(0, spread)));
  if (!r.chance(kind === 'vt' ? 0.75 : 0.2)) return { rr: fast, types: new Array<BeatType>(n).fill(type) };
  const rr = sinus(n, r, r.range(50, 95));
  const types = new Array<BeatType>(n).fill('N');
  const from = r.int(0, 8);
  const length = kind === 'vt' ? r.int(3, 22) : r.int(5, 25);
  for (let i = from; i < Math.min(n - 1, from + length); i++) {
    rr[i] = fast[i]!;
    types[i] = type;
  }
  const after = Math.min(n - 1, from + length);
  rr[after] = rr[after]! * r.range(1, 1.6);
  return { rr, types };
}

/** A series long enough for `seconds` at any rate up to 240 a minute. */
export function rhythm(kind: Kind, seconds: number, r: Random): Series {
  const n = Math.ceil(seconds / 0.25) + 20;
  if (kind === 'pvc' || kind === 'pac') return extrasystoles(kind, n, r);
  if (kind === 'vt' || kind === 'svt') return tachycardia(kind, n, r);
  const types = new Array<BeatType>(n).fill('N');
  if (kind === 'sinus') return { rr: sinus(n, r), types };
  const mean = 60 / r.range(50, 140);
  const cv = r.range(0.1, 0.3);
  return { rr: Array.from({ length: n }, () => Math.min(2.2, Math.max(0.27, mean * cv * cv * r.gamma(1 / (cv * cv))))), types };
}
