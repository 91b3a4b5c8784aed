/** What the search fetches when the quick index is not enough: codes and numbers, other keyboards and languages, the full text. */
import { find, type Found } from './find.ts';
import { openFullText, type FullHit, type FullText } from './full-text.ts';
import { listOf, type MoreIndex } from './quick-index.ts';
import { readQuick, type Quick } from './quick.ts';

export interface More {
  find(query: string): Promise<Found>;
  /** @param unproven words that the full text must really have */
  searchFull(query: string, unproven: string[]): Promise<FullHit[]>;
}

/**
 * @param file the answer to a request for the language's second index
 * @param home the address of the language's home page
 * @param root the address of the site's root
 * @throws where the file could not be had
 */
export async function openMore(file: Promise<Response>, home: string, root: string, quick: Quick): Promise<More> {
  const response = await file;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const more = (await response.json()) as MoreIndex;
  Object.assign(quick.index.words, more.words);
  const others = new Map<string, Promise<Quick | undefined>>();
  const fetchOther = (path: string) => {
    const fetched = others.get(path) ?? fetch(`${root}${path}/search.json`).then(readQuick).catch(() => undefined);
    others.set(path, fetched);
    void fetched.then((other) => !other && others.delete(path));
    return fetched;
  };
  let fullText: Promise<FullText> | undefined;
  return {
    find: (query) => find(query, quick, more, fetchOther),
    async searchFull(query, unproven) {
      fullText ??= openFullText(`${root}pagefind/`, root, home.slice(root.length, -1), more.full!);
      fullText.catch(() => (fullText = undefined));
      return (await fullText).search(query, listOf(more.rewrites), unproven);
    },
  };
}
