// The card is found in perspective, under lamps, turned and mirrored, and brings colours back; where there is none, none is found.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseLook } from '../analyse.ts';
import { drawTongue, encode } from '../testing.ts';
import { CARD, PATCHES, cardColour, cardSvg, patchAt } from './colour-card.ts';
import { drawCard } from './colour-card-draw.ts';
import { findCard, homography, project } from './colour-card-find.ts';
import { correctPicture, fitColours, linearRgb, solve3, times } from './colour-card-fit.ts';
import type { Matrix3 } from './colour-card-fit.ts';
import type { Point } from './contour.ts';
import { labOf } from './face/colour.ts';
import { deltaE2000 } from './compare-delta.ts';
import type { Rgb } from './raster.ts';

const scene = drawTongue({ width: 640, height: 480, cx: 0.3 }).picture;
const NEUTRAL: Matrix3 = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
const WARM: Matrix3 = [[1.05, 0.04, 0], [0.03, 0.8, 0.02], [0, 0.05, 0.45]], COLD: Matrix3 = [[0.55, 0.03, 0], [0.02, 0.75, 0.03], [0.01, 0.02, 0.95]];
const FLAT: Point[] = [[400, 160], [610, 160], [610, 300], [400, 300]], TILTED: Point[] = [[395, 150], [600, 190], [585, 330], [405, 275]];
const mirror = (p: Rgb): Rgb => ({ ...p, data: Uint8Array.from(p.data, (_, i) => { const k = i % 3, x = ((i - k) / 3) % p.width, y = Math.floor(i / 3 / p.width); return p.data[3 * (y * p.width + p.width - 1 - x) + k] as number; }) });
const near = (found: readonly Point[] | undefined, drawn: readonly Point[]) => Math.max(...drawn.map(([x, y], i) => Math.hypot((found?.[i]?.[0] ?? 0) - x, (found?.[i]?.[1] ?? 0) - y)));

describe('the card', () => {
  it.each([['flat, neutral', FLAT, NEUTRAL, 0], ['flat, warm', FLAT, WARM, 0], ['tilted, cold', TILTED, COLD, 0], ['tilted, warm, light from the left', TILTED, WARM, 0.2]] as [string, Point[], Matrix3, number][])('%s', (_, corners, light, fall) => {
    const card = findCard(drawCard(scene, corners, light, fall));
    expect(near(card?.corners, corners)).toBeLessThan(4);
    expect(card?.mirrored).toBe(false);
    expect(card?.residual).toBeLessThan(fall > 0 ? 3 : 1);
    expect(card?.confidence).toBeGreaterThan(0.6);
  });
  it('upside down and mirrored', () => {
    const turned = findCard(drawCard(scene, [FLAT[2], FLAT[3], FLAT[0], FLAT[1]] as Point[], WARM));
    expect(near(turned?.corners, [FLAT[2], FLAT[3], FLAT[0], FLAT[1]] as Point[])).toBeLessThan(4);
    const seen = findCard(mirror(drawCard(scene, FLAT, WARM)));
    expect(seen?.mirrored).toBe(true);
    expect(seen?.residual).toBeLessThan(1);
  });
  it('brings the scene back to what it was', () => {
    const lit = drawCard(scene, FLAT, WARM);
    const card = findCard(lit);
    if (card === null) throw new Error('no card');
    const back = correctPicture(lit, card);
    const at = (p: Rgb, x: number, y: number) => labOf(linearRgb([...p.data.subarray(3 * (y * p.width + x), 3 * (y * p.width + x) + 3)]));
    for (const [x, y] of [[190, 250], [150, 330], [50, 60], [330, 420]] as const) {
      expect(deltaE2000(at(back, x, y), at(scene, x, y))).toBeLessThan(1.5);
      expect(deltaE2000(at(lit, x, y), at(scene, x, y))).toBeGreaterThan(5);
    }
  });
  it('beside a tongue gives its colours as in daylight, whatever the lamp, and changes nothing else', async () => {
    const under = async (light: Matrix3) => analyseLook(await encode(drawCard(scene, FLAT, light)), { card: 'find' });
    const [day, evening] = [await under(NEUTRAL), await under(WARM)];
    for (const part of ['body', 'coating'] as const) {
      const [a, b] = [day.measures?.card?.[part], evening.measures?.card?.[part]], [c, d] = [day.measures?.asPhotographed[part], evening.measures?.asPhotographed[part]];
      if (!a || !b || !c || !d) throw new Error('not measured');
      expect(deltaE2000(a, b)).toBeLessThan(1.5);
      expect(deltaE2000(a, c)).toBeLessThan(1.5);
      expect(deltaE2000(c, d)).toBeGreaterThan(8);
    }
    expect(near(evening.measures?.card?.corners, FLAT)).toBeLessThan(4);
    const { card, ...rest } = evening.measures ?? {};
    expect(card?.confidence).toBeGreaterThan(0.6);
    expect(await analyseLook(await encode(drawCard(scene, FLAT, WARM)))).toEqual({ ...evening, measures: rest });
    expect((await analyseLook(await encode(scene), { card: 'find' })).measures).not.toHaveProperty('card');
  });
  it('that is not there is not found', () => {
    expect(findCard(scene)).toBeNull();
    expect(findCard({ width: 8, height: 8, data: new Uint8Array(192) })).toBeNull();
    let s = 7;
    expect(findCard({ width: 300, height: 200, data: Uint8Array.from({ length: 180_000 }, () => (s = (s * 1103515245 + 12345) & 0x7fffffff) >> 16 & 255) })).toBeNull();
  });
  it('whatever the picture, the answer is a card of finite numbers or none', () => {
    const bar = fc.record({ x: fc.nat(90), y: fc.nat(60), w: fc.integer({ min: 1, max: 40 }), h: fc.integer({ min: 1, max: 40 }), v: fc.constantFrom(0, 20, 250, 255) });
    fc.assert(fc.property(fc.integer({ min: 1, max: 96 }), fc.integer({ min: 1, max: 64 }), fc.array(bar, { maxLength: 30 }), fc.array(fc.tuple(fc.nat(90), fc.nat(60)), { maxLength: 5 }), (width, height, bars, marks) => {
      const p: Rgb = { width, height, data: new Uint8Array(3 * width * height).fill(200) };
      const put = (x0: number, y0: number, w: number, h: number, v: number) => { for (let y = y0; y < Math.min(height, y0 + h); y++) if (x0 < width) p.data.fill(v, 3 * (y * width + x0), 3 * (y * width + Math.min(width, x0 + w))); };
      for (const b of bars) put(b.x, b.y, b.w, b.h, b.v);
      for (const [x, y] of marks) for (const [d, v] of [[0, 20], [1, 250], [2, 20]] as const) put(x + d, y + d, 7 - 2 * d, 7 - 2 * d, v);
      const card = findCard(p);
      if (card !== null) expect([...card.matrix.flat(), ...card.corners.flat(), card.residual, card.confidence].every(Number.isFinite)).toBe(true);
    }), { numRuns: 150 });
  });
  it('four marks without the patches are no card', () => {
    const p = drawCard(scene, FLAT, NEUTRAL);
    for (let y = 172; y < 290; y++) p.data.fill(128, 3 * (y * 640 + 440), 3 * (y * 640 + 572));
    expect(findCard(p)).toBeNull();
  });
  it('is drawn as SVG with every patch', () => {
    expect(cardSvg().match(/<rect /g)).toHaveLength(1 + 12 + PATCHES.length);
    expect(cardSvg()).toContain('width="90mm"');
    expect(readFileSync(new URL('../docs/colour-card.svg', import.meta.url), 'utf8')).toBe(`${cardSvg()}\n`);
    PATCHES.forEach((c, i) => { const p = patchAt(i); expect(cardColour(p.x + 3, p.y + 3)).toEqual(c); });
    expect(cardColour(-1, CARD.height)).toBeNull();
  });
});

describe('the arithmetic', () => {
  it('a linear lamp and camera is undone exactly', () => {
    const gain = fc.double({ min: 0.4, max: 1.6, noNaN: true }), cross = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(fc.property(fc.tuple(gain, gain, gain), fc.array(cross, { minLength: 6, maxLength: 6 }), (g, c) => {
      const m: Matrix3 = [[g[0], c[0] as number, c[1] as number], [c[2] as number, g[1], c[3] as number], [c[4] as number, c[5] as number, g[2]]];
      const is = PATCHES.map(linearRgb), fit = fitColours(is.map((p) => times(m, p)), is);
      expect(fit?.residual).toBeLessThan(1e-3);
      const white = solve3(m, [0, 0, 0]);
      expect(white?.every((v) => v === 0)).toBe(true);
    }), { numRuns: 30 });
  });
  it('a square to a square and back', () => {
    const h = homography(FLAT, TILTED), back = homography(TILTED, FLAT);
    if (h === null || back === null) throw new Error('singular');
    const [x, y] = project(back, ...project(h, 450, 222));
    expect([x, y].map((v) => Math.round(v * 1e6) / 1e6)).toEqual([450, 222]);
    expect(homography([[0, 0], [1, 0], [2, 0], [3, 0]], FLAT)).toBeNull();
  });
  it('too few patches give no fit', () => expect(fitColours(PATCHES.map((p, i) => (i < 11 ? linearRgb(p) : null)), PATCHES.map(linearRgb))).toBeNull());
});
