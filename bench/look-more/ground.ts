// A real photo of a tongue made ready for painting: its colours in CIELAB, smooth and as they are, and where on the tongue each pixel lies.
import { toLab } from '@suoke/look/domain/colour.ts';
import { gaussianBlur } from '@suoke/look/domain/filters.ts';
import { distanceToEdge } from '@suoke/look/domain/morphology.ts';
import { bounds, wholeBox } from '@suoke/look/domain/raster.ts';
import type { Box, Mask, Plane, Rgb } from '@suoke/look/domain/raster.ts';
import { frameOf, UNIT } from '@suoke/look/domain/frame.ts';
import type { Frame } from '@suoke/look/domain/frame.ts';
import { median, percentiles, taken } from '@suoke/look/domain/statistics.ts';

export type Lab3 = readonly [number, number, number];
/** L*, a*, b* by pixel. */
type Planes = readonly [Float32Array, Float32Array, Float32Array];

export interface Ground {
  readonly picture: Rgb;
  /** the tongue as a hand outlined it, 1 inside */
  readonly mask: Mask;
  readonly lab: Planes;
  /** the same without papillae and thin lines */
  readonly smooth: Planes;
  /** distance to the outline, pixels */
  readonly depth: Float32Array;
  readonly box: Box;
  /** pixels for one of the frame (a tongue is about 256 of these) */
  readonly pixel: number;
  /** a* less half of b*, smooth: how much of the body shows */
  readonly redness: Float32Array;
  /** redness that a tenth of the tongue has more than, and colour of the reddest and palest three tenths: body and coating */
  readonly red: number; readonly body: Lab3; readonly coat: Lab3;
}

/** The frame of the service on an outline drawn by hand instead of its own. */
export function handFrame(picture: Rgb, mask: Mask): Frame {
  const f = frameOf(picture, { box: wholeBox(picture), soft: { ...mask, data: Float32Array.from(mask.data) }, mask, share: 0.2, gate: { fuzzy: 0.1, solidity: 0.97, inside: 0.98, agreement: 0.95, aspect: 0.8, passed: true } });
  if (f === null) throw new Error('no tongue');
  return f;
}

export function groundOf(picture: Rgb, mask: Mask): Ground {
  const box = bounds(mask);
  if (box === null) throw new Error('no tongue');
  const plain = toLab(picture), pixel = Math.sqrt(box.width * box.height) / UNIT;
  const soft = (p: Plane) => gaussianBlur(p, 3 * pixel).data;
  const lab: Planes = [plain.L.data, plain.a.data, plain.b.data], smooth: Planes = [soft(plain.L), soft(plain.a), soft(plain.b)];
  const redness = smooth[1].map((a, i) => a - 0.5 * (smooth[2][i] as number));
  const inside = Int32Array.from(function* () { for (let i = 0; i < mask.data.length; i++) if (mask.data[i] === 1) yield i; }());
  const [low, high, red] = percentiles(taken(redness, inside), [30, 70, 90]) as [number, number, number];
  const colourOf = (holds: (r: number) => boolean): Lab3 => { const part = inside.filter((i) => holds(redness[i] as number)); return lab.map((c) => median(taken(c, part))) as unknown as Lab3; };
  return {
    picture, mask, lab, smooth, depth: distanceToEdge(mask).data, box, pixel, redness,
    red, body: colourOf((r) => r >= high), coat: colourOf((r) => r <= low),
  };
}

/** −1…1 from the box's left to its right edge, and 0…1 from the root to the tip. */
export const onTongue = (g: Ground, i: number): { u: number; v: number } => {
  const x = i % g.picture.width, y = (i - x) / g.picture.width;
  return { u: (2 * (x + 0.5 - g.box.x)) / g.box.width - 1, v: (y + 0.5 - g.box.y) / g.box.height };
};

/** Whether a pixel lies in the tongue's centre or root, as the service divides it (domain/regions.ts). */
export function rear(g: Ground, i: number): boolean {
  const { u, v } = onTongue(g, i);
  return g.mask.data[i] === 1 && v < 0.8 && (v < 0.2 || (Math.abs(u) <= 0.6 && (g.depth[i] as number) >= 0.1 * g.box.width));
}

const coded = (v: number): number => 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
const cube = (t: number): number => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));

/** CIELAB (D65) to sRGB, clipped to 0…255 (IEC 61966-2-1, CIE 15). */
export function labToRgb([L, a, b]: Lab3): [number, number, number] {
  const y = (L + 16) / 116, X = 0.95047 * cube(y + a / 500), Y = cube(y), Z = 1.08883 * cube(y - b / 200);
  const of = (v: number) => Math.round(Math.min(255, Math.max(0, coded(Math.max(0, v)))));
  return [of(3.2404542 * X - 1.5371385 * Y - 0.4985314 * Z), of(-0.969266 * X + 1.8760108 * Y + 0.041556 * Z), of(0.0556434 * X - 0.2040259 * Y + 1.0572252 * Z)];
}

/** The picture with each of the tongue's pixels moved by `shift(index)` in CIELAB; fades over four pixels at the outline, and highlights stay as they are unless they are what is painted. */
export function repaint(g: Ground, shift: (i: number) => Lab3 | null, highlights = false): Rgb {
  const data = Uint8Array.from(g.picture.data), [L, a, b] = g.lab;
  for (let i = 0; i < g.mask.data.length; i++) {
    if (g.mask.data[i] === 0) continue;
    const s = shift(i);
    if (s === null) continue;
    const light = L[i] as number, k = Math.min(1, (g.depth[i] as number) / 4) * (highlights ? 1 : Math.min(1, Math.max(0, (96 - light) / 10)));
    data.set(labToRgb([light + k * s[0], (a[i] as number) + k * s[1], (b[i] as number) + k * s[2]]), 3 * i);
  }
  return { ...g.picture, data };
}
