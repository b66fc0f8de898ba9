// Some files of touch data from file to result; runs here or in a thread.
import { open } from 'node:fs/promises';
import { analysePalpation, type PalpationResult } from '@suoke/palpation/analyse.ts';
import { SuokeError } from '@suoke/terminology';
import { each, type Outcome } from './chunks.ts';

/** A full record of every region is some tens of kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;

export type PalpationDone = { file: string } & PalpationResult;

export function palpate(files: readonly string[]): Promise<Outcome<PalpationDone>[]> {
  return each(files, async (file) => ({ file, ...analysePalpation(await readJson(file)) }));
}

async function readJson(file: string): Promise<unknown> {
  const handle = await open(file, 'r');
  try {
    if ((await handle.stat()).size > MAX_BYTES) throw new SuokeError('too-large', 'input.too-large', '文件过大 / the file is too large', `最大 / at most ${MAX_BYTES} bytes`);
    return JSON.parse(await handle.readFile('utf8')) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new SuokeError('invalid', 'input.bad-json', '不是合法的 JSON / not valid JSON', '检查文件内容 / check the file', { cause });
  } finally {
    await handle.close();
  }
}
