import { expect, test, type Page } from 'playwright/test';
import { moved } from '../places.ts';
import { faultsOf } from './accessible.ts';

const paste = (page: Page, text: string) => page.locator('read-the-sms textarea').fill(text);
const answer = (page: Page) => page.locator('read-the-sms ol > li');
const alarm = (page: Page) => page.locator('read-the-sms .caution');
const usual = 'Баланс: 1 250,50 тг. Пакет продлён до 25.12.2026. Осталось 5 ГБ.\nҚайырлы күн!';
const fraud = 'Срок действия SIM-карты истекает. Сообщите код или откройте https://kcell.kz@evil.example/x';

test('an SMS is read sentence by sentence, with sums and dates, and the unknown is said to be unknown', async ({ page }) => {
  await page.goto('/en/read-the-sms/');
  await paste(page, usual);
  await expect(answer(page)).toHaveCount(4);
  await expect(answer(page).nth(0)).toContainText('money on the number');
  await expect(answer(page).nth(0).locator('b')).toHaveText('\u20661 250,50\u2069 ₸');
  await expect(answer(page).nth(1).locator('b')).toHaveText('December 25, 2026');
  await expect(answer(page).nth(2).locator('b')).toHaveText('\u20665\u2069 GB');
  await expect(answer(page).nth(3)).toContainText('Not known');
  await expect(alarm(page)).toBeHidden();
  await expect(page.locator('read-the-sms [role=status]')).toContainText('That proves nothing');
});

test('what smells of fraud gets a warning that names the signs and the strange address, and leads to the article on frauds', async ({ page }) => {
  await page.goto('/en/read-the-sms/');
  await paste(page, fraud);
  await expect(alarm(page).locator('li:visible')).toHaveCount(3);
  await expect(alarm(page).locator('bdi')).toHaveText('evil.example');
  await expect(page.locator('read-the-sms').getByText('That proves nothing')).toBeHidden();
  await alarm(page).getByRole('link').click();
  await expect(page).toHaveURL('/en/scams/');
});

test('a code from the state’s number brings the state’s warning, and a Chinese reader reads it in Chinese', async ({ page }) => {
  await page.goto('/zh-hans/read-the-sms/');
  await paste(page, '1414: Код 123456. Никому не сообщайте');
  await expect(page.locator('read-the-sms [data-fact="kazakhstan.fraud-state-code"]')).toBeVisible();
  await expect(answer(page).first()).toContainText('验证码');
  await expect(alarm(page)).toBeHidden();
});

test('nothing pasted becomes markup, leaves the page or stays when the field is emptied', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/en/read-the-sms/');
  page.on('request', (request) => !request.url().endsWith('/icon.svg') && problems.push(request.url()));
  for (const hostile of ['<img src=x onerror=alert(1)> <b>код</b>', '</script><script>alert(1)</script>', '\u202eкод\ud800 12.12.2026', 'код '.repeat(2500), '1'.repeat(10_000), 'a.'.repeat(5000)]) {
    await paste(page, hostile);
    await expect(answer(page)).not.toHaveCount(0);
    await expect(page.locator('read-the-sms ol').locator('img, script, q *')).toHaveCount(0);
  }
  await paste(page, '');
  await expect(answer(page)).toHaveCount(0);
  await expect(page.locator('read-the-sms .caution, read-the-sms [data-when]:visible')).toHaveCount(1);
  await expect(alarm(page)).toBeHidden();
  expect(problems).toEqual([]);
  expect(page.url()).toMatch(/\/read-the-sms\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is hidden and the table of typical words answers', async ({ page }) => {
    await page.goto('/en/read-the-sms/');
    await expect(page.locator('read-the-sms')).toBeHidden();
    await expect(page.locator('tr', { hasText: 'абонентская плата' })).toContainText('The fee of the plan');
    expect(await page.locator('table tr').count()).toBeGreaterThan(20);
  });
});

for (const [path, width] of [['/en/read-the-sms/', 320], ['/zh-hans/read-the-sms/', 360], [`http://localhost:${moved.port}${moved.base}ar-xb/read-the-sms/`, 320]] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} with an answer passes the accessibility rules at ${width} pixels in ${colorScheme} colours`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      for (const text of [usual, `${fraud} ${'ы'.repeat(200)}`]) {
        await paste(page, text);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await faultsOf(page, colorScheme)).toEqual([]);
      }
      expect(await answer(page).first().locator('q').evaluate((quote) => getComputedStyle(quote).direction)).toBe('ltr');
    });
  }
}
