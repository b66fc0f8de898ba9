// A file of JSON, as the commands that take structured input read it.
import { open } from 'node:fs/promises';
import { SuokeError } from '@suoke/terminology';

/** What is in the file. Errors `input.bad-json`, and `input.too-large` beyond `most` bytes. */
export async function jsonOf(file: string, most = Infinity): Promise<unknown> {
  await using handle = await open(file, 'r');
  if ((await handle.stat()).size > most) throw new SuokeError('too-large', 'input.too-large', '文件过大 / the file is too large', `最大 / at most ${most} bytes`);
  const text = await handle.readFile('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new SuokeError('invalid', 'input.bad-json', '不是合法的 JSON / not valid JSON', '检查文件内容 / check the file', { cause });
  }
}
