// Whether the light and the pose allow a complexion to be read at all: faults in words a person can act on.
import type { QualityProblem } from '@suoke/terminology';
import type { Point } from '../contour.ts';
import { clamp, round } from '../statistics.ts';
import { labOf, linearOf, luminance } from './colour.ts';
import { ANCHOR } from './complexion.ts';
import type { Complexion, Lamp } from './complexion.ts';
import { REGION_ORDER } from './regions.ts';

/** Project's own limits: none was checked against readings by physicians. */
export const FACE_LIMITS = {
  /** belief of the landmark net */
  certainty: 0.5,
  /** distance of the outer corners of the eyes in pixels of the analysed picture */
  eyes: { refuse: 45, warn: 80 },
  /** the nearer cheek's width over the farther one's: 1 seen straight on */
  turned: { refuse: 3, warn: 1.8 },
  /** L* of the mean skin as photographed */
  dark: { refuse: 20, warn: 32 },
  /** share of clipped pixels over the five places */
  burnt: { refuse: 0.3, warn: 0.08 },
  /** log2 of the luminances of the two cheeks */
  uneven: { refuse: 1.6, warn: 0.5 },
  /** difference of the cheeks' b* in the shade-free colours: lamps of two colours show there, a flush hardly does */
  mixed: { refuse: 10, warn: 5 },
  /** distance of the lamp's log(red / green), log(blue / green) from 0; where the lamp is not known, of the mean skin's from the anchor's */
  cast: { refuse: 0.75, warn: 0.35 },
  /** chroma of the mean skin under which the picture is a grey one */
  chroma: 2,
  /** spread of luminance in a place over which it is left out: hair, glasses, hard shadow */
  spread: 1.1,
} as const;

const say = (zh: string, en: string, hintZh: string, hintEn: string) => ({ zh, en, hint: { zh: hintZh, en: hintEn } });
const WORDS = {
  'face.none': say('没有看到面部', 'no face is to be seen', '请正对镜头，露出整个面部', 'face the camera and show the whole face'),
  'face.several': say('画面中不止一张脸', 'more than one face is to be seen', '请单独拍摄本人面部；现按最大的一张分析', 'take it alone; the largest face is read'),
  'face.too-small': say('面部在画面中太小', 'the face is too small in the picture', '请靠近一些重拍', 'come closer and take it again'),
  'face.turned': say('面部偏转', 'the face is turned aside', '请正对镜头重拍', 'look straight into the camera and take it again'),
  'face.hidden': say('面部有部位看不清', 'part of the face cannot be read', '请撩起头发、摘下眼镜和口罩后重拍', 'hold back the hair, take off glasses and mask, and take it again'),
  'image.too-dark': say('照片太暗', 'the photo is too dark', '请在自然光下重拍', 'take it again in daylight'),
  'image.over-exposed': say('照片过曝', 'the photo is over-exposed', '请避免直射强光后重拍', 'take it again without direct light'),
  'image.colour-cast': say('光线偏色', 'the light has a strong colour', '请在自然光或白光下重拍', 'take it again in daylight or white light'),
  'image.no-colour': say('照片没有颜色', 'the photo has no colour', '请使用彩色照片', 'use a colour photo'),
  'face.light-uneven': say('两侧光线不均', 'the light differs from side to side', '请让光线从正前方照来；现不判断明暗', 'let the light come from the front; lightness is not judged'),
  'face.lamp-unknown': say('光源颜色未知，不判断整体面色', 'the colour of the lamp is not known: nothing is said of the whole face', '请睁眼正视镜头，或把色卡放在脸旁重拍', 'open the eyes to the camera, or hold the colour card beside the face, and take it again'),
  'face.skin-unknown': say('未知本人平时肤色，不判断整体面色', "the person's usual skin is not known: nothing is said of the whole face", '请在身体如常的日子，以同样的光线和方式拍摄，至少三天；以后的照片即可与之相比', 'photograph the face in the same manner and light on at least three ordinary days; later photos can then be held against those'),
  'face.light-mixed': say('两侧光线颜色不同', 'lamps of different colours light the two sides', '请只用一种光源重拍', 'use one kind of light and take it again'),
} as const;
export type FaceProblem = keyof typeof WORDS;

export interface FaceLight {
  usable: boolean; score: number; problems: QualityProblem[];
  /** may lightness (白, 黑) be compared between places */
  even: boolean;
  /** trust in differences of hue between places, 0…1 */
  hueTrust: number;
  measured: { eyes: number; turned: number; lightness: number; burnt: number; uneven: number; mixed: number; cast: number };
}

/** A fault in words; `face.lamp-unknown` and `face.skin-unknown` are none of the photo, but say what is withheld and why, and lower no score. */
export const problem = (code: FaceProblem, measured?: number, threshold?: number): QualityProblem =>
  ({ code, ...WORDS[code], ...(measured === undefined ? {} : { measured: round(measured) }), ...(threshold === undefined ? {} : { threshold }) });

/** The verdict where no complexion could be measured. `certainty` belongs to `face.none`. */
export const noFace = (code: FaceProblem, certainty?: number): FaceLight => ({
  usable: false, score: 0, problems: [problem(code, certainty, certainty === undefined ? undefined : FACE_LIMITS.certainty)], even: false, hueTrust: 0,
  measured: { eyes: 0, turned: 0, lightness: 0, burnt: 0, uneven: 0, mixed: 0, cast: 0 },
});

/** Trust in differences of hue, 0…1, from what the light measures; project's own. */
export const hueTrustOf = (m: { uneven: number; mixed: number; cast: number }): number => clamp(Math.exp(-((m.mixed / 10) ** 2)) * Math.exp(-((m.cast / 0.8) ** 2)) * Math.exp(-((m.uneven / 2) ** 2)));

/** `faces`: how many were found. `lamp`: where it is known, so that the colour of a skin is not taken for that of the light. */
export function faceLight(c: Complexion, mesh: readonly Point[], faces: number, lamp: Lamp | null): FaceLight {
  const M = FACE_LIMITS;
  const p = (i: number): Point => mesh[i] ?? [0, 0];
  const apart = (i: number, j: number) => Math.hypot(p(i)[0] - p(j)[0], p(i)[1] - p(j)[1]);
  const eyes = apart(33, 263);
  // mesh points: nose tip 1, outermost points of the face 234 and 454
  const sides = [apart(1, 234), apart(1, 454)] as const;
  const turned = Math.max(...sides) / Math.max(1, Math.min(...sides));
  const skin = labOf(c.skin), anchor = linearOf(ANCHOR);
  const burnt = REGION_ORDER.reduce((s, r) => s + c.places[r].clipped, 0) / REGION_ORDER.length;
  const [left, right] = [c.places['left-cheek'], c.places['right-cheek']];
  const uneven = Math.abs(Math.log2(luminance(left.rgb) / luminance(right.rgb)));
  const mixed = Math.abs(left.difference.b - right.difference.b);
  const red = lamp === null ? (c.skin[0] / c.skin[1]) / (anchor[0] / anchor[1]) : lamp.rgb[0] / lamp.rgb[1], blue = lamp === null ? (c.skin[2] / c.skin[1]) / (anchor[2] / anchor[1]) : lamp.rgb[2] / lamp.rgb[1];
  const cast = Math.hypot(Math.log(red), Math.log(blue));
  const problems: QualityProblem[] = [];
  let refused = false;
  const graded = (code: FaceProblem, value: number, limits: { refuse: number; warn: number }, high: boolean) => {
    const beyond = (t: number) => (high ? value > t : value < t);
    if (beyond(limits.refuse)) { refused = true; problems.push(problem(code, value, limits.refuse)); }
    else if (beyond(limits.warn)) problems.push(problem(code, value, limits.warn));
  };
  if (faces > 1) problems.push(problem('face.several', faces, 1));
  graded('face.too-small', eyes, M.eyes, false);
  graded('face.turned', turned, M.turned, true);
  graded('image.too-dark', skin.L, M.dark, false);
  graded('image.over-exposed', burnt, M.burnt, true);
  if (Math.hypot(skin.a, skin.b) < M.chroma) { refused = true; problems.push(problem('image.no-colour', Math.hypot(skin.a, skin.b), M.chroma)); } else graded('image.colour-cast', cast, M.cast, true);
  graded('face.light-uneven', uneven, M.uneven, true);
  graded('face.light-mixed', mixed, M.mixed, true);
  const hidden = REGION_ORDER.filter((r) => c.places[r].spread > M.spread).length;
  if (hidden > 0) { if (hidden >= 3) refused = true; problems.push(problem('face.hidden', hidden, 3)); }
  const usable = !refused;
  const hueTrust = usable ? hueTrustOf({ uneven, mixed, cast }) : 0;
  return {
    usable, score: usable ? round(0.85 ** problems.length) : 0, problems, even: usable && uneven <= M.uneven.warn, hueTrust: round(hueTrust),
    measured: { eyes: round(eyes, 1), turned: round(turned, 2), lightness: round(skin.L, 1), burnt: round(burnt), uneven: round(uneven, 3), mixed: round(mixed, 2), cast: round(cast, 3) },
  };
}
