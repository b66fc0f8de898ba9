// The fifteen findings of the tongue, always all of them, each with the evidence a person can look at.
import type { Evidence, Finding } from '@suoke/terminology';
import { confidenceOf } from './confidence.ts';
import type { Point } from './contour.ts';
import { simplify } from './contour.ts';
import type { Frame } from './frame.ts';
import { toPicture } from './frame.ts';
import type { Measured } from './measures.ts';
import { regionOutline } from './regions.ts';
import { SCALES, scores, strengths } from './signs.ts';
import type { SignCode, Strengths } from './signs.ts';
import { round } from './statistics.ts';

/** A finding that says in one more word whether the sign is there. `polarity` says the same. */
export interface LookFinding extends Finding { code: SignCode; present: boolean }

interface Sign {
  zh: string; en: string; scale: keyof typeof SCALES; strength: keyof Strengths; unit: string;
  /** strength of the measure when the sign's own measure runs the other way */
  sign?: -1;
  colour: boolean;
}

export const SIGNS: Readonly<Record<SignCode, Sign>> = {
  'tongue.body.pale': { zh: '舌淡', en: 'pale tongue', scale: 'pale', strength: 'pale', unit: '1', colour: true },
  'tongue.body.light-red': { zh: '舌淡红', en: 'light red tongue', scale: 'pale', strength: 'pale', sign: -1, unit: '1', colour: true },
  'tongue.body.red': { zh: '舌红', en: 'red tongue', scale: 'red', strength: 'red', unit: '1', colour: true },
  'tongue.body.crimson': { zh: '舌绛', en: 'crimson tongue', scale: 'crimson', strength: 'red', unit: '1', colour: true },
  'tongue.body.purple': { zh: '舌紫', en: 'purple tongue', scale: 'purple', strength: 'purple', unit: '1', colour: true },
  'tongue.coating.white': { zh: '苔白', en: 'white coating', scale: 'yellow', strength: 'yellow', sign: -1, unit: '1', colour: true },
  'tongue.coating.yellow': { zh: '苔黄', en: 'yellow coating', scale: 'yellow', strength: 'yellow', unit: '1', colour: true },
  'tongue.coating.grey-black': { zh: '苔灰黑', en: 'grey-black coating', scale: 'greyBlack', strength: 'greyBlack', unit: '1', colour: true },
  'tongue.coating.thin': { zh: '苔薄', en: 'thin coating', scale: 'thick', strength: 'thick', sign: -1, unit: '1', colour: false },
  'tongue.coating.thick': { zh: '苔厚', en: 'thick coating', scale: 'thick', strength: 'thick', unit: '1', colour: false },
  'tongue.coating.peeled': { zh: '苔剥', en: 'peeled coating', scale: 'peeled', strength: 'peeled', unit: '1', colour: false },
  'tongue.shape.fissured': { zh: '裂纹舌', en: 'fissured tongue', scale: 'fissured', strength: 'fissured', unit: '1', colour: false },
  'tongue.shape.tooth-marked': { zh: '齿痕舌', en: 'tooth-marked tongue', scale: 'toothMarked', strength: 'toothMarked', unit: '1', colour: false },
  'tongue.shape.swollen': { zh: '舌胖大', en: 'swollen tongue', scale: 'plump', strength: 'plump', unit: '1', colour: false },
  'tongue.shape.thin': { zh: '舌瘦薄', en: 'thin tongue', scale: 'plump', strength: 'plump', sign: -1, unit: '1', colour: false },
};

/** Frame points to pixels of the upright original. */
export type Place = (points: readonly Point[]) => Point[];
export const placer = (f: Frame, scale: { x: number; y: number }): Place => (points) =>
  points.map(([x, y]) => { const [px, py] = toPicture(f, x, y); return [round(px * scale.x, 1), round(py * scale.y, 1)]; });

/** All findings of a usable picture. `qualityScore` in [0, 1]: see confidenceOf. */
export function findingsOf(m: Measured, scale: { x: number; y: number }, qualityScore: number): LookFinding[] {
  const s = strengths(m);
  const all = scores(s);
  const places = placesOf(m, placer(m.frame, scale));
  return (Object.keys(SIGNS) as SignCode[]).map((code) => {
    const sign = SIGNS[code];
    const score = round(all[code]);
    const present = score >= 0.5;
    const confidence = round(confidenceOf(code, score, qualityScore, sign.colour ? m.balance.confidence : null));
    return {
      code, zh: sign.zh, en: sign.en, modality: 'look', polarity: present ? 'present' : 'absent', present, score, confidence,
      ...(present ? { degree: score >= 0.85 ? 'severe' as const : score >= 0.65 ? 'moderate' as const : 'slight' as const } : {}),
      evidence: [...measures(code, m, s), ...(present ? places(code) : [])],
    };
  });
}

function measures(code: SignCode, m: Measured, s: Strengths): Evidence[] {
  const sign = SIGNS[code];
  const scale = SCALES[sign.scale];
  const k = sign.sign ?? 1;
  // a plump outline is judged from both sides, so its lower boundary is the upper one mirrored
  const threshold = code === 'tongue.shape.thin' ? -scale.boundary : scale.boundary;
  const out: Evidence[] = [{ kind: 'measure', name: sign.strength, value: round(s[sign.strength]), unit: sign.unit, threshold, source: scale.source + (k < 0 ? '; the sign lies below it' : '') }];
  const value = (name: string, v: number, unit = '1') => out.push({ kind: 'measure', name, value: round(v), unit });
  const lab = (name: string, c: { L: number; a: number; b: number }) => { value(`${name}.L*`, c.L); value(`${name}.a*`, c.a); value(`${name}.b*`, c.b); };
  if (code.startsWith('tongue.body')) { lab('body', m.colours.body); value('reddest.a*', m.colours.reddest.a); }
  else if (code.startsWith('tongue.coating')) { lab('coating', m.colours.palest); value('cover', m.colours.cover); value('opacity', m.colours.opacity); }
  else if (code === 'tongue.shape.tooth-marked') { value('shading', m.teeth.shading); value('dentDepth', m.teeth.dentDepth); value('dents', m.teeth.dents.length); }
  else if (code === 'tongue.shape.fissured') value('ridges', m.fissures.ridges.length);
  else { value('aspect', m.shape.aspect); value('fullness', m.shape.fullness); }
  return out;
}

/** Where each sign is to be seen. Outlines that several signs share are drawn once. */
function placesOf(m: Measured, place: Place): (code: SignCode) => Evidence[] {
  const f = m.frame;
  const region = (name: string, points: Point[], note?: string): Evidence[] =>
    points.length < 3 ? [] : [{ kind: 'region', region: name, polygon: place(simplify(points, 0.8)), ...(note === undefined ? {} : { note }) }];
  let coating: Evidence[] | null = null, body: Evidence[] | null = null;
  return (code) => {
    switch (code) {
      case 'tongue.shape.fissured':
        return m.fissures.ridges.flatMap((r) => region('fissure', r.outline, `裂纹 depth ${round(r.depth, 3)}`));
      case 'tongue.shape.tooth-marked':
        return m.teeth.dents.flatMap((d) => region('tooth-mark', d.stretch, `齿痕 depth ${round(d.depth, 2)}`));
      case 'tongue.coating.peeled':
        return region('bare', regionOutline(f, m.colours.barePixels), '剥落 bare');
      case 'tongue.coating.white': case 'tongue.coating.yellow': case 'tongue.coating.grey-black': case 'tongue.coating.thin': case 'tongue.coating.thick':
        coating ??= region('coating', regionOutline(f, m.colours.coated), '舌苔 coating');
        return coating;
      case 'tongue.shape.swollen': case 'tongue.shape.thin':
        return region('tongue', regionOutline(f, f.mask.data), '舌形 outline');
      default:
        // the rim of the front half, where no coating hides the body: its colour was read there
        body ??= region('body', regionOutline(f, m.colours.rim), '舌质 body');
        return body;
    }
  };
}
