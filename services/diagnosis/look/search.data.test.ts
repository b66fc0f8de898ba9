// Lower bounds of what is found from afar, on a few hand-labelled photos shrunk into a large picture; the bench prints the exact figures.
import { describe, expect, it } from 'vitest';
import { analyseLook } from './analyse.ts';
import { handMask, haveTongues, idsOf, overlap, photoOf } from './evaluation.ts';
import { fromAfar } from './trials.ts';

describe.skipIf(!haveTongues())('hand-labelled photos from afar', () => {
  it.each([0.12, 0.08])('a tongue of %f of the width is found, and what is not found is refused', async (share) => {
    const found: number[] = [];
    for (const [i, id] of idsOf('segmented').entries()) {
      if (i % 24 !== 5) continue;
      const hand = await handMask('segmented', id);
      const t = overlap(new Uint8Array(0), hand.data).share < 0.8 ? await fromAfar(photoOf('segmented', id), hand, share, id) : null;
      if (t === null) continue;
      const r = await analyseLook(t.bytes), { dice } = overlap(r.mask.data, t.mask.data);
      found.push(dice);
      if (dice < 0.5) expect(r.quality.usable, id).toBe(false);
    }
    expect(found.length).toBeGreaterThan(5);
    expect(found.reduce((a, b) => a + b, 0) / found.length).toBeGreaterThan(0.85);
  }, 120_000);
});
