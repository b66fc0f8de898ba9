// 切诊 palpation: structured touch data in, findings out.
import { PalpationService, SupportService } from '@suoke/contracts';
import { examinations, type ExaminationCalls } from '@suoke/examination';
import { defineService } from '@suoke/service';
import { analysePalpation } from './analyse.ts';

const touches = examinations<Record<never, never>>({
  modality: 'palpation',
  async analyse({ bytes }) {
    const { quality, findings, provenance, ...details } = analysePalpation(JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown);
    return { quality, findings, provenance, details };
  },
});

export const palpation = defineService<typeof PalpationService, ExaminationCalls>({
  name: 'palpation',
  title: { zh: '切诊服务', en: 'palpation' },
  layer: 'diagnosis',
  contract: PalpationService,
  calls: { support: SupportService },
  stores: ['documents', 'blobs', 'events'],
  publishes: ['examination.completed'],
  handlers: {
    examine: (q, c) => touches.examine(c, { bytes: Buffer.from(JSON.stringify(q.touch)), mediaType: 'application/json', params: {} }, q.consultationId),
    getExamination: (q, c) => touches.get(c, q.id),
    replay: (q, c) => touches.replay(c, q.id),
  },
});
