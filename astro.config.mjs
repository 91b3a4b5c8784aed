import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import cjkFriendly from 'remark-cjk-friendly';
import { headingAnchors } from './src/articles/heading-anchors.ts';
import { describePage } from './src/frame/sitemap.ts';
import { place } from './src/frame/place.ts';
import { ownCopies } from './src/tools/own-copies.ts';

const { site, base, port, outDir } = place(process.env);

export default defineConfig({
  site,
  base,
  outDir,
  server: { port },
  trailingSlash: 'always',
  // A line break between two inline elements is a space to the reader; Astro's default takes it out.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  prefetch: false,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [cjkFriendly], rehypePlugins: [headingAnchors] }),
  },
  integrations: [mdx(), sitemap({ serialize: describePage(outDir, base) })],
  vite: {
    plugins: [ownCopies()],
    // A port that is taken is an error, not a surprise on another port.
    preview: { strictPort: true },
    server: { strictPort: true },
    // The service worker stands at the root with a name that never changes: its place is its reach, its name how it is found again.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : '_astro/[name]-[hash].js') } } },
    build: {
      // Scripts stand in the page they belong to, which then needs no other file.
      assetsInlineLimit: (file) => file.endsWith('.js') || undefined,
      // Every MDX file sets off this warning: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
