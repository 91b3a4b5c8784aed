import { describe, expect, test } from 'vitest';
import { chooseFiles } from '../../src/offline/choose-files.ts';
import type { Listing } from '../../src/offline/copies.ts';
import { pocketText } from '../../src/offline/pocket-text.ts';
import { portionsOf } from '../../src/offline/save-copy.ts';

describe('the files of a language', () => {
  const languages = ['en', 'zh-hans', 'zh-hant'];
  const names = ['404.html', 'index.html', 'worker.js', 'robots.txt', 'sitemap-0.xml', 'card.png', 'icon.svg', 'en/index.html', 'en/kcell/index.html', 'en/pocket.html', 'zh-hans/index.html', 'zh-hant/index.html', 'offline/en.json',
    '_astro/box-1a.js', '_astro/box-1a.css', '_astro/inner-2b.js', '_astro/only-chinese-3c.js', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.en.pagefind', 'pagefind/wasm.unknown.pagefind',
    'pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment/zh-hans_2.pf_fragment', 'search/en.4d.json', 'search/zh-hans.5e.json'];
  const texts: Record<string, string> = {
    'en/index.html': '<meta property="og:image" content="/card.png"><link rel="icon" href="/icon.svg"><script>import("/_astro/box-1a.js")</script>',
    'zh-hans/index.html': '<script>import("/_astro/only-chinese-3c.js")</script>',
    '_astro/box-1a.js': 'import "./inner-2b.js"; link("/_astro/box-1a.css"); import(bundle + "pagefind.js")',
    'pagefind/pagefind.js': 'fetch("pagefind-entry.json")',
  };
  const choose = (language: string) => chooseFiles(names.map((name) => ({ name, text: texts[name] })), language, languages).map(({ name }) => name);

  test('are its own, the pages at the root, and what these name, on and on; nothing of other languages', () => {
    expect(choose('en')).toEqual(['404.html', 'index.html', 'icon.svg', 'en/index.html', 'en/kcell/index.html', '_astro/box-1a.js', '_astro/box-1a.css', '_astro/inner-2b.js', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.en.pagefind', 'search/en.4d.json']);
  });
  test('hold the engine for all others only where the language has none of its own', () => {
    expect(choose('zh-hans')).toEqual(['404.html', 'index.html', 'zh-hans/index.html', '_astro/only-chinese-3c.js', 'pagefind/wasm.unknown.pagefind', 'search/zh-hans.5e.json']);
  });
});

describe('what is fetched', () => {
  const file = (path: string, wire: number, pack: number) => ({ path, hash: path, size: wire, wire, pack });
  const listing: Listing = { release: 'r', language: 'en', languages: ['en'], files: [file('a/', 60, 0), file('b/', 60, 0), file('c/', 60, 1)], packs: [{ path: '1', hash: '1', wire: 70 }, { path: '2', hash: '2', wire: 60 }] };
  const paths = (missing: number[]) => portionsOf(listing, missing.map((index) => listing.files[index]!)).map(({ path }) => path);
  test('is a whole pack where most of it is missing, and single files where few are', () => {
    expect(paths([0, 1, 2])).toEqual(['1', 'c/']);
    expect(paths([1])).toEqual(['b/']);
    expect(paths([])).toEqual([]);
  });
});

describe('an article of the pocket edition', () => {
  const binding = { slug: 'kcell', slugs: ['kcell', 'scams'], home: '/guide/en/', site: 'https://sim.example' };
  const bind = (article: string) => pocketText(`<main><article class="kcell" data-pagefind-body>${article}</article></main>`, binding);
  test.each([
    ['a link to another article', '<a href="/guide/en/scams/">x</a>', '<a href="#scams">x</a>'],
    ['a link to its part', '<a href="/guide/en/scams/#codes">x</a>', '<a href="#scams.codes">x</a>'],
    ['a link within', '<h2 id="pay">y</h2><a href="#pay">x</a>', '<h3 id="kcell.pay">y</h3><a href="#kcell.pay">x</a>'],
    ['a link home', '<a href="/guide/en/#operators">x</a>', '<a href="#contents">x</a>'],
    ['a page that is not in the file', '<a href="/guide/en/facts/#a.b">x</a>', '<a href="https://sim.example/guide/en/facts/#a.b">x</a>'],
    ['a code', '<a href="tel:*106%23" dir="ltr">*106#</a><button data-copy="*106#" hidden></button>', '<a href="tel:*106%23" dir="ltr">*106#</a>'],
    ['what needs a script', '<div hidden><div>a</div></div><p hidden>b</p><input hidden><p>c</p><script>x()</script>', '<p>c</p>'],
    ['a label', '<label for="n">x</label><input id="n">', '<label for="kcell.n">x</label><input id="kcell.n">'],
  ])('keeps %s working without the site', (_, html, bound) => {
    expect(bind(html)).toBe(bound);
  });
  test('that does not exist stops the build', () => {
    expect(() => pocketText('<main></main>', binding)).toThrow('The page of "kcell" has no article');
  });
});
