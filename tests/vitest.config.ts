import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname.replaceAll('%20', ' '),
  test: { include: ['tests/{unit,content,site,firefox}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
