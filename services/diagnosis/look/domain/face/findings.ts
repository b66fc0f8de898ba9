// 五色: from differences and colours to 青 赤 黄 白 黑, place by place, and to coded findings of the whole face.
import type { Evidence, Finding } from '@suoke/terminology';
import type { Point } from '../contour.ts';
import type { Colour } from '../regions.ts';
import { clamp, logistic, round } from '../statistics.ts';
import type { Complexion, Lamp, WholeFace } from './complexion.ts';
import { allowedBy, confidenceOf } from './confidence.ts';
import type { FaceCode, FiveColour, WholeCode } from './confidence.ts';
import { FACE_LIMITS } from './light.ts';
import type { FaceLight } from './light.ts';
import { FACE_REGIONS, REGION_ORDER } from './regions.ts';
import type { FaceRegion } from './regions.ts';
import { wholeDifference } from './usual.ts';
import type { UsualSkin } from './usual.ts';

/** The five colours of 《灵枢·五色》 and 《素问·五脏生成》, in the order of the five phases. */
export const FIVE_COLOURS: Readonly<Record<FiveColour, { zh: string; en: string }>> = {
  blue: { zh: '青', en: 'bluish' }, red: { zh: '赤', en: 'red' }, yellow: { zh: '黄', en: 'yellow' }, white: { zh: '白', en: 'pale' }, black: { zh: '黑', en: 'dark' },
};
export const OWN_BOUNDARY = "project's own boundary, not checked against labels";

/**
 * Scores of the five colours for a difference from the own (or usual) mean skin, on the anchor. Boundaries in L*, a*, b* units, project's own:
 * about twice the differences between places that healthy faces show (chin reddest, nose yellowest, forehead darkest: Choi 2017, in words).
 * `L` null: lightness is not known, so white and black are not judged.
 */
export function fiveColours(d: { L: number | null; a: number; b: number }): Partial<Record<FiveColour, number>> {
  const on = (x: number, boundary: number, scale = 1) => logistic(x, boundary, scale);
  // losing both red and yellow is paleness as well as 青: without lightness it must be much, with it the place must not be lighter
  const blue = d.L === null ? Math.min(on(-d.a, 4), on(-d.b, 8)) : Math.min(on(-d.a, 4), on(-d.b, 4), on(2 - d.L, 0, 1.5));
  const red = on(d.a, 5), yellow = Math.min(on(d.b, 5), on(3 - d.a, 0));
  if (d.L === null) return { blue, red, yellow };
  return { blue, red, yellow, white: Math.min(on(d.L, 6, 1.5), on(-d.a, 2)), black: Math.min(on(-d.L, 8, 1.5), on(3 - d.a, 0)) };
}

/** The colour with the highest score. */
export function strongest(scores: Partial<Record<FiveColour, number>>): { colour: FiveColour; score: number } {
  const [colour, score] = Object.entries(scores).sort((x, y) => y[1] - x[1])[0] as [FiveColour, number];
  return { colour, score };
}

export interface PlaceReading {
  name: FaceRegion; zh: string; en: string; organ: { zh: string; en: string };
  /** pixels of the upright original */
  polygon: Point[];
  /** CIELAB less the person's own mean skin, on a fixed anchor; null when the place is hidden */
  difference: Colour | null;
  scores: Partial<Record<FiveColour, number>>;
  /** the strongest colour at .5 or more; null for 常色, nothing out of the ordinary */
  colour: FiveColour | null;
  /** what light, focus on skin and burnt pixels leave of the trust in this place, 0…1 */
  trust: number;
  /** how often such a reading of a drawn face was what had been drawn */
  confidence: number;
}

export function readPlaces(c: Complexion, light: FaceLight, polygons: Record<FaceRegion, Point[]>): PlaceReading[] {
  return REGION_ORDER.map((name) => {
    const p = c.places[name], base = { name, ...FACE_REGIONS[name], polygon: polygons[name] };
    if (p.spread > FACE_LIMITS.spread) return { ...base, difference: null, scores: {}, colour: null, trust: 0, confidence: 0 };
    const d = p.difference;
    const all = fiveColours({ ...d, L: light.even ? d.L : null });
    const scores = Object.fromEntries(Object.entries(all).map(([k, v]) => [k, round(v)]));
    const { colour: best, score } = strongest(all);
    const clear = Math.exp(-((p.spread / FACE_LIMITS.spread) ** 2)) * clamp(p.pixels / 400) * (1 - p.clipped), trust = round(light.score * light.hueTrust * clear);
    return {
      ...base, difference: { L: round(d.L, 2), a: round(d.a, 2), b: round(d.b, 2) }, scores, colour: score >= 0.5 ? best : null, trust,
      confidence: confidenceOf(`place.${score >= 0.5 ? best : 'none'}`, score, allowedBy(trust, light.measured.lightness)),
    };
  });
}

export interface FaceFinding extends Finding { present: boolean }
export const WHOLE: readonly { code: WholeCode; zh: string; en: string; colour: FiveColour }[] = [
  { code: 'sign.cyanosis', zh: '面青', en: 'bluish face', colour: 'blue' }, { code: 'sign.red-face', zh: '面红', en: 'red face', colour: 'red' },
  { code: 'sign.sallow-face', zh: '面色萎黄', en: 'sallow face', colour: 'yellow' }, { code: 'sign.pale-face', zh: '面色苍白', en: 'pale face', colour: 'white' },
  { code: 'sign.dark-face', zh: '面色晦暗', en: 'dark, dull complexion', colour: 'black' },
];

/**
 * The whole face, only under a known lamp and only against the person's own usual skin: ordinary skins differ among people by far more than any
 * sign changes one of them, and the spreads of peoples lie over each other (Xiao and others, Skin Res Technol 2017, doi 10.1111/srt.12295), so that a whole face held
 * against an average says whose it is, not how they are. Without lamp or usual skin there is no such finding at all, present or absent. Then 颧红
 * from both cheeks against the person's own skin, which needs neither.
 */
export function faceFindings(places: readonly PlaceReading[], light: FaceLight, lamp: Lamp | null, whole: WholeFace | null, usual: UsualSkin | null): FaceFinding[] {
  const out: FaceFinding[] = [];
  const finding = (code: FaceCode, zh: string, en: string, score: number, trust: number, evidence: Evidence[]): void => {
    const present = round(score) >= 0.5;
    out.push({
      code, zh, en, modality: 'look', polarity: present ? 'present' : 'absent', present, score: round(score), confidence: confidenceOf(present ? code : `no ${code}`, score, allowedBy(trust, light.measured.lightness)),
      ...(present ? { degree: score >= 0.85 ? 'severe' as const : score >= 0.65 ? 'moderate' as const : 'slight' as const } : {}), evidence,
    });
  };
  if (lamp !== null && whole !== null && usual !== null) {
    const d = wholeDifference(whole, usual), scores = fiveColours(d);
    const where = places.filter((p) => p.difference !== null).map((p): Evidence => ({ kind: 'region', region: p.name, polygon: p.polygon, note: p.zh }));
    const source = `${OWN_BOUNDARY}; against the person's own usual skin of ${usual.days} days`;
    for (const { code, zh, en, colour } of WHOLE) {
      const score = scores[colour];
      if (score === undefined) continue;
      const measure = (name: string, value: number | null): Evidence[] => (value === null ? [] : [{ kind: 'measure', name, value: round(value, 2), unit: '1', source }]);
      finding(code, zh, en, score, light.score * lamp.confidence, [...measure('face.L*', d.L), ...measure('face.a*', d.a), ...measure('face.b*', d.b), ...where]);
    }
  }
  const cheeks = places.filter((p) => p.name === 'left-cheek' || p.name === 'right-cheek');
  if (cheeks.length === 2 && cheeks.every((p) => p.difference !== null)) {
    const score = Math.min(...cheeks.map((p) => p.scores.red ?? 0));
    const evidence = cheeks.flatMap((p): Evidence[] => [
      { kind: 'measure', name: `${p.name}.a*`, value: round(p.difference?.a ?? 0, 2), unit: '1', threshold: 5, source: `${OWN_BOUNDARY}; against the person's own mean skin` },
      { kind: 'region', region: p.name, polygon: p.polygon, note: p.zh },
    ]);
    finding('sign.malar-flush', '颧红', 'malar flush', score, Math.min(...cheeks.map((p) => p.trust)), evidence);
  }
  return out;
}
