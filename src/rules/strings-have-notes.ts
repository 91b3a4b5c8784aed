import { sourceLanguage } from '../languages/table.ts';
import { lineAt } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/** Files of strings whose every key is explained to translators. Words of facts share one note for all. */
const noted = ['ui', 'find-out', 'glossary', 'phrases', 'sms', 'offline'];
const isNoted = (name: string) => noted.includes(name) || name.startsWith('tools/');

export const stringsHaveNotes: Rule = {
  id: 'strings-have-notes',
  reason: 'A translator who does not see where a word stands can only guess.',
  check: (content) =>
    content.strings
      .filter(({ language, name }) => language === sourceLanguage.path && isNoted(name))
      .flatMap(({ name, file, source, data }) => {
        const notes = content.strings.find((each) => each.language === 'notes' && each.name === name)?.data ?? {};
        return Object.keys(data).filter((key) => !notes[key]).map((key) => ({ file, line: lineAt(source, locate(source, [key])), message: `"${key}" has no note`, mend: `say in content/strings/notes/${name}.json where it appears` }));
      }),
};
