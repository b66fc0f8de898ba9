// How findings and problems of an examination stand in the terminal, alike for all five.
import type { Finding, QualityProblem } from '@suoke/terminology';
import { CONFIDENCE_BASIS } from '@suoke/terminology/confidence.ts';

export const percent = (v: number): string => `${Math.round(100 * v)} %`;
export const sure = (confidence: number): string => `把握 confidence ${percent(confidence)}`;

type Seen = Pick<Finding, 'zh' | 'en' | 'polarity' | 'score' | 'confidence'>;

export const problemLine = (p: QualityProblem): string => `  ! ${p.zh} ${p.en}（${p.hint.zh} / ${p.hint.en}）[${p.code}]`;
export const findingLine = (f: Seen): string => `  ${f.polarity === 'present' ? '●' : '○'} ${f.zh} ${f.en}  ${f.score.toFixed(2)}（${sure(f.confidence)}）`;

/** For `--help`: what the confidences are, and what they are not. `labelled` names what people had judged; null when nothing was. */
export function confidenceHelp(labelled: { zh: string; en: string } | null): string {
  const { labelled: judged, constructed } = CONFIDENCE_BASIS;
  if (labelled === null) return `\n${constructed.zh}\n${constructed.en}`;
  return `\n${labelled.zh}：${judged.zh}\n其余：${constructed.zh}\n${labelled.en}: ${judged.en}\nThe others: ${constructed.en}`;
}
