// One camera frame as one sample of a pulse: its mean colour, and whether a finger lies on the lens.

/** Means of the channels, 0 to 255. */
export interface Colour { red: number; green: number; blue: number }
/** `covered`: what a fingertip with light through it looks like. */
export type Cover = 'covered' | 'dark' | 'bright' | 'not-red';
export type Channel = 'red' | 'green';

/** `rgba`: four bytes a pixel, as a canvas gives them; alpha is not looked at. */
export function meanColour(rgba: ArrayLike<number>): Colour {
  let [red, green, blue] = [0, 0, 0];
  const n = Math.max(1, Math.floor(rgba.length / 4));
  for (let i = 0; i + 3 < rgba.length; i += 4) {
    red += rgba[i]!;
    green += rgba[i + 1]!;
    blue += rgba[i + 2]!;
  }
  return { red: red / n, green: green / n, blue: blue / n };
}

/** The project's own limits: tissue lets little but red through, so that red leads the other two clearly; under `DARK` the camera's steps are as large as the pulse. */
const DARK = 28;
const BRIGHT = 200;
const LEAD = 1.25;

export function coverOf(c: Colour): Cover {
  if (c.red < DARK) return 'dark';
  if (Math.min(c.red, c.green, c.blue) > BRIGHT) return 'bright';
  return c.red >= LEAD * c.green && c.red >= LEAD * c.blue ? 'covered' : 'not-red';
}

/** Red carries most light; where the lamp drives it to its limit the pulse is cut off there, and green still shows it. The way back is lower, so that it does not flicker. */
const CLIPPED = 250;
const CLEAR = 235;

export function channelOf(before: Channel, c: Colour): Channel {
  if (before === 'red') return c.red >= CLIPPED ? 'green' : 'red';
  return c.red < CLEAR ? 'red' : 'green';
}

/** Blood absorbs light: brightness falls as the pulse rises, so the wave is the negative. */
export const sampleOf = (c: Colour, channel: Channel): number => -c[channel];
