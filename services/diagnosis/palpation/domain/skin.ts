// Skin: moisture, roughness, turgor.
import type { Evidence } from '@suoke/terminology';
import { measured, OWN, scoreAt, spot } from './finding.ts';
import type { Sign } from './finding.ts';
import type { Palpation } from './schema.ts';

/** A fold that stays up longer than 2 s: WHO, Integrated Management of Childhood Illness, "skin pinch goes back very slowly". */
const RECOIL = 2;
const RECOIL_SOURCE = 'WHO IMCI: skin pinch goes back very slowly (longer than 2 s)';
const SCALY_SOURCE = '名见《金匮要略·血痹虚劳病脉证并治》; 分级 grades: ' + OWN;

export function skinFindings(p: Palpation): Sign[] {
  return [...moisture(p), ...texture(p), ...turgor(p)];
}

function moisture(p: Palpation): Sign[] {
  if (p.moisture.length === 0) return [];
  const dry = p.moisture.filter((m) => m.level === 'dry'), wet = p.moisture.filter((m) => m.level === 'moist' || m.level === 'dripping');
  const share = (n: number) => n / p.moisture.length;
  const handsFeet = p.moisture.filter((m) => m.region === 'palm' || m.region === 'sole');
  const out: Sign[] = [
    { code: 'palpation.skin.dry', score: dry.length ? 0.55 + 0.35 * share(dry.length) : 0, places: [dry.length, p.moisture.length], evidence: dry.map((m) => spot(m.region, m.side, '干 dry')), asked: p.moisture },
    { code: 'palpation.skin.moist', score: wet.length ? (wet.some((m) => m.level === 'dripping') ? 0.85 : 0.6) : 0, places: [wet.length, p.moisture.length], evidence: wet.map((m) => spot(m.region, m.side, m.level === 'dripping' ? '汗出淋漓 dripping' : '湿 moist')), asked: p.moisture, graded: true },
  ];
  if (handsFeet.length) {
    const sweaty = handsFeet.filter((m) => m.level === 'moist' || m.level === 'dripping');
    out.push({ code: 'palpation.palms-soles.moist', score: sweaty.length ? (sweaty.some((m) => m.level === 'dripping') ? 0.85 : 0.6) : 0, places: [sweaty.length, handsFeet.length], evidence: sweaty.map((m) => spot(m.region, m.side, '湿 moist')), asked: handsFeet, graded: true });
  }
  return out;
}

function texture(p: Palpation): Sign[] {
  if (p.texture.length === 0) return [];
  const strengths = p.texture.map((t) => (t.scaly ? 0.3 : 0) + t.roughness * 0.2), worst = Math.max(...strengths);
  const evidence: Evidence[] = p.texture.filter((t) => t.roughness >= 2 || t.scaly).flatMap((t) => [spot(t.region, t.side, t.scaly ? '粗糙有鳞屑 rough and scaly' : '粗糙 rough'), measured('roughness', t.roughness, '{0-3}', 2, SCALY_SOURCE)]);
  // The sign is there from roughness 3 alone, or from roughness 1 with scales.
  return [{ code: 'palpation.skin.scaly', score: worst, places: [strengths.filter((s) => s >= 0.5).length, p.texture.length], evidence, asked: p.texture, graded: true }];
}

function turgor(p: Palpation): Sign[] {
  if (p.turgor.length === 0) return [];
  const slowest = p.turgor.reduce((a, t) => (t.recoilS > a.recoilS ? t : a));
  return [{ code: 'palpation.skin.poor-turgor', score: scoreAt(slowest.recoilS, 0.5, RECOIL, 5), places: [p.turgor.filter((t) => t.recoilS >= RECOIL).length, p.turgor.length], evidence: [spot(slowest.region, slowest.side), measured('recoil', slowest.recoilS, 's', RECOIL, RECOIL_SOURCE)], graded: true }];
}
