// Recordings at several places and depths that lie between two of the named hands, made with an imperfect hand and device,
// and what is true of them: the numbers they were made from. Strengths of the faults are the project's own.
import { CHANNEL_DEPTHS, POSITIONS, type Channel, type ChannelDepth, type Position } from '../domain/channels.ts';
import { irregularity } from '../domain/findings.ts';
import { shapeTimes, type PlaceReading } from '../domain/places.ts';
import { mean, median, sd } from '../domain/stats.ts';
import { move } from './movement.ts';
import { DEVICE, HANDS, intervals, SHAPES, USUAL, type Hand } from './places.ts';
import type { Random } from './random.ts';
import { visible } from './records.ts';
import { throughSensor, type Sensor } from './sensor.ts';
import { between } from './shape-mix.ts';
import { trueShape } from './true-shape.ts';
import { gaussianWave, type Shape, type Wave } from './waves.ts';

const RATE = 100;
const ELEMENTS = 7;

/** Numbers of one hand; depths against the usual height, width against the usual, `outer` of 寸 and 尺 against 关. */
interface Numbers { rateBpm: number; stops: Hand['stops']; swing: number; depths: Record<ChannelDepth, number>; width: number; outer: Record<'cun' | 'chi', number>; shape: Shape }

/** What goes wrong in one recording. */
interface Faults {
  /** spread of the pressure about the one asked for, as a share of the way from light to heavy */
  pressure: number;
  /** the device's gain against its calibration, and the spread of its elements' gains */
  gain: number; elements: number;
  /** the row's centre beside the vessel, in elements */
  aside: number;
  /** white noise and breathing wander, against the usual height */
  noise: number; wander: number;
  sensor: Sensor;
  /** chance of a channel to be recorded in movement, and to have lost its contact */
  moved: number; lost: number;
}

function faultsOf(r: Random): Faults {
  return {
    pressure: r.range(0, 0.15), gain: 1 + r.normal(0, 0.08), elements: r.range(0, 0.06), aside: r.range(-0.7, 0.7), noise: 10 ** r.range(-2.3, -0.8), wander: r.range(0, 1),
    sensor: { ...(r.chance(0.4) ? { highpassHz: 10 ** r.range(-1.7, -0.3) } : {}), ...(r.chance(0.5) ? { lowpassHz: r.range(5, 25) } : {}) },
    moved: r.chance(0.25) ? 0.3 : 0, lost: 0.01,
  };
}

const mix = (a: number, b: number, u: number): number => a ** (1 - u) * b ** u;

/** Somewhere between the hand of this name and another one. */
function numbersOf(name: string, r: Random): Numbers {
  const a: Hand = { ...USUAL, ...HANDS[name] }, b: Hand = { ...USUAL, ...r.pick([{}, ...Object.values(HANDS)]) };
  const u = r.next(), vary = (v: number) => v * r.range(0.9, 1.1);
  const outer = () => Math.min(1.1, vary(mix(a.outer, b.outer, u)));
  return {
    rateBpm: vary(mix(a.rateBpm, b.rateBpm, u)), stops: (u < 0.5 ? a : b).stops, swing: (a.uneven ? 1 - u : 0) * 0.4 + (b.uneven ? u : 0) * 0.4,
    depths: Object.fromEntries(CHANNEL_DEPTHS.map((d) => [d, vary(mix(a.depths[d], b.depths[d], u))])) as Numbers['depths'],
    width: vary(mix(a.width, b.width, u)), outer: { cun: outer(), chi: outer() }, shape: between(SHAPES[a.shape], SHAPES[b.shape], u),
  };
}

const NOMINAL: Record<ChannelDepth, number> = { superficial: 0, middle: 0.5, deep: 1 };
/** Height at a pressure between light (0) and heavy (1): straight lines through the three, going on beyond them. */
function pressed(depths: Numbers['depths'], at: number): number {
  const h = at < 0.5 ? depths.superficial + 2 * at * (depths.middle - depths.superficial) : depths.middle + 2 * (at - 0.5) * (depths.deep - depths.middle);
  return Math.max(0.02 * Math.max(...Object.values(depths)), h);
}

/** Foot to peak of each beat of a noiseless wave. */
function heightsOf(w: Wave): number[] {
  return visible(w).slice(1, -1).map((t) => {
    const k = Math.round(t * RATE);
    const top = Math.max(...w.samples.subarray(Math.max(0, k - 8), k + 9));
    return top - Math.min(...w.samples.subarray(Math.max(0, k - 35), k + 1));
  });
}

export interface HandCase {
  channels: Channel[];
  /** what a reading of the numbers themselves would be */
  truth: { places: PlaceReading[]; time: { rate: number; irregularity: number } };
}

/** One side, three positions, three depths, at 关 seven elements; at 100 Hz. Undefined where the truth has too few beats. */
export function handCase(name: string, r: Random, seconds = 30): HandCase | undefined {
  const n = numbersOf(name, r), f = faultsOf(r);
  const series = intervals(n, Math.ceil(seconds * 4), r);
  const gains = Array.from({ length: ELEMENTS }, () => 1 + r.normal(0, f.elements));
  const sigma = (n.width * DEVICE.usualWidthMm) / 2.355;
  const channels: Channel[] = [], places: PlaceReading[] = [];
  let beats: number[] = [];
  for (const position of POSITIONS) {
    const part = position === 'guan' ? 1 : n.outer[position];
    const clean = new Map<ChannelDepth, { wave: Float64Array; heights: number[] }>();
    for (const depth of CHANNEL_DEPTHS) {
      const made = gaussianWave(series, { seconds, startS: -1 }, r, n.shape), breath = r.range(0.2, 0.5);
      const w: Wave = { ...made, samples: made.samples.map((v, i) => v * (1 + n.swing * Math.sin((2 * Math.PI * breath * i) / RATE))) };
      const found = heightsOf(w), usual = median(found);
      if (found.length < 5 || !(usual > 0)) return undefined;
      if (position === 'guan' && depth === 'middle') beats = visible(w);
      const unit = w.samples.map((v) => v / usual);
      clean.set(depth, { wave: unit, heights: found.map((v) => v / usual) });
      const height = DEVICE.usualAmplitude * part * f.gain * pressed(n.depths, NOMINAL[depth] + r.normal(0, f.pressure));
      const hz = r.range(0.15, 0.35), phase = r.range(0, 6.28), wander = DEVICE.usualAmplitude * f.wander * r.range(0, 0.5);
      const recorded = (k: number): Float64Array => {
        if (r.chance(f.lost)) return new Float64Array(unit.length);
        const x = unit.map((v, i) => height * k * v + wander * Math.sin((2 * Math.PI * hz * i) / RATE + phase) + r.normal(0, f.noise * DEVICE.usualAmplitude));
        return throughSensor(r.chance(f.moved) ? move(x, RATE, r).samples : x, RATE, f.sensor);
      };
      if (position !== 'guan') channels.push({ side: 'left', position, depth, samples: recorded(1) });
      else for (let e = 1; e <= ELEMENTS; e++) {
        const off = ((e - (ELEMENTS + 1) / 2 - f.aside) * DEVICE.pitchMm) / sigma;
        channels.push({ side: 'left', position, depth, element: e, samples: recorded(gains[e - 1]! * Math.exp(-0.5 * off * off)) });
      }
    }
    places.push(truePlace(position, n, part, clean));
  }
  const guan = places.find((p) => p.position === 'guan')!, most = (p: Position) => { const x = places.find((y) => y.position === p)!; return x.amplitudes[x.strongest]!; };
  guan.length = Math.min(most('cun'), most('chi')) / most('guan');
  const rr = beats.slice(1).map((t, i) => t - beats[i]!);
  if (rr.length < 5) return undefined;
  return { channels, truth: { places, time: { rate: 60 / mean(rr), irregularity: irregularity([{ rr, at: beats.slice(0, -1) }]) } } };
}

function truePlace(position: Position, n: Numbers, part: number, clean: ReadonlyMap<ChannelDepth, { wave: Float64Array; heights: number[] }>): PlaceReading {
  const amplitudes = Object.fromEntries(CHANNEL_DEPTHS.map((d) => [d, DEVICE.usualAmplitude * part * n.depths[d]])) as Record<ChannelDepth, number>;
  const strongest = CHANNEL_DEPTHS.reduce((a, b) => (amplitudes[b] > amplitudes[a] ? b : a));
  const { wave, heights } = clean.get(strongest)!;
  const shape = trueShape(wave);
  return {
    side: 'left', position, quality: 1, amplitudes, strongest, force: amplitudes[strongest] / DEVICE.usualAmplitude, ...(position === 'guan' ? { width: n.width } : {}),
    unevenness: sd(heights) / mean(heights), ...(shape ? { shape: shape.measures, ...shapeTimes(shape.beat) } : {}),
  };
}
