// The loins: pain when they are tapped (叩击痛), which asks for the kidneys.
import { measured, spot } from './finding.ts';
import type { Sign } from './finding.ts';
import type { Palpation } from './schema.ts';

/** Tapping is part of 按诊 (叩击法) and of general examination (costovertebral angle); said by the person, so it is there or not (project's own score). */
export function lumbarFindings(p: Palpation): Sign[] {
  const told = p.tenderness.filter((t) => t.region === 'lumbar' && t.knock !== undefined);
  if (told.length === 0) return [];
  const sore = told.filter((t) => t.knock);
  return [{ code: 'palpation.lumbar.knock-pain', score: sore.length ? 0.8 : 0, places: [sore.length, told.length], evidence: sore.flatMap((t) => [spot(t.region, t.side), measured('tenderness', t.nrs, '{NRS}', 0)]), asked: told }];
}
