// 点刺 prickles and 瘀点 / 瘀斑 stasis spots: small round places redder, or darker and bluer, than what surrounds them, with their positions.
import { boxBlur, gaussianBlur } from './filters.ts';
import type { Frame } from './frame.ts';
import { dilate } from './morphology.ts';
import { sides } from './raster.ts';
import type { Plane } from './raster.ts';
import { floats, octets } from './scratch.ts';
import { logistic } from './statistics.ts';
import { highlightsOf } from './surface.ts';

export interface Spot {
  /** centre and radius in frame pixels (the tongue is about 256) */
  x: number; y: number; radius: number;
  /** CIELAB of its middle less that of a ring around it */
  dL: number; da: number; db: number;
}
export interface Spots { /** of the front two thirds, clearest first */ prickles: Spot[]; /** darkest first */ stasis: Spot[] }

/** Prickles are read in front of this share of the length; the large papillae behind it are everybody's. Project's own. */
export const REAR = 0.33;

/** Scales of the search. Prickles are 2 to 8 pixels across, stasis spots 5 to 40 (on a tongue 50 mm long, .5 to 1.5 mm and 1 to 8 mm). */
const PRICKLES: Chain = { sigmas: [1.5, 2.2, 3.3], first: 1.5, boxes: [[2, 1], [3, 2]] };
const STASIS: Chain = { sigmas: [2.2, 3.6, 5.4, 8.5, 14.2], first: 1.1, boxes: [[2], [2, 2], [4, 3], [7, 6]] };
/**
 * What a spot must differ by, CIELAB units, project's own. `bluer`: b* under what the same colour would have in mere shadow (b* shrinks with the
 * light), so that shadows and fissures are not spots. `round`: ratio of the two curvatures at most (Lowe 2004 rejects edges the same way).
 */
export const SPOT_LIMITS = { prickle: { da: 4.5, least: -14, most: 6 }, stasis: { dL: -5, bluer: 2, da: -6 }, round: 3.5 } as const;

/** A plane over the tongue's box and a little around it, each pixel the mean of `step` × `step` frame pixels. */
interface Patch { plane: Plane; x: number; y: number; step: 1 | 2 }

/** Of `kp` · p + `kq` · q, from the tongue's row `from` on. */
function patch(f: Frame, step: 1 | 2, p: Float32Array, kp: number, q: Float32Array, kq: number, from = 0): Patch {
  const { w, h } = sides(f.rgb), around = 8, left = f.box.x | 0, top = (f.box.y + from) | 0;
  const x0 = Math.max(0, left - around), y0 = Math.max(0, top - around);
  const width = ((Math.min(w, left + f.box.width + around) - x0) / step) | 0, height = ((Math.min(h, (f.box.y | 0) + f.box.height + around) - y0) / step) | 0;
  const data = floats('spots patch', width * height);
  for (let y = 0, k = 0; y < height; y++) {
    let i = (y0 + y * step) * w + x0;
    if (step === 1) for (let x = 0; x < width; x++, k++, i++) data[k] = kp * (p[i] as number) + kq * (q[i] as number);
    else {
      for (let x = 0; x < width; x++, k++, i += 2) {
        data[k] = (kp * ((p[i] as number) + (p[i + 1] as number) + (p[i + w] as number) + (p[i + w + 1] as number)) + kq * ((q[i] as number) + (q[i + 1] as number) + (q[i + w] as number) + (q[i + w + 1] as number))) / 4;
      }
    }
  }
  return { plane: { width, height, data }, x: x0, y: y0, step };
}

/** The smoothings of a patch, each made of the one before by a Gaussian (first) or by box blurs of these radii; they add up to the σ asked for (σ² of a box: (w² − 1) / 12). */
interface Chain { /** σ in frame pixels, each about 1.6 times the one before; the last only closes the chain */ sigmas: readonly number[]; /** patch pixels */ first: number; boxes: readonly (readonly number[])[] }

/** Higher than the rows above and below; of equal ones the first counts. */
function isTop(d: Float32Array, i: number, w: number): boolean {
  const v = d[i] as number, up = i - w, down = i + w;
  return (d[up] as number) < v && (d[down] as number) <= v && (d[up - 1] as number) < v && (d[up + 1] as number) < v && (d[down - 1] as number) <= v && (d[down + 1] as number) <= v;
}

/** Curved alike in all directions, by differences over `s` pixels: a spot, not a line. */
function isRound(d: Float32Array, i: number, s: number, w: number): boolean {
  const v = d[i] as number, up = i - s * w, down = i + s * w;
  const xx = (d[i + s] as number) + (d[i - s] as number) - 2 * v, yy = (d[down] as number) + (d[up] as number) - 2 * v;
  const xy = ((d[down + s] as number) + (d[up - s] as number) - (d[down - s] as number) - (d[up + s] as number)) / 4;
  const det = xx * yy - xy * xy, trace = xx + yy, r = SPOT_LIMITS.round;
  return det > 0 && (trace * trace) / det <= (r + 1) ** 2 / r;
}

/** A top of the difference of Gaussians, in frame pixels. */
interface Blob { x: number; y: number; sigma: number; response: number }

/** Tops of one difference of Gaussians `d` over a patch, where the tongue is `deep` enough and nothing shines. */
function tops(d: Float32Array, p: Patch, f: Frame, hidden: Uint8Array, sigma: number, least: number, to: Blob[]): void {
  const { w, h } = sides(p.plane), W = f.rgb.width | 0, depth = f.depth.data, deep = 3 * sigma + 3;
  const s = Math.max(1, Math.round((sigma / p.step) * 0.7)) | 0;
  for (let y = s; y < h - s; y++) {
    for (let i = y * w + s, end = y * w + w - s; i < end; i++) {
      const v = d[i] as number;
      if (v < least || (d[i - 1] as number) >= v || (d[i + 1] as number) > v || !isTop(d, i, w)) continue;
      const x = Math.round(p.x + (i - y * w) * p.step + (p.step - 1) / 2), fy = Math.round(p.y + y * p.step + (p.step - 1) / 2), at = fy * W + x;
      if ((depth[at] as number) >= deep && hidden[at] === 0 && isRound(d, i, s, w)) to.push({ x, y: fy, sigma, response: v });
    }
  }
}

/** Tops of the difference of Gaussians over a chain of scales. */
function blobs(p: Patch, f: Frame, hidden: Uint8Array, chain: Chain, least: number): Blob[] {
  const { w, h } = sides(p.plane), found: Blob[] = [];
  let inner = gaussianBlur(p.plane, chain.first, floats('spots inner', w * h)).data, outer = floats('spots outer', w * h);
  const d = floats('spots difference', w * h);
  chain.boxes.forEach((boxes, n) => {
    let from = inner;
    for (const r of boxes) { boxBlur({ width: w, height: h, data: from }, r, outer); from = outer; }
    difference(inner, outer, d);
    [inner, outer] = [outer, inner];
    tops(d, p, f, hidden, chain.sigmas[n] as number, least, found);
  });
  // one place may answer at several scales: the strongest stands
  found.sort((a, b) => b.response - a.response);
  const kept: Blob[] = [];
  for (const b of found) if (isAlone(b, kept)) kept.push(b);
  return kept;
}

/** None of the others lies within 1.2 σ of the larger of both. */
function isAlone(b: Blob, others: readonly Blob[]): boolean {
  for (let k = 0; k < others.length; k++) {
    const o = others[k] as Blob, dx = o.x - b.x, dy = o.y - b.y, reach = 1.2 * (o.sigma > b.sigma ? o.sigma : b.sigma) + 1;
    if (dx * dx + dy * dy <= reach * reach) return false;
  }
  return true;
}

function difference(a: Float32Array, b: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) - (b[i] as number);
}

/** Means of a disc and of a ring around it, highlights left out; null when the ring has too few pixels of the tongue. */
function contrast(f: Frame, hidden: Uint8Array, x: number, y: number, radius: number): { dL: number; da: number; db: number; bluer: number } | null {
  const { w, h } = sides(f.rgb), reach = Math.ceil(2.6 * radius + 1), mask = f.mask.data, light = f.lab.L.data, red = f.lab.a.data, yellow = f.lab.b.data;
  const inner = (0.8 * radius) ** 2, from = (1.7 * radius) ** 2, to = (2.6 * radius) ** 2;
  let n = 0, L = 0, a = 0, b = 0, m = 0, M = 0, c = 0, e = 0;
  for (let py = Math.max(0, y - reach), bottom = Math.min(h - 1, y + reach); py <= bottom; py++) {
    for (let px = Math.max(0, x - reach), right = Math.min(w - 1, x + reach); px <= right; px++) {
      const d = (px - x) * (px - x) + (py - y) * (py - y);
      if ((d > inner && d < from) || d > to) continue;
      const i = py * w + px;
      if (mask[i] === 0 || hidden[i] === 1) continue;
      if (d <= inner) { n++; L += light[i] as number; a += red[i] as number; b += yellow[i] as number; }
      else { m++; M += light[i] as number; c += red[i] as number; e += yellow[i] as number; }
    }
  }
  if (n < 1 || m < 8) return null;
  const shadow = Math.min(1, (L / n + 16) / (M / m + 16));
  return { dL: L / n - M / m, da: a / n - c / m, db: b / n - e / m, bluer: (e / m) * (e > 0 ? shadow : 1) - b / n };
}

/** `shiny`: 1 where the lamp is mirrored; nothing is read there and next to it. */
export function spots(f: Frame, shiny: Uint8Array = highlightsOf(f)): Spots {
  const hidden = dilate({ width: f.rgb.width, height: f.rgb.height, data: shiny }, 2, octets('spots hidden', shiny.length)).data;
  const { L, a, b } = f.lab;
  const P = SPOT_LIMITS.prickle, S = SPOT_LIMITS.stasis;
  const judged = (list: { x: number; y: number; sigma: number }[], holds: (c: { dL: number; da: number; db: number; bluer: number }) => boolean): Spot[] =>
    list.flatMap((b) => {
      const radius = 1.4 * b.sigma, c = contrast(f, hidden, b.x, b.y, radius);
      return c === null || !holds(c) ? [] : [{ x: b.x, y: b.y, radius, dL: c.dL, da: c.da, db: c.db }];
    });
  // stasis spots are larger: half the resolution shows them as well, in a quarter of the time
  const stasis = judged(blobs(patch(f, 2, L.data, -1, b.data, -0.5), f, hidden, STASIS, 1), (c) => c.dL < S.dL && c.bluer > S.bluer && c.da > S.da).sort((a, b) => a.dL - b.dL);
  const prickles = judged(blobs(patch(f, 1, a.data, 1, b.data, -0.3, REAR * f.box.height), f, hidden, PRICKLES, 0.8).filter((p) => (f.v[p.y] as number) > REAR), (c) => c.da > P.da && c.dL > P.least && c.dL < P.most)
    .filter((p) => stasis.every((s) => Math.hypot(s.x - p.x, s.y - p.y) > s.radius + p.radius)).sort((a, b) => b.da - a.da);
  return { prickles: prickles.slice(0, 200), stasis: stasis.slice(0, 60) };
}

/**
 * Boundaries: OWN. One in ten of 137 unlabelled photos has more prickles (ordinary papillae count too), fewer than one in twenty has more stasis
 * spots.
 */
export const SPOT_COUNTS = { prickly: { boundary: 55, scale: 0.3 }, stasis: { boundary: 2, scale: 0.35 } } as const;
export const SPOTS_SOURCE = "project's own boundary, not checked against labels: at most one ordinary photo in ten has more";

export function spotScores(s: Spots): { prickly: number; stasis: number; prickles: number; stasisSpots: number } {
  const on = (n: number, k: { boundary: number; scale: number }) => logistic(Math.log(n + 0.5), Math.log(k.boundary + 0.5), k.scale);
  return { prickly: on(s.prickles.length, SPOT_COUNTS.prickly), stasis: on(s.stasis.length, SPOT_COUNTS.stasis), prickles: s.prickles.length, stasisSpots: s.stasis.length };
}
