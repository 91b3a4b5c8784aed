import { describe, expect, test } from 'vitest';
import { plain } from '../places.ts';
import { brotli, isArticle, pagesOf, toolNames, type Page } from './pages.ts';

const pages = pagesOf(plain.outDir, plain.base).filter(isArticle);
const scriptsOf = ({ html }: Page) => [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
const isOf = (tool: string) => ({ name }: Page) => name.includes(`/${tool}/`);
const common = new Set(scriptsOf(pages.find(isOf('kcell'))!));

describe.each(toolNames)('the tool %s', (tool) => {
  test('has a script of at most 2,500 bytes in every language', () => {
    const own = pages.filter(isOf(tool)).map((page) => ({ name: page.name, scripts: scriptsOf(page).filter((script) => !common.has(script)) }));
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter(({ scripts }) => !scripts.length || brotli(scripts.join('')) > 2500).map(({ name, scripts }) => `${name}: ${brotli(scripts.join(''))}`)).toEqual([]);
  });

  test('is carried by its own page only, script and styles', () => {
    const others = pages.filter((page) => !isOf(tool)(page));
    expect(others.filter(({ html }) => new RegExp(`define\\([\`'"]${tool}|${tool}[^"<]*\\{`).test(html)).map(({ name }) => name)).toEqual([]);
  });

  test('is kept out of the search index, and speaks the reader’s language', () => {
    for (const { html, name } of pages.filter(isOf(tool))) {
      const wrapper = /<div class="tool" lang="([^"]+)" dir="[^"]+">/.exec(html);
      expect(wrapper?.[1]?.toLowerCase(), name).toBe(name.split('/')[0]);
      expect(html.slice(wrapper!.index, wrapper!.index + 400), name).toContain('data-pagefind-ignore');
    }
  });
});
