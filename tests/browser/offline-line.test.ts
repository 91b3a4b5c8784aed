import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { languages } from '../../src/languages/table.ts';
import { listFiles } from '../../src/offline/list-files.ts';
import { plain, root } from '../places.ts';
import { box, goWithWorker, saveButton, stateIs, test } from './offline.ts';

test('pages that were read can be read again without a line; others get the browser’s own words', async ({ page, site }) => {
  await goWithWorker(page, `${site.home}en/kcell/`);
  await page.goto(`${site.home}en/beeline/`);
  await site.stop();
  expect((await page.goto(`${site.home}en/kcell/`))!.status()).toBe(200);
  await page.goto(`${site.home}en/beeline/?from=a-friend`);
  await expect(page.locator('h1')).toContainText('Beeline');
  await expect(page.goto(`${site.home}en/izi/`)).rejects.toThrow();
});

test('with a line the page is the newest; a host in trouble is not preferred to what was kept', async ({ page, site }) => {
  const address = `${site.home}en/kcell/`;
  await goWithWorker(page, address);
  site.change = (path, bytes) => (path === 'en/kcell/' ? Buffer.from(bytes.toString().replace(/<h1>/, '<h1>Newer ')) : bytes);
  await page.goto(address);
  await expect(page.locator('h1')).toContainText('Newer');
  site.disturb = (path, response) => path === 'en/kcell/' && Boolean(response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Trouble</h1>'));
  await page.goto(address);
  await expect(page.locator('h1')).toContainText('Newer');
  site.disturb = (path, response) => path === 'en/kcell/' && Boolean(response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Gone</h1>'));
  await page.goto(address);
  await expect(page.locator('h1')).toHaveText('Gone');
});

test('a line that gives no answer does not keep the reader from what was kept', async ({ page, site }) => {
  await goWithWorker(page, `${site.home}en/kcell/`);
  await page.goto(`${site.home}en/beeline/`);
  site.disturb = () => true;
  await page.goto(`${site.home}en/kcell/`);
  await expect(page.locator('h1')).toContainText('Kcell');
});

test('neither an answer that leads elsewhere nor half a page is kept', async ({ page, site }) => {
  await goWithWorker(page, `${site.home}en/kcell`);
  site.disturb = (path, response) => {
    if (path !== 'en/izi/') return false;
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9000 });
    response.write('<!doctype html><h1>Half');
    setTimeout(() => response.destroy(), 50);
    return true;
  };
  await page.evaluate((address) => fetch(address).then((answer) => answer.text()).catch(() => {}), `${site.home}en/izi/`);
  const kept = await page.evaluate(async () => (await (await caches.open((await caches.keys()).find((each) => each.endsWith('visited'))!)).keys()).map(({ url }) => new URL(url).pathname));
  expect(kept).toContain('/en/kcell/');
  expect(kept).not.toContain('/en/kcell');
  expect(kept).not.toContain('/en/izi/');
});

test.describe('a new version of the site', () => {
  const newer = join(plain.outDir, '../newer site');
  const [changed, cut] = ['en/kcell/', 'en/beeline/'];

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    rmSync(newer, { recursive: true, force: true });
    cpSync(plain.outDir, newer, { recursive: true });
    rmSync(join(newer, 'offline'), { recursive: true });
    for (const path of [changed, cut]) rewrite(path, (html) => html.replace('<h1>', '<h1>Newer '));
    const { release } = JSON.parse(readFileSync(join(plain.outDir, 'offline/en.json'), 'utf8')) as { release: string };
    rewrite('en/', (html) => html.replace(release, '%release%'));
    await listFiles(newer, languages.map(({ path }) => path));
  });
  const rewrite = (path: string, edit: (html: string) => string) => writeFileSync(join(newer, path, 'index.html'), edit(readFileSync(join(newer, path, 'index.html'), 'utf8')));

  test('is offered, comes as what changed only, and until it is whole the old copy stays whole', async ({ page, site }) => {
    await goWithWorker(page, `${site.home}en/`);
    await saveButton(page).click();
    await expect(box(page)).toHaveAttribute(...stateIs('saved'), { timeout: 30_000 });
    site.folder = newer;
    await page.reload();
    await expect(box(page)).toHaveAttribute(...stateIs('stale'));

    // Half of it comes, then the line goes: all that is read is still of the old version.
    site.disturb = (path, response) => path === cut && Boolean(response.destroy());
    site.asked.length = 0;
    await saveButton(page).click();
    await expect(box(page)).toHaveAttribute(...stateIs('failed'), { timeout: 30_000 });
    await site.stop();
    for (const path of [changed, cut]) {
      await page.goto(site.home + path);
      await expect(page.locator('h1')).not.toContainText('Newer');
    }

    await site.start();
    site.disturb = () => false;
    await page.goto(`${site.home}en/`);
    await saveButton(page).click();
    await expect(box(page)).toHaveAttribute(...stateIs('saved'));
    // Two pages and the home page, which carries the name of the version.
    expect([...new Set(site.asked.filter((path) => path.startsWith('en/') && path.endsWith('/')))].toSorted()).toEqual(['en/', cut, changed]);
    expect(site.asked.filter((path) => path.endsWith('.txt'))).toEqual([]);
    await site.stop();
    for (const path of [changed, cut]) {
      await page.goto(site.home + path);
      await expect(page.locator('h1')).toContainText('Newer');
    }
  });
});

test('a worker that is taken back leaves the phone, with all it kept', async ({ page, site }) => {
  await goWithWorker(page, `${site.home}en/kcell/`);
  const farewell = readFileSync(join(root, 'src/offline/farewell.js'));
  site.change = (path, bytes) => (path === 'worker.js' ? farewell : bytes);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
