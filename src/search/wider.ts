import type { QuickIndex, WiderIndex } from './quick-index.ts';
import type { Quick } from './quick.ts';
import { vocabularyOf } from './vocabulary-of.ts';

/** A quick index with its wider words added. @throws where the file could not be had */
export async function readWider({ index }: Quick, response: Response): Promise<Quick> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { weak, articles } = (await response.json()) as WiderIndex;
  const wide: QuickIndex = { ...index, weak: `${index.weak},${weak}`, articles: index.articles.map(([slug, title, aliases], at) => [slug, title, `${aliases},${articles[at]}`]) };
  return { index: wide, vocabulary: vocabularyOf(wide) };
}
