/**
 * A query as Pagefind's index can answer it.
 * - The marks of codes and numbers go, digits that belong together are joined: `*106#` → `106`, `+7 (701) 123-45-67` →
 *   `77011234567`. The index drops such marks but would find nothing for a query that carries them.
 * - Kazakh letters become the Russian ones they are often typed as; the index is made of the same.
 * - Endings that the index's stemmer spoils become endings that it keeps.
 * @param rewrites pairs of endings, from and to, one after the other
 */
export function prepareQuery(typed: string, rewrites: string[] = []): string {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{C}/gu, ' ')
    .replace(/(?<=\d)[\s().-]+(?=\d)/g, '')
    .replace(/[*#+"'`]+/g, ' ');
  return plainKazakh(text)
    .split(/\s+/)
    .map((word) => {
      const at = rewrites.findIndex((ending, index) => index % 2 === 0 && word.length > ending.length + 1 && word.toLowerCase().endsWith(ending));
      return at < 0 ? word : word.slice(0, -rewrites[at]!.length) + rewrites[at + 1]!;
    })
    .join(' ')
    .trim();
}

const kazakh = new Map([...'әағгқкңнөоұуүуһхіи'].map((letter, at, all) => [letter, all[at + 1]!] as const).filter((_, at) => at % 2 === 0));

/** Writes Kazakh with the letters of a Russian keyboard. */
export const plainKazakh = (text: string): string =>
  text.replace(/[әғқңөұүһі]/giu, (letter) => {
    const plain = kazakh.get(letter.toLowerCase())!;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
