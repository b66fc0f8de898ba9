// Work room is used again from photo to photo: nothing of one photo may show in another, whatever the order and however they overlap.
import { describe, expect, it } from 'vitest';
import { analyseLook } from './analyse.ts';
import { decodePicture } from './imaging/decode.ts';
import { tongueNets } from './imaging/net.ts';
import { frameOf } from './domain/frame.ts';
import { measure } from './domain/measures.ts';
import { fresh, reused } from './domain/scratch.ts';
import type { Rooms } from './domain/scratch.ts';
import { segment } from './domain/segmentation.ts';
import { surfaceFindings } from './domain/surface-findings.ts';
import { whiteBalance } from './domain/white-balance.ts';
import { drawTongue, encode } from './testing.ts';

const photos = await Promise.all([
  drawTongue({ cracks: 0.9, dents: 0.12, cover: 0.8 }), drawTongue({ width: 300, height: 420, body: [170, 60, 70], cover: 0.1 }),
  drawTongue({ width: 700, height: 520, coating: [210, 180, 90], cover: 1 }), drawTongue({ tongue: false }), drawTongue({ width: 200, height: 180, lamp: [1, 0.8, 0.7] }),
].map((d) => encode(d.picture)));
const text = async (bytes: Uint8Array) => { const r = await analyseLook(bytes); return JSON.stringify({ ...r, mask: [...r.mask.data].join('') }); };

describe('work room', () => {
  it('leaves no trace of other photos, one after the other or at once', async () => {
    const alone: string[] = [];
    for (const p of photos) alone.push(await text(p));
    for (const i of [4, 2, 0, 3, 1]) expect(await text(photos[i] as Buffer)).toBe(alone[i]);
    const order = [0, 1, 2, 3, 4, 2, 0, 1, 4, 3];
    const together = await Promise.all(order.map((i) => text(photos[i] as Buffer)));
    together.forEach((t, k) => { expect(t).toBe(alone[order[k] as number]); });
  });
  it('gives the same measures as new arrays do, and whoever asks for new ones may keep them', async () => {
    const nets = await tongueNets();
    const measured = async (bytes: Uint8Array, rooms: Rooms) => {
      const picture = (await decodePicture(bytes)).rgb, frame = frameOf(picture, await segment(picture, nets), rooms);
      if (frame === null) throw new Error('no tongue');
      const all = { m: measure(frame, whiteBalance(frame)), surface: surfaceFindings(frame, 0.9, (points) => [...points]) };
      return { all, shown: () => JSON.stringify({ ...all, m: { ...all.m, frame: { ...all.m.frame, rooms: null } } }) };
    };
    const kept = await measured(photos[0] as Buffer, fresh), before = kept.shown();
    await measured(photos[2] as Buffer, reused);
    expect((await measured(photos[0] as Buffer, reused)).shown()).toBe(before);
    expect(kept.shown()).toBe(before);
  });
});
