// A whole consultation in a real browser with real files, as the person and as the practitioner; each page is checked with axe.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consult, register, review, signIn, visit } from './flow.ts';
import { demo, emergencyNumber, files, look, stage, type Stage } from './stage.ts';

let at: Stage;
beforeAll(async () => { at = await stage(); });
afterAll(() => at?.close());

it('goes from the first word to a signed opinion', async () => {
  const person = await visit(at.browser);
  await register(person.page, at.url, look);
  const result = await consult(person.page, files, look);
  await person.page.getByTestId('first-syndrome').waitFor();
  await person.page.getByTestId('verify').first().click();
  await person.page.getByText('已证明').first().waitFor();
  await person.page.getByTestId('replay').click();
  await person.page.getByTestId('replay-result').getByText('完全一致').waitFor();

  const doctor = await visit(at.browser);
  await signIn(doctor.page, at.url, demo.doctor, demo.password);
  await review(doctor.page, look);

  // The person's page learns of it by itself.
  await person.page.getByText('酸枣仁').first().waitFor();
  await look(person.page, 'result-signed');
  expect(person.page.url()).toBe(result);
  expect([...person.complaints, ...doctor.complaints]).toEqual([]);
});

it('stops at an emergency and says whom to call', async () => {
  const { page } = await visit(at.browser, { viewport: { width: 360, height: 740 } });
  await register(page, at.url, async () => {});
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('say').fill('突然胸口压榨样剧痛，出冷汗，左胳膊也疼');
  await page.getByTestId('send').click();
  await page.getByTestId('emergency').waitFor();
  await expect.poll(() => page.getByTestId('call-emergency').getAttribute('href')).toBe(`tel:${emergencyNumber}`);
  await page.getByRole('heading', { name: `请立即拨打 ${emergencyNumber}` }).waitFor();
  await look(page, 'emergency-phone');
});

it('speaks English after one click and remembers it', async () => {
  const { page } = await visit(at.browser);
  await page.goto(at.url);
  await page.getByTestId('language').click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByTestId('sign-in').waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
});
