import { expect, type Page } from 'playwright/test';
import { moved } from '../places.ts';
import { serve, type Served } from '../serve.ts';
import { box, goWithWorker, listed, saveButton, stateIs, test } from './offline.ts';

async function save(page: Page, site: Served, language = 'en') {
  await goWithWorker(page, `${site.home}${language}/`);
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('saved'), { timeout: 30_000 });
}

async function firstResult(page: Page, site: Served, language: string, query: string) {
  await page.goto(`${site.home}${language}/`);
  await page.locator('a.find').click();
  await page.locator('dialog input').fill(query);
  await expect(page.locator('dialog search-box')).toHaveAttribute('data-search-state', 'done');
  await page.locator('dialog search-box > button').click();
  await expect(page.locator('dialog search-box')).toHaveAttribute('data-search-full', 'done', { timeout: 20_000 });
  return page.locator('dialog a[data-result]').first();
}

test('English is saved, the line goes, and every page, the search and the page for lost addresses are there', async ({ page, site }) => {
  const paths = (await listed(site, 'en')).filter((path) => path.endsWith('/'));
  expect(paths.length).toBeGreaterThan(40);
  await save(page, site);
  await expect(box(page).locator('[role=status]')).toContainText(String(new Date().getFullYear()));
  await site.stop();
  for (const path of paths) {
    const answer = await page.goto(site.home + path);
    expect([path, answer!.status(), answer!.fromServiceWorker()]).toEqual([path, 200, true]);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await expect(await firstResult(page, site, 'en', 'Kcell renewal')).toHaveAttribute('href', '/en/kcell/');
  expect((await page.goto(`${site.home}en/nowhere/`))!.status()).toBe(404);
  await expect(page.locator('[data-path]:visible')).toHaveAttribute('lang', 'en');
  await page.goto(`${site.home}en/kcell`);
  expect(page.url()).toBe(`${site.home}en/kcell/`);
  await page.goto(`${site.home}en/search/?q=Beeline`);
  await expect(page.locator('main a[data-result]').first()).toHaveAttribute('href', '/en/beeline/');
});

test('a language that was not saved is not called lost', async ({ page, site }) => {
  await save(page, site);
  await site.stop();
  await expect(page.goto(`${site.home}zh-hans/kcell/`)).rejects.toThrow();
});

test('a second language is saved beside the first, and each finds its own', async ({ page, site }) => {
  await save(page, site, 'en');
  await save(page, site, 'zh-hans');
  await site.stop();
  await expect(await firstResult(page, site, 'en', 'Kcell renewal')).toHaveAttribute('href', '/en/kcell/');
  await expect(await firstResult(page, site, 'zh-hans', 'Kcell 续费')).toHaveAttribute('href', '/zh-hans/kcell/');
  await page.goto(`${site.home}zh-hans/`);
  await page.locator('[data-do=remove]').click();
  await expect(box(page)).toHaveAttribute(...stateIs('removed'));
  expect((await page.goto(`${site.home}en/kcell/`))!.status()).toBe(200);
  await expect(page.goto(`${site.home}zh-hans/beeline/`)).rejects.toThrow();
});

test('a damaged page is never shown, and is mended by reading it online', async ({ page, site }) => {
  await save(page, site);
  const damage = () =>
    page.evaluate(async (url) => {
      const name = (await caches.keys()).find((each) => each.includes(' copy '))!;
      await (await caches.open(name)).put(url, new Response('<h1>half a pa', { headers: { 'content-type': 'text/html' } }));
    }, `${site.home}en/izi/`);
  await damage();
  await page.goto(`${site.home}en/izi/`);
  await expect(page.locator('h1')).toContainText('izi');
  await site.stop();
  await page.goto(`${site.home}en/izi/`);
  await expect(page.locator('h1')).toContainText('izi');
  await damage();
  await page.evaluate(async () => caches.delete((await caches.keys()).find((each) => each.endsWith('visited'))!));
  expect((await page.goto(`${site.home}en/izi/`))!.status()).toBe(404);
  await site.start();
  await page.goto(`${site.home}en/`);
  await expect(box(page)).toHaveAttribute(...stateIs('broken'));
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('saved'));
});

test('under a base path the saved guide works the same', async ({ page }) => {
  const site = await serve(moved.outDir, moved.base);
  await save(page, site);
  await site.stop();
  expect((await page.goto(`${site.home}en/${moved.untranslated}/`))!.status()).toBe(200);
  await expect(await firstResult(page, site, 'en', 'Kcell renewal')).toHaveAttribute('href', `${moved.base}en/kcell/`);
  expect((await page.goto(`${site.home}nowhere`))!.status()).toBe(404);
});
