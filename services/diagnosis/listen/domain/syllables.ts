// Syllable nuclei and speech rate without a transcript, after N. H. de Jong and T. Wempe (2009), "Praat script to detect syllable
// nuclei and measure speech rate automatically", Behavior Research Methods 41: 385–390: voiced level peaks, at most 25 dB under the
// loudest (99 % quantile), each separated from the next by a dip of at least 2 dB.
import type { FrameFeatures } from './features.ts';
import type { PitchTrack } from './pitch.ts';
import { pitchAt } from './pitch.ts';
import type { Span } from './segments.ts';

const DIP = 2;
const SMOOTH = 2; // frames on each side: 50 ms

/** Times of the nuclei, seconds, inside `speech`. */
export function syllableNuclei(f: FrameFeatures, pitch: PitchTrack, speech: readonly Span[], loudest: number): number[] {
  const level = smooth(f.db);
  const out: number[] = [];
  for (const s of speech) {
    const a = Math.floor(s.from / f.step), b = Math.min(level.length - 1, Math.ceil(s.to / f.step));
    let top = -1; // frame of the highest level since the last dip
    let low = Infinity; // lowest level since the last accepted nucleus
    for (let i = a; i <= b; i++) {
      const v = level[i] as number;
      low = Math.min(low, v);
      if (v - low >= DIP && (top < 0 || v > (level[top] as number))) top = i;
      if (top >= 0 && (level[top] as number) - v >= DIP) { accept(top); top = -1; low = v; }
    }
    if (top >= 0) accept(top);
    function accept(i: number): void {
      const t = (i + 0.5) * f.step;
      if ((level[i] as number) >= loudest - 25 && pitchAt(pitch, t) !== undefined) out.push(t);
    }
  }
  return out;
}

function smooth(v: Float64Array): Float64Array {
  return v.map((_, i) => {
    let sum = 0, n = 0;
    for (let j = Math.max(0, i - SMOOTH); j <= Math.min(v.length - 1, i + SMOOTH); j++) { sum += v[j] as number; n++; }
    return sum / n;
  });
}
