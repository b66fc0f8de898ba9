// What the photo allows: its faults, in words a person can act on.
import type { Quality, QualityProblem } from '@suoke/terminology';
import { rgbToLab } from './colour.ts';
import { everyThird } from './frame.ts';
import type { Frame } from './frame.ts';
import { area, sides } from './raster.ts';
import type { Rgb } from './raster.ts';
import type { Segmentation } from './segmentation.ts';
import { GATE } from './segmentation.ts';
import { floats } from './scratch.ts';
import { clamp, median, round, taken } from './statistics.ts';
import { STRONG_CAST } from './white-balance.ts';
import type { WhiteBalance } from './white-balance.ts';

/** All limits are the project's own, set so that no ordinary tongue photo of the two measured sets is refused. */
export const QUALITY_LIMITS = {
  /** sharpness of the tongue (see `sharpness`): under the first it is refused, under the second it is mentioned */
  sharpness: { refuse: 0.35, warn: 0.6 },
  /** median L* of the tongue, or of the whole picture when there is no tongue */
  dark: { refuse: 18, warn: 30 },
  /** share of burnt-out pixels */
  burnt: { refuse: 0.35, warn: 0.15 },
  /** tongue's width in pixels of the original, and as a share of the picture's width */
  width: { refuse: 48, warn: 96 }, widthShare: 0.05,
  /** shortest side of a picture that is looked at at all, pixels */
  side: 48,
  /** mean chroma under which the picture is taken for a grey one */
  chroma: 3,
  /** share of the outline that may lie on the picture's border */
  cut: 0.12,
} as const;

type Words = Pick<QualityProblem, 'zh' | 'en' | 'hint'>;
const say = (zh: string, en: string, hintZh: string, hintEn: string): Words => ({ zh, en, hint: { zh: hintZh, en: hintEn } });
const WORDS = {
  'image.too-small': say('图片太小', 'the picture is too small', '请使用至少 400 像素宽的照片', 'use a photo at least 400 pixels wide'),
  'image.blurred': say('照片模糊', 'the photo is blurred', '请对焦舌面，稳住手机后重拍', 'focus on the tongue, hold still, and take it again'),
  'image.too-dark': say('照片太暗', 'the photo is too dark', '请在自然光或白光下重拍', 'take it again in daylight or white light'),
  'image.over-exposed': say('照片过曝', 'the photo is over-exposed', '请避免直射强光或关闭闪光灯后重拍', 'take it again without flash or direct light'),
  'image.colour-cast': say('光线偏色', 'the light has a strong colour', '请在自然光或白光下重拍，颜色判断暂不可靠', 'take it again in daylight or white light; colours are doubtful'),
  'image.no-colour': say('照片没有颜色', 'the photo has no colour', '请使用彩色照片', 'use a colour photo'),
  'tongue.none': say('没有看到舌头', 'no tongue is to be seen', '请张口伸舌，让舌头占画面的大部分', 'open the mouth, put out the tongue, and let it fill most of the picture'),
  'tongue.too-small': say('舌头在画面中太小', 'the tongue is too small in the picture', '请靠近一些重拍', 'come closer and take it again'),
  'tongue.cut-off': say('舌头超出画面', 'the tongue reaches beyond the picture', '请让整个舌头进入画面', 'bring the whole tongue into the picture'),
} as const satisfies Record<string, Words>;
export type ProblemCode = keyof typeof WORDS;

/** Refusals make the picture unusable; warnings only lower the confidence. */
type Level = 'refuse' | 'warn';
interface Fault { level: Level; problem: QualityProblem }

const fault = (level: Level, code: ProblemCode, measured?: number, threshold?: number): Fault => ({
  level, problem: { code, ...WORDS[code], ...(measured === undefined ? {} : { measured: round(measured) }), ...(threshold === undefined ? {} : { threshold }) },
});

/**
 * Fine detail against coarse: the deviation of L* between neighbours (4-neighbour Laplacian) inside the tongue at 256 pixels.
 * A tongue that was enlarged to get there looks blurred, and rightly: it has no detail.
 */
export function sharpness(f: Frame): number {
  const { w, h } = sides(f.rgb), L = f.lab.L.data, depth = f.depth.data, shine = f.shine.data;
  let n = 0, sum = 0, squares = 0;
  for (let y = 1; y < h - 1; y++) {
    for (let i = y * w + 1, end = y * w + w - 1; i < end; i++) {
      // pixels 6 deep in the tongue have neighbours on every side, unless the frame ends there
      if ((depth[i] as number) < 6 || shine[i] === 1) continue;
      const lap = 4 * (L[i] as number) - (L[i - 1] as number) - (L[i + 1] as number) - (L[i - w] as number) - (L[i + w] as number);
      n++;
      sum += lap;
      squares += lap * lap;
    }
  }
  return n === 0 ? 0 : Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2));
}

const isBurnt = (r: number, g: number, b: number) => g >= 235 && b >= 235 && (r >= 254 || (r >= 250 && g >= 250 && b >= 250));

/** Median L* and burnt-out share of the tongue. */
function exposureOf(f: Frame): { lightness: number; burnt: number } {
  let burnt = 0;
  const p = f.rgb.data, some = everyThird(f.inside);
  for (let k = 0; k < some.length; k++) {
    const i = some[k] as number;
    if (isBurnt(p[3 * i] as number, p[3 * i + 1] as number, p[3 * i + 2] as number)) burnt++;
  }
  return { lightness: median(taken(f.lab.L.data, some, floats('some', some.length))), burnt: some.length > 0 ? burnt / some.length : 0 };
}

/** Median L* and burnt-out share of a whole sRGB picture, every `step`-th pixel. */
export function exposure(p: Rgb, step = 1): { lightness: number; burnt: number } {
  const L = new Float32Array(Math.ceil((p.width * p.height) / step));
  let burnt = 0;
  for (let i = 0, n = 0; i < p.width * p.height; i += step) {
    const r = p.data[3 * i] as number, g = p.data[3 * i + 1] as number, b = p.data[3 * i + 2] as number;
    if (isBurnt(r, g, b)) burnt++;
    L[n++] = rgbToLab(r, g, b)[0];
  }
  return { lightness: median(L), burnt: L.length > 0 ? burnt / L.length : 0 };
}

/** Share of the tongue's outline that runs along the picture's border (the lower one and the sides; the root may meet the upper). */
function cutOff(s: Segmentation, picture: Rgb): number {
  const { w, h } = sides(s.mask), { data } = s.mask;
  const touches = { left: s.box.x <= 0, right: s.box.x + s.box.width >= picture.width, bottom: s.box.y + s.box.height >= picture.height };
  let n = 0;
  for (let y = 0; y < h; y++) { if (touches.left) n += data[y * w] as number; if (touches.right) n += data[y * w + w - 1] as number; }
  for (let x = 0; x < w; x++) if (touches.bottom) n += data[(h - 1) * w + x] as number;
  return n / (2 * Math.sqrt(Math.PI * Math.max(1, area(s.mask))));
}

export interface QualityInput {
  picture: Rgb;
  /** pixels of the upright original a pixel of `picture` */
  scale: number;
  segmentation: Segmentation;
  frame: Frame | null;
  balance: WhiteBalance | null;
}

export interface LookQuality extends Quality {
  /** what was measured, null where there was nothing to measure */
  measured: { sharpness: number | null; lightness: number; burnt: number; tongueWidth: number; tongueShare: number; fuzzy: number; solidity: number; inside: number; agreement: number };
}

export function quality(q: QualityInput): LookQuality {
  const M = QUALITY_LIMITS;
  const { frame: f, segmentation: s } = q;
  const faults: Fault[] = [];
  const { lightness, burnt } = f === null ? exposure(q.picture, 5) : exposureOf(f);
  const sharp = f === null ? null : sharpness(f);
  const width = f === null ? 0 : f.box.width * f.pixel * q.scale;
  const widthShare = width / (q.picture.width * q.scale);
  const isTongue = f !== null && s.gate.passed;
  if (!isTongue) faults.push(fault('refuse', 'tongue.none', s.gate.inside, GATE.inside));
  else {
    if (width < M.width.refuse || widthShare < M.widthShare) faults.push(fault('refuse', 'tongue.too-small', width, M.width.refuse));
    else if (width < M.width.warn) faults.push(fault('warn', 'tongue.too-small', width, M.width.warn));
    const cut = cutOff(s, q.picture);
    if (cut > M.cut) faults.push(fault('warn', 'tongue.cut-off', cut, M.cut));
  }
  // without a tongue the same faults may be why there is none, so they are named too
  const graded = (value: number, limits: { refuse: number; warn: number }, code: ProblemCode, high: boolean) => {
    const beyond = (t: number) => (high ? value > t : value < t);
    if (beyond(limits.refuse)) faults.push(fault('refuse', code, value, limits.refuse));
    else if (beyond(limits.warn)) faults.push(fault('warn', code, value, limits.warn));
  };
  if (sharp !== null) graded(sharp, M.sharpness, 'image.blurred', false);
  graded(lightness, M.dark, 'image.too-dark', false);
  graded(burnt, M.burnt, 'image.over-exposed', true);
  if (q.balance !== null) {
    if (q.balance.chroma < M.chroma) faults.push(fault('refuse', 'image.no-colour', q.balance.chroma, M.chroma));
    else if (q.balance.cast > STRONG_CAST) faults.push(fault('warn', 'image.colour-cast', q.balance.cast, STRONG_CAST));
  }
  const usable = faults.every((x) => x.level === 'warn');
  const gate = clamp((s.gate.inside - 0.8) / 0.19) * clamp((0.5 - s.gate.fuzzy) / 0.4);
  const score = usable ? round(clamp(0.5 + 0.5 * gate) * 0.8 ** faults.length) : round(0.3 * gate);
  return {
    score, usable, problems: faults.map((x) => x.problem),
    measured: {
      sharpness: sharp === null ? null : round(sharp), lightness: round(lightness), burnt: round(burnt), tongueWidth: round(width, 1), tongueShare: round(widthShare),
      fuzzy: round(s.gate.fuzzy), solidity: round(s.gate.solidity), inside: round(s.gate.inside), agreement: round(s.gate.agreement),
    },
  };
}

/** The verdict on a picture with fewer pixels than can be looked at. */
export function tooSmallPicture(width: number, height: number): LookQuality {
  const p = fault('refuse', 'image.too-small', Math.min(width, height), QUALITY_LIMITS.side).problem;
  return { score: 0, usable: false, problems: [p], measured: { sharpness: null, lightness: 0, burnt: 0, tongueWidth: 0, tongueShare: 0, fuzzy: 9, solidity: 0, inside: 0, agreement: 0 } };
}
