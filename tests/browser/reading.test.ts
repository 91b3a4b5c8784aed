import { expect, test, type Page } from 'playwright/test';
import { languages } from '../../src/languages/table.ts';
import { moved, plain } from '../places.ts';

/** What a page must never do: run against its own policy, throw, or ask another host for anything. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && !/404/.test(message.text()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => !/^(http:\/\/localhost:439[12]\/|data:|blob:)/.test(request.url()) && problems.push(`asked for ${request.url()}`));
  return problems;
}

test('a reader chooses a language, then an operator, and sees the three checks', async ({ page }) => {
  const problems = watch(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: /^Beeline/ }).first().click();
  await expect(page).toHaveURL('/en/beeline/');
  await expect(page.locator('.checks [data-fact]')).toHaveCount(3);
  await expect(page.locator('.checks a[href^="tel:"]')).toHaveAttribute('href', /^tel:\*\d+%23$/);
  expect(problems).toEqual([]);
});

test('the language menu keeps the article and marks the one in use', async ({ page }) => {
  await page.goto('/en/kcell/');
  const menu = page.locator('.languages');
  await menu.locator('summary').click();
  await expect(menu.locator('[aria-current=page]')).toHaveText('English');
  await menu.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-hans/kcell/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('main')).toHaveAttribute('lang', 'zh-Hans');
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const language of ['en', 'zh-hans']) {
    for (const brand of ['kcell', 'activ', 'beeline', 'izi', 'tele2', 'altel']) {
      test(`the first screen of ${language}/${brand} holds the three checks and the way on for "paid, but no internet?"`, async ({ page }) => {
        await page.goto(`/${language}/${brand}/`);
        for (const part of await page.locator('.checks [data-fact], .checks a[href$="/paid-but-no-internet/"]').all()) {
          const box = (await part.boundingBox())!;
          expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(640);
        }
      });
    }
  }

  test('codes are as large as a thumb', async ({ page }) => {
    await page.goto('/en/activ/');
    for (const code of await page.locator('a[href^="tel:"]').all()) {
      const box = (await code.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(48);
      expect(box.width).toBeGreaterThanOrEqual(48);
    }
  });
});

test('a code is copied exactly as it is dialled', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/beeline/');
  const button = page.locator('.checks [data-copy]');
  await button.click();
  await expect(button).toHaveText('✓');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await button.getAttribute('data-copy'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, no control stands idle, and search is the list of all articles', async ({ page }) => {
    await page.goto('/en/beeline/');
    await expect(page.locator('.checks [data-fact]')).toHaveCount(3);
    await expect(page.locator('[data-copy]').first()).toBeHidden();
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/en/search/');
    await expect(page.locator('search-box')).toBeHidden();
    await page.getByRole('link', { name: /^Kcell/ }).click();
    await expect(page).toHaveURL('/en/kcell/');
    await page.locator('.languages summary').click();
    await page.locator('.languages').getByRole('link', { name: '简体中文' }).click();
    await expect(page).toHaveURL('/zh-hans/kcell/');
  });
});

test('a link to a section of sources or facts finds its place', async ({ page }) => {
  await page.goto('/en/beeline/');
  await page.locator('.sources summary').click();
  const link = page.locator('.sources li a').first();
  const anchor = new URL((await link.getAttribute('href'))!, plain.site).hash.slice(1);
  await link.click();
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('a lost address is told so in its own language, or in all', async ({ page }) => {
  const response = await page.goto('/zh-hans/nowhere/');
  expect(response!.status()).toBe(404);
  await expect(page.locator('[data-path]:visible')).toHaveCount(1);
  await expect(page.locator('[data-path]:visible')).toHaveAttribute('lang', 'zh-Hans');
  await page.goto('/nowhere/');
  await expect(page.locator('[data-path]:visible')).toHaveCount(languages.length);
});

test.describe('for a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });
  test('the chooser puts Simplified Chinese first and sends nobody anywhere', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.own')).toHaveAttribute('data-language', 'zh-Hans');
    await expect(page).toHaveURL('/');
  });
});

test('under a base path every link stays inside it', async ({ page }) => {
  const problems = watch(page);
  const home = `http://localhost:${moved.port}${moved.base}`;
  await page.goto(`${home}en/`);
  await page.getByRole('link', { name: /^Kcell/ }).first().click();
  await expect(page).toHaveURL(`${home}en/kcell/`);
  await expect(page.locator(`[data-fact="kcell.balance-code"]`).first()).toContainText(moved.newFact.value);
  await page.locator('.checks').getByRole('link', { name: /order/ }).click();
  await expect(page).toHaveURL(`${home}en/paid-but-no-internet/`);
  expect(problems).toEqual([]);
});
