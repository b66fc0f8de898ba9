// How good the analysis is on hand-labelled photos that never enter the repository: for the bench and the data tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import sharp from 'sharp';
import { analyseLook } from './analyse.ts';
import type { LookResult } from './analyse.ts';

/** `../shared/data/tongue` beside the repository, or under SUOKE_DATA. */
export const TONGUES = join(process.env['SUOKE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)), 'tongue');
export const haveTongues = (): boolean => existsSync(join(TONGUES, 'labelled', 'labels.tsv'));
export type SetName = 'labelled' | 'segmented';

export interface Judged { id: string; /** score of the photo's quality, 0…1 */ quality: number; /** confidence of each finding */ confidence: Record<string, number>; dice: number; /** share of the picture under the hand-drawn mask */ share: number; usable: boolean; problems: string[]; scores: Record<string, number>; milliseconds: number }

/** Ids of a set, in order. */
export const idsOf = (set: SetName): string[] => readdirSync(join(TONGUES, set)).filter((f) => f.endsWith('.jpg')).map((f) => f.slice(0, -4)).sort();

/** The hand-drawn mask of a photo, 1 inside. */
export async function handMask(set: SetName, id: string): Promise<{ width: number; height: number; data: Uint8Array }> {
  const { data, info } = await sharp(join(TONGUES, set, `${id}.mask.png`)).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const out = new Uint8Array(info.width * info.height);
  for (let i = 0; i < out.length; i++) out[i] = (data[i * info.channels] as number) > 0 ? 1 : 0;
  return { width: info.width, height: info.height, data: out };
}

/** Overlap of a result's mask (255) with a hand-drawn one (1), 2|A∩B| / (|A|+|B|); `share` of the picture under the hand-drawn mask. */
export function overlap(ours: Uint8Array, hand: Uint8Array): { dice: number; share: number } {
  let both = 0, a = 0, b = 0;
  for (let i = 0; i < hand.length; i++) {
    const x = ours[i] === 255 ? 1 : 0, y = hand[i] as number;
    both += x & y;
    a += x;
    b += y;
  }
  return { dice: (2 * both) / Math.max(1, a + b), share: b / hand.length };
}

/** One photo against its hand-drawn mask; `scores` is empty when the photo was called unusable. `change` alters the bytes first. */
export async function judge(set: SetName, id: string, change: (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array = (b) => b): Promise<Judged> {
  const bytes = await change(photoOf(set, id));
  const start = performance.now();
  const r: LookResult = await analyseLook(bytes);
  const milliseconds = performance.now() - start;
  return {
    id, ...overlap(r.mask.data, (await handMask(set, id)).data), usable: r.quality.usable, quality: r.quality.score,
    problems: r.quality.problems.map((p) => p.code), scores: Object.fromEntries(r.findings.map((f) => [f.code, f.score])),
    confidence: Object.fromEntries(r.findings.map((f) => [f.code, f.confidence])), milliseconds,
  };
}

/** The photo's bytes. */
export const photoOf = (set: SetName, id: string): Uint8Array => readFileSync(join(TONGUES, set, `${id}.jpg`));

/** Masks of nearly the whole picture are mistakes of the set (two of them): left out of the Dice. */
export const trusted = (j: Judged): boolean => j.share < 0.8;
export const meanDice = (all: readonly Judged[]): number => {
  const d = all.filter(trusted).map((j) => j.dice);
  return d.reduce((a, b) => a + b, 0) / d.length;
};

/** Hand labels by id: columns labels_tai (coating), labels_zhi (body), labels_fissure, labels_tooth_mk; NA where none. */
export function labels(): Map<string, Record<string, string>> {
  const [head = '', ...rows] = readFileSync(join(TONGUES, 'labelled', 'labels.tsv'), 'utf8').trim().split('\n');
  const names = head.trim().split('\t');
  return new Map(rows.map((row) => { const cells = row.trim().split('\t'); return [cells[0] as string, Object.fromEntries(names.map((n, i) => [n, cells[i] ?? 'NA']))]; }));
}

/** Which score should tell which label from which. */
export const QUESTIONS: readonly { name: string; column: string; code: string; yes: string[]; no: string[] }[] = [
  { name: 'fissure severe / light', column: 'labels_fissure', code: 'tongue.shape.fissured', yes: ['severe'], no: ['light'] },
  { name: 'tooth marks severe / light', column: 'labels_tooth_mk', code: 'tongue.shape.tooth-marked', yes: ['severe'], no: ['light'] },
  { name: 'coating yellow / white', column: 'labels_tai', code: 'tongue.coating.yellow', yes: ['yellow'], no: ['white'] },
  { name: 'coating light yellow / white', column: 'labels_tai', code: 'tongue.coating.yellow', yes: ['light_yellow'], no: ['white'] },
  { name: 'coating yellow / light yellow', column: 'labels_tai', code: 'tongue.coating.yellow', yes: ['yellow'], no: ['light_yellow'] },
  { name: 'coating white / rest', column: 'labels_tai', code: 'tongue.coating.white', yes: ['white'], no: ['yellow', 'light_yellow'] },
  { name: 'body dark / light', column: 'labels_zhi', code: 'tongue.body.red', yes: ['dark'], no: ['light'] },
  { name: 'body dark / rest', column: 'labels_zhi', code: 'tongue.body.red', yes: ['dark'], no: ['light', 'regular'] },
  { name: 'body light / rest', column: 'labels_zhi', code: 'tongue.body.pale', yes: ['light'], no: ['dark', 'regular'] },
  { name: 'body regular / rest', column: 'labels_zhi', code: 'tongue.body.light-red', yes: ['regular'], no: ['dark', 'light'] },
];

/** ROC AUC: the chance that a yes scores above a no, ties half. NaN when a side is empty. */
export function auc(yes: readonly number[], no: readonly number[]): number {
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (yes.length * no.length);
}

/** One line for each question: AUC over the usable photos, and how many stood on each side. */
export function answer(all: readonly Judged[]): { name: string; auc: number; yes: number; no: number }[] {
  const known = labels();
  return QUESTIONS.map((q) => {
    const side = (values: string[]) => all.filter((j) => values.includes(known.get(j.id)?.[q.column] ?? 'NA') && j.scores[q.code] !== undefined).map((j) => j.scores[q.code] as number);
    const yes = side(q.yes), no = side(q.no);
    return { name: q.name, auc: auc(yes, no), yes: yes.length, no: no.length };
  });
}

/**
 * Pictures without a tongue, cut from `segmented` around the hand-drawn mask: chin and cloth below it (whole, and its middle), the face to its left and right,
 * what is above it. Only pieces of at least 64 pixels on each side.
 */
export async function withoutTongue(id: string): Promise<{ name: string; bytes: Buffer }[]> {
  const m = await handMask('segmented', id);
  let x0 = m.width, x1 = 0, y0 = m.height, y1 = 0;
  for (let i = 0; i < m.data.length; i++) {
    if (m.data[i] === 0) continue;
    const x = i % m.width, y = Math.floor(i / m.width);
    x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y);
  }
  const gap = 4;
  const pieces = {
    below: { left: 0, top: y1 + gap, width: m.width, height: m.height - y1 - gap }, chin: { left: 0, top: y1 + gap, width: m.width, height: m.height - y1 - gap }, left: { left: 0, top: 0, width: x0 - gap, height: m.height },
    right: { left: x1 + gap, top: 0, width: m.width - x1 - gap, height: m.height }, above: { left: 0, top: 0, width: m.width, height: y0 - gap },
  };
  // the same, no wider than 1.5 : 1, for a strip alone might be told by its shape
  pieces.chin.width = Math.min(m.width, Math.round(1.5 * pieces.chin.height));
  pieces.chin.left = Math.round((m.width - pieces.chin.width) / 2);
  const out: { name: string; bytes: Buffer }[] = [];
  for (const [name, box] of Object.entries(pieces)) {
    if (box.width >= 64 && box.height >= 64) out.push({ name, bytes: await sharp(join(TONGUES, 'segmented', `${id}.jpg`)).extract(box).png().toBuffer() });
  }
  return out;
}
