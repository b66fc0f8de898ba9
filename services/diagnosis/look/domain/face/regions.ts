// The five places of the face that 《素问·刺热》 reads, as polygons between points of the face mesh.
import { convexHull } from '../contour.ts';
import type { Point } from '../contour.ts';
import { mask } from '../raster.ts';
import type { Mask } from '../raster.ts';

export type FaceRegion = 'forehead' | 'left-cheek' | 'right-cheek' | 'nose' | 'chin';
/**
 * 《素问·刺热篇》: 肝热病者左颊先赤, 心热病者颜先赤, 脾热病者鼻先赤, 肺热病者右颊先赤, 肾热病者颐先赤. Left and right are the person's own;
 * 颜 is read as the forehead and 颐 as the chin, as the commentaries do.
 */
export const FACE_REGIONS: Readonly<Record<FaceRegion, { zh: string; en: string; organ: { zh: string; en: string } }>> = {
  forehead: { zh: '额', en: 'forehead', organ: { zh: '心', en: 'heart' } },
  'left-cheek': { zh: '左颊', en: 'left cheek', organ: { zh: '肝', en: 'liver' } },
  'right-cheek': { zh: '右颊', en: 'right cheek', organ: { zh: '肺', en: 'lung' } },
  nose: { zh: '鼻', en: 'nose', organ: { zh: '脾', en: 'spleen' } },
  chin: { zh: '颏', en: 'chin', organ: { zh: '肾', en: 'kidney' } },
};
export const REGION_ORDER = Object.keys(FACE_REGIONS) as FaceRegion[];

/** Points of MediaPipe's canonical face mesh around each place; the forehead lies between its middle row and the brows, clear of most hair. */
const HULLS: Readonly<Record<Exclude<FaceRegion, 'forehead'>, readonly number[]>> = {
  'left-cheek': [346, 347, 330, 266, 425, 411, 352, 280],
  'right-cheek': [117, 118, 101, 36, 205, 187, 123, 50],
  nose: [197, 195, 5, 4, 1, 45, 275, 51, 281, 220, 440],
  chin: [201, 421, 208, 428, 171, 396, 175, 200],
};
const FOREHEAD = { top: [67, 109, 10, 338, 297], middle: [69, 108, 151, 337, 299], brow: [66, 107, 9, 336, 296] } as const;
/** Outlines of the eyes' openings, the person's right and left. */
export const EYES: readonly (readonly number[])[] = [
  [33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246],
  [263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466],
];

const at = (points: readonly Point[], i: number): Point => points[i] ?? [0, 0];
const between = (a: Point, b: Point, t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];

/** One polygon a place, in the units of `points`. `mirrored`: the picture shows the person as a mirror does. */
export function faceRegions(points: readonly Point[], mirrored = false): Record<FaceRegion, Point[]> {
  const row = (t: number, to: readonly number[]) => FOREHEAD.middle.map((m, i) => between(at(points, m), at(points, to[i] as number), t));
  const hull = (name: keyof typeof HULLS) => convexHull(HULLS[name].map((i) => at(points, i)));
  const [left, right] = mirrored ? ['right-cheek', 'left-cheek'] as const : ['left-cheek', 'right-cheek'] as const;
  return { forehead: convexHull([...row(0.3, FOREHEAD.top), ...row(0.55, FOREHEAD.brow)]), 'left-cheek': hull(left), 'right-cheek': hull(right), nose: hull('nose'), chin: hull('chin') };
}

/** Pixels whose centre lies inside a polygon (even–odd rule). */
export function fillPolygon(polygon: readonly Point[], width: number, height: number): Mask {
  const out = mask(width, height);
  const ys = polygon.map((p) => p[1]);
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < Math.min(height, Math.ceil(Math.max(...ys))); y++) {
    const cuts: number[] = [];
    polygon.forEach((a, i) => {
      const b = polygon[(i + 1) % polygon.length] as Point;
      if (a[1] <= y + 0.5 !== b[1] <= y + 0.5) cuts.push(a[0] + ((y + 0.5 - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    });
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      for (let x = Math.max(0, Math.ceil((cuts[k] as number) - 0.5)); x < Math.min(width, (cuts[k + 1] as number) - 0.5); x++) out.data[y * width + x] = 1;
    }
  }
  return out;
}
