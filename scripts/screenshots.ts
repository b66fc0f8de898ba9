// Takes the README's pictures from a running platform, with a drawn tongue and generated waves: nobody's photo is in the repository.
import { mkdirSync, mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '@suoke/service/config.ts';
import { startPlatform } from '@suoke/service/platform.ts';
import sharp from 'sharp';
import { addDemoAccounts } from '../apps/cli/demo.ts';
import { consult, launch, register, review, signIn, visit, type Look } from '../e2e/browser/flow.ts';
import { inputs } from '../e2e/support/inputs.ts';
import { catalogue } from '../services/catalogue.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'docs/screenshots');
mkdirSync(out, { recursive: true });
const dir = mkdtempSync(path.join(os.tmpdir(), 'suoke-shots-'));
chmodSync(dir, 0o711);
const generated = await inputs();
const file = (name: string, bytes: Uint8Array) => { const at = path.join(dir, name); writeFileSync(at, bytes); return at; };
const files = { tongue: file('tongue.png', generated.tongue.bytes), voice: file('voice.wav', generated.voice.bytes), pulse: file('pulse.csv', generated.pulse.bytes), rateHz: generated.rateHz };

const { config } = loadConfig({ env: {}, overrides: { port: 0, grpcPort: -1, dataDir: path.join(dir, 'data'), logLevel: 'error' } });
const platform = await startPlatform({ catalogue, config, version: 'screenshots', webDir: path.join(root, 'apps/web/dist') });
await addDemoAccounts(platform.server.url, () => {});
const browser = await launch();
/** Small enough for a repository: at most 1,280 pixels wide, palette PNG. */
const keep = (names: Record<string, string>): Look => async (page, name) => {
  const as = names[name];
  if (!as) return;
  await page.waitForTimeout(1200);
  const png = await page.screenshot();
  writeFileSync(path.join(out, `${as}.png`), await sharp(png).png({ palette: true, quality: 80, compressionLevel: 9 }).toBuffer());
  console.log(`docs/screenshots/${as}.png`);
};
try {
  const person = await visit(browser);
  await register(person.page, platform.server.url, keep({}));
  const result = await consult(person.page, files, async (page, name) => {
    if (name === 'tongue') await page.getByTestId('exam-look').scrollIntoViewIfNeeded();
    await keep({ consultation: 'consultation', tongue: 'tongue', result: 'result' })(page, name);
  });
  const doctor = await visit(browser);
  await signIn(doctor.page, platform.server.url, 'doctor@demo.suoke.life', 'suoke-demo-2026');
  await review(doctor.page, keep({ conflict: 'practitioner' }));
  const phone = await visit(browser, { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, storageState: await person.context.storageState() });
  await phone.page.goto(result);
  await phone.page.getByTestId('first-syndrome').waitFor();
  await keep({ phone: 'phone' })(phone.page, 'phone');
} finally {
  await browser.close();
  await platform.stop();
  rmSync(dir, { recursive: true, force: true });
}
