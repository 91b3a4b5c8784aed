/**
 * The sitemap repeats what the pages' own heads say, read from the built files: an address is listed only if its page
 * calls itself canonical and lets itself be indexed, with the alternates (x-default too) its head names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** What the head of a page says about itself. */
export function readHead(html: string) {
  const tags = html.match(/<(?:link|meta|script)\b[^>]*>/g) ?? [];
  const links = tags.filter((tag) => tag.startsWith('<link'));
  return {
    canonical: attribute(links.find((tag) => attribute(tag, 'rel') === 'canonical') ?? '', 'href'),
    hidden: tags.some((tag) => attribute(tag, 'name') === 'robots' && attribute(tag, 'content').includes('noindex')),
    alternates: links.filter((tag) => attribute(tag, 'hreflang')).map((tag) => ({ lang: attribute(tag, 'hreflang'), url: attribute(tag, 'href') })),
    modified: /"dateModified":"([^"]+)"/.exec(html)?.[1],
  };
}

/** Reads the built page behind an address of the sitemap. */
function headOf(address: string, outDir: string, base: string) {
  const path = new URL(address).pathname.slice(base.length);
  return readHead(readFileSync(join(outDir, path, 'index.html'), 'utf8'));
}

/** The sitemap integration's `serialize`, for a site built into `outDir` under `base`. */
export function describePage(outDir: string, base: string) {
  return (item: SitemapItem): SitemapItem | undefined => {
    const head = headOf(item.url, outDir, base);
    if (head.hidden || head.canonical !== item.url) return undefined;
    return { ...item, links: head.alternates, ...(head.modified ? { lastmod: head.modified } : {}) };
  };
}
