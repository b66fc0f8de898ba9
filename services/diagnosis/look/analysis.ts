// What the service does with a photo, as plain functions that run in a worker thread.
import type { ExaminationInput, ExaminationResult } from '@suoke/examination';
import { SuokeError } from '@suoke/terminology';
import type { UsualSkins } from './domain/face/usual.ts';
import type { FaceOptions } from './face/analyse-face.ts';
import { analyseLook, renderMask, renderOverlay } from './analyse.ts';

export interface Params { /** absent: a tongue */ view?: 'face'; /** the person's usual skin as it was known when a face was photographed */ usual?: UsualSkins }

const faceOptions = (p: Params): FaceOptions => ({ card: 'find', ...(p.usual === undefined ? {} : { usual: p.usual }) });

export async function analysePhoto({ bytes, params }: ExaminationInput<Params>): Promise<ExaminationResult> {
  if (params.view === 'face') {
    const { analyseFace } = await import('./face/analyse-face.ts'); // its nets are loaded by who needs them
    const { quality, findings, provenance, ...details } = await analyseFace(bytes, faceOptions(params));
    return { quality, findings, provenance, details: { view: 'face', ...details } };
  }
  const r = await analyseLook(bytes, { card: 'find' });
  return { quality: r.quality, findings: r.findings, provenance: r.provenance, details: { measures: r.measures, outline: r.outline, regions: r.regions, width: r.width, height: r.height } };
}

/** Pictures are drawn again from the photo when they are asked for: nothing that can be derived is kept. */
export async function draw({ bytes, variant, params }: { bytes: Uint8Array; variant: string; params: Params }): Promise<{ contentType: string; data: Uint8Array }> {
  if (params.view === 'face') {
    if (variant === 'mask') throw new SuokeError('invalid', 'look.no-mask', 'a face has no mask', 'ask for the overlay');
    const [{ analyseFace }, { renderFaceOverlay }] = await Promise.all([import('./face/analyse-face.ts'), import('./face/render.ts')]);
    return { contentType: 'image/jpeg', data: await renderFaceOverlay(bytes, await analyseFace(bytes, faceOptions(params))) };
  }
  const r = await analyseLook(bytes);
  return variant === 'mask' ? { contentType: 'image/png', data: await renderMask(r) } : { contentType: 'image/jpeg', data: await renderOverlay(bytes, r) };
}
