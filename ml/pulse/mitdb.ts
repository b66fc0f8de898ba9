// Reads the beat annotations of the MIT-BIH Arrhythmia Database (WFDB format) and cuts ten-second windows with a rhythm label.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BeatType, Kind } from '../../services/diagnosis/pulse/support/rhythms.ts';

/** Annotation codes of the WFDB library that are beats, and how this project groups them. */
const BEATS: Record<number, BeatType> = { 1: 'N', 2: 'N', 3: 'N', 4: 'A', 5: 'V', 6: 'N', 7: 'A', 8: 'A', 9: 'A', 10: 'V', 11: 'N', 12: 'N', 13: 'N', 38: 'N' };
const FUSION = 6;
const RHYTHM_CHANGE = 28;
const SAMPLES_A_SECOND = 360;

export interface Annotated { record: string; times: number[]; codes: number[]; rhythms: string[] }
export interface Window { record: string; kind: Kind; times: number[]; types: BeatType[] }

/** One annotation file: 16-bit words, six bits of type and ten of time, with escapes 59 (skip) to 63 (text). */
export function parseAtr(record: string, bytes: Buffer): Annotated {
  const out: Annotated = { record, times: [], codes: [], rhythms: [] };
  let time = 0;
  let rhythm = '';
  let last = 0;
  for (let at = 0; at + 2 <= bytes.length; ) {
    const word = bytes.readUInt16LE(at);
    const type = word >> 10;
    const value = word & 1023;
    at += 2;
    if (word === 0) break;
    if (type === 59) {
      time += (bytes.readInt16LE(at) << 16) | bytes.readUInt16LE(at + 2);
      at += 4;
    } else if (type === 63) {
      if (last === RHYTHM_CHANGE) rhythm = bytes.toString('latin1', at, at + value).replace(/\0/g, '').replace('(', '');
      at += value + (value & 1);
    } else if (type < 59) {
      time += value;
      last = type;
      if (BEATS[type]) {
        out.times.push(time / SAMPLES_A_SECOND);
        out.codes.push(type);
        out.rhythms.push(rhythm);
      }
    }
  }
  return out;
}

const longestRun = (types: readonly BeatType[], t: BeatType): number => {
  let best = 0;
  let n = 0;
  for (const v of types) best = Math.max(best, (n = v === t ? n + 1 : 0));
  return best;
};

/** The rhythm of a window, by the cardiologists' beat types and rhythm marks; undefined for rhythms outside the six. */
function kindOf(types: BeatType[], codes: number[], rhythms: string[]): Kind | undefined {
  if (rhythms.filter((r) => r === 'AFIB' || r === 'AFL').length > rhythms.length / 2) return 'af';
  if (rhythms.some((r) => ['PREX', 'NOD', 'IVR', 'VFL', 'BII', 'P'].includes(r))) return undefined;
  if (longestRun(types, 'V') >= 3 || rhythms.includes('VT')) return 'vt';
  if (longestRun(types, 'A') >= 3 || rhythms.includes('SVTA')) return 'svt';
  if (types.includes('V') || codes.includes(FUSION)) return 'pvc';
  return types.includes('A') ? 'pac' : 'sinus';
}

/** Ten-second windows every two seconds; the times reach two beats before and three after the window, relative to its start. */
export function windows(a: Annotated): Window[] {
  const out: Window[] = [];
  const end = a.times.at(-1) ?? 0;
  for (let t0 = 3; t0 < end - 13; t0 += 2) {
    const first = a.times.findIndex((t) => t >= t0);
    let last = first;
    while (a.times[last + 1]! < t0 + 10) last++;
    if (last - first < 4) continue;
    const types = a.codes.map((c) => BEATS[c]!);
    const kind = kindOf(types.slice(first, last + 1), a.codes.slice(first, last + 1), a.rhythms.slice(first, last + 1));
    if (!kind) continue;
    const from = Math.max(0, first - 2);
    const to = last + 4;
    out.push({ record: a.record, kind, times: a.times.slice(from, to).map((t) => t - t0), types: types.slice(from, to) });
  }
  return out;
}

export async function readMitdb(folder: string): Promise<Window[]> {
  const files = (await readdir(folder)).filter((f) => f.endsWith('.atr')).sort();
  const all = await Promise.all(files.map(async (f) => windows(parseAtr(f.slice(0, -4), await readFile(join(folder, f))))));
  return all.flat();
}
