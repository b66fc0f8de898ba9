// Wetness and spots painted onto a picture of a tongue: for tests and the bench, where the truth has to be known.
import type { Point } from './contour.ts';
import { bounds } from './raster.ts';
import type { Mask, Rgb } from './raster.ts';

/** A deterministic number in [0, 1) for a lattice point. */
const chance = (x: number, y: number, seed: number): number => { const s = Math.sin(x * 127.1 + y * 311.7 + seed * 74.7) * 43758.5453; return s - Math.floor(s); };

/** Highlights: `points` small ones for each 10,000 pixels of tongue, `sheets` long ones of the given half width, strength 0…1. */
export function paintWet(p: Rgb, m: Mask, o: { points: number; sheets: number; width?: number; strength?: number; seed?: number }): Rgb {
  const { points, sheets, width = 6, strength = 0.9, seed = 1 } = o;
  const data = Uint8Array.from(p.data);
  const pixels: number[] = [];
  m.data.forEach((v, i) => { if (v === 1) pixels.push(i); });
  const white = (x: number, y: number, rx: number, ry: number) => {
    for (let dy = -Math.ceil(2 * ry); dy <= 2 * ry; dy++) for (let dx = -Math.ceil(2 * rx); dx <= 2 * rx; dx++) {
      const px = Math.round(x + dx), py = Math.round(y + dy), i = py * p.width + px;
      if (px < 0 || py < 0 || px >= p.width || py >= p.height || m.data[i] === 0) continue;
      const k = strength * Math.min(1, Math.max(0, 1.6 - Math.hypot(dx / rx, dy / ry)));
      for (let c = 0; c < 3; c++) data[3 * i + c] = Math.round((data[3 * i + c] as number) * (1 - k) + 250 * k);
    }
  };
  const at = (n: number, s: number): Point => { const i = pixels[Math.floor(chance(n, s, seed) * pixels.length)] ?? 0; return [i % p.width, Math.floor(i / p.width)]; };
  for (let n = 0; n < Math.round((points * pixels.length) / 1e4); n++) white(...at(n, 1), 1.1, 1.1);
  for (let n = 0; n < sheets; n++) white(...at(n, 2), width * 0.6, width * 1.8);
  return { ...p, data };
}

/** Round spots whose colour is the ground's times `factors` (red, green, blue of the gamma-coded values). */
export function paintSpots(p: Rgb, places: readonly Point[], radius: number, factors: readonly [number, number, number]): Rgb {
  const data = Uint8Array.from(p.data);
  for (const [x, y] of places) {
    for (let dy = -Math.ceil(radius + 2); dy <= radius + 2; dy++) for (let dx = -Math.ceil(radius + 2); dx <= radius + 2; dx++) {
      const px = Math.round(x) + dx, py = Math.round(y) + dy;
      if (px < 0 || py < 0 || px >= p.width || py >= p.height) continue;
      const k = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(dx, dy)));
      for (let c = 0; c < 3; c++) { const i = 3 * (py * p.width + px) + c; data[i] = Math.max(0, Math.min(255, Math.round((data[i] as number) * (1 - k + k * (factors[c] as number))))); }
    }
  }
  return { ...p, data };
}

/** `count` places inside the mask, at least `apart` from each other and `rim` from the box's upper and lower end; fewer when there is no room. */
export function scatter(m: Mask, count: number, apart: number, seed = 1): Point[] {
  const rows = Array.from({ length: m.height }, (_, y) => y).filter((y) => m.data.subarray(y * m.width, (y + 1) * m.width).includes(1));
  const top = rows[0] ?? 0, bottom = rows.at(-1) ?? 0;
  const out: Point[] = [];
  const inside = (x: number, y: number) => m.data[Math.round(y) * m.width + Math.round(x)] === 1;
  for (let n = 0; n < 60 * count && out.length < count; n++) {
    const x = chance(n, 3, seed) * m.width, y = top + (0.2 + 0.7 * chance(n, 4, seed)) * (bottom - top), r = 18;
    if (![[0, 0], [r, 0], [-r, 0], [0, r], [0, -r]].every(([a = 0, b = 0]) => inside(x + a, y + b))) continue;
    if (out.every(([a, b]) => Math.hypot(a - x, b - y) >= apart)) out.push([x, y]);
  }
  return out;
}

/** The mask without its rows behind this share of its length. */
export function inFrontOf(m: Mask, share: number): Mask {
  const b = bounds(m), data = m.data.slice();
  if (b !== null) data.fill(0, 0, Math.ceil(b.y + share * b.height) * m.width);
  return { ...m, data };
}
