// Where faces are: the input of the detection net, its 896 anchors, and its answers as boxes with six points.
// Anchors, decoding and thresholds follow MediaPipe's face_detection_short_range graph (Apache-2.0) and Bazarevsky et al.,
// "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019.
import { resample } from '../raster.ts';
import type { Box, Rgb } from '../raster.ts';
import type { Point } from '../contour.ts';

export const DETECTOR_SIDE = 128;
/** A face is believed from this score (MediaPipe's own default). */
export const LEAST_SCORE = 0.5;
/** Boxes that overlap by more than this (intersection over union) are one face (MediaPipe's graph). */
const SAME = 0.3;

export interface FaceBox {
  /** 0…1 */
  score: number;
  /** pixels of the picture */
  box: Box;
  /** the person's right eye, left eye, nose tip, mouth, right ear, left ear, pixels of the picture */
  points: Point[];
}

/** Centres in [0, 1]: two anchors at each of 16 × 16 places, then six at each of 8 × 8. */
const ANCHORS: readonly Point[] = [[16, 2], [8, 6]].flatMap(([n = 0, each = 0]) =>
  Array.from({ length: n * n * each }, (_, i): Point => { const cell = Math.floor(i / each); return [((cell % n) + 0.5) / n, (Math.floor(cell / n) + 0.5) / n]; }));

/** The picture in the middle of a black square, channels first in [−1, 1]; and the square in pixels of the picture. */
export function detectorInput(picture: Rgb): { input: Float32Array; square: Box } {
  const side = Math.max(picture.width, picture.height);
  const square: Box = { x: (picture.width - side) / 2, y: (picture.height - side) / 2, width: side, height: side };
  const w = Math.max(1, Math.round((picture.width / side) * DETECTOR_SIDE)), h = Math.max(1, Math.round((picture.height / side) * DETECTOR_SIDE));
  const p = resample(picture.data, picture.width, picture.height, 3, { x: 0, y: 0, width: picture.width, height: picture.height }, w, h);
  const n = DETECTOR_SIDE ** 2, x0 = (DETECTOR_SIDE - w) >> 1, y0 = (DETECTOR_SIDE - h) >> 1;
  const input = new Float32Array(3 * n).fill(-1);
  for (let c = 0; c < 3; c++) for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) input[c * n + (y + y0) * DETECTOR_SIDE + x + x0] = (p[3 * (y * w + x) + c] as number) / 127.5 - 1;
  return { input, square };
}

/** `raw`: 896 × 16 offsets in pixels of the input; `scores`: 896 logits. Best first, overlapping ones merged by their scores. */
export function decodeFaces(raw: Float32Array, scores: Float32Array, square: Box): FaceBox[] {
  const all: FaceBox[] = [];
  ANCHORS.forEach(([ax, ay], i) => {
    const score = 1 / (1 + Math.exp(-Math.min(100, Math.max(-100, scores[i] as number))));
    if (!(score >= LEAST_SCORE)) return;
    const at = (k: number, anchor: number, origin: number) => ((raw[16 * i + k] as number) / DETECTOR_SIDE + anchor) * square.width + origin;
    const width = ((raw[16 * i + 2] as number) / DETECTOR_SIDE) * square.width, height = ((raw[16 * i + 3] as number) / DETECTOR_SIDE) * square.width;
    all.push({ score, box: { x: at(0, ax, square.x) - width / 2, y: at(1, ay, square.y) - height / 2, width, height }, points: Array.from({ length: 6 }, (_, k): Point => [at(4 + 2 * k, ax, square.x), at(5 + 2 * k, ay, square.y)]) });
  });
  all.sort((a, b) => b.score - a.score);
  const faces: FaceBox[] = [];
  const used = new Set<FaceBox>();
  for (const best of all) {
    if (used.has(best)) continue;
    const same = all.filter((o) => !used.has(o) && overlap(best.box, o.box) > SAME);
    if (same.length === 0) same.push(best);
    for (const s of same) used.add(s);
    const weight = same.reduce((s, o) => s + o.score, 0);
    const mean = (f: (o: FaceBox) => number) => same.reduce((s, o) => s + o.score * f(o), 0) / weight;
    faces.push({
      score: best.score, box: { x: mean((o) => o.box.x), y: mean((o) => o.box.y), width: mean((o) => o.box.width), height: mean((o) => o.box.height) },
      points: best.points.map((_, k): Point => [mean((o) => (o.points[k] as Point)[0]), mean((o) => (o.points[k] as Point)[1])]),
    });
  }
  return faces;
}

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x), h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (w <= 0 || h <= 0) return 0;
  return (w * h) / (a.width * a.height + b.width * b.height - w * h);
}
