/**
 * `npm run bench:pages`: how soon pages of the built site are there, over thin lines and on a slow phone.
 * Chromium with an empty cache, 412×823, the line emulated by the browser, files served with Brotli over HTTP/1.1 from this
 * machine; medians of three. A real first visit adds the two or three round trips of name, connection and encryption.
 */
import { chromium, type Browser } from 'playwright';
import { place } from '../../src/frame/place.ts';
import { findChromium, quietly } from '../chromium.ts';
import { serve } from '../serve.ts';

const lines = [
  { name: '64 kbit/s, 600 ms', kilobits: 64, latency: 600, slower: 1 },
  { name: '400 kbit/s, 400 ms', kilobits: 400, latency: 400, slower: 1 },
  { name: '1.6 Mbit/s, 150 ms', kilobits: 1600, latency: 150, slower: 1 },
  { name: '1.6 Mbit/s, 150 ms, CPU ÷ 4', kilobits: 1600, latency: 150, slower: 4 },
];
const pages = process.argv.slice(2).length ? process.argv.slice(2) : ['en/', 'en/kcell/', 'en/foreign-card/', 'en/search/', 'zh-hans/kcell/'];
const runs = 3;

/** Milliseconds, but for CLS; requests and bytes of the page itself, before its worker. */
interface Measured {
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
  requests: number;
  bytes: number;
}

/** Runs before the page's own scripts, and collects what the browser tells. */
function watch() {
  const found = { lcp: 0, cls: 0, long: [] as { start: number; time: number }[] };
  Object.assign(globalThis, { found });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (found.lcp = entry.startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (found.cls += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => found.long.push({ start: entry.startTime, time: entry.duration }))).observe({ type: 'longtask', buffered: true });
}

async function measure(browser: Browser, address: string, line: (typeof lines)[0]): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: (line.kilobits * 1000) / 8, uploadThroughput: (line.kilobits * 1000) / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.slower });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(1000);
  const measured = await page.evaluate(() => {
    const { found } = globalThis as unknown as { found: { lcp: number; cls: number; long: { start: number; time: number }[] } };
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const others = performance.getEntriesByType('resource').filter((entry) => !/icon|manifest/.test(entry.name));
    const tbt = found.long.filter(({ start, time }) => start + time > fcp).reduce((sum, { time }) => sum + Math.max(0, time - 50), 0);
    return { fcp, lcp: found.lcp, cls: found.cls, tbt, requests: 1 + others.length, bytes: own!.encodedBodySize };
  });
  await context.close();
  return measured;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const { outDir, base } = place(process.env);
const site = await serve(outDir, base, true);
const browser = await chromium.launch({ executablePath: findChromium(), args: quietly });
console.log('Other static guides of the same size at 64 kbit/s, 600 ms: first paint 3.4, 4.0, 5.9 and 10.2 s; a bare page 1.0 s.\n');
for (const line of lines) {
  const rows: Record<string, object> = {};
  for (const path of pages) {
    await fetch(site.home + path); // so that compressing is not measured
    const tries: Measured[] = [];
    for (let run = 0; run < runs; run += 1) tries.push(await measure(browser, site.home + path, line));
    const of = (key: keyof Measured) => median(tries.map((each) => each[key]));
    rows[path] = { 'FCP s': (of('fcp') / 1000).toFixed(2), 'LCP s': (of('lcp') / 1000).toFixed(2), CLS: of('cls').toFixed(3), 'TBT ms': Math.round(of('tbt')), requests: of('requests'), bytes: of('bytes') };
  }
  console.log(line.name);
  console.table(rows);
}
await browser.close();
await site.stop();
