import { clerkLanguages, sourceLanguage } from '../languages/table.ts';
import { lineAt } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/** Files of strings whose every key is explained to translators. Words of facts share one note for all. */
const noted = ['ui', 'find-out', 'glossary'];

export const stringsHaveNotes: Rule = {
  id: 'strings-have-notes',
  reason: 'A translator who does not see where a word stands can only guess.',
  check: (content) =>
    content.strings
      .filter(({ language, name }) => language === sourceLanguage.path && noted.includes(name))
      .flatMap(({ name, file, source, data }) => {
        const notes = content.strings.find((each) => each.language === 'notes' && each.name === name)?.data ?? {};
        return Object.keys(data).filter((key) => !notes[key]).map((key) => ({ file, line: lineAt(source, locate(source, [key])), message: `"${key}" has no note`, mend: `say in content/strings/notes/${name}.json where it appears` }));
      }),
};

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
