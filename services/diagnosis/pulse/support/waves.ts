// Pulse waves for a given interval series: a sum of Gaussians or a two-element windkessel. All parameters are our own priors.
import { median } from '../domain/stats.ts';
import type { Random } from './random.ts';
import type { Series } from './rhythms.ts';

export interface Wave {
  /** samples at the rate asked for */
  samples: Float64Array;
  /** time of each beat's systolic peak (Gaussians) or start of ejection (windkessel) within the record, seconds */
  beats: number[];
  /** height of each of these beats, 1 for a usual one */
  heights: number[];
}
export interface WaveOptions { rateHz?: number; seconds: number; /** time before the first interval begins, seconds, ≤ 0 to start in the middle of things */ startS: number }

/** Filling: a beat that comes early finds a ventricle half empty; saturating in the interval before. */
function filling(interval: number, usual: number, k: number): number {
  const f = Math.min(2, Math.max(0.2, interval / usual));
  const full = 1 - Math.exp(-k * 2.2 * 0.72);
  return Math.min(1.6, Math.max(0, 1 - Math.exp(-k * 2.2 * (f - 0.28))) / full);
}

interface Plan { at: number; height: number; next: number }

/** When each beat arrives and how high it is. */
function plan(series: Series, o: WaveOptions, r: Random): Plan[] {
  const usual = median(series.rr);
  const k = r.range(0.5, 1.6);
  const ventricular = r.range(0.35, 1);
  const atrial = r.range(0.65, 1);
  const breathing = r.range(0, 0.12);
  const breath = r.range(0.18, 0.33);
  let t = o.startS;
  return series.rr.map((rr, i) => {
    t += rr;
    let height = filling(rr, usual, k);
    if (series.types[i] === 'V') height *= ventricular * (series.types[i - 1] === 'V' ? 1 + r.range(-0.3, 0.3) : 1);
    else if (series.types[i] === 'A') height *= atrial;
    height *= (1 + r.normal(0, 0.03)) * (1 + breathing * Math.sin(2 * Math.PI * breath * t));
    // a half-filled ventricle opens its valve later
    return { at: t + r.normal(0, 0.0075) + 0.03 * (1 - Math.min(rr / usual, 1)), height, next: series.rr[i + 1] ?? rr };
  });
}

export interface Shape { width: number; tidal: number; tidalAt: number; tidalWidth: number; late: number; lateAt: number; lateWidth: number }
export const anyShape = (r: Random): Shape => ({
  width: r.range(0.075, 0.12), tidal: r.range(0.15, 0.6), tidalAt: r.range(0.2, 0.3), tidalWidth: r.range(0.07, 0.12),
  late: r.range(0.05, 0.3), lateAt: r.range(0.38, 0.5), lateWidth: r.range(0.1, 0.16),
});
/** A strong dicrotic wave: what makes detectors count twice. */
export const dicroticShape = (r: Random): Shape => ({
  width: r.range(0.06, 0.09), tidal: r.range(0.3, 0.65), tidalAt: r.range(0.28, 0.38), tidalWidth: r.range(0.06, 0.09),
  late: 0.05, lateAt: 0.6, lateWidth: 0.1,
});

/** Sum of three Gaussians a beat; `beats` are the times of the systolic peaks. */
export function gaussianWave(series: Series, o: WaveOptions, r: Random, shape: Shape = anyShape(r)): Wave {
  const rate = o.rateHz ?? 100;
  const n = Math.round(o.seconds * rate);
  const samples = new Float64Array(n);
  const beats: number[] = [];
  const heights: number[] = [];
  for (const { at, height, next } of plan(series, o, r)) {
    if (at > o.seconds + 1) break;
    const peak = at + 0.2;
    const stretch = Math.min(1.15, Math.max(0.5, Math.sqrt(next / 0.85)));
    const parts: [number, number, number][] = [[1, 0, shape.width], [shape.tidal, shape.tidalAt, shape.tidalWidth], [shape.late, shape.lateAt, shape.lateWidth]];
    for (const [a, delay, width] of parts) {
      const centre = peak + delay * stretch;
      const w = width * stretch;
      for (let i = Math.max(0, Math.ceil((centre - 4 * w) * rate)); i < Math.min(n, (centre + 4 * w) * rate); i++) {
        samples[i]! += height * a * Math.exp(-0.5 * ((i / rate - centre) / w) ** 2);
      }
    }
    if (peak >= 0 && peak < o.seconds - 0.01) {
      beats.push(peak);
      heights.push(height);
    }
  }
  return { samples, beats, heights };
}

/** Half-sine inflow into an elastic reservoir with a reflected wave; `beats` are the starts of ejection. */
export function windkesselWave(series: Series, o: WaveOptions, r: Random): Wave {
  const rate = o.rateHz ?? 100;
  const lead = 5;
  const n = Math.round((o.seconds + lead) * rate);
  const flow = new Float64Array(n);
  const echo = new Float64Array(n);
  const ejection = r.range(0.16, 0.3);
  const tau = r.range(0.35, 1.6);
  const reflected = r.range(0, 0.35) * 0.5;
  const delay = r.range(0.22, 0.34);
  const width = r.range(0.04, 0.08);
  const beats: number[] = [];
  const heights: number[] = [];
  // the reservoir needs a few beats to settle: go on backwards with the first interval
  const first = series.rr[0]!;
  const before = Math.max(0, Math.ceil((lead + o.startS) / first));
  const full: Series = { rr: [...new Array<number>(before).fill(first), ...series.rr], types: [...new Array<'N'>(before).fill('N'), ...series.types] };
  for (const { at, height } of plan(full, { ...o, startS: o.startS - before * first }, r)) {
    const start = Math.floor((at + lead) * rate);
    const length = Math.floor(ejection * rate);
    if (start + length >= n) break;
    if (start < 0) continue;
    for (let i = 0; i < length; i++) flow[start + i]! += (height * Math.sin((Math.PI * i) / length) * 1.57) / length;
    for (let i = start; i < Math.min(n, start + 0.6 * rate); i++) echo[i]! += height * reflected * Math.exp(-0.5 * ((i / rate - lead - at - delay) / width) ** 2);
    if (at >= 0 && at < o.seconds) {
      beats.push(at);
      heights.push(height);
    }
  }
  const keep = Math.exp(-1 / (tau * rate));
  let level = 0;
  const samples = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    level = level * keep + flow[i]!;
    samples[i] = level + echo[i]!;
  }
  return { samples: samples.slice(lead * rate), beats, heights };
}
