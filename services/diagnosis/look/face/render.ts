// The photo of a face with its five places drawn in, as a person looks at it.
import { isFault } from '@suoke/terminology';
import { isUnlikely } from '@suoke/terminology/confidence.ts';
import sharp from 'sharp';
import { decodePicture } from '../imaging/decode.ts';
import { FIVE_COLOURS } from '../domain/face/findings.ts';
import type { FaceResult } from './analyse-face.ts';

/** Longest side of the drawing, pixels. */
const SIDE = 960;
const LINE = { none: '#e8f3ee', blue: '#5aa9ff', red: '#ff5252', yellow: '#ffd400', white: '#ffffff', black: '#444444' } as const;
const escape = (s: string) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** JPEG: each place outlined and named with what was read (常 nothing out of the ordinary), faults in words below. Errors as of decodePicture. */
export async function renderFaceOverlay(bytes: Uint8Array, r: FaceResult): Promise<Buffer> {
  const { rgb } = await decodePicture(bytes);
  const k = SIDE / Math.max(r.width, r.height), w = Math.max(1, Math.round(r.width * k)), h = Math.max(1, Math.round(r.height * k));
  const size = Math.max(w, h) * 0.022;
  const text = (x: number, y: number, words: string, anchor: 'start' | 'middle') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" text-anchor="${anchor}" fill="#fff" stroke="#06110d" stroke-width="${(size * 0.16).toFixed(1)}" paint-order="stroke" font-weight="600">${escape(words)}</text>`;
  const places = r.places.map((p) => {
    const points = p.polygon.map(([x, y]) => [x * k, y * k] as const), middle = (i: 0 | 1) => points.reduce((s, q) => s + q[i], 0) / Math.max(1, points.length);
    const word = p.difference === null ? '看不清' : p.colour === null ? '常' : `${FIVE_COLOURS[p.colour].zh}${isUnlikely(p.confidence) ? '？' : ''}`;
    return `<polygon points="${points.map((q) => q.map((v) => v.toFixed(1)).join(',')).join(' ')}" fill="${LINE[p.colour ?? 'none']}" fill-opacity=".12" stroke="${LINE[p.colour ?? 'none']}" stroke-width="${(size * 0.14).toFixed(1)}"/>${text(middle(0), middle(1) + size * 0.35, `${p.zh} ${word}`, 'middle')}`;
  });
  // What is not known of the person or the lamp is no fault of the picture, and stands beside it.
  const wrong = r.quality.problems.filter(isFault);
  const faults = wrong.map((p, i) => text(size * 0.7, h - size * (0.7 + 1.5 * (wrong.length - 1 - i)), p.zh, 'start'));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" font-family="Noto Sans CJK SC, Noto Serif CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif">${places.join('')}${faults.join('')}</svg>`;
  const photo = await sharp(rgb.data, { raw: { width: rgb.width, height: rgb.height, channels: 3 } }).resize(w, h, { fit: 'fill' }).png().toBuffer();
  return sharp(photo).composite([{ input: Buffer.from(svg) }]).jpeg({ quality: 90 }).toBuffer();
}
