// 闻诊 listen: a voice recording or an odour reading in; measures, events and findings out.
import { ListenService, plainJson } from '@suoke/contracts';
import { diagnosis, examinations, inWorker, type ExaminationCalls, type ExaminationResult } from '@suoke/examination';
import { defineService } from '@suoke/service';
import { readOdour } from './domain/odour.ts';

const analysis = new URL('./analysis.ts', import.meta.url);
const recordings = examinations<Record<never, never>>({ modality: 'listen', analyse: (input) => inWorker<ExaminationResult>(analysis, 'analyseRecording', input) });

function mediaTypeOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return start === 'OggS' ? 'audio/ogg' : start === 'RIFF' ? 'audio/wav' : 'audio/webm';
}

export const listen = defineService<typeof ListenService, ExaminationCalls>({
  name: 'listen',
  title: { zh: '闻诊服务', en: 'listen' },
  contract: ListenService,
  ...diagnosis,
  handlers: {
    ...recordings.handlers,
    examine: (q, c) => recordings.examine(c, { bytes: q.audio, mediaType: mediaTypeOf(q.audio), params: {} }, q.consultationId),
    async getRecording(q, c) {
      const kept = await recordings.input(c, q.id);
      return { contentType: kept.mediaType, data: kept.bytes };
    },
    async readOdour(q) {
      return { result: plainJson(readOdour(q.reading)) };
    },
  },
});
