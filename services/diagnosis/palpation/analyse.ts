// Structured touch data in, palpation findings out. The same data gives the same result, whatever the order of its fields.
import { contentHash } from '@suoke/contracts/canonical.ts';
import type { Finding, Provenance, Quality, QualityProblem } from '@suoke/terminology';
import { checkPalpation } from './domain/check.ts';
import { comparePalpation } from './domain/compare.ts';
import type { Comparison } from './domain/compare.ts';
import { otherLegUnknown } from './domain/edema.ts';
import { finding } from './domain/finding.ts';
import type { MapReading, SideMap } from './domain/maps.ts';
import type { Palpation } from './domain/schema.ts';
import type { Asymmetry } from './domain/sides.ts';
import { readSigns } from './domain/signs.ts';
import { trunkCelsius } from './domain/warmth.ts';

export { palpationSchema } from './domain/schema.ts';

export const METHOD = 'palpation/2.4.0';

export interface PalpationResult {
  quality: Quality;
  findings: Finding[];
  /** every pair measured on both sides, marked or not */
  asymmetries: Asymmetry[];
  /** what each sensor grid shows, in the order of `grids` */
  maps: MapReading[];
  /** grids of the two sides held against each other */
  sideMaps: SideMap[];
  provenance: Provenance;
}

/** Throws SuokeError under `palpation.` for input that breaks the schema (domain/schema.ts); see domain/check.ts. */
export function analysePalpation(input: unknown): PalpationResult {
  const p = checkPalpation(input);
  const { signs, pairs, maps, sideMaps } = readSigns(p);
  return {
    quality: judge(p, maps),
    findings: signs.map(finding), asymmetries: pairs, maps, sideMaps,
    provenance: { method: METHOD, inputSha256: contentHash(input) },
  };
}

export interface PalpationComparison extends Comparison {
  /** findings that are there now and were not, and the reverse; codes */
  newFindings: string[];
  goneFindings: string[];
  provenance: Provenance;
}

/** Both inputs as for `analysePalpation`, and the same errors. Findings count as new or gone only where both times could have shown them. */
export function comparePalpations(before: unknown, after: unknown): PalpationComparison {
  const a = analysePalpation(before), b = analysePalpation(after);
  const polarity = (r: PalpationResult, code: string) => r.findings.find((f) => f.code === code)?.polarity;
  const turned = (from: PalpationResult, to: PalpationResult) => to.findings.filter((f) => f.polarity === 'present' && polarity(from, f.code) === 'absent').map((f) => f.code);
  return {
    ...comparePalpation(checkPalpation(before), checkPalpation(after)), newFindings: turned(a, b), goneFindings: turned(b, a),
    provenance: { method: METHOD, inputSha256: contentHash([before, after]) },
  };
}

/** What the data cannot show, said before anything is read from it. */
function judge(p: Palpation, maps: readonly MapReading[]): Quality {
  const problems: QualityProblem[] = [];
  if (p.temperature.length && trunkCelsius(p) === undefined && p.bodyC === undefined)
    problems.push({ code: 'palpation.no-reference', zh: '没有躯干温度作参照', en: 'no trunk temperature to compare with', hint: { zh: '加测胸或额的皮肤温度', en: 'add the skin temperature of chest or forehead' } });
  if (p.temperature.length && p.ambientC === undefined)
    problems.push({ code: 'palpation.no-ambient', zh: '没有室温', en: 'no room temperature', hint: { zh: '填写室温', en: 'state the room temperature' } });
  if (p.ambientC !== undefined && (p.ambientC < 18 || p.ambientC > 30))
    problems.push({ code: 'palpation.ambient', zh: '室温影响皮温', en: 'the room temperature affects the skin', hint: { zh: '在 20–28 ℃ 的室内静坐 15 分钟后再测', en: 'measure after 15 minutes at rest in a room of 20–28 °C' }, measured: p.ambientC, threshold: p.ambientC < 18 ? 18 : 30 });
  if (otherLegUnknown(p))
    problems.push({ code: 'palpation.other-leg', zh: '只按了一条腿', en: 'only one leg was pressed', hint: { zh: '同一部位的另一侧也按一下：只有一侧肿时要尽快就医', en: 'press the same place of the other leg too: swelling of one leg alone wants a physician soon' } });
  const holed = maps.filter((m) => m.missing > 0.1 || m.outliers > 0.05 * m.rows * m.cols);
  if (holed.length)
    problems.push({ code: 'palpation.grid-holes', zh: '网格上有较多坏传感器', en: 'many sensors of a grid gave nothing, or nonsense', hint: { zh: '检查接触后重测', en: 'check the contact and measure again' }, measured: Number(Math.max(...holed.map((m) => m.missing + m.outliers / (m.rows * m.cols))).toFixed(3)), threshold: 0.1 });
  const noisy = maps.filter((m) => m.noise > (m.quantity === 'temperature' ? 0.5 : 0.15 * Math.max(1, m.background)));
  if (noisy.length)
    problems.push({ code: 'palpation.grid-noisy', zh: '网格读数噪声大', en: 'the readings of a grid are noisy', hint: { zh: '放稳后重测，或多测几次取平均', en: 'hold it still and measure again, or average several readings' }, measured: Math.max(...noisy.map((m) => m.noise)), threshold: 0.5 });
  return { score: Number((1 - 0.15 * problems.length).toFixed(4)), usable: true, problems };
}
