// Some files of touch data from file to result; runs here or in a thread.
import { analysePalpation, type PalpationResult } from '@suoke/palpation/analyse.ts';
import { each, type Outcome } from './chunks.ts';
import { jsonOf } from './json-file.ts';

/** A full record of every region is some tens of kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;

export type PalpationDone = { file: string } & PalpationResult;

export function palpate(files: readonly string[]): Promise<Outcome<PalpationDone>[]> {
  return each(files, async (file) => ({ file, ...analysePalpation(await jsonOf(file, MAX_BYTES)) }));
}
