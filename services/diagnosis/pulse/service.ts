// 脉诊 pulse: a pulse wave, or what was felt, in; beats, rate, rhythm, quality and findings out.
import { PulseService } from '@suoke/contracts';
import { diagnosis, examinations, inWorker, type ExaminationCalls, type ExaminationResult } from '@suoke/examination';
import { defineService } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import type { Params } from './analysis.ts';
import { live, stream } from './live.ts';
import type { PulseFormat } from './reading.ts';

const waves = examinations<Params>({ modality: 'pulse', analyse: (input) => inWorker<ExaminationResult>(new URL('./analysis.ts', import.meta.url), 'analyseReading', input) });

export const pulse = defineService<typeof PulseService, ExaminationCalls>({
  name: 'pulse',
  title: { zh: '脉诊服务', en: 'pulse' },
  contract: PulseService,
  ...diagnosis,
  stores: [...diagnosis.stores, 'cache'],
  handlers: {
    ...waves.handlers,
    live,
    stream,
    examine(q, c) {
      if (q.input.case === 'felt') return waves.examine(c, { bytes: Buffer.from(JSON.stringify(q.input.value)), mediaType: 'application/json', params: { kind: 'felt', format: 'text', rateHz: 0, column: '' } }, q.consultationId);
      if (q.input.case !== 'file') throw new SuokeError('invalid', 'pulse.input', 'there is no pulse in the request', 'send a file or what was felt');
      const { content, format, rateHz, column } = q.input.value;
      const read: PulseFormat = format === 'u16' || format === 'f32' ? format : 'text';
      return waves.examine(c, { bytes: content, mediaType: read === 'text' ? 'text/csv' : 'application/octet-stream', params: { kind: 'file', format: read, rateHz, column } }, q.consultationId);
    },
  },
});
