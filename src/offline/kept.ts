import { cachesOf, readCopies, type Copy } from './copies.ts';
import { digest } from './digest.ts';

/** How many files are kept of what was visited; the oldest go first. */
const mostVisited = 150;

/** A file of a copy, if it is there and still what the listing says; a broken one is thrown out, and comes anew when online. */
async function fromCopy(base: string, copy: Copy, path: string): Promise<Response | undefined> {
  const file = copy.files.find((each) => each.path === path);
  if (!file) return undefined;
  const cache = await caches.open(cachesOf(base).copy(copy));
  const found = await cache.match(base + path);
  const bytes = await found?.arrayBuffer();
  if (bytes && (await digest(bytes)) === file.hash) return new Response(bytes, { headers: found!.headers });
  if (found) await cache.delete(base + path);
  return undefined;
}

/** The list of search indexes as the copies have it together: of two copies saved at different times, each knows only its own index. */
async function joinIndexes(base: string, copies: Copy[], path: string): Promise<Response | undefined> {
  const lists = await Promise.all(copies.map(async (copy) => ({ copy, list: await (await fromCopy(base, copy, path))?.json() })));
  const [first] = lists.filter(({ list }) => list);
  if (!first) return undefined;
  const languages = lists.flatMap(({ copy, list }) => (list?.languages[copy.language] ? [[copy.language, list.languages[copy.language]]] : []));
  return Response.json({ ...first.list, languages: Object.fromEntries(languages) });
}

/** Finds a file: in the copies first, so that pages read without a line fit each other, then among the visited. */
export async function findKept(base: string, path: string): Promise<Response | undefined> {
  const copies = await readCopies(base);
  if (path.endsWith('/pagefind-entry.json')) {
    const joined = await joinIndexes(base, copies, path);
    if (joined) return joined;
  }
  for (const copy of copies) {
    const found = await fromCopy(base, copy, path);
    if (found) return found;
  }
  return (await caches.open(cachesOf(base).visited)).match(base + path);
}

/** Whether a page that was not found does not exist, as far as the copies know: a language not saved may well have it. */
export async function isLost(base: string, path: string): Promise<boolean> {
  const copies = await readCopies(base);
  const below = (language: string) => path.startsWith(`${language}/`);
  return copies.some(({ language }) => below(language)) || copies.some(({ languages }) => !languages.some(below));
}

/** Keeps an answer of the network: in a copy that lists these very bytes, which mends it, else among the visited. */
export async function keep(base: string, path: string, answer: Response): Promise<void> {
  const bytes = await answer.arrayBuffer();
  const hash = await digest(bytes);
  const names = cachesOf(base);
  const copy = (await readCopies(base)).find(({ files }) => files.some((file) => file.path === path && file.hash === hash));
  const cache = await caches.open(copy ? names.copy(copy) : names.visited);
  await cache.put(base + path, new Response(bytes, { headers: { 'content-type': answer.headers.get('content-type') ?? '' } }));
  if (copy) return;
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -mostVisited).map((key) => cache.delete(key)));
}
