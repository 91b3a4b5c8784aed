/** What must be the same in every language of an article: read from the MDX text, without rendering it. */
export interface Outline {
  /** One entry a heading: its level and text. */
  headings: { level: number; text: string }[];
  /** The facts named by tags, in the order of the text. */
  facts: string[];
  /** Where the links to other articles lead. */
  links: string[];
  steps: number;
  cautions: number;
}

/** The text without its front matter, and the number of lines taken off. */
export function splitFrontMatter(source: string): { body: string; skipped: number } {
  const frontMatter = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(source)?.[0] ?? '';
  return { body: source.slice(frontMatter.length), skipped: frontMatter.split('\n').length - 1 };
}

const all = (body: string, pattern: RegExp) => [...body.matchAll(pattern)].map((match) => match[1]!);

/** Reads the outline of an MDX text (with or without front matter). */
export function outlineOf(source: string): Outline {
  const { body } = splitFrontMatter(source);
  return {
    headings: [...body.matchAll(/^(#{2,4})\s+(.+?)\s*$/gm)].map((match) => ({ level: match[1]!.length, text: match[2]! })),
    facts: all(body, /<(?:Fact|Dial|Claim)\b[^>]*?\b(?:id|fact)="([^"]+)"/g),
    links: all(body, /\]\(article:([^)]+)\)/g),
    steps: all(body, /^\s*(\d+\.)\s/gm).length,
    cautions: all(body, /<(Caution)\b/g).length,
  };
}

/** The anchor of a heading, from its English text: "Paid, but no internet?" → `paid-but-no-internet`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * What a reader of a translation would miss because its source has moved on: the parts of the outline that differ.
 * Word-for-word changes do not count: a mended typo must not put a notice on ten pages.
 */
export function differences(source: Outline, translation: Outline): string[] {
  const differ: string[] = [];
  if (source.headings.map((each) => each.level).join() !== translation.headings.map((each) => each.level).join()) differ.push('headings');
  if ([...source.facts].sort().join() !== [...translation.facts].sort().join()) differ.push('facts');
  if ([...source.links].sort().join() !== [...translation.links].sort().join()) differ.push('links');
  if (source.steps !== translation.steps) differ.push('steps');
  if (source.cautions !== translation.cautions) differ.push('cautions');
  return differ;
}
