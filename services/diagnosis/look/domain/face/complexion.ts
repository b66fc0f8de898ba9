// 望面色: what colour each place of the face has beside the person's own mean skin, and what the whole face measures under a known lamp.
import type { Point } from '../contour.ts';
import type { Rgb } from '../raster.ts';
import type { Colour } from '../regions.ts';
import { percentile } from '../statistics.ts';
import { LINEAR, labOf, linearOf, luminance } from './colour.ts';
import type { Triple } from './colour.ts';
import { EYES, REGION_ORDER, fillPolygon } from './regions.ts';
import type { FaceRegion } from './regions.ts';

/**
 * The person's own mean skin is brought to this colour before places are compared. A lamp that scales red, green and blue cancels out
 * exactly by it, so differences between places do not depend on the lamp. Project's own anchor: an ordinary light skin.
 */
export const ANCHOR: Colour = { L: 62, a: 12, b: 17 };

export interface Patch {
  /** mean linear sRGB of the middle eight tenths by luminance, clipped pixels left out */
  rgb: Triple;
  pixels: number;
  /** share of pixels at the upper end of any channel */
  clipped: number;
  /** spread of luminance, (p90 − p10) / p50: hair, glasses, hard shadows and shine make it large */
  spread: number;
}

export interface Place extends Patch {
  /** CIELAB less that of the person's own mean skin, both on the anchor; a and b with the shading taken out */
  difference: Colour;
}

export interface Complexion { places: Record<FaceRegion, Place>; /** mean linear sRGB of the five places, as photographed */ skin: Triple }

/** Linear colours of the unclipped pixels inside a polygon, and how many there are with the clipped ones. */
function pixelsIn(picture: Rgb, polygon: readonly Point[]): { found: { y: number; rgb: Triple }[]; all: number; clipped: number } {
  const xs = polygon.map((p) => p[0]), ys = polygon.map((p) => p[1]);
  const x0 = Math.max(0, Math.floor(Math.min(...xs))), y0 = Math.max(0, Math.floor(Math.min(...ys)));
  const w = Math.min(picture.width, Math.ceil(Math.max(...xs))) - x0, h = Math.min(picture.height, Math.ceil(Math.max(...ys))) - y0;
  const found: { y: number; rgb: Triple }[] = [];
  if (!(w > 0) || !(h > 0)) return { found, all: 0, clipped: 0 };
  const inside = fillPolygon(polygon.map(([x, y]): Point => [x - x0, y - y0]), w, h);
  let clipped = 0, all = 0;
  for (let i = 0; i < inside.data.length; i++) {
    if (inside.data[i] === 0) continue;
    const at = 3 * ((y0 + Math.floor(i / w)) * picture.width + x0 + (i % w));
    const [r, g, b] = [picture.data[at] as number, picture.data[at + 1] as number, picture.data[at + 2] as number];
    all++;
    if (Math.max(r, g, b) >= 253) { clipped++; continue; }
    const rgb: Triple = [LINEAR[r] as number, LINEAR[g] as number, LINEAR[b] as number];
    found.push({ y: luminance(rgb), rgb });
  }
  return { found, all, clipped };
}

/** Why a place cannot be read at all. */
export type Unreadable = 'face.too-small' | 'image.over-exposed' | 'image.too-dark';

/** At least 30 unclipped pixels are needed. */
export function patchOf(picture: Rgb, polygon: readonly Point[]): Patch | Unreadable {
  const { found, all, clipped } = pixelsIn(picture, polygon);
  if (found.length < 30) return all < 30 ? 'face.too-small' : 'image.over-exposed';
  found.sort((a, b) => a.y - b.y);
  const at = (share: number) => (found[Math.min(found.length - 1, Math.floor(share * found.length))] as { y: number }).y;
  const middle = found.slice(Math.floor(0.1 * found.length), Math.ceil(0.9 * found.length));
  const mean = (k: 0 | 1 | 2) => middle.reduce((s, p) => s + p.rgb[k], 0) / middle.length;
  if (Math.min(mean(0), mean(1), mean(2)) <= 0) return 'image.too-dark';
  return { rgb: [mean(0), mean(1), mean(2)], pixels: all, clipped: clipped / all, spread: (at(0.9) - at(0.1)) / Math.max(1e-6, at(0.5)) };
}

/** The person's own mean skin: the middle of the places' linear colours, channel by channel in logarithms, so that one odd place does not move it. */
export function meanSkin(places: readonly Triple[]): Triple {
  const y = middle(places.map(luminance));
  const share = (k: 0 | 1 | 2) => Math.exp(middle(places.map((p) => Math.log(p[k] / luminance(p)))));
  const shares: Triple = [share(0), share(1), share(2)], norm = luminance(shares);
  return [shares[0] * (y / norm), shares[1] * (y / norm), shares[2] * (y / norm)];
}

/** Or why it cannot be read. */
export function complexion(picture: Rgb, polygons: Record<FaceRegion, Point[]>): Complexion | Unreadable {
  const patches = REGION_ORDER.map((name) => patchOf(picture, polygons[name]));
  const unreadable = patches.find((p) => typeof p === 'string');
  if (unreadable !== undefined) return unreadable;
  const all = patches as Patch[];
  const skin = meanSkin(all.map((p) => p.rgb));
  const places = Object.fromEntries(REGION_ORDER.map((name, i) => [name, { ...(all[i] as Patch), difference: difference((all[i] as Patch).rgb, skin) }])) as Record<FaceRegion, Place>;
  return { places, skin };
}

const middle = (v: number[]): number => percentile(Float64Array.from(v), 50);

/** Both colours under the lamp that makes `own` the anchor. */
export function difference(rgb: Triple, own: Triple): Colour {
  const anchor = linearOf(ANCHOR);
  const moved: Triple = [(rgb[0] / own[0]) * anchor[0], (rgb[1] / own[1]) * anchor[1], (rgb[2] / own[2]) * anchor[2]];
  const shading = luminance(anchor) / luminance(moved);
  const even = labOf([moved[0] * shading, moved[1] * shading, moved[2] * shading]);
  return { L: labOf(moved).L - ANCHOR.L, a: even.a - ANCHOR.a, b: even.b - ANCHOR.b };
}

/** Where the lamp's colour is known from. `rgb` is the lamp's linear colour, green 1. */
export interface Lamp { from: 'card' | 'sclera'; rgb: Triple; /** 0…1 */ confidence: number }

/**
 * The lamp as the white of the eyes shows it: the brighter unclipped half of the eyes' openings, without the darkest (iris, lashes). The
 * sclera is taken for neutral, which is only nearly so (yellowish with age, reddish when irritated): confidence is at most .6. Project's own.
 */
export function lampFromEyes(picture: Rgb, mesh: readonly Point[]): Lamp | null {
  const eyes = EYES.map((eye) => scleraOf(picture, eye.map((i) => mesh[i] ?? [0, 0])));
  const [right, left] = eyes;
  if (right === null || left === null || right === undefined || left === undefined) return null;
  const log = (t: Triple) => [Math.log(t[0] / t[1]), Math.log(t[2] / t[1])] as const;
  const [r, l] = [log(right.rgb), log(left.rgb)];
  const apart = Math.hypot(r[0] - l[0], r[1] - l[1]);
  const pixels = Math.min(right.pixels, left.pixels);
  const mean: Triple = [Math.exp((r[0] + l[0]) / 2), 1, Math.exp((r[1] + l[1]) / 2)];
  return { from: 'sclera', rgb: mean, confidence: 0.6 * Math.exp(-((apart / 0.15) ** 2)) * Math.min(1, pixels / 60) };
}

function scleraOf(picture: Rgb, polygon: readonly Point[]): { rgb: Triple; pixels: number } | null {
  const { found } = pixelsIn(picture, polygon);
  if (found.length < 24) return null;
  found.sort((a, b) => b.y - a.y);
  // the few brightest may be the lamp's reflection, everything under the upper half iris, lashes and lids
  const white = found.slice(Math.floor(0.05 * found.length), Math.ceil(0.4 * found.length));
  const mean = (k: 0 | 1 | 2) => white.reduce((s, p) => s + p.rgb[k], 0) / white.length;
  const rgb: Triple = [mean(0), mean(1), mean(2)];
  return Math.min(...rgb) > 0 ? { rgb, pixels: white.length } : null;
}

export interface WholeFace {
  /** CIELAB of the mean skin under the lamp made neutral; L null when nothing tells how bright the light was */
  a: number; b: number; L: number | null;
  /** individual typology angle, arctan((L* − 50) / b*) in degrees (Chardon, Cretois, Hourseau 1991); null without L* */
  ita: number | null;
}

/** Without a card only hue and chroma can be told, at the anchor's lightness. `exposure`: factor that brings linear values to reflectance. */
export function wholeFace(skin: Triple, lamp: Lamp, exposure: number | null): WholeFace {
  const lit: Triple = [skin[0] / lamp.rgb[0], skin[1] / lamp.rgb[1], skin[2] / lamp.rgb[2]];
  if (exposure === null) {
    const k = luminance(linearOf(ANCHOR)) / luminance(lit);
    const c = labOf([lit[0] * k, lit[1] * k, lit[2] * k]);
    return { a: c.a, b: c.b, L: null, ita: null };
  }
  const c = labOf([lit[0] * exposure, lit[1] * exposure, lit[2] * exposure]);
  return { ...c, ita: (Math.atan2(c.L - 50, c.b) * 180) / Math.PI };
}
