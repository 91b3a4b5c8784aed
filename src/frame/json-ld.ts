import type { Language } from '../languages/table.ts';

/**
 * The structured data of an article: what it is called, its language, and when its facts were last checked. Its place in the
 * guide is left out: it would weigh more than all of this, and says no more than the address.
 * @see https://schema.org/Article
 */
export const describeArticle = (headline: string, language: Language, modified: string | undefined): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline,
  inLanguage: language.tag,
  ...(modified ? { dateModified: modified } : {}),
});
