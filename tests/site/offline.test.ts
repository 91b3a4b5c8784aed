import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/table.ts';
import type { Listing } from '../../src/offline/copies.ts';
import { readContent } from '../../src/rules/content.ts';
import { moved, plain, root } from '../places.ts';
import { brotli, isArticle, pagesOf, tags, textOf } from './pages.ts';

const read = (name: string, outDir = plain.outDir) => readFileSync(join(outDir, name));
const paths = languages.map(({ path }) => path);
const pages = pagesOf(plain.outDir, plain.base);

describe('the worker', () => {
  test('is at most 4,000 bytes, one file, at the root of the site wherever that is', () => {
    for (const { outDir } of [plain, moved]) {
      const worker = read('worker.js', outDir).toString();
      expect(brotli(worker)).toBeLessThanOrEqual(4000);
      expect(worker).not.toMatch(/\bimport\b|\bexport\b|skipWaiting/);
    }
  });
  test('is registered by every page of a language with the path it has there', () => {
    for (const { outDir, base } of [plain, moved]) expect(read('en/kcell/index.html', outDir).toString()).toContain(`register(\`${base}worker.js\`)`);
  });
});

describe.each(paths)('what is listed to save of %s', (language) => {
  const listing = JSON.parse(read(`offline/${language}.json`).toString()) as Listing;
  const fileOf = (path: string) => (!path || path.endsWith('/') ? `${path}index.html` : path);

  test('has every page of the language, its search and its scripts, each with its hash and size', () => {
    const missing = pages.filter(({ name }) => name.startsWith(`${language}/`) && !name.endsWith('pocket.html')).filter(({ name }) => !listing.files.some(({ path }) => fileOf(path) === name));
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(listing.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['', '404.html', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json']));
    for (const { path, hash, size } of listing.files) {
      const bytes = read(fileOf(path));
      expect([path, createHash('sha256').update(bytes).digest('base64'), bytes.length]).toEqual([path, hash, size]);
    }
  });

  test('stands in packs, byte for byte in the order of the list', () => {
    listing.packs.forEach((pack, index) => {
      const bytes = read(pack.path);
      expect(createHash('sha256').update(bytes).digest('base64')).toBe(pack.hash);
      expect(Buffer.concat(listing.files.filter((file) => file.pack === index).map(({ path }) => read(fileOf(path)))).equals(bytes)).toBe(true);
    });
  });

  test('comes over the line in no more than its budget, which the home page tells', () => {
    const cost = listing.packs.reduce((sum, { wire }) => sum + wire, 0);
    expect(cost).toBeLessThanOrEqual(480_000);
    const home = read(`${language}/index.html`).toString();
    expect(home).toMatch(new RegExp(`\\b(?:${Math.ceil(cost / 1000)}|${Math.ceil(cost / 1000) - 1})\\s?\\p{L}`, 'u'));
    expect(home).not.toMatch(/%(?:release|kilobytes|pocket-kilobytes)%/);
    expect(home).toContain(`data-release="${listing.release}"`);
  });
});

describe.each(paths)('the pocket edition of %s', (language) => {
  const html = read(`${language}/pocket.html`).toString();
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);

  test('is one small file, and its raw size is told', () => {
    expect(brotli(html)).toBeLessThanOrEqual(65_000);
    // Messengers send it as it is; letters of Cyrillic take two bytes.
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(600_000);
    expect(read(`${language}/index.html`).toString()).toMatch(new RegExp(`\\b${Math.ceil(Buffer.byteLength(html) / 1000)}\\s?\\p{L}`, 'u'));
  });

  test('asks for nothing: no file, no frame, no picture', () => {
    expect([...tags(html, 'link'), ...tags(html, 'img'), ...tags(html, 'iframe'), ...tags(html, 'script').filter(({ src }) => src)]).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(read('sitemap-0.xml').toString()).not.toContain('pocket');
  });

  test('holds every article, each once, and every link inside it finds its place', () => {
    const slugs = pages.filter((page) => isArticle(page) && page.name.startsWith(`${language}/`)).map(({ name }) => name.split('/')[1]!);
    expect(slugs.filter((slug) => ids.filter((id) => id === slug).length !== 1)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const dead = tags(html, 'a').map(({ href }) => href!).filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
    expect(dead).toEqual([]);
    expect(tags(html, 'a').filter(({ href }) => !/^(#|https?:|tel:)/.test(href!))).toEqual([]);
  });

  test('has every code that its articles show, the cards for the clerk, and each article’s address', () => {
    const text = textOf(html);
    const codes = readContent(root).facts.flatMap(({ entries }) => entries.filter((fact) => fact.kind === 'ussd' && fact.value).map((fact) => String(fact.value)));
    const shown = codes.filter((code) => pages.some((page) => isArticle(page) && page.name.startsWith(`${language}/`) && textOf(/<article[\s\S]*<\/article>/.exec(page.html)![0]).includes(code)));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((code) => !text.includes(code))).toEqual([]);
    expect(html.match(/class="clerk sim"/g)!.length).toBeGreaterThan(3);
    expect(text).toContain(`${plain.site}/${language}/kcell/`);
  });
});
