import { afterAll, beforeAll, expect, test } from 'vitest';
import { plain } from '../places.ts';
import { serve, type Served } from '../serve.ts';
import { startFirefox, type Firefox } from './firefox.ts';

let site: Served;
let firefox: Firefox;
beforeAll(async () => void ([site, firefox] = await Promise.all([serve(plain.outDir), startFirefox()])));
afterAll(() => Promise.all([firefox?.stop(), site?.stop()]));

/** Waits in the page until an expression is true. */
const until = (expression: string) => `for (let tries = 0; !(${expression}); tries += 1) { if (tries > 300) throw new Error('never: ' + ${JSON.stringify(expression)}); await new Promise((next) => setTimeout(next, 100)); }`;
const found = `return [...document.querySelectorAll('[data-result]')].map((link) => link.dataset.result).join(' ');`;

test('the dialog answers a query, and the full text completes the list', async () => {
  await firefox.go(`${site.home}en/kcell/`);
  const first = await firefox.run(`
    document.querySelector('a.find').click();
    const field = document.querySelector('dialog input');
    field.value = 'beeline renewal';
    field.dispatchEvent(new Event('input'));
    ${until(`document.querySelector('search-box').dataset.searchState === 'done'`)} ${found}`);
  expect(first).toMatch(/^beeline /);
  const all = await firefox.run(`document.querySelector('search-box > button').click(); ${until(`document.querySelector('search-box').dataset.searchFull === 'done'`)} ${found}`);
  expect(all.startsWith(first)).toBe(true);
});

test('a saved language is read and searched without a line', async () => {
  await firefox.go(`${site.home}en/`);
  await firefox.run(`document.querySelector('[data-do=save]').click(); ${until(`document.querySelector('offline-box').dataset.offlineState === 'saved'`)}`);
  await site.stop();
  for (const path of ['kcell/', 'renewal-reminder/', 'nowhere/']) {
    await firefox.go(`${site.home}en/${path}`);
    expect(await firefox.run('return document.querySelector("h1").textContent;')).not.toBe('');
  }
  await firefox.go(`${site.home}en/search/?q=check%20balance`);
  expect(await firefox.run(`${until(`document.querySelector('search-box').dataset.searchState === 'done'`)} ${found}`)).toMatch(/^check-balance /);
});
