import { clerkLanguages, languages } from '../languages/table.ts';
import type { Content, TextFile } from './content.ts';
import { finderOf } from './index-of-facts.ts';
import type { Rule } from './rule.ts';
import { tagsOf } from './tags.ts';

/** Words an article may have, or characters where the script has no spaces. Tables and the three checks are not counted. */
const limits = { words: { least: 250, most: 600 }, characters: { least: 500, most: 1200 } };

const han = /\p{Script=Han}/gu;
const isUnspaced = (text: string) => (text.match(han)?.length ?? 0) > text.length / 4;

/** What the reader reads: the prose, the sentences that claims print, and the cards. */
function readingText(content: Content, text: TextFile): string {
  const facts = new Map(finderOf(content).all.map((fact) => [fact.key, fact]));
  const words = (subject: string, id: string) =>
    content.strings.find((each) => each.language === text.language && each.name === `facts/${subject}`)?.data[id] as Record<string, string> | undefined;
  const claims = tagsOf(text).flatMap(({ name, attributes }) => {
    const fact = name === 'Claim' ? facts.get(attributes['fact'] ?? '') : undefined;
    const own = fact && words(fact.subject, fact.id);
    return own ? [own['statement'] ?? own['question'] ?? ''] : [];
  });
  const cards = tagsOf(text).flatMap(({ name, attributes }) => content.phrases.filter(({ id }) => name === 'ClerkCard' && id === attributes['id']).flatMap(({ phrase }) => clerkLanguages.map(({ path }) => phrase[path])));
  return [text.body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']').replace(/[#*\-[\]]/g, ' '), ...claims, ...cards].join(' ');
}

/** The length of a piece of prose: words, or characters for scripts without spaces. */
export function lengthOf(prose: string): { count: number; unit: 'words' | 'characters' } {
  if (isUnspaced(prose)) return { count: prose.replace(/\s/g, '').length, unit: 'characters' };
  return { count: prose.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length, unit: 'words' };
}

export const articleLength: Rule = {
  id: 'article-length',
  reason: 'The reader has a queue behind them and a dying battery: an article is one task, told briefly.',
  check: (content) =>
    content.texts
      .filter((text) => languages.some(({ path }) => path === text.language))
      .flatMap((text) => {
        const { count, unit } = lengthOf(readingText(content, text));
        const { least, most } = limits[unit];
        if (count >= least && count <= most) return [];
        return [{ file: text.file, line: 1, message: `has ${count} ${unit}; an article has ${least} to ${most}`, mend: count > most ? 'cut what another article says, or split off a task' : 'say what the reader does next, and what arrives' }];
      }),
};
