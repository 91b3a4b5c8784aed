import { defineConfig } from 'playwright/test';
import { findChromium, quietly } from './chromium.ts';
import { moved, plain, root } from './places.ts';

const serve = ({ outDir, site, base, port }: typeof plain, cwd = root) => ({
  command: `"${process.execPath}" src/commands/site.ts preview`,
  cwd,
  env: { OUT_DIR: outDir, SITE_URL: site, BASE_PATH: base, PORT: String(port) },
  url: `http://localhost:${port}${base}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  // Generous, for busy machines: nothing here measures time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  // Playwright cannot stand between a worker and the network, so only the tests of the worker let it in.
  use: { serviceWorkers: 'block', baseURL: plain.site, launchOptions: { executablePath: findChromium(), args: quietly } },
  webServer: [serve(plain), serve(moved, moved.project)],
});
