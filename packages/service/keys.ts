// The platform's own keys: from configuration, or made once and kept under the data folder, readable by the owner only.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { SuokeError } from '@suoke/terminology';

/** 32 bytes by name. Two processes that start at once agree: the first to link its file wins, and nobody ever sees half a key. */
export function platformKey(dataDir: string, name: 'internal' | 'master' | 'users', configured = ''): Uint8Array {
  if (configured !== '') return decode(configured, `the configured ${name} key`);
  const dir = path.join(dataDir, 'keys');
  const file = path.join(dir, `${name}.hex`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const kept = read(file);
  if (kept !== undefined) return decode(kept, file);
  // Written whole under another name first: a kill in between leaves no empty key behind.
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
  try {
    linkSync(own, file);
  } catch (e) {
    if (!(e instanceof Error && 'code' in e && e.code === 'EEXIST')) throw e;
  } finally {
    rmSync(own, { force: true });
  }
  return decode(read(file) ?? '', file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (e) {
    if (e instanceof Error && 'code' in e && e.code === 'ENOENT') return undefined;
    throw e;
  }
}

function decode(hex: string, what: string): Uint8Array {
  if (!/^[0-9a-fA-F]{64}$/.test(hex)) throw new SuokeError('invalid', 'config.key', `${what} is not 32 bytes in hex`, 'restore it from the backup: without it, stored health data cannot be read');
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
