import { createHash } from 'node:crypto';
import { sourceLanguage } from '../languages/table.ts';

/**
 * How a translation names the English text it was made from: `en@` and the first 12 digits of the id git gives a
 * file with this content. It needs no history to compare, and `git diff` between two such ids shows what changed.
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects (object storage: SHA-1 of "blob <bytes>\0" and the content)
 */
export function parentMark(source: string): string {
  const bytes = Buffer.from(source, 'utf8');
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return `${sourceLanguage.path}@${id.slice(0, 12)}`;
}
