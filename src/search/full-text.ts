import { fold, isHan, wordsOf } from './fold.ts';
import type { MoreIndex } from './quick-index.ts';
import { prepareQuery } from './prepare-query.ts';

/** A page found in the full text. */
export interface FullHit {
  slug: string;
  /** Fetches the sections that speak of it. */
  readSections: () => Promise<Section[]>;
}

export interface Section {
  title: string;
  url: string;
}

interface Page {
  content: string;
  sub_results: { title: string; url: string; anchor?: unknown }[];
}
interface Instance {
  search(query: string): Promise<{ results: { id: string; data(): Promise<Page> }[] }>;
}

/** How many pages are read for words that must be proven. */
const mostRead = 2;

/**
 * Fetches files side by side that Pagefind will ask for one after the other, and hands them over when it does. A preload
 * would do the same, but a browser that failed to preload a file once never asks for it again.
 */
function fetchAhead(addresses: string[]): void {
  const ask = globalThis.fetch;
  const waiting = new Map(addresses.map((address) => [address, ask(address)]));
  for (const answer of waiting.values()) answer.catch(() => (globalThis.fetch = ask));
  globalThis.fetch = (input, options) => {
    const answer = waiting.get(String(input));
    waiting.delete(String(input));
    if (!waiting.size) globalThis.fetch = ask;
    return answer ?? ask(input, options);
  };
}

async function readJson<Shape>(url: string): Promise<Shape> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Shape;
}

/**
 * Opens the full text of one language, in as few round trips as can be.
 * @param bundle the address of Pagefind's folder
 * @throws where a file cannot be had; a language without an index is one, since Pagefind would search another one instead
 */
export async function openFullText(bundle: string, base: string, language: string, { version, files }: NonNullable<MoreIndex['full']>) {
  fetchAhead(files.map((name) => bundle + name));
  const [{ createInstance }, pages] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<{ createInstance(options: object): Instance }>,
    // Pagefind's name of a page → slug, so that no page need be fetched to be listed.
    readJson<Record<string, string>>(`${bundle}${language}.json`),
  ]);
  // Its worker gives up after five seconds, which a slow line takes for less.
  const instance = createInstance({ basePath: bundle, baseUrl: base, noWorker: true, metaCacheTag: version, ranking: { termSimilarity: 5 } });
  return {
    /**
     * The pages with the words of a query, the best first.
     * @param unproven words that a page must really have: the index answers a word it does not know by the nearest beginning
     */
    async search(query: string, rewrites: string[], unproven: string[]): Promise<FullHit[]> {
      const { results } = await instance.search(prepareQuery(query, rewrites));
      const known = results.filter(({ id }) => pages[id]);
      const hits = known.map(({ id, data }): FullHit => ({
        slug: pages[id]!,
        readSections: async () => (await data()).sub_results.filter(({ anchor }) => anchor).slice(0, 2),
      }));
      if (!unproven.length) return hits;
      // Without a line, in a saved guide, no page can be read this way: then nothing is proven.
      const read = await Promise.all(known.slice(0, mostRead).map(({ data }) => data().catch(() => undefined)));
      const proves = (page: Page) => {
        const words = wordsOf(page.content).map(fold);
        return unproven.every((word) => (isHan(word) ? page.content.includes(word) : words.some((other) => other.startsWith(fold(word)))));
      };
      return hits.filter((_, at) => {
        const page = read[at];
        return page && proves(page);
      });
    },
  };
}
export type FullText = Awaited<ReturnType<typeof openFullText>>;
