import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pocketText } from './pocket-text.ts';

/** Where an article goes: the opening of its place, which holds its slug. */
const places = /<article id="([\w-]+)"([^>]*) data-bind>/g;

/**
 * Binds each language's built articles into its pocket edition, `<language>/pocket.html`: one file that needs no other.
 * It must run before the pages are sealed.
 * @param languages the paths of the languages
 */
export async function bindPockets(outDir: string, site: string, base: string, languages: string[]): Promise<void> {
  for (const language of languages) {
    const folder = join(outDir, language, 'pocket');
    const shell = await readFile(join(folder, 'index.html'), 'utf8');
    const slugs = [...shell.matchAll(places)].map((match) => match[1]!);
    const texts = new Map(await Promise.all(slugs.map(async (slug) => [slug, pocketText(await readFile(join(outDir, language, slug, 'index.html'), 'utf8'), { slug, slugs, site, home: `${base}${language}/` })] as const)));
    await writeFile(`${folder}.html`, shell.replace(places, (_, slug: string, attributes: string) => `<article id="${slug}"${attributes}>${texts.get(slug)!}`));
    await rm(folder, { recursive: true });
  }
}
