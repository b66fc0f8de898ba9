// From raw samples at any rate to a clean wave at the working rate: gaps and dropouts bridged and marked, polarity put right.
import { SuokeError } from '@suoke/terminology';
import { beatBand, RATE } from './bands.ts';
import { lowpass, zeroPhase } from './filter.ts';

export const LIMITS = {
  /** a finger sensor below or above these rates is a mistake in the declared rate */
  lowestRateHz: 20, highestRateHz: 5000,
  shortestS: 5, longestS: 3600,
  /** share of samples that may be missing, infinite or frozen */
  mostMissing: 0.3,
} as const;

export interface Prepared {
  /** at 100 Hz, upright, without gaps */
  wave: Float64Array;
  /** the 0.5–8 Hz view of `wave` that decided the polarity, for whoever needs it next */
  beat: Float64Array;
  /** 1 where the wave was bridged, at 100 Hz */
  missing: Uint8Array;
  seconds: number;
  missingShare: number;
  /** share of samples that stand at the sensor's limit; counted when asked for */
  readonly saturatedShare: number;
  inverted: boolean;
  /** one unit of `wave` in the samples' own unit */
  scale: number;
}

export function checkRate(rateHz: number): void {
  if (!Number.isFinite(rateHz) || rateHz < LIMITS.lowestRateHz || rateHz > LIMITS.highestRateHz) {
    throw new SuokeError('invalid', 'pulse.rate-implausible', `采样率 ${typeof rateHz === 'number' ? rateHz : '?'} Hz 不合理 a sampling rate of ${typeof rateHz === 'number' ? rateHz : '?'} Hz is not plausible for a pulse wave`, `give the sensor's true rate, ${LIMITS.lowestRateHz} to ${LIMITS.highestRateHz} samples a second`);
  }
}

/** Refuses what cannot be read at all. */
function check(samples: Float64Array, rateHz: number): void {
  checkRate(rateHz);
  if (samples.length === 0) throw new SuokeError('invalid', 'pulse.empty', '没有样本 there are no samples', 'record a pulse wave first');
  const seconds = samples.length / rateHz;
  if (seconds < LIMITS.shortestS) throw new SuokeError('unusable', 'pulse.too-short', `记录只有 ${seconds.toFixed(1)} 秒 the record lasts ${seconds.toFixed(1)} s`, `record at least ${LIMITS.shortestS} s, better 30 s, and check the rate`);
  if (seconds > LIMITS.longestS) throw new SuokeError('too-large', 'pulse.too-long', `记录长 ${Math.round(seconds)} 秒 the record lasts ${Math.round(seconds)} s`, `cut it into parts of at most ${LIMITS.longestS} s, and check the rate`);
}

/** 1 for samples that are no numbers, beyond any sensor, or frozen for half a second and more; and how many. */
function holes(samples: Float64Array, rateHz: number): { hole: Uint8Array; holed: number } {
  const hole = new Uint8Array(samples.length);
  const frozen = Math.max(5, Math.ceil(rateHz / 2));
  let holed = 0;
  let run = 0;
  let last = NaN;
  for (let i = 0; i < samples.length; i++) {
    const v = samples[i]!;
    // values beyond 1e30 would overflow the filters
    const odd = !(v <= 1e30 && v >= -1e30);
    run = v === last ? run + 1 : 1;
    last = v;
    if (run === frozen) {
      for (let k = i - run + 1; k <= i; k++) {
        if (!hole[k]) holed++;
        hole[k] = 1;
      }
    } else if (odd || run > frozen) {
      hole[i] = 1;
      holed++;
    }
  }
  return { hole, holed };
}

function bridge(samples: Float64Array, hole: Uint8Array): Float64Array {
  const out = samples.slice();
  let last = -1;
  for (let i = 0; i <= out.length; i++) {
    if (i < out.length && hole[i]) continue;
    if (i - last > 1) {
      const a = last >= 0 ? out[last]! : out[i]!;
      const b = i < out.length ? out[i]! : a;
      for (let k = last + 1; k < i; k++) out[k] = a + ((b - a) * (k - last)) / (i - last);
    }
    last = i;
  }
  return out;
}

/** Runs of three and more samples at the very top or bottom, as a share of all. */
function saturated(samples: Float64Array, hole: Uint8Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < samples.length; i++) {
    const v = samples[i]!;
    if (v < low && !hole[i]) low = v;
    if (v > high && !hole[i]) high = v;
  }
  let n = 0;
  let run = 0;
  for (let i = 0; i <= samples.length; i++) {
    const v = i < samples.length ? samples[i]! : NaN;
    if ((v === low || v === high) && !hole[i] && (run === 0 || v === samples[i - 1])) run++;
    else if (run > 0) {
      if (run >= 3) n += run;
      run = 0;
    }
  }
  return n / samples.length;
}

/** To 100 Hz: low-pass at 40 Hz when there is more, then Catmull–Rom between samples. */
export function resample(x: Float64Array, rateHz: number): Float64Array {
  if (rateHz === RATE) return x;
  const source = rateHz > RATE ? zeroPhase(x, lowpass(4, 0.4 * RATE, rateHz), Math.ceil(rateHz / 4)) : x;
  const n = Math.max(1, Math.floor(((x.length - 1) * RATE) / rateHz) + 1);
  const at = (k: number) => source[Math.min(source.length - 1, Math.max(0, k))]!;
  return Float64Array.from({ length: n }, (_, i) => {
    const t = (i * rateHz) / RATE;
    const k = Math.floor(t);
    const u = t - k;
    const [a, b, c, d] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
  });
}

/** Skewness of the slope: positive when the wave rises faster than it falls, as an upright pulse does. */
export function uprightness(view: Float64Array): number {
  const n = view.length - 1;
  if (n < 1) return 0;
  const m = (view[n]! - view[0]!) / n;
  let square = 0;
  let cube = 0;
  for (let i = 0; i < n; i++) {
    const d = view[i + 1]! - view[i]! - m;
    square += d * d;
    cube += d * d * d;
  }
  return square > 0 ? cube / n / (square / n) ** 1.5 : 0;
}
/** Below this the wave is taken to be upside down (reflective sensors often give it so). The project's own. */
export const INVERTED_BELOW = -0.8;

/** Mean 0 and standard deviation 1, in place; answers what one unit was. Offset and scale carry no meaning in a photoplethysmogram, and large ones would cost precision. */
function standardise(x: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]!;
  const m = sum / x.length;
  let square = 0;
  for (let i = 0; i < x.length; i++) {
    const d = x[i]! - m;
    square += d * d;
  }
  const s = Math.sqrt(square / x.length);
  for (let i = 0; i < x.length; i++) x[i] = (x[i]! - m) / s;
  return s;
}

function turn(x: Float64Array): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = -x[i]!;
  return out;
}

/** Throws SuokeErrors named `pulse.*`. */
export function prepare(samples: Float64Array, rateHz: number): Prepared {
  check(samples, rateHz);
  const { hole, holed } = holes(samples, rateHz);
  const missingShare = holed / hole.length;
  const constant = () => new SuokeError('unusable', 'pulse.constant', '信号没有变化 the signal never changes', 'check that the sensor touches the skin and is switched on');
  // a wave of infinities is a wave of missing samples
  if (Number.isFinite(samples[0]) && samples.every((v) => v === samples[0])) throw constant();
  if (missingShare > LIMITS.mostMissing) {
    throw new SuokeError('unusable', 'pulse.mostly-missing', `${Math.round(missingShare * 100)}% 的样本缺失或停滞 ${Math.round(missingShare * 100)} % of the samples are missing, infinite or frozen`, `at most ${LIMITS.mostMissing * 100} % may be; record again and hold still`);
  }
  const whole = holed > 0 ? bridge(samples, hole) : samples.slice();
  const scale = standardise(whole);
  if (!(scale > 0)) throw constant();
  const wave = resample(whole, rateHz);
  const missing = new Uint8Array(wave.length);
  if (holed > 0) for (let i = 0; i < missing.length; i++) missing[i] = hole[Math.min(hole.length - 1, Math.round((i * rateHz) / RATE))]!;
  const beat = beatBand(wave);
  const inverted = uprightness(beat) < INVERTED_BELOW;
  return { wave: inverted ? turn(wave) : wave, beat: inverted ? turn(beat) : beat, missing, seconds: samples.length / rateHz, missingShare, get saturatedShare() { return saturated(samples, hole); }, inverted, scale };
}
