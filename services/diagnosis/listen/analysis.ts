// What the service does with a recording, as a plain function that runs in a worker thread.
import type { ExaminationInput, ExaminationResult } from '@suoke/examination';
import { analyseListen } from './analyse.ts';

export async function analyseRecording({ bytes }: ExaminationInput<unknown>): Promise<ExaminationResult> {
  const { quality, findings, provenance, ...details } = await analyseListen(bytes);
  return { quality, findings, provenance, details };
}
