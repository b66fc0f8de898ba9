// Structured touch data in, palpation findings out. The same data gives the same result, whatever the order of its fields.
import { contentHash } from '@suoke/contracts/canonical.ts';
import type { Finding, Provenance, Quality, QualityProblem } from '@suoke/terminology';
import { abdomenFindings } from './domain/abdomen.ts';
import { checkPalpation } from './domain/check.ts';
import type { Palpation } from './domain/schema.ts';
import { acupointFindings, asymmetries, asymmetryFinding } from './domain/sides.ts';
import type { Asymmetry } from './domain/sides.ts';
import { skinFindings } from './domain/skin.ts';
import { trunkCelsius, warmthFindings } from './domain/warmth.ts';

export { palpationSchema } from './domain/schema.ts';

export const METHOD = 'palpation/1.0.0';

export interface PalpationResult {
  quality: Quality;
  findings: Finding[];
  /** every pair measured on both sides, marked or not */
  asymmetries: Asymmetry[];
  provenance: Provenance;
}

/** Throws SuokeError under `palpation.` for input that breaks the schema (domain/schema.ts); see domain/check.ts. */
export function analysePalpation(input: unknown): PalpationResult {
  const p = checkPalpation(input);
  const pairs = asymmetries(p);
  return {
    quality: judge(p),
    findings: [...warmthFindings(p), ...skinFindings(p), ...abdomenFindings(p), ...asymmetryFinding(pairs), ...acupointFindings(p)],
    asymmetries: pairs,
    provenance: { method: METHOD, inputSha256: contentHash(input) },
  };
}

/** What the data cannot show, said before anything is read from it. */
function judge(p: Palpation): Quality {
  const problems: QualityProblem[] = [];
  if (p.temperature.length && trunkCelsius(p) === undefined && p.bodyC === undefined)
    problems.push({ code: 'palpation.no-reference', zh: '没有躯干温度作参照', en: 'no trunk temperature to compare with', hint: { zh: '加测胸或额的皮肤温度', en: 'add the skin temperature of chest or forehead' } });
  if (p.temperature.length && p.ambientC === undefined)
    problems.push({ code: 'palpation.no-ambient', zh: '没有室温', en: 'no room temperature', hint: { zh: '填写室温', en: 'state the room temperature' } });
  if (p.ambientC !== undefined && (p.ambientC < 18 || p.ambientC > 30))
    problems.push({ code: 'palpation.ambient', zh: '室温影响皮温', en: 'the room temperature affects the skin', hint: { zh: '在 20–28 ℃ 的室内静坐 15 分钟后再测', en: 'measure after 15 minutes at rest in a room of 20–28 °C' }, measured: p.ambientC, threshold: p.ambientC < 18 ? 18 : 30 });
  return { score: Number((1 - 0.15 * problems.length).toFixed(4)), usable: true, problems };
}
