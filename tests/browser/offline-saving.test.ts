import { expect, type Page } from 'playwright/test';
import { box, goWithWorker, listed, saveButton, stateIs, test } from './offline.ts';

const isPack = (path: string) => /^offline\/.*\.txt$/.test(path);
const status = (page: Page) => box(page).locator('[role=status]');

test('nothing is saved before it is asked for, and visiting costs no more than the worker', async ({ page, site }) => {
  await goWithWorker(page, `${site.home}en/kcell/`);
  await page.goto(`${site.home}en/`);
  await page.waitForTimeout(300);
  expect(site.asked.filter((path) => !/icon|manifest|^favicon/.test(path)).toSorted()).toEqual(['en/', 'en/kcell/', 'worker.js']);
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(false);
});

test('stopped in the middle, it goes on later, and fetches nothing twice', async ({ page, site }) => {
  let held = 0;
  site.disturb = (path) => isPack(path) && ++held > 3;
  await goWithWorker(page, `${site.home}en/`);
  await saveButton(page).click();
  await expect.poll(() => held).toBeGreaterThan(3);
  await expect(status(page)).toContainText(/[1-9]\d? %/);
  await page.locator('[data-do=stop]').click();
  await expect(box(page)).toHaveAttribute(...stateIs('begun'));
  const first = site.asked.filter(isPack);
  site.disturb = () => false;
  site.asked.length = 0;
  await page.reload();
  await expect(saveButton(page)).toHaveText('Go on saving');
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('saved'));
  const again = site.asked.filter(isPack);
  expect(again.length).toBeGreaterThan(0);
  // Of the first ones only those that had not come are asked for again.
  expect(first.slice(0, 3).filter((path) => again.includes(path))).toEqual([]);
});

test('a line that breaks keeps what came, and says so', async ({ page, site }) => {
  await goWithWorker(page, `${site.home}en/`);
  let packs = 0;
  site.disturb = (path, response) => (packs += Number(isPack(path))) > 2 && Boolean(response.destroy());
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('failed'), { timeout: 30_000 });
  await expect(status(page)).toContainText('What came is kept');
  site.disturb = () => false;
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('saved'), { timeout: 30_000 });
});

test('one file that cannot be had is named, does not lose the rest, and the copy is not called whole', async ({ page, site }) => {
  const path = 'en/izi/';
  site.change = (asked, bytes) => (asked === path || isPack(asked) ? Buffer.from(bytes.toString('latin1').replace('<title>izi', '<title>iji'), 'latin1') : bytes);
  const paths = await listed(site, 'en');
  await goWithWorker(page, `${site.home}en/kcell/`);
  await page.goto(`${site.home}en/`);
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('failed'), { timeout: 60_000 });
  await expect(status(page)).toContainText(path);
  const held = await page.evaluate(async () => (await (await caches.open((await caches.keys()).find((each) => each.includes(' copy '))!)).keys()).length);
  expect(held).toBe(paths.length - 1);
  await page.reload();
  await expect(box(page)).toHaveAttribute(...stateIs('begun'));
});

test('a full phone is told so; what came stays, and can be removed', async ({ page, site }) => {
  await page.addInitScript(() => {
    let room = 20;
    const put = Cache.prototype.put;
    Cache.prototype.put = function (...given) {
      return room-- > 0 ? put.apply(this, given) : Promise.reject(new DOMException('full', 'QuotaExceededError'));
    };
  });
  await goWithWorker(page, `${site.home}en/`);
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('full'));
  await expect(status(page)).toContainText('full');
  await page.locator('[data-do=remove]').click();
  await expect(box(page)).toHaveAttribute(...stateIs('removed'));
  expect(await page.evaluate(async () => (await caches.keys()).filter((each) => each.includes(' copy ')))).toEqual([]);
});

test('where the browser refuses to keep anything, the site works as without a worker, and the box says so', async ({ page, site }) => {
  const refuse = 'for (const name of ["open", "keys", "match", "has", "delete"]) CacheStorage.prototype[name] = () => Promise.reject(new DOMException("private", "SecurityError"));';
  site.change = (path, bytes) => (path === 'worker.js' ? Buffer.concat([Buffer.from(refuse), bytes]) : bytes);
  await page.addInitScript(refuse);
  await goWithWorker(page, `${site.home}en/kcell/`);
  await page.goto(`${site.home}en/beeline/`);
  await expect(page.locator('.checks [data-fact]')).toHaveCount(3);
  expect((await page.goto(`${site.home}en/nowhere/`))!.status()).toBe(404);
  await page.goto(`${site.home}en/`);
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('refused'));
});

test('where there are no workers, as inside messengers, the reader is told to open the page in a browser', async ({ page, site }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }));
  await page.goto(`${site.home}zh-hans/`);
  await expect(page.locator('[data-elsewhere]')).toContainText('微信');
  await expect(box(page)).toBeHidden();
  await expect(page.locator('a[download]')).toBeVisible();
  await page.goto(`${site.home}zh-hans/kcell/`);
  expect(problems).toEqual([]);
});

test('who asks for few data gets no worker, until asking for the guide to be saved', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(`${site.home}en/`);
  await page.waitForTimeout(300);
  expect(site.asked).not.toContain('worker.js');
  await saveButton(page).click();
  await expect(box(page)).toHaveAttribute(...stateIs('saved'), { timeout: 30_000 });
  await site.stop();
  expect((await page.goto(`${site.home}en/kcell/`))!.status()).toBe(200);
});
