/** Where the tests put what they build. */
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');

/** The day the tests build on, so that the calendar alone turns nothing red. */
export const today = '2026-11-23';

/** The site as readers get it. */
export const plain = { outDir: join(results, 'site'), site: 'http://localhost:4391', base: '/', port: 4391 };

/**
 * A copy of the project in a path with spaces, built for a host and a base path, with the pseudo-language, and with some
 * things that the real guide does not have.
 */
export const moved = {
  project: join(results, 'a copy with spaces'),
  outDir: join(results, 'a copy with spaces', 'out', 'guide'),
  site: 'https://sim.example',
  base: '/guide/',
  port: 4392,
  /** A fact that nobody knows, given a value. */
  newFact: { subject: 'kcell', id: 'balance-code', value: '*999*1#' },
  /** A fact that was not checked for long. */
  oldFact: { subject: 'altel', id: 'website', checked: '2020-01-01' },
  /** Where its pages let readers report a change. */
  report: 'facts@sim.example',
  /** An article without its Chinese text. */
  untranslated: 'scams',
  /** Articles that have lost translations: reader's language → the language of the text that is read instead. */
  fallbacks: [
    { slug: 'roaming', removed: ['kk', 'zh-hant'], reads: { kk: 'ru', 'zh-hant': 'zh-Hans' } },
    { slug: 'promotions', removed: ['kk', 'ru'], reads: { kk: 'en', ru: 'en' } },
  ],
  /** A language more: one line in the table, one folder of strings. */
  sixth: { tag: 'tr', path: 'tr', name: 'Türkçe' },
  /** An article whose English text has gained a fact since it was translated. */
  outdated: 'izi',
};

export const reports = { vitest: join(results, 'vitest.json'), playwright: join(results, 'playwright.json') };
