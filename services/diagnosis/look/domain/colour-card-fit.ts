// From the card's patches as photographed to a 3 × 3 matrix that corrects colours, by least squares in linear RGB; and what is left over.
import { LINEAR, labOf } from './face/colour.ts';
import type { Triple } from './face/colour.ts';
import { deltaE2000 } from './compare-delta.ts';
import type { Frame } from './frame.ts';
import { toLab } from './colour.ts';
import type { Rgb } from './raster.ts';
import { clamp } from './statistics.ts';

/** Rows: corrected linear red, green, blue from photographed linear red, green, blue. */
export type Matrix3 = readonly [Triple, Triple, Triple];
export interface ColourFit {
  matrix: Matrix3;
  /** mean ΔE00 of the corrected patches, each left out of the fit that corrects it */
  residual: number;
  /** mean ΔE00 before any correction but brightness, for comparison */
  uncorrected: number;
  /** 0…1 from the residual and the number of patches */
  confidence: number;
  patches: number;
  /** the lamp's linear colour, green 1, and the factor that brings linear values to reflectance: what the face examination takes */
  lamp: { rgb: [number, number, number]; exposure: number };
}

export const linearRgb = (c: readonly number[]): Triple => [LINEAR[Math.round(c[0] as number)] as number, LINEAR[Math.round(c[1] as number)] as number, LINEAR[Math.round(c[2] as number)] as number];
export const times = (m: Matrix3, [r, g, b]: Triple): Triple => [m[0][0] * r + m[0][1] * g + m[0][2] * b, m[1][0] * r + m[1][1] * g + m[1][2] * b, m[2][0] * r + m[2][1] * g + m[2][2] * b];

/** Solves 3 × 3 by Cramer's rule; null when singular. */
export function solve3(m: Matrix3, v: Triple): Triple | null {
  const det = (a: Triple, b: Triple, c: Triple) => a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  const d = det(m[0], m[1], m[2]);
  if (!(Math.abs(d) > 1e-12)) return null;
  const with_ = (k: 0 | 1 | 2): number => { const row = (i: 0 | 1 | 2): Triple => { const r: [number, number, number] = [...m[i]]; r[k] = v[i]; return r; }; return det(row(0), row(1), row(2)) / d; };
  return [with_(0), with_(1), with_(2)];
}

interface Pair { seen: Triple; is: Triple }
/** Least squares with weights 1 / (Y + .05): errors in dark patches look as large as those in light ones. */
function leastSquares(pairs: readonly Pair[]): Matrix3 | null {
  const n: [number, number, number][] = [[0, 0, 0], [0, 0, 0], [0, 0, 0]], v: [number, number, number][] = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
  for (const { seen, is } of pairs) {
    const w = 1 / ((is[0] + is[1] + is[2]) / 3 + 0.05) ** 2;
    for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) {
      (n[i] as number[])[j] = (n[i]?.[j] as number) + w * (seen[i] as number) * (seen[j] as number);
      (v[i] as number[])[j] = (v[i]?.[j] as number) + w * (is[i] as number) * (seen[j] as number);
    }
  }
  const rows = v.map((row) => solve3(n as unknown as Matrix3, row));
  return rows.some((r) => r === null) ? null : rows as unknown as Matrix3;
}

const error = (m: Matrix3, p: Pair): number => deltaE2000(labOf(times(m, p.seen)), labOf(p.is));
const mean = (v: number[]): number => v.reduce((a, b) => a + b, 0) / v.length;

/** `seen` and `is`: linear RGB of the same patches; null entries were clipped or hidden. Null when under 12 are left or they do not span. */
export function fitColours(seen: readonly (Triple | null)[], is: readonly Triple[]): ColourFit | null {
  const pairs = seen.flatMap((s, i): Pair[] => (s === null ? [] : [{ seen: s, is: is[i] as Triple }]));
  if (pairs.length < 12) return null;
  const matrix = leastSquares(pairs);
  if (matrix === null) return null;
  const white = solve3(matrix, [1, 1, 1]);
  if (white === null || !(Math.min(...white) > 0)) return null;
  const left = pairs.map((p, i) => { const m = leastSquares(pairs.filter((_, k) => k !== i)); return m === null ? 50 : error(m, p); });
  const k = mean(pairs.map((p) => p.is[1])) / mean(pairs.map((p) => p.seen[1]));
  const residual = mean(left);
  return {
    matrix, residual, uncorrected: mean(pairs.map((p) => error([[k, 0, 0], [0, k, 0], [0, 0, k]], p))), patches: pairs.length,
    // a mean error of 2 is hardly seen, one of 6 plainly (project's own)
    confidence: clamp(Math.exp(-((residual / 6) ** 2)) * (pairs.length / is.length)),
    lamp: { rgb: [white[0] / white[1], 1, white[2] / white[1]], exposure: 1 / white[1] },
  };
}

const BYTE = Uint8Array.from({ length: 4097 }, (_, i) => { const v = i / 4096; return Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)); });
/** The picture as it would look under daylight; values beyond the range of sRGB are cut. */
export function correctPicture(p: Rgb, fit: ColourFit): Rgb {
  const data = new Uint8Array(p.data.length);
  for (let i = 0; i < data.length; i += 3) {
    const c = times(fit.matrix, [LINEAR[p.data[i] as number] as number, LINEAR[p.data[i + 1] as number] as number, LINEAR[p.data[i + 2] as number] as number]);
    for (let k = 0; k < 3; k++) data[i + k] = BYTE[Math.round(4096 * clamp(c[k] as number))] as number;
  }
  return { ...p, data };
}

/** A frame with corrected colours: `colours(calibrateFrame(f, fit), balance).asPhotographed` is then CIELAB of the tongue itself. */
export function calibrateFrame(f: Frame, fit: ColourFit): Frame {
  const rgb = correctPicture(f.rgb, fit);
  return { ...f, rgb, lab: toLab(rgb) };
}
