// Colour as ratios of light, from which a lamp that scales red, green and blue cancels out exactly.
import { LINEAR } from './colour.ts';
import type { Frame } from './frame.ts';
import { floats } from './scratch.ts';
import { median, percentile } from './statistics.ts';

/** Natural logarithms of red over green and blue over green, in linear light: free of brightness. A lamp adds the same to every pixel's. */
export interface Chromaticity { redGreen: number; blueGreen: number }

/** ln of linear light at each 8-bit value. */
const LOG = LINEAR.map((v) => Math.log(Math.max(v, 1e-3)));
/** At the ends of the scale the camera has cut the colour off (and so does a stronger lamp): not read. */
const END = { low: 2, high: 252 };

/** Means over a frame are read from every third of its hundred thousand pixels. */
export const EVERY = 3;

/** Mean light of the whole frame. */
export function meanLight(f: Frame): Chromaticity {
  const { data } = f.rgb;
  let r = 0, g = 0, b = 0;
  for (let i = 0; i < data.length; i += 3 * EVERY) {
    r += LINEAR[data[i] as number] as number;
    g += LINEAR[data[i + 1] as number] as number;
    b += LINEAR[data[i + 2] as number] as number;
  }
  return { redGreen: Math.log((r + 1e-6) / (g + 1e-6)), blueGreen: Math.log((b + 1e-6) / (g + 1e-6)) };
}

/** Median of the 30 % of these pixels with the most red over green: the same pixels whatever the lamp. Cut-off pixels are left out unless all are. */
export function reddestLight(f: Frame, pixels: Int32Array): Chromaticity {
  const { data } = f.rgb;
  const rg = floats('reddest rg', pixels.length), bg = floats('reddest bg', pixels.length);
  const gather = (all: boolean): number => {
    let n = 0;
    for (let k = 0; k < pixels.length; k++) {
      const i = 3 * (pixels[k] as number), r = data[i] as number, g = data[i + 1] as number, b = data[i + 2] as number;
      if (!all && (r >= END.high || g >= END.high || b >= END.high || r <= END.low || g <= END.low || b <= END.low)) continue;
      rg[n] = (LOG[r] as number) - (LOG[g] as number);
      bg[n++] = (LOG[b] as number) - (LOG[g] as number);
    }
    return n;
  };
  let n = gather(false);
  if (n < 30) n = gather(true);
  const level = percentile(rg.subarray(0, n), 70);
  let m = 0;
  for (let k = 0; k < n; k++) if ((rg[k] as number) >= level) { rg[m] = rg[k] as number; bg[m++] = bg[k] as number; }
  return { redGreen: median(rg.subarray(0, m)), blueGreen: median(bg.subarray(0, m)) };
}
