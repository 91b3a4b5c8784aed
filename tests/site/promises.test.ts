import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pseudoMark } from '../../src/languages/pseudo.ts';
import { languages } from '../../src/languages/table.ts';
import { readContent } from '../../src/rules/content.ts';
import { brandNames } from '../../src/vocabulary/print-value.ts';
import { moved, plain, root } from '../places.ts';
import { isArticle, pagesOf, textOf } from './pages.ts';

const real = pagesOf(plain.outDir, plain.base);
const changed = pagesOf(moved.outDir, moved.base);

describe('one fact, every page', () => {
  const key = `${moved.newFact.subject}.${moved.newFact.id}`;
  const showing = real.filter(({ html }) => html.includes(`data-fact="${key}"`)).map(({ name }) => name);

  test('a fact nobody knew stands on several pages of each language', () => {
    expect(showing.filter((name) => name.startsWith('en/')).length).toBeGreaterThanOrEqual(3);
    expect(real.some(({ html }) => html.includes(moved.newFact.value))).toBe(false);
  });

  test('given a value, it mends them all without a touch of prose', () => {
    const unmended = showing.filter((name) => {
      const html = changed.find((page) => page.name === name)!.html;
      return !html.includes(`data-fact="${key}" data-trust="reported"`) || html.includes(`data-fact="${key}" data-trust="unknown"`) || !html.includes(moved.newFact.value);
    });
    expect(unmended).toEqual([]);
  });

  test('and a sibling brand does not inherit it', () => {
    const activ = changed.find(({ name }) => name === 'en/activ/index.html')!;
    expect(activ.html).not.toContain(moved.newFact.value);
  });
});

describe('a page says of itself', () => {
  const page = (name: string) => changed.find((each) => each.name === `${name}/index.html`)!.html;
  const notices = (html: string) => [...html.matchAll(/<p class="notice">([\s\S]*?)<\/p>/g)].map((match) => textOf(match[1]!));

  test('that its text is in another language: notice, lang, canonical, and no alternate', () => {
    const html = page(`zh-hans/${moved.untranslated}`);
    expect(notices(html)).toEqual([expect.stringContaining('English')]);
    expect(html).toMatch(/<html lang="zh-Hans" dir="ltr">[\s\S]*<main id="main" lang="en" dir="ltr"/);
    expect(html).toContain(`<link rel="canonical" href="${moved.site}${moved.base}en/${moved.untranslated}/">`);
    expect(html).not.toContain('rel="alternate"');
    expect(page(`en/${moved.untranslated}`)).not.toContain('hreflang="zh-Hans" href="https');
  });

  test('that it is an older translation, in its own words, with the way to the newest text', () => {
    expect(page(`zh-hans/${moved.outdated}`)).toMatch(new RegExp(`<p class="notice">[^<]*\\p{Script=Han}[^<]*<a href="${moved.base}en/${moved.outdated}/"`, 'u'));
    expect(notices(page(`en/${moved.outdated}`))).toEqual([]);
    expect(notices(page('zh-hans/kcell'))).toEqual([]);
  });

  test('that a fact was not checked for long', () => {
    const html = page('en/altel');
    expect(notices(html)).toEqual([expect.stringContaining('January 1, 2020')]);
    expect(html.indexOf('class="notice"')).toBeGreaterThan(html.indexOf('</main>'));
  });
});

describe('a text that is not there', () => {
  const page = (name: string) => changed.find((each) => each.name === `${name}/index.html`)!.html;
  test.each(moved.fallbacks.flatMap(({ slug, reads }) => Object.entries(reads).map(([reader, text]) => [slug, reader, text] as const)))('%s on the %s site is read in %s, which the page says', (slug, reader, text) => {
    const html = page(`${reader}/${slug}`);
    expect(html).toContain(`<main id="main" lang="${text}"`);
    expect(html).toContain(`<link rel="canonical" href="${moved.site}${moved.base}${text.toLowerCase()}/${slug}/">`);
    expect(html).toMatch(/<p class="notice">/);
    expect(html).not.toContain('rel="alternate"');
  });
});

describe('a language more', () => {
  const { tag, path, name } = moved.sixth;
  test('takes one line and one folder: every page is there, in the nearest language', () => {
    const slugs = readContent(root).slugs;
    const missing = ['', 'search/', 'facts/', ...slugs.map((slug) => `${slug}/`)].filter((slug) => !changed.some((page) => page.name === `${path}/${slug}index.html`));
    expect(missing).toEqual([]);
    const article = changed.find((page) => page.name === `${path}/kcell/index.html`)!.html;
    expect(article).toMatch(new RegExp(`<html lang="${tag}" dir="ltr">[\\s\\S]*<main id="main" lang="en"`));
  });
  test('is offered by every page, the chooser included, and has a search of its own', () => {
    const silent = changed.filter(({ name: file }) => /^(?:[\w-]+\/.*)?index\.html$/.test(file)).filter(({ html }) => !html.includes(name)).map((page) => page.name);
    expect(silent).toEqual([]);
    expect(JSON.parse(readFileSync(join(moved.outDir, path, 'search.json'), 'utf8'))).toHaveProperty('articles');
  });
});

describe('the page of all facts', () => {
  const page = (pages: typeof real) => pages.find(({ name }) => name === 'en/facts/index.html')!.html;
  const keys = readContent(root).facts.flatMap(({ subject, entries }) => entries.map((fact) => ({ key: `${subject}.${fact.id}`, trust: fact.trust })));

  test('holds every fact once, under its own anchor, the open ones at its end', () => {
    const html = page(real);
    const anchors = [...html.matchAll(/ id="([a-z0-9-]+\.[a-z0-9-]+)"/g)].map((match) => match[1]!);
    expect(anchors.toSorted()).toEqual(keys.map(({ key }) => key).toSorted());
    const open = html.slice(html.indexOf('id="open"'));
    expect(keys.filter(({ key, trust }) => open.includes(` id="${key}"`) !== (trust === 'unknown')).map(({ key }) => key)).toEqual([]);
  });

  test('tells what a fact was before it changed, and why', () => {
    const changes = (html: string) => textOf(html.slice(html.indexOf('id="changes"')));
    expect(changes(page(changed))).toMatch(/November 1, 2026.*\*888\*1#.*The operator changed it/);
    expect(changes(page(real))).not.toContain('*888*1#');
  });
});

describe('a change is reported', () => {
  test('in a message that names the page, its language and its facts, where there is somebody to report to', () => {
    const html = changed.find(({ name }) => name === 'zh-hans/kcell/index.html')!.html;
    const link = decodeURIComponent(/href="(mailto:[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'));
    expect(link).toContain(`mailto:${moved.report}?subject=`);
    expect(link).toContain(`${moved.site}${moved.base}zh-hans/kcell/`);
    expect(link).toMatch(/zh-Hans[\s\S]*kcell\.balance-code/);
  });
  test('nowhere without the setting', () => {
    expect(real.filter(({ html }) => html.includes('mailto:')).map(({ name }) => name)).toEqual([]);
  });
});

/** A pseudo-translated string; one may stand inside another, as a label in a sentence. */
const fenced = /⟦[^⟦⟧]*⟧/g;

describe('in the pseudo-language', () => {
  const pages = changed.filter(({ name }) => name.startsWith('ar-xb/'));

  test('every page exists and runs right to left', () => {
    expect(pages.length).toBe(changed.filter(({ name }) => name.startsWith('en/')).length);
    expect(pages.filter(({ html }) => !/<html lang="ar-XB" dir="rtl">/.test(html)).map(({ name }) => name)).toEqual([]);
  });

  test('no string of the frame is typed loose', () => {
    // Prose is English here, and sources, names of languages, brands and values are the same everywhere.
    const values = new Set([`${moved.site}${moved.base}ar-xb/`, ...languages.map(({ name }) => name), moved.sixth.name, 'Pseudo', ...Object.values(brandNames)]);
    const loose = pages.flatMap(({ name, html }) => {
      const frame = html
        .replace(/<p class="notice">[\s\S]*?<\/p>|<article[\s\S]*?<\/article>|<details class="sources"[\s\S]*?<\/ul>|<span lang="en"[\s\S]*?<\/span>|<a [^>]*lang="en"[\s\S]*?<\/a>|<time[\s\S]*?<\/time>|<bdi[\s\S]*?<\/bdi>|<section class="entry"[\s\S]*?<\/section>/g, ' ')
        .replaceAll(fenced, ' ')
        .replaceAll(fenced, ' ');
      const titles = name.includes('/search/') || /^ar-xb\/(index|pocket)/.test(name) ? titlesOf() : [];
      return textOf(frame).split(/\s*[·›⌕|]\s*|\s{2,}/).flatMap((part) => {
        let left = part.trim();
        for (const known of [...titles, ...values]) left = left.replaceAll(known, ' ').trim();
        return /\p{L}{2,}/u.test(left) ? [`${name}: ${left}`] : [];
      });
    });
    expect(loose).toEqual([]);
    expect(textOf(pages[0]!.html)).toContain(pseudoMark);
  });

  test('the tags inside an article speak it too', () => {
    const kcell = pages.find(({ name }) => name === 'ar-xb/kcell/index.html')!;
    const checks = /<section class="checks[\s\S]*?<\/section>/.exec(kcell.html)![0].replace(/<bdi[\s\S]*?<\/bdi>|<a href="tel[\s\S]*?<\/a>/g, ' ').replaceAll(fenced, ' ').replaceAll(fenced, ' ');
    expect(textOf(checks).replace(/[^\p{L}]/gu, '')).toBe('');
  });
});

/** The titles and summaries of the English articles. */
function titlesOf(): string[] {
  const folder = join(root, 'content/articles');
  return readdirSync(folder).flatMap((slug) => [...readFileSync(join(folder, slug, 'en.mdx'), 'utf8').matchAll(/^(?:title|summary): "(.*)"$/gm)].map((match) => match[1]!.replaceAll("'", '’')));
}

describe('search', () => {
  test('has one index for each language, of articles only', () => {
    const entry = JSON.parse(readFileSync(join(plain.outDir, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
    const articles = real.filter(isArticle);
    for (const { path } of languages) expect(entry.languages[path]?.page_count).toBe(articles.filter(({ name }) => name.startsWith(`${path}/`)).length);
  });
});
