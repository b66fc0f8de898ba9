// Glottal pulses: one moment per period, found by cross-correlating neighbouring periods along the pitch track.
// Method: the "point process (periodic, cc)" described in Praat's manual; acceptance thresholds as documented there.
import type { PitchTrack } from './pitch.ts';
import { pitchAt, voicedSpans } from './pitch.ts';

/** Times in seconds, ascending. */
export function glottalPulses(x: Float32Array, rate: number, pitch: PitchTrack): number[] {
  let peak = 0;
  for (let i = 0; i < x.length; i++) if (Math.abs(x[i] as number) > peak) peak = Math.abs(x[i] as number);
  const points: number[] = [];
  let addedRight = -Infinity;
  for (const span of voicedSpans(pitch, x.length / rate)) {
    const middle = (span.from + span.to) / 2;
    const f0 = pitchAt(pitch, middle);
    if (f0 === undefined) continue;
    const start = extremum(x, rate, middle - 0.5 / f0, middle + 0.5 / f0);
    const here: number[] = [start];
    walk(-1, start, span.from, here);
    addedRight = Math.max(addedRight, start);
    walk(+1, start, span.to, here);
    points.push(...here);
  }
  points.sort((a, b) => a - b);
  return points.filter((t, i) => i === 0 || t > (points[i - 1] as number));

  function walk(direction: 1 | -1, from: number, edge: number, into: number[]): void {
    let t = from;
    const right = addedRight;
    for (;;) {
      const f0 = pitchAt(pitch, t);
      if (f0 === undefined) return;
      const near = 0.8 / f0;
      const far = 1.25 / f0;
      const found = direction < 0 ? match(x, rate, t, 1 / f0, t - far, t - near) : match(x, rate, t, 1 / f0, t + near, t + far);
      t = found.correlation < 0 ? t + direction / f0 : found.time;
      const beyond = direction < 0 ? t < edge : t > edge;
      const clear = direction > 0 || t - right > near;
      const good = beyond ? found.correlation > 0.7 && found.peak > 0.023333 * peak : found.correlation > 0.3 && (found.peak === 0 || found.peak > 0.01 * peak);
      if (good && clear) {
        into.push(t);
        if (direction > 0) addedRight = t;
      }
      if (beyond) return;
    }
  }
}

/** Time of the largest absolute value in [from, to], with a parabola through its neighbours. */
function extremum(x: Float32Array, rate: number, from: number, to: number): number {
  const a = Math.max(0, Math.floor(from * rate - 0.5));
  const b = Math.min(x.length - 1, Math.ceil(to * rate - 0.5));
  let low = a, high = a;
  for (let i = a; i <= b; i++) {
    if ((x[i] as number) < (x[low] as number)) low = i;
    if ((x[i] as number) > (x[high] as number)) high = i;
  }
  const best = Math.abs(x[low] ?? 0) > Math.abs(x[high] ?? 0) ? low : high;
  const l = x[best - 1] ?? 0, c = x[best] ?? 0, r = x[best + 1] ?? 0;
  const bend = l - 2 * c + r;
  const shift = best > a && best < b && bend !== 0 ? Math.max(-1, Math.min(1, (0.5 * (l - r)) / bend)) : 0;
  return (best + shift + 0.5) / rate;
}

/** The window of length `width` around `t` slid over centres in [from, to]: where it correlates best, how well, and the peak there. */
function match(x: Float32Array, rate: number, t: number, width: number, from: number, to: number): { time: number; correlation: number; peak: number } {
  const place = (s: number) => s * rate - 0.5;
  const a = Math.round(place(t - width / 2));
  const b = Math.round(place(t + width / 2));
  const first = Math.floor(place(from - width / 2));
  const last = Math.ceil(place(to - width / 2));
  let best = -1, at = a, peakAtBest = 0, before = 0, after = 0;
  let r1 = 0, r2 = 0, peak2 = 0;
  for (let s = first; s <= last; s++) {
    let product = 0, n1 = 0, n2 = 0, peak = 0;
    for (let i = Math.max(a, a - s, 0), end = Math.min(b, x.length - 1, x.length - 1 - s + a); i <= end; i++) {
      const u = x[i] as number;
      const v = x[s + i - a] as number;
      product += u * v;
      n1 += u * u;
      n2 += v * v;
      const m = Math.abs(v);
      if (m > peak) peak = m;
    }
    const r3 = product ? product / Math.sqrt(n1 * n2) : 0;
    if (r2 > best && r2 >= r1 && r2 >= r3) [best, at, peakAtBest, before, after] = [r2, s - 1, peak2, r1, r3];
    r1 = r2;
    r2 = r3;
    peak2 = peak;
  }
  // The parabola comes last: an interpolated height must not be held against plain ones.
  const bend = 2 * best - before - after;
  const slope = 0.5 * (after - before);
  const shift = best > -1 && bend !== 0 ? slope / bend : 0;
  if (best > -1 && bend !== 0) best += (0.5 * slope * slope) / bend;
  return { time: t + (at + shift - a) / rate, correlation: best, peak: peakAtBest };
}
