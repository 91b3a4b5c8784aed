import { fallbackChain, type Language } from '../languages/table.ts';

/**
 * Which text of an article a reader gets: the reader's own language, else the first of its fallbacks that has one.
 * @param available the languages the article is written in, as paths
 * @returns the path of the language of the text; throws where not even the source text exists
 */
export function chooseText(reader: Language, available: string[]): string {
  const found = fallbackChain(reader).find((path) => available.includes(path));
  if (!found) throw new Error(`An article has no text for "${reader.path}" and none to fall back on (it has: ${available.join(', ') || 'nothing'})`);
  return found;
}
