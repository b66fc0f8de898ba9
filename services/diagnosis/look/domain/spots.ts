// 点刺 prickles and 瘀点 / 瘀斑 stasis spots: small round places redder, or darker and bluer, than what surrounds them, with their positions.
import { gaussianBlur } from './filters.ts';
import type { Frame } from './frame.ts';
import { dilate } from './morphology.ts';
import { plane } from './raster.ts';
import type { Plane } from './raster.ts';
import { logistic } from './statistics.ts';
import { highlightsOf } from './surface.ts';

export interface Spot {
  /** centre and radius in frame pixels (the tongue is about 256) */
  x: number; y: number; radius: number;
  /** CIELAB of its middle less that of a ring around it */
  dL: number; da: number; db: number;
}
export interface Spots { /** clearest first */ prickles: Spot[]; stasis: Spot[] }

/** Scales of the search, σ in frame pixels. Prickles are 2 to 8 pixels across, stasis spots 5 to 40 (on a tongue 50 mm long, .5 to 1.5 mm and 1 to 8 mm). */
const SCALES = { prickles: [1.5, 2.3, 3.5], stasis: [2.2, 3.5, 5.5, 8.8, 14] } as const;
/**
 * What a spot must differ by, CIELAB units, project's own. `bluer`: b* under what the same colour would have in mere shadow (b* shrinks with the
 * light), so that shadows and fissures are not spots. `round`: ratio of the two curvatures at most (Lowe 2004 rejects edges the same way).
 */
export const SPOT_LIMITS = { prickle: { da: 4.5, least: -14, most: 6 }, stasis: { dL: -5, bluer: 2, da: -6 }, round: 3.5 } as const;

/** A plane over the tongue's box and a little around it, each pixel the mean of `step` × `step` frame pixels. */
interface Patch { plane: Plane; x: number; y: number; step: number }

function patch(f: Frame, step: 1 | 2, value: (i: number) => number): Patch {
  const w = f.rgb.width, h = f.rgb.height, around = 8;
  const x0 = Math.max(0, f.box.x - around), y0 = Math.max(0, f.box.y - around);
  const p = plane(Math.floor((Math.min(w, f.box.x + f.box.width + around) - x0) / step), Math.floor((Math.min(h, f.box.y + f.box.height + around) - y0) / step));
  for (let y = 0, k = 0; y < p.height; y++) {
    for (let x = 0; x < p.width; x++, k++) {
      const i = (y0 + y * step) * w + x0 + x * step;
      p.data[k] = step === 1 ? value(i) : (value(i) + value(i + 1) + value(i + w) + value(i + w + 1)) / 4;
    }
  }
  return { plane: p, x: x0, y: y0, step };
}

/** Tops of the difference of Gaussians over a chain of scales, each about 1.6 times the one before (frame pixels); the last one only closes the chain. */
function blobs(p: Patch, f: Frame, hidden: Uint8Array, scales: readonly number[], least: number): { x: number; y: number; sigma: number; response: number }[] {
  const { width: w, height: h } = p.plane, W = f.rgb.width;
  const found: { x: number; y: number; sigma: number; response: number }[] = [];
  let inner = gaussianBlur(p.plane, (scales[0] as number) / p.step).data;
  for (let n = 0; n + 1 < scales.length; n++) {
    const sigma = scales[n] as number, outer = gaussianBlur(p.plane, (scales[n + 1] as number) / p.step).data;
    const d = new Float32Array(inner.length);
    for (let i = 0; i < d.length; i++) d[i] = (inner[i] as number) - (outer[i] as number);
    inner = outer;
    const s = Math.max(1, Math.round((sigma / p.step) * 0.7));
    for (let y = s; y < h - s; y++) for (let x = s; x < w - s; x++) {
      const i = y * w + x, v = d[i] as number;
      if (v < least) continue;
      if ((d[i - 1] as number) >= v || (d[i + 1] as number) > v || (d[i - w] as number) >= v || (d[i + w] as number) > v || (d[i - w - 1] as number) >= v || (d[i - w + 1] as number) >= v || (d[i + w - 1] as number) > v || (d[i + w + 1] as number) > v) continue;
      const fx = Math.round(p.x + x * p.step + (p.step - 1) / 2), fy = Math.round(p.y + y * p.step + (p.step - 1) / 2), at = fy * W + fx;
      if ((f.depth.data[at] as number) < 3 * sigma + 3 || hidden[at] === 1) continue;
      const g = (k: number) => d[i + k] as number;
      const xx = g(s) + g(-s) - 2 * v, yy = g(s * w) + g(-s * w) - 2 * v, xy = (g(s * w + s) + g(-s * w - s) - g(s * w - s) - g(-s * w + s)) / 4;
      const det = xx * yy - xy * xy, trace = xx + yy, r = SPOT_LIMITS.round;
      if (det <= 0 || (trace * trace) / det > (r + 1) ** 2 / r) continue;
      found.push({ x: fx, y: fy, sigma, response: v });
    }
  }
  // one place may answer at several scales: the strongest stands
  found.sort((a, b) => b.response - a.response);
  const kept: typeof found = [];
  for (const b of found) if (kept.every((k) => Math.hypot(k.x - b.x, k.y - b.y) > 1.2 * Math.max(k.sigma, b.sigma) + 1)) kept.push(b);
  return kept;
}

/** Means of a disc and of a ring around it, highlights left out; null when the ring has too few pixels of the tongue. */
function contrast(f: Frame, hidden: Uint8Array, x: number, y: number, radius: number): { dL: number; da: number; db: number; bluer: number } | null {
  const w = f.rgb.width, reach = Math.ceil(2.6 * radius + 1);
  const sum = { disc: [0, 0, 0, 0], ring: [0, 0, 0, 0] };
  for (let dy = -reach; dy <= reach; dy++) for (let dx = -reach; dx <= reach; dx++) {
    const d = Math.hypot(dx, dy), px = x + dx, py = y + dy;
    if (px < 0 || py < 0 || px >= w || py >= f.rgb.height) continue;
    const i = py * w + px;
    if (f.mask.data[i] === 0 || hidden[i] === 1) continue;
    const part = d <= 0.8 * radius ? sum.disc : d >= 1.7 * radius && d <= 2.6 * radius ? sum.ring : null;
    if (part === null) continue;
    part[0] = (part[0] as number) + 1;
    part[1] = (part[1] as number) + (f.lab.L.data[i] as number); part[2] = (part[2] as number) + (f.lab.a.data[i] as number); part[3] = (part[3] as number) + (f.lab.b.data[i] as number);
  }
  const [n = 0, L = 0, a = 0, b = 0] = sum.disc, [m = 0, M = 0, c = 0, e = 0] = sum.ring;
  if (n < 1 || m < 8) return null;
  const shadow = Math.min(1, (L / n + 16) / (M / m + 16));
  return { dL: L / n - M / m, da: a / n - c / m, db: b / n - e / m, bluer: (e / m) * (e > 0 ? shadow : 1) - b / n };
}

/** `shiny`: 1 where the lamp is mirrored; nothing is read there and next to it. */
export function spots(f: Frame, shiny: Uint8Array = highlightsOf(f)): Spots {
  const hidden = dilate({ width: f.rgb.width, height: f.rgb.height, data: shiny }, 2).data;
  const { L, a, b } = f.lab;
  const redness = patch(f, 1, (i) => (a.data[i] as number) - 0.3 * (b.data[i] as number));
  // stasis spots are larger: half the resolution shows them as well, in a quarter of the time
  const darkness = patch(f, 2, (i) => -(L.data[i] as number) - 0.5 * (b.data[i] as number));
  const P = SPOT_LIMITS.prickle, S = SPOT_LIMITS.stasis;
  const judged = (list: { x: number; y: number; sigma: number }[], holds: (c: { dL: number; da: number; db: number; bluer: number }) => boolean): Spot[] =>
    list.flatMap((b) => {
      const radius = 1.4 * b.sigma, c = contrast(f, hidden, b.x, b.y, radius);
      return c === null || !holds(c) ? [] : [{ x: b.x, y: b.y, radius, dL: c.dL, da: c.da, db: c.db }];
    });
  const stasis = judged(blobs(darkness, f, hidden, SCALES.stasis, 1), (c) => c.dL < S.dL && c.bluer > S.bluer && c.da > S.da).sort((a, b) => a.dL - b.dL);
  const prickles = judged(blobs(redness, f, hidden, SCALES.prickles, 0.8), (c) => c.da > P.da && c.dL > P.least && c.dL < P.most)
    .filter((p) => stasis.every((s) => Math.hypot(s.x - p.x, s.y - p.y) > s.radius + p.radius)).sort((a, b) => b.da - a.da);
  return { prickles: prickles.slice(0, 200), stasis: stasis.slice(0, 60) };
}

/**
 * Boundaries: OWN. One in ten of 137 unlabelled photos has more prickles (ordinary papillae count too), fewer than one in twenty has more stasis
 * spots. Prickles count where they are read, in the front two thirds.
 */
export const SPOT_COUNTS = { prickly: { boundary: 55, scale: 0.3 }, stasis: { boundary: 2, scale: 0.35 } } as const;
export const SPOTS_SOURCE = "project's own boundary, not checked against labels: at most one ordinary photo in ten has more";

export function spotScores(f: Frame, s: Spots): { prickly: number; stasis: number; prickles: number; stasisSpots: number } {
  const front = s.prickles.filter((p) => (f.v.data[p.y * f.rgb.width + p.x] as number) > 0.33).length;
  const on = (n: number, k: { boundary: number; scale: number }) => logistic(Math.log(n + 0.5), Math.log(k.boundary + 0.5), k.scale);
  return { prickly: on(front, SPOT_COUNTS.prickly), stasis: on(s.stasis.length, SPOT_COUNTS.stasis), prickles: front, stasisSpots: s.stasis.length };
}
