/** Where the tests put what they build. */
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');

/** The site as readers get it. */
export const plain = { outDir: join(results, 'site'), site: 'http://localhost:4391', base: '/', port: 4391 };

/**
 * A copy of the project in a path with spaces, built for a host and a base path, with the pseudo-language, and with a
 * value for a fact that the real guide does not know.
 */
export const moved = {
  project: join(results, 'a copy with spaces'),
  outDir: join(results, 'a copy with spaces', 'out', 'guide'),
  site: 'https://sim.example',
  base: '/guide/',
  port: 4392,
  newFact: { subject: 'kcell', id: 'balance-code', value: '*999*1#' },
};

export const reports = { vitest: join(results, 'vitest.json'), playwright: join(results, 'playwright.json') };
