// The body map's back and legs, and a belly that is rigid against the will: said before it is sent, and an emergency once it is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { register, visit } from './flow.ts';
import { emergencyNumber, look, stage, type Stage } from './stage.ts';

let at: Stage;
beforeAll(async () => { at = await stage(); });
afterAll(() => at?.close());

const choose = async (page: Page, field: string, option: string) => {
  await page.getByTestId(`field-${field}`).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
async function touch(page: Page): Promise<void> {
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('exam-palpation').getByRole('button').first().click();
}

it('marks a point of the back, and shows the legs', async () => {
  const { page, complaints } = await visit(at.browser, { viewport: { width: 390, height: 844 } });
  await register(page, at.url, async () => {});
  await touch(page);
  await page.getByTestId('body-view').getByText('背面', { exact: true }).click();
  await page.getByTestId('part-BL18-left').click();
  await choose(page, 'nrs', '5 / 10');
  await look(page, 'touch-back');
  await page.getByTestId('body-view').getByText('腿部', { exact: true }).click();
  await look(page, 'touch-legs');
  await page.getByTestId('touch-send').click();
  await page.getByTestId('exam-palpation-done').waitFor();
  const codes = () => page.getByTestId('examination-palpation').locator('[data-code]').evaluateAll((l) => l.map((e) => e.getAttribute('data-code')));
  await expect.poll(codes).toEqual(expect.arrayContaining(['palpation.back-shu.liver']));
  await look(page, 'touch-back-found');
  expect(complaints).toEqual([]);
});

it('a rigid belly that hurts on letting go is an emergency', async () => {
  const { page, complaints } = await visit(at.browser);
  await register(page, at.url, async () => {});
  await touch(page);
  await page.getByTestId('part-lateral-lower-abdomen-right').click();
  await choose(page, 'nrs', '8 / 10');
  await choose(page, 'tension', '紧张');
  await choose(page, 'guarding', '不由自主，放松不了');
  await page.getByTestId('touch-alarm').getByText(emergencyNumber).waitFor();
  await look(page, 'touch-alarm');
  await page.getByTestId('touch-send').click();
  await page.getByTestId('emergency').waitFor();
  await page.getByRole('heading', { name: `请立即拨打 ${emergencyNumber}` }).waitFor();
  expect(complaints).toEqual([]);
});
