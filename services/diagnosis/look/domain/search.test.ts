// The windows of the search, and the search with a net made of one rule.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NET_INPUT, NET_OUTPUT } from './segmentation-net.ts';
import type { Infer } from './segmentation-net.ts';
import { LEVELS, search, windows } from './search.ts';
import type { Rgb } from './raster.ts';

/** Redder than the view's mean by a standard deviation: tongue. */
const red: Infer = (input, count) => {
  const n = NET_INPUT * NET_INPUT, out = new Float32Array(count * NET_OUTPUT * NET_OUTPUT);
  for (let k = 0; k < count; k++) {
    for (let y = 0; y < NET_OUTPUT; y++) for (let x = 0; x < NET_OUTPUT; x++) out[(k * NET_OUTPUT + y) * NET_OUTPUT + x] = (input[3 * n * k + 2 * y * NET_INPUT + 2 * x] as number) > 1 ? 9 : -9;
  }
  return Promise.resolve(out);
};

function blob(width: number, height: number, x0: number, y0: number, side: number): Rgb {
  const data = new Uint8Array(3 * width * height).fill(90);
  for (let y = y0; y < y0 + side; y++) for (let x = x0; x < x0 + side; x++) data[3 * (y * width + x)] = 220;
  return { width, height, data };
}

describe('windows', () => {
  it('lie in the picture, and what is half a window large lies whole in one of them', () => {
    fc.assert(fc.property(fc.integer({ min: 130, max: 2000 }), fc.integer({ min: 130, max: 2000 }), fc.constantFrom(...LEVELS), fc.nat(999), fc.nat(999), (width, height, level, u, v) => {
      const side = Math.round(level * Math.max(width, height));
      const all = windows({ width, height }, side);
      for (const w of all) expect(w.x >= 0 && w.y >= 0 && w.x + w.width <= width && w.y + w.height <= height && w.width <= side && w.height <= side).toBe(true);
      // the longest thing that must fit whatever its place: half a window, less what rounding takes
      const size = Math.floor(Math.min(side, width, height) / 2) - 2;
      const x = Math.round((u / 999) * (width - size)), y = Math.round((v / 999) * (height - size));
      expect(all.some((w) => x >= w.x && y >= w.y && x + size <= w.x + w.width && y + size <= w.y + w.height)).toBe(true);
    }), { numRuns: 300 });
  });
});

describe('search', () => {
  it('finds what is small, with its box', async () => {
    const [best] = await search(blob(800, 600, 500, 200, 60), red, 0.25);
    expect(best).toBeDefined();
    expect(Math.abs((best?.box.x ?? 0) - 500)).toBeLessThan(6);
    expect(Math.abs((best?.box.y ?? 0) - 200)).toBeLessThan(6);
    expect(Math.abs((best?.box.width ?? 0) - 60)).toBeLessThan(8);
  });
  it('gives one candidate a place, and none on an even ground', async () => {
    expect(await search(blob(800, 600, 500, 200, 60), red, 0.25)).toHaveLength(1);
    expect(await search(blob(800, 600, 0, 0, 0), red, 0.25)).toEqual([]);
  });
  it('leaves alone windows too small for a usable tongue', async () => {
    expect(await search(blob(384, 288, 100, 100, 20), red, 0.25)).toEqual([]);
  });
});
