import type { Language } from '../languages/table.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a file or page from the root of the site, with the base path: `/icon.svg` → `/guide/icon.svg`. */
export const fromRoot = (path: string): string => base + path;

/**
 * The address of a page in a language: the home page without a slug, an article or special page with one.
 * A slug may carry an anchor: `top-up-and-renew#cash` → `/en/top-up-and-renew/#cash`.
 */
export function addressOf(language: Language, slug = ''): string {
  const [page, anchor] = slug.split('#');
  return fromRoot(`/${language.path}/${page ? `${page}/` : ''}${anchor ? `#${anchor}` : ''}`);
}
