// Two consultations of one person: the body map by tap, key and list, the course of a recording, and what changed since the first time.
import type { Page } from 'playwright-core';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeScene } from '../../services/diagnosis/listen/testing/scenes.ts';
import { writeWav } from '../../services/diagnosis/listen/testing/wav-writer.ts';
import { register, visit } from './flow.ts';
import { files, look, stage, type Stage } from './stage.ts';

let at: Stage;
beforeAll(async () => { at = await stage(); });
afterAll(() => at?.close());

const open = async (page: Page, kind: string) => { await page.getByTestId(`exam-${kind}`).getByRole('button').first().click(); };
const choose = async (page: Page, field: string, option: string) => {
  await page.getByTestId(`field-${field}`).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

async function begin(page: Page): Promise<void> {
  await page.goto(at.url);
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('examinations').waitFor();
}

const otherTongue = path.join(path.dirname(files.tongue), 'TE0000017.jpg');

async function tongue(page: Page, photo = files.tongue): Promise<void> {
  await open(page, 'look');
  await page.getByTestId('tongue-file').setInputFiles(photo);
  await page.getByTestId('exam-look-done').waitFor();
}

/** With the first one there was, of `count`. */
async function compareLook(page: Page, count: number): Promise<void> {
  await page.getByTestId('compare-look').locator('summary').first().click();
  await page.getByTestId('compare-which').locator('visible=true').click();
  const options = page.getByRole('option');
  await options.first().waitFor();
  await expect.poll(() => options.count()).toBe(count);
  await options.last().click();
}

it('marks the body in the drawing, and shows what changed since the time before', async () => {
  const { page, complaints } = await visit(at.browser, { viewport: { width: 360, height: 740 } });
  await register(page, at.url, async () => {});
  await begin(page);
  await open(page, 'palpation');
  await page.getByTestId('part-epigastrium').click();
  await choose(page, 'nrs', '7 / 10');
  await choose(page, 'pressure', '更痛（拒按）');
  await choose(page, 'tension', '紧张');
  // With the keyboard: two parts further on, the same thing for both hands at once.
  await page.getByTestId('part-epigastrium').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByTestId('part-hypochondrium-left').getAttribute('aria-checked')).toBe('true');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('part-hypochondrium-left');
  await page.getByTestId('part-palm-right').click();
  await expect.poll(() => page.getByTestId('touch-alike').isChecked()).toBe(true);
  await choose(page, 'feel', '冰凉');
  // What is drawn stands in words too.
  await expect.poll(() => page.getByTestId('marks').getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('胃脘（心下） 压痛 7 / 10'), expect.stringContaining('双侧手心 冷暖 冰凉')]);
  await expect.poll(() => page.getByTestId('part-palm-left').getAttribute('aria-label')).toBe('左手心 冷暖 冰凉');
  await look(page, 'touch');
  await page.getByTestId('touch-send').click();
  await page.getByTestId('exam-palpation-done').waitFor();
  const codes = () => page.getByTestId('examination-palpation').locator('[data-code]').evaluateAll((l) => l.map((e) => e.getAttribute('data-code')));
  await expect.poll(codes).toEqual(expect.arrayContaining(['palpation.limbs.cool', 'palpation.abdomen.pain-refuses-pressure', 'palpation.abdomen.tense']));
  // Nothing came before.
  await page.getByTestId('compare-palpation').locator('summary').click();
  await page.getByTestId('compare-none').waitFor();
  await tongue(page);

  await begin(page);
  await open(page, 'palpation');
  await page.getByTestId('part-epigastrium').click();
  await choose(page, 'nrs', '2 / 10');
  await choose(page, 'tension', '正常');
  await page.getByTestId('part-palm-left').click();
  await choose(page, 'feel', '正常');
  await page.getByTestId('touch-send').click();
  await page.getByTestId('exam-palpation-done').waitFor();
  await page.getByTestId('compare-palpation').locator('summary').click();
  await page.getByTestId('compare-which').click();
  await page.getByRole('option').first().click();
  const touch = page.getByTestId('touch-compared');
  const pain = touch.locator('[data-code="tenderness epigastrium"]');
  await pain.waitFor();
  await expect.poll(() => pain.getAttribute('data-verdict')).toBe('less');
  await expect.poll(() => pain.textContent()).toMatch(/7 \/ 10.*→.*2 \/ 10/);
  await look(page, 'compare-touch');

  // Another tongue altogether: what is said to have changed is more than its own repeatability.
  await tongue(page, otherTongue);
  await compareLook(page, 1);
  const changed = page.getByTestId('look-compared').locator('[data-verdict=changed]');
  await changed.first().waitFor();
  for (const words of await changed.allTextContents()) {
    const [difference, repeatability] = [...words.matchAll(/(?:相差|ΔE00|误差) ([+-]?[\d.]+)/g)].map((m) => Math.abs(Number(m[1])));
    expect(difference, words).toBeGreaterThanOrEqual(repeatability!);
  }
  await look(page, 'compare-changed');

  const provenance = page.getByTestId('examination-look').locator('.mono').last();
  const first = await provenance.textContent();
  await page.getByTestId('exam-look-again').locator('summary').first().click();
  await page.getByTestId('tongue-file').setInputFiles(files.tongue);
  await expect.poll(() => provenance.textContent()).not.toBe(first);
  await compareLook(page, 2);
  const compared = page.getByTestId('look-compared');
  await compared.getByRole('img', { name: '以前的舌象照片' }).waitFor();
  await compared.getByRole('img', { name: '这次的舌象照片' }).waitFor();
  // The very same photo: nothing has changed, and the page says so.
  const verdicts = () => compared.getByTestId('compared').evaluateAll((l) => l.map((e) => e.getAttribute('data-verdict')));
  await expect.poll(async () => (await verdicts()).length).toBeGreaterThan(6);
  expect(await verdicts()).not.toContain('changed');
  await expect.poll(() => compared.getByTestId('compare-summary').textContent()).toContain('未见超出拍照误差的变化');
  await look(page, 'compare-tongue');
  expect(complaints).toEqual([]);
});

it('shows the course of a recording, also in the dark and in English', async () => {
  const { page, complaints } = await visit(at.browser, { colorScheme: 'dark' });
  await register(page, at.url, async () => {});
  await begin(page);
  await open(page, 'listen');
  const scene = makeScene({ seed: 3, coughs: 3, sighs: 1, breaths: 2, words: 4 });
  await page.getByTestId('voice-file').setInputFiles({ name: 'scene.wav', mimeType: 'audio/wav', buffer: Buffer.from(writeWav([scene.samples], { rate: scene.rate })) });
  await page.getByTestId('events').waitFor();
  const lane = (kind: string) => page.locator(`[data-testid=events] [data-kind=${kind}]`).getAttribute('data-count').then(Number);
  // What the scene was made of; how exactly it is found is the service's own test.
  await expect.poll(() => lane('cough')).toBeGreaterThan(0);
  await expect.poll(() => lane('speech')).toBeGreaterThan(0);
  await look(page, 'events-dark');
  await open(page, 'palpation');
  await page.getByTestId('part-umbilical').click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await look(page, 'touch-dark');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByTestId('language').click();
  await choose(page, 'nrs', '4 / 10');
  await look(page, 'touch-dark-english');
  await open(page, 'pulse');
  await look(page, 'pulse-dark-english');
  expect(complaints).toEqual([]);
});
