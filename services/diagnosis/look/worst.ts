// The worst outlines of a set as one picture: photo, the hand-drawn outline and ours, for a folder outside the repository.
import sharp from 'sharp';
import { analyseLook } from './analyse.ts';
import { traceContour } from './domain/contour.ts';
import type { Point } from './domain/contour.ts';
import { handMask, photoOf } from './evaluation.ts';
import type { Judged, SetName } from './evaluation.ts';

/** Pixels of a tile's picture and of the line of text under it. */
const TILE = 300, TEXT = 22;
const COLOURS = { hand: '#ffd400', ours: '#19e3ff' };

/** PNG of the `judged` photos in rows of five: yellow the hand-drawn outline, cyan ours (dashed when the photo was refused). */
export async function sheetOf(set: SetName, judged: readonly Judged[]): Promise<Buffer> {
  const columns = Math.min(5, Math.max(1, judged.length)), rows = Math.max(1, Math.ceil(judged.length / 5));
  const tiles: { input: Buffer; left: number; top: number }[] = [];
  for (const [i, j] of judged.entries()) tiles.push({ input: await tile(set, j), left: (i % columns) * TILE, top: Math.floor(i / columns) * (TILE + TEXT) });
  return sharp({ create: { width: columns * TILE, height: rows * (TILE + TEXT), channels: 3, background: '#181818' } }).composite(tiles).png().toBuffer();
}

async function tile(set: SetName, j: Judged): Promise<Buffer> {
  const bytes = photoOf(set, j.id);
  const r = await analyseLook(bytes);
  const hand = await handMask(set, j.id);
  const k = TILE / Math.max(hand.width, hand.height);
  const photo = await sharp(bytes).autoOrient().resize(TILE, TILE, { fit: 'contain', position: 'left top', background: '#181818' }).toBuffer();
  const line = (points: readonly Point[], colour: string, dashed: boolean) => `<polygon points="${points.map(([x, y]) => `${(x * k).toFixed(1)},${(y * k).toFixed(1)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.3"${dashed ? ' stroke-dasharray="5 4"' : ''}/>`;
  const words = `${set} ${j.id}  ${j.dice.toFixed(3)}${j.usable ? '' : ' refused'}`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE + TEXT}">${line(traceContour(hand), COLOURS.hand, false)}${line(r.outline, COLOURS.ours, !r.quality.usable)}<text x="5" y="${TILE + 16}" font-size="14" font-family="sans-serif" fill="#ffffff">${words}</text></svg>`;
  return sharp({ create: { width: TILE, height: TILE + TEXT, channels: 3, background: '#181818' } }).composite([{ input: photo, left: 0, top: 0 }, { input: Buffer.from(drawing), left: 0, top: 0 }]).png().toBuffer();
}
