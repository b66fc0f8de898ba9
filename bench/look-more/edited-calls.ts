// Every call on edited photos that were photographed again, beside what is true of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseLook } from '@suoke/look/analyse.ts';
import type { LookResult } from '@suoke/look/analyse.ts';
import { NEEDS } from '@suoke/look/domain/confidence-edited.ts';
import type { EditedCode } from '@suoke/look/domain/confidence-edited.ts';
import type { Rgb } from '@suoke/look/domain/raster.ts';
import { TONGUES, handMask, idsOf, labels, overlap } from '@suoke/look/evaluation.ts';
import type { SetName } from '@suoke/look/evaluation.ts';
import { decodePicture } from '@suoke/look/imaging/decode.ts';
import { numbers } from '@suoke/look/trials.ts';
import sharp from 'sharp';
import { ASKED } from '../look-calibration.ts';
import type { Claim } from '../reliability.ts';
import { KINDS, editsOf } from './edited-cases.ts';
import type { Kind } from './edited-cases.ts';
import { rephotograph } from './rephotograph.ts';
import type { Harsh } from './rephotograph.ts';

export interface Call {
  /** the photo's place in the list: fits are made on even ones and checked on odd ones */
  photo: number;
  kind: Kind; code: EditedCode; truth: boolean; score: number; quality: number; confidence: number;
  /** what the sign depends on beside the photo's quality, 0…1, null when nothing: see CONDITION in domain/confidence-edited.ts */
  condition: number | null;
}

/** A phone in any hand: nearly the same, another, or a far-off lamp; a quarter lit from one side, a fifth out of focus, a fifth from further off, a seventh far too bright or dark. Project's own. */
export function degrade(picture: Rgb, u: () => number): Promise<Buffer> {
  const between = (a: number, b: number) => a + (b - a) * u(), which = u(), cast = which < 0.5 ? 0.03 : which < 0.85 ? 0.12 : 0.25;
  const harsh: Harsh = {
    ...(u() < 0.25 ? { slope: [between(-0.5, 0.5), between(-0.5, 0.5)] as const } : {}), ...(u() < 0.2 ? { blur: between(0.5, 2.2) } : {}),
    ...(u() < 0.2 ? { shrink: between(0.3, 0.6) } : {}), ...(u() < 0.15 ? { exposure: between(-0.7, 0.35) } : {}),
  };
  const { width, height, data } = picture;
  return sharp(data, { raw: { width, height, channels: 3 } }).png({ compressionLevel: 1 }).toBuffer().then((file) => rephotograph(file, u, cast, harsh));
}

function conditionOf(r: LookResult, code: EditedCode): number | null {
  const f = r.findings.find((x) => x.code === code);
  const read = (name: string): number | null => { const e = f?.evidence.find((x) => x.kind === 'measure' && x.name === name); return e?.kind === 'measure' ? e.value : null; };
  switch (NEEDS[code]) {
    case 'lamp': return r.measures?.whiteBalance.confidence ?? null;
    case 'highlights': return read('lampShows');
    case 'detail': return read('detail');
    default: return null;
  }
}

/** A call on a sign that people labelled, on an untouched photo photographed again. `lamp`: confidence of its white balance. */
export interface LabelledCall extends Claim { lamp: number; colour: boolean }
export interface Run { calls: Call[]; labelled: LabelledCall[]; refused: number; pictures: number; photos: number }
function labelledCalls(r: LookResult, label: Record<string, string>): LabelledCall[] {
  return ASKED.flatMap((q) => {
    const f = r.findings.find((x) => x.code === q.code), said = label[q.column] ?? 'NA';
    if (f === undefined || !(q.yes.includes(said) || q.no.includes(said))) return [];
    return [{ claimed: f.confidence, outcome: f.score >= 0.5 === q.yes.includes(said) ? 1 : 0, lamp: r.measures?.whiteBalance.confidence ?? 0, colour: !q.code.startsWith('tongue.shape') }];
  });
}

/** Of each photo every edit and, for each sign, the untouched photo and one edit that is about another sign. `photos`: how many, evenly from the set. */
export async function editedCalls(set: SetName, photos: number): Promise<Run> {
  const all = idsOf(set), step = all.length / Math.min(photos, all.length), calls: Call[] = [], labelled: LabelledCall[] = [], known = labels();
  let refused = 0, pictures = 0, used = 0;
  for (let n = 0; n < Math.min(photos, all.length); n++) {
    const id = all[Math.floor(n * step)] as string, u = numbers(`edited ${id}`);
    const picture = (await decodePicture(readFileSync(join(TONGUES, set, `${id}.jpg`)))).rgb, mask = await handMask(set, id);
    if (mask.width !== picture.width || mask.height !== picture.height || overlap(new Uint8Array(0), mask.data).share >= 0.8) continue;   // masks of nearly the whole picture are mistakes of the set
    used++;
    const edits = editsOf(picture, mask, u), others = Object.fromEntries(Object.keys(KINDS).map((k) => [k, Math.floor(u() * (edits.length - 2))]));
    const kinds = Object.keys(KINDS) as Kind[];
    for (const e of edits) {
      const r = await analyseLook(await degrade(e.picture, u));
      pictures++;
      if (!r.quality.usable) { refused++; continue; }
      if (e.kind === 'untouched' && set === 'labelled') labelled.push(...labelledCalls(r, known.get(id) ?? {}));
      for (const kind of kinds) {
        // of the edits about other signs each sign takes one, by lot
        const about = edits.filter((x) => x.kind !== kind && x.kind !== 'untouched')[others[kind] as number];
        if (e.kind !== kind && e.kind !== 'untouched' && e !== about) continue;
        for (const code of KINDS[kind]) {
          const f = r.findings.find((x) => x.code === code);
          if (f !== undefined) calls.push({ photo: n, kind: e.kind, code, truth: e.truth[code], score: f.score, quality: r.quality.score, confidence: f.confidence, condition: conditionOf(r, code) });
        }
      }
    }
  }
  return { calls, labelled, refused, pictures, photos: used };
}
