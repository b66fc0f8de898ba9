// What a recording at several places and depths shows of each place: depth of the strongest response, force, width, length,
// tension, rise and fall, dicrotic wave. Only what was recorded and can be read is in the answer.
import { isSuokeError } from '@suoke/terminology';
import { bands, fineBand, RATE } from './bands.ts';
import { findBeats } from './beats.ts';
import { CHANNEL_DEPTHS, POSITIONS, SIDES, type Calibration, type Channel, type ChannelDepth, type Position, type Side } from './channels.ts';
import { fiducials } from './fiducials.ts';
import { morphology, type Morphology } from './morphology.ts';
import { prepare } from './prepare.ts';
import { signalQuality, templateMatch } from './signal-quality.ts';
import { argmax, mean, median, sd } from './stats.ts';

/** Below this quality a channel shows no pulse that could be measured; the project's own, as for a single wave (analyse.ts). */
const READABLE = 0.15;
const LEAST_BEATS = 5;
/** A shape is read from a channel of this quality and rate on (analyse.ts). */
const SHAPE_QUALITY = 0.42;
const SHAPE_RATE_HZ = 50;

/** One channel measured; the amplitude in its own unit. */
interface Measured { amplitude: number; quality: number; readable: boolean; spread: number; shape?: Morphology; beat?: Float64Array }

/** One of the six places. Shares are relative to the strongest depth of the place. */
export interface PlaceReading {
  side: Side;
  position: Position;
  /** in [0,1], of the strongest depth */
  quality: number;
  /** pulse height at each recorded depth, in the samples' unit; 0 where no pulse could be read */
  amplitudes: Partial<Record<ChannelDepth, number>>;
  strongest: ChannelDepth;
  /** strongest depth as a number from 0 superficial to 1 deep: centre of gravity of the heights; only with all three depths */
  depth?: number;
  /** height against the device's usual one; only with a calibration */
  force?: number;
  /** width across the vessel against the usual one; only with a row of elements and a calibration */
  width?: number;
  /** smaller of 寸 and 尺 against 关 of the same side; only at 关 with all three */
  length?: number;
  /** time above four fifths of the height, as a share of the beat: a blunt, held top */
  tension?: number;
  /** from a tenth of the height to the top, seconds: where the foot is flat, its exact place means nothing */
  rise?: number;
  /** peak to half height, seconds */
  fall?: number;
  /** spread of the heights of the beats: coefficient of variation */
  unevenness?: number;
  shape?: Morphology;
}

function measureChannel(samples: Float64Array, rateHz: number): Measured | undefined {
  const p = prepare(samples, rateHz);
  const b = bands(p.wave, p.beat);
  const peaks = findBeats(b);
  const beats = fiducials(b.shape, peaks).filter((x) => !p.missing[x.peak]);
  const quality = signalQuality(b, beats, peaks).score * (1 - p.missingShare);
  const heights = beats.map((x) => x.amplitude * p.scale);
  const readable = beats.length >= LEAST_BEATS && quality >= READABLE;
  const shape = readable && quality >= SHAPE_QUALITY && rateHz >= SHAPE_RATE_HZ && p.saturatedShare <= 0.02 ? morphology(fineBand(p.wave), beats, templateMatch(b.beat, beats)) : undefined;
  return { amplitude: readable ? median(heights) : 0, quality, readable, spread: heights.length > 2 ? sd(heights) / (mean(heights) || 1) : 0, shape: shape?.measures, beat: shape?.beat };
}

/** Width at half of the highest of a row of heights, by straight lines between elements; in elements. Undefined when an edge is still over half. */
export function halfWidth(heights: readonly number[]): number | undefined {
  const k = argmax(heights);
  const half = heights[k]! / 2;
  if (!(half > 0)) return undefined;
  let left = k;
  while (left > 0 && heights[left - 1]! > half) left--;
  let right = k;
  while (right < heights.length - 1 && heights[right + 1]! > half) right++;
  if (left === 0 || right === heights.length - 1) return undefined;
  const cross = (inside: number, outside: number) => (heights[inside]! - half) / (heights[inside]! - heights[outside]!);
  return right - left + cross(left, left - 1) + cross(right, right + 1);
}

const above = (beat: Float64Array, level: number): number => beat.reduce((n, v) => n + (v >= level ? 1 : 0), 0) / beat.length;

/** Time from a tenth of the height to the top of the usual beat, seconds. */
function riseTime(beat: Float64Array): number {
  const top = argmax(beat);
  let k = top;
  while (k > 0 && beat[k - 1]! > 0.1) k--;
  return (top - k) / RATE;
}

/** Time from the top of the usual beat down to half its height, seconds. */
function fallTime(beat: Float64Array): number {
  const top = argmax(beat);
  let k = top;
  while (k + 1 < beat.length && beat[k]! > 0.5) k++;
  return (k - top) / RATE;
}

/** Rise and fall in seconds, and the share of the time near the top (tension), of a usual beat on a 10 ms grid. */
export const shapeTimes = (beat: Float64Array): { rise: number; fall: number; tension: number } => ({ rise: riseTime(beat), fall: fallTime(beat), tension: above(beat, 0.8) });

interface Deep { depth: ChannelDepth; heights: number[]; best: Measured }

/** The depths of one place; for a row of elements the highest one counts. Channels that cannot be read at all count as height 0. */
function depthsOf(channels: readonly Channel[], rateHz: number): Deep[] {
  return CHANNEL_DEPTHS.flatMap((depth) => {
    const own = channels.filter((c) => c.depth === depth).sort((a, b) => (a.element ?? 0) - (b.element ?? 0));
    if (own.length === 0) return [];
    const measured = own.map((c) => {
      try {
        return measureChannel(c.samples, rateHz);
      } catch (e) {
        // a silent channel is a depth without a pulse, not a broken recording; anything else is told
        if (isSuokeError(e) && e.kind === 'unusable') return undefined;
        throw e;
      }
    });
    const heights = measured.map((m) => m?.amplitude ?? 0);
    const best = measured[argmax(heights)] ?? { amplitude: 0, quality: 0, readable: false, spread: 0 };
    return [{ depth, heights, best }];
  });
}

/** Measures every place that shows a pulse at some depth; places without any are left out. `rateHz` as for `prepare`. */
export function readPlaces(channels: readonly Channel[], rateHz: number, calibration: Calibration = {}): PlaceReading[] {
  const out: PlaceReading[] = [];
  for (const side of SIDES) {
    for (const position of POSITIONS) {
      const depths = depthsOf(channels.filter((c) => c.side === side && c.position === position), rateHz);
      const strongest = depths[argmax(depths.map((d) => d.best.amplitude))];
      if (!strongest || !(strongest.best.amplitude > 0)) continue;
      const { best } = strongest;
      const amplitudes = Object.fromEntries(depths.map((d) => [d.depth, d.best.amplitude])) as PlaceReading['amplitudes'];
      const reading: PlaceReading = { side, position, quality: best.quality, amplitudes, strongest: strongest.depth, unevenness: best.spread };
      const all = depths.reduce((s, d) => s + d.best.amplitude, 0);
      if (depths.length === 3) reading.depth = (0.5 * depths[1]!.best.amplitude + depths[2]!.best.amplitude) / all;
      if (calibration.usualAmplitude) reading.force = best.amplitude / calibration.usualAmplitude;
      const wide = strongest.heights.length >= 3 ? halfWidth(strongest.heights) : undefined;
      if (wide !== undefined && calibration.pitchMm && calibration.usualWidthMm) reading.width = (wide * calibration.pitchMm) / calibration.usualWidthMm;
      if (best.shape && best.beat) Object.assign(reading, { shape: best.shape, ...shapeTimes(best.beat) });
      out.push(reading);
    }
    const at = (position: Position) => out.find((r) => r.side === side && r.position === position);
    const guan = at('guan');
    const recorded = (position: Position) => channels.some((c) => c.side === side && c.position === position);
    const height = (position: Position) => { const r = at(position); return r ? r.amplitudes[r.strongest]! : 0; };
    if (guan && recorded('cun') && recorded('chi')) guan.length = Math.min(height('cun'), height('chi')) / height('guan');
  }
  return out;
}
