// Pulse waves for training: stroke volume from the two intervals before a beat, an elastic reservoir with a reflected wave,
// the vessel's damping, and a sensor with its own high-pass, gain control and limits. Every range is the project's own assumption.
import { lowpass, zeroPhase } from '../../services/diagnosis/pulse/domain/filter.ts';
import { median, sd } from '../../services/diagnosis/pulse/domain/stats.ts';
import { corrupt } from '../../services/diagnosis/pulse/support/noise.ts';
import type { Random } from '../../services/diagnosis/pulse/support/random.ts';
import type { Series } from '../../services/diagnosis/pulse/support/rhythms.ts';

interface Stroke { at: number; height: number; /** against the usual */ ejection: number; next: number }

/**
 * When each beat arrives and how much it throws out. Filling saturates in the interval before; contractility falls with the
 * interval before that (after a short one the next beat is strong): the two effects known from fibrillation and after early beats.
 */
function strokes(series: Series, startS: number, r: Random): Stroke[] {
  const usual = median(series.rr);
  const fill = r.range(0.5, 2.2);
  const closed = r.range(0.18, 0.36);
  const force = r.chance(0.7) ? r.range(0, 0.5) : 0;
  const ventricular = r.range(0.2, 1);
  const atrial = r.range(0.65, 1);
  const uneven = r.range(0, 0.3);
  const breathing = r.range(0, 0.15);
  const breath = r.range(0.15, 0.4);
  const alternans = r.chance(0.1) ? r.range(0.05, 0.3) : 0;
  const late = r.range(0, 0.05);
  const jitter = r.range(0.002, 0.01);
  const full = 1 - Math.exp(-2.2 * fill * (1 - closed));
  let t = startS;
  return series.rr.map((rr, i) => {
    t += rr;
    const f = Math.min(2.2, rr / usual);
    const before = Math.min(1.8, (series.rr[i - 1] ?? usual) / usual);
    let height = Math.min(1.7, Math.max(0, 1 - Math.exp(-2.2 * fill * (f - closed))) / full) * (1 + force * (1 - before) * (f > 0.6 ? 1 : 0.5));
    if (series.types[i] === 'V') height *= ventricular * (1 + r.range(-uneven, uneven));
    else if (series.types[i] === 'A') height *= atrial;
    height *= (1 + r.normal(0, 0.03)) * (1 + breathing * Math.sin(2 * Math.PI * breath * t)) * (1 + (i % 2 ? alternans : -alternans));
    return { at: t + r.normal(0, jitter) + late * (1 - Math.min(f, 1)), height: Math.max(0, height), ejection: 0.7 + 0.3 * Math.min(1.2, Math.sqrt(f)), next: series.rr[i + 1] ?? rr };
  });
}

/** Half-sine inflow into a reservoir, with a reflected wave whose delay follows the ejection. */
function reservoir(series: Series, seconds: number, startS: number, rate: number, r: Random): Float64Array {
  const lead = 5;
  const n = Math.round((seconds + lead) * rate);
  const flow = new Float64Array(n);
  const echo = new Float64Array(n);
  const ejection = r.range(0.15, 0.32);
  const tau = r.range(0.3, 1.7);
  const reflected = r.chance(0.85) ? r.range(0, 0.5) * 0.5 : 0;
  const delay = r.range(0.2, 0.38);
  const width = r.range(0.03, 0.09);
  const skew = r.range(1, 1.8);
  const first = series.rr[0]!;
  const before = Math.max(0, Math.ceil((lead + startS) / first));
  const whole: Series = { rr: [...new Array<number>(before).fill(first), ...series.rr], types: [...new Array<'N'>(before).fill('N'), ...series.types] };
  for (const { at, height, ejection: e } of strokes(whole, startS - before * first, r)) {
    const start = Math.floor((at + lead) * rate);
    const length = Math.max(3, Math.floor(ejection * e * rate));
    if (start + length >= n) break;
    if (start < 0) continue;
    for (let i = 0; i < length; i++) flow[start + i]! += (height * Math.sin(Math.PI * (i / length) ** (1 / skew)) * 1.57) / length;
    const centre = at + lead + delay * e;
    for (let i = start; i < Math.min(n, start + 0.7 * rate); i++) echo[i]! += height * reflected * Math.exp(-0.5 * ((i / rate - centre) / width) ** 2);
  }
  const keep = Math.exp(-1 / (tau * rate));
  let level = 0;
  return Float64Array.from({ length: n }, (_, i) => (level = level * keep + flow[i]!) + echo[i]!).slice(lead * rate);
}

/** A sum of Gaussians a beat: systolic, tidal, dicrotic. */
function bumps(series: Series, seconds: number, startS: number, rate: number, r: Random): Float64Array {
  const x = new Float64Array(Math.round(seconds * rate));
  const strong = r.chance(0.3);
  const parts: [number, number, number][] = [
    [1, 0, r.range(0.055, 0.125)],
    [strong ? r.range(0.3, 0.65) : r.range(0.1, 0.6), strong ? r.range(0.27, 0.4) : r.range(0.18, 0.32), r.range(0.055, 0.12)],
    [r.range(0, 0.3), r.range(0.38, 0.6), r.range(0.09, 0.16)],
  ];
  for (const { at, height, ejection, next } of strokes(series, startS, r)) {
    if (at > seconds + 1) break;
    const stretch = Math.min(1.15, Math.max(0.5, Math.sqrt(next / 0.85)));
    for (const [a, after, width] of parts) {
      const centre = at + 0.2 + after * stretch;
      const w = width * stretch * ejection;
      for (let i = Math.max(0, Math.ceil((centre - 4 * w) * rate)); i < Math.min(x.length, (centre + 4 * w) * rate); i++) x[i]! += height * a * Math.exp(-0.5 * ((i / rate - centre) / w) ** 2);
    }
  }
  return x;
}

/** First-order high-pass as electronics does it: forward only, with its undershoot. */
function couple(x: Float64Array, rate: number, hz: number): Float64Array {
  const keep = Math.exp((-2 * Math.PI * hz) / rate);
  let y = 0;
  let last = x[0]!;
  return x.map((v) => {
    y = keep * (y + v - last);
    last = v;
    return y;
  });
}

/** Divides by the slow envelope to the given power: a sensor that turns its gain after the signal. */
function gainControl(x: Float64Array, rate: number, r: Random): Float64Array {
  const power = r.range(0.3, 1);
  const keep = Math.exp(-1 / (r.range(1, 5) * rate));
  const level = sd(x) || 1;
  let envelope = level;
  return x.map((v) => {
    envelope = keep * envelope + (1 - keep) * Math.abs(v) * 1.25;
    return v / Math.max(0.2 * level, envelope) ** power;
  });
}

/** One recorded wave at `rate` Hz that begins `startS` before the first interval (≤ 0). */
export function trainingWave(series: Series, seconds: number, startS: number, rate: number, r: Random): Float64Array {
  let x = (r.chance(0.65) ? reservoir : bumps)(series, seconds, startS, rate, r);
  if (r.chance(0.5)) x = zeroPhase(x, lowpass(1, r.range(2.5, 10), rate));
  if (r.chance(0.6)) x = couple(x, rate, r.range(0.03, 0.6));
  if (r.chance(0.3)) x = gainControl(couple(x, rate, 0.1), rate, r);
  if (r.chance(0.05)) {
    const at = r.int(0, x.length);
    const k = r.range(0.5, 2);
    x = x.map((v, i) => (i < at ? v : v * k));
  }
  const s = sd(x) || 1;
  x = r.chance(0.5) ? corrupt(x, rate, r, r.pick([40, 30, 25, 20, 15, 10])) : x.map((v) => v + r.normal(0, 0.02 * s));
  return x;
}
