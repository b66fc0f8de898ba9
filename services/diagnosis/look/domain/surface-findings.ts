// Moisture, prickles and stasis spots as coded findings with evidence. One call for whoever has a frame.
import type { Evidence, Finding } from '@suoke/terminology';
import { confidenceOf } from './confidence.ts';
import type { Point } from './contour.ts';
import type { Place } from './findings.ts';
import type { Frame } from './frame.ts';
import { regionOutline } from './regions.ts';
import type { SurfaceCode } from './signs.ts';
import { spotScores, spots, SPOTS_SOURCE, SPOT_COUNTS } from './spots.ts';
import type { Spot } from './spots.ts';
import { MOISTURE, MOISTURE_SOURCE, highlightsOf, moisture, surface } from './surface.ts';
import { clamp, round } from './statistics.ts';

export interface SurfaceFinding extends Finding { code: SurfaceCode; present: boolean }
export interface SurfaceResult {
  findings: SurfaceFinding[];
  /** for the record and for comparison */
  measures: { glint: number; sheet: number; points: number; elsewhere: number; prickles: number; stasisSpots: number };
}

/** A tongue of fewer picture pixels than this for one of the frame shows no spots (project's own: at 1.6 half of the painted ones are lost). */
const COARSE = 0.7;

function octagon(x: number, y: number, r: number): Point[] {
  return Array.from({ length: 8 }, (_, k): Point => [x + r * Math.cos((k * Math.PI) / 4), y + r * Math.sin((k * Math.PI) / 4)]);
}

/** Five findings in fixed order. `qualityScore` 0…1: see confidenceOf; `place` brings frame points to the upright original. */
export function surfaceFindings(f: Frame, qualityScore: number, place: Place): SurfaceResult {
  const shiny = highlightsOf(f), s = surface(f, shiny), m = moisture(s), found = spots(f, shiny), n = spotScores(found);
  const resolved = clamp((f.pixel - 0.35) / (COARSE - 0.35));
  const finding = (code: SurfaceCode, zh: string, en: string, score: number, condition: number | null, evidence: Evidence[]): SurfaceFinding => {
    const present = round(score) >= 0.5;
    return {
      code, zh, en, modality: 'look', polarity: present ? 'present' : 'absent', present, score: round(score), confidence: round(confidenceOf(code, round(score), qualityScore, condition)),
      ...(present ? { degree: score >= 0.85 ? 'severe' as const : score >= 0.65 ? 'moderate' as const : 'slight' as const } : {}), evidence,
    };
  };
  const measure = (name: string, value: number, threshold?: number, source?: string): Evidence => ({ kind: 'measure', name, value: round(value), unit: '1', ...(threshold === undefined ? {} : { threshold }), ...(source === undefined ? {} : { source }) });
  const shine = s.highlights.map((h): Evidence => ({ kind: 'region', region: 'highlight', polygon: place([[h.x, h.y], [h.x + h.width, h.y], [h.x + h.width, h.y + h.height], [h.x, h.y + h.height]]), note: '反光 highlight' }));
  const marks = (list: readonly Spot[], region: string, note: string): Evidence[] => list.slice(0, 40).map((p): Evidence => ({ kind: 'region', region, polygon: place(octagon(p.x + 0.5, p.y + 0.5, p.radius + 1)), note: `${note} ΔL ${round(p.dL, 1)} Δa ${round(p.da, 1)} Δb ${round(p.db, 1)}` }));
  const plain = (): Evidence => ({ kind: 'region', region: 'tongue', polygon: place(regionOutline(f, f.mask.data)), note: '少见反光 hardly a highlight' });
  const wet = [measure('sheet', s.sheet, MOISTURE.slippery.boundary, MOISTURE_SOURCE), measure('glint', s.glint), measure('points', s.points)];
  return {
    findings: [
      finding('tongue.coating.dry', '苔燥', 'dry coating', m.dry, m.lampShows, [measure('glint', s.glint, MOISTURE.dry.boundary, `${MOISTURE_SOURCE}; the sign lies below it`), measure('highlightsElsewhere', s.elsewhere), measure('lampShows', m.lampShows), ...(m.dry >= 0.5 ? [plain()] : [])]),
      finding('tongue.body.moist', '舌润', 'moist tongue', m.moist, null, [...wet, ...(m.moist >= 0.5 ? shine : [])]),
      finding('tongue.coating.slippery', '苔滑', 'slippery coating', m.slippery, null, [...wet, ...(m.slippery >= 0.5 ? shine : [])]),
      finding('tongue.shape.prickly', '舌起芒刺', 'prickly tongue', n.prickly, resolved, [measure('prickles', n.prickles, SPOT_COUNTS.prickly.boundary, SPOTS_SOURCE), measure('detail', resolved), ...(n.prickly >= 0.5 ? marks(found.prickles, 'prickle', '点刺') : [])]),
      finding('tongue.body.stasis-spots', '舌有瘀斑', 'stasis spots on the tongue', n.stasis, resolved, [measure('stasisSpots', n.stasisSpots, SPOT_COUNTS.stasis.boundary, SPOTS_SOURCE), measure('detail', resolved), ...(n.stasis >= 0.5 ? marks(found.stasis, 'stasis-spot', '瘀点') : [])]),
    ],
    measures: { glint: round(s.glint, 5), sheet: round(s.sheet, 5), points: round(s.points, 2), elsewhere: round(s.elsewhere, 5), prickles: n.prickles, stasisSpots: n.stasisSpots },
  };
}
