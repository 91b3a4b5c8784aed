import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/table.ts';
import { readContent } from '../../src/rules/content.ts';
import { find } from '../../src/search/find.ts';
import { isPlain, match } from '../../src/search/match.ts';
import type { MoreIndex, QuickIndex } from '../../src/search/quick-index.ts';
import { vocabularyOf } from '../../src/search/vocabulary-of.ts';
import { readWider } from '../../src/search/wider.ts';
import { plain, root } from '../places.ts';
import { summarise, type Asked, type Query } from '../search/score.ts';
import { brotli } from './pages.ts';

const read = (name: string) => readFileSync(join(plain.outDir, name), 'utf8');
const quick = new Map(languages.map(({ path }) => {
  const index = JSON.parse(read(`${path}/search.json`)) as QuickIndex;
  return [path, { index, vocabulary: vocabularyOf(index) }];
}));
const wide = (path: string) => readWider(quick.get(path)!, new Response(read(`${path}/search-wider.json`)));
const { queries } = JSON.parse(readFileSync(join(root, 'tests/search/queries.json'), 'utf8')) as { queries: Query[] };
const { slugs, abouts } = readContent(root);
const topics = new Map(slugs.map((slug) => [slug, abouts.find(({ file }) => file.split('/').at(-2) === slug)!.about.topics]));

describe('the queries of readers, asked of the built indexes', async () => {
  const asked = await Promise.all(
    queries.filter(({ site_lang }) => quick.has(site_lang.toLowerCase())).map(async (query): Promise<Asked> => {
      const path = query.site_lang.toLowerCase();
      const own = quick.get(path)!;
      const first = match(query.q, own.vocabulary);
      const found = isPlain(query.q, first)
        ? { slugs: first.articles.map(([article]) => own.index.articles[article]![0]), unproven: [] }
        : await find(query.q, await wide(path), JSON.parse(read(`${path}/search-more.json`)) as MoreIndex, wide);
      const sure = found.unproven.length ? [] : found.slugs;
      return { ...query, fallback: false, slugs: sure, results: sure.map((slug) => topics.get(slug)!) };
    }),
  );
  const { all, byLanguage, misses } = summarise(asked);

  test('find the right page first, nearly always, before any full text', () => {
    const missed = misses.map(({ q, intent, slugs: got }) => `“${q}” wants ${intent}, gets ${got[0]}`).join('\n');
    expect(all.count).toBeGreaterThan(100);
    expect(all.first, missed).toBeGreaterThanOrEqual(0.9);
    expect(all.three, missed).toBeGreaterThanOrEqual(0.97);
  });

  test.each(Object.keys(byLanguage))('are answered in %s as well as elsewhere', (language) => {
    expect(byLanguage[language]!.first).toBeGreaterThanOrEqual(0.8);
    expect(byLanguage[language]!.three).toBeGreaterThanOrEqual(0.92);
  });

  test('find nothing if they are nonsense', () => {
    expect(misses.filter(({ intent }) => intent === 'none').map(({ q, slugs: got }) => `${q}: ${got.join(', ')}`)).toEqual([]);
  });
});

describe('the first answer of the search', () => {
  const script = readdirSync(join(plain.outDir, '_astro')).find((name) => name.startsWith('search-box'))!;
  test.each(languages.map(({ path, unspaced }) => [path, unspaced ? 12_000 : 10_000] as const))('costs little in %s: script and index', (path, most) => {
    expect(brotli(read(`_astro/${script}`)) + brotli(read(`${path}/search.json`))).toBeLessThanOrEqual(most);
  });
});
