import { createIndex, close } from 'pagefind';
import { join } from 'node:path';

/**
 * Builds the search index over the finished pages: one a language, from the parts marked `data-pagefind-body`, which
 * only articles and tools carry. It must run after every build, since a build empties the folder.
 * @returns how many pages were indexed
 */
export async function buildIndex(outDir: string, base: string): Promise<number> {
  const { index, errors } = await createIndex({ logfile: undefined });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: outDir });
  const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  const problems = [...added.errors, ...written.errors];
  await close();
  if (problems.length) throw new Error(`The search index of ${base} is incomplete: ${problems.join('; ')}`);
  return added.page_count;
}
