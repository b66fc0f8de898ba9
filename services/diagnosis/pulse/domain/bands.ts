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
  upstroke: Float64Array;
  /** 0.5–5 Hz: the second detector of the signal quality */
  second: Float64Array;
  /** 0.3–8 Hz: fiducial points and amplitudes */
  shape: Float64Array;
}

/** 0.3–8 Hz alone. */
export const shapeBand = (wave: Float64Array): Float64Array => zeroPhase(wave, SHAPE);

/** What finding the beats needs, and no more. */
export const beatBands = (wave: Float64Array): Pick<Bands, 'beat' | 'upstroke'> => ({ beat: zeroPhase(wave, BEAT), upstroke: zeroPhase(wave, UPSTROKE) });

export const bands = (wave: Float64Array): Bands => ({
  beat: zeroPhase(wave, BEAT),
  upstroke: zeroPhase(wave, UPSTROKE),
  second: zeroPhase(wave, SECOND),
  shape: shapeBand(wave),
});

/** 0.3–12 Hz: keeps the dicrotic notch for the morphology. */
export const fineBand = (wave: Float64Array): Float64Array => zeroPhase(wave, FINE);
