import { lineAt } from './content.ts';
import type { Rule } from './rule.ts';
import { tagsOf } from './tags.ts';

/** The tags of `src/vocabulary/index.ts` with the attributes each needs. */
export const vocabularyTags: Record<string, string[]> = {
  Caution: ['title'],
  Checks: ['brand'],
  Claim: ['fact'],
  ClerkCard: ['id'],
  Dial: ['fact'],
  EachBrand: ['ask'],
  Fact: ['id'],
  Phrase: ['id'],
  SmsWords: [],
  Steps: [],
  WaysTable: [],
};

export const tagsFromVocabulary: Rule = {
  id: 'tags-from-vocabulary',
  reason: 'Articles are prose and tags, never code: so a translator cannot break a page, and a page cannot carry anything foreign.',
  check: (content) =>
    content.texts.flatMap((text) => {
      const tags = tagsOf(text).flatMap(({ name, attributes, line }) => {
        const needed = vocabularyTags[name];
        const known = Object.keys(vocabularyTags).join(', ');
        if (!needed) return [{ file: text.file, line, message: `<${name}> is not in the vocabulary`, mend: `use one of: ${known}` }];
        const wrong = [...needed.filter((key) => !attributes[key]), ...Object.keys(attributes).filter((key) => !needed.includes(key))];
        return wrong.map((key) => ({ file: text.file, line, message: `<${name}> ${needed.includes(key) ? 'needs' : 'knows no'} "${key}"`, mend: `write <${name}${needed.map((each) => ` ${each}="…"`).join('')}>` }));
      });
      const code = [...text.body.matchAll(/^(?:import|export)\b.*|[{}]/gm)].map((match) => ({
        file: text.file, line: text.bodyLine + lineAt(text.body, match.index) - 1, message: `"${match[0]}" is code`, mend: 'articles hold prose and tags only; take it out',
      }));
      const words = content.strings.filter(({ name }) => name === 'glossary').map(({ data }) => data);
      const phrases = tagsOf(text)
        .filter(({ name, attributes }) => name === 'Phrase' && attributes['id'] && !words.some((each) => attributes['id']! in each))
        .map(({ attributes, line }) => ({ file: text.file, line, message: `<Phrase> names "${attributes['id']}", which is not in the glossary`, mend: 'add it to content/strings/*/glossary.json' }));
      return [...tags, ...code, ...phrases];
    }),
};
