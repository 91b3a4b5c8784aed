/** What an article is: `about.json` says what is true in every language, the front matter of each text what is not. */
import { z } from 'astro/zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** `content/articles/<slug>/about.json` */
export const aboutShape = z.strictObject({
  /** The brand whose page this is (one of those in `facts/shape.ts`): its chip and colour. */
  operator: slug.optional(),
  /** What the article is about, for search and for measuring it. */
  topics: z.array(slug).min(1),
});
export type About = z.infer<typeof aboutShape>;

/** The front matter of `content/articles/<slug>/<language>.mdx`. */
export const frontMatterShape = z.strictObject({
  title: z.string().min(3).max(70),
  /** One sentence: the lede of the page and its description for search engines. */
  summary: z.string().min(10).max(200),
  /** The English text a translation was made from: `en@` and the first 12 digits of its git blob id. */
  from: z
    .string()
    .regex(/^[a-z-]+@[0-9a-f]{12}$/, 'must name the source text as en@ and 12 hexadecimal digits')
    .optional(),
});

/** `content/contents.json`: the order of everything. */
export const contentsShape = z.strictObject({
  sections: z.array(z.strictObject({ id: slug, articles: z.array(slug).min(1) })),
  /** "What do you have with you?": each a target of the form `slug` or `slug#anchor`. */
  situations: z.array(z.strictObject({ id: slug, to: z.string() })),
  /** The cards for the clerk, in the groups and the order in which they are offered. */
  cards: z.array(z.strictObject({ id: slug, phrases: z.array(slug).min(1) })),
});
export type Contents = z.infer<typeof contentsShape>;

/** Addresses under a language that no article may take. */
export const reservedSlugs = ['search', 'facts', 'changes', 'pocket'];
