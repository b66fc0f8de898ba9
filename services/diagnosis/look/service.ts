// 望诊 look: a photo of a tongue or a face in; quality, outline, coded signs out.
import { LookService } from '@suoke/contracts';
import { diagnosis, examinations, inWorker, type ExaminationCalls, type ExaminationResult } from '@suoke/examination';
import { defineService } from '@suoke/service';
import type { Params } from './analysis.ts';
import { cardSvg } from './domain/colour-card.ts';
import { compareViews } from './domain/compare-views.ts';
import { usualSkin } from './domain/face/usual.ts';

const analysis = new URL('./analysis.ts', import.meta.url);
const photos = examinations<Params>({ modality: 'look', view: (p) => p.view ?? 'tongue', analyse: (input) => inWorker<ExaminationResult>(analysis, 'analysePhoto', input) });

type Context = Parameters<typeof photos.earlier>[0];

/** Days by the platform's own clock, like schedules; enough photos for the days that usualSkin looks at. */
const day = (at: Date): string => at.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' });
const mostEarlier = 90;

/** A face is held against the person's own usual skin; what it was stands in the parameters, so that a replay does not depend on later photos. */
async function faceParams(c: Context): Promise<Params> {
  const usual = usualSkin((await photos.earlier(c, { view: 'face', most: mostEarlier })).map(({ createdAt, result }) => ({ day: day(createdAt), result })));
  return { view: 'face', ...(Object.keys(usual).length === 0 ? {} : { usual }) };
}

/** By the first bytes: what the picture says of itself, not what a client says of it. */
export function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  return bytes[8] === 0x57 && bytes[9] === 0x45 ? 'image/webp' : 'application/octet-stream';
}

export const look = defineService<typeof LookService, ExaminationCalls>({
  name: 'look',
  title: { zh: '望诊服务', en: 'look' },
  contract: LookService,
  ...diagnosis,
  handlers: {
    ...photos.handlers,
    listExaminations: (q, c) => photos.list(c, q),
    compare: (q, c) => photos.compare(c, q, (before, after) => compareViews(before.result, after.result)),
    examine: async (q, c) => photos.examine(c, { bytes: q.image, mediaType: mediaTypeOf(q.image), params: q.view === 'face' ? await faceParams(c) : {} }, q.consultationId),
    getColourCard: () => Promise.resolve({ contentType: 'image/svg+xml', data: new TextEncoder().encode(cardSvg()) }),
    async getPicture(q, c) {
      const kept = await photos.input(c, q.id);
      if (q.variant === '' || q.variant === 'original') return { contentType: kept.mediaType, data: kept.bytes };
      return inWorker(analysis, 'draw', { bytes: kept.bytes, variant: q.variant, params: kept.params });
    },
  },
});
