// A platform with demo accounts and a browser, for the browser tests; each page worth a look is pictured and checked with axe.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { startPlatform } from '@suoke/service/platform.ts';
import { loadConfig } from '@suoke/service/config.ts';
import { addDemoAccounts } from '../../apps/cli/demo.ts';
import { catalogue } from '../../services/catalogue.ts';
import { dataFolder } from '../support/house.ts';
import { launch } from './flow.ts';

const root = path.resolve(import.meta.dirname, '../..');
const data = process.env['SUOKE_DATA'] ?? path.resolve(root, '../shared/data');
const shots = path.join(root, '.suoke/screenshots');
export const files = { tongue: path.join(data, 'tongue/labelled/TE0000007.jpg'), voice: path.join(data, 'voice/fsdd/0_george_13.wav'), pulse: path.join(data, 'pulse/samples/heartpy/data.csv'), rateHz: 100 };
export const demo = { doctor: 'doctor@demo.suoke.life', operator: 'operator@demo.suoke.life', password: 'suoke-demo-2026' };

/** Not the usual one: the page must say what the platform is configured with. */
export const emergencyNumber = '112';

export interface Stage { url: string; browser: Browser; close(): Promise<void> }

export async function stage(browserFlags: readonly string[] = []): Promise<Stage> {
  for (const f of [files.tongue, files.voice, files.pulse]) if (!existsSync(f)) throw new Error(`${f} is missing: the browser tier needs ../shared/data or SUOKE_DATA`);
  const webDir = path.join(root, 'apps/web/dist');
  if (!existsSync(path.join(webDir, 'index.html'))) throw new Error('the web app is not built: npm run web:build');
  mkdirSync(shots, { recursive: true });
  const { config } = loadConfig({ env: {}, overrides: { port: 0, grpcPort: -1, dataDir: await dataFolder(), logLevel: 'error', emergencyNumber } });
  const platform = await startPlatform({ catalogue, config, version: 'test', webDir });
  const { url } = platform.server;
  await addDemoAccounts(url, () => {});
  const browser = await launch(browserFlags);
  return { url, browser, async close() { await browser.close(); await platform.stop(); } };
}

/** Takes a picture and lets nothing pass that WCAG 2.2 AA forbids or that does not fit the window. */
export async function look(page: Page, name: string): Promise<void> {
  // What slides in has arrived, and every letter has its face.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getTiming().iterations !== Infinity).map((a) => a.finished));
  });
  await page.waitForTimeout(200);
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map((v) => `${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${name} is wider than the window`).toBeLessThanOrEqual(1);
}
