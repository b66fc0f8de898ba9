// sRGB (IEC 61966-2-1) to CIELAB (CIE 15, D65 white, 2° observer), per pixel, by tables.
import { plane } from './raster.ts';
import type { Plane, Rgb } from './raster.ts';

/** L* 0…100, a* and b* about −100…100, one plane each. */
export interface Lab { readonly L: Plane; readonly a: Plane; readonly b: Plane }

const LINEAR = Float64Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
/** sRGB primaries to XYZ (IEC 61966-2-1), already divided by the white point D65. */
const XR = 0.4124564 / 0.95047, XG = 0.3575761 / 0.95047, XB = 0.1804375 / 0.95047;
const YR = 0.2126729, YG = 0.7151522, YB = 0.072175;
const ZR = 0.0193339 / 1.08883, ZG = 0.119192 / 1.08883, ZB = 0.9503041 / 1.08883;
const STEPS = 8192;
/** CIE's f(t) on 0…1.1 in STEPS steps: the cube root is the slow part of the conversion. */
const ROOT = Float64Array.from({ length: STEPS + 2 }, (_, i) => {
  const t = (i / STEPS) * 1.1;
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
});
const f = (t: number): number => {
  const s = (t / 1.1) * STEPS;
  const i = Math.min(STEPS, Math.floor(s));
  return (ROOT[i] as number) + (s - i) * ((ROOT[i + 1] as number) - (ROOT[i] as number));
};

/** One colour, 0…255 each, to [L*, a*, b*]. */
export function rgbToLab(red: number, green: number, blue: number): [number, number, number] {
  const r = LINEAR[red] as number, g = LINEAR[green] as number, b = LINEAR[blue] as number;
  const x = f(XR * r + XG * g + XB * b), y = f(YR * r + YG * g + YB * b), z = f(ZR * r + ZG * g + ZB * b);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** A whole picture; `gains` (red, green, blue) multiply the gamma-coded values first. */
export function toLab(p: Rgb, gains: readonly [number, number, number] = [1, 1, 1]): Lab {
  const table = gains.map((k) => Uint8Array.from({ length: 256 }, (_, i) => Math.min(255, Math.round(i * k))));
  const [tr, tg, tb] = table as [Uint8Array, Uint8Array, Uint8Array];
  const L = plane(p.width, p.height), a = plane(p.width, p.height), b = plane(p.width, p.height);
  for (let i = 0, j = 0; i < L.data.length; i++, j += 3) {
    const red = LINEAR[tr[p.data[j] as number] as number] as number, green = LINEAR[tg[p.data[j + 1] as number] as number] as number, blue = LINEAR[tb[p.data[j + 2] as number] as number] as number;
    const x = f(XR * red + XG * green + XB * blue), y = f(YR * red + YG * green + YB * blue), z = f(ZR * red + ZG * green + ZB * blue);
    L.data[i] = 116 * y - 16;
    a.data[i] = 500 * (x - y);
    b.data[i] = 200 * (y - z);
  }
  return { L, a, b };
}
