// The tongue brought to one size, so that every later measure means the same in a close-up and in a portrait.
import { toLab } from './colour.ts';
import type { Lab } from './colour.ts';
import { dilate, distanceToEdge, largestFilled } from './morphology.ts';
import { above, area, bounds, resamplePlane, resampleRgb, sides } from './raster.ts';
import type { Box, Mask, Plane, Rgb } from './raster.ts';
import { floats, fresh, integers, octets } from './scratch.ts';
import type { Rooms } from './scratch.ts';
import { grow } from './segmentation.ts';
import type { Segmentation } from './segmentation.ts';
import { median, percentile, taken } from './statistics.ts';

/** √(width × height) of the tongue's box in a frame, in pixels. */
export const UNIT = 256;
/** Share of the box that the frame shows around it. */
const AROUND = 0.15;

/** The tongue's picture, its mask, and coordinates on the tongue. */
export interface Frame {
  readonly rgb: Rgb;
  readonly mask: Mask;
  /** indices of the tongue's pixels */
  readonly inside: Int32Array;
  readonly lab: Lab;
  /** distance to the outline, pixels of the frame, 0 outside */
  readonly depth: Plane;
  /** by column: −1…1 from its left to its right edge in the picture, 0 at the centroid */
  readonly u: Float32Array;
  /** by row: 0 at the root (top), 1 at the tip (bottom) */
  readonly v: Float32Array;
  /** wet highlights and their surroundings, which no colour or texture is read from */
  readonly shine: Mask;
  /** the tongue's box in frame pixels */
  readonly box: Box;
  /** where the frame lies in the picture that was segmented */
  readonly origin: Box;
  /** where arrays of this frame come from */
  readonly rooms: Rooms;
  /** side of a frame pixel in pixels of that picture: above 1 the picture has detail to spare, below 1 it was enlarged */
  readonly pixel: number;
}

/** Null when the mask is empty. With `reused` rooms the frame, and what is measured on it, hold until the next such frame is made. */
export function frameOf(picture: Rgb, s: Segmentation, rooms: Rooms = fresh): Frame | null {
  const b = bounds(s.mask);
  if (b === null) return null;
  const kx = s.box.width / s.mask.width, ky = s.box.height / s.mask.height;
  const tongue: Box = { x: s.box.x + b.x * kx, y: s.box.y + b.y * ky, width: b.width * kx, height: b.height * ky };
  const pixel = Math.sqrt(tongue.width * tongue.height) / UNIT;
  const origin = grow(tongue, AROUND, picture);
  const width = Math.max(8, Math.round(origin.width / pixel) | 0), height = Math.max(8, Math.round(origin.height / pixel) | 0);
  const n = width * height, rgb = resampleRgb(picture, origin, width, height, rooms.octets('frame rgb', 3 * n));
  const soft = resamplePlane(s.soft, { x: (origin.x - s.box.x) / kx, y: (origin.y - s.box.y) / ky, width: origin.width / kx, height: origin.height / ky }, width, height, floats('frame soft', n));
  const mask = largestFilled(above(soft, 0.5, octets('frame above', n)), rooms.octets('frame mask', n));
  const box = bounds(mask);
  if (box === null) return null;
  const inside = indices(mask, rooms);
  const { u, v } = coordinates(mask, box);
  const lab = toLab(rgb, undefined, rooms), depth = distanceToEdge(mask, rooms.floats('frame depth', n));
  return { rgb, mask, inside, lab, depth, u, v, shine: shineOf(lab, mask, inside, rooms), box, origin, rooms, pixel };
}

function indices(m: Mask, rooms: Rooms): Int32Array {
  const { data } = m, out = rooms.integers('frame inside', area(m));
  for (let i = 0, n = 0; i < data.length; i++) if (data[i] === 1) out[n++] = i;
  return out;
}

function coordinates(m: Mask, box: Box): { u: Float32Array; v: Float32Array } {
  const { w, h } = sides(m), { data } = m;
  let sum = 0, n = 0;
  for (let y = 0, i = 0; y < h; y++) for (let x = 0; x < w; x++, i++) if (data[i] === 1) { sum += x; n++; }
  const centre = sum / n, u = new Float32Array(w), v = new Float32Array(h);
  for (let x = 0; x < w; x++) u[x] = (x - centre) / (box.width / 2);
  for (let y = 0; y < h; y++) v[y] = (y - box.y) / Math.max(1, box.height - 1);
  return { u, v };
}

/** Enough of the tongue for a percentile; good until the next call. */
export const everyThird = (inside: Int32Array): Int32Array => {
  const out = integers('every third', Math.ceil(inside.length / 3));
  for (let k = 0; k < out.length; k++) out[k] = inside[3 * k] as number;
  return out;
};

/** Brightest 3 % where it is less red than the tongue's median, or L* over 92; grown by 3 pixels (project's own). */
function shineOf(lab: Lab, m: Mask, inside: Int32Array, rooms: Rooms): Mask {
  const L = lab.L.data, a = lab.a.data;
  const some = everyThird(inside), room = floats('some', some.length);
  const bright = percentile(taken(L, some, room), 97);
  const red = median(taken(a, some, room));
  const out = octets('shine', m.data.length);
  for (let i = 0; i < out.length; i++) { const l = L[i] as number; out[i] = l > 92 || (l > bright && (a[i] as number) < red) ? 1 : 0; }
  return dilate({ width: m.width, height: m.height, data: out }, 3, rooms.octets('frame shine', out.length));
}

/** A frame point in pixels of the picture that was segmented. */
export const toPicture = (f: Frame, x: number, y: number): [number, number] => [
  f.origin.x + ((x + 0.5) * f.origin.width) / f.rgb.width,
  f.origin.y + ((y + 0.5) * f.origin.height) / f.rgb.height,
];
