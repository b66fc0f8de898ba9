// Recordings at several places and depths with known parameters, one per classical pulse: for tests and the benchmark's confusion.
// They follow the project's own conditions (domain/classical.ts), so they show that measuring works, not that the conditions are true.
import type { Channel, ChannelDepth, Calibration } from '../domain/channels.ts';
import { CHANNEL_DEPTHS, POSITIONS } from '../domain/channels.ts';
import type { Random } from './random.ts';
import { sinus, type Series } from './rhythms.ts';
import { gaussianWave, type Shape } from './waves.ts';

/** Of the device that the generated recordings come from. */
export const DEVICE: Required<Calibration> = { unit: 'g', usualAmplitude: 20, pitchMm: 0.8, usualWidthMm: 2.4 };

export interface Hand {
  rateBpm: number;
  /** share of intervals that are stops, and whether they come at equal counts */
  stops: 'none' | 'irregular' | 'regular';
  uneven: boolean;
  /** heights at light, middle and heavy pressure, against the usual */
  depths: Record<ChannelDepth, number>;
  /** against the usual width */
  width: number;
  /** heights at 寸 and 尺 against 关 */
  outer: number;
  shape: 'usual' | 'slippery' | 'wiry' | 'held' | 'rough';
}

export const USUAL: Hand = { rateBpm: 75, stops: 'none', uneven: false, depths: { superficial: 0.75, middle: 1, deep: 0.75 }, width: 1, outer: 0.65, shape: 'usual' };
const floating = (k: number, deep = 0.4) => ({ superficial: k, middle: 0.75 * k, deep: deep * k });
const sunken = (k: number, light = 0.35) => ({ superficial: light * k, middle: 0.75 * k, deep: k });

/** What is different from a usual pulse in each of the 28; the key is the code without `pulse.`. */
export const HANDS: Record<string, Partial<Hand>> = {
  floating: { depths: floating(1) }, deep: { depths: sunken(1) },
  slow: { rateBpm: 48 }, rapid: { rateBpm: 102 }, swift: { rateBpm: 140 }, moderate: { rateBpm: 65 },
  slippery: { shape: 'slippery' }, rough: { shape: 'rough', uneven: true, width: 0.5, depths: { superficial: 0.4, middle: 0.6, deep: 0.4 } },
  deficient: { depths: { superficial: 0.4, middle: 0.3, deep: 0.1 }, width: 1.6, rateBpm: 65 }, excess: { depths: { superficial: 1.5, middle: 1.7, deep: 1.5 }, width: 1.6 },
  long: { outer: 0.98 }, short: { outer: 0.22 }, surging: { depths: floating(1.8), width: 1.7 }, faint: { depths: { superficial: 0.1, middle: 0.12, deep: 0.05 }, width: 0.4 },
  tight: { shape: 'held', depths: { superficial: 1.2, middle: 1.6, deep: 1.2 } }, hollow: { depths: { superficial: 1, middle: 0.25, deep: 0.55 }, width: 1.6 },
  wiry: { shape: 'wiry' }, leather: { shape: 'wiry', depths: { superficial: 1, middle: 0.25, deep: 0.55 }, width: 1.6 },
  firm: { shape: 'wiry', depths: sunken(1.7), width: 1.6, outer: 0.98 },
  soggy: { depths: floating(0.4, 0.08), width: 0.5 }, weak: { depths: sunken(0.4, 0.08), width: 0.5 },
  scattered: { depths: { superficial: 0.9, middle: 0.5, deep: 0.05 }, width: 1.7, uneven: true, stops: 'irregular' },
  thready: { width: 0.45, depths: { superficial: 0.5, middle: 0.7, deep: 0.5 } }, hidden: { depths: { superficial: 0.01, middle: 0.12, deep: 0.7 } },
  stirring: { shape: 'slippery', rateBpm: 108, outer: 0.22 },
  skipping: { rateBpm: 118, stops: 'irregular' }, knotted: { rateBpm: 68, stops: 'irregular' }, intermittent: { rateBpm: 75, stops: 'regular' },
};

export const SHAPES: Record<Hand['shape'], Shape> = {
  usual: { width: 0.09, tidal: 0.45, tidalAt: 0.2, tidalWidth: 0.08, late: 0.25, lateAt: 0.42, lateWidth: 0.1 },
  slippery: { width: 0.07, tidal: 0.12, tidalAt: 0.16, tidalWidth: 0.06, late: 0.34, lateAt: 0.37, lateWidth: 0.065 },
  wiry: { width: 0.08, tidal: 0.9, tidalAt: 0.17, tidalWidth: 0.1, late: 0.62, lateAt: 0.36, lateWidth: 0.12 },
  held: { width: 0.1, tidal: 1, tidalAt: 0.16, tidalWidth: 0.1, late: 0.25, lateAt: 0.42, lateWidth: 0.1 },
  rough: { width: 0.14, tidal: 0.4, tidalAt: 0.22, tidalWidth: 0.13, late: 0.15, lateAt: 0.45, lateWidth: 0.13 },
};

export function intervals(h: Pick<Hand, 'rateBpm' | 'stops'>, n: number, r: Random): Series {
  const rr = sinus(n, r, h.rateBpm).map((v) => v + r.normal(0, 0.002));
  let next = 4;
  for (let i = 0; i < n; i++) {
    if (h.stops === 'regular' ? i % 6 === 5 : h.stops === 'irregular' && i === next) rr[i] = rr[i]! * 1.8;
    if (i === next) next += r.int(2, 10);
  }
  return { rr, types: rr.map(() => 'N' as const) };
}

/** One side, three positions, three depths, at 关 a row of seven elements; 40 s at 100 Hz, noise of `noise` times the usual height. */
export function handRecord(name: string, r: Random, noise = 0.01, seconds = 40): { channels: Channel[]; hand: Hand } {
  const vary = (v: number) => v * r.range(0.94, 1.06);
  const hand: Hand = { ...USUAL, ...HANDS[name] };
  const width = vary(hand.width);
  const channels: Channel[] = [];
  const series = intervals({ ...hand, rateBpm: vary(hand.rateBpm) }, Math.ceil(seconds * 3), r);
  for (const position of POSITIONS) {
    for (const depth of CHANNEL_DEPTHS) {
      const height = DEVICE.usualAmplitude * vary(hand.depths[depth]) * (position === 'guan' ? 1 : hand.outer);
      const wave = gaussianWave(series, { seconds, startS: -1 }, r, SHAPES[hand.shape]).samples;
      const top = wave.reduce((a, b) => Math.max(a, b), 0);
      const swing = hand.uneven ? r.range(0.5, 1) : 0;
      const breath = r.range(0.3, 0.6);
      const one = (k: number) => wave.map((v, i) => ((height * k * v) / top) * (1 + swing * 0.45 * Math.sin((2 * Math.PI * breath * i) / 100)) + r.normal(0, noise * DEVICE.usualAmplitude));
      if (position !== 'guan') channels.push({ side: 'left', position, depth, samples: one(1) });
      else for (let e = 1; e <= 7; e++) {
        // a bell across the vessel whose half-height width is the pulse's
        const sigma = (width * DEVICE.usualWidthMm) / 2.355;
        channels.push({ side: 'left', position, depth, element: e, samples: one(Math.exp(-0.5 * (((e - 4) * DEVICE.pitchMm) / sigma) ** 2)) });
      }
    }
  }
  return { channels, hand };
}
