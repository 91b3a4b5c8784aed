import { expect, test, type Locator, type Page } from 'playwright/test';
import { moved, plain } from '../places.ts';

async function searchFrom(page: Page, address: string, query: string) {
  await page.goto(address);
  await page.locator('a.find').click();
  await page.locator('dialog input').fill(query);
  return page.locator('dialog search-box');
}

/** Asks for the full text too, and waits for it. */
async function searchAll(box: Locator) {
  await expect(box).toHaveAttribute('data-search-state', /done|empty/);
  if ((await box.getAttribute('data-search-full')) === 'idle') await box.locator('> button').click();
  await expect(box).toHaveAttribute('data-search-full', 'done');
  return box.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

for (const [site, query, address] of [
  ['en', 'Kcell renewal', '/en/kcell/'],
  ['zh-hans', 'Kcell 续费', '/zh-hans/kcell/'],
  ['en', '*106#', '/en/beeline/'],
  ['en', 'kecll', '/en/kcell/'],
  ['en', '8 747 123 45 67', '/en/which-operator/'],
  ['en', '没有网络怎么充值', '/en/no-internet/'],
  ['zh-hans', '余额不足怎么办', '/zh-hans/check-balance/'],
  ['zh-hans', 'lost phone', '/zh-hans/physical-sim/'],
] as const) {
  test(`"${query}" on the ${site} site brings ${address} first`, async ({ page }) => {
    const box = await searchFrom(page, `/${site}/`, query);
    await expect(box).toHaveAttribute('data-search-state', 'done');
    await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', address);
    const first = await box.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    const all = await searchAll(box);
    expect(all.slice(0, first.length), 'the full text moves nothing that was there').toEqual(first);
    expect(new Set(all).size).toBe(all.length);
    await box.locator('a[data-result]').first().click();
    await expect(page).toHaveURL(address);
  });
}

test('nothing is fetched for the search before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/kcell/');
  await page.waitForTimeout(300);
  expect(asked.filter((path) => !/icon|manifest/.test(path))).toEqual(['/en/kcell/']);
});

test('the first answer costs two files, fetched side by side, and the full text is not among them', async ({ page }) => {
  await page.goto('/en/kcell/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\.js$/, '.js')));
  await page.locator('a.find').click();
  await page.locator('dialog input').fill('Kcell renewal');
  await expect(page.locator('dialog a[data-result]').first()).toBeVisible();
  await page.waitForTimeout(1500);
  expect(asked.filter((path) => !/icon|manifest/.test(path)).sort()).toEqual(['/_astro/search-box.client.js', '/en/search.json']);
});

test('a typo is told: what it was read as', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'beelime balance');
  await expect(box.locator('[role=status]').first()).toContainText(/Beeline/i);
});

test('an operator’s name is answered by its three checks, with their grades', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'beeline');
  await expect(box.locator('dl dt')).toHaveCount(3);
  await expect(box.locator('dl')).toContainText('*106#');
  await expect(box.locator('dl')).toContainText(/reported/);
});

test('a code of a namesake abroad is told to be one', async ({ page }) => {
  const box = await searchFrom(page, '/en/', '*102#');
  await expect(box.locator('dl')).toContainText(/Beeline in Russia; not confirmed/);
});

for (const nonsense of ['qqqqzzzzxxxx', 'asdfghjkl', 'best beshbarmak restaurant']) {
  test(`"${nonsense}" is told that nothing matches, with the way on`, async ({ page }) => {
    const box = await searchFrom(page, '/en/', nonsense);
    await expect(box).toHaveAttribute('data-search-state', 'empty');
    await expect(box.locator('a[data-result]')).toHaveCount(0);
    await box.locator('a[href$="#situations"]').click();
    await expect(page).toHaveURL('/en/#situations');
  });
}

test('a slow answer to an older query never replaces a newer one', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'Kcell');
  await expect(box).toHaveAttribute('data-search-state', 'done');
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await box.locator('> button').click();
  await box.locator('input').fill('beeline');
  await page.waitForTimeout(2500);
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', '/en/beeline/');
  expect(await box.locator('a[data-result]').count()).toBeLessThanOrEqual(6);
});

test('the full text finds what no title and no alias says, and leads to the section', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'loudspeaker');
  await expect(box).toHaveAttribute('data-search-full', 'done');
  await expect(box.locator('a[data-result]')).not.toHaveCount(0);
  await expect(box.locator('li a:not([data-result])').first()).toHaveAttribute('href', /^\/en\/[\w-]+\/#[\w-]+$/);
});

test.describe('what Pagefind alone would miss', () => {
  for (const [what, site, query, slug] of [
    ['a phone number with its plus', 'en', '+77273500500', 'call-support'],
    ['a number that is printed with spaces', 'en', '77273500500', 'call-support'],
  ] as const) {
    test(`${what}: ${query}`, async ({ page }) => {
      const box = await searchFrom(page, `/${site}/`, query);
      expect(await searchAll(box)).toContain(`/${site}/${slug}/`);
    });
  }

  test('its worker, which gives up on slow lines, is not even there', async ({ page }) => {
    const box = await searchFrom(page, '/en/', 'Kcell');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await searchAll(box);
    expect(workers).toEqual([]);
    expect((await page.request.get('/pagefind/pagefind-worker.js')).status()).toBe(404);
  });

  test('a language without an index is told so, never answered from another one', async ({ page }) => {
    await page.route('**/pagefind/en.json', (route) => route.fulfill({ status: 404 }));
    const box = await searchFrom(page, '/en/', 'loudspeaker');
    await expect(box).toHaveAttribute('data-search-full', 'error');
    await expect(box.locator('a[data-result]')).toHaveCount(0);
  });
});

test('an emptied field is idle again', async ({ page }) => {
  const box = await searchFrom(page, '/en/', 'Kcell');
  await expect(box).toHaveAttribute('data-search-state', 'done');
  await box.locator('input').fill('');
  await expect(box).toHaveAttribute('data-search-state', 'idle');
  await expect(box.locator('a[data-result]')).toHaveCount(0);
});

test('a search that cannot be fetched says so, and works when the line is back', async ({ page }) => {
  await page.route('**/en/search.json', (route) => route.abort());
  const box = await searchFrom(page, '/en/', 'Kcell');
  await expect(box).toHaveAttribute('data-search-state', 'error');
  await page.unroute('**/en/search.json');
  await box.locator('> button').click();
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', '/en/kcell/');
});

test('a full text that cannot be fetched leaves the first results, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const box = await searchFrom(page, '/en/', 'Kcell');
  await box.locator('> button').click();
  await expect(box).toHaveAttribute('data-search-full', 'error');
  await expect(box).toHaveAttribute('data-search-state', 'done');
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', '/en/kcell/');
  await page.unroute('**/pagefind/**');
  await box.locator('> button').click();
  await expect(box).toHaveAttribute('data-search-full', 'done');
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

for (const [what, query] of [
  ['markup', '<img src=x onerror=alert(1)> Kcell'], ['a lone surrogate', '\ud800 Kcell'], ['direction marks', '\u202eKcell\u202c'], ['a per cent sign', '%E0%A4%A Kcell %'], ['ten thousand characters', 'Kcell '.repeat(1700)], ['control characters', 'Kcell\u0007\u0000'],
] as const) {
  test(`${what} in a query is text like any other`, async ({ page }) => {
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    const box = await searchFrom(page, '/en/', query);
    await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', '/en/kcell/');
    await searchAll(box);
    await expect(box.locator('img')).toHaveCount(0);
    expect(problems).toEqual([]);
  });
}

test('by keyboard alone: open, type, go to a result, and Escape closes', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('a.find').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog input')).toBeFocused();
  await page.keyboard.type('tele2');
  await expect(page.locator('dialog search-box')).toHaveAttribute('data-search-state', 'done');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('dialog a[data-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('dialog a[data-result]').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('dialog input')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog search-box')).toHaveAttribute('data-search-full', 'done');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
});

test('the large search of the home page opens the same dialog', async ({ page }) => {
  await page.goto('/zh-hans/');
  await page.locator('a.ask').click();
  await expect(page.locator('dialog input')).toBeFocused();
});

test('under a base path results lead inside it', async ({ page }) => {
  const home = `http://localhost:${moved.port}${moved.base}`;
  const box = await searchFrom(page, `${home}en/`, 'Kcell renewal');
  await expect(box.locator('a[data-result]').first()).toHaveAttribute('href', `${moved.base}en/kcell/`);
});
