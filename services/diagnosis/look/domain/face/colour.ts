// Linear sRGB and CIELAB of single colours, for means over skin (means of light belong into linear values).
import type { Colour } from '../regions.ts';

export type Triple = readonly [number, number, number];
/** sRGB's transfer curve (IEC 61966-2-1), by table. */
export const LINEAR: Float64Array = Float64Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
const WHITE: Triple = [0.95047, 1, 1.08883];
const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
const g = (t: number): number => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));

/** Y of linear sRGB, 0…1. */
export const luminance = ([r, gr, b]: Triple): number => 0.2126729 * r + 0.7151522 * gr + 0.072175 * b;
/** Linear sRGB, 0…1 each (beyond is allowed), to CIELAB under D65. */
export function labOf([r, gr, b]: Triple): Colour {
  const x = f((0.4124564 * r + 0.3575761 * gr + 0.1804375 * b) / WHITE[0]), y = f(luminance([r, gr, b])), z = f((0.0193339 * r + 0.119192 * gr + 0.9503041 * b) / WHITE[2]);
  return { L: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}
/** The inverse of `labOf`. */
export function linearOf(c: Colour): Triple {
  const y = (c.L + 16) / 116, X = g(y + c.a / 500) * WHITE[0], Y = g(y), Z = g(y - c.b / 200) * WHITE[2];
  return [3.2404542 * X - 1.5371385 * Y - 0.4985314 * Z, -0.969266 * X + 1.8760108 * Y + 0.041556 * Z, 0.0556434 * X - 0.2040259 * Y + 1.0572252 * Z];
}
