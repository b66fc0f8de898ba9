// 齿痕 tooth marks: dents along the sides, as shape and as shading.
import { resampleClosed, smoothClosed, traceContour } from './contour.ts';
import type { Point } from './contour.ts';
import { gaussianBlur } from './filters.ts';
import type { Frame } from './frame.ts';
import { deviation, percentiles } from './statistics.ts';

export interface ToothMarks {
  /** p90 − p10 of band-passed lightness along a line 4 pixels inside the side margins, L* units */
  shading: number;
  /** standard deviation of the band-passed offset of the margin from its smooth course, frame pixels */
  scallop: number;
  /** dents, deepest first: place on the margin in frame pixels, depth in frame pixels, and the stretch of margin */
  dents: { at: Point; depth: number; stretch: Point[] }[];
}

const SAMPLES = 360;
/** Frame pixels that a dent must be deep to be marked. Project's own. */
const DENT = 1.2;

function bilinear(data: Float32Array, w: number, h: number, x: number, y: number): number {
  const cx = Math.min(w - 1, Math.max(0, x)), cy = Math.min(h - 1, Math.max(0, y));
  const i = Math.min(w - 2, Math.floor(cx)), j = Math.min(h - 2, Math.floor(cy));
  const s = cx - i, t = cy - j, o = j * w + i;
  return (1 - t) * ((1 - s) * (data[o] as number) + s * (data[o + 1] as number)) + t * ((1 - s) * (data[o + w] as number) + s * (data[o + w + 1] as number));
}

/** Read at .25 < v < .95. Source of the two measures: the project's own measurement, which found both together better than convexity defects. */
export function toothMarks(f: Frame): ToothMarks {
  const { x, y } = resampleClosed(traceContour(f.mask), SAMPLES);
  const sx = smoothClosed(x, 2), sy = smoothClosed(y, 2), bx = smoothClosed(x, 14), by = smoothClosed(y, 14);
  const mx = mean(x), my = mean(y);
  const nx = new Float64Array(SAMPLES), ny = new Float64Array(SAMPLES);
  let outward = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const a = (i + 1) % SAMPLES, b = (i + SAMPLES - 1) % SAMPLES;
    const tx = (bx[a] as number) - (bx[b] as number), ty = (by[a] as number) - (by[b] as number);
    const n = Math.hypot(tx, ty) || 1;
    nx[i] = ty / n;
    ny[i] = -tx / n;
    outward += ((bx[i] as number) - mx) * (nx[i] as number) + ((by[i] as number) - my) * (ny[i] as number);
  }
  const sign = outward < 0 ? -1 : 1;
  const offset = Float64Array.from({ length: SAMPLES }, (_, i) => sign * (((sx[i] as number) - (bx[i] as number)) * (nx[i] as number) + ((sy[i] as number) - (by[i] as number)) * (ny[i] as number)));
  const slow = smoothClosed(offset, 10);
  const wave = offset.map((v, i) => v - (slow[i] as number));
  const light = gaussianBlur(f.lab.L, 2);
  const band = Float64Array.from({ length: SAMPLES }, (_, i) => bilinear(light.data, light.width, light.height, (sx[i] as number) - sign * 4 * (nx[i] as number), (sy[i] as number) - sign * 4 * (ny[i] as number)));
  const quick = smoothClosed(band, 2), drift = smoothClosed(band, 10);
  const ripple = quick.map((v, i) => v - (drift[i] as number));
  const side = Uint8Array.from({ length: SAMPLES }, (_, i) => {
    const v = ((y[i] as number) - f.box.y) / Math.max(1, f.box.height - 1);
    return v > 0.25 && v < 0.95 ? 1 : 0;
  });
  const lateral = <T>(_: T, i: number) => side[i] === 1;
  const [low, high] = percentiles(ripple.filter(lateral), [10, 90]) as [number, number];
  return { shading: high - low, scallop: deviation(wave.filter(lateral)), dents: dentsOf(wave, side, sx, sy, mx, f.box.width) };
}

/** Local minima of the offset, away from the tip. */
function dentsOf(wave: Float64Array, side: Uint8Array, sx: Float64Array, sy: Float64Array, mx: number, width: number): ToothMarks['dents'] {
  const n = wave.length;
  const at = (i: number) => ((i % n) + n) % n;
  const out: ToothMarks['dents'] = [];
  for (let i = 0; i < n; i++) {
    const w = wave[i] as number;
    if (side[i] === 0 || w > -DENT * 0.5 || Math.abs((sx[i] as number) - mx) < 0.25 * width) continue;
    let lowest = true;
    for (let k = -5; k <= 5; k++) if (k !== 0 && ((wave[at(i + k)] as number) < w || ((wave[at(i + k)] as number) === w && k < 0))) lowest = false;
    if (!lowest) continue;
    let crest = -Infinity;
    for (let k = -9; k <= 9; k++) crest = Math.max(crest, wave[at(i + k)] as number);
    if (crest - w < DENT) continue;
    const stretch: Point[] = [];
    for (let k = -6; k <= 6; k++) stretch.push([sx[at(i + k)] as number, sy[at(i + k)] as number]);
    out.push({ at: [sx[i] as number, sy[i] as number], depth: crest - w, stretch });
  }
  return out.sort((a, b) => b.depth - a.depth).slice(0, 16);
}

const mean = (z: Float64Array): number => z.reduce((a, b) => a + b, 0) / z.length;
