// 五色: from differences and colours to 青 赤 黄 白 黑, place by place, and to coded findings of the whole face.
import type { Evidence, Finding } from '@suoke/terminology';
import type { Point } from '../contour.ts';
import type { Colour } from '../regions.ts';
import { clamp, logistic, round } from '../statistics.ts';
import type { Complexion, Lamp, WholeFace } from './complexion.ts';
import { FACE_LIMITS } from './light.ts';
import type { FaceLight } from './light.ts';
import { FACE_REGIONS, REGION_ORDER } from './regions.ts';
import type { FaceRegion } from './regions.ts';

/** The five colours of 《灵枢·五色》 and 《素问·五脏生成》, in the order of the five phases. */
export type FiveColour = 'blue' | 'red' | 'yellow' | 'white' | 'black';
export const FIVE_COLOURS: Readonly<Record<FiveColour, { zh: string; en: string }>> = {
  blue: { zh: '青', en: 'bluish' }, red: { zh: '赤', en: 'red' }, yellow: { zh: '黄', en: 'yellow' }, white: { zh: '白', en: 'pale' }, black: { zh: '黑', en: 'dark' },
};
export const OWN_BOUNDARY = "project's own boundary, not checked against labels";
/** No reading by a physician was there to measure against: no finding of the face is trusted further. */
export const FACE_TRUST = { place: 0.35, whole: 0.3, wholeWithUsual: 0.5 } as const;

/**
 * Scores of the five colours for a difference in CIELAB from the own (or usual) mean skin. Boundaries in L*, a*, b* units, project's own:
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

export interface PlaceReading {
  name: FaceRegion; zh: string; en: string; organ: { zh: string; en: string };
  /** pixels of the upright original */
  polygon: Point[];
  /** CIELAB less the person's own mean skin, on a fixed anchor; null when the place is hidden */
  difference: Colour | null;
  scores: Partial<Record<FiveColour, number>>;
  /** the strongest colour at .5 or more; null for 常色, nothing out of the ordinary */
  colour: FiveColour | null;
  confidence: number;
}

export function readPlaces(c: Complexion, light: FaceLight, polygons: Record<FaceRegion, Point[]>): PlaceReading[] {
  return REGION_ORDER.map((name) => {
    const p = c.places[name], base = { name, ...FACE_REGIONS[name], polygon: polygons[name] };
    if (p.spread > FACE_LIMITS.spread) return { ...base, difference: null, scores: {}, colour: null, confidence: 0 };
    const d = p.difference;
    const all = fiveColours({ ...d, L: light.even ? d.L : null });
    const scores = Object.fromEntries(Object.entries(all).map(([k, v]) => [k, round(v)]));
    const [best, score] = Object.entries(all).sort((x, y) => y[1] - x[1])[0] as [FiveColour, number];
    const clear = Math.exp(-((p.spread / FACE_LIMITS.spread) ** 2)) * clamp(p.pixels / 400) * (1 - p.clipped);
    return {
      ...base, difference: { L: round(d.L, 2), a: round(d.a, 2), b: round(d.b, 2) }, scores, colour: score >= 0.5 ? best : null,
      confidence: round(FACE_TRUST.place * light.score * light.hueTrust * clear * Math.abs(2 * score - 1)),
    };
  });
}

export interface FaceFinding extends Finding { present: boolean }
const CODES: readonly { code: string; zh: string; en: string; colour: FiveColour }[] = [
  { code: 'sign.cyanosis', zh: '面青', en: 'bluish face', colour: 'blue' }, { code: 'sign.red-face', zh: '面红', en: 'red face', colour: 'red' },
  { code: 'sign.sallow-face', zh: '面色萎黄', en: 'sallow face', colour: 'yellow' }, { code: 'sign.pale-face', zh: '面色苍白', en: 'pale face', colour: 'white' },
  { code: 'sign.dark-face', zh: '面色晦暗', en: 'dark, dull complexion', colour: 'black' },
];
/** Colours of the whole face are held against this when the person's usual skin is not known. Project's own; skins differ, so trust is low. */
const ORDINARY: Colour = { L: 62, a: 12, b: 17 };

/**
 * The whole face, only under a known lamp; `usual` is the person's own mean skin measured before under a known lamp. Absent lamp: no whole-face
 * finding at all, present or absent. Then 颧红 from both cheeks against the person's own skin, which needs no lamp.
 */
export function faceFindings(places: readonly PlaceReading[], light: FaceLight, lamp: Lamp | null, whole: WholeFace | null, usual: Colour | null): FaceFinding[] {
  const out: FaceFinding[] = [];
  const finding = (code: string, zh: string, en: string, score: number, trust: number, evidence: Evidence[]): void => {
    const present = round(score) >= 0.5;
    out.push({
      code, zh, en, modality: 'look', polarity: present ? 'present' : 'absent', present, score: round(score), confidence: round(clamp(trust * (0.5 + 0.5 * Math.abs(2 * score - 1)))),
      ...(present ? { degree: score >= 0.85 ? 'severe' as const : score >= 0.65 ? 'moderate' as const : 'slight' as const } : {}), evidence,
    });
  };
  if (lamp !== null && whole !== null) {
    const against = usual ?? ORDINARY;
    const d = { L: whole.L === null ? null : whole.L - against.L, a: whole.a - against.a, b: whole.b - against.b };
    const scores = fiveColours(d);
    const trust = light.score * lamp.confidence * (usual === null ? FACE_TRUST.whole : FACE_TRUST.wholeWithUsual);
    const where = places.filter((p) => p.difference !== null).map((p): Evidence => ({ kind: 'region', region: p.name, polygon: p.polygon, note: p.zh }));
    const source = usual === null ? OWN_BOUNDARY : `${OWN_BOUNDARY}; against the person's own usual skin`;
    for (const { code, zh, en, colour } of CODES) {
      const score = scores[colour];
      if (score === undefined) continue;
      const measure = (name: string, value: number | null): Evidence[] => (value === null ? [] : [{ kind: 'measure', name, value: round(value, 2), unit: '1', source }]);
      finding(code, zh, en, score, trust, [...measure('face.L*', d.L), ...measure('face.a*', d.a), ...measure('face.b*', d.b), ...where]);
    }
  }
  const cheeks = places.filter((p) => p.name === 'left-cheek' || p.name === 'right-cheek');
  if (cheeks.length === 2 && cheeks.every((p) => p.difference !== null)) {
    const score = Math.min(...cheeks.map((p) => p.scores.red ?? 0));
    const evidence = cheeks.flatMap((p): Evidence[] => [
      { kind: 'measure', name: `${p.name}.a*`, value: round(p.difference?.a ?? 0, 2), unit: '1', threshold: 5, source: `${OWN_BOUNDARY}; against the person's own mean skin` },
      { kind: 'region', region: p.name, polygon: p.polygon, note: p.zh },
    ]);
    finding('sign.malar-flush', '颧红', 'malar flush', score, light.score * light.hueTrust * FACE_TRUST.place, evidence);
  }
  return out;
}
