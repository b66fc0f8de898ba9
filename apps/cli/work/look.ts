// One photo of a tongue or a face from file to result, with its mask and overlay written; runs here or in a thread.
import { readFile, writeFile } from 'node:fs/promises';
import { analyseLook, renderMask, renderOverlay, type LookResult } from '@suoke/look/analyse.ts';
import type { UsualSkins } from '@suoke/look/domain/face/usual.ts';
import type { FaceResult } from '@suoke/look/face/analyse-face.ts';
import { typed } from '../spread.ts';

export interface LookJob { file: string; /** look for the colour card beside the tongue */ card?: boolean; /** where to write, absent: nowhere */ maskFile?: string; overlayFile?: string }
/** Without the mask, which is as large as the photo. */
export type LookView = Pick<LookResult, 'quality' | 'findings' | 'measures'>;
export interface FaceJob { file: string; overlayFile?: string; /** the person's usual skin */ usual?: UsualSkins }
export interface FaceDone { file: string; result: FaceResult; written: string[] }

export interface LookDone { file: string; result: LookView; written: string[] }

export function lookAt(job: LookJob): Promise<LookDone> {
  return typed(async () => {
    const bytes = await readFile(job.file);
    const result = await analyseLook(bytes, job.card === true ? { card: 'find' } : {});
    const written: string[] = [];
    const write = async (path: string, data: Buffer) => { await writeFile(path, data); written.push(path); };
    if (job.maskFile !== undefined) await write(job.maskFile, await renderMask(result));
    if (job.overlayFile !== undefined) await write(job.overlayFile, await renderOverlay(bytes, result));
    return { file: job.file, result: { quality: result.quality, findings: result.findings, measures: result.measures }, written };
  });
}

export function lookAtFace(job: FaceJob): Promise<FaceDone> {
  return typed(async () => {
    // What only faces need is loaded by faces only.
    const [{ analyseFace }, { renderFaceOverlay }] = await Promise.all([import('@suoke/look/face/analyse-face.ts'), import('@suoke/look/face/render.ts')]);
    const bytes = await readFile(job.file);
    const result = await analyseFace(bytes, { card: 'find', ...(job.usual === undefined ? {} : { usual: job.usual }) });
    if (job.overlayFile !== undefined) await writeFile(job.overlayFile, await renderFaceOverlay(bytes, result));
    return { file: job.file, result, written: job.overlayFile === undefined ? [] : [job.overlayFile] };
  });
}
