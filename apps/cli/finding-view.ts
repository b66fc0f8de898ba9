// How findings and problems of an examination stand in the terminal, alike for all five.
import type { Finding, QualityProblem } from '@suoke/terminology';
import { CONFIDENCE_BASIS, isUnlikely, type ConfidenceBasis } from '@suoke/terminology/confidence.ts';

export const percent = (v: number): string => `${Math.round(100 * v)} %`;
export const sure = (confidence: number): string => `把握 confidence ${percent(confidence)}`;

/** Of a sign that is said to be there; under a half it is more likely not so. */
export const sureOf = (confidence: number): string => `${sure(confidence)}${isUnlikely(confidence) ? '，多半不是 more likely not so' : ''}`;

type Seen = Pick<Finding, 'zh' | 'en' | 'polarity' | 'score' | 'confidence'>;

export const problemLine = (p: QualityProblem): string => `  ! ${p.zh} ${p.en}（${p.hint.zh} / ${p.hint.en}）[${p.code}]`;
export const findingLine = (f: Seen): string => `  ${f.polarity === 'present' ? '●' : '○'} ${f.zh} ${f.en}  ${f.score.toFixed(2)}（${f.polarity === 'present' ? sureOf(f.confidence) : sure(f.confidence)}）`;

/** For `--help`: what the confidences are, and what they are not. `of` names the findings of each kind; null: all of them, or all others. */
export function confidenceHelp(...kinds: readonly { basis: ConfidenceBasis; of: { zh: string; en: string } | null }[]): string {
  const rest = kinds.length === 1 ? { zh: '', en: '' } : { zh: '其余：', en: 'the others: ' };
  return `\n把握 Confidence:${kinds.map(({ basis, of }) => {
    const is = CONFIDENCE_BASIS[basis];
    return `\n  ${of === null ? rest.zh : `${of.zh}：`}${is.zh}\n    ${of === null ? rest.en : `${of.en}: `}${is.en}`;
  }).join('')}`;
}
