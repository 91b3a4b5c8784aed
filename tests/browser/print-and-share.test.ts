import { expect, test } from 'playwright/test';

/** The width and height of each page of a PDF, in millimetres; in no order. */
const papers = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map((match) => match.slice(1).map((points) => Math.round(Number(points) * 0.3528)));

test('an operator’s page prints on few pages, and ends with a card of A6 for the wallet', async ({ page }) => {
  await page.goto('/en/beeline/');
  await expect(page.locator('.wallet')).toBeHidden();
  const sizes = papers(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(sizes.filter(([width, height]) => width === 105 && height === 148)).toHaveLength(1);
  expect(sizes.filter(([width]) => width === 210)).toHaveLength(sizes.length - 1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.wallet dl > div')).not.toHaveCount(0);
  await expect(page.locator('.wallet')).toContainText('*106#');
});

test('paper gets no frame, no colours, and the addresses of links', async ({ page }) => {
  await page.goto('/en/foreign-card/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['header.site', '.crumbs', '.sources', '[data-copy]', '[data-share]']) for (const part of await page.locator(gone).all()) await expect(part).toBeHidden();
  const seen = await page.evaluate(() => {
    const link = document.querySelector('article p > a:not([dir]), article li > a:not([dir])')!;
    return { colours: [...new Set([...document.querySelectorAll('article *')].map((each) => getComputedStyle(each).color))], after: getComputedStyle(link, '::after').content, foot: getComputedStyle(document.querySelector('footer.site')!, '::after').content };
  });
  expect(seen.colours).toEqual(['rgb(0, 0, 0)']);
  expect(seen.after).toContain('/en/');
  expect(seen.foot).toContain('/en/foreign-card/');
  expect(papers(await page.pdf({ format: 'A4' })).length).toBeLessThanOrEqual(3);
});

test('a page and the pocket file are handed to the phone’s menu where it has one, and only there', async ({ page }) => {
  await page.goto('/en/kcell/');
  await expect(page.locator('[data-share]')).toBeHidden();
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, { canShare: () => true, share: async (data: ShareData) => void shared.push({ url: data.url, files: data.files?.map(({ name, size }) => ({ name, big: size > 100_000 })) }) });
  });
  const shared = () => page.evaluate(() => (globalThis as unknown as { shared: object[] }).shared);
  await page.goto('/en/kcell/');
  await page.locator('[data-share]').click();
  expect(await shared()).toEqual([{ url: page.url() }]);
  await page.goto('/en/');
  await page.locator('[data-pocket]').click();
  await expect.poll(shared).toEqual([{ files: [{ name: 'sim-guide-en.html', big: true }] }]);
});
