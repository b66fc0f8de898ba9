// Fields of one entry that hang on each other: two ways to say one thing, and things that cannot both be.
import { SuokeError } from '@suoke/terminology';
import { PAIN_GRADES } from './schema.ts';
import type { Fields } from './schema.ts';

/** A refusal at a place of the input (JSON Pointer), in both languages, with what to do about it. */
export const fail = (code: string, path: string, zh: string, en: string, hint: string): SuokeError =>
  new SuokeError('invalid', `palpation.${code}`, `${path || '/'}: ${zh} / ${en}`, hint);

/**
 * Points that the four steps stand for: the middle of each band of R. Serlin et al., Pain 1995;61:277–284 (mild 1–4, moderate 5–6,
 * severe 7–10).
 */
const PAIN_NRS: Record<(typeof PAIN_GRADES)[number], number> = { none: 0, mild: 2.5, moderate: 5.5, severe: 8.5 };

/** Fills in `nrs` and `grade`; throws `palpation.missing`, `.duplicate`, `.contradiction`. `at` is the place of the entry, `names` what fields are called there. */
export function settle(entry: Record<string, unknown>, fields: Fields, at: string, names: Readonly<Record<string, string>>): void {
  if (Object.hasOwn(fields, 'pain')) settlePain(entry, at);
  if (Object.hasOwn(fields, 'depthMm')) settlePit(entry, at, names);
  if (Object.hasOwn(fields, 'mobility')) settleMass(entry, at, names);
}

function settlePain(entry: Record<string, unknown>, at: string): void {
  if ((entry['nrs'] === undefined) === (entry['pain'] === undefined)) {
    const neither = entry['nrs'] === undefined;
    throw fail(neither ? 'missing' : 'duplicate', `${at}/nrs`, neither ? '缺少疼痛评分' : '疼痛评分重复', neither ? 'this field is missing (or pain)' : 'nrs and pain are both given', `nrs 0–10，或 or pain ${PAIN_GRADES.join(' | ')}`);
  }
  if (entry['nrs'] === undefined) entry['nrs'] = PAIN_NRS[entry['pain'] as (typeof PAIN_GRADES)[number]];
  delete entry['pain'];
}

/** The steps are some 2 mm apart; a depth takes the nearest, and 0.5 mm and less is none (project's own). */
export const pitGrade = (depthMm: number): number => (depthMm <= 0.5 ? 0 : Math.min(4, Math.max(1, Math.round(depthMm / 2))));

function settlePit(entry: Record<string, unknown>, at: string, names: Readonly<Record<string, string>>): void {
  const { grade, depthMm, returnS } = entry;
  if ((grade === undefined) === (depthMm === undefined)) {
    const neither = grade === undefined;
    throw fail(neither ? 'missing' : 'duplicate', `${at}/${names['grade'] ?? 'grade'}`, neither ? '缺少凹陷分级' : '凹陷程度重复', neither ? 'this field is missing (or depthMm)' : 'grade and depthMm are both given', 'grade 0–4，或 or depthMm 0–30');
  }
  if (grade === undefined) entry['grade'] = pitGrade(depthMm as number);
  if (entry['grade'] === 0 && returnS !== undefined) throw fail('contradiction', `${at}/returnS`, '没有凹陷，不会有恢复时间', 'there is no pit that could fill again', '去掉 returnS，或改 grade / leave returnS out, or correct grade');
}

function settleMass(entry: Record<string, unknown>, at: string, names: Readonly<Record<string, string>>): void {
  if (entry['mobility'] !== 'none') return;
  const told = ['sizeCm', 'hardness', 'surface', 'tender', 'pulsating'].find((k) => entry[k] !== undefined);
  if (told) throw fail('contradiction', `${at}/${names[told] ?? told}`, '没有肿块，不能再写肿块的样子', 'no lump was felt, yet one is described', 'mobility 改为 fixed 或 movable，或去掉此项 / say fixed or movable, or leave this out');
}
