// Finds the colour card in a picture: four corner marks by their run lengths, the plane through them, the patches' colours.
import { CARD, MARKS, PATCHES, patchAt } from './colour-card.ts';
import { fitColours, linearRgb } from './colour-card-fit.ts';
import type { ColourFit } from './colour-card-fit.ts';
import type { Point } from './contour.ts';
import { LINEAR } from './face/colour.ts';
import type { Triple } from './face/colour.ts';
import { boxBlur } from './filters.ts';
import { plane, resampleRgb, wholeBox } from './raster.ts';
import type { Rgb } from './raster.ts';

export interface FoundCard extends ColourFit {
  /** the card's corners, clockwise from its upper left, pixels of the picture */
  corners: Point[];
  /** the picture shows the card as a mirror does */
  mirrored: boolean;
}

/** Longest side of the picture in which marks are sought. */
const SEARCH_SIDE = 1200;
/** Over this mean ΔE00 of the corrected patches it is no card (project's own). */
const MOST_RESIDUAL = 9;
interface Mark { x: number; y: number; module: number; hits: number }

/** 1 where a pixel is clearly darker than its surroundings. */
function darkOf(p: Rgb): Uint8Array {
  const grey = plane(p.width, p.height);
  for (let i = 0; i < grey.data.length; i++) grey.data[i] = 0.3 * (p.data[3 * i] as number) + 0.59 * (p.data[3 * i + 1] as number) + 0.11 * (p.data[3 * i + 2] as number);
  const around = boxBlur(grey, Math.max(8, Math.round(Math.max(p.width, p.height) / 24)));
  return Uint8Array.from(grey.data, (v, i) => (v < (around.data[i] as number) * 0.85 ? 1 : 0));
}

/** Whether five runs are as 1 : 1 : 3 : 1 : 1, within half a module each (as readers of QR codes do); the module's length, or 0. */
function moduleOf(r: readonly number[]): number {
  const sum = (r[0] as number) + (r[1] as number) + (r[2] as number) + (r[3] as number) + (r[4] as number);
  const m = sum / 7;
  if (m < 1) return 0;
  const near = (v: number | undefined, k: number) => Math.abs((v as number) - k * m) <= 0.55 * m * (k === 3 ? 1.6 : 1);
  return near(r[0], 1) && near(r[1], 1) && near(r[2], 3) && near(r[3], 1) && near(r[4], 1) ? m : 0;
}

/** The same five runs across a point in direction (dx, dy); centre and module, or null. */
function cross(dark: Uint8Array, w: number, h: number, x: number, y: number, dx: number, dy: number, most: number): { at: number; module: number } | null {
  const is = (t: number): number => { const i = Math.round(x + t * dx), j = Math.round(y + t * dy); return i < 0 || j < 0 || i >= w || j >= h ? -1 : (dark[j * w + i] as number); };
  if (is(0) !== 1) return null;
  const arm = (sign: 1 | -1): number[] | null => {
    const out: number[] = [];
    let t = 0, colour = 1;
    while (out.length < 3) {
      const from = t;
      while (is(sign * (t + 1)) === colour && t - from < most) t++;
      t++;
      out.push(t - from);
      if (is(sign * t) === -1 && out.length < 3) return null;
      colour = 1 - colour;
    }
    return out;
  };
  const forward = arm(1), back = arm(-1);
  if (forward === null || back === null) return null;
  const [a, b, c] = forward as [number, number, number], [d, e, f] = back as [number, number, number];
  const module = moduleOf([f, e, a + d - 1, b, c]);
  return module === 0 ? null : { at: (a - d) / 2, module };
}

/** Candidate marks, those seen in most rows first. */
export function findMarks(p: Rgb): Mark[] {
  const dark = darkOf(p), { width: w, height: h } = p;
  const marks: Mark[] = [];
  for (let y = 0; y < h; y++) {
    const runs: number[] = [];
    let start = 0;
    for (let x = 1; x <= w; x++) {
      if (x < w && dark[y * w + x] === dark[y * w + x - 1]) continue;
      runs.push(x - start);
      start = x;
      if (runs.length < 5 || dark[y * w + x - 1] !== 1) continue;
      const five = runs.slice(-5), module = moduleOf(five);
      if (module === 0) continue;
      const centre = x - (five[4] as number) - (five[3] as number) - (five[2] as number) / 2;
      const down = cross(dark, w, h, centre - 0.5, y, 0, 1, 8 * module);
      if (down === null || down.module > 2.5 * module || down.module < module / 2.5) continue;
      const over = cross(dark, w, h, centre - 0.5, y + down.at, 1, 0, 8 * module);
      if (over === null) continue;
      const at = { x: centre + over.at, y: y + down.at + 0.5, module: (over.module + down.module) / 2 };
      const same = marks.find((m) => Math.hypot(m.x - at.x, m.y - at.y) < 2 * m.module);
      if (same === undefined) marks.push({ ...at, hits: 1 });
      else {
        const k = same.hits + 1;
        same.x += (at.x - same.x) / k; same.y += (at.y - same.y) / k; same.module += (at.module - same.module) / k;
        same.hits = k;
      }
    }
  }
  return marks.filter((m) => m.hits >= 2).sort((a, b) => b.hits - a.hits);
}

/** The projective map that takes four points to four others, as 9 numbers; null when three lie on a line. */
export function homography(from: readonly (readonly [number, number])[], to: readonly (readonly [number, number])[]): number[] | null {
  const a: number[][] = [];
  for (let i = 0; i < 4; i++) {
    const [x, y] = from[i] as [number, number], [u, v] = to[i] as [number, number];
    a.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  for (let k = 0; k < 8; k++) {
    let best = k;
    for (let i = k + 1; i < 8; i++) if (Math.abs(a[i]?.[k] as number) > Math.abs(a[best]?.[k] as number)) best = i;
    [a[k], a[best]] = [a[best] as number[], a[k] as number[]];
    const pivot = a[k]?.[k] as number;
    if (!(Math.abs(pivot) > 1e-9)) return null;
    for (let i = 0; i < 8; i++) {
      if (i === k) continue;
      const f = (a[i]?.[k] as number) / pivot;
      if (f !== 0) for (let j = k; j <= 8; j++) (a[i] as number[])[j] = (a[i]?.[j] as number) - f * (a[k]?.[j] as number);
    }
  }
  return [...a.map((row, i) => (row[8] as number) / (row[i] as number)), 1];
}

export function project(h: readonly number[], x: number, y: number): Point {
  const w = (h[6] as number) * x + (h[7] as number) * y + (h[8] as number);
  return [((h[0] as number) * x + (h[1] as number) * y + (h[2] as number)) / w, ((h[3] as number) * x + (h[4] as number) * y + (h[5] as number)) / w];
}

/** Mean linear colour of the middle of each patch; null where a pixel is clipped or outside. */
function patchColours(p: Rgb, h: readonly number[]): (Triple | null)[] {
  return PATCHES.map((_, i) => {
    const { x, y, side } = patchAt(i);
    const sum: [number, number, number] = [0, 0, 0];
    let n = 0;
    for (let a = 0; a < 9; a++) for (let b = 0; b < 9; b++) {
      const [px, py] = project(h, x + side * (0.25 + (0.5 * a) / 8), y + side * (0.25 + (0.5 * b) / 8));
      const u = Math.floor(px), v = Math.floor(py);
      if (!(u >= 0 && v >= 0 && u < p.width && v < p.height)) return null;
      const at = 3 * (v * p.width + u);
      for (let k = 0; k < 3; k++) {
        const value = p.data[at + k] as number;
        if (value >= 254) return null;
        sum[k] = (sum[k] as number) + (LINEAR[value] as number);
      }
      n++;
    }
    return [sum[0] / n, sum[1] / n, sum[2] / n];
  });
}

/** Four marks clockwise around their middle; null when they do not make a plausible card. */
function around(four: readonly Mark[]): Mark[] | null {
  const cx = four.reduce((s, m) => s + m.x, 0) / 4, cy = four.reduce((s, m) => s + m.y, 0) / 4;
  const ring = [...four].sort((a, b) => Math.atan2(a.y - cy, a.x - cx) - Math.atan2(b.y - cy, b.x - cx));
  const modules = four.map((m) => m.module);
  if (Math.max(...modules) > 2.5 * Math.min(...modules)) return null;
  for (let i = 0; i < 4; i++) {
    const [a, b, c] = [ring[i], ring[(i + 1) % 4], ring[(i + 2) % 4]] as [Mark, Mark, Mark];
    const turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    const lengths = [Math.hypot(b.x - a.x, b.y - a.y), Math.hypot(c.x - b.x, c.y - b.y)] as const;
    if (turn < 0.3 * lengths[0] * lengths[1] || Math.min(...lengths) < 10 * Math.min(...modules)) return null;
  }
  return ring;
}

/**
 * The card, or null when none is in the picture. `references`: measured sRGB of a printed card's patches (0…255, in the card's order)
 * instead of the nominal ones: printers differ, and an unmeasured print corrects only as well as it was printed.
 */
export function findCard(picture: Rgb, references: readonly (readonly [number, number, number])[] = PATCHES): FoundCard | null {
  const scale = Math.max(1, Math.max(picture.width, picture.height) / SEARCH_SIDE);
  const search = scale > 1 ? resampleRgb(picture, wholeBox(picture), Math.round(picture.width / scale), Math.round(picture.height / scale)) : picture;
  const marks = findMarks(search).slice(0, 9);
  const is = references.map(linearRgb);
  let best: FoundCard | null = null;
  for (let a = 0; a < marks.length; a++) for (let b = a + 1; b < marks.length; b++) for (let c = b + 1; c < marks.length; c++) for (let d = c + 1; d < marks.length; d++) {
    const ring = around([marks[a], marks[b], marks[c], marks[d]] as Mark[]);
    if (ring === null) continue;
    for (let turn = 0; turn < 8; turn++) {
      const mirrored = turn >= 4;
      const points = MARKS.map((_, i): Point => { const m = ring[(mirrored ? 7 - i + turn : i + turn) % 4] as Mark; return [m.x * (picture.width / search.width), m.y * (picture.height / search.height)]; });
      const h = homography(MARKS, points);
      if (h === null) continue;
      const fit = fitColours(patchColours(picture, h), is);
      if (fit === null || fit.residual > MOST_RESIDUAL || (best !== null && fit.residual >= best.residual)) continue;
      best = { ...fit, mirrored, corners: ([[0, 0], [CARD.width, 0], [CARD.width, CARD.height], [0, CARD.height]] as const).map(([x, y]) => project(h, x, y)) };
    }
  }
  return best;
}
