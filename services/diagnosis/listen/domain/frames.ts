// Where the frames of a short-term analysis lie: centred in the signal, as in Boersma (1993) and Praat.

export interface Frames {
  count: number;
  /** seconds between frames */
  step: number;
  /** time of the first frame's centre, seconds */
  first: number;
}

/** `count` is 0 when the signal is shorter than one window. */
export function placeFrames(samples: number, rate: number, window: number, step: number): Frames {
  const duration = samples / rate;
  const count = duration < window ? 0 : Math.floor((duration - window) / step ) + 1;
  return { count, step, first: 0.5 * (duration - (count - 1) * step) };
}

/** Index of the last sample centred at or before `time`; sample i is centred at (i + 0.5) / rate. */
export function sampleBefore(time: number, rate: number): number {
  return Math.floor((time - 0.5 / rate) / (1 / rate));
}
