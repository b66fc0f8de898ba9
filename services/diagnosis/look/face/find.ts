// A picture in, the faces in it with their 468 points out: two nets, one after the other.
import type { Rgb } from '../domain/raster.ts';
import type { Point } from '../domain/contour.ts';
import { decodeFaces, detectorInput } from '../domain/face/detector.ts';
import type { FaceBox } from '../domain/face/detector.ts';
import { meshInput, meshPoints, squareOf } from '../domain/face/mesh.ts';
import { faceNets } from './models.ts';

export interface FoundFace extends FaceBox {
  /** 468 points in pixels of the picture */
  mesh: Point[];
  /** the landmark net's own belief that it saw a face, 0…1 */
  certainty: number;
}

/** Largest face first; empty when there is none. Errors as of `faceNets`. */
export async function findFaces(picture: Rgb, most = 3): Promise<FoundFace[]> {
  const nets = await faceNets();
  const { input, square } = detectorInput(picture);
  const [raw, scores] = await nets.detector(input);
  if (raw === undefined || scores === undefined) return [];
  const boxes = decodeFaces(raw, scores, square).sort((a, b) => b.box.width - a.box.width).slice(0, most);
  const out: FoundFace[] = [];
  for (const b of boxes) {

    const s = squareOf(b);
    const [points, score] = await nets.mesh(meshInput(picture, s));
    if (points !== undefined && score !== undefined) out.push({ ...b, mesh: meshPoints(points, s), certainty: 1 / (1 + Math.exp(-(score[0] as number))) });
  }
  return out;
}
