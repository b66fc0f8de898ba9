// The four views of a pulse wave that the analysis looks at, all at the working rate.
import { bandpass, zeroPhase } from './filter.ts';

/** Everything after reading happens at this rate; every threshold in samples assumes it. */
export const RATE = 100;

const BEAT = bandpass(2, 0.5, 8, RATE);
const UPSTROKE = bandpass(2, 0.5, 6, RATE);
const SECOND = bandpass(2, 0.5, 5, RATE);
const SHAPE = bandpass(2, 0.3, 8, RATE);
const FINE = bandpass(2, 0.3, 12, RATE);

export interface Bands {
  /** 0.5–8 Hz: beat detection (Elgendi 2013) */
  beat: Float64Array;
  /** 0.5–6 Hz: candidates for the gap rescue */
  readonly upstroke: Float64Array;
  /** 0.5–5 Hz: the second detector of the signal quality */
  second: Float64Array;
  /** 0.3–8 Hz: fiducial points and amplitudes */
  shape: Float64Array;
}

/** What finding the beats looks at; the second view only where the first leaves a gap. */
export type BeatBands = Pick<Bands, 'beat' | 'upstroke'>;

/** 0.5–8 Hz alone. */
export const beatBand = (wave: Float64Array): Float64Array => zeroPhase(wave, BEAT);

/** The two views for finding beats; the 0.5–6 Hz view is filtered when it is first asked for. */
export function beatBands(wave: Float64Array, beat = beatBand(wave)): BeatBands {
  let upstroke: Float64Array | undefined;
  return { beat, get upstroke() { return (upstroke ??= zeroPhase(wave, UPSTROKE)); } };
}

/** All four views; `beat` where it was filtered already (`prepare`). */
export function bands(wave: Float64Array, beat?: Float64Array): Bands {
  const found = beatBands(wave, beat);
  return { beat: found.beat, get upstroke() { return found.upstroke; }, second: zeroPhase(wave, SECOND), shape: zeroPhase(wave, SHAPE) };
}

/** 0.3–12 Hz: keeps the dicrotic notch for the morphology. */
export const fineBand = (wave: Float64Array): Float64Array => zeroPhase(wave, FINE);
