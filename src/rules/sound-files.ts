import { reservedSlugs } from '../articles/shape.ts';
import { languages, sourceLanguage } from '../languages/table.ts';
import { lineAt } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

export const soundFiles: Rule = {
  id: 'sound-files',
  reason: 'A file that cannot be read, or that nothing leads to, is lost to the reader.',
  check(content) {
    const { file, source } = content.contentsFile;
    const ordered = content.contents.sections.flatMap((section, index) => section.articles.map((slug, place) => ({ slug, path: ['sections', String(index), 'articles', String(place)] })));
    const unknown = ordered.filter(({ slug }) => !content.slugs.includes(slug));
    const missing = content.slugs.filter((slug) => !ordered.some((each) => each.slug === slug));
    const taken = content.slugs.filter((slug) => reservedSlugs.includes(slug) || languages.some(({ path }) => path === slug));
    const withoutSource = content.slugs.filter((slug) => !content.texts.some((text) => text.slug === slug && text.language === sourceLanguage.path));
    return [
      ...content.broken,
      ...unknown.map(({ slug, path }) => ({ file, line: lineAt(source, locate(source, path)), message: `names the article "${slug}", which does not exist`, mend: `write it with: npm run new ${slug}, or take the line out` })),
      ...missing.map((slug) => ({ file, line: 1, message: `does not list the article "${slug}"`, mend: `add "${slug}" to one of its sections` })),
      ...taken.map((slug) => ({ file: `content/articles/${slug}/about.json`, line: 1, message: `the slug "${slug}" is an address of the site itself`, mend: 'give the folder another name' })),
      ...withoutSource.map((slug) => ({ file: `content/articles/${slug}/${sourceLanguage.path}.mdx`, line: 1, message: 'is missing or could not be read; every article is written in English first', mend: `write it, or delete content/articles/${slug}` })),
      ...content.texts
        .filter((text) => !languages.some(({ path }) => path === text.language))
        .map((text) => ({ file: text.file, line: 1, message: `"${text.language}" is not in the table of languages`, mend: 'add its line to src/languages/table.ts, or rename the file' })),
    ];
  },
};
