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
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: { baseURL: plain.site, launchOptions: { executablePath: findChromium(), args: quietly } },
  webServer: [serve(plain), serve(moved, moved.project)],
});
