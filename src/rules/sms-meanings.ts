import { sourceLanguage } from '../languages/table.ts';
import { lineAt } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/** The one sign of fraud that is found by comparing addresses, not words. */
const withoutWords = ['alarm.strange-link'];

export const smsMeanings: Rule = {
  id: 'sms-meanings',
  reason: 'A word of an SMS that is recognised but not explained leaves the reader where they were.',
  check(content) {
    const strings = content.strings.find(({ language, name }) => language === sourceLanguage.path && name === 'sms');
    if (!content.sms || !strings) return [];
    const { file, source, words } = content.sms;
    const ids = [...words.patterns.map(({ id }) => id), ...words.alarms.map(({ id }) => `alarm.${id}`), ...withoutWords];
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [
      ...twice.map((id) => ({ file, line: 1, message: `has the id "${id}" twice`, mend: 'put the words together' })),
      ...ids.filter((id) => !strings.data[id]).map((id) => ({ file, line: lineAt(source, source.indexOf(`"${id.replace('alarm.', '')}"`)), message: `"${id}" has no meaning`, mend: `say in ${strings.file} what a sentence with these words means` })),
      ...Object.keys(strings.data).filter((id) => !ids.includes(id)).map((id) => ({ file: strings.file, line: lineAt(strings.source, locate(strings.source, [id])), message: `explains "${id}", which has no words`, mend: `add words to ${file}, or take it out in every language` })),
    ];
  },
};
