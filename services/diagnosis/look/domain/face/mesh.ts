// 468 points on a face: the turned square that the landmark net looks at, and its points back in the picture.
// Square and turn follow MediaPipe's face_landmark graph (Apache-2.0); Kartynnik et al., "Real-time Facial Surface Geometry from Monocular Video", 2019.
import { resampleRgb } from '../raster.ts';
import type { Rgb } from '../raster.ts';
import type { Point } from '../contour.ts';
import type { FaceBox } from './detector.ts';

export const MESH_SIDE = 192;
export const MESH_POINTS = 468;

/** A turned square: centre and side in pixels of the picture, turn in radians clockwise. */
export interface Square { x: number; y: number; side: number; turn: number }

/** Half as large again as the face's box, turned so that the eyes lie level. */
export function squareOf(f: FaceBox): Square {
  const [right, left] = f.points as [Point, Point];
  return { x: f.box.x + f.box.width / 2, y: f.box.y + f.box.height / 2, side: 1.5 * Math.max(f.box.width, f.box.height), turn: Math.atan2(left[1] - right[1], left[0] - right[0]) };
}

/** The square's picture, channels first in [0, 1]; black beyond the border. */
export function meshInput(picture: Rgb, s: Square): Float32Array {
  // a square of many more pixels than the input is first reduced, or single pixels would be picked out of it
  const k = Math.min(1, (1.5 * MESH_SIDE) / s.side);
  const small = k < 1 ? resampleRgb(picture, { x: 0, y: 0, width: picture.width, height: picture.height }, Math.max(1, Math.round(picture.width * k)), Math.max(1, Math.round(picture.height * k))) : picture;
  const kx = small.width / picture.width, ky = small.height / picture.height;
  const out = new Float32Array(3 * MESH_SIDE ** 2), cos = Math.cos(s.turn), sin = Math.sin(s.turn);
  const { width: w, height: h, data } = small;
  for (let y = 0; y < MESH_SIDE; y++) {
    for (let x = 0; x < MESH_SIDE; x++) {
      const u = ((x + 0.5) / MESH_SIDE - 0.5) * s.side, v = ((y + 0.5) / MESH_SIDE - 0.5) * s.side;
      const px = (s.x + u * cos - v * sin) * kx - 0.5, py = (s.y + u * sin + v * cos) * ky - 0.5;
      const i = Math.floor(px), j = Math.floor(py), fx = px - i, fy = py - j;
      if (i < -1 || j < -1 || i >= w || j >= h) continue;
      for (let c = 0; c < 3; c++) {
        const at = (a: number, b: number) => (a < 0 || b < 0 || a >= w || b >= h ? 0 : (data[3 * (b * w + a) + c] as number));
        out[c * MESH_SIDE ** 2 + y * MESH_SIDE + x] = ((1 - fy) * ((1 - fx) * at(i, j) + fx * at(i + 1, j)) + fy * ((1 - fx) * at(i, j + 1) + fx * at(i + 1, j + 1))) / 255;
      }
    }
  }
  return out;
}

/** The net's x, y, z in pixels of its input to points of the picture (depth is not used). */
export function meshPoints(raw: Float32Array, s: Square): Point[] {
  const cos = Math.cos(s.turn), sin = Math.sin(s.turn);
  return Array.from({ length: MESH_POINTS }, (_, i): Point => {
    const u = ((raw[3 * i] as number) / MESH_SIDE - 0.5) * s.side, v = ((raw[3 * i + 1] as number) / MESH_SIDE - 0.5) * s.side;
    return [s.x + u * cos - v * sin, s.y + u * sin + v * cos];
  });
}
