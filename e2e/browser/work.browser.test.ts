// What follows a first consultation in the browser: talk with the practitioner, giving a case back, a second opinion, roles, withdrawal, reading aloud.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { register, signIn, visit } from './flow.ts';
import { demo, look, stage, type Stage } from './stage.ts';

let at: Stage;
beforeAll(async () => { at = await stage(); });
afterAll(() => at?.close());

const reviewState = (page: Page, words: string) => page.locator('[data-testid=review-state]', { hasText: words }).waitFor();

/** The shortest way to a result: words alone. */
async function consultInWords(page: Page): Promise<void> {
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('say').fill('最近两个月没力气，吃饭没胃口，饭后肚子胀，大便稀，睡不好，心慌。');
  await page.getByTestId('send').click();
  await page.getByTestId('question').waitFor();
  await page.getByTestId('analyse').click();
  await page.getByTestId('see-result').click({ timeout: 60_000 });
  await page.getByTestId('first-syndrome').waitFor();
}

it('a practitioner takes a case, gives it back, takes it again, talks with the person and asks a colleague', async () => {
  const person = await visit(at.browser);
  await register(person.page, at.url, async () => {});
  await consultInWords(person.page);

  // An operator makes a second practitioner of somebody who has registered.
  const newcomer = await visit(at.browser);
  await newcomer.page.goto(at.url);
  await newcomer.page.getByTestId('tab-register').click();
  await newcomer.page.getByLabel('称呼').fill('李医师');
  await newcomer.page.getByLabel('邮箱').fill('li@example.org');
  await newcomer.page.locator('input[name=password]').fill('a-long-password');
  await newcomer.page.getByTestId('register').click();
  await newcomer.page.getByTestId('account-menu').waitFor();
  const operator = await visit(at.browser);
  await signIn(operator.page, at.url, demo.operator, demo.password);
  await operator.page.goto(`${at.url}/operator/users`);
  await operator.page.getByTestId('users').getByRole('row', { name: /李医师/ }).getByRole('button').click();
  await operator.page.getByRole('combobox', { name: '角色' }).click();
  await operator.page.getByRole('option', { name: '医师' }).click();
  await operator.page.getByLabel('执照编号').fill('TEST-0001');
  await look(operator.page, 'role');
  await operator.page.getByTestId('save-role').click();
  await operator.page.getByTestId('users').getByRole('row', { name: /李医师/ }).getByText('TEST-0001').waitFor();

  const doctor = await visit(at.browser);
  await signIn(doctor.page, at.url, demo.doctor, demo.password);
  await doctor.page.getByTestId('review').first().click();
  await doctor.page.getByTestId('claim').click();
  await doctor.page.getByTestId('talk').waitFor();
  await doctor.page.getByTestId('release').click();
  await reviewState(doctor.page, '等待');
  await doctor.page.getByTestId('talk').waitFor({ state: 'detached' });
  await doctor.page.getByTestId('claim').click();
  await doctor.page.getByTestId('talk').fill('您好，最近量过血压吗？');
  await doctor.page.getByTestId('talk-send').click();

  // The person reads it on the page that is open, and answers.
  const talk = person.page.getByTestId('talk-card');
  await talk.getByText('最近量过血压吗').waitFor();
  await person.page.getByTestId('talk').fill('昨天量的，128/82。');
  await person.page.getByTestId('talk').press('Enter');
  await doctor.page.getByTestId('talk-card').getByText('128/82').waitFor();
  await look(person.page, 'talk-person');
  await look(doctor.page, 'talk-practitioner');

  await doctor.page.getByText('请求第二意见').click();
  await doctor.page.getByLabel('想请同行看什么').fill('是否同意归脾汤证？');
  await doctor.page.getByTestId('ask-second').click();
  await doctor.page.getByTestId('second-asked').waitFor();
  const colleague = await visit(at.browser);
  await signIn(colleague.page, at.url, 'li@example.org', 'a-long-password');
  await colleague.page.goto(`${at.url}/reviews`);
  await colleague.page.getByTestId('review').filter({ hasText: '第二意见' }).click();
  await colleague.page.getByText('是否同意归脾汤证？', { exact: true }).waitFor();
  await colleague.page.getByTestId('claim').click();
  await colleague.page.getByTestId('decision-approve').click();
  // A herb with a caution is taken only by who has read it.
  await colleague.page.getByTestId('herbs').fill('苦杏仁');
  await colleague.page.keyboard.press('Enter');
  await colleague.page.getByTestId('accept-conflicts').waitFor();
  await expect.poll(() => colleague.page.getByTestId('decide').isDisabled()).toBe(true);
  await look(colleague.page, 'caution');
  await colleague.page.getByTestId('accept-conflicts').check();
  await colleague.page.getByTestId('decide').click();

  // Read aloud: this browser has no voices, so that the words handed to it are looked at, not the sound.
  await person.page.evaluate(() => { speechSynthesis.speak = (u) => { document.title = `${u.lang}|${u.text}`; }; });
  await person.page.getByTestId('read-aloud').click();
  await expect.poll(() => person.page.title()).toMatch(/^zh-CN\|.*[\u4e00-\u9fff]{10}/);
  const reading = (pressed: boolean) => person.page.locator(`[data-testid=read-aloud][aria-pressed=${pressed}]`).waitFor();
  await reading(true);

  await colleague.page.getByTestId('sign').click();
  await reviewState(colleague.page, '已签名');
  await expect.poll(() => colleague.page.getByTestId('talk').count()).toBe(0);

  // A consultation that moves on does not stop the reading.
  await person.page.locator('[data-testid=opinion-state]', { hasText: '已签名' }).waitFor();
  await reading(true);
  await person.page.getByTestId('read-aloud').click();
  await reading(false);
  expect([person, doctor, operator, newcomer, colleague].flatMap((v) => v.complaints)).toEqual([]);
});

it('withdraws a consultation after asking once more', async () => {
  const { page, complaints } = await visit(at.browser, { viewport: { width: 390, height: 844 } });
  await register(page, at.url, async () => {});
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('say').fill('有点头晕');
  await page.getByTestId('send').click();
  await page.getByTestId('question').waitFor();
  await page.getByTestId('withdraw').click();
  await look(page, 'withdraw-phone');
  await page.getByTestId('withdraw-confirm').click();
  await page.getByText('这次问诊已撤回。').waitFor();
  await expect.poll(() => page.getByTestId('say').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('a new password: told when the old one is wrong, and other browsers have to sign in again', async () => {
  const [here, there] = [await visit(at.browser), await visit(at.browser)];
  await register(here.page, at.url, async () => {});
  await here.page.goto(`${at.url}/profile`);
  const email = /person-\d+@example\.org/.exec(await here.page.getByText(/@example\.org/).innerText())?.[0] ?? '';
  await signIn(there.page, at.url, email, 'a-long-password');
  await there.page.getByTestId('account-menu').waitFor();
  const fill = async (current: string, next: string) => {
    await here.page.getByTestId('current-password').fill(current);
    await here.page.getByTestId('new-password').fill(next);
    await here.page.getByTestId('change-password').click();
  };
  await fill('not-my-password', 'another-long-password');
  await here.page.locator('[data-testid=problem][data-code="user.current-password"]').waitFor();
  await fill('a-long-password', 'another-long-password');
  await here.page.getByText('密码已修改').waitFor();
  await look(here.page, 'password');
  await here.page.reload();
  await here.page.getByTestId('change-password').waitFor();
  await there.page.reload();
  await there.page.getByTestId('sign-in').waitFor();
  expect([here, there].flatMap((v) => v.complaints)).toEqual([]);
});
