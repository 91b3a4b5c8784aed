import { z } from 'astro/zod';
import { languages, sourceLanguage } from '../languages/table.ts';
import { lineAt } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/** A word or a short phrase. Lists travel joined by commas; a whole sentence is somebody's query, not a word of the language. */
const phrase = z.string().min(1)
  .refine((text) => !text.includes(','), 'has a comma; write two entries')
  .refine((text) => !/[*#]/.test(text), 'has a code; the search knows codes from the facts')
  .refine((text) => text.split(/\s+/).length <= 6 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 12, 'is a sentence; write the words that tell');
const shape = z.strictObject({
  stop: z.array(phrase),
  weak: z.array(phrase),
  endings: z.array(phrase),
  rewrites: z.record(z.string(), z.string()).optional(),
  articles: z.record(z.string(), z.array(phrase)),
  wider: z.strictObject({ weak: z.array(phrase), articles: z.record(z.string(), z.array(phrase)) }).optional(),
});

/** Fewer words than that, and readers who use another one do not find the article. */
const fewest = 3;

export const searchWords: Rule = {
  id: 'search-words',
  reason: 'Readers type the words of their trouble, not those of the titles: each article is known by both.',
  check: (content) =>
    languages.filter(({ pseudo }) => !pseudo).flatMap(({ path }) => {
      const file = `content/strings/${path}/search.json`;
      const strings = content.strings.find((each) => each.file === file);
      // A new language begins with the words of its fallbacks.
      if (!strings) return path === sourceLanguage.path ? [{ file, line: 1, message: 'is missing', mend: 'restore it' }] : [];
      const at = (keys: string[]) => lineAt(strings.source, locate(strings.source, keys));
      const result = shape.safeParse(strings.data);
      if (!result.success) return result.error.issues.map(({ path: keys, message }) => ({ file, line: at(keys.map(String)), message: `${keys.join('.')}: ${message}`, mend: 'see content/README.md, “The words readers search for”' }));
      const { articles, wider, stop, weak } = result.data;
      return [
        ...[...Object.keys(articles).map((slug) => ['articles', slug]), ...Object.keys(wider?.articles ?? {}).map((slug) => ['wider', 'articles', slug])].filter((keys) => !content.slugs.includes(keys.at(-1)!)).map((keys) => ({ file, line: at(keys), message: `has words for "${keys.at(-1)}", which is no article`, mend: 'take them out, or mend the slug' })),
        ...content.slugs.filter((slug) => (articles[slug]?.length ?? 0) < fewest).map((slug) => ({ file, line: at(['articles']), message: `has fewer than ${fewest} words for "${slug}"`, mend: `add what readers with this trouble type: "${slug}": ["…", "…", "…"]` })),
        ...stop.filter((word) => weak.includes(word)).map((word) => ({ file, line: at(['weak']), message: `"${word}" is in "stop" and in "weak"`, mend: 'keep one: "stop" words answer nothing, "weak" ones only beside others' })),
      ];
    }),
};
