// The colour of the lamp, guessed twice, and how far the guess is to be trusted.
import type { Frame } from './frame.ts';
import { EVERY, meanLight } from './chromaticity.ts';
import type { Chromaticity } from './chromaticity.ts';
import { clamp } from './statistics.ts';

export interface WhiteBalance {
  /** factors for red, green, blue of the gamma-coded values */
  gains: [number, number, number];
  /** log(GREY / mean grey) as photographed: positive for a dim photo */
  dimness: number;
  /** distance of the picture's mean hue from that of an ordinary tongue photo, log units (0 none, .2 strong) */
  cast: number;
  /** angle between the two guesses of the lamp's colour, degrees; null when nothing in the picture is bright enough */
  disagreement: number | null;
  /** 0…1 */
  confidence: number;
  /** mean light of the frame as ratios, exact where `gains` work on gamma-coded values */
  light: Chromaticity;
  /** mean chroma C*ab of the frame before correction: near 0 in a grey picture */
  chroma: number;
}

/** log(red / green) and log(blue / green) of the mean colour around a tongue in ordinary light: between the medians of the two measured sets, project's own measurement. */
export const ORDINARY = { redGreen: 0.39, blueGreen: -0.05 };
/** The mean is brought to this grey, 0…255, so that a dim photo of a tongue does not read as a dark tongue (project's own; within a factor of 2). */
export const GREY = 140;
/** Casts over this make colours doubtful (project's own). */
export const STRONG_CAST = 0.22;

/**
 * Grey world (Buchsbaum 1980) over the tongue's box + 15 %: the mean is made grey. It leaves colours relative to the tongue's own
 * surroundings, which holds their order under casts (project's own measurement: AUC dark against light .97 where raw a* falls to .80).
 * The second guess is the mean of the brightest unclipped 2 % (white patch, Land 1977).
 */
export function whiteBalance(f: Frame): WhiteBalance {
  const { data } = f.rgb;
  const pixels = data.length / 3, n = Math.ceil(pixels / EVERY);
  let red = 0, green = 0, blue = 0;
  const histogram = new Int32Array(256);
  let chroma = 0, sampled = 0;
  for (let i = 0; i < data.length; i += 3 * EVERY) {
    const r = data[i] as number, g = data[i + 1] as number, b = data[i + 2] as number;
    red += r; green += g; blue += b;
    if (r < 250 && g < 250 && b < 250) { const k = ((r + g + b) / 3 + 0.5) | 0; histogram[k] = (histogram[k] as number) + 1; }
  }
  for (let i = 0; i < pixels; i += 7) { chroma += Math.sqrt((f.lab.a.data[i] as number) ** 2 + (f.lab.b.data[i] as number) ** 2); sampled++; }
  const mean: [number, number, number] = [Math.max(1, red / n), Math.max(1, green / n), Math.max(1, blue / n)];
  const grey = (mean[0] + mean[1] + mean[2]) / 3;
  const cast = Math.hypot(Math.log(mean[0] / mean[1]) - ORDINARY.redGreen, Math.log(mean[2] / mean[1]) - ORDINARY.blueGreen);
  const bright = brightest(f, histogram);
  // what grey world takes for the lamp still holds the tongue's own red: set it against the ordinary mean before comparing
  const lamp: [number, number, number] = [mean[0] / Math.exp(ORDINARY.redGreen), mean[1], mean[2] / Math.exp(ORDINARY.blueGreen)];
  const disagreement = bright === null ? null : angle(lamp, bright);
  const trust = Math.exp(-((cast / 0.3) ** 2)) * (disagreement === null ? 0.85 : Math.exp(-((disagreement / 20) ** 2)));
  const level = Math.min(2, Math.max(0.5, GREY / grey)) * grey;
  return { gains: [level / mean[0], level / mean[1], level / mean[2]], dimness: Math.log(GREY / grey), cast, disagreement, confidence: clamp(trust), light: meanLight(f), chroma: chroma / Math.max(1, sampled) };
}

function brightest(f: Frame, histogram: Int32Array): [number, number, number] | null {
  const { data } = f.rgb, n = data.length / 3 / EVERY;
  let level = 255, count = 0;
  while (level > 0 && count < 0.02 * n) count += histogram[level--] as number;
  if (level < 110) return null;
  let red = 0, green = 0, blue = 0;
  for (let i = 0; i < data.length; i += 3 * EVERY) {
    const r = data[i] as number, g = data[i + 1] as number, b = data[i + 2] as number;
    if (r < 250 && g < 250 && b < 250 && r + g + b > 3 * level) { red += r; green += g; blue += b; }
  }
  return green > 0 ? [red, green, blue] : null;
}

function angle(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return (Math.acos(Math.min(1, dot / (Math.hypot(...a) * Math.hypot(...b)))) * 180) / Math.PI;
}
