// As root in a closed folder the database finds a place of its own, and finds it again.
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findBinaries } from './binaries.ts';
import { reachablePlace } from './elsewhere.ts';
import { unprivilegedUser } from './user.ts';

const closed = await mkdtemp(path.join(os.tmpdir(), 'suoke-closed-'));
const made: string[] = [closed];
afterAll(() => Promise.all(made.map((at) => rm(at, { recursive: true, force: true }))));

it.runIf(process.getuid?.() === 0)('keeps its data under /var/lib when root\'s folder is closed, the same place each time', async () => {
  await chmod(closed, 0o700);
  const user = await unprivilegedUser();
  if (!user) throw new Error('root has an unprivileged user');
  const said: string[] = [];
  const binaries = await findBinaries();
  const first = await reachablePlace(closed, binaries, user, (_level, message) => said.push(message));
  made.push(first.dataDir);
  expect(first.dataDir).toMatch(/^\/var\/lib\/suoke\/[0-9a-f]{16}$/);
  expect(said.join()).toContain(first.dataDir);
  expect(await readFile(path.join(closed, 'MOVED'), 'utf8')).toContain(first.dataDir);
  expect((await reachablePlace(closed, binaries, user, () => undefined)).dataDir).toBe(first.dataDir);
  await chmod(closed, 0o711);
  expect((await reachablePlace(closed, binaries, user, () => undefined)).dataDir).toBe(closed);
});
