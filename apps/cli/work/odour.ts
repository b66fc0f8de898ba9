// Some gas-sensor readings from file to result; runs here or in a thread.
import { readFile } from 'node:fs/promises';
import { readOdour, type OdourResult } from '@suoke/listen/domain/odour.ts';
import { SuokeError } from '@suoke/terminology';
import { each, type Outcome } from './chunks.ts';

export type OdourDone = { file: string } & OdourResult;

export function smell(files: readonly string[]): Promise<Outcome<OdourDone>[]> {
  return each(files, async (file) => ({ file, ...readOdour(await readJson(file)) }));
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new SuokeError('invalid', 'input.bad-json', '不是合法的 JSON / not valid JSON', '检查文件内容 / check the file', { cause });
  }
}
