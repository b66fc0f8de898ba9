// 齿痕 tooth marks: dents along the sides, as shape and as shading.
import { resampleClosed, smoothClosed, traceContour } from './contour.ts';
import type { Point } from './contour.ts';
import { pointReader } from './filters.ts';
import type { Frame } from './frame.ts';
import { deviation } from './statistics.ts';

export interface ToothMarks {
  /** standard deviation of the band-passed lightness along the side margins, 2–6 pixels inside them, L* units */
  shading: number;
  /** standard deviation of the band-passed offset of the margin from its smooth course, frame pixels */
  scallop: number;
  /** depths of all dents together, frame pixels */
  dentDepth: number;
  /** dents, deepest first: place on the margin in frame pixels, depth in frame pixels, and the stretch of margin */
  dents: { at: Point; depth: number; stretch: Point[] }[];
}

const SAMPLES = 360;
/** Lines along which the lightness is read, frame pixels inside the margin; and the band of it that counts, σ in samples. */
const BAND = { inside: [2, 4, 6], fine: 1.5, coarse: 6 };
/** Frame pixels that a dent must be deep to be marked. Project's own. */
const DENT = 1.2;

/** σ of the Gaussian that the lightness of a point is read with, frame pixels. */
const readLightness = pointReader(2);

/**
 * Read at .25 < v < .95. The teeth leave light and dark along the margin, and dents in it: both together tell severe from light marks
 * best (the project's own measurement, band and depths compared by five-fold cross-validation over the labelled photos); convexity
 * defects alone, or the wave of the outline as a whole, tell less.
 */
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
  const margin = new Float64Array(SAMPLES);
  for (const inside of BAND.inside) {
    for (let i = 0; i < SAMPLES; i++) {
      const lightness = readLightness(f.lab.L, (sx[i] as number) - sign * inside * (nx[i] as number), (sy[i] as number) - sign * inside * (ny[i] as number));
      margin[i] = (margin[i] as number) + lightness / BAND.inside.length;
    }
  }
  const fine = smoothClosed(margin, BAND.fine), coarse = smoothClosed(margin, BAND.coarse);
  const ripple = fine.map((v, i) => v - (coarse[i] as number));
  const side = Uint8Array.from({ length: SAMPLES }, (_, i) => {
    const v = ((y[i] as number) - f.box.y) / Math.max(1, f.box.height - 1);
    return v > 0.25 && v < 0.95 ? 1 : 0;
  });
  const lateral = <T>(_: T, i: number) => side[i] === 1;
  const dents = dentsOf(wave, side, sx, sy, mx, f.box.width);
  return { shading: deviation(ripple.filter(lateral)), scallop: deviation(wave.filter(lateral)), dentDepth: dents.reduce((sum, d) => sum + d.depth, 0), dents };
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
