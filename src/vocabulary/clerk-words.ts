import { getCollection } from 'astro:content';

/** A word of the screen in a clerk's language; `undefined` where that language has none. @param path `ru` or `kk` @param id a key of its `glossary.json` */
export async function getClerkWords(path: string, id: string): Promise<string | undefined> {
  const words = (await getCollection('strings')).find((strings) => strings.id === `${path}/glossary`);
  return words?.data[id] as string | undefined;
}
