/** What the tests of the saved guide share. */
import { test as plainTest, type Page } from 'playwright/test';
import { plain } from '../places.ts';
import { serve, type Served } from '../serve.ts';

/** A test with a site of its own that can be disturbed and stopped, and with workers let in. */
export const test = plainTest.extend<{ site: Served }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = await serve(plain.outDir);
    await use(site);
    await site.stop();
  },
});

/** Goes to a page and waits until its worker answers for it. */
export async function goWithWorker(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

export const box = (page: Page) => page.locator('offline-box');
export const saveButton = (page: Page) => page.locator('[data-do=save]');
export const stateIs = (state: string) => ['data-offline-state', state] as const;

/** The paths a language lists, below the base path. */
export async function listed(site: Served, language: string): Promise<string[]> {
  const listing = (await (await fetch(`${site.home}offline/${language}.json`)).json()) as { files: { path: string }[] };
  return listing.files.map(({ path }) => path);
}
