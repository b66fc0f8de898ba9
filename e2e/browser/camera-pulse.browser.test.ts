// The pulse by camera in a real browser, with a made-up fingertip before Chromium's fake camera.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { register, visit } from './flow.ts';
import { writeFingertip } from './fingertip.ts';
import { look, stage, type Stage } from './stage.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'suoke-camera-'));
let at: Stage;
beforeAll(async () => {
  const video = path.join(folder, 'fingertip.y4m');
  writeFingertip(video);
  at = await stage(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${video}`]);
});
afterAll(async () => { await at?.close(); rmSync(folder, { recursive: true, force: true }); });

it('shows the rate while it is measured, and ends as an examination of the consultation', async () => {
  const { page, complaints } = await visit(at.browser, { viewport: { width: 360, height: 740 } });
  await register(page, at.url, async () => {});
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('exam-pulse').getByRole('button').first().click();
  await look(page, 'camera-pulse-before');
  await page.getByTestId('camera-start').click();
  await page.getByTestId('live-rate').getByText(/^\d+$/).waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => Number(document.querySelector('[data-testid=live-left]')?.textContent) <= 20, undefined, { timeout: 120_000 });
  const live = () => page.getByTestId('live-rate').textContent().then((s) => Math.abs(Number(s?.match(/\d+/)?.[0]) - 72));
  await expect.poll(live).toBeLessThanOrEqual(3);
  await look(page, 'camera-pulse');

  await page.getByTestId('exam-pulse-done').waitFor({ timeout: 180_000 });
  const result = page.getByTestId('examination-pulse');
  await result.waitFor();
  await expect.poll(() => result.getAttribute('data-usable')).toBe('true');
  const shown = Number((await result.getByText('脉率', { exact: true }).locator('..').locator('dd').textContent())?.match(/\d+/)?.[0]);
  expect(Math.abs(shown - 72)).toBeLessThanOrEqual(3);
  await look(page, 'camera-pulse-done');
  expect(complaints).toEqual([]);
});

it('says so when it may not use the camera, and stops the camera when told to', async () => {
  const { page } = await visit(at.browser);
  await register(page, at.url, async () => {});
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('exam-pulse').getByRole('button').first().click();
  await page.getByTestId('camera-start').click();
  await page.getByTestId('live-advice').waitFor();
  await page.getByTestId('camera-stop').click();
  await page.getByText('可用的信号还不够').waitFor();
  await page.evaluate(() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
  await page.getByTestId('camera-start').click();
  await page.getByRole('alert').getByText('无法使用摄像头').waitFor();
});
