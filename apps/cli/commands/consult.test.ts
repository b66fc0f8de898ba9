// Consultations of the command line: nothing is begun where there is nothing, and what is kept can be reached again.
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../testing.ts';
import { register } from './consult.ts';

let root: string;
beforeAll(async () => { root = await mkdtemp(path.join(os.tmpdir(), 'suoke-cli-')); await chmod(root, 0o711); });
afterAll(() => rm(root, { recursive: true, force: true }));

it('replay makes no platform where there is none', async () => {
  const folder = path.join(root, 'nothing');
  const ran = await runCommand(register, 'replay', 'some-id', '--data-dir', folder);
  expect([ran.status, ran.err]).toEqual([1, expect.stringContaining(': platform.no-data: ')]);
  expect(existsSync(folder)).toBe(false);
});

it('a consultation that stays in a folder is replayed from there by its account, and by nobody else', async () => {
  const at = ['--data-dir', path.join(root, 'kept')];
  const account = ['--email', 'an@test.suoke.life', '--password', 'correct horse battery'];
  const done = await runCommand(register, 'consult', '--text', '头晕乏力两个月，心慌，睡不好', '--json', ...at, ...account);
  expect([done.status, done.err]).toEqual([0, expect.stringContaining('an@test.suoke.life')]);
  expect(done.err).not.toContain('correct horse');
  const { id } = JSON.parse(done.out) as { id: string };
  expect(await runCommand(register, 'replay', id, ...at, ...account)).toMatchObject({ status: 0, out: 'identical\n' });
  expect((await runCommand(register, 'replay', id, ...at)).err).toContain(': token.missing: ');
});
