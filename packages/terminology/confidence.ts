// What a finding's confidence was held against: the number alone does not tell whether people or constructed cases said what is right.
import type { Finding } from './finding.ts';

/**
 * `labelled`: cases that people had judged, or whose truth was measured (hand labels, judged texts, known gases, patients' rhythms).
 * `constructed`: cases made with the truth known; no practitioner has looked at them, and real people may differ.
 * `repeated`: another examiner on the same day, simulated to err as published agreement says: of what a hand feels there is no other truth.
 */
export type ConfidenceBasis = 'labelled' | 'constructed' | 'repeated';

const LABELLED: ReadonlySet<string> = new Set([
  'tongue.body.pale', 'tongue.body.light-red', 'tongue.body.red', 'tongue.coating.white', 'tongue.coating.yellow', 'tongue.shape.fissured', 'tongue.shape.tooth-marked',
  'pulse.suspected-af',
]);

/** Each service's README says which cases, how many, and how well the numbers keep their word on others. */
export function confidenceBasis(f: Pick<Finding, 'code' | 'modality'>): ConfidenceBasis {
  if (f.modality === 'palpation') return f.code.startsWith('palpation.area.') ? 'constructed' : 'repeated';
  return f.modality === 'inquiry' || LABELLED.has(f.code) ? 'labelled' : 'constructed';
}

/** A sign said to be there that is more likely not so: it is told apart from the others. */
export const isUnlikely = (confidence: number): boolean => confidence < 0.5;

/** For who reads the number. */
export const CONFIDENCE_BASIS: Readonly<Record<ConfidenceBasis, { zh: string; en: string }>> = {
  labelled: { zh: '同类判断在有标注的资料上说对的比例', en: 'how often such a call was right on cases that people had judged' },
  constructed: { zh: '同类判断在人工构造的例子上说对的比例，未经医师核对', en: 'how often such a call was right on cases made with the truth known; no practitioner has checked it' },
  repeated: { zh: '另一位检查者同日检查会作同样判断的机会，按文献中检查者间的一致程度模拟', en: 'how likely another examiner on the same day makes the same call, simulated from published agreement' },
};
