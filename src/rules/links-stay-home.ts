import { anchorOf, outlineOf } from '../articles/outline.ts';
import { nearest } from '../facts/find-fact.ts';
import { sourceLanguage } from '../languages/table.ts';
import { lineAt, type Content } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './tags.ts';

/** Whether `slug` or `slug#anchor` leads somewhere; if not, what is wrong with it. */
function lost(content: Content, target: string): { message: string; mend: string } | undefined {
  const [slug, anchor] = target.split('#') as [string, string | undefined];
  if (!content.slugs.includes(slug)) return { message: `leads to the article "${slug}", which does not exist`, mend: nearest(slug, content.slugs) || `see the folders of content/articles/` };
  if (!anchor) return undefined;
  const source = content.texts.find((text) => text.slug === slug && text.language === sourceLanguage.path);
  const anchors = source ? outlineOf(source.source).headings.map(({ text }) => anchorOf(text)) : [];
  return anchors.includes(anchor) ? undefined : { message: `leads to "#${anchor}", which no heading of "${slug}" has`, mend: `use one of: ${anchors.join(', ')}` };
}

export const linksStayHome: Rule = {
  id: 'links-stay-home',
  reason: 'A reader with one bar of signal must not be sent to a page that is not there.',
  check(content) {
    const { file, source } = content.contentsFile;
    const situations = content.contents.situations.flatMap(({ to }, index) => {
      const problem = lost(content, to);
      return problem ? [{ file, line: lineAt(source, locate(source, ['situations', String(index), 'to'])), ...problem }] : [];
    });
    const links = content.texts.flatMap((text) =>
      linksOf(text).flatMap(({ target, line }) => {
        if (target.startsWith('https://')) return [];
        const problem = target.startsWith('article:') ? lost(content, target.slice('article:'.length)) : { message: `is the link "${target}"`, mend: 'link to an article as article:slug' };
        return problem ? [{ file: text.file, line, ...problem }] : [];
      }),
    );
    return [...situations, ...links];
  },
};
