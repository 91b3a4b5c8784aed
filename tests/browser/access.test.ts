import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { moved } from '../places.ts';
import { faultsOf } from './accessible.ts';
import { pageTypes } from './pages.ts';

for (const path of pageTypes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} in ${colorScheme} colours passes the accessibility rules`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${path}`);
      expect(await faultsOf(page, colorScheme)).toEqual([]);
    });
  }

  test(`/${path} fits 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('body text has AAA contrast in both schemes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/top-up-and-renew/');
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).include('article').analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
});

test('the open search dialog passes the accessibility rules', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('a.find').click();
  await page.locator('dialog input').fill('Kcell');
  await expect(page.locator('dialog search-box')).toHaveAttribute('data-search-state', 'done');
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('in the stretched, right-to-left pseudo-language', () => {
  for (const path of ['ar-xb/', 'ar-xb/kcell/', 'ar-xb/search/', 'ar-xb/check-balance/']) {
    test(`${path} fits 320 pixels, keeps codes left to right and passes the accessibility rules`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`http://localhost:${moved.port}${moved.base}${path}`);
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, getComputedStyle(document.body).direction])).toEqual([320, 'rtl']);
      for (const code of await page.locator('a[href^="tel:"]').all()) expect(await code.evaluate((link) => getComputedStyle(link).direction)).toBe('ltr');
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});
