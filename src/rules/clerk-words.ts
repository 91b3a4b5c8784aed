import { clerkLanguages, sourceLanguage } from '../languages/table.ts';
import type { Rule } from './rule.ts';

export const clerkWords: Rule = {
  id: 'clerk-words',
  reason: 'A screen may be in Russian or in Kazakh: a word that is shown in one only helps half the time.',
  check(content) {
    const glossary = (language: string) => content.strings.find((each) => each.language === language && each.name === 'glossary');
    const keys = Object.keys(glossary(sourceLanguage.path)?.data ?? {});
    return clerkLanguages.flatMap(({ path }) =>
      keys.filter((key) => !glossary(path)?.data[key]).map((key) => ({ file: `content/strings/${path}/glossary.json`, line: 1, message: `lacks "${key}"`, mend: 'add the word as it stands on screens' })),
    );
  },
};
