// The pitch track: the cheapest path through the candidates (Boersma 1993, section 3.4), and what is read off it.
import { pitchCandidates, PITCH_DEFAULTS } from './pitch-candidates.ts';
import type { Candidate, CandidateFrame, PitchOptions } from './pitch-candidates.ts';
import type { Frames } from './frames.ts';

export interface PitchTrack {
  frames: Frames;
  /** Hz per frame, 0 where unvoiced */
  hz: Float64Array;
  /** autocorrelation strength of the chosen candidate, 0 where unvoiced */
  strength: Float64Array;
}

export function pitchTrack(x: Float32Array, rate: number, options: Partial<PitchOptions> = {}): PitchTrack {
  const o = { ...PITCH_DEFAULTS, ...options };
  const { frames, at } = pitchCandidates(x, rate, { ...o, ceiling: Math.min(o.ceiling, rate / 2) });
  const path = bestPath(at, frames.step, o);
  return {
    frames,
    hz: Float64Array.from(path, (c) => c?.frequency ?? 0),
    strength: Float64Array.from(path, (c) => c?.strength ?? 0),
  };
}

/** Viterbi; undefined stands for the unvoiced candidate, which is last in every frame. */
function bestPath(at: readonly CandidateFrame[], step: number, o: PitchOptions): (Candidate | undefined)[] {
  const correction = 0.01 / step;
  const jump = o.octaveJumpCost * correction;
  const change = o.voicedUnvoicedCost * correction;
  const states = at.map((f) => [...f.voiced, undefined] as (Candidate | undefined)[]);
  const back: Int32Array[] = [];
  let score: number[] = [];
  states.forEach((now, f) => {
    const from = new Int32Array(now.length);
    const before = states[f - 1];
    score = now.map((c, j) => {
      const own = c ? c.strength - o.octaveCost * Math.log2(o.ceiling / c.frequency) : unvoicedStrength((at[f] as CandidateFrame).intensity, o);
      if (!before) return own;
      let best = -Infinity;
      for (let i = 0; i < before.length; i++) {
        const p = before[i];
        const cost = p && c ? jump * Math.abs(Math.log2(p.frequency / c.frequency)) : p || c ? change : 0;
        const v = (score[i] as number) - cost;
        if (v > best) { best = v; from[j] = i; }
      }
      return best + own;
    });
    back.push(from);
  });
  const out: (Candidate | undefined)[] = new Array<Candidate | undefined>(at.length).fill(undefined);
  let j = score.indexOf(Math.max(...score));
  for (let f = at.length - 1; f >= 0; f--) {
    out[f] = (states[f] as (Candidate | undefined)[])[j];
    j = (back[f] as Int32Array)[j] as number;
  }
  return out;
}

function unvoicedStrength(intensity: number, o: PitchOptions): number {
  if (o.silenceThreshold <= 0) return o.voicingThreshold;
  return o.voicingThreshold + Math.max(0, 2 - intensity / (o.silenceThreshold / (1 + o.voicingThreshold)));
}

/** Hz at a time, linear between voiced frames, held for half a frame at the edge of a voiced stretch; undefined elsewhere. */
export function pitchAt(p: PitchTrack, time: number): number | undefined {
  const place = (time - p.frames.first) / p.frames.step;
  const left = Math.floor(place);
  const fraction = place - left;
  const a = p.hz[left] || 0;
  const b = p.hz[left + 1] || 0;
  if (a && b) return a + fraction * (b - a);
  if (a && fraction <= 0.5) return a;
  if (b && fraction >= 0.5) return b;
  return undefined;
}

/** Voiced stretches in seconds, each reaching half a frame over its first and last voiced frame, inside [0, duration]. */
export function voicedSpans(p: PitchTrack, duration: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  const { first, step } = p.frames;
  for (let i = 0; i < p.hz.length; i++) {
    if (!p.hz[i]) continue;
    let j = i;
    while (p.hz[j + 1]) j++;
    out.push({ from: Math.max(0, first + (i - 0.5) * step), to: Math.min(duration, first + (j + 0.5) * step) });
    i = j;
  }
  return out;
}
