// sRGB (IEC 61966-2-1) to CIELAB (CIE 15, D65 white, 2° observer), per pixel, by tables.
import type { Plane, Rgb } from './raster.ts';
import { fresh } from './scratch.ts';
import type { Rooms } from './scratch.ts';

/** L* 0…100, a* and b* about −100…100, one plane each. */
export interface Lab { readonly L: Plane; readonly a: Plane; readonly b: Plane }

/** sRGB's transfer curve (IEC 61966-2-1) of 0…255. */
export const LINEAR: Float64Array = Float64Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
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

/** Three tables of 256: what a channel at each gamma-coded value adds to X, Y and Z, in steps of ROOT. */
function parts(gain: number, kx: number, ky: number, kz: number): [Float64Array, Float64Array, Float64Array] {
  const step = STEPS / 1.1;
  const of = (k: number) => Float64Array.from({ length: 256 }, (_, i) => k * step * (LINEAR[Math.min(255, Math.round(i * gain))] as number));
  return [of(kx), of(ky), of(kz)];
}
const PLAIN: readonly [number, number, number] = [1, 1, 1];
type Tables = readonly [readonly [Float64Array, Float64Array, Float64Array], readonly [Float64Array, Float64Array, Float64Array], readonly [Float64Array, Float64Array, Float64Array]];
const tables = (gains: readonly [number, number, number]): Tables => [parts(gains[0], XR, YR, ZR), parts(gains[1], XG, YG, ZG), parts(gains[2], XB, YB, ZB)];
const UNCHANGED = tables(PLAIN);

/** A whole picture; `gains` (red, green, blue) multiply the gamma-coded values first. */
export function toLab(p: Rgb, gains: readonly [number, number, number] = PLAIN, rooms: Rooms = fresh): Lab {
  const { width, height } = p, made = (name: string): Plane => ({ width, height, data: rooms.floats(name, width * height) });
  const lab = { L: made('lab L'), a: made('lab a'), b: made('lab b') };
  convert(p.data, null, gains, lab.L.data, lab.a.data, lab.b.data);
  return lab;
}

/** Only the pixels at the indices `at`; three arrays in their order. */
export function labAt(p: Rgb, at: Int32Array, gains: readonly [number, number, number] = PLAIN, rooms: Rooms = fresh): { L: Float32Array; a: Float32Array; b: Float32Array } {
  const n = at.length, out = { L: rooms.floats('lab at L', n), a: rooms.floats('lab at a', n), b: rooms.floats('lab at b', n) };
  convert(p.data, at, gains, out.L, out.a, out.b);
  return out;
}

/** a* alone, of a whole picture. */
export function redGreen(p: Rgb, a: Float32Array = new Float32Array(p.width * p.height)): Plane {
  const { data } = p, [[rx, ry], [gx, gy], [bx, by]] = UNCHANGED;
  for (let i = 0, j = 0; i < a.length; i++, j += 3) {
    const red = data[j] as number, green = data[j + 1] as number, blue = data[j + 2] as number;
    const sx = (rx[red] as number) + (gx[green] as number) + (bx[blue] as number), sy = (ry[red] as number) + (gy[green] as number) + (by[blue] as number);
    const ix = sx | 0, iy = sy | 0;
    const x0 = ROOT[ix] as number, y0 = ROOT[iy] as number;
    a[i] = 500 * (x0 + (sx - ix) * ((ROOT[ix + 1] as number) - x0) - y0 - (sy - iy) * ((ROOT[iy + 1] as number) - y0));
  }
  return { width: p.width, height: p.height, data: a };
}

function convert(rgb: Uint8Array, at: Int32Array | null, gains: readonly [number, number, number], L: Float32Array, a: Float32Array, b: Float32Array): void {
  const [[rx, ry, rz], [gx, gy, gz], [bx, by, bz]] = gains === PLAIN ? UNCHANGED : tables(gains);
  for (let i = 0; i < L.length; i++) {
    const j = 3 * (at === null ? i : (at[i] as number));
    const red = rgb[j] as number, green = rgb[j + 1] as number, blue = rgb[j + 2] as number;
    const sx = (rx[red] as number) + (gx[green] as number) + (bx[blue] as number);
    const sy = (ry[red] as number) + (gy[green] as number) + (by[blue] as number);
    const sz = (rz[red] as number) + (gz[green] as number) + (bz[blue] as number);
    const ix = sx | 0, iy = sy | 0, iz = sz | 0;
    const x0 = ROOT[ix] as number, y0 = ROOT[iy] as number, z0 = ROOT[iz] as number;
    const x = x0 + (sx - ix) * ((ROOT[ix + 1] as number) - x0), y = y0 + (sy - iy) * ((ROOT[iy + 1] as number) - y0), z = z0 + (sz - iz) * ((ROOT[iz + 1] as number) - z0);
    L[i] = 116 * y - 16;
    a[i] = 500 * (x - y);
    b[i] = 200 * (y - z);
  }
}
