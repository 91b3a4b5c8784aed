import type { QuickIndex } from './quick-index.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary-of.ts';

/** A quick index, ready to be asked. */
export interface Quick {
  index: QuickIndex;
  vocabulary: Vocabulary;
}

/** Reads the quick index of a language from its file. @throws where the file could not be had */
export async function readQuick(response: Response): Promise<Quick> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const index = (await response.json()) as QuickIndex;
  return { index, vocabulary: vocabularyOf(index) };
}
