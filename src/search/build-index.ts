import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { plainKazakh } from './prepare-query.ts';
import type { MoreIndex } from './quick-index.ts';

/** Words that stand on every page and answer nothing: grades of facts, the list of headings, hints. */
const excludeSelectors = ['.trust', '.on-this-page', '.hint', '.checks p'];

/** What weighs more than its kind of element does by itself (body text 1, a heading 5 to 7); readers' pages carry none of it. */
const weights: [opening: string, weight: number][] = [
  ['<h1', 10],
  ['<p class="lede"', 6],
];

/** Index files of about 4 kB each instead of 25: a query needs two or three. Pagefind reads it from the environment. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '1400';

/**
 * An article as the index should read it: weights added, Kazakh in the letters of a Russian keyboard, and numbers that are
 * printed with spaces written again without.
 */
export function prepareArticle(html: string): string {
  const weighed = weights.reduce((text, [opening, weight]) => text.replace(opening, `${opening} data-pagefind-weight="${weight}"`), html);
  return plainKazakh(weighed).replace(/\+7((?:[\s\u00a0]|&nbsp;)\d{2,4}){3,4}/g, (number) => `${number} ${number.replace(/\D/g, '')}`);
}

/** Tells each language's second index which files the full text begins with, and writes down which page is which article. */
async function describeFullText(outDir: string, folder: string): Promise<void> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { hash: string; wasm: string | null }> };
  for (const [language, { hash, wasm }] of Object.entries(languages)) {
    const pages: Record<string, string> = {};
    for await (const name of glob(`fragment/${language}_*.pf_fragment`, { cwd: folder })) {
      const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      pages[basename(name, '.pf_fragment')] = url.split('/').filter(Boolean).at(-1)!;
    }
    await writeFile(join(folder, `${language}.json`), JSON.stringify(pages));
    const file = join(outDir, language, 'search-more.json');
    const full: MoreIndex['full'] = { version: hash, files: [`pagefind-entry.json?ts=${hash}`, `pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`] };
    await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as MoreIndex), full }));
  }
}

/**
 * Builds the index of the full text over the finished pages: one a language, from the parts marked `data-pagefind-body`,
 * which only articles and tools carry. It must run after every build, since a build empties the folder.
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
    problems.push(...(await index.addHTMLFile({ sourcePath: sourcePath.replaceAll('\\', '/'), content: prepareArticle(html) })).errors);
    indexed += 1;
  }
  const outputPath = join(outDir, 'pagefind');
  problems.push(...(await index.writeFiles({ outputPath })).errors);
  await close();
  if (problems.length) throw new Error(`The search index is incomplete: ${problems.join('; ')}`);
  // Pagefind's ready-made interfaces and its worker come along; this site has its own and starts none.
  for await (const name of glob('pagefind-{ui,modular-ui,component-ui,highlight,worker}.*', { cwd: outputPath })) await rm(join(outputPath, name));
  // It comes with its long names: a fifth of its bytes on the line.
  const script = join(outputPath, 'pagefind.js');
  await writeFile(script, (await minify(script, await readFile(script, 'utf8'), { module: true })).code);
  await describeFullText(outDir, outputPath);
  return indexed;
}
