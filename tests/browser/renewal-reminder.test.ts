import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test, type Page } from 'playwright/test';
import { moved } from '../places.ts';
import { faultsOf } from './accessible.ts';

const tool = (page: Page) => page.locator('renewal-reminder');
const answer = (page: Page) => tool(page).locator('.answer');

/** Opens the page at noon of 20 January 2027 in Kazakhstan, and puts in the day of a fee. */
async function remind(page: Page, paid: string, address = '/en/renewal-reminder/') {
  await page.clock.setFixedTime(new Date('2027-01-20T07:00Z'));
  await page.goto(address);
  await tool(page).locator('input[type=date]').fill(paid);
}
const openedFile = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), answer(page).locator('a[download]').click()]);
  return { name: download.suggestedFilename(), event: new ICAL.Event(new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8'))).getFirstSubcomponent('vevent')!) };
};

for (const [timezoneId, language, clock, morning] of [
  ['Asia/Almaty', 'en', undefined, '2027-02-13T04:00:00.000Z'],
  ['Asia/Shanghai', 'zh-hans', '2027年2月14日星期日 03:00', '2027-02-13T01:00:00.000Z'],
  ['Europe/Berlin', 'en', 'Saturday, February 13, 2027 at 8:00', '2027-02-13T08:00:00.000Z'],
  ['America/Los_Angeles', 'en', 'Saturday, February 13, 2027 at 11:00', '2027-02-12T17:00:00.000Z'],
] as const) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test(`is told in ${language} the day in Kazakhstan and the moment on their own clock, and gets a calendar file`, async ({ page }) => {
      await remind(page, '2027-01-15', `/${language}/renewal-reminder/`);
      await tool(page).locator('input').nth(1).fill('2 990');
      await expect(answer(page)).toContainText(language === 'en' ? 'Sunday, February 14, 2027' : '2027年2月14日星期日');
      await expect(answer(page)).toContainText('2,990');
      await expect(answer(page).locator('strong')).toHaveCount(clock ? 3 : 2);
      if (clock) await expect(answer(page).locator('strong').last()).toContainText(clock);
      const { name, event } = await openedFile(page);
      expect(name).toBe('plan-fee-2027-02-14.ics');
      expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual([morning, '2027-02-13T19:00:00.000Z']);
      expect(event.description).toBe((await answer(page).locator('strong').allTextContents()).join('\n'));
    });
  });
}

test('a day long past counts on to the next fee and says so', async ({ page }) => {
  await remind(page, '2026-11-01');
  await expect(answer(page)).toContainText('January 30, 2027');
  await expect(answer(page)).toContainText('already: Thursday, December 31, 2026');
});

test('a day still to come, one long ago and a sum that is none are refused, and offer nothing', async ({ page }) => {
  for (const [paid, fee, words] of [['2027-03-01', '', 'still to come'], ['2020-01-01', '', 'more than a year'], ['2027-01-15', '<img src=x onerror=alert(1)>', 'figures only']] as const) {
    await remind(page, paid);
    await tool(page).locator('input').nth(1).fill(fee);
    await expect(answer(page)).toContainText(words);
    await expect(answer(page).locator('a:visible, button:visible, img')).toHaveCount(0);
  }
});

test('an operator shows what is known of it, with its grade, and another one something else', async ({ page }) => {
  await remind(page, '2027-01-15');
  await expect(tool(page).locator('[data-fact]:visible')).toHaveCount(0);
  await tool(page).locator('select').nth(1).selectOption('activ');
  await expect(tool(page).locator('[data-fact="kcell.fee-time"][data-trust="reported"]')).toBeVisible();
  await tool(page).locator('select').nth(1).selectOption('tele2');
  await expect(tool(page).locator('[data-fact="kcell.fee-time"]')).toBeHidden();
  await expect(tool(page).locator('[data-fact="tele2.fee-time"]')).toContainText('Not confirmed');
});

test('the text is copied as it stands, and nothing typed enters an address or is asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await remind(page, '2027-01-15');
  await answer(page).getByRole('button').click();
  await expect(answer(page).getByRole('button')).toHaveText('✓');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await answer(page).locator('strong').allTextContents()).join('\n'));
  expect(page.url()).toMatch(/\/en\/renewal-reminder\/$/);
  expect(asked.filter((path) => !/icon|manifest/.test(path))).toEqual(['/en/renewal-reminder/']);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours it passes the accessibility rules, and by keyboard the calendar file is reached`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await remind(page, '2026-11-01');
    await tool(page).locator('select').nth(1).selectOption('beeline');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await faultsOf(page, colorScheme, '.tool')).toEqual([]);
    await tool(page).locator('select').nth(1).focus();
    await page.keyboard.press('Tab');
    await expect(answer(page).locator('a[download]')).toBeFocused();
  });
}

test('right to left, stretched, it fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await remind(page, '2026-11-01', `http://localhost:${moved.port}${moved.base}ar-xb/renewal-reminder/`);
  await expect(answer(page)).toBeVisible();
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, getComputedStyle(document.querySelector('renewal-reminder')!).direction])).toEqual([320, 'rtl']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the fields are not there, and the table shows how to count', async ({ page }) => {
    await page.goto('/en/renewal-reminder/');
    await expect(tool(page)).toBeHidden();
    await expect(page.locator('.tool table tr')).toHaveCount(6);
    await expect(page.locator('.tool table')).toContainText('four weeks on, and two days more');
  });
});
