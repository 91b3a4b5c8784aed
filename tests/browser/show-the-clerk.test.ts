import { expect, test, type Page } from 'playwright/test';
import { moved } from '../places.ts';
import { faultsOf } from './accessible.ts';

const tool = (page: Page) => page.locator('show-the-clerk');
const card = (page: Page) => tool(page).locator('dialog');
const said = (page: Page) => card(page).locator('.said');
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await card(page).locator(`[data-key="${key}"], [data-answer="${key}"]`).click();
};

/** Chooses a card, fills its fields and puts it on the screen. */
async function show(page: Page, id: string, typed: Record<string, string> = {}, address = '/en/show-the-clerk/') {
  await page.goto(address);
  await tool(page).locator('select').selectOption(id);
  for (const [blank, text] of Object.entries(typed)) await tool(page).locator(`[data-blank=${blank}] input`).fill(text);
  await tool(page).locator('[data-show]').click();
  await expect(card(page)).toBeVisible();
}

test('a card stands on the whole screen in Russian and Kazakh, with the number grouped, the sum in figures and its meaning', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await show(page, 'top-up', { number: '87011234567', sum: '2990' });
  expect(await card(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
  for (const language of ['ru', 'kk']) {
    await expect(card(page).locator(`p[lang=${language}] b`)).toHaveText(['+7 701 123 45 67', '2 990 ₸']);
  }
  await expect(card(page).locator('p[lang=ru]')).toContainText('Пополните, пожалуйста, этот номер:');
  await expect(card(page)).toContainText('Please top up this number');
  // Readable at arm's length, and no number is broken or cut.
  for (const value of await card(page).locator('.sentences b').all()) {
    const box = (await value.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.height).toBeLessThan(50);
    expect(await value.evaluate((part) => parseFloat(getComputedStyle(part).fontSize))).toBeGreaterThanOrEqual(24);
    expect(await value.evaluate((part) => part.scrollWidth <= part.clientWidth)).toBe(true);
  }
});

test('each card asks for what belongs on it', async ({ page }) => {
  await page.goto('/en/show-the-clerk/');
  const fields = tool(page).locator('[data-blank]:visible');
  for (const [id, count] of [['top-up', 2], ['receipt', 0], ['wrong-number', 2], ['new-sim', 1]] as const) {
    await tool(page).locator('select').selectOption(id);
    await expect(fields).toHaveCount(count);
  }
  await expect(tool(page).locator('option')).toHaveCount(await page.locator('section.clerk').count());
});

test('the clerk answers with a word, or with figures and their units, and the reader reads it in their language', async ({ page }) => {
  await show(page, 'card-or-cash');
  await expect(card(page).locator('[data-key]:visible')).toHaveCount(0);
  await expect(card(page).locator('[data-answer]:visible')).toHaveText(['ДаИә', 'НетЖоқ']);
  await press(page, 'yes');
  await expect(said(page)).toHaveText('The clerk says: yes');
  await show(page, 'check-balance', {}, '/zh-hans/show-the-clerk/');
  await press(page, '1', '5', '0', '0', 'tenge', '3', ',', '5', 'gigabytes');
  await expect(said(page)).toHaveText('1 500坚戈 · 3,5GB');
  await press(page, '⌫');
  await expect(said(page)).toHaveText('');
});

test('by keyboard: it opens, answers, closes with Escape or its button, keeps the focus, and begins anew', async ({ page }) => {
  await page.goto('/en/show-the-clerk/');
  await tool(page).locator('[data-show]').focus();
  for (const close of ['Escape', 'Enter']) {
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await expect(said(page)).toHaveText('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('The clerk says: yes');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(close);
    await expect(card(page)).toBeHidden();
    await expect(tool(page).locator('[data-show]')).toBeFocused();
  }
});

test('a number that is none is doubted but shown, an untyped one is a line, and nothing typed becomes markup', async ({ page }) => {
  await show(page, 'top-up', { number: '8701123', sum: '<img src=x onerror=alert(1)>' });
  await expect(card(page).locator('p[lang=ru] b')).toHaveText(['8701123', '']);
  await page.keyboard.press('Escape');
  await expect(tool(page).locator('[data-blank=number] [role=status]')).toContainText('not a whole', { useInnerText: true });
  await expect(tool(page).locator('[data-blank=sum] [role=status]')).toContainText('in figures only', { useInnerText: true });
  for (const hostile of ['\u202e'.repeat(90) + '<b>8</b>', '\ud800 +', '"><script>alert(1)</script>']) {
    await show(page, 'wrong-number', { wrong: hostile, number: hostile });
    await expect(card(page).locator('img, script, b b')).toHaveCount(0);
  }
});

test('what is typed enters no address and is not kept', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await show(page, 'top-up', { number: '87011234567', sum: '2990' });
  expect(page.url()).toMatch(/\/en\/show-the-clerk\/$/);
  expect(asked.filter((url) => !/icon|manifest/.test(url))).toHaveLength(1);
  await page.reload();
  await expect(tool(page).locator('[data-blank=number] input')).toHaveValue('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('the screen stays awake while a card stands on it', async ({ page }) => {
  await page.addInitScript(() => {
    const state = window as unknown as { held: number };
    state.held = 0;
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { state.held += 1; return { release: async () => { state.held -= 1; } }; } } });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: number }).held);
  await show(page, 'receipt');
  await expect.poll(held).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(held).toBe(0);
});

for (const [name, address] of [['English', '/en/show-the-clerk/'], ['the pseudo-language', `http://localhost:${moved.port}${moved.base}ar-xb/show-the-clerk/`]] as const) {
  for (const size of [{ width: 320, height: 568 }, { width: 360, height: 640 }, { width: 640, height: 360 }]) {
    test(`in ${name} every card fits ${size.width}×${size.height}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      const widths = await tool(page).evaluate((element) => {
        const [select, dialog] = [element.querySelector('select')!, element.querySelector('dialog')!];
        return [...select.options].map(({ value }) => {
          select.value = value;
          element.querySelector<HTMLElement>('[data-show]')!.click();
          const { scrollWidth } = dialog;
          dialog.close();
          return [value, scrollWidth] as const;
        });
      });
      expect(widths).toHaveLength(18);
      expect(widths.filter(([, width]) => width > size.width)).toEqual([]);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${name}, a card is black on white in ${colorScheme} colours and passes the accessibility rules`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 568 });
      await show(page, 'check-balance', {}, address);
      expect(await card(page).evaluate((dialog) => [getComputedStyle(dialog).backgroundColor, getComputedStyle(dialog).color])).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      expect(await faultsOf(page, colorScheme, 'show-the-clerk')).toEqual([]);
    });
  }
}

test('in forced colours a card takes those of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await show(page, 'top-up');
  expect(await card(page).evaluate((dialog) => [getComputedStyle(dialog).backgroundColor, getComputedStyle(dialog).color])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the cards of the article are there, with lines to write on', async ({ page }) => {
    await page.goto('/en/show-the-clerk/');
    await expect(tool(page)).toBeHidden();
    await expect(page.locator('section.clerk')).toHaveCount(18);
    await expect(page.locator('section.clerk').first().locator('p[lang=ru] .blank')).toHaveCount(2);
  });
});
