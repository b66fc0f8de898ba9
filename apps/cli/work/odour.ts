// Some gas-sensor readings from file to result; runs here or in a thread.
import { readOdour, type OdourResult } from '@suoke/listen/domain/odour.ts';
import { each, type Outcome } from './chunks.ts';
import { jsonOf } from './json-file.ts';

export type OdourDone = { file: string } & OdourResult;

export function smell(files: readonly string[]): Promise<Outcome<OdourDone>[]> {
  return each(files, async (file) => ({ file, ...readOdour(await jsonOf(file)) }));
}
