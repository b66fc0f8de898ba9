// One recording from file to result; runs here or in a thread.
import { open } from 'node:fs/promises';
import { analyseListen, type ListenOptions, type ListenResult } from '@suoke/listen/analyse.ts';
import { checkBytes } from '@suoke/listen/audio/limits.ts';
import { typed } from '../spread.ts';

export interface ListenJob { file: string; options: ListenOptions }
export type ListenDone = ListenResult & { file: string };

export function listenTo({ file, options }: ListenJob): Promise<ListenDone> {
  return typed(async () => ({ file, ...(await analyseListen(await readWhole(file), options)) }));
}

/** The size is asked before the bytes are read, so that a huge file costs nothing. */
async function readWhole(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    checkBytes((await handle.stat()).size);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
