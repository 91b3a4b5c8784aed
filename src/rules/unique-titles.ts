import type { Rule } from './rule.ts';

export const uniqueTitles: Rule = {
  id: 'unique-titles',
  reason: 'Two pages with one title cannot be told apart in a list of results.',
  check: (content) =>
    content.texts.flatMap((text, index) =>
      (['title', 'summary'] as const).flatMap((field) => {
        const twin = content.texts.slice(0, index).find((other) => other.language === text.language && other[field] === text[field]);
        return twin ? [{ file: text.file, line: text.source.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1, message: `has the same ${field} as ${twin.file}`, mend: 'say what only this page answers' }] : [];
      }),
    ),
};
