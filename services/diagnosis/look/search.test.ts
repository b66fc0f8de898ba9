// A drawn tongue that is far away: found through smaller windows, and looked at in the detail that the original has.
import { describe, expect, it } from 'vitest';
import { analyseLook } from './analyse.ts';
import { bounds, mask as emptyMask } from './domain/raster.ts';
import { segment } from './domain/segmentation.ts';
import { tongueNets } from './imaging/net.ts';
import { dice, drawTongue, encode } from './testing.ts';


/** The drawing, `width` × 320/384 of it, at (left, top) of an even ground. */
function placed(width: number, left: number, top: number, ground: { width: number; height: number }, colour: readonly [number, number, number]) {
  const { picture, mask } = drawTongue({ width, height: Math.round((width * 320) / 384), cracks: 0.5 });
  const data = new Uint8Array(3 * ground.width * ground.height), m = emptyMask(ground.width, ground.height);
  for (let i = 0; i < data.length; i++) data[i] = colour[i % 3] as number;
  for (let y = 0; y < picture.height; y++) {
    data.set(picture.data.subarray(3 * y * width, 3 * (y + 1) * width), 3 * ((top + y) * ground.width + left));
    m.data.set(mask.data.subarray(y * width, (y + 1) * width), (top + y) * ground.width + left);
  }
  return { picture: { ...ground, data }, mask: m };
}

describe('a tongue of a twelfth of the width', () => {
  it('is found wherever it is', async () => {
    for (const [left, top, colour] of [[40, 500, [70, 120, 90]], [900, 60, [190, 190, 200]], [480, 330, [30, 40, 60]]] as const) {
      const { picture, mask } = placed(230, left, top, { width: 1200, height: 900 }, colour);
      const r = await analyseLook(await encode(picture));
      expect(r.quality.problems.map((p) => p.code)).not.toContain('tongue.none');
      expect(dice(r.mask, mask)).toBeGreaterThan(0.9);
    }
  });
  it('is measured in the detail of the original, not of the reduced picture', async () => {
    const { picture, mask } = placed(520, 300, 700, { width: 2700, height: 1800 }, [120, 130, 140]);
    const r = await analyseLook(await encode(picture, 'jpeg'));
    const b = bounds(mask);
    expect(r.quality.usable).toBe(true);
    expect(dice(r.mask, mask)).toBeGreaterThan(0.92);
    expect(Math.abs(r.quality.measured.tongueWidth - (b?.width ?? 0))).toBeLessThan(16);
  });
});

describe('many windows', () => {
  it('make no tongue of what is none', async () => {
    const { picture } = drawTongue({ width: 1200, height: 1000, tongue: false });
    expect((await segment(picture, await tongueNets())).gate.passed).toBe(false);
  });
});
