// A made-up fingertip on a camera, as a video file for Chromium's fake camera.
import { writeFileSync } from 'node:fs';

const [WIDTH, HEIGHT, FPS] = [160, 120, 30];
/** What a sensor's noise does: the mean of a picture can stand between two steps of its pixels. The same at each run. */
const NOISE = 4;
function noise(seed: number): () => number {
  let s = seed;
  return () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Writes a red YUV4MPEG2 picture whose brightness falls with each of `beats` beats, 72 a minute; it loops without a seam. */
export function writeFingertip(file: string, beats = 10): void {
  const framesABeat = 25; // 30 a second: 72 beats a minute
  const luma = WIDTH * HEIGHT;
  const chroma = luma / 4;
  const random = noise(7);
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FPS}:1 Ip A1:1 C420mpeg2\n`)];
  for (let i = 0; i < beats * framesABeat; i++) {
    const phase = (i % framesABeat) / framesABeat;
    const beat = Math.exp(-(((phase - 0.2) / 0.09) ** 2)) + 0.35 * Math.exp(-(((phase - 0.52) / 0.12) ** 2));
    const y = 74 - 5 * beat;
    const frame = Buffer.alloc(luma + 2 * chroma);
    for (let p = 0; p < luma; p++) frame[p] = Math.floor(y + 0.5 + NOISE * (random() - 0.5));
    // About RGB (180, 30, 30) in BT.601.
    frame.fill(105, luma, luma + chroma);
    frame.fill(200, luma + chroma);
    parts.push(Buffer.from('FRAME\n'), frame);
  }
  writeFileSync(file, Buffer.concat(parts));
}
