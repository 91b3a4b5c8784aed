/**
 * `npm run bench:search`: what a first search of the built site costs over thin lines, in each language: from opening the
 * search to the first result, then from asking for the full text until it is complete; cold, and warm with another query.
 * Chromium with an empty cache, the line emulated by the browser, files served by a host that compresses (Brotli) only known
 * types; medians of three.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { place } from '../../src/frame/place.ts';
import { languages } from '../../src/languages/table.ts';
import { findChromium, quietly } from '../chromium.ts';
import { serve } from '../serve.ts';

const lines = [
  { name: '64 kbit/s, 600 ms', kilobits: 64, latency: 600 },
  { name: '400 kbit/s, 400 ms', kilobits: 400, latency: 400 },
  { name: 'unthrottled', kilobits: 0, latency: 0 },
];
const runs = 3;
/** An operator and a word everybody types; the second query is asked when everything is there. */
const queries: Record<string, [string, string]> = { 'zh-hans': ['Kcell 续费', '余额'], 'zh-hant': ['Kcell 續約', '餘額'], ru: ['Kcell пополнить', 'баланс'], kk: ['Kcell толтыру', 'теңгерім'] };
const usual: [string, string] = ['Kcell renewal', 'balance'];

/** Seconds, bytes as they came over the line (bodies), requests. */
interface Cost {
  seconds: number;
  bytes: number;
  requests: number;
}

async function measure(browser: Browser, home: string, path: string, line: (typeof lines)[0]): Promise<Record<'first' | 'full' | 'warm' | 'warmFull', Cost>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${home}${path}/kcell/`, { waitUntil: 'networkidle' });
  if (line.kilobits) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: (line.kilobits * 1000) / 8, uploadThroughput: (line.kilobits * 1000) / 8 });
  }
  const [cold, other] = queries[path] ?? usual;
  const first = await cost(page, 'searchState', `document.querySelector('a.find').click(); ${typing(cold)}`);
  const full = await cost(page, 'searchFull', more);
  const warm = await cost(page, 'searchState', typing(other));
  const warmFull = await cost(page, 'searchFull', more);
  await context.close();
  return { first, full, warm, warmFull };
}

const typing = (query: string) => `const input = document.querySelector('dialog input'); input.value = '${query}'; input.dispatchEvent(new Event('input'));`;
const more = `document.querySelector('dialog search-box > button').click();`;

/** What an action costs until the state it leads to is "done", told by the page's own clock. */
async function cost(page: Page, state: string, action: string): Promise<Cost> {
  const act = `new Promise((resolve) => {
    const box = document.querySelector('dialog search-box');
    const before = performance.getEntriesByType('resource').length;
    const start = performance.now();
    box.dataset.${state} = 'idle';
    const watch = new MutationObserver(() => {
      if (box.dataset.${state} !== 'done' || !box.querySelector('[data-result]')) return;
      watch.disconnect();
      const seconds = (performance.now() - start) / 1000;
      setTimeout(() => {
        const fetched = performance.getEntriesByType('resource').slice(before).filter((entry) => !/icon|manifest/.test(entry.name) && entry.startTime < start + seconds * 1000);
        resolve({ seconds, bytes: fetched.reduce((sum, entry) => sum + entry.encodedBodySize, 0), requests: fetched.length });
      }, 300);
    });
    watch.observe(box, { attributes: true, childList: true, subtree: true });
    ${action}
  })`;
  return page.evaluate<Cost>(act);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const { outDir, base } = place(process.env);
const site = await serve(outDir, base, true);
const browser = await chromium.launch({ executablePath: findChromium(), args: quietly });
const wanted = process.argv.slice(2).length ? process.argv.slice(2) : languages.map(({ path }) => path);
console.log('Other static guides at 64 kbit/s, 600 ms, to the first answer: 22.1 s and 145 kB; 18.3 s and 133 kB; 7.5 s and 46 kB after a page of 258 kB.\n');
// Once for nothing, so that compressing is not measured.
for (const path of wanted) await measure(browser, site.home, path, lines[2]!);
for (const line of lines) {
  const rows: Record<string, object> = {};
  for (const path of wanted) {
    const tries: Awaited<ReturnType<typeof measure>>[] = [];
    for (let run = 0; run < runs; run += 1) tries.push(await measure(browser, site.home, path, line));
    const of = (what: keyof (typeof tries)[0]) => {
      const { bytes, requests } = tries[0]![what];
      return `${median(tries.map((each) => each[what].seconds)).toFixed(2)} s, ${bytes} bytes, ${requests} requests`;
    };
    rows[path] = { 'first result': of('first'), 'full text': of('full'), 'warm, first': of('warm'), 'warm, full': of('warmFull') };
  }
  console.log(line.name);
  console.table(rows);
}
await browser.close();
await site.stop();
