// Time and size of `npm install` in a fresh clone of the committed state. Run: npm run bench:install
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { optionsOf } from './options.ts';

optionsOf('node bench/install.ts: clones the committed state into a temporary folder, runs npm install there, prints its time and size', {});

const root = path.resolve(import.meta.dirname, '..');
const dir = mkdtempSync(path.join(os.tmpdir(), 'suoke-install-'));
try {
  execFileSync('git', ['clone', '--quiet', root, path.join(dir, 'clone')]);
  const began = performance.now();
  execFileSync('npm', ['install'], { cwd: path.join(dir, 'clone'), stdio: 'ignore' });
  const seconds = (performance.now() - began) / 1000;
  const mb = execFileSync('du', ['-sm', path.join(dir, 'clone/node_modules')]).toString().split('\t')[0];
  console.log(`npm install, web app built and trimmed: ${seconds.toFixed(0)} s; node_modules ${mb} MB`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
