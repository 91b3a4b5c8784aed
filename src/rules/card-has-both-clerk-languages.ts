import { clerkLanguages, sourceLanguage } from '../languages/table.ts';
import type { Rule } from './rule.ts';
import { tagsOf } from './tags.ts';

export const cardHasBothClerkLanguages: Rule = {
  id: 'card-has-both-clerk-languages',
  reason: 'A clerk may read Russian or Kazakh, and the reader must know what the card asks and how to say it.',
  check(content) {
    const words = content.strings.find(({ language, name }) => language === sourceLanguage.path && name === 'phrases');
    const file = words?.file ?? `content/strings/${sourceLanguage.path}/phrases.json`;
    const needed = ['meaning', ...clerkLanguages.map(({ path }) => path)];
    const lacking = content.phrases.flatMap(({ id }) =>
      needed.filter((key) => !(words?.data[id] as Record<string, string> | undefined)?.[key]).map((key) => ({ file, line: 1, message: `the card "${id}" has no "${key}"`, mend: `add what it means and how to say it: "${id}": { ${needed.map((each) => `"${each}": "…"`).join(', ')} }` })),
    );
    const unknown = content.texts.flatMap((text) =>
      tagsOf(text)
        .filter(({ name, attributes }) => name === 'ClerkCard' && !content.phrases.some(({ id }) => id === attributes['id']))
        .map(({ attributes, line }) => ({ file: text.file, line, message: `<ClerkCard> names "${attributes['id']}", which does not exist`, mend: `use one of: ${content.phrases.map(({ id }) => id).join(', ')}` })),
    );
    const offered = content.contents.cards.flatMap(({ phrases }) => phrases);
    const strays = [
      ...content.phrases.filter(({ id }) => !offered.includes(id)).map(({ id }) => ({ id, message: `does not offer the card "${id}"`, mend: 'put it into a group of "cards"' })),
      ...offered.filter((id) => !content.phrases.some((each) => each.id === id)).map((id) => ({ id, message: `offers the card "${id}", which does not exist`, mend: 'take it out, or mend its spelling' })),
    ].map(({ message, mend }) => ({ file: content.contentsFile.file, line: 1, message, mend }));
    return [...lacking, ...unknown, ...strays];
  },
};
