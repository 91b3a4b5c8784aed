/** Makes an article of the site a part of the pocket edition. */

/** Where a built article stands, and what else is in the file. */
export interface Binding {
  slug: string;
  /** The slugs of all articles in the file. */
  slugs: string[];
  /** The address of the language below the host, with the base path: `/guide/en/`. */
  home: string;
  /** Scheme and host, for what is not in the file. */
  site: string;
}

/** Takes one element out, with all that is in it; elements of its own kind may stand inside. */
function without(html: string, opening: RegExp, tag: string): string {
  const start = opening.exec(html);
  if (!start) return html;
  const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
  tags.lastIndex = start.index;
  let depth = 0;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return without(html.slice(0, start.index) + html.slice(tags.lastIndex), opening, tag);
  }
  throw new Error(`An element <${tag}> is not closed`);
}

/** An address inside the site, as a place in the file, or in full where the file does not have it. */
function lead(href: string, { slug, slugs, home, site }: Binding): string {
  if (href.startsWith('#')) return `#${slug}.${href.slice(1)}`;
  if (!href.startsWith('/')) return href;
  const [path, anchor] = href.split('#') as [string, string | undefined];
  const target = path.startsWith(home) ? path.slice(home.length).replace(/\/$/, '') : undefined;
  if (target === '') return '#contents';
  if (target && slugs.includes(target)) return `#${target}${anchor ? `.${anchor}` : ''}`;
  return site + href;
}

/** The text of a built page's article, with its anchors below its slug, its headings one level down, and without what needs a script. */
export function pocketText(page: string, binding: Binding): string {
  const article = /<article\b[^>]*>([\s\S]*)<\/article>/.exec(page)?.[1];
  if (article === undefined) throw new Error(`The page of "${binding.slug}" has no article`);
  const bare = [
    [/<script\b/, 'script'],
    [/<style\b/, 'style'],
    [/<button\b/, 'button'],
    [/<details class="on-this-page"/, 'details'],
    // What only a script makes useful: tools, and what waits for them.
    [/<\w+[^>]*\s(?:hidden|data-pagefind-ignore)(?=[\s>=])[^>]*>/, ''],
  ] as const;
  const still = bare.reduce((html, [opening, tag]) => {
    if (tag) return without(html, opening, tag);
    let left = html;
    for (let match = opening.exec(left); match; match = opening.exec(left)) {
      const name = /\w[\w-]*/.exec(match[0])![0];
      left = /^(input|br|img|link|meta)$/.test(name) ? left.replace(match[0], '') : without(left, new RegExp(match[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), name);
    }
    return left;
  }, article);
  return still
    .replace(/\sdata-(?:fact|pagefind-[\w-]+)(?:="[^"]*")?/g, '')
    .replace(/(<\/?h)([1-4])\b/g, (_, tag: string, level: string) => tag + (Number(level) + 1))
    .replace(/\s(id|for|aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name: string, id: string) => ` ${name}="${binding.slug}.${id}"`)
    .replace(/\shref="([^"]*)"/g, (_, href: string) => ` href="${lead(href, binding)}"`)
    .replace(/>\s+</g, '> <');
}
