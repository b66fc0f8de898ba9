// The same photos under other lamps and from further away, for the bench: simulated, seeded by the photo's name.
import { createHash } from 'node:crypto';
import { uniform } from '@suoke/terminology/testing/uniform.ts';
import sharp from 'sharp';
import { mask as emptyMask } from './domain/raster.ts';
import type { Mask } from './domain/raster.ts';

/** Uniform numbers in [0, 1) from a text, the same on every machine (mulberry32 seeded by SHA-256). */
export const numbers = (seed: string): (() => number) => uniform(createHash('sha256').update(seed).digest().readUInt32LE(0));
const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const coded = (v: number): number => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);

/** The photo under a coloured lamp: every channel of linear light times exp N(0, `spread`), clipped, as PNG. */
export async function underLamp(bytes: Uint8Array, seed: string, spread = 0.2): Promise<Buffer> {
  const next = numbers(`lamp ${seed}`);
  const tables = [0, 1, 2].map(() => {
    const gain = Math.exp(spread * normal(next));
    return Uint8Array.from({ length: 256 }, (_, i) => Math.round(255 * Math.min(1, coded(Math.min(1, gain * linear(i / 255))))));
  }) as [Uint8Array, Uint8Array, Uint8Array];
  const { data, info } = await sharp(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i += 3) for (let c = 0; c < 3; c++) data[i + c] = (tables[c] as Uint8Array)[data[i + c] as number] as number;
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }).png({ compressionLevel: 1 }).toBuffer();
}

/** Width and height of the picture that `fromAfar` makes, unless asked otherwise; and of a phone's photo of 12 megapixels. */
export const AFAR = { width: 1200, height: 900 }, PHONE = { width: 4000, height: 3000 };

/**
 * The photo shrunk until its tongue is `share` of the picture's width, somewhere on a plain or a noisy ground of the given size; with the
 * hand-drawn mask shrunk alike. Null when the photo would have to be enlarged or does not fit.
 */
export async function fromAfar(bytes: Uint8Array, hand: Mask, share: number, seed: string, size = AFAR): Promise<{ bytes: Buffer; mask: Mask } | null> {
  let x0 = hand.width, x1 = 0;
  for (let i = 0; i < hand.data.length; i++) if (hand.data[i] === 1) { const x = i % hand.width; x0 = Math.min(x0, x); x1 = Math.max(x1, x); }
  const k = (share * size.width) / (x1 - x0 + 1);
  const width = Math.round(hand.width * k), height = Math.round(hand.height * k);
  if (k > 1.5 || width > size.width || height > size.height) return null;
  const next = numbers(`afar ${share} ${seed}`);
  const left = Math.floor(next() * (size.width - width + 1)), top = Math.floor(next() * (size.height - height + 1));
  const small = await sharp(bytes).resize(width, height, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const noisy = next() < 0.5 ? 40 : 0;
  const ground = [0, 1, 2].map(() => 40 + 170 * next());
  const data = new Uint8Array(3 * size.width * size.height);
  for (let i = 0; i < size.width * size.height; i++) {
    const n = noisy * (next() - 0.5);
    for (let c = 0; c < 3; c++) data[3 * i + c] = Math.min(255, Math.max(0, Math.round((ground[c] as number) + n)));
  }
  const m = emptyMask(size.width, size.height);
  for (let y = 0; y < height; y++) {
    const sy = Math.min(hand.height - 1, Math.floor((y + 0.5) / k));
    data.set(small.subarray(3 * y * width, 3 * (y + 1) * width), 3 * ((top + y) * size.width + left));
    for (let x = 0; x < width; x++) m.data[(top + y) * size.width + left + x] = hand.data[sy * hand.width + Math.min(hand.width - 1, Math.floor((x + 0.5) / k))] as number;
  }
  return { bytes: await sharp(data, { raw: { width: size.width, height: size.height, channels: 3 } }).jpeg({ quality: 92 }).toBuffer(), mask: m };
}
