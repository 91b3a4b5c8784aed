/** What the search fetches when the quick index is not enough: codes and numbers, other keyboards and languages, the full text. */
import { drawAnswer, drawSections } from './draw-more.ts';
import { find, type Found } from './find.ts';
import { openFullText, type FullHit, type FullText } from './full-text.ts';
import { listOf, type MoreIndex } from './quick-index.ts';
import { readQuick, type Quick } from './quick.ts';
import { readWider } from './wider.ts';

export interface More {
  /** @param wider the answer to a request for the language's wider words */
  find(query: string, wider: Promise<Response>): Promise<Found>;
  /** @param unproven words that the full text must really have */
  searchFull(query: string, unproven: string[]): Promise<FullHit[]>;
  drawAnswer: typeof drawAnswer;
  drawSections: typeof drawSections;
}

/**
 * @param file the answer to a request for the language's second index
 * @param home the address of the language's home page
 * @throws where the file could not be had
 */
export async function openMore(file: Promise<Response>, home: string, quick: Quick): Promise<More> {
  const root = home.replace(/[^/]+\/$/, '');
  const response = await file;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const more = (await response.json()) as MoreIndex;
  Object.assign(quick.index.words, more.words);
  const others = new Map<string, Promise<Quick | undefined>>();
  const readOther = async (path: string) => {
    const [narrow, wider] = await Promise.all(['search', 'search-wider'].map((name) => fetch(`${root}${path}/${name}.json`)));
    return readWider(await readQuick(narrow!), wider!);
  };
  const fetchOther = (path: string) => {
    const fetched = others.get(path) ?? readOther(path).catch(() => undefined);
    others.set(path, fetched);
    void fetched.then((other) => !other && others.delete(path));
    return fetched;
  };
  let wide: Promise<Quick> | undefined;
  let fullText: Promise<FullText> | undefined;
  return {
    drawAnswer,
    drawSections,
    async find(query, wider) {
      wide ??= wider.then((answer) => readWider(quick, answer));
      wide.catch(() => (wide = undefined));
      return find(query, await wide, more, fetchOther);
    },
    async searchFull(query, unproven) {
      fullText ??= openFullText(`${root}pagefind/`, root, home.slice(root.length, -1), more.full!);
      fullText.catch(() => (fullText = undefined));
      return (await fullText).search(query, listOf(more.rewrites), unproven);
    },
  };
}
