// 望诊 look: a tongue photo in; quality, outline, coded signs out.
import { LookService, SupportService } from '@suoke/contracts';
import { examinations, type ExaminationCalls } from '@suoke/examination';
import { defineService } from '@suoke/service';
import { analyseLook, renderMask, renderOverlay } from './analyse.ts';

const photos = examinations<Record<never, never>>({
  modality: 'look',
  async analyse({ bytes }) {
    const r = await analyseLook(bytes);
    return { quality: r.quality, findings: r.findings, provenance: r.provenance, details: { measures: r.measures, outline: r.outline, regions: r.regions, width: r.mask.width, height: r.mask.height } };
  },
});

/** By the first bytes: what the picture says of itself, not what a client says of it. */
export function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  return bytes[8] === 0x57 && bytes[9] === 0x45 ? 'image/webp' : 'application/octet-stream';
}

export const look = defineService<typeof LookService, ExaminationCalls>({
  name: 'look',
  title: { zh: '望诊服务', en: 'look' },
  layer: 'diagnosis',
  contract: LookService,
  calls: { support: SupportService },
  stores: ['documents', 'blobs', 'events'],
  publishes: ['examination.completed'],
  handlers: {
    examine: (q, c) => photos.examine(c, { bytes: q.image, mediaType: mediaTypeOf(q.image), params: {} }, q.consultationId),
    getExamination: (q, c) => photos.get(c, q.id),
    async getPicture(q, c) {
      const kept = await photos.input(c, q.id);
      if (q.variant === '' || q.variant === 'original') return { contentType: kept.mediaType, data: kept.bytes };
      // Pictures are drawn again from the photo when they are asked for: nothing that can be derived is kept.
      const r = await analyseLook(kept.bytes);
      return q.variant === 'mask' ? { contentType: 'image/png', data: await renderMask(r) } : { contentType: 'image/jpeg', data: await renderOverlay(kept.bytes, r) };
    },
    replay: (q, c) => photos.replay(c, q.id),
  },
});
