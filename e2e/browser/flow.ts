// What a person and a practitioner do in the browser, step by step; the browser test and the screenshots share it.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** `extra`: more of Chromium's own arguments. */
export function launch(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: [...flags, ...extra] });
}

/** A fresh profile; every complaint of the page is collected. */
export async function visit(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on('console', (m) => { if (m.type() === 'error' && !/401|403|404/.test(m.text())) complaints.push(m.text()); });
  return { page, context, complaints };
}

/** Called at each place worth a look. */
export type Look = (page: Page, name: string) => Promise<void>;

export interface Files { tongue: string; voice: string; pulse: string; rateHz: number }

export async function register(page: Page, url: string, look: Look): Promise<void> {
  await page.goto(`${url}/`);
  await page.getByTestId('sign-in').waitFor();
  await look(page, 'welcome');
  await page.getByTestId('tab-register').click();
  await page.getByLabel('称呼').fill('王小雨');
  await page.getByLabel('邮箱').fill(`person-${Date.now()}@example.org`);
  await page.locator('input[name=password]').fill('a-long-password');
  await page.getByTestId('register').click();
  await page.getByTestId('consent-care').waitFor();
  await look(page, 'consent');
  for (const purpose of ['care', 'review']) await page.getByTestId(`consent-${purpose}`).click();
  for (const purpose of ['care', 'review']) await page.locator(`[data-testid=consent-${purpose}] input:checked:enabled`).waitFor({ state: 'attached' });
  await page.getByTestId('begin-next').click();
  await page.getByLabel('出生日期').fill('1988-05-12');
  await page.getByLabel('女', { exact: true }).check();
  await page.getByTestId('save-profile').click();
  await page.getByTestId('start-consultation').waitFor();
  await look(page, 'home');
}

/** From the first word to the result. Ends on the result's page and gives its address. */
export async function consult(page: Page, files: Files, look: Look): Promise<string> {
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('say').fill('最近两个月总是没力气，吃饭没胃口，饭后肚子胀，大便稀，睡不好，容易忘事，心慌。没有发烧。');
  await page.getByTestId('send').click();
  await page.getByTestId('question').waitFor();
  await look(page, 'consultation');
  await answerSome(page, 4);
  const open = async (kind: string) => { await page.getByTestId(`exam-${kind}`).getByRole('button').first().click(); };
  await open('look');
  await page.getByTestId('tongue-file').setInputFiles(files.tongue);
  await page.getByTestId('exam-look-done').waitFor();
  await page.getByTestId('picture-overlay').waitFor();
  await look(page, 'tongue');
  await open('listen');
  await page.getByTestId('voice-file').setInputFiles(files.voice);
  await page.getByTestId('exam-listen-done').waitFor();
  await look(page, 'voice');
  await open('pulse');
  await page.getByTestId('pulse-way').getByText('波形文件').click();
  await page.getByTestId('pulse-file').setInputFiles(files.pulse);
  await page.getByTestId('pulse-rate').fill(String(files.rateHz));
  await page.getByTestId('pulse-send').click();
  await page.getByTestId('exam-pulse-done').waitFor();
  await look(page, 'pulse');
  await page.getByTestId('analyse').click();
  await page.getByTestId('see-result').waitFor({ timeout: 60_000 });
  await page.getByTestId('see-result').click();
  await page.getByTestId('ledger-entry').first().waitFor();
  await look(page, 'result');
  return page.url();
}

/** Answers so many questions, or as many as there are. */
async function answerSome(page: Page, count: number): Promise<void> {
  for (let answered = 0; answered < count; answered++) {
    const id = await page.getByTestId('question').getAttribute('data-question');
    if (!id) return;
    const question = page.locator(`[data-testid=question][data-question="${id}"]`);
    const options = question.getByTestId('option');
    const n = await options.count();
    if (n === 0) await question.getByTestId('skip-question').click();
    else {
      // A sign now and then, mostly none: the last option is "nothing of the kind".
      await options.nth(answered === 0 ? 0 : n - 1).click();
      if (await question.getByTestId('answer').count()) await question.getByTestId('answer').click();
    }
    await page.waitForFunction((old) => document.querySelector('[data-testid=question]')?.getAttribute('data-question') !== old, id);
  }
}

export async function signIn(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/welcome`);
  await page.getByLabel(/邮箱|E-mail/).fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByTestId('sign-in').click();
  await page.getByTestId('account-menu').waitFor();
}

/** Claims the first case, is refused a forbidden pair of herbs, decides, signs. */
export async function review(page: Page, look: Look): Promise<void> {
  await page.getByTestId('queue').waitFor();
  await look(page, 'queue');
  await page.getByTestId('review').first().click();
  await page.getByTestId('claim').waitFor();
  await look(page, 'case');
  await page.getByTestId('claim').click();
  await page.getByTestId('decide').waitFor();
  await page.getByTestId('decision-amend').click();
  await page.getByTestId('comment').fill('辨证同意。建议先查血常规。');
  for (const herb of ['甘草', '甘遂']) { await page.getByTestId('herbs').fill(herb); await page.keyboard.press('Enter'); }
  await page.getByTestId('herb-check').getByText(/甘遂/).first().waitFor();
  await look(page, 'conflict');
  await page.getByTestId('herbs').click();
  await page.keyboard.press('Backspace');
  await page.getByTestId('herbs').fill('酸枣仁');
  await page.keyboard.press('Enter');
  await page.getByTestId('herb-check').getByText(/甘遂/).first().waitFor({ state: 'detached' });
  // Taken as it stands, or with a caution for who takes it: that depends on the person's answers.
  const accept = page.getByTestId('accept-conflicts');
  await page.locator('[data-testid=decide]:enabled').or(accept).first().waitFor();
  if (await accept.isVisible()) await accept.click();
  await page.getByTestId('decide').click();
  await page.getByTestId('sign').waitFor();
  await look(page, 'sign');
  await page.getByTestId('sign').click();
  await page.locator('[data-testid=review-state]', { hasText: '已签名' }).waitFor();
  await look(page, 'signed');
}
