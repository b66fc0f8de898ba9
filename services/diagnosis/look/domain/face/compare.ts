// 面诊前后对比: what changed between two photos of the same face, place by place, and whether the light allows saying so.
import type { Change, LookComparison, Verdict } from '../compare.ts';
import { deltaE2000 } from '../compare-delta.ts';
import type { Colour } from '../regions.ts';
import { round } from '../statistics.ts';
import { readFaceLooked } from './compare-input.ts';
import type { FaceLooked } from './compare-input.ts';
import { FACE_REPEATABILITY, FACE_REPEATABILITY_METHOD, OTHER } from './compare-repeatability.ts';
import { ANCHOR } from './complexion.ts';
import { FACE_LIMITS, hueTrustOf } from './light.ts';
import { FACE_REGIONS, REGION_ORDER } from './regions.ts';

type Words = { zh: string; en: string };

/** Under this trust in the hue of either photo colours are not compared; the whole face also not when the two lamps lie farther apart. Project's own. */
export const FACE_LIGHT = { trust: 0.4, lamps: 0.6 } as const;

/** Distance of two lamps, natural logarithms of red and blue over green; 0 unless both are known. */
function lampsApart(x: FaceLooked, y: FaceLooked): number {
  if (x.lamp === null || y.lamp === null) return 0;
  return Math.hypot(Math.log(x.lamp.red / y.lamp.red), Math.log(x.lamp.blue / y.lamp.blue));
}

/** How a place moved beside the rest of the face, in the words of the five colours. */
function moved(before: Colour, after: Colour, light: boolean): Words {
  const d = [{ v: after.a - before.a, zh: ['偏红', '红色减退'], en: ['redder', 'less red'] }, { v: after.b - before.b, zh: ['偏黄', '黄色减退'], en: ['yellower', 'less yellow'] }, ...(light ? [{ v: after.L - before.L, zh: ['偏白', '偏暗'], en: ['paler', 'darker'] }] : [])];
  const top = d.reduce((p, q) => (Math.abs(q.v) > Math.abs(p.v) ? q : p)), side = top.v > 0 ? 0 : 1;
  return { zh: top.zh[side] as string, en: top.en[side] as string };
}

/**
 * Compares two stored face results in the manner of `compareLooks`, with the same shape. Places are compared as they differ from the person's
 * own mean skin in each photo, on the anchor of `complexion`, so that a lamp of one colour cancels out; their lightness only when both photos
 * are evenly lit. The whole face (`look.change.face.skin`) is compared only under two known lamps. A difference is called a change only over the
 * repeatability of drawn faces. Throws `look.compare.not-a-face-result`.
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
  const trust = Math.min(hueTrustOf(x.light), hueTrustOf(y.light)), apart = lampsApart(x, y);
  const allows = trust >= FACE_LIGHT.trust;
  const lightness = x.light.uneven <= FACE_LIMITS.uneven.warn && y.light.uneven <= FACE_LIMITS.uneven.warn;
  const light: LookComparison['light'] = {
    allows, difference: round(apart, 3), confidence: round(trust),
    ...(!allows ? { zh: '至少一次的光线偏色、不均或混杂，颜色不作对比。', en: 'In at least one photo the light was coloured, uneven or mixed; colours are not compared.' }
      : lightness ? { zh: '光线允许对比颜色。', en: 'The light allows comparing colours.' } : { zh: '光线允许对比颜色，但左右不均，不对比明暗。', en: 'The light allows comparing colours, but it is uneven: lightness is not compared.' }),
  };
  const judge = (d: number, limit: number, forbidden: boolean): Verdict => (!same || forbidden ? 'not-said' : Math.abs(d) > limit ? 'changed' : 'unchanged');
  const sentence = (name: Words, verdict: Verdict, change: Words, why: Words): Words =>
    verdict === 'changed' ? { zh: `${change.zh}。`, en: `${change.en}.` }
      : verdict === 'unchanged' ? { zh: `${name.zh}：变化未超出重复拍照的误差。`, en: `${name.en}: no change beyond what taking the photo again does.` }
        : { zh: `${name.zh}：${same ? why.zh : '方法不同，不作判断'}。`, en: `${name.en}: ${same ? why.en : 'not said, for the methods differ'}.` };
  const byLight: Words = { zh: '光线不允许判断', en: 'the light does not allow saying' };
  const changes: Change[] = [];
  const colour = (code: string, name: Words, c: Colour, d: Colour, byLightness: boolean, forbidden: boolean): void => {
    const level = byLightness ? d : { ...d, L: c.L };
    const delta = deltaE2000(c, level), limit = FACE_REPEATABILITY[code] ?? OTHER.colour, verdict = judge(delta, limit, forbidden), w = moved(c, d, byLightness);
    changes.push({ code, ...name, kind: 'colour', before: c, after: d, difference: round(delta, 2), repeatability: limit, verdict, sentence: sentence(name, verdict, { zh: `${name.zh}${w.zh}`, en: `${name.en}: ${w.en}` }, byLight) });
  };
  const hidden: string[] = [];
  for (const place of REGION_ORDER) {
    const c = x.places.get(place) ?? null, d = y.places.get(place) ?? null, { zh, en } = FACE_REGIONS[place];
    if (c === null || d === null) { hidden.push(zh); continue; }
    const on = (p: Colour): Colour => ({ L: round(ANCHOR.L + p.L, 2), a: round(ANCHOR.a + p.a, 2), b: round(ANCHOR.b + p.b, 2) });
    colour(`look.change.face.${place}`, { zh: `${zh}色`, en: `colour of the ${en}` }, on(c), on(d), lightness, !allows);
  }
  if (hidden.length > 0) warn('look.compare.face.hidden', `${hidden.join('、')}被遮挡，不作对比。`, `${hidden.length} of the places were hidden and are not compared.`);
  if (x.skin !== null && y.skin !== null) {
    const on = (s: NonNullable<FaceLooked['skin']>, both: boolean): Colour => ({ L: both && s.L !== null ? s.L : ANCHOR.L, a: s.a, b: s.b });
    const both = x.skin.L !== null && y.skin.L !== null;
    colour('look.change.face.skin', { zh: '面色', en: 'colour of the whole face' }, on(x.skin, both), on(y.skin, both), both, !allows || apart > FACE_LIGHT.lamps);
  } else warn('look.compare.face.lamp-unknown', '至少一次的光源颜色未知，整体面色不作对比。', 'The lamp is unknown in at least one photo; the whole face is not compared.');
  for (const [code, s] of x.signs) {
    const t = y.signs.get(code);
    if (t === undefined) continue;
    const d = t.score - s.score, limit = FACE_REPEATABILITY[code] ?? OTHER.sign;
    const verdict = judge(d, limit, !allows || (code !== 'sign.malar-flush' && apart > FACE_LIGHT.lamps));
    changes.push({ code, zh: s.zh, en: s.en, kind: 'sign', before: s.score, after: t.score, difference: round(d), repeatability: limit, verdict, sentence: sentence(s, verdict, d > 0 ? { zh: `${s.zh}较前明显`, en: `${s.en}: more than before` } : { zh: `${s.zh}较前减轻`, en: `${s.en}: less than before` }, byLight) });
  }
  const told = changes.filter((c) => c.verdict === 'changed');
  const summary: Words = !same ? { zh: '分析方法不同，不作对比。', en: 'The methods differ; nothing is said.' }
    : told.length === 0 ? { zh: `未见超出拍照误差的变化。${allows ? '' : light.zh}`, en: `No change beyond what taking the photo again does. ${allows ? '' : light.en}`.trim() }
      : { zh: told.map((c) => c.sentence.zh).join(''), en: told.map((c) => c.sentence.en).join(' ') };
  return { comparable: same, light, warnings, changes, summary, basis: FACE_REPEATABILITY_METHOD };
}
