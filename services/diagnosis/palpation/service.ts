// 切诊 palpation: structured touch data in, findings out.
import { PalpationService } from '@suoke/contracts';
import { diagnosis, examinations, type ExaminationCalls } from '@suoke/examination';
import { defineService } from '@suoke/service';
import { analysePalpation, comparePalpations } from './analyse.ts';

const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

const touches = examinations<Record<never, never>>({
  modality: 'palpation',
  async analyse({ bytes }) {
    const { quality, findings, provenance, ...details } = analysePalpation(parsed(bytes));
    return { quality, findings, provenance, details };
  },
});

export const palpation = defineService<typeof PalpationService, ExaminationCalls>({
  name: 'palpation',
  title: { zh: '切诊服务', en: 'palpation' },
  contract: PalpationService,
  ...diagnosis,
  handlers: {
    ...touches.handlers,
    listExaminations: (q, c) => touches.list(c, q),
    compare: (q, c) => touches.compare(c, q, async (before, after) => comparePalpations(parsed(await before.input()), parsed(await after.input()))),
    examine: (q, c) => touches.examine(c, { bytes: Buffer.from(JSON.stringify(q.touch)), mediaType: 'application/json', params: {} }, q.consultationId),
  },
});
