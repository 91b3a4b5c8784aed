import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Words that stand on every page and answer nothing: grades of facts, the list of headings, hints. */
const excludeSelectors = ['.trust', '.on-this-page', '.hint', '.checks p'];

/** What weighs more than its kind of element does by itself (body text 1, a heading 5 to 7); readers' pages carry none of it. */
const weights: [opening: string, weight: number][] = [
  ['<h1', 10],
  ['<p class="lede"', 6],
];

/** An article as the index should read it. */
export const weigh = (html: string): string => weights.reduce((text, [opening, weight]) => text.replace(opening, `${opening} data-pagefind-weight="${weight}"`), html);

/**
 * Builds the search index over the finished pages: one a language, from the parts marked `data-pagefind-body`, which
 * only articles and tools carry. It must run after every build, since a build empties the folder.
 * @returns how many pages were indexed
 */
export async function buildIndex(outDir: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const problems: string[] = [];
  let indexed = 0;
  for await (const sourcePath of glob('**/index.html', { cwd: outDir })) {
    const html = await readFile(join(outDir, sourcePath), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    problems.push(...(await index.addHTMLFile({ sourcePath: sourcePath.replaceAll('\\', '/'), content: weigh(html) })).errors);
    indexed += 1;
  }
  const outputPath = join(outDir, 'pagefind');
  problems.push(...(await index.writeFiles({ outputPath })).errors);
  await close();
  if (problems.length) throw new Error(`The search index is incomplete: ${problems.join('; ')}`);
  // Pagefind's ready-made interfaces come along; this site has its own.
  for await (const name of glob('pagefind-{ui,modular-ui,component-ui,highlight}.*', { cwd: outputPath })) await rm(join(outputPath, name));
  return indexed;
}
