import { expect, test, type Page } from 'playwright/test';
import { moved, plain } from '../places.ts';

async function searchFrom(page: Page, address: string, query: string) {
  await page.goto(address);
  await page.locator('guide-search > a').click();
  await page.locator('dialog input').fill(query);
  return page.locator('dialog search-box');
}

for (const [site, query, address] of [
  ['en', 'Kcell renewal', '/en/kcell/'],
  ['zh-hans', 'Kcell 续费', '/zh-hans/kcell/'],
  ['en', '*106#', '/en/beeline/'],
] as const) {
  test(`"${query}" on the ${site} site brings ${address} first`, async ({ page }) => {
    const box = await searchFrom(page, `/${site}/`, query);
    await expect(box).toHaveAttribute('data-search-state', 'done');
    await expect(box).toHaveAttribute('data-search-full', 'done');
    await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', address);
    const addresses = await box.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(addresses.length);
    await box.locator('a[data-result]').first().click();
    await expect(page).toHaveURL(address);
  });
}

test('nothing is fetched for the search before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/kcell/');
  await page.waitForTimeout(300);
  expect(asked.filter((path) => !/icon|manifest/.test(path))).toEqual(['/en/kcell/']);
});

test('nonsense is told that nothing matches, with the way on', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'qqqqzzzzxxxx');
  await expect(box).toHaveAttribute('data-search-state', 'empty');
  await expect(box.locator('a[data-result]')).toHaveCount(0);
  await box.locator('.way-on a').first().click();
  await expect(page).toHaveURL('/en/#situations');
});

test('an emptied field is idle again', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'Kcell');
  await expect(box).toHaveAttribute('data-search-state', 'done');
  await box.locator('input').fill('');
  await expect(box).toHaveAttribute('data-search-state', 'idle');
  await expect(box.locator('a[data-result]')).toHaveCount(0);
});

test('a search that cannot be loaded says so, and works when the line is back', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const box = await searchFrom(page, '/en/', 'Kcell');
  await expect(box).toHaveAttribute('data-search-state', 'error');
  await expect(box).toHaveAttribute('data-search-full', 'error');
  await page.unroute('**/pagefind/**');
});

test('the query in an address is read, and what is typed never enters one', async ({ page }) => {
  await page.goto('/en/search/?q=Kcell%20renewal');
  const box = page.locator('main search-box');
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', '/en/kcell/');
  await box.locator('input').fill('beeline');
  await box.locator('input').press('Enter');
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', '/en/beeline/');
  expect(page.url()).toBe(`${plain.site}/en/search/?q=Kcell%20renewal`);
});

test('markup in a query stays text', async ({ page }) => {
  const box = await searchFrom(page, '/en/', '<img src=x onerror=alert(1)> Kcell');
  await expect(box).toHaveAttribute('data-search-state', /done|empty/);
  await expect(box.locator('img')).toHaveCount(0);
});

test('by keyboard alone: open, type, go to a result, and Escape closes', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('guide-search > a').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog input')).toBeFocused();
  await page.keyboard.type('tele2');
  await expect(page.locator('dialog search-box')).toHaveAttribute('data-search-state', 'done');
  await page.keyboard.press('Tab');
  await expect(page.locator('dialog a[data-result]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
});

test('the large search of the home page opens the same dialog', async ({ page }) => {
  await page.goto('/zh-hans/');
  await page.locator('[data-search-open]').click();
  await expect(page.locator('dialog input')).toBeFocused();
});

test('under a base path results lead inside it', async ({ page }) => {
  const home = `http://localhost:${moved.port}${moved.base}`;
  const box = await searchFrom(page, `${home}en/`, 'Kcell renewal');
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', `${moved.base}en/kcell/`);
});
