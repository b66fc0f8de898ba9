// 面诊前后对比: what changed between two photos of the same face, place by place, and whether the light allows saying so.
import type { Change, LookComparison, Verdict } from '../compare.ts';
import { deltaE2000 } from '../compare-delta.ts';
import type { Colour } from '../regions.ts';
import { round } from '../statistics.ts';
import { readFaceLooked } from './compare-input.ts';
import type { FaceLooked } from './compare-input.ts';
import { FACE_REPEATABILITY, FACE_REPEATABILITY_METHOD, OTHER } from './compare-repeatability.ts';
import { ANCHOR } from './complexion.ts';
import { hueTrustOf } from './light.ts';
import { FACE_REGIONS, REGION_ORDER } from './regions.ts';
import { wholeDifference } from './usual.ts';

type Words = { zh: string; en: string };

/**
 * Nothing is compared under this trust in the hue of either photo, nor when the skins as photographed lie farther apart in L*, or the cheeks differ
 * in b* by so much more or otherwise than in the other photo (a second lamp does that); the whole face also not when the two lamps lie farther apart. A place that is lighter by `shine` L* beside the rest and has lost colour may only be greasy or wet. Beyond
 * these the simulation claimed changes where there were none, or was not run (`bench/look-more.ts --part face-repeatability`). Project's own.
 */
export const FACE_LIGHT = { trust: 0.4, lightness: 30, mixed: 1.5, lamps: 0.25, shine: 2 } as const;
/** Photos with one of these faults are not compared either. The simulation has no heads turned aside. */
const FAULTS: readonly string[] = ['image.too-dark', 'image.over-exposed', 'image.colour-cast', 'face.turned', 'face.light-mixed', 'face.light-uneven', 'face.several'];

/** Distance of two lamps, natural logarithms of red and blue over green; 0 unless both are known. */
function lampsApart(x: FaceLooked, y: FaceLooked): number {
  if (x.lamp === null || y.lamp === null) return 0;
  return Math.hypot(Math.log(x.lamp.red / y.lamp.red), Math.log(x.lamp.blue / y.lamp.blue));
}

/** b* of the left cheek less that of the right, which a second lamp on one side moves; 0 where one is hidden. */
function cheeksApart(x: FaceLooked): number {
  const left = x.places.get('left-cheek') ?? null, right = x.places.get('right-cheek') ?? null;
  return left === null || right === null ? 0 : left.b - right.b;
}

/** How a place moved beside the rest of the face, in the words of the five colours. */
function moved(before: Colour, after: Colour): Words {
  const d = [{ v: after.a - before.a, zh: ['偏红', '红色减退'], en: ['redder', 'less red'] }, { v: after.b - before.b, zh: ['偏黄', '黄色减退'], en: ['yellower', 'less yellow'] }];
  const top = d.reduce((p, q) => (Math.abs(q.v) > Math.abs(p.v) ? q : p)), side = top.v > 0 ? 0 : 1;
  return { zh: top.zh[side] as string, en: top.en[side] as string };
}

/** ΔE00 at the anchor's lightness. */
const hueApart = (c: Colour, d: Colour): number => deltaE2000({ ...c, L: ANCHOR.L }, { ...d, L: ANCHOR.L });

/** Mirrored light makes skin lighter and takes colour from it; so does pallor, and a photo does not tell them apart. */
function likeShine(c: Colour, d: Colour): boolean {
  const [lighter, other] = d.L > c.L ? [d, c] : [c, d];
  return lighter.L - other.L > FACE_LIGHT.shine && Math.hypot(lighter.a, lighter.b) < Math.hypot(other.a, other.b);
}

/**
 * Compares two stored face results in the manner of `compareLooks`, with the same shape. Places are compared by hue and chroma, as they differ from
 * the person's own mean skin in each photo, on the anchor of `complexion`, so that a lamp of one colour cancels out; never by lightness, which
 * follows the direction of the light. The whole face (`look.change.face.skin`) is compared only between two photos with a card, under lamps near to each
 * other (the white of the eyes moves too far by focus, size and burnt pixels), and by its measured colour: its signs are held against a usual skin that moves on from photo to photo. A difference is called a change
 * only over the repeatability of drawn faces, the widest of all conditions that are let through. Throws `look.compare.not-a-face-result`.
 */
export function compareFaces(before: unknown, after: unknown): LookComparison {
  const x = readFaceLooked(before), y = readFaceLooked(after);
  const warnings: LookComparison['warnings'] = [];
  const warn = (code: string, zh: string, en: string) => warnings.push({ code, zh, en });
  if (!x.usable || !y.usable) {
    warn('look.compare.unusable', '有一张照片不可用，不能对比。', 'One of the photos is not usable; they cannot be compared.');
    return { comparable: false, light: { allows: false, difference: 0, confidence: 0, zh: '无从比较光线。', en: 'The light cannot be compared.' }, warnings, changes: [], summary: { zh: '不能对比。', en: 'No comparison is possible.' }, basis: FACE_REPEATABILITY_METHOD };
  }
  const same = x.method === y.method;
  if (!same) warn('look.compare.method-differs', `两次的分析方法不同（${x.method}、${y.method}），请用同一版本重新分析后再比。`, `The two were analysed by different methods (${x.method}, ${y.method}); analyse both again by one version first.`);
  const trust = Math.min(hueTrustOf(x.light), hueTrustOf(y.light)), apart = lampsApart(x, y), near = Math.abs(x.light.lightness - y.light.lightness) <= FACE_LIGHT.lightness, alikeMixed = Math.abs(cheeksApart(x) - cheeksApart(y)) <= FACE_LIGHT.mixed;
  const allows = trust >= FACE_LIGHT.trust && near && alikeMixed, clear = ![...x.problems, ...y.problems].some((code) => FAULTS.includes(code));
  if (!clear) warn('look.compare.face.unclear', '至少一张照片过暗、过曝、偏色、光线不均或混杂、面部偏转或不止一张脸，不作对比。', 'At least one photo is too dark, over-exposed, of a strong colour, under uneven or mixed light, of a face turned aside or of several; nothing is compared.');
  const light: LookComparison['light'] = {
    allows, difference: round(apart, 3), confidence: round(trust),
    ...(trust < FACE_LIGHT.trust || !alikeMixed ? { zh: '至少一次的光线偏色、不均或混杂，不作对比。', en: 'In at least one photo the light was coloured, uneven or mixed; nothing is compared.' }
      : !near ? { zh: '两次的明暗相差太大，不作对比。', en: 'The photos differ too much in brightness; nothing is compared.' } : { zh: '光线允许对比颜色。', en: 'The light allows comparing colours.' }),
  };
  const judge = (d: number, limit: number, forbidden: boolean): Verdict => (!same || !allows || !clear || forbidden ? 'not-said' : Math.abs(d) > limit ? 'changed' : 'unchanged');
  const sentence = (name: Words, verdict: Verdict, change: Words, why: Words): Words =>
    verdict === 'changed' ? { zh: `${change.zh}。`, en: `${change.en}.` }
      : verdict === 'unchanged' ? { zh: `${name.zh}：变化未超出重复拍照的误差。`, en: `${name.en}: no change beyond what taking the photo again does.` }
        : { zh: `${name.zh}：${!same ? '方法不同，不作判断' : !allows ? '光线不允许判断' : !clear ? '照片不清，不作判断' : why.zh}。`, en: `${name.en}: ${!same ? 'not said, for the methods differ' : !allows ? 'the light does not allow saying' : !clear ? 'not said, for a photo is not clear' : why.en}.` };
  const changes: Change[] = [];
  const colour = (code: string, name: Words, c: Colour, d: Colour, delta: number, forbidden: boolean, why: Words): void => {
    const limit = FACE_REPEATABILITY[code] ?? OTHER.colour, verdict = judge(delta, limit, forbidden), w = moved(c, d);
    changes.push({ code, ...name, kind: 'colour', before: c, after: d, difference: round(delta, 2), repeatability: limit, verdict, sentence: sentence(name, verdict, { zh: `${name.zh}${w.zh}`, en: `${name.en}: ${w.en}` }, why) });
  };
  const hidden: string[] = [];
  for (const place of REGION_ORDER) {
    const c = x.places.get(place) ?? null, d = y.places.get(place) ?? null, { zh, en } = FACE_REGIONS[place];
    if (c === null || d === null) { hidden.push(zh); continue; }
    const on = (p: Colour): Colour => ({ L: round(ANCHOR.L + p.L, 2), a: round(ANCHOR.a + p.a, 2), b: round(ANCHOR.b + p.b, 2) });
    colour(`look.change.face.${place}`, { zh: `${zh}色`, en: `colour of the ${en}` }, on(c), on(d), hueApart(on(c), on(d)), likeShine(on(c), on(d)), { zh: '较前亮而色淡（或相反），可能只是反光，不作判断', en: 'lighter with less colour in one photo, which may be shine alone; not said' });
  }
  if (hidden.length > 0) warn('look.compare.face.hidden', `${hidden.join('、')}被遮挡，不作对比。`, `${hidden.length} of the places were hidden and are not compared.`);
  if (x.skin !== null && y.skin !== null) {
    const on = (s: NonNullable<FaceLooked['skin']>): Colour => ({ L: s.L ?? ANCHOR.L, a: s.a, b: s.b });
    // as ratios of light, so that it does not matter how bright a card said it was, nor how dark the skin is
    const d = wholeDifference(y.skin, x.skin), card = x.lamp?.from === 'card' && y.lamp?.from === 'card';
    colour('look.change.face.skin', { zh: '面色', en: 'colour of the whole face' }, on(x.skin), on(y.skin), hueApart(ANCHOR, { L: ANCHOR.L, a: ANCHOR.a + d.a, b: ANCHOR.b + d.b }), !card || apart > FACE_LIGHT.lamps, !card ? { zh: '两次都有色卡才作判断', en: 'said only between two photos with the colour card' } : { zh: '两次的光源相差太大，不作判断', en: 'not said, for the lamps differ too much' });
  } else warn('look.compare.face.lamp-unknown', '至少一次的光源颜色未知，整体面色不作对比。', 'The lamp is unknown in at least one photo; the whole face is not compared.');
  for (const [code, s] of x.signs) {
    const t = y.signs.get(code);
    if (t === undefined || code !== 'sign.malar-flush') continue;
    const d = t.score - s.score, limit = FACE_REPEATABILITY[code] ?? OTHER.sign;
    const verdict = judge(d, limit, false);
    changes.push({ code, zh: s.zh, en: s.en, kind: 'sign', before: s.score, after: t.score, difference: round(d), repeatability: limit, verdict, sentence: sentence(s, verdict, d > 0 ? { zh: `${s.zh}较前明显`, en: `${s.en}: more than before` } : { zh: `${s.zh}较前减轻`, en: `${s.en}: less than before` }, { zh: '', en: '' }) });
  }
  const told = changes.filter((c) => c.verdict === 'changed');
  const summary: Words = !same ? { zh: '分析方法不同，不作对比。', en: 'The methods differ; nothing is said.' }
    : !allows ? { zh: light.zh, en: light.en }
      : !clear ? { zh: '照片不清，不作对比。', en: 'A photo is not clear; nothing is said.' }
        : told.length === 0 ? { zh: '未见超出拍照误差的变化。', en: 'No change beyond what taking the photo again does.' }
          : { zh: told.map((c) => c.sentence.zh).join(''), en: told.map((c) => c.sentence.en).join(' ') };
  return { comparable: same, light, warnings, changes, summary, basis: FACE_REPEATABILITY_METHOD };
}
