// For tests: a tongue drawn in code where a picture but no photo is needed (same numbers in, same picture out), and what a promise is refused with.
import { isSuokeError } from '@suoke/terminology';
import sharp from 'sharp';
import { mask } from './domain/raster.ts';
import type { Mask, Rgb } from './domain/raster.ts';

export interface Drawing {
  width?: number; height?: number;
  /** centre and half sizes as shares of the width */
  cx?: number; cy?: number; rx?: number; ry?: number;
  body?: [number, number, number];
  coating?: [number, number, number];
  /** 0 none … 1 opaque */
  cover?: number;
  /** darkness of three lengthwise cracks, 0…1 */
  cracks?: number;
  /** depth of dents along the sides, share of the half width */
  dents?: number;
  skin?: [number, number, number];
  /** factors on red, green, blue of the finished picture */
  lamp?: [number, number, number];
  /** false draws the face with the mouth closed */
  tongue?: boolean;
}

const wave = (x: number, y: number) => Math.sin(x * 1.7 + Math.sin(y * 0.9) * 2) * Math.sin(y * 1.3 + Math.sin(x * 0.7) * 2);
type Colour = readonly [number, number, number];
const mix = (a: Colour, b: Colour, t: number): Colour => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];

/** The picture and the mask of the tongue in it. */
export function drawTongue(d: Drawing = {}): { picture: Rgb; mask: Mask } {
  const { width = 384, height = 320, cx = 0.5, cy = 0.44, rx = 0.22, ry = 0.27, body = [196, 112, 116], coating = [214, 186, 180], cover = 0.5, cracks = 0, dents = 0, skin = [206, 160, 132], lamp = [1, 1, 1], tongue = true } = d;
  const data = new Uint8Array(3 * width * height);
  const m = mask(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = (x - cx * width) / (rx * width), v = (y - cy * width) / (ry * width);
      const far = Math.hypot((x - width / 2) / width, (y - height * 0.4) / height);
      let c: Colour = mix(skin, [60, 45, 40], Math.min(0.6, far * far));
      c = mix(c, [230, 228, 222], y > height * 0.9 + 14 * Math.cos((x / width) * 6) ? 1 : 0);
      const mouth = Math.hypot(u / 1.22, (v + 0.62) / 0.62);
      if (mouth < 1.25) c = mix(c, [168, 88, 88], mouth < 1 ? 1 : 0.85);
      if (tongue) {
        if (mouth < 1) c = [52, 22, 24];
        const side = 1 - dents * Math.max(0, Math.sin(v * 16)) * (Math.abs(u) > 0.5 ? 1 : 0);
        const edge = Math.abs(u / side) ** (v < 0 ? 3.2 : 2.2) + Math.abs(v) ** (v < 0 ? 3.2 : 2.2);
        if (edge > 1 && edge < 1.35 && v > 0) c = mix(c, [70, 40, 36], 0.35);
        if (edge <= 1) {
          m.data[y * width + x] = 1;
          const fur = cover * Math.exp(-((u / 0.65) ** 2) - ((v + 0.3) / 0.75) ** 2);
          c = mix(body, coating, Math.min(1, fur * (1 + 0.25 * wave(x, y))));
          for (const k of [-0.12, 0, 0.12]) {
            const line = Math.abs(u - k - 0.04 * Math.sin(v * 9 + k * 40)) * rx * width;
            if (Math.abs(v) < 0.62) c = mix(c, [90, 30, 34], cracks * Math.exp(-((line / 1.8) ** 2)));
          }
          const shade = 1 - 0.22 * edge ** 3;
          c = [c[0] * shade, c[1] * shade, c[2] * shade];
        }
      } else if (Math.abs(v + 0.62) < 0.02 && mouth < 1) c = [70, 36, 36];
      const grain = 1 + 0.035 * wave(x * 1.3 + 7, y * 1.1);
      for (let k = 0; k < 3; k++) data[3 * (y * width + x) + k] = Math.max(0, Math.min(255, Math.round((c[k] as number) * grain * (lamp[k] as number))));
    }
  }
  return { picture: { width, height, data }, mask: m };
}

/** As a file; quality counts for JPEG and WebP. */
export function encode(p: Rgb, format: 'jpeg' | 'png' | 'webp' = 'png', quality = 92): Promise<Buffer> {
  return sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).toFormat(format, format === 'png' ? {} : { quality }).toBuffer();
}

/** The code of the SuokeError that a promise is refused with; 'no error', or 'foreign: …' for any other error. */
export const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'no error', (e: unknown) => (isSuokeError(e) ? e.code : `foreign: ${String(e)}`));

/** Overlap of two masks (anything but 0 is in), 2|A∩B| / (|A|+|B|). */
export function dice(a: Mask, b: Mask): number {
  let both = 0, sum = 0;
  for (let i = 0; i < a.data.length; i++) {
    const x = (a.data[i] as number) > 0 ? 1 : 0, y = (b.data[i] as number) > 0 ? 1 : 0;
    both += x & y;
    sum += x + y;
  }
  return (2 * both) / sum;
}
