import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import cjkFriendly from 'remark-cjk-friendly';
import { headingAnchors } from './src/articles/heading-anchors.ts';
import { describePage } from './src/frame/sitemap.ts';
import { place } from './src/frame/place.ts';

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
    // A port that is taken is an error, not a surprise on another port.
    preview: { strictPort: true },
    server: { strictPort: true },
    worker: { format: 'es' },
    build: {
      // Every MDX file sets off this warning: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
