// Wetness and spots on drawn tongues whose truth is known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTongue } from '../testing.ts';
import { placer } from './findings.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { wholeBox } from './raster.ts';
import type { Mask, Rgb } from './raster.ts';
import { REAR, spotScores, spots } from './spots.ts';
import { inFrontOf, paintSpots, paintWet, scatter } from './surface-draw.ts';
import { surfaceFindings } from './surface-findings.ts';
import { moisture, surface } from './surface.ts';

function frame(picture: Rgb, mask: Mask): Frame {
  const f = frameOf(picture, { box: wholeBox(picture), soft: { ...mask, data: Float32Array.from(mask.data) }, mask, share: 0.2, gate: { fuzzy: 0.1, solidity: 0.97, inside: 0.98, agreement: 0.95, aspect: 0.8, passed: true } });
  if (f === null) throw new Error('no tongue drawn');
  return f;
}
const { picture, mask } = drawTongue({ cover: 0.4 });
const bare = frame(picture, mask);

describe('moisture', () => {
  it('dry, moist and slippery are told by what the surface mirrors', () => {
    const read = (o: { points: number; sheets: number; width?: number }) => moisture(surface(frame(paintWet(picture, mask, o), mask)));
    const dry = read({ points: 0, sheets: 0 }), moist = read({ points: 40, sheets: 0 }), slippery = read({ points: 20, sheets: 8, width: 7 });
    expect(dry.dry).toBeGreaterThan(0.5);
    expect(moist.moist).toBeGreaterThan(0.5);
    expect(slippery.slippery).toBeGreaterThan(0.5);
    expect(moist.dry).toBeLessThan(dry.dry);
    expect(moist.slippery).toBeLessThan(slippery.slippery);
  });
  it('a white coating is no highlight', () => {
    const d = drawTongue({ cover: 1, coating: [232, 226, 224] });
    expect(surface(frame(d.picture, d.mask)).glint).toBeLessThan(0.01);
  });
  it('no highlight anywhere: dryness is hardly trusted, for soft light makes none', () => {
    const dry = surfaceFindings(bare, 1, placer(bare, { x: 1, y: 1 })).findings[0];
    const wet = frame(paintWet(picture, mask, { points: 40, sheets: 0 }), mask);
    const moist = surfaceFindings(wet, 1, placer(wet, { x: 1, y: 1 })).findings[1];
    expect(dry?.code).toBe('tongue.coating.dry');
    expect(dry?.confidence).toBeLessThan(0.5);
    expect(moist?.confidence).toBeGreaterThan(dry?.confidence ?? 1);
  });
});

describe('spots', () => {
  const places = scatter(mask, 14, 24);
  it('finds prickles where they were painted', () => {
    const f = frame(paintSpots(picture, places, 1.8, [1.04, 0.62, 0.68]), mask), found = spots(f), front = inFrontOf(mask, REAR), read = places.filter(([x, y]) => front.data[Math.floor(y) * mask.width + Math.floor(x)] === 1);
    expect(read.length).toBeGreaterThan(6);
    expect(read.length).toBeLessThan(places.length);
    expect(found.prickles.length).toBeGreaterThan(0.75 * read.length);
    expect(found.prickles.length).toBeLessThanOrEqual(read.length + 1);
    expect(found.stasis).toEqual([]);
  });
  it('finds stasis spots of both sizes, in pixels of the original', () => {
    for (const [radius, least] of [[2.5, 0.8], [7, 0.9]] as const) {
      const at = scatter(mask, radius > 5 ? 3 : 10, 12 * radius, 5), f = frame(paintSpots(picture, at, radius, [0.62, 0.56, 0.8]), mask);
      const found = spots(f).stasis;
      expect(found.length).toBeGreaterThanOrEqual(least * at.length);
      expect(found.length).toBeLessThanOrEqual(at.length + 1);
      const marked = surfaceFindings(f, 1, placer(f, { x: 2, y: 2 })).findings.find((x) => x.code === 'tongue.body.stasis-spots');
      for (const e of marked?.evidence ?? []) if (e.kind === 'region') {
        const [x = 0, y = 0] = [0, 1].map((k) => (e.polygon ?? []).reduce((s, p) => s + (p[k] as number), 0) / 8 / 2);
        expect(Math.min(...at.map((p) => Math.hypot(p[0] - x, p[1] - y)))).toBeLessThan(4);
      }
    }
  });
  it('shadows, cracks and a plain tongue are no spots', () => {
    expect(spots(bare)).toEqual({ prickles: [], stasis: [] });
    expect(spots(frame(paintSpots(picture, places, 3, [0.6, 0.6, 0.6]), mask)).stasis.length).toBeLessThanOrEqual(1);
    const cracked = drawTongue({ cracks: 0.9 });
    expect(spots(frame(cracked.picture, cracked.mask)).stasis).toEqual([]);
  });
  it('more spots score higher', () => {
    const score = (n: number) => { const f = frame(paintSpots(picture, scatter(mask, n, 14, 3), 2.5, [0.62, 0.56, 0.8]), mask); return spotScores(spots(f)).stasis; };
    expect(score(0)).toBeLessThan(score(3));
    expect(score(3)).toBeLessThan(score(12));
    expect(score(12)).toBeGreaterThan(0.5);
  });
});

it('findings are five, bounded, and the same every time', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 1, noNaN: true }), (points, sheets, quality) => {
    const f = frame(paintWet(picture, mask, { points, sheets }), mask), r = surfaceFindings(f, quality, placer(f, { x: 1, y: 1 }));
    expect(r.findings.map((x) => x.code)).toEqual(['tongue.coating.dry', 'tongue.body.moist', 'tongue.coating.slippery', 'tongue.shape.prickly', 'tongue.body.stasis-spots']);
    for (const x of r.findings) {
      expect(x.score >= 0 && x.score <= 1 && x.confidence >= 0 && x.confidence <= 1).toBe(true);
      expect(x.present).toBe(x.score >= 0.5);
    }
  }), { numRuns: 5 });
});
