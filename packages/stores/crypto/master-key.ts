// The platform's master key: from configuration, else made once and kept beside the data.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import { writeDurably } from '../postgres/cluster.ts';
import { checkKey, newKey } from './envelope.ts';

/**
 * `configured`: 32 bytes in base64 or hex. Without it, `<folder>/master.key` (mode 0600), made on first use: whoever
 * copies the whole folder copies the key with it, so a production platform configures one and keeps it elsewhere.
 */
export async function loadMasterKey(folder: string, configured?: string): Promise<Uint8Array> {
  if (configured !== undefined) return decode(configured, 'the configured master key');
  const file = path.join(folder, 'master.key');
  const text = await readFile(file, 'utf8').catch((e: NodeJS.ErrnoException) => { if (e.code === 'ENOENT') return undefined; throw e; });
  if (text !== undefined) return decode(text, file);
  const key = newKey();
  await writeDurably(file, `${Buffer.from(key).toString('base64')}\n`);
  return key;
}

function decode(text: string, where: string): Uint8Array {
  const clean = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(clean) ? Buffer.from(clean, 'hex') : Buffer.from(clean, 'base64');
  try {
    checkKey(key);
  } catch (cause) {
    throw new SuokeError('invalid', 'crypto.master-key', `${where} is not 32 bytes in base64 or hex`, 'make one with: openssl rand -base64 32', { cause });
  }
  return key;
}
