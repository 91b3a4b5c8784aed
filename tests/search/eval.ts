/**
 * `npm run search:eval -- [--queries FILE] [--json]`: types each query into the search page of the built site in Chromium and
 * counts how often the right page comes first. A file of queries is `{ "queries": [{ q, site_lang, kind, intent, also_ok? }] }`;
 * intent and also_ok are topics, intent `none` means that nothing must be found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { fallbackChain, languages, sourceLanguage } from '../../src/languages/table.ts';
import { place } from '../../src/frame/place.ts';
import { findChromium, quietly } from '../chromium.ts';
import { serve } from '../serve.ts';
import { summarise, type Asked, type Query } from './score.ts';

const { values } = parseArgs({ options: { queries: { type: 'string', default: join(import.meta.dirname, 'queries.json') }, json: { type: 'boolean', default: false } } });
const queries = readQueries(values.queries);
const { outDir, base } = place(process.env);
const site = await serve(outDir, base);
const browser = await chromium.launch({ executablePath: findChromium(), args: quietly });
const pages = new Map<string, Promise<Page>>();
const topics = new Map<string, Promise<string[]>>();

const asked: Asked[] = [];
for (const query of queries) {
  const path = languageFor(query.site_lang);
  const found = await ask(await pageIn(path), query.q);
  const results = await Promise.all(found.map((address) => topicsOf(address)));
  asked.push({ ...query, fallback: path !== query.site_lang.toLowerCase(), slugs: found.map((address) => address.split('/').at(-2)!), results });
}
await browser.close();
await site.stop();
console.log(values.json ? JSON.stringify(summarise(asked), null, 2) : report());

/** The path of the site's language a query is asked in: its own, or where the site does not have it the source language. */
function languageFor(tag: string): string {
  const own = languages.find(({ path }) => path === tag.toLowerCase());
  return own ? fallbackChain(own)[0]! : sourceLanguage.path;
}

function pageIn(path: string): Promise<Page> {
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.home}${path}/search/`);
    return page;
  };
  return pages.get(path) ?? pages.set(path, open()).get(path)!;
}

/** Types a query and waits until no tier will add anything. @returns the addresses of the results, in order */
async function ask(page: Page, query: string): Promise<string[]> {
  const box = page.locator('main search-box');
  await box.locator('input').fill('');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('main search-box')!.dataset['searchState'] === 'idle');
  await box.locator('input').fill(query);
  await page.waitForFunction(() => {
    const { searchState, searchFull } = document.querySelector<HTMLElement>('main search-box')!.dataset;
    return (/done|empty|error/.test(searchState!) && /done|error/.test(searchFull!)) || searchState === 'error';
  });
  return box.locator('a[data-result]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

function topicsOf(address: string): Promise<string[]> {
  const read = async () => {
    const html = await (await fetch(new URL(address, site.home))).text();
    return (/<meta name="guide:topics" content="([^"]*)"/.exec(html)?.[1] ?? '').split(' ');
  };
  return topics.get(address) ?? topics.set(address, read()).get(address)!;
}

function readQueries(file: string): Query[] {
  const { queries: list } = JSON.parse(readFileSync(file, 'utf8')) as { queries: Query[] };
  list.forEach(({ q, site_lang, intent }, at) => {
    if (!q || !site_lang || !intent) throw new Error(`${file}: query ${at + 1} needs q, site_lang and intent`);
  });
  return list;
}

function report(): string {
  const { all, byLanguage, byKind, fallback, misses } = summarise(asked);
  const line = (name: string, { count, first, three, mrr, falseAnswers, nonsense }: typeof all) =>
    `${name.padEnd(18)}${String(count).padStart(5)}${first.toFixed(2).padStart(11)}${three.toFixed(2).padStart(11)}${mrr.toFixed(2).padStart(7)}${`${falseAnswers} of ${nonsense}`.padStart(15)}`;
  return [
    `${''.padEnd(18)}count  success@1  success@3    MRR  false answers`,
    line('all', all),
    ...Object.entries(byLanguage).map(([name, sum]) => line(name, sum)),
    ...Object.entries(byKind).map(([name, sum]) => line(name, sum)),
    ...(fallback.count ? [line('asked in English', fallback)] : []),
    ...misses.map(({ q, site_lang, kind, intent, slugs }) => `miss  ${site_lang} ${kind}: “${q}” wants ${intent}, gets ${slugs.slice(0, 3).join(', ') || 'nothing'}`),
  ].join('\n');
}
