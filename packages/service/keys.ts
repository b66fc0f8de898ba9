// The platform's own keys: from configuration, or made once and kept under the data folder, readable by the owner only.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';

/** 32 bytes by name. Two processes that start at once agree: the first to create the file wins. */
export function platformKey(dataDir: string, name: 'internal' | 'master' | 'users', configured = ''): Uint8Array {
  if (configured !== '') return decode(configured, `the configured ${name} key`);
  const dir = path.join(dataDir, 'keys');
  const file = path.join(dir, `${name}.hex`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (e) {
    if (!(e instanceof Error && 'code' in e && e.code === 'EEXIST')) throw e;
  }
  return decode(readFileSync(file, 'utf8').trim(), file);
}

function decode(hex: string, what: string): Uint8Array {
  if (!/^[0-9a-fA-F]{64}$/.test(hex)) throw new SuokeError('invalid', 'config.key', `${what} is not 32 bytes in hex`, 'restore it from the backup: without it, stored health data cannot be read');
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
