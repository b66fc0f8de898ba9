// The platform's own keys: made once, whole, readable by the owner only; the same for processes that start together.
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { platformKey } from './keys.ts';

const dirs: string[] = [];
const fresh = () => { const d = mkdtempSync(path.join(os.tmpdir(), 'suoke-keys-')); dirs.push(d); return d; };
afterEach(() => { for (const d of dirs.splice(0)) rmSync(d, { recursive: true, force: true }); });
const hex = (b: Uint8Array) => Buffer.from(b).toString('hex');

describe('platform keys', () => {
  it('are made once, kept for the owner only, and leave nothing else behind', () => {
    const dir = fresh();
    const first = platformKey(dir, 'internal');
    expect(first).toHaveLength(32);
    expect(hex(platformKey(dir, 'internal'))).toBe(hex(first));
    expect(hex(platformKey(dir, 'master'))).not.toBe(hex(first));
    expect(statSync(path.join(dir, 'keys', 'internal.hex')).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(dir, 'keys')).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.join(dir, 'keys')).sort()).toEqual(['internal.hex', 'master.hex']);
  });
  it('come from the configuration when it has them, and then touch no file', () => {
    const dir = fresh();
    expect(hex(platformKey(dir, 'master', 'AB'.repeat(32)))).toBe('ab'.repeat(32));
    expect(readdirSync(dir)).toEqual([]);
    for (const bad of ['ab', 'zz'.repeat(32), 'ab'.repeat(33)]) expect(() => platformKey(dir, 'master', bad)).toThrow(expect.objectContaining({ code: 'config.key' }));
  });
  it('are never silently made anew when the file is spoiled', () => {
    const dir = fresh();
    mkdirSync(path.join(dir, 'keys'));
    writeFileSync(path.join(dir, 'keys', 'master.hex'), 'spoiled');
    expect(() => platformKey(dir, 'master')).toThrow(expect.objectContaining({ code: 'config.key' }));
    expect(readFileSync(path.join(dir, 'keys', 'master.hex'), 'utf8')).toBe('spoiled');
  });
  it('are the same for processes that start at once', async () => {
    const dir = fresh();
    const script = `const { platformKey } = await import(${JSON.stringify(path.resolve(import.meta.dirname, 'keys.ts'))}); process.stdout.write(Buffer.from(platformKey(${JSON.stringify(dir)}, 'master')).toString('hex'))`;
    const said = await Promise.all(Array.from({ length: 4 }, () => new Promise<string>((resolve) => {
      const p = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
      let out = '';
      p.stdout.on('data', (d: Buffer) => { out += d.toString(); });
      p.on('close', () => resolve(out));
    })));
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
