import type { Language } from '../languages/table.ts';

/**
 * The structured data of an article: its place in the guide, and when its facts were last checked.
 * @see https://schema.org/BreadcrumbList https://schema.org/Article
 * @param trail names and absolute addresses from the home page to the article
 */
export function describeArticle(trail: { name: string; url: string }[], language: Language, modified: string | undefined): object[] {
  const page = trail.at(-1)!;
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
    },
    {
      '@type': 'Article',
      headline: page.name,
      inLanguage: language.tag,
      ...(modified ? { dateModified: modified } : {}),
    },
  ];
}
