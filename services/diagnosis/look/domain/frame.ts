// The tongue brought to one size, so that every later measure means the same in a close-up and in a portrait.
import { toLab } from './colour.ts';
import type { Lab } from './colour.ts';
import { dilate, distanceToEdge, largestFilled } from './morphology.ts';
import { above, area, bounds, resamplePlane, resampleRgb } from './raster.ts';
import type { Box, Mask, Plane, Rgb } from './raster.ts';
import { grow } from './segmentation.ts';
import type { Segmentation } from './segmentation.ts';
import { median, percentile, pick } from './statistics.ts';

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
  /** −1…1 from its left to its right edge in the picture, 0 at the centroid */
  readonly u: Plane;
  /** 0 at the root (top), 1 at the tip (bottom) */
  readonly v: Plane;
  /** wet highlights and their surroundings, which no colour or texture is read from */
  readonly shine: Mask;
  /** the tongue's box in frame pixels */
  readonly box: Box;
  /** where the frame lies in the picture that was segmented */
  readonly origin: Box;
  /** side of a frame pixel in pixels of that picture: above 1 the picture has detail to spare, below 1 it was enlarged */
  readonly pixel: number;
}

/** Null when the mask is empty. */
export function frameOf(picture: Rgb, s: Segmentation): Frame | null {
  const b = bounds(s.mask);
  if (b === null) return null;
  const kx = s.box.width / s.mask.width, ky = s.box.height / s.mask.height;
  const tongue: Box = { x: s.box.x + b.x * kx, y: s.box.y + b.y * ky, width: b.width * kx, height: b.height * ky };
  const pixel = Math.sqrt(tongue.width * tongue.height) / UNIT;
  const origin = grow(tongue, AROUND, picture);
  const width = Math.max(8, Math.round(origin.width / pixel)), height = Math.max(8, Math.round(origin.height / pixel));
  const rgb = resampleRgb(picture, origin, width, height);
  const soft = resamplePlane(s.soft, { x: (origin.x - s.box.x) / kx, y: (origin.y - s.box.y) / ky, width: origin.width / kx, height: origin.height / ky }, width, height);
  const mask = largestFilled(above(soft, 0.5));
  const box = bounds(mask);
  if (box === null) return null;
  const { u, v } = coordinates(mask, box);
  const lab = toLab(rgb);
  return { rgb, mask, inside: indices(mask), lab, depth: distanceToEdge(mask), u, v, shine: shineOf(lab, mask), box, origin, pixel };
}

function indices(m: Mask): Int32Array {
  const out = new Int32Array(area(m));
  for (let i = 0, n = 0; i < m.data.length; i++) if (m.data[i] === 1) out[n++] = i;
  return out;
}

function coordinates(m: Mask, box: Box): { u: Plane; v: Plane } {
  let sum = 0, n = 0;
  for (let i = 0; i < m.data.length; i++) if (m.data[i] === 1) { sum += i % m.width; n++; }
  const centre = sum / n;
  const u = new Float32Array(m.data.length), v = new Float32Array(m.data.length);
  for (let i = 0; i < u.length; i++) {
    const x = i % m.width, y = (i - x) / m.width;
    u[i] = (x - centre) / (box.width / 2);
    v[i] = (y - box.y) / Math.max(1, box.height - 1);
  }
  return { u: { ...m, data: u }, v: { ...m, data: v } };
}

/** Brightest 3 % where it is less red than the tongue's median, or L* over 92; grown by 3 pixels (project's own). */
function shineOf(lab: Lab, m: Mask): Mask {
  const bright = percentile(pick(lab.L.data, m.data), 97);
  const red = median(pick(lab.a.data, m.data));
  const out: Mask = { ...m, data: new Uint8Array(m.data.length) };
  for (let i = 0; i < out.data.length; i++) {
    const L = lab.L.data[i] as number;
    out.data[i] = L > 92 || (L > bright && (lab.a.data[i] as number) < red) ? 1 : 0;
  }
  return dilate(out, 3);
}

/** A frame point in pixels of the picture that was segmented. */
export const toPicture = (f: Frame, x: number, y: number): [number, number] => [
  f.origin.x + ((x + 0.5) * f.origin.width) / f.rgb.width,
  f.origin.y + ((y + 0.5) * f.origin.height) / f.rgb.height,
];

/** Pixels of the tongue for which `test` holds. */
export function where(f: Frame, test: (i: number) => boolean): Uint8Array {
  const out = new Uint8Array(f.mask.data.length);
  for (const i of f.inside) if (test(i)) out[i] = 1;
  return out;
}
