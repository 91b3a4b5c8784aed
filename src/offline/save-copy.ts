/** Fetches one language into a cache of its own, and makes it the copy in use once it is whole. */
import { cachesOf, type Copy, type Listing, type ListedFile } from './copies.ts';
import { digest } from './digest.ts';
import { dropOthers } from './look-after.ts';

/** How often a file is asked for before the rest goes on without it. */
const tries = 3;
/** How many answers are awaited at once: a thin line is not shared by many. */
const atOnce = 3;

const types: Record<string, string> = { '': 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', webmanifest: 'application/manifest+json', html: 'text/html' };
const typeOf = (path: string) => types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
const answerOf = (bytes: ArrayBuffer, { path }: ListedFile) => new Response(bytes, { headers: { 'content-type': typeOf(path) } });

/** One thing to fetch, and the files that come with it. */
interface Portion {
  path: string;
  hash: string;
  wire: number;
  files: ListedFile[];
}

/** What to fetch for the files that are missing: of each pack either all of it or its missing files one by one, whichever is less. */
export function portionsOf(listing: Listing, missing: ListedFile[]): Portion[] {
  return listing.packs.flatMap((pack, index) => {
    const wanted = missing.filter((file) => file.pack === index);
    const alone = wanted.map((file) => ({ ...file, files: [file] }));
    return alone.reduce((sum, { wire }) => sum + wire, 0) <= pack.wire ? alone : [{ ...pack, files: listing.files.filter((file) => file.pack === index) }];
  });
}

/** The listing of a language as the site has it now. */
export async function readListing(base: string, language: string, signal: AbortSignal): Promise<Listing> {
  const answer = await fetch(cachesOf(base).record(language), { cache: 'no-cache', signal });
  if (!answer.ok) throw new Error(`The listing of ${language} answered ${answer.status}`);
  return (await answer.json()) as Listing;
}

/** Files of the listing that the cache does not hold. */
export async function missingOf(base: string, listing: Listing): Promise<ListedFile[]> {
  const cache = await caches.open(cachesOf(base).copy(listing));
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return listing.files.filter(({ path }) => !held.has(base + path));
}

/** Takes over what the phone has already, from older copies or visits, where the bytes are the same. */
async function takeOver(base: string, listing: Listing, cache: Cache): Promise<void> {
  const other = (await caches.keys()).filter((name) => name.startsWith(`guide ${base} `) && name !== cachesOf(base).copy(listing));
  for (const name of other) {
    const from = await caches.open(name);
    for (const file of await missingOf(base, listing)) {
      const bytes = await (await from.match(base + file.path))?.arrayBuffer();
      if (bytes && (await digest(bytes)) === file.hash) await cache.put(base + file.path, answerOf(bytes, file));
    }
  }
}

/** Fetches a portion whose bytes are as listed; what the browser held from before may be older, so the second try passes it by. */
async function fetchPortion(base: string, { path, hash }: Portion, signal: AbortSignal): Promise<ArrayBuffer | undefined> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      const answer = await fetch(base + path, { integrity: `sha256-${hash}`, cache: attempt ? 'reload' : 'default', signal });
      if (answer.ok && !answer.redirected) return await answer.arrayBuffer();
    } catch (failure) {
      if (signal.aborted) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, attempt * 1000));
  }
  return undefined;
}

/**
 * Saves a language, or goes on with it: what is there is not fetched again. The copy in use stays until the new one is whole.
 * @param tell told how much of the language's bytes is there, from 0 to 1
 * @returns the files that could not be fetched; none means that the copy is whole and in use
 * @throws {DOMException} `AbortError` when cancelled, `QuotaExceededError` when the phone is full; what came stays
 */
export async function saveCopy(base: string, listing: Listing, signal: AbortSignal, tell: (share: number) => void): Promise<string[]> {
  const names = cachesOf(base);
  const cache = await caches.open(names.copy(listing));
  await takeOver(base, listing, cache);
  const waiting = portionsOf(listing, await missingOf(base, listing));
  const total = listing.packs.reduce((sum, { wire }) => sum + wire, 0);
  let left = waiting.reduce((sum, { wire }) => sum + wire, 0);
  tell(1 - left / total);
  let failed = 0;
  const put = async ({ files, wire }: Portion, bytes: ArrayBuffer) => {
    let start = 0;
    for (const file of files) {
      await cache.put(base + file.path, answerOf(bytes.slice(start, start + file.size), file));
      start += file.size;
    }
    tell(1 - Math.max(0, (left -= wire)) / total);
  };
  const work = async () => {
    // Three that fail one after the other are a line that is gone, not files that are.
    for (let portion = waiting.shift(); portion && failed < 3; portion = waiting.shift()) {
      const bytes = await fetchPortion(base, portion, signal);
      failed = bytes ? 0 : failed + 1;
      if (bytes) await put(portion, bytes);
      else if (portion.files.length > 1) waiting.push(...portion.files.map((file) => ({ ...file, files: [file] })));
    }
  };
  const stop = (failure: unknown) => {
    waiting.length = 0;
    throw failure;
  };
  // All come to their end before anything is said about it.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => work().catch(stop)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const missing = await missingOf(base, listing);
  if (missing.length) return missing.map(({ path }) => base + path);
  const copy: Copy = { ...listing, savedOn: new Date().toISOString() };
  await (await caches.open(names.records)).put(names.record(listing.language), Response.json(copy));
  await dropOthers(base, listing.language, names.copy(listing));
  return [];
}
