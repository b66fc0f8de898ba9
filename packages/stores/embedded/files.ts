// Writing files so that they are whole and on disk under their name, or not there at all.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import { syncFolder } from '../postgres/cluster.ts';

/** Streams into a draft in `draftFolder`, flushes it, and gives it the name that `place` decides once the content is known. */
export async function writeWhole(draftFolder: string, source: AsyncIterable<Uint8Array>, place: () => string): Promise<void> {
  await makeFolder(draftFolder);
  const draft = path.join(draftFolder, `${process.pid}-${randomUUID()}`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    const target = place();
    await makeFolder(path.dirname(target));
    await rename(draft, target);
    await syncFolder(path.dirname(target));
  } catch (e) {
    await rm(draft, { force: true });
    if ((e as NodeJS.ErrnoException).code === 'ENOSPC') throw new SuokeError('unavailable', 'stores.full', 'the disk is full', 'free some space and try again', { cause: e });
    throw e;
  }
}

/** Makes the folder and flushes the entries of those it had to make. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    await syncFolder(at);
    if (at === path.dirname(first) || at === path.dirname(at)) return;
  }
}
