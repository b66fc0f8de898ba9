// What the service does with a photo, as plain functions that run in a worker thread.
import type { ExaminationInput, ExaminationResult } from '@suoke/examination';
import { analyseLook, renderMask, renderOverlay } from './analyse.ts';

export async function analysePhoto({ bytes }: ExaminationInput<unknown>): Promise<ExaminationResult> {
  const r = await analyseLook(bytes);
  return { quality: r.quality, findings: r.findings, provenance: r.provenance, details: { measures: r.measures, outline: r.outline, regions: r.regions, width: r.mask.width, height: r.mask.height } };
}

/** Pictures are drawn again from the photo when they are asked for: nothing that can be derived is kept. */
export async function draw({ bytes, variant }: { bytes: Uint8Array; variant: string }): Promise<{ contentType: string; data: Uint8Array }> {
  const r = await analyseLook(bytes);
  return variant === 'mask' ? { contentType: 'image/png', data: await renderMask(r) } : { contentType: 'image/jpeg', data: await renderOverlay(bytes, r) };
}
