/** Looks after what is saved: how sound it is, and how it is removed. */
import { cachesOf, readCopies, type Copy } from './copies.ts';
import { digest } from './digest.ts';

/** Deletes every copy of a language but one. */
export async function dropOthers(base: string, language: string, except?: string): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(cachesOf(base).copies(language)) && name !== except);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Removes a language, whole or begun: its record first, so that no half of it is ever in use. */
export async function removeCopy(base: string, language: string): Promise<void> {
  const names = cachesOf(base);
  await (await caches.open(names.records)).delete(names.record(language));
  await dropOthers(base, language);
}

/** The copy of a language in use, how much of it is sound, and whether another one is begun. */
export async function lookAt(base: string, language: string): Promise<{ copy?: Copy; broken: number; begun: boolean }> {
  const names = cachesOf(base);
  const copy = (await readCopies(base)).find((each) => each.language === language);
  const begun = (await caches.keys()).some((name) => name.startsWith(names.copies(language)) && (!copy || name !== names.copy(copy)));
  if (!copy) return { broken: 0, begun };
  const cache = await caches.open(names.copy(copy));
  const sound = await Promise.all(copy.files.map(async ({ path, hash }) => {
    const bytes = await (await cache.match(base + path))?.arrayBuffer();
    if (bytes && (await digest(bytes)) === hash) return true;
    await cache.delete(base + path);
    return false;
  }));
  return { copy, broken: sound.filter((each) => !each).length, begun };
}
