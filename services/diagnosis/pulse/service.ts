// 脉诊 pulse: a pulse wave, or what was felt, in; beats, rate, rhythm, quality and findings out.
import { createHash } from 'node:crypto';
import { PulseService, SupportService } from '@suoke/contracts';
import { examinations, type ExaminationCalls, type ExaminationResult } from '@suoke/examination';
import { defineService } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { analysePulse, METHOD } from './analyse.ts';
import { feltFindings, readFelt } from './domain/felt.ts';
import { chooseRate, readPulseFile, type PulseFormat } from './reading.ts';

interface Params { kind: 'file' | 'felt'; format: PulseFormat; rateHz: number; column: string }

const waves = examinations<Params>({
  modality: 'pulse',
  async analyse({ bytes, params }) {
    return params.kind === 'felt' ? felt(bytes) : wave(bytes, params);
  },
});

function wave(bytes: Uint8Array, p: Params): ExaminationResult {
  const file = readPulseFile(bytes, { format: p.format, ...(p.column ? { column: p.column } : {}) });
  const { rateHz } = chooseRate(p.rateHz > 0 ? p.rateHz : undefined, file);
  const { quality, findings, provenance, ...details } = analysePulse(file.samples, rateHz, { inputSha256: createHash('sha256').update(bytes).digest('hex') });
  return { quality, findings, provenance, details: { rateHz, ...details } };
}

function felt(bytes: Uint8Array): ExaminationResult {
  const input = readFelt(JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown);
  return { quality: { score: 1, usable: true, problems: [] }, findings: feltFindings(input), provenance: { method: METHOD, inputSha256: createHash('sha256').update(bytes).digest('hex') }, details: { felt: input } };
}

export const pulse = defineService<typeof PulseService, ExaminationCalls>({
  name: 'pulse',
  title: { zh: '脉诊服务', en: 'pulse' },
  layer: 'diagnosis',
  contract: PulseService,
  calls: { support: SupportService },
  stores: ['documents', 'blobs', 'events'],
  publishes: ['examination.completed'],
  handlers: {
    examine(q, c) {
      if (q.input.case === 'felt') return waves.examine(c, { bytes: Buffer.from(JSON.stringify(q.input.value)), mediaType: 'application/json', params: { kind: 'felt', format: 'text', rateHz: 0, column: '' } }, q.consultationId);
      if (q.input.case !== 'file') throw new SuokeError('invalid', 'pulse.input', 'there is no pulse in the request', 'send a file or what was felt');
      const { content, format, rateHz, column } = q.input.value;
      const read: PulseFormat = format === 'u16' || format === 'f32' ? format : 'text';
      return waves.examine(c, { bytes: content, mediaType: read === 'text' ? 'text/csv' : 'application/octet-stream', params: { kind: 'file', format: read, rateHz, column } }, q.consultationId);
    },
    getExamination: (q, c) => waves.get(c, q.id),
    replay: (q, c) => waves.replay(c, q.id),
  },
});
