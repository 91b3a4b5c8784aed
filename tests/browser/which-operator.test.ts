import { expect, test, type Page } from 'playwright/test';
import { moved } from '../places.ts';
import { faultsOf } from './accessible.ts';

const typeIn = async (page: Page, text: string) => {
  await page.locator('which-operator input').fill(text);
  await page.locator('which-operator input').blur();
};
const answer = (page: Page) => page.locator('which-operator [role=status]');

test('a number pasted from a contact is written out, with its likely brands, a warning and the sure way', async ({ page }) => {
  await page.goto('/en/which-operator/');
  await typeIn(page, 'Aigul +7 (701) 123‑45‑67');
  await expect(answer(page).locator('bdi[data-number=written]:visible')).toHaveText('+7 701 123 45 67');
  await expect(answer(page).locator('[data-brand]:visible')).toHaveText(['Kcell', 'activ']);
  await expect(answer(page)).toContainText('do not prove');
  await expect(answer(page).locator('a[href^="tel:*"]')).toBeVisible();
  await answer(page).getByRole('link', { name: 'activ' }).click();
  await expect(page).toHaveURL('/en/activ/');
});

for (const [typed, words] of [['+7 916 123 45 67', /Russia/], ['8 727 350 05 00', /landline|fixed line/], ['+7 495 123 45 67', /not a SIM of Kazakhstan/], ['13812345678', /Not a number of Kazakhstan/], ['1414', /service number/], ['+7 701 123', /Too short/], ['87011234567890', /Too long/], ['Aigul', /no number/], ['+7 761 123 45 67', /no list/]] as const) {
  test(`“${typed}” gets a helpful word and no brand`, async ({ page }) => {
    await page.goto('/en/which-operator/');
    await typeIn(page, typed);
    await expect(answer(page)).toContainText(words, { useInnerText: true });
    await expect(answer(page).locator('[data-brand]:visible')).toHaveCount(0);
  });
}

test('while a number is being typed nobody is told that it is too short', async ({ page }) => {
  await page.goto('/en/which-operator/');
  await page.locator('which-operator input').pressSequentially('870112345');
  await expect(answer(page).locator('.answer:visible')).toHaveCount(0);
  await page.locator('which-operator input').pressSequentially('67');
  await expect(answer(page).locator('[data-brand]:visible')).toHaveCount(2);
  await page.locator('which-operator input').fill('');
  await expect(answer(page).locator('.answer:visible')).toHaveCount(0);
});

test('it works by keyboard, copies the number in both ways and puts it into no address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/which-operator/');
  await page.locator('which-operator input').focus();
  await page.keyboard.type('٨٧٠١١٢٣٤٥٦٧');
  for (const expected of ['+77011234567', '7011234567']) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveText('✓');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
  }
  await page.locator('which-operator input').press('Enter');
  expect(page.url()).toMatch(/\/en\/which-operator\/$/);
  expect(asked.filter((url) => url.includes('701'))).toEqual([]);
});

test('nothing typed becomes markup', async ({ page }) => {
  await page.goto('/en/which-operator/');
  for (const hostile of ['<img src=x onerror=alert(1)>87011234567', '\u202e'.repeat(5000) + '8'.repeat(5000), '+'.repeat(10_000)]) {
    await typeIn(page, hostile);
    await expect(page.locator('which-operator img')).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is hidden and the table of first digits answers', async ({ page }) => {
    await page.goto('/en/which-operator/');
    await expect(page.locator('which-operator')).toBeHidden();
    await expect(page.locator('tr[data-fact="beeline.prefixes"]')).toContainText('777');
  });
});

for (const [path, width] of [['/en/which-operator/', 320], ['/zh-hans/which-operator/', 360], [`http://localhost:${moved.port}${moved.base}ar-xb/which-operator/`, 320]] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} with an answer passes the accessibility rules at ${width} pixels in ${colorScheme} colours`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      for (const typed of ['87011234567', '+7 916 123 45 67', '1']) {
        await typeIn(page, typed);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await faultsOf(page, colorScheme)).toEqual([]);
      }
      for (const number of await page.locator('which-operator bdi').all()) expect(await number.evaluate((bdi) => getComputedStyle(bdi).direction)).toBe('ltr');
    });
  }
}
