// 燥 / 润 / 滑: how wet the tongue looks, from its highlights. A single photo shows wetness only where the lamp is mirrored.
import { gaussianBlur } from './filters.ts';
import type { Frame } from './frame.ts';
import { components } from './morphology.ts';
import type { Component } from './morphology.ts';
import { sides } from './raster.ts';
import type { Plane } from './raster.ts';
import { floats, octets } from './scratch.ts';
import { logistic } from './statistics.ts';

/** All shares are of the tongue's area without its rim; lengths in frame pixels (the tongue is about 256). */
export interface Surface {
  /** share that mirrors the lamp: clearly lighter and less coloured than its surroundings, or burnt out */
  glint: number;
  /** share in highlights of at least 40 pixels: a film of water mirrors in sheets, papillae in points */
  sheet: number;
  /** number of separate highlights for each 10,000 pixels */
  points: number;
  /** share of small highlights in the tongue's surroundings (lips, teeth, skin): tells whether this lamp makes any */
  elsewhere: number;
  /** outlines' boxes and sizes of the highlights, largest first, for evidence */
  highlights: { x: number; y: number; width: number; height: number; pixels: number }[];
}

/** L* above the smooth surroundings from which a pixel that has also lost colour counts as mirroring the lamp. Project's own. */
const LIGHTER = 7;
/** Share of the surroundings' chroma that it has lost at least: a mirrored lamp is white, a coating patch keeps its tint. Project's own. */
const LOST = 0.12;
const SHEET = 40;

/** 1 where the tongue, or what is around it, mirrors the lamp. */
export function highlightsOf(f: Frame): Uint8Array {
  // the surroundings are smooth: blurred at a third of the size, and looked up
  const step = 3, { w: W, h: H } = sides(f.rgb), w = Math.ceil(W / step) | 0, h = Math.ceil(H / step) | 0;
  const light: Plane = { width: w, height: h, data: floats('surface L', w * h) }, chroma: Plane = { width: w, height: h, data: floats('surface chroma', w * h) };
  const bright = f.lab.L.data, red = f.lab.a.data, yellow = f.lab.b.data;
  for (let y = 0, k = 0; y < h; y++) for (let x = 0; x < w; x++, k++) {
    const i = Math.min(H - 1, y * step + 1) * W + Math.min(W - 1, x * step + 1), p = red[i] as number, q = yellow[i] as number;
    light.data[k] = bright[i] as number;
    chroma.data[k] = Math.sqrt(p * p + q * q);
  }
  const around = gaussianBlur(light, 9 / step, floats('surface light', w * h)).data, tint = gaussianBlur(chroma, 9 / step, floats('surface tint', w * h)).data;
  const out = f.rooms.octets('shiny', bright.length);
  for (let y = 0, i = 0; y < H; y++) {
    const row = (Math.floor(y / step) | 0) * w;
    for (let x = 0, k = row, third = 0; x < W; x++, i++) {
      const v = bright[i] as number;
      let shines = v > 94 ? 1 : 0;
      if (shines === 0 && v - (around[k] as number) > LIGHTER) {
        const p = red[i] as number, q = yellow[i] as number, limit = (1 - LOST) * (tint[k] as number);
        if (p * p + q * q < limit * limit) shines = 1;
      }
      out[i] = shines;
      if (++third === step) { third = 0; k++; }
    }
  }
  return out;
}

export function surface(f: Frame, shiny: Uint8Array = highlightsOf(f)): Surface {
  const { mask } = f, tongue = mask.data, depth = f.depth.data, size = tongue.length;
  const core = octets('surface core', size).fill(0), beyond = octets('surface beyond', size).fill(0);
  let n = 0, glint = 0, around = 0;
  for (let i = 0; i < size; i++) {
    const shines = shiny[i] as number;
    if (tongue[i] === 0) { around++; beyond[i] = shines; }
    else if ((depth[i] as number) > 8) { n++; core[i] = shines; glint += shines; }
  }
  // around the tongue only points count: the border of a towel or a tooth is no mirrored lamp
  let elsewhere = 0;
  for (const c of components({ ...mask, data: beyond }, 3)) if (c.pixels.length <= SHEET && Math.max(c.width, c.height) <= 12) elsewhere += c.pixels.length;
  const found: Component[] = components({ ...mask, data: core }, 3);
  const sheets = found.filter((c) => c.pixels.length >= SHEET).reduce((s, c) => s + c.pixels.length, 0);
  return {
    glint: n > 0 ? glint / n : 0, sheet: n > 0 ? sheets / n : 0, points: n > 0 ? (1e4 * found.length) / n : 0, elsewhere: around > 0 ? elsewhere / around : 0,
    highlights: found.map((c) => ({ x: c.x, y: c.y, width: c.width, height: c.height, pixels: c.pixels.length })).sort((a, b) => b.pixels - a.pixels).slice(0, 12),
  };
}

/** Boundaries: OWN, set at the 10th and 90th percentile of 137 photos of `labelled` that nobody labelled for moisture. */
export const MOISTURE = { dry: { boundary: 0.007, scale: 0.35 }, slippery: { boundary: 0.0225, scale: 0.35 } } as const;
export const MOISTURE_SOURCE = "project's own boundary, not checked against labels: one photo in ten lies beyond it";

/**
 * Scores of dry, moist, slippery, each 0…1; moist is what is left. The logarithm of the glint share is judged, because it spans three decades.
 * `lampShows`: 0…1, whether the lamp makes highlights at all; without any, on the tongue or elsewhere, dryness cannot be told from soft light.
 */
export function moisture(s: Surface): { dry: number; moist: number; slippery: number; lampShows: number } {
  const log = (x: number) => Math.log(Math.max(x, 1e-5));
  const dry = 1 - logistic(log(s.glint), log(MOISTURE.dry.boundary), MOISTURE.dry.scale);
  const slippery = logistic(log(s.sheet), log(MOISTURE.slippery.boundary), MOISTURE.slippery.scale);
  return { dry, slippery, moist: 1 - Math.max(dry, slippery), lampShows: Math.min(1, Math.max(s.glint, s.elsewhere) / 0.01) };
}
