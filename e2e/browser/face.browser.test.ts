// A face beside the tongue: photographed, read by its five places, and both kept in one consultation.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawFace } from '../../services/diagnosis/look/face/testing.ts';
import { register, visit } from './flow.ts';
import { files, look, stage, type Stage } from './stage.ts';

let at: Stage;
let dir: string;
beforeAll(async () => {
  at = await stage();
  dir = await mkdtemp(path.join(os.tmpdir(), 'suoke-face-'));
  const p = drawFace({ size: 480, tint: { 'left-cheek': [1.12, 0.78, 0.85] } });
  await writeFile(path.join(dir, 'face.png'), await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).png().toBuffer());
});
afterAll(async () => {
  await at?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

it('shows the five places of a face beside the tongue', async () => {
  const { page, complaints } = await visit(at.browser, { viewport: { width: 390, height: 844 } });
  await register(page, at.url, async () => {});
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('exam-look').getByRole('button').first().click();
  expect((await page.request.get(await page.getByTestId('colour-card').evaluate((a: HTMLAnchorElement) => a.href))).headers()['content-type']).toBe('image/svg+xml');
  await page.getByTestId('tongue-file').setInputFiles(files.tongue);
  await page.getByTestId('exam-look-done').waitFor();
  await page.getByTestId('exam-look-again').locator('summary').click();
  await page.getByText('面部', { exact: true }).click();
  await page.getByTestId('tongue-file').setInputFiles(path.join(dir, 'face.png'));
  const places = page.getByTestId('places');
  await places.waitFor();
  await expect.poll(() => places.getByRole('row').count()).toBe(6);
  await expect.poll(() => places.getByRole('row', { name: /左颊/ }).textContent()).toContain('偏赤');
  await expect.poll(() => page.getByTestId('examination-look').count()).toBe(2); // the tongue is still there
  // What the confidences were held against is said; that the person's usual face is not known is no fault of the photo.
  await page.getByTestId('basis-labelled').first().waitFor();
  await page.getByText('未知本人平时肤色').waitFor();
  await expect.poll(() => page.getByTestId('quality').count()).toBe(0);
  await look(page, 'face-phone');

  // The next time: this face, held against the one before and not against the tongue.
  await page.goto(at.url);
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('exam-look').getByRole('button').first().click();
  await page.getByText('面部', { exact: true }).click();
  await page.getByTestId('tongue-file').setInputFiles(path.join(dir, 'face.png'));
  await page.getByTestId('compare-face').locator('summary').first().click();
  await page.getByTestId('compare-which').click();
  await page.getByRole('option').first().waitFor();
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.getByRole('option').click();
  const compared = page.getByTestId('look-compared');
  await compared.getByRole('img', { name: '以前的面部照片' }).waitFor();
  await expect.poll(() => compared.locator('[data-code^="look.change.face."]').count()).toBeGreaterThanOrEqual(5);
  await expect.poll(() => compared.locator('[data-verdict=changed]').count()).toBe(0);
  await look(page, 'compare-face');
  expect(complaints).toEqual([]);
});
