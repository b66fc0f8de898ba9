#!/usr/bin/env node
// Starts the command on the Node that the installation brought, when the one that runs this is too old for TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const main = new URL('main.ts', import.meta.url);
if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main.href);
} else {
  const brought = broughtNode();
  if (!brought) {
    process.stderr.write(`error: [node.too-old] this is Node ${process.versions.node}, and the Node 24 that npm brings is not there: run npm install first\n`);
    process.exit(1);
  }
  const child = spawn(brought, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal tells both of Ctrl-C; whoever names this process alone means the one that works.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => { process.exitCode = code ?? 128 + (os.constants.signals[signal] ?? 0); });
}

/** @returns {string | undefined} */
function broughtNode() {
  try {
    const at = path.join(path.dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(at) ? at : undefined;
  } catch {
    return undefined;
  }
}
