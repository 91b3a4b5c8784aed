/** Leaves out of a page's inlined styles what the page cannot use: its rules were written for all pages at once. */

interface Block {
  /** What stands before the brace: a selector, `@layer words`, `@media print`. */
  head: string;
  body: string;
}

/** The blocks of a sheet, in order; a statement without a block (`@layer a,b;`) has no body. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';') {
      blocks.push({ head: css.slice(start, at + 1), body: '' });
      start = at + 1;
    } else if (css[at] === '{') {
      const open = at;
      for (let depth = 1; depth; ) depth += { '{': 1, '}': -1 }[css[++at]!] ?? 0;
      blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** The alternatives of a selector: what stands between its commas outside brackets. */
function alternativesOf(selector: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const character of selector) {
    depth += { '(': 1, '[': 1, ')': -1, ']': -1 }[character] ?? 0;
    if (character === ',' && !depth) alternatives.push('');
    else alternatives[alternatives.length - 1] += character;
  }
  return alternatives;
}

/** The names a selector cannot match without: tags, classes, ids, attributes with their values. What brackets offer as a choice is taken to be there. */
function namesIn(selector: string): string[] {
  const bare = selector.replace(/\[([\w-]+)(?:=([\w-]+))?[^\]]*\]/g, ' $1 $2 ').replace(/:{1,2}[\w-]+(\([^()]*(?:\([^()]*\)[^()]*)*\))?/g, ' ');
  return bare.match(/[\w-]+/g) ?? [];
}

/**
 * Trims a sheet for a page: rules whose tags, classes or attributes the page names nowhere, not even in a script, go; then
 * variables that nothing reads.
 * @param page the HTML of the page without its styles
 */
export function trimStyles(css: string, page: string): string {
  const words = new Set(page.match(/[\w-]+/g));
  // A link to another language names that language in its own words; they are read in the page's letters.
  const spoken = [...page.replace(/<[^>]*\bhreflang=[^>]*>/g, '').matchAll(/\blang="([\w-]+)"/g)].map((match) => match[1]!);
  const isSpoken = (selector: string) => [...selector.matchAll(/:lang\(([\w-]+)\)/g)].every(([, tag]) => spoken.some((each) => `${each}-`.startsWith(`${tag}-`)));
  const mayMatch = (selector: string) => alternativesOf(selector).filter((each) => isSpoken(each) && namesIn(each).every((name) => words.has(name))).join();
  const trim = (sheet: string): string =>
    blocksOf(sheet)
      .map(({ head, body }) => {
        if (!body) return head.endsWith(';') ? head : '';
        if (/^@(media|layer|supports)/.test(head)) {
          const inner = trim(body);
          return inner && `${head}{${inner}}`;
        }
        const kept = head.startsWith('@') ? head : mayMatch(head);
        return kept && `${kept}{${body}}`;
      })
      .join('');
  return dropUnread(trim(css), page);
}

function dropUnread(css: string, page: string): string {
  const left = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name: string) => (css.includes(`var(${name}`) || page.includes(name) ? whole : ''));
  const full = left.replace(/(?<=^|[{};])[^{};]*\{\}/g, '');
  return full === css ? css : dropUnread(full, page);
}
