// A reader that stops early, as `| head -1` does: no stack, no complaint.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

it('ends quietly when nobody reads on', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'suoke-pipe-'));
  try {
    const file = path.join(dir, 'texts.jsonl');
    await writeFile(file, Array.from({ length: 3000 }, (_, i) => `${JSON.stringify({ id: String(i), text: '头痛三天，恶心，没有发烧，睡不好' })}\n`).join(''));
    const child = spawn(process.execPath, [`${import.meta.dirname}/main.ts`, 'inquiry', '--batch', file, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (d: Buffer) => { complaints += d.toString(); });
    const gone = new Promise((resolve) => child.once('close', resolve));
    const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    await gone;
    expect(first.toString()).toContain('"id":"0"');
    expect(complaints).toBe('');
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
