// 面诊: a photo of a face in; where the face is, what the light allows, the colour of each place, coded findings.
import { createHash } from 'node:crypto';
import type { Provenance, Quality } from '@suoke/terminology';
import type { Point } from '../domain/contour.ts';
import { findCard } from '../domain/colour-card-find.ts';
import { complexion, lampFromEyes, wholeFace } from '../domain/face/complexion.ts';
import type { Lamp, WholeFace } from '../domain/face/complexion.ts';
import { faceFindings, readPlaces } from '../domain/face/findings.ts';
import type { FaceFinding, PlaceReading } from '../domain/face/findings.ts';
import { FACE_LIMITS, faceLight, noFace, problem } from '../domain/face/light.ts';
import type { FaceLight } from '../domain/face/light.ts';
import { REGION_ORDER, faceRegions } from '../domain/face/regions.ts';
import type { FaceRegion } from '../domain/face/regions.ts';
import type { UsualSkins } from '../domain/face/usual.ts';
import type { Box } from '../domain/raster.ts';
import { round } from '../domain/statistics.ts';
import { decodePicture } from '../imaging/decode.ts';
import { findFaces } from './find.ts';
import { faceNets } from './models.ts';

export const FACE_METHOD = 'look-face/1.2.0';

export interface FaceOptions {
  /** the picture shows the person as a mirror does (many front cameras): left and right change places */
  mirrored?: boolean;
  /**
   * `find`: look for the project's colour card in the picture, which also tells a mirrored one; or the lamp as a card showed it elsewhere,
   * linear, green 1; `exposure` brings linear values to reflectance
   */
  card?: 'find' | { rgb: readonly [number, number, number]; exposure: number; confidence: number };
  /** the person's usual skin, from earlier examinations by `usualSkin`; without it nothing is said of the whole face */
  usual?: UsualSkins;
}

export interface FaceResult {
  quality: Quality & { measured: FaceLight['measured'] };
  findings: FaceFinding[];
  /** the five places; empty when unusable */
  places: PlaceReading[];
  /** the whole face under the lamp made neutral; null without a known lamp */
  skin: WholeFace | null;
  lamp: Lamp | null;
  /** pixels of the upright original; null when there is no face */
  box: Box | null;
  width: number;
  height: number;
  provenance: Provenance;
}

/** Reads the largest face of a JPEG, PNG or WebP photo. The same bytes and options give the same result. Errors as of decodePicture and faceNets. */
export async function analyseFace(bytes: Uint8Array, options: FaceOptions = {}): Promise<FaceResult> {
  const picture = await decodePicture(bytes);
  const { rgb, width, height } = picture;
  const found = await findFaces(rgb);
  const provenance: Provenance = { method: FACE_METHOD, inputSha256: createHash('sha256').update(bytes).digest('hex'), uses: (await faceNets()).sha256 };
  const scale = { x: width / rgb.width, y: height / rgb.height };
  const place = (points: readonly Point[]): Point[] => points.map(([x, y]) => [round(x * scale.x, 1), round(y * scale.y, 1)]);
  const faces = found.filter((f) => f.certainty >= FACE_LIMITS.certainty);
  const refused = (light: FaceLight, box: Box | null): FaceResult =>
    ({ quality: { score: 0, usable: false, problems: light.problems, measured: light.measured }, findings: [], places: [], skin: null, lamp: null, box, width, height, provenance });
  const [face] = faces;
  if (face === undefined) return refused(noFace('face.none', found[0]?.certainty), null);
  const box: Box = { x: round(face.box.x * scale.x, 1), y: round(face.box.y * scale.y, 1), width: round(face.box.width * scale.x, 1), height: round(face.box.height * scale.y, 1) };
  const seen = options.card === 'find' ? findCard(rgb) : null;
  const card = options.card === 'find' ? (seen === null ? undefined : { ...seen.lamp, confidence: seen.confidence }) : options.card;
  const polygons = faceRegions(face.mesh, options.mirrored ?? seen?.mirrored);
  const c = complexion(rgb, polygons);
  if (typeof c === 'string') return refused(noFace(c), box);
  const lamp: Lamp | null = card === undefined ? lampFromEyes(rgb, face.mesh) : { from: 'card', rgb: card.rgb, confidence: card.confidence };
  const known = lamp !== null && lamp.confidence >= 0.2 ? lamp : null;
  const light = faceLight(c, face.mesh, faces.length, known);
  if (!light.usable) return refused(light, box);
  const usual = known === null ? null : options.usual?.[known.from] ?? null;
  const withheld = known === null ? [problem('face.lamp-unknown')] : usual === null ? [problem('face.skin-unknown')] : [];
  const whole = known === null ? null : wholeFace(c.skin, known, known.from === 'card' ? card?.exposure ?? null : null);
  const upright = Object.fromEntries(REGION_ORDER.map((r) => [r, place(polygons[r])])) as Record<FaceRegion, Point[]>;
  const places = readPlaces(c, light, upright);
  const two = (x: number | null) => (x === null ? null : round(x, 2));
  return {
    quality: { score: light.score, usable: true, problems: [...light.problems, ...withheld], measured: light.measured },
    findings: faceFindings(places, light, known, whole, usual), places,
    skin: whole === null ? null : { a: round(whole.a, 2), b: round(whole.b, 2), L: two(whole.L), ita: two(whole.ita) },
    lamp: known === null ? null : { from: known.from, rgb: [round(known.rgb[0]), 1, round(known.rgb[2])], confidence: round(known.confidence) },
    box, width, height, provenance,
  };
}
