// A pulse wave worn while moving: bursts of steps or shaking, a wandering baseline, contact that shifts or is lost.
// What "movement" means here is fixed in this file: about a quarter of the time in bursts of half to twice the pulse's own size.
import { bandpass, zeroPhase } from '../domain/filter.ts';
import { sd } from '../domain/stats.ts';
import type { Random } from './random.ts';

export interface Moved {
  samples: Float64Array;
  /** stretches in which the sensor gave nothing, seconds: no beat can be asked for there */
  lost: { fromS: number; toS: number }[];
  bursts: { fromS: number; toS: number }[];
}

/** `x` is a clean wave of some ten seconds and more at `rateHz`. */
export function move(x: Float64Array, rateHz: number, r: Random): Moved {
  const n = x.length;
  const seconds = n / rateHz;
  const size = sd(x);
  const band = bandpass(2, 0.5, 5, rateHz);
  const y = x.slice();
  const wander = size * r.range(1, 3);
  const hz = r.range(0.1, 0.4);
  const phase = r.range(0, 6.28);
  for (let i = 0; i < n; i++) y[i]! += wander * Math.sin((2 * Math.PI * hz * i) / rateHz + phase) + r.normal(0, 0.03 * size);
  const bursts: Moved['bursts'] = [];
  for (let k = 0; k < Math.round(seconds / 20); k++) {
    const fromS = r.range(0, seconds - 8);
    const toS = fromS + r.range(3, 8);
    bursts.push({ fromS, toS });
    const level = size * r.range(0.5, 2);
    const cadence = r.range(1.4, 2.6);
    const steps = r.chance(0.6);
    const shake = zeroPhase(Float64Array.from({ length: n }, () => r.normal()), band);
    const unit = sd(shake) || 1;
    for (let i = Math.floor(fromS * rateHz); i < Math.min(n, toS * rateHz); i++) {
      const t = i / rateHz;
      // fades in and out within half a second
      const edge = Math.min(1, 2 * (t - fromS), 2 * (toS - t));
      const step = Math.sin(2 * Math.PI * cadence * t) + 0.5 * Math.sin(4 * Math.PI * cadence * t + 1);
      y[i]! += edge * level * (steps ? 1.1 * step : shake[i]! / unit);
    }
  }
  for (let k = 0; k < Math.round(seconds / 30); k++) {
    const at = r.range(0, n);
    const jump = size * r.range(-3, 3);
    for (let i = Math.floor(at); i < n; i++) y[i]! += jump;
  }
  const lost: Moved['lost'] = [];
  for (let k = 0; k < Math.round(seconds / 30); k++) {
    const fromS = r.range(1, seconds - 4);
    const toS = fromS + r.range(0.6, 3);
    lost.push({ fromS, toS });
    const held = y[Math.floor(fromS * rateHz)]!;
    y.fill(held, Math.floor(fromS * rateHz), Math.floor(toS * rateHz));
  }
  return { samples: y, lost, bursts };
}
