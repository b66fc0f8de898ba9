// A whole consultation in a real browser with real files, as the person and as the practitioner; each page is checked with axe.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPlatform, type Platform } from '@suoke/service/platform.ts';
import { loadConfig } from '@suoke/service/config.ts';
import { addDemoAccounts } from '../../apps/cli/demo.ts';
import { catalogue } from '../../services/catalogue.ts';
import { dataFolder } from '../support/house.ts';
import { consult, launch, register, review, signIn, visit } from './flow.ts';

const root = path.resolve(import.meta.dirname, '../..');
const data = process.env['SUOKE_DATA'] ?? path.resolve(root, '../shared/data');
const shots = path.join(root, '.suoke/screenshots');
const files = { tongue: path.join(data, 'tongue/labelled/TE0000007.jpg'), voice: path.join(data, 'voice/fsdd/0_george_13.wav'), pulse: path.join(data, 'pulse/samples/heartpy/data.csv'), rateHz: 100 };

let platform: Platform;
let browser: Browser;
let url: string;
beforeAll(async () => {
  for (const f of [files.tongue, files.voice, files.pulse]) if (!existsSync(f)) throw new Error(`${f} is missing: the browser tier needs ../shared/data or SUOKE_DATA`);
  const webDir = path.join(root, 'apps/web/dist');
  if (!existsSync(path.join(webDir, 'index.html'))) throw new Error('the web app is not built: npm run web:build');
  mkdirSync(shots, { recursive: true });
  const { config } = loadConfig({ env: {}, overrides: { port: 0, grpcPort: -1, dataDir: await dataFolder(), logLevel: 'error' } });
  platform = await startPlatform({ catalogue, config, version: 'test', webDir });
  url = platform.server.url;
  await addDemoAccounts(url, () => {});
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** Takes a picture and lets nothing pass that WCAG 2.2 AA forbids or that does not fit the window. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map((v) => `${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${name} is wider than the window`).toBeLessThanOrEqual(1);
}

it('goes from the first word to a signed opinion', async () => {
  const person = await visit(browser);
  await register(person.page, url, look);
  const result = await consult(person.page, files, look);
  await person.page.getByTestId('first-syndrome').waitFor();
  await person.page.getByTestId('verify').first().click();
  await person.page.getByText('已证明').first().waitFor();
  await person.page.getByTestId('replay').click();
  await person.page.getByTestId('replay-result').getByText('完全一致').waitFor();

  const doctor = await visit(browser);
  await signIn(doctor.page, url, 'doctor@demo.suoke.life', 'suoke-demo-2026');
  await review(doctor.page, look);

  // The person's page learns of it by itself.
  await person.page.getByText('酸枣仁').first().waitFor();
  await look(person.page, 'result-signed');
  expect(person.page.url()).toBe(result);
  expect([...person.complaints, ...doctor.complaints]).toEqual([]);
});

it('stops at an emergency and says whom to call', async () => {
  const { page } = await visit(browser, { viewport: { width: 360, height: 740 } });
  await register(page, url, async () => {});
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('say').fill('突然胸口压榨样剧痛，出冷汗，左胳膊也疼');
  await page.getByTestId('send').click();
  await page.getByTestId('emergency').waitFor();
  expect(await page.getByTestId('call-120').getAttribute('href')).toBe('tel:120');
  await look(page, 'emergency-phone');
});

it('speaks English after one click and remembers it', async () => {
  const { page } = await visit(browser);
  await page.goto(url);
  await page.getByTestId('language').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByTestId('sign-in').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
