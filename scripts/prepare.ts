// Runs after `npm install`: trims what this machine can never use, and builds the web app when its sources are newer.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');

/** Binaries for other systems and bundles that nothing imports: about 340 MB. */
function trim(): void {
  const at = (...p: string[]) => path.join(root, 'node_modules', ...p);
  const platforms = at('onnxruntime-node/bin/napi-v6');
  if (existsSync(platforms)) {
    for (const p of readdirSync(platforms)) {
      if (p !== process.platform) rmSync(path.join(platforms, p), { recursive: true, force: true });
      else for (const arch of readdirSync(path.join(platforms, p))) if (arch !== process.arch) rmSync(path.join(platforms, p, arch), { recursive: true, force: true });
    }
  }
  rmSync(at('node/node_modules'), { recursive: true, force: true }); // what is left of the package that Node's binary was taken from
  // Of the face nets only the weights are read; what would run them in a browser is not.
  const face = at('@mediapipe/face_mesh');
  if (existsSync(face)) for (const f of readdirSync(face)) if (/_bin\.(wasm|js|data)$/.test(f)) rmSync(path.join(face, f), { force: true });
  rmSync(at('echarts/dist'), { recursive: true, force: true }); // the web app imports echarts/core
}

/** Newest change of any file under a folder, in ms. */
function newest(dir: string): number {
  let t = 0;
  for (const f of readdirSync(dir, { recursive: true, withFileTypes: true })) if (f.isFile() && !f.parentPath.includes('/dist')) t = Math.max(t, statSync(path.join(f.parentPath, f.name)).mtimeMs);
  return t;
}

async function buildWeb(): Promise<void> {
  const web = path.join(root, 'apps/web');
  const built = path.join(web, 'dist/index.html');
  if (!existsSync(path.join(web, 'index.html'))) return;
  if (existsSync(built) && statSync(built).mtimeMs > newest(path.join(web, 'src'))) return;
  const { build } = await import('vite');
  await build({ root: web, logLevel: 'warn' });
}

try {
  trim();
  await buildWeb();
} catch (e) {
  // The platform runs without its web app, and says so: an install must not fail for it.
  console.error('The web app was not built; try `npm run web:build`.', e instanceof Error ? e.message : e);
}
