import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { plain } from '../places.ts';
import { faultsOf } from './accessible.ts';

const file = (language: string) => pathToFileURL(join(plain.outDir, language, 'pocket.html')).href;

test('the pocket edition opens from a file, asks for nothing, and finds its parts by words', async ({ page }) => {
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(file('en'));
  await page.locator('nav').getByRole('link', { name: /^Beeline/ }).click();
  await expect(page.locator('article#beeline > h2')).toBeInViewport();
  await page.locator('input[type=search]').fill('*106#');
  await expect(page.locator('article#beeline')).toBeVisible();
  await expect(page.locator('article#kcell')).toBeHidden();
  await page.locator('input[type=search]').fill('qqqzzz');
  await expect(page.locator('[role=status]')).toBeVisible();
  await page.locator('input[type=search]').fill('');
  await expect(page.locator('article:visible')).toHaveCount(await page.locator('article').count());
  expect(asked).toEqual([file('en')]);
  expect(problems).toEqual([]);
});

test('in Chinese a word is found inside a sentence, and the file is accessible', async ({ page }) => {
  await page.goto(file('zh-hans'));
  await page.locator('input[type=search]').fill('验证码');
  await expect(page.locator('article#scams')).toBeVisible();
  await expect.poll(() => page.locator('article:visible').count()).toBeLessThan(await page.locator('article').count());
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the pocket edition has everything but the field', async ({ page }) => {
    await page.goto(file('en'));
    await expect(page.locator('input')).toHaveCount(1);
    await expect(page.locator('input')).toBeHidden();
    await expect(page.locator('article#show-the-clerk .clerk').first()).toBeVisible();
    await page.locator('nav').getByRole('link', { name: /^Beeline/ }).click();
    await expect(page.locator('article#beeline > h2')).toBeInViewport();
  });
});
