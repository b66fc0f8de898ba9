// Picture bytes to upright sRGB: every check that can be made before decoding is made before decoding.
import { SuokeError } from '@suoke/terminology';
import sharp from 'sharp';
import type { Metadata } from 'sharp';
import type { Rgb } from '../domain/raster.ts';

// No picture is decoded twice, so that libvips need keep none; and one thread a photo leaves the other cores to other people.
sharp.cache(false);
sharp.concurrency(1);

/** Limits of a picture. 64 megapixels let the largest ordinary phone photos (48, 50) through. */
export const LIMITS = { bytes: 40 * 1024 * 1024, pixels: 64_000_000, side: 30_000 };
/** Longest side of the picture that is analysed; larger ones are reduced while they are decoded. */
const ANALYSED_SIDE = 1600;

export interface Picture {
  /** upright, reduced to at most 1,600 pixels on its longest side, unless asked otherwise */
  rgb: Rgb;
  /** size of the upright original, pixels */
  width: number;
  height: number;
  format: 'jpeg' | 'png' | 'webp';
}

type Format = Picture['format'];

/** What the first bytes say it is. */
function sniff(b: Uint8Array): Format | null {
  const is = (at: number, ...bytes: number[]) => bytes.every((v, i) => b[at + i] === v);
  if (is(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (is(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (is(0, 0x52, 0x49, 0x46, 0x46) && is(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return null;
}

const damaged = (cause: unknown) => new SuokeError('invalid', 'image.damaged', 'the picture is truncated or damaged 图片不完整或已损坏', 'save or send it again, as JPEG, PNG or WebP 请重新保存或上传', { cause });

/** Some files end early in a way that a tolerant decoder fills with grey; their end markers tell. */
function checkEnd(b: Uint8Array, format: Format): void {
  if (format === 'webp') {
    const said = new DataView(b.buffer, b.byteOffset, b.byteLength).getUint32(4, true) + 8;
    if (said > b.length + 1) throw damaged(new Error(`RIFF header says ${said} bytes, the file has ${b.length}`));
  }
  if (format === 'png') {
    const tail = b.subarray(Math.max(0, b.length - 64));
    if (!Buffer.from(tail).includes('IEND')) throw damaged(new Error('no IEND chunk at the end'));
  }
}

/**
 * Decodes JPEG, PNG or WebP, to at most `side` pixels on the longest side. Errors: `image.bad-type`, `image.empty`, `image.too-many-bytes`, `image.unknown-format`, `image.too-many-pixels`,
 * `image.animated`, `image.damaged`.
 */
export async function decodePicture(bytes: Uint8Array, side = ANALYSED_SIDE): Promise<Picture> {
  if (!((bytes as unknown) instanceof Uint8Array)) throw new SuokeError('invalid', 'image.bad-type', 'a picture is given as bytes 图片须以字节给出', 'pass a Uint8Array 请传入 Uint8Array');
  if (bytes.length === 0) throw new SuokeError('invalid', 'image.empty', 'the file is empty 文件为空', 'choose a picture 请选择图片');
  if (bytes.length > LIMITS.bytes) {
    throw new SuokeError('too-large', 'image.too-many-bytes', `the file has ${bytes.length} bytes, at most ${LIMITS.bytes} are read 文件过大`, 'save it as JPEG 请存为 JPEG');
  }
  const format = sniff(bytes);
  if (format === null) throw new SuokeError('unsupported', 'image.unknown-format', 'this is no JPEG, PNG or WebP picture 不是 JPEG、PNG 或 WebP 图片', 'save it as JPEG, PNG or WebP 请存为 JPEG、PNG 或 WebP');
  const input = { limitInputPixels: false, failOn: 'warning', sequentialRead: true } as const;   // the limit is checked here, with a code of its own
  let head: Metadata;
  try {
    head = await sharp(bytes, input).metadata();
  } catch (e) {
    throw damaged(e);
  }
  if (head.format !== format) throw damaged(new Error(`first bytes say ${format}, the decoder says ${head.format}`));
  const { width = 0, height = 0 } = head;
  if (width < 1 || height < 1) throw damaged(new Error('no size'));
  if (width * height > LIMITS.pixels || Math.max(width, height) > LIMITS.side) {
    throw new SuokeError('too-large', 'image.too-many-pixels', `the picture is ${width} × ${height}, at most ${LIMITS.pixels / 1e6} megapixels are read 图片像素过多`, 'reduce it 请缩小图片');
  }
  if ((head.pages ?? 1) > 1) throw new SuokeError('unsupported', 'image.animated', 'the picture is animated 这是动态图片', 'send a single picture 请使用静态图片');
  checkEnd(bytes, format);
  const turned = (head.orientation ?? 1) >= 5;
  const upright = turned ? { width: height, height: width } : { width, height };
  try {
    const { data, info } = await sharp(bytes, input)
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#808080' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { rgb: { width: info.width, height: info.height, data: threeChannels(data, info.channels) }, ...upright, format };
  } catch (e) {
    throw damaged(e);
  }
}

function threeChannels(data: Buffer, channels: number): Uint8Array {
  if (channels === 3) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const n = data.length / channels;
  const out = new Uint8Array(3 * n);
  for (let i = 0; i < n; i++) for (let c = 0; c < 3; c++) out[3 * i + c] = data[i * channels + (channels >= 3 ? c : 0)] as number;
  return out;
}
