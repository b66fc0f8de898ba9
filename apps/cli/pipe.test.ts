// A reader that stops early, as `| head -1` does: no stack, no complaint.
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

it('ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, [`${import.meta.dirname}/main.ts`, 'inquiry', '--batch', '/dev/stdin', '--json'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (d: Buffer) => { complaints += d.toString(); });
  child.stdin.on('error', () => {}); // it may be gone before it has read all
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdout.once('data', () => child.stdout.destroy());
  for (let i = 0; i < 3000; i++) child.stdin.write(`${JSON.stringify({ id: String(i), text: '头痛三天，恶心，没有发烧，睡不好' })}\n`);
  child.stdin.end();
  await gone;
  expect(complaints).toBe('');
});
